"""spaCy, imported without torch where nothing that is installed makes spaCy use it.

thinc, below spaCy, imports torch wherever that is installed: 200 MB of a process's memory, and two seconds.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.metadata import PackageNotFoundError, version
from threading import get_ident

__all__ = ["about", "spacy"]

_ON_TORCH = ("spacy-transformers", "spacy-curated-transformers")


class _WithoutTorch(MetaPathFinder):
    """Finds no torch for the thread that made it; whatever other threads import meanwhile is found."""

    def __init__(self) -> None:
        self._thread = get_ident()

    def find_spec(self, name: str, *_: object) -> None:
        if name == "torch" and get_ident() == self._thread:
            raise ModuleNotFoundError("spaCy is imported without torch", name=name)


@contextmanager
def _without_torch() -> Iterator[None]:
    finder = _WithoutTorch()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


@contextmanager
def _as_installed() -> Iterator[None]:
    yield


def _is_installed(name: str) -> bool:
    try:
        return bool(version(name))
    except PackageNotFoundError:
        return False


with _as_installed() if any(map(_is_installed, _ON_TORCH)) else _without_torch():
    import spacy
    from spacy import about
