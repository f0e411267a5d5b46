"""Label mapping from models' entity labels to Comprehend's types."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from aikit_fakes.engines.entities import Type
from aikit_fakes.package_data import read_toml


def type_of(label: str) -> Type | None:
    """The type that a label such as `"GPE"` or `"work of art"` stands for; None for a name that says nothing."""
    return _table().get(_plain(label))


@cache
def _table() -> dict[str, Type]:
    table = read_toml(__package__, "label_mapping.toml")
    return {_plain(label): cast(Type, kind) for kind, labels in table.items() for label in labels}


def _plain(label: str) -> str:
    return re.sub(r"[\s_-]", "", label).upper()
