"""Multiword expressions, phrasal verbs among them, joined to one lexical unit before the tagger reads them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from aikit_fakes.engines.translation.rules.lexical_units import Unit, joined_mark, lemma, like, sentences
from aikit_fakes.engines.translation.rules.lexicon import inflected, plural

_PARTICLES = frozenset("up off out on in down back away over".split())
_INSEPARABLE = frozenset("get come go run eat grow end show hang hurry stay stand sit stop".split())
_LONGEST_OBJECT = 4
_OBJECT = re.compile(r"<prn><obj>|<det>|<adj>|<n>|<np>|<num>|^\*")
_OPENING = re.compile("<cm>|<ij>|<guio>|<cnjcoo>")
_WORD = re.compile(r"[\w'’]+|[^\w\s]")


class _Expression(NamedTuple):
    words: tuple[str, ...]
    tags: str


def joiner(table: Mapping[str, object], contractions: Mapping[str, str]) -> Callable[[Sequence[Unit]], list[Unit]]:
    """Joins a table's expressions: `log in<vblex>`, `let * know<vblex>` around an object, `opening hour<n>`."""
    starts: dict[str, list[_Expression]] = defaultdict(list)
    for key in sorted(table, key=len, reverse=True):
        words, _, tags = key.partition("<")
        expression = _Expression(tuple(_WORD.findall(words.replace("*", " * "))), "<" + tags)
        forms = inflected(f"{expression.words[0]}<vblex>") if expression.tags == "<vblex>" else ()
        for form in dict.fromkeys([expression.words[0], *(form for form, _ in forms)]):
            starts[form].append(expression)
    for key, reading in contractions.items():
        expression = _Expression(tuple(_WORD.findall(key)), reading)
        starts[expression.words[0]].insert(0, expression)

    def join(units: Sequence[Unit]) -> list[Unit]:
        return [unit for places in sentences(units) for unit in joined(list(units[places.start : places.stop]))]

    def joined(left: list[Unit]) -> list[Unit]:
        found: list[Unit] = []
        while left:
            opens = not found or any(map(_OPENING.search, found[-1].others))
            for expression in sorted(_begun(left[0], starts), key=lambda one: -len(one.words)):
                rest = _joined(left, expression) if opens or expression.tags != "<ij>" else None
                if rest:
                    left = rest
                    break
            found.append(left.pop(0))
        return found

    return join


def greeting(units: Sequence[Unit]) -> list[Unit]:
    """The units without the capital of a common noun behind a greeting: `Hello Friend`."""
    found = list(units)
    for place in range(1, len(found)):
        unit = found[place]
        greeted = any("<ij>" in reading for reading in found[place - 1].others)
        if greeted and unit.first.istitle() and all("<n>" in reading for reading in unit.others):
            found[place] = unit.having(unit.first, *(like("a", reading) for reading in unit.others))
    return found


def _begun(unit: Unit, starts: Mapping[str, Sequence[_Expression]]) -> list[_Expression]:
    """The expressions that may begin with a unit."""
    word = unit.first.lower()
    begins = {lemma(reading).partition("#")[0] for reading in unit.others} | {word.partition(" ")[0]}
    return [expression for begin in sorted(begins) for expression in starts.get(begin, ())]


def _joined(units: list[Unit], expression: _Expression) -> list[Unit] | None:
    """The units with an expression that they begin with as one; None where they do not begin with it."""
    if expression.tags.startswith("<vblex>"):
        return _verb(units, expression)
    words = list(expression.words)
    if expression.tags == "<n>":
        for number, last in (("<sg>", words[-1]), ("<pl>", plural(words[-1]))):
            size = _length(units, [*words[:-1], last])
            if size:
                return _one(units, size, [f"{_name(words)}<n>{number}"])
        return None
    size = _length(units, words)
    reading = expression.tags if expression.tags[0] != "<" else _name(words) + expression.tags
    return _one(units, size, [reading]) if size else None


def _verb(units: list[Unit], expression: _Expression) -> list[Unit] | None:
    head, *rest = expression.words
    readings = [reading for reading in units[0].others if reading.lower().startswith(f"{head}<vblex>")]
    if not readings:
        word = units[0].first.lower()
        readings = [reading for form, reading in inflected(f"{head}<vblex>") if form == word]
    if not readings:
        return None
    own = readings[0].partition("# ")[2].split()
    if rest[: len(own)] != own or any(reading.partition("# ")[2].split() != own for reading in readings):
        return None
    rest = rest[len(own) :]
    queue = " ".join(word for word in expression.words[1:] if word != "*")
    joined = [f"{reading.partition('#')[0]}# {queue}" for reading in readings]
    size = _length(units[1:], [word for word in rest if word != "*"]) if rest and rest[0] != "*" else 0
    if size or not rest:
        return _one(units, 1 + size, joined)
    if rest[0] == "*":
        rest = rest[1:]
    elif own or len(rest) > 1 or rest[0] not in _PARTICLES or head in _INSEPARABLE:
        return None
    for gap in range(1, _LONGEST_OBJECT + 1):
        if gap >= len(units) or not any(map(_OBJECT.search, units[gap].others)):
            return None
        size = _length(units[gap + 1 :], rest)
        if size and _closed(units[1 : gap + 1]) and not _governs(units[gap + size + 1 :]):
            return [units[0].having(units[0].first, *joined), *units[1 : gap + 1], *units[gap + 1 + size :]]
    return None


def _governs(units: Sequence[Unit]) -> bool:
    """Whether what follows a particle makes it a preposition."""
    return bool(units) and any(re.search(r"<det>|<num>|<np>", reading) for reading in units[0].others)


def _closed(units: Sequence[Unit]) -> bool:
    """Whether an object is whole: a pronoun, or words that end with a noun."""
    return any(re.search(r"<prn><obj>|<n>|<np>|^\*", reading) for reading in units[-1].others)


def _length(units: Sequence[Unit], words: Sequence[str]) -> int:
    """How many units at the beginning are these words; 0 where they are others."""
    left = list(words)
    for place, unit in enumerate(units):
        own = _WORD.findall(unit.first.lower())
        if not own or left[: len(own)] != own or (place and unit.before.strip()):
            return 0
        left = left[len(own) :]
        if not left:
            return place + 1
    return 0


def _one(units: list[Unit], size: int, readings: Sequence[str]) -> list[Unit]:
    """The first units as one, with the formats of all."""
    word = "".join(unit.before * bool(place) + unit.first for place, unit in enumerate(units[:size]))
    first = Unit(units[0].before, joined_mark(units[:size]), (word, *(like(word, reading) for reading in readings)))
    return [first, *units[size:]]


def _name(words: Sequence[str]) -> str:
    """The lemma of an expression: its words, as its key in the table has them."""
    return " ".join(words).replace(" - ", "-")
