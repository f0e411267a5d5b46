"""Call log records: blobs summarized by digest, sizes estimated, sensitive members masked, JSON serialization."""

from __future__ import annotations

import base64
import hashlib
import math
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

from aikit.contract.message import Message, any_shape, snake
from aikit.contract.type_hints import is_json
from aikit.errors import AIKitError, ServiceError, copied
from aikit.masking import mask

MAX_BLOB = 4096
"""Bytes of a blob that a record keeps; a longer one is summarized."""
CALL_SIZE = 500
"""Bytes of a record, its payloads aside."""

_OBJECT_SIZE = 700
"""Bytes of a message, its members aside."""
_MAX_DEPTH = 12
"""Levels that an estimate descends."""
_MASK = "***"
_Message = TypeVar("_Message", bound=Message)


class Summary(dict[str, Any]):
    """Stands for a long blob, `{"size": bytes, "sha256": hex digest}`, or for a stream, `{"stream": True}`."""


@cache
def _has_blobs(shape: Any) -> bool:
    return any_shape(shape, lambda part: part.type_name == "blob" or part.serialization.get("eventstream"))


def without_blobs(message: _Message | None, shape: Any) -> _Message | None:
    """A copy of a message of a shape with `Summary` for long blobs and streams; the message itself without these."""
    return _summarized(message) if message is not None and _has_blobs(shape) else message


def _summarized(value: Any) -> Any:
    match value:
        case bytes():
            if len(value) <= MAX_BLOB:
                return value
            return Summary(size=len(value), sha256=hashlib.sha256(value, usedforsecurity=False).hexdigest())
        case Message():
            copy = value.model_copy()
            copy.__dict__.update({name: _summarized(getattr(value, name)) for name in type(value).model_fields})
            return copy
        case list() | tuple():
            return [_summarized(item) for item in value]
        case dict():
            return {key: _summarized(item) for key, item in value.items()}
        case None | str() | int() | float() | datetime():
            return value
    return Summary(stream=True)


def estimated_size(message: Message, depth: int = _MAX_DEPTH) -> int:
    """About how many bytes a message takes; of a list of structures, or a map, only a sample is measured."""
    size = _OBJECT_SIZE
    for value in message.__dict__.values():
        if type(value) is str:
            size += 50 + len(value)
        elif value and type(value) is not float:
            size += _part_size(value, depth - 1)
    return size


def _part_size(value: Any, depth: int) -> int:
    if isinstance(value, str | bytes):
        return 50 + len(value)
    if isinstance(value, list) and value and isinstance(value[0], str):
        return sum(50 + len(item) for item in value if isinstance(item, str))
    if not value or not depth:
        return 30
    if isinstance(value, list):
        return len(value) * (_part_size(value[0], depth - 1) + _part_size(value[-1], depth - 1)) // 2
    if isinstance(value, dict):
        return len(value) * (60 + _part_size(next(iter(value.values())), depth - 1))
    return estimated_size(value, depth) if hasattr(value, "__dict__") else 30


def copy_error(error: BaseException, payloads: bool) -> BaseException:
    """A copy of an error without its traceback, whose frames hold requests; without payloads, without its message."""
    if not payloads:
        if isinstance(error, ServiceError):
            facts: dict[str, Any] = {"code": error.code, "status": error.status, "request_id": error.request_id}
            return type(error)(operation=error.operation, **facts)
        return AIKitError(type(error).__name__)
    try:
        return copied(error)
    except Exception:  # an exception of the application's own that cannot be copied
        return AIKitError(f"{type(error).__name__}: {error}")


def error_as_json(error: BaseException) -> dict[str, Any]:
    """An error as JSON: its type and message; of a service's error its code, status, fault and retryability too."""
    if not isinstance(error, ServiceError):
        return {"type": type(error).__name__, "message": mask(str(error))}
    facts = {"code": error.code, "status": error.status, "fault": error.fault, "retryable": error.retryable}
    return {"type": type(error).__name__, "message": error.message, **facts}


def as_json(value: Any, shape: Any, sensitive: bool) -> Any:
    """A value of a shape as JSON: AWS's names, ISO 8601 times, base64 blobs; `"***"` for sensitive members.

    Args:
        value: a message, or a part of one.
        shape: its shape; None where the contract has none.
        sensitive: whether members that AWS's model marks as sensitive are shown.
    """
    if value is None or isinstance(value, Summary):
        return value
    if shape is not None and not sensitive and shape.metadata.get("sensitive"):
        return _MASK
    if isinstance(value, Message):
        targets = shape.members if shape is not None else {}
        names = {snake(member): member for member in targets}
        return {
            names.get(key, key): as_json(item, targets.get(names.get(key, key)), sensitive)
            for key, item in value
            if key in value.model_fields_set and item is not None
        }
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Mapping):
        free = shape is None or is_json(shape) or shape.type_name != "map"
        return {str(key): as_json(item, None if free else shape.value, sensitive) for key, item in value.items()}
    if isinstance(value, list | tuple):
        item_shape = None if shape is None or shape.type_name != "list" else shape.member
        return [as_json(item, item_shape, sensitive) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return {"inf": "Infinity", "-inf": "-Infinity"}.get(str(value), "NaN")  # as AWS's JSON has them
    return value if isinstance(value, str | int | float | bool) else repr(value)
