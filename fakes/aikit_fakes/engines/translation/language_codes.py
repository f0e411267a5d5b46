"""Language codes of Amazon Translate mapped to those of engines: `language_codes.toml`."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

from aikit_fakes.engines.translation import Pair
from aikit_fakes.package_data import read_toml


def languages() -> tuple[str, ...]:
    """Every code of Amazon Translate's, in order."""
    return tuple(_table()["languages"])


def names(code: str, engine: str = "") -> list[str]:
    """What engines call a language, the best first; `engine` is one with names of its own, such as `"apertium"`."""
    found: list[str] = _table().get(engine, {}).get(code) or _table()["languages"][code]
    return found


def known(theirs: Collection[str]) -> dict[str, str]:
    """The languages among an engine's, by Amazon Translate's codes: the engine's name of each."""
    found = ((code, next((name for name in names(code) if name in theirs), None)) for code in languages())
    return {code: name for code, name in found if name is not None}


def readable(written: Pair) -> Iterator[Pair]:
    """The pairs that an engine of a pair does: from variants of its source, too."""
    source, target = written
    yield written
    for variant, base in _table()["read_as"].items():
        if base == source and target not in (variant, base):
            yield variant, target


def same(code: str) -> set[str]:
    """A language and its variants, between which nothing is translated."""
    read_as = _table()["read_as"]
    base = read_as.get(code, code)
    return {base, *(variant for variant, other in read_as.items() if other == base)}


@cache
def _table() -> dict[str, Any]:
    return read_toml(__package__, "language_codes.toml")
