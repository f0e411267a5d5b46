"""The chapters of the tour: each module of this folder is one, found by its file.

A chapter declares its place, `ORDER`, and `chapter()`, which runs the service's example and shows what came back. It is
named after the service, as the attribute of the kit is.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def discovered(chosen: Sequence[str] = ()) -> list[ModuleType]:
    """The chapters in their order; only those chosen by name, all where none is.

    Raises:
        SystemExit: there is no chapter of a chosen name.
    """
    names = [found.name for found in iter_modules(__path__)]
    if unknown := set(chosen) - set(names):
        raise SystemExit(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(names)}")
    modules = [import_module(f"chapters.{name}") for name in chosen or names]
    return sorted(modules, key=lambda chapter: chapter.ORDER)
