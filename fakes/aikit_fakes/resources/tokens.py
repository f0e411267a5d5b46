"""Pagination tokens bound to their listing, and client request tokens for idempotency."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from typing import Any

_CLIENT = ("ClientRequestToken", "ClientToken", "clientToken", "clientRequestToken")
_NUMBERS = 2**63
"""Numbers of records are below it, in every database."""


def page_token(listing: Any, position: tuple[Any, ...]) -> str:
    """The token of the page after `position` in the listing that `listing` (anything JSON can hold) describes."""
    text = json.dumps([digest(listing), *position])
    return base64.urlsafe_b64encode(text.encode()).decode("ascii").rstrip("=")


def read_page_token(listing: Any, token: str) -> tuple[Any, ...] | None:
    """The position a token stands for; None when it is none, or of another listing."""
    try:
        found = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return None
    if not isinstance(found, list) or len(found) < 2 or found[0] != digest(listing):
        return None
    *names, number = found[1:]
    fits = len(names) <= 1 and all(map(_is_name, names)) and type(number) is int and 0 <= number < _NUMBERS
    return (*names, number) if fits else None


def _is_name(value: Any) -> bool:
    """Whether it may be a record's name: every database can hold it."""
    return isinstance(value, str) and "\0" not in value and not any("\ud800" <= each <= "\udfff" for each in value)


def client_token(shape: Any, given: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The member that carries a client's token, and its value; None where the operation, or the request, has none."""
    for name, target in (shape.members if shape is not None else {}).items():
        if target.metadata.get("idempotencyToken") or name in _CLIENT:
            return name, given.get(name)
    return None, None


def digest(value: Any) -> str:
    """A short hash of anything JSON can nearly hold."""
    return hashlib.sha256(json.dumps(value, sort_keys=True, default=repr).encode()).hexdigest()[:32]
