"""The embedded engine: Apertium's rules, where its Debian packages are installed.

Apertium is GPL, so it stays outside, as separate processes: a chain of its programs per pair, which keeps running.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from threading import Lock

from aikit_fakes.engines.translation import Pair, Part, apertium_stream, language_codes, rules
from aikit_fakes.engines.translation.pipeline_process import Pipeline, escaped, programs, unescaped
from aikit_fakes.engines.translation.sentence_segmentation import max_length, restore_case, translate_sentences

MODES = Path("/usr/share/apertium/modes")
PIECE = 4000
"""Characters of a line that are translated at once."""


class Apertium:
    """Apertium's installed pairs. Thread-safe: each pair has one chain, which its callers share by turns.

    A pair that is not installed goes by way of a third language where two that are installed lead through it: measured
    on the declaration of human rights, that is nearly as good as the worse of the two (docs/quality.md).
    """

    name = "embedded:apertium"

    def __init__(self, modes: Path = MODES) -> None:
        self._modes = _installed(modes)
        self._thirds = _thirds(self._modes)
        self.pairs: frozenset[Pair] = frozenset({*self._modes, *self._thirds})
        self._chains: dict[Path, Pipeline] = {}
        self._lock = Lock()

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Each text in the target language. Words that Apertium does not know stay as they are.

        Raises:
            ValueError: the pair is not one of `pairs`.
            EngineFailed: Apertium gave no answer, twice.
        """
        chains = self._route(source, target)
        return translate_sentences(texts, max_length(PIECE), lambda pieces: _asked(chains, pieces))

    def translate_parts(self, texts: Sequence[Sequence[Part]], source: str, target: str) -> list[list[Part] | None]:
        """The parts of each text in the target language, moved with their words; None where one was lost.

        Raises:
            ValueError: the pair is not one of `pairs`.
            EngineFailed: Apertium gave no answer, twice.
        """
        found: list[list[Part] | None] = [list(parts) for parts in texts]
        for chain in self._route(source, target):
            answers = chain.ask([apertium_stream.serialize(parts or []) for parts in found])
            found = [
                parts and apertium_stream.parse(parts, answer) for parts, answer in zip(found, answers, strict=True)
            ]
        return [answer and _cased(parts, answer) for parts, answer in zip(texts, found, strict=True)]

    def via(self, source: str, target: str) -> str:
        """The third language that a pair goes by way of; "" where it is installed itself."""
        return self._thirds.get((source, target), "")

    def close(self) -> None:
        """End the programs; they are started again when they are needed."""
        with self._lock:
            for chain in self._chains.values():
                chain.close()

    def _route(self, source: str, target: str) -> list[Pipeline]:
        if (source, target) not in self.pairs:
            raise ValueError(f"{self.name} does not translate {source} to {target}")
        third = self.via(source, target)
        pairs = [(source, third), (third, target)] if third else [(source, target)]
        return [self._chain(self._modes[pair]) for pair in pairs]

    def _chain(self, mode: Path) -> Pipeline:
        with self._lock:
            if mode not in self._chains:
                stages = programs(mode)
                self._chains[mode] = Pipeline(stages, rules.placed(mode.stem, stages))
            return self._chains[mode]


def _asked(chains: Sequence[Pipeline], texts: Sequence[str]) -> list[str]:
    answers = list(texts)
    for chain in chains:
        answers = [unescaped(answer) for answer in chain.ask([escaped(text) for text in answers])]
    return [restore_case(text, answer) for text, answer in zip(texts, answers, strict=True)]


def _cased(parts: Sequence[Part], answer: list[Part]) -> list[Part]:
    """An answer whose words behind a kept beginning have small letters as in the text: that is no sentence's start."""
    begin = next((part for part in parts if part.text.strip()), None)
    behind = _first_word(parts)
    if begin is None or not begin.kept or behind is None or not parts[behind].text.strip()[:1].islower():
        return answer
    place = _first_word(answer)
    if place is None:
        return answer
    part = answer[place]
    word = part.text.split()[0]
    if any(word in one.text.split() for one in parts):  # a name that moved there
        return answer
    start = len(part.text) - len(part.text.lstrip())
    text = part.text[:start] + restore_case("a", part.text[start:])
    return [*answer[:place], part._replace(text=text), *answer[place + 1 :]]


def _first_word(parts: Sequence[Part]) -> int | None:
    """The place of the first part that is translated and has a letter."""
    return next((place for place, part in enumerate(parts) if not part.kept and any(map(str.isalpha, part.text))), None)


def _installed(modes: Path) -> dict[Pair, Path]:
    """The mode of each pair of Amazon Translate's languages that is installed."""
    if shutil.which("lt-proc") is None or not modes.is_dir():
        return {}
    files = {path.stem: path for path in modes.glob("*.mode")}
    found: dict[Pair, Path] = {}
    for source in language_codes.languages():
        for target in language_codes.languages():
            named = (
                f"{a}-{b}"
                for b in language_codes.names(target, "apertium")
                for a in language_codes.names(source, "apertium")
            )
            name = next((name for name in named if name in files), None)
            if name is not None and source != target:
                found[source, target] = files[name]
    for written in list(found):
        for pair in language_codes.readable(written):
            found.setdefault(pair, found[written])
    return found


def _thirds(installed: dict[Pair, Path]) -> dict[Pair, str]:
    """The third language of each pair that is not installed; Spanish, which has most pairs, before any other."""
    found: dict[Pair, str] = {}
    for source, third in sorted(installed, key=lambda pair: (pair[1] != "es", pair)):
        for again, target in sorted(installed):
            pair = source, target
            if again == third and target not in language_codes.same(source) and pair not in installed:
                found.setdefault(pair, third)
    return found


@cache
def load() -> Apertium:
    """The engine on what is installed; without pairs where nothing is."""
    return Apertium()
