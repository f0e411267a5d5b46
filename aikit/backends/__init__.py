"""Backends answer operations: `Backend` is one method and its async twin; backends may wrap each other.

`Backend` is the protocol, `Aws` calls the real services, `Http` any endpoint that speaks their protocols; `local` lives
in `aikit_fakes` and is found by entry point, as any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aikit.backends.base import Backend, create, names

if TYPE_CHECKING:
    from aikit.backends.aws import Aws
    from aikit.backends.http import Http

__all__ = ["Aws", "Backend", "Http", "create", "names"]


def __getattr__(name: str) -> Any:
    if name == "Aws":
        from aikit.backends.aws import Aws

        return Aws
    if name == "Http":
        from aikit.backends.http import Http

        return Http
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
