"""The label taxonomy: parents, categories, aliases, and the classifier's classes of each label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from aikit_fakes.engines.labels import Share
from aikit_fakes.package_data import read_toml


class Entry(NamedTuple):
    """A label.

    Attributes:
        name: as DetectLabels says it.
        parents: every label above it, the nearest first.
        category: AWS's word; "" for what the table does not know.
        aliases: its other names.
    """

    name: str
    parents: tuple[str, ...] = ()
    category: str = ""
    aliases: tuple[str, ...] = ()


def weighed(shares: Iterable[Share]) -> dict[str, float]:
    """How sure each label is, 0 to 1: what its classes have together, and those of the labels below it."""
    found: dict[str, float] = {}
    for name, share in shares:
        label = entry(_labels_of_classes().get(name, titled(name)))
        for one in (label.name, *label.parents):
            found[one] = min(1.0, found.get(one, 0.0) + share)
    return found


def entry(name: str) -> Entry:
    """What is known of a label; of one that is not in the table, its name."""
    return _entries().get(name, Entry(name))


def titled(name: str) -> str:
    """A class's name in the manner of labels."""
    return " ".join(word[:1].upper() + word[1:] for word in name.replace("-", " ").replace("_", " ").split())


@cache
def _table() -> Mapping[str, Any]:
    return read_toml(__package__, "labels.toml")


@cache
def _entries() -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for name, row in _table().items():
        found[name] = Entry(name, _above(name), row["category"], tuple(row.get("aliases", ())))
        for kind in row.get("kinds", ()):
            label = _kind(kind)[1]
            found[label] = Entry(label, (name, *_above(name)), row["category"])
    return found


@cache
def _labels_of_classes() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, row in _table().items():
        found |= dict.fromkeys(row.get("classes", ()), name)
        found |= dict(map(_kind, row.get("kinds", ())))
    return found


def _kind(text: str) -> tuple[str, str]:
    name, _, label = text.partition(": ")
    return name, label or titled(name)


def _above(name: str) -> tuple[str, ...]:
    """The labels above one, level by level."""
    level: list[str] = _table()[name].get("parents", [])
    found: dict[str, None] = {}
    while level:
        found |= dict.fromkeys(level)
        level = [parent for one in level for parent in _table()[one].get("parents", ()) if parent not in found]
    return tuple(found)
