"""The chapters of the tour: each module of this folder is one, found by its file.

A chapter declares its place, `ORDER`, and `chapter()`, which runs the service's example and shows what came back. It is
named after the service in lower case, as `aikit models pull` knows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def discovered(chosen: Sequence[str] = ()) -> list[ModuleType]:
    """The chapters in their order; only those chosen by name, all where none is."""
    found = [
        import_module(f"chapters.{one.name}") for one in iter_modules(__path__) if not chosen or one.name in chosen
    ]
    return sorted(found, key=lambda chapter: chapter.ORDER)
