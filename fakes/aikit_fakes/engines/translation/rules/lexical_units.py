"""Lexical units of Apertium's stream format, between its stages.

What a unit's fields are depends on the stage: the word and its readings behind the morphological analyser, the chosen
reading behind the tagger, that and its translations behind the bilingual dictionary, a form to write behind transfer. A
reading is a lemma and tags, `book<vblex><inf>`; of a multiword expression that inflects inside, the rest of the lemma
follows: `turn<vblex><inf># off`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_UNIT = re.compile(
    r"((?:\\.|\[(?!\[)(?:\\.|[^\]\\])*\]|\[\[/\]\]|[^\\\[^])*)"  # blanks
    r"(\[\[(?!/)(?:\\.|[^\]\\])*\]\])?"  # a word-bound blank
    r"\^((?:\\.|[^\\$])*)\$",
    re.DOTALL,
)
_FIELD = re.compile(r"(?:^|/)((?:\\.|[^\\/])*)", re.DOTALL)


class Unit(NamedTuple):
    """A lexical unit.

    Attributes:
        before: blanks between it and the unit before it.
        mark: its word-bound blank, which holds its formats; "" for none.
        fields: what the stage before says of it.
    """

    before: str
    mark: str
    fields: tuple[str, ...]

    @property
    def first(self) -> str:
        """The word behind the analyser, the reading behind the tagger and the bilingual dictionary."""
        return self.fields[0]

    @property
    def others(self) -> tuple[str, ...]:
        """Readings behind the analyser, translations behind the bilingual dictionary."""
        return self.fields[1:]

    def having(self, *fields: str) -> Unit:
        """The same place with other fields."""
        return self._replace(fields=fields)


def parse(stream: str) -> tuple[list[Unit], str]:
    """The units of a text, and what follows the last."""
    units: list[Unit] = []
    done = 0
    while match := _UNIT.match(stream, done):
        units.append(Unit(match[1], match[2] or "", tuple(_FIELD.findall(match[3]))))
        done = match.end()
    return units, stream[done:]


def serialize(units: Sequence[Unit], rest: str) -> str:
    """The text that units stand for."""
    return "".join(f"{unit.before}{unit.mark}^{'/'.join(unit.fields)}$" for unit in units) + rest


def sentences(units: Sequence[Unit]) -> Iterator[range]:
    """The places of each sentence's units, the mark at its end included."""
    start = 0
    for place, unit in enumerate(units):
        if any("<sent>" in field for field in unit.fields):
            yield range(start, place + 1)
            start = place + 1
    if start < len(units):
        yield range(start, len(units))


def lemma(reading: str) -> str:
    """The whole lemma of a reading, in small letters: `turn# off` of `Turn<vblex><inf># off` too."""
    head, _, tail = reading.partition("<")
    _, queue, rest = tail.partition("#")
    return (head + queue + rest).lower()


def like(pattern: str, text: str) -> str:
    """A text that begins with a capital or a small letter, as a pattern does."""
    if pattern[:1].isupper():
        return text[:1].upper() + text[1:]
    return text[:1].lower() + text[1:] if pattern[:1].islower() else text


def joined_mark(units: Sequence[Unit]) -> str:
    """The word-bound blank of several units as one."""
    marks = dict.fromkeys(unit.mark[2:-2] for unit in units if unit.mark)
    return f"[[{'; '.join(marks)}]]" if marks else ""


def passed_on(unit: Unit, form: str) -> Unit:
    """A unit of the bilingual dictionary that transfer writes as it is: it takes it for a conjunction."""
    return unit.having(re.sub("<.*>", "<cnjadv>", unit.first), form)
