"""The pronunciation lexicon: misaki's dictionaries, suffix rules, and letter-to-sound for other words."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

from aikit_fakes.engines.grapheme_to_phoneme.letter_to_sound import LetterToSound
from aikit_fakes.package_data import read_toml

Accent = Literal["us", "gb"]

_CONTEXT: Mapping[str, list[str]] = read_toml(__package__, "context.toml")
_KINDS = {"VB": ("VERB", "VBP"), "NN": ("NOUN",), "JJ": ("ADJ",)}
"""misaki's names of kinds that it does not call as the Penn Treebank does."""
_VOWELS = frozenset("AIOQWYaiueɑɐɒæɔəɛɜɪʊʌᵻ")
_HISSING = frozenset("szʃʒʧʤ")
_VOICELESS = frozenset("pkfθtsʃʧ")
_LONGEST_INITIALISM = 5
_REPEATED = re.compile(r"(.)\1{3,}")
"""A letter that is repeated for effect; three of them say as much."""


class Lexicon:
    """The sounds of words in one accent. Thread-safe.

    Args:
        folder: of misaki's dictionaries.
        letters: who reads what they lack.
        accent: `us` or `gb`.
    """

    def __init__(self, folder: Path, letters: LetterToSound, accent: Accent) -> None:
        # the checked entries before those that were gathered
        self._gold, self._silver = (
            json.loads((folder / f"{accent}_{kind}.json").read_text("utf-8")) for kind in ("gold", "silver")
        )
        self._letters = letters
        self._british = accent == "gb"
        self._read = lru_cache(maxsize=4096)(self._unknown)

    def sounds(self, word: str, before: str = "", after: str = "", kind: str = "") -> str:
        """How a word sounds.

        Args:
            word: letters and apostrophes.
            before: the word before it, which tells a verb from a noun.
            after: how the word after it sounds: a vowel changes "the" and "to".
            kind: which of several pronunciations is meant, a tag of the Penn Treebank.

        Returns:
            Kokoro's symbols with stress marks; "" for what has no sound.
        """
        lower = word.lower()
        opens = after.lstrip("ˈˌ")[:1] in _VOWELS and bool(after)
        if word == "a" or (word == "A" and after):
            return "ɐ"
        if lower == "the":
            return "ði" if opens else "ðə"
        if lower == "to" and after:
            return "tʊ" if opens else "tə"
        if self._is_initialism(word):
            return "".join(self.letter(letter) for letter in word)
        return self._known(word, before.lower(), kind) or self._inflected(lower) or self._read(_plain(lower))

    def letter(self, letter: str) -> str:
        """The name of a letter."""
        name: str = self._gold.get(letter.upper()) or ""
        return name if not name or "ˈ" in name else f"ˈ{name}"

    def _is_initialism(self, word: str) -> bool:
        if not (word.isupper() and 1 < len(word) <= _LONGEST_INITIALISM and word.isalpha()):
            return False
        return word not in self._gold and (word.lower() not in self._gold or len(word) == 2)

    def _known(self, word: str, before: str = "", kind: str = "") -> str:
        for lexicon in (self._gold, self._silver):
            for form in dict.fromkeys((word, word.lower(), word.capitalize())):
                found = lexicon.get(form)
                if isinstance(found, dict):
                    found = _chosen(found, before, kind)
                if found:
                    return str(found)
        return ""

    def _inflected(self, word: str) -> str:
        """A known word with an ending: 's, s, ed, ing, ly."""
        for ending, stems in (
            ("'s", (word[:-2],)),
            ("s'", (word[:-1],)),
            ("ies", (f"{word[:-3]}y",)),
            ("es", (word[:-1], word[:-2])),
            ("s", (word[:-1],)),
            ("ied", (f"{word[:-3]}y",)),
            ("ed", (word[:-1], word[:-2], word[:-3])),
            ("ing", (f"{word[:-3]}e", word[:-3], word[:-4])),
            ("ly", (word[:-2],)),
        ):
            if word.endswith(ending) and len(word) > len(ending) + 1:
                for stem in stems:
                    if said := self._known(stem):
                        return said if ending == "s'" else said + self._ending(said, ending)
        return ""

    def _ending(self, stem: str, ending: str) -> str:
        last, weak = stem[-1], "ɪ" if self._british else "ᵻ"
        if ending.endswith("s"):
            return f"{weak}z" if last in _HISSING else "s" if last in _VOICELESS else "z"
        if ending.endswith("ed"):
            return f"{weak}d" if last in "td" else "t" if last in _VOICELESS else "d"
        return "ɪŋ" if ending == "ing" else "li"

    def _unknown(self, word: str) -> str:
        word = _REPEATED.sub(r"\1\1\1", word)
        if known := self._known(word):
            return known
        if not word:
            return ""
        if len(word) < _LONGEST_INITIALISM and not re.search("[aeiouy]", word):
            return "".join(self.letter(letter) for letter in word)
        return self._letters.sounds(word, british=self._british)


def _plain(word: str) -> str:
    """The letters a to z of a word, without what stands above or below them."""
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFKD", word))


def _chosen(forms: Mapping[str, str | None], before: str, kind: str) -> str | None:
    """The pronunciation of a kind of word, else the one that the word before makes likely."""
    likely = (
        _KINDS.get(kind, (kind,)) if kind else [kind for kind, words in _CONTEXT.items() if before.lower() in words]
    )
    return next((forms[name] for name in likely if forms.get(name)), forms.get("DEFAULT"))
