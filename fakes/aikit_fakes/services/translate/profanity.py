"""Profane words of a translation, masked as AWS masks them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from aikit_fakes.engines.translation import Part

MASK = "?$#@$"
"""Whatever the word's length (Translate developer guide, "Masking profane words and phrases")."""


def is_known(language: str) -> bool:
    """Whether there is a list of words of a language."""
    return _words(language) is not None


def masked(parts: Sequence[Part], language: str) -> list[Part]:
    """The text with its profane words masked; kept words stay."""
    words = _words(language)
    assert words is not None, f"no list of profane words of {language}"
    return [part if part.kept else part._replace(text=words.sub(MASK, part.text)) for part in parts]


@cache
def _words(language: str) -> re.Pattern[str] | None:
    lists = tomllib.loads(files(__package__).joinpath("profanity.toml").read_text(encoding="utf-8"))
    words: list[str] | None = lists.get(language) or lists.get(language.partition("-")[0])
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE) if words else None
