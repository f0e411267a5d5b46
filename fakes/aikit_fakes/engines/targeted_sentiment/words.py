"""The word lists of words.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path


@cache
def kinds(section: str) -> dict[str, str]:
    """Word -> the name it is listed under in a section; of a word that is listed twice, the first."""
    names: dict[str, str] = {}
    for name, words in _table()[section].items():
        for word in words.split():
            names.setdefault(word, name)
    return names


@cache
def listed(name: str) -> frozenset[str]:
    """The words of one of the lists."""
    return frozenset(_table()["lists"][name].split())


@cache
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))
