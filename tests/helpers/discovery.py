"""Discovery of a package's modules by their files: a new one is found where it lies, no list names it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pkgutil import iter_modules
from types import ModuleType


def modules(package: ModuleType, chosen: Sequence[str] = ()) -> list[str]:
    """The names of a package's modules in alphabetical order, those with a leading underscore left out.

    Args:
        package: the package; its folders are no modules.
        chosen: only these; all where it is empty.

    Raises:
        SystemExit: one of `chosen` does not exist; the message names those that do.
    """
    known = [found.name for found in iter_modules(package.__path__) if not (found.ispkg or found.name.startswith("_"))]
    if unknown := set(chosen) - set(known):
        sys.exit(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(known)}")
    return [name for name in known if not chosen or name in chosen]
