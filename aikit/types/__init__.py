"""The types of every client: `aikit.types.comprehend.DetectSentimentResponse`, one module a client, all lazy."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from aikit.contract import catalog

_MODULES = (*map(catalog.module_name, catalog.CLIENTS), "kit")


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"aikit.types.{name}")
    raise AttributeError(f"module 'aikit.types' has no attribute {name!r}; it has: {', '.join(sorted(_MODULES))}")


def __dir__() -> list[str]:
    return sorted(_MODULES)
