"""Lexical selection: which translation a word has, alone or by the words around it, where Apertium's dictionary has
another, or none."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from aikit_fakes.engines.translation.rules.lexical_units import Unit, lemma, like, passed_on, sentences

_REFLEXIVE = "<pron><ger>+se<prn><enc><ref><p3><mf><sp>"
_Table = Mapping[str, Any]


class _Choice(NamedTuple):
    tags: str
    translation: str
    near: re.Pattern[str] | None
    after: re.Pattern[str] | None
    before: re.Pattern[str] | None
    then: re.Pattern[str] | None

    def fits(self, units: Sequence[Unit], place: int, sentence: range) -> bool:
        """Whether the words around a place are those that it wants."""
        others = (lemma(units[other].first) for other in sentence if other != place)
        around = ((self.after, place - 1), (self.before, place + 1), (self.then, place + 2))
        return (self.near is None or any(map(self.near.fullmatch, others))) and all(
            wanted is None or wanted.match(_reading(units, other, sentence)) for wanted, other in around
        )


Choices = Mapping[str, Sequence[_Choice]]
"""The choices for a lemma, of which the first that fits is taken."""


def choices(words: _Table, multiwords: _Table, new: _Table) -> Choices:
    """The choices of tables whose keys are lemmas and first tags: `{"breakfast<n>": "desayuno<n><m>"}`.

    A value may be a list: `near`, `after` and `before` are patterns of a lemma in the sentence and of the neighbours'
    readings, `then` of the second that follows.
    """
    found: dict[str, list[_Choice]] = defaultdict(list)
    for key, value in [*words.items(), *multiwords.items(), *new.items()]:
        name, _, tags = key.partition("<")
        if key in multiwords and tags.startswith("vblex"):
            name = re.sub(r" (?:\* )?", "# ", name, count=1)
        for row in [value] if isinstance(value, str) else value:
            found[name].append(_choice("<" + tags, row))
    return found


def targets(choices: Choices) -> set[str]:
    """Every translation among the choices."""
    return {choice.translation for rows in choices.values() for choice in rows}


def selector(choices: Choices) -> Callable[[Sequence[Unit]], list[Unit]]:
    """Gives each word the translation that is chosen for it; the others keep theirs.

    Interjections, and the gerund behind `keep`, are passed on through transfer as they are.
    """

    def select(units: Sequence[Unit]) -> list[Unit]:
        found = list(units)
        for sentence in sentences(units):
            for place in sentence:
                unit = units[place]
                tags = _tags(unit.first)
                for choice in choices.get(lemma(unit.first), ()):
                    if tags.startswith(choice.tags) and choice.fits(units, place, sentence):
                        rest = tags[len(choice.tags) :].replace("<sint>", "")
                        found[place] = unit.having(unit.first, like(unit.first, choice.translation) + rest)
                        break
                continued = place in sentence[1:] and units[place - 1].first.startswith("keep<vblex>")
                if unit.others and (unit.first.endswith("<ij>") or (continued and "<ger>" in tags)):
                    found[place] = passed_on(unit, found[place].others[0].replace("<pron><ger>", _REFLEXIVE))
        return found

    return select


def _choice(tags: str, row: str | Mapping[str, str]) -> _Choice:
    row = {"to": row} if isinstance(row, str) else row
    patterns = (re.compile(row[key]) if key in row else None for key in ("near", "after", "before", "then"))
    return _Choice(tags, row["to"], *patterns)


def _reading(units: Sequence[Unit], place: int, sentence: range) -> str:
    return lemma(units[place].first) + _tags(units[place].first) if place in sentence else ""


def _tags(reading: str) -> str:
    return "".join(re.findall(r"<[^<>]*>", reading))
