"""Operation lookup: by path, or by the client's function itself."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from typing import Any

from aikit.contract import catalog
from aikit.contract.service import Operation, service
from aikit.errors import ConfigurationError

OperationReference = str | Callable[..., Any] | Operation
"""`"comprehend.detect_sentiment"`, `"lex.runtime.recognize_text"`, or `kit.comprehend.detect_sentiment`."""


def find_operation(named: OperationReference) -> Operation:
    """The operation of a path or function.

    Raises:
        ConfigurationError: there is none; says which was probably meant.
    """
    if isinstance(named, Operation):
        return named
    found = getattr(named, "operation", None)
    if isinstance(found, Operation):
        return found
    if not isinstance(named, str):
        raise ConfigurationError(
            f'{named!r} is no operation; name one ("comprehend.detect_sentiment") or give a client\'s function'
        )
    path, _, name = named.rpartition(".")
    if path not in catalog.CLIENTS:
        raise ConfigurationError(f"{named!r} names no client{_hint(path or name, catalog.CLIENTS)}")
    owner = service(path)
    try:
        return owner.operation(name)
    except KeyError:
        raise ConfigurationError(f"{path} has no operation {name!r}{_hint(name, owner.operation_names)}") from None


def _hint(name: str, known: Any) -> str:
    near = get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]!r}?" if near else ""
