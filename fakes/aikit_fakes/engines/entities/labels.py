"""The labels of models, by name, as Comprehend's types."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import cast

from aikit_fakes.engines.entities import Type


def type_of(label: str) -> Type | None:
    """The type that a label such as `"GPE"` or `"work of art"` stands for; None for a name that says nothing."""
    return _table().get(_plain(label))


@cache
def _table() -> dict[str, Type]:
    table = tomllib.loads(Path(__file__).with_name("labels.toml").read_text(encoding="utf-8"))
    return {_plain(label): cast(Type, kind) for kind, labels in table.items() for label in labels}


def _plain(label: str) -> str:
    return re.sub(r"[\s_-]", "", label).upper()
