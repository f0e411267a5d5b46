"""Part-of-speech disambiguation: readings that a word cannot have beside its neighbours, in the manner of a constraint
grammar. What stays is the tagger's to choose from."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from aikit_fakes.engines.translation.rules.lexical_units import Unit

EDGE = "edge"
"""What stands before a text's first word and behind its last."""

_BOUNDARY = re.compile(r"<sent>|<cm>|<cnj(?:sub|adv)>|<rel>")
_BOUNDARY_BEHIND = re.compile(r"<sent>|<cm>|<cnj|<rel>")
_FINITE = re.compile(r"<vaux>|<vb(?:ser|haver|do|mod|lex)><(?:pri|past|pres|imp)|<vb(?:ser|lex)><(?:inf|pp)>")


def disambiguator(table: Sequence[Mapping[str, Any]]) -> Callable[[Sequence[Unit]], list[Unit]]:
    """Applies constraints in their order; each keeps or drops some readings of a word, but never all."""
    constraints = [_Constraint(row) for row in table]

    def disambiguate(units: Sequence[Unit]) -> list[Unit]:
        found = list(units)
        ambiguous = [(place, unit.first.lower()) for place, unit in enumerate(units) if len(unit.fields) > 2]
        for constraint in constraints:
            for place, word in ambiguous:
                if constraint.concerns(word):
                    found[place] = constraint.applied(found, place)
        return found

    return disambiguate


class _Constraint:
    """Patterns for a word, for readings of it that are kept or dropped, and for readings of its neighbours.

    A pattern of a neighbour that begins with `=` must match all of its readings, else any of them; `over` matches
    words that are passed over between neighbours. `verbless` wants a clause that has no other verb.
    """

    def __init__(self, row: Mapping[str, Any]) -> None:
        self._word = re.compile(row.get("word", ".*"), re.DOTALL)
        self._has = re.compile(row.get("has", ""))
        self._keep = re.compile(row.get("keep") or f"^(?!.*(?:{row['drop']}))")
        self._after = [_neighbour(pattern) for pattern in row.get("after", [])][::-1]
        self._before = [_neighbour(pattern) for pattern in row.get("before", [])]
        self._over = _neighbour("=" + row["over"]) if "over" in row else None
        self._verbless = bool(row.get("verbless"))

    def concerns(self, word: str) -> bool:
        """Whether it is about a word."""
        return bool(self._word.fullmatch(word))

    def applied(self, units: Sequence[Unit], place: int) -> Unit:
        """The unit at a place, with the readings that it may have there."""
        unit = units[place]
        readings = unit.others
        kept = [reading for reading in readings if self._keep.search(reading)]
        fits = (
            0 < len(kept) < len(readings)
            and any(map(self._has.search, readings))
            and self._stand(units, place, -1, self._after)
            and self._stand(units, place, 1, self._before)
            and not (self._verbless and _has_verb(units, place))
        )
        return unit.having(unit.first, *kept) if fits else unit

    def _stand(self, units: Sequence[Unit], place: int, step: int, wanted: Sequence[Callable[[Unit], bool]]) -> bool:
        for matches in wanted:
            place += step
            while self._over and 0 <= place < len(units) and self._over(units[place]):
                place += step
            if not matches(units[place] if 0 <= place < len(units) else Unit("", "", ("", EDGE))):
                return False
        return True


def _has_verb(units: Sequence[Unit], place: int) -> bool:
    """Whether the clause around a place has a finite verb beside it, as sure as it may be."""
    for step in (-1, 1):
        other = place + step
        boundary = _BOUNDARY if step < 0 else _BOUNDARY_BEHIND
        while 0 <= other < len(units) and not any(map(boundary.search, units[other].others)):
            if units[other].others and all(map(_FINITE.search, units[other].others)):
                return True
            other += step
    return False


def _neighbour(pattern: str) -> Callable[[Unit], bool]:
    compiled = re.compile(pattern.removeprefix("="))
    every = all if pattern.startswith("=") else any
    return lambda unit: every(compiled.search(reading) for reading in unit.others)
