"""Profanity masking of a translation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from aikit_fakes.engines.translation import Part
from aikit_fakes.package_data import read_toml

MASK = "?$#@$"
"""Whatever the word's length (Translate developer guide, "Masking profane words and phrases")."""


def is_known(language: str) -> bool:
    """Whether there is a list of words of a language."""
    return _words(language) is not None


def mask(parts: Sequence[Part], language: str) -> list[Part]:
    """The text with its profane words masked; kept words stay."""
    words = _words(language)
    assert words is not None, f"no list of profane words of {language}"
    return [part if part.kept else part._replace(text=words.sub(MASK, part.text)) for part in parts]


@cache
def _words(language: str) -> re.Pattern[str] | None:
    lists = read_toml(__package__, "profanity.toml")
    words: list[str] | None = lists.get(language) or lists.get(language.partition("-")[0])
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE) if words else None
