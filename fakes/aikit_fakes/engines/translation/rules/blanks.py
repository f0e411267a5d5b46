"""Blanks between words: those that transfer leaves behind where it drops a word go, the text's own stay."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aikit_fakes.engines.translation.rules.lexical_units import Unit

_SPACE = re.compile(" +")
_SPACES = re.compile(" {2,}")
_KEPT = re.compile(r"\[( +)\]")
_JOINED = re.compile(
    r"lo<prn><pro><p3><nt>\n|prpers<prn><pro>.*\n[^\W\d]+<vb|[^\W\d]+<n>.*\n[^\W\d]+<adj>", re.IGNORECASE
)
_PUNCTUATION = re.compile("<sent>|<cm>")


def keep(units: Sequence[Unit]) -> list[Unit]:
    """The units with their runs of spaces as superblanks, which Apertium takes for formatting."""
    return [
        unit._replace(before=(_SPACE if _is_punctuation(unit) else _SPACES).sub(r"[\g<0>]", unit.before))
        for unit in units
    ]


def restore(units: Sequence[Unit]) -> list[Unit]:
    """The units with no more spaces than the text had."""
    found = [unit._replace(before=_restored(unit)) for unit in units]
    for place in range(1, len(found)):  # some rules of transfer write two words without one
        pair = found[place - 1].first + "\n" + found[place].first
        if not found[place].before and _JOINED.match(pair):
            found[place] = found[place]._replace(before=" ")
    return found


def _restored(unit: Unit) -> str:
    most = "" if _is_punctuation(unit) else " "
    parts = _KEPT.split(unit.before)
    return "".join(part if place % 2 else _SPACE.sub(most, part) for place, part in enumerate(parts))


def _is_punctuation(unit: Unit) -> bool:
    return any(map(_PUNCTUATION.search, unit.fields))
