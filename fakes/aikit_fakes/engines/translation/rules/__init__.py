"""Rules of ours between the stages of Apertium's own: what its dictionaries and its tagger get wrong in everyday text.

A pair has rules where a table here is named after its mode (`eng-spa.toml`). They stand where Apertium's stages meet:
part-of-speech disambiguation and multiword expressions before the tagger, word order behind it, lexical selection
behind the bilingual dictionary, and what the generator cannot write before it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files

from aikit_fakes.engines.translation.pipeline_process import Rule
from aikit_fakes.engines.translation.rules import (
    agreement,
    blanks,
    generation,
    imperatives,
    lexical_selection,
    lexicon,
    multiwords,
    readings,
    word_order,
)
from aikit_fakes.engines.translation.rules.lexical_units import Unit, parse, serialize
from aikit_fakes.package_data import read_toml

__all__ = ["placed"]

_Step = Callable[[Sequence[Unit]], list[Unit]]


def placed(mode: str, stages: Sequence[Sequence[str]]) -> dict[int, Rule]:
    """The rules of a mode by the place of the stage that they follow; none where it has no table."""
    if not files(__package__).joinpath(f"{mode}.toml").is_file():
        return {}
    programs = [stage[0] for stage in stages]
    places = (
        programs.index("apertium-tagger") - 1,
        programs.index("apertium-tagger"),
        programs.index("lrx-proc"),
        programs.index("apertium-interchunk") - 1,
        programs.index("apertium-wblank-detach"),
    )
    return dict(zip(places, _rules(mode), strict=True))


@cache
def _rules(mode: str) -> tuple[Rule, Rule, Rule, Rule, Rule]:
    table = read_toml(__package__, f"{mode}.toml")
    choices = lexical_selection.choices(table["choices"], table["multiwords"], table["new"])
    analysed = (
        blanks.keep,
        lexicon.analyser(table["new"]),
        multiwords.joiner(table["multiwords"], table["contractions"]),
        readings.disambiguator(table["readings"]),
        imperatives.find,
        readings.disambiguator(table["clauses"]),
        multiwords.greeting,
    )
    return (
        _rule(*analysed),
        _rule(word_order.declarative, word_order.subjects, word_order.periphrases),
        _rule(lexical_selection.selector(choices), imperatives.translate),
        agreement.with_subjects,
        _rule(blanks.restore, generation.writer(table["lacking"]["words"], lexical_selection.targets(choices))),
    )


def _rule(*steps: _Step) -> Rule:
    def rule(stream: str) -> str:
        units, rest = parse(stream)
        for step in steps:
            units = step(units)
        return serialize(units, rest)

    return rule
