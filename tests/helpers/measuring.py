"""Discovery of what is measured: each module of a package by its file, so that no list names it."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, NamedTuple


class Measured(NamedTuple):
    """A module's name, what its `measure()` returned, and the Markdown of its `report()` where it has one."""

    name: str
    rows: list[Any]
    report: str


def modules(package: ModuleType, chosen: Sequence[str] = ()) -> list[str]:
    """The names of a package's modules in alphabetical order; its folders, and names that begin with `_`, are none.

    Args:
        package: the package.
        chosen: only these; all where it is empty.

    Raises:
        SystemExit: one of `chosen` does not exist; the message names those that do.
    """
    known = [found.name for found in iter_modules(package.__path__) if not (found.ispkg or found.name.startswith("_"))]
    if unknown := set(chosen) - set(known):
        sys.exit(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(known)}")
    return [name for name in known if not chosen or name in chosen]


def measured(package: ModuleType, chosen: Sequence[str] = ()) -> Iterator[Measured]:
    """Measure modules one after the other, each in a process of its own, so that memory and caches are its own."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), max_tasks_per_child=1) as pool:
        yield from pool.map(partial(_measure, package.__name__), modules(package, chosen))


def _measure(package: str, name: str) -> Measured:
    module = import_module(f"{package}.{name}")
    return Measured(name, module.measure(), module.report() if hasattr(module, "report") else "")
