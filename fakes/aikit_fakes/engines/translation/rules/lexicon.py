"""Words that the morphological analyser lacks, or lacks as one part of speech: English, by its regular inflection."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from aikit_fakes.engines.translation.rules.lexical_units import Unit, like

_DOUBLED = re.compile(r"^(?:un)?[^aeiou]+[aeiou][bdglmnprt]$|set$")
"""Verbs that double their last consonant."""


def analyser(table: Mapping[str, str]) -> Callable[[Sequence[Unit]], list[Unit]]:
    """Adds the readings of a table's words, whose keys are lemmas with their part of speech: `newsletter<n>`."""
    known: dict[str, list[str]] = defaultdict(list)
    for key in table:
        for form, reading in inflected(key):
            known[form].append(reading)

    def analyse(units: Sequence[Unit]) -> list[Unit]:
        return [_with_readings(unit, known.get(unit.first.lower(), ())) for unit in units]

    return analyse


def inflected(key: str) -> Iterator[tuple[str, str]]:
    """Each form of a word, and its reading."""
    lemma, _, rest = key.partition("<")
    tag = "<" + rest
    if tag == "<n>":
        yield lemma, f"{key}<sg>"
        yield plural(lemma), f"{key}<pl>"
    elif tag == "<vblex>":
        stem = lemma + lemma[-1] if _DOUBLED.search(lemma) else lemma.removesuffix("e")
        yield lemma, f"{key}<inf>"
        yield lemma, f"{key}<pres>"
        yield plural(lemma), f"{key}<pri><p3><sg>"
        yield stem + "ing", f"{key}<ger>"
        for participle in ("<past>", "<pp>"):
            yield lemma if lemma.endswith("set") else stem + "ed", key + participle
    else:
        yield lemma, key


def plural(word: str) -> str:
    """The form on -s of a regular noun or verb."""
    if re.search(r"(?:s|x|z|ch|sh)$", word):
        return word + "es"
    return word[:-1] + "ies" if re.search(r"[^aeiou]y$", word) else word + "s"


def _with_readings(unit: Unit, readings: Sequence[str]) -> Unit:
    if not readings:
        return unit
    own = [reading for reading in unit.others if not reading.startswith("*")]
    return unit.having(unit.first, *own, *(like(unit.first, reading) for reading in readings if reading not in own))
