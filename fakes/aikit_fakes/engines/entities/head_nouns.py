"""The entity type that a head noun decides: a `Marathon` is an event, a `Bridge` a location."""

from __future__ import annotations

from functools import cache
from typing import Literal, cast

from aikit_fakes.engines.entities import Type
from aikit_fakes.package_data import read_toml


def type_of(name: str) -> Type | None:
    """The type that the last or the first word of a name says; None for one word, and where neither says anything."""
    words = name.split()
    if len(words) < 2:
        return None
    return _table("last").get(words[-1]) or _table("first").get(words[0])


@cache
def _table(place: Literal["first", "last"]) -> dict[str, Type]:
    table = read_toml(__package__, "head_nouns.toml")[place]
    return {word: cast(Type, kind) for kind, words in table.items() for word in words.split()}
