"""The word lists of lexicon.toml."""

from __future__ import annotations

from functools import cache

from aikit_fakes.package_data import read_toml


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
    return read_toml(__package__, "lexicon.toml")
