"""What the call log keeps of a message or an error, how much it weighs, and how it reads as JSON."""

from __future__ import annotations

import base64
import hashlib
import marshal
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from aikit.contract.message import Message, Meta, Response, snake
from aikit.contract.type_hints import is_json
from aikit.errors import AIKitError, ServiceError, copied

if TYPE_CHECKING:
    from aikit.contract.service import Operation

BLOB = 4096
"""Bytes of a blob that are kept as they are; longer ones are described."""
LEAST = 500
"""Bytes of a call's own."""

_OBJECT = 400
"""Bytes of a message or a dict, members aside."""
_DEEPEST = 12
"""Levels that the estimate of a value goes down."""
_HIDDEN = "***"
_Kept = TypeVar("_Kept", bound=Message)


class Described(dict[str, Any]):
    """What is kept of a long blob, its size in bytes and SHA-256, or of a stream, that it was one."""


class Lasting(dict[str, Any]):
    """The dict of an answer that is given many times and never changed: marshalled once."""

    @cached_property
    def marshalled(self) -> bytes:
        """It in one piece. Raises ValueError where it holds what `marshal` does not know."""
        return marshal.dumps(dict(self))


class Folded(NamedTuple):
    """An answer as its data in one piece, so that Python's garbage collector has no thousands of parts to walk.

    Attributes:
        data: AWS's dict of it, marshalled.
        meta: how it came about.
    """

    data: bytes
    meta: Meta


def request(operation: Operation, message: Message) -> tuple[Message, int]:
    """The request, its long blobs and its stream only described, and about how many bytes it takes."""
    total = _OBJECT
    for value in message.__dict__.values():
        if type(value) is str:
            total += 50 + len(value)
        elif value:
            break
    else:  # nothing but texts, as in most requests
        return message, total
    if _holds_blobs(operation.model.input_shape):
        message = _described(message, operation.streaming_input)
    return message, size(message)


def answer(operation: Operation, message: Response, source: Mapping[str, Any] | None) -> tuple[Response | Folded, int]:
    """The answer, folded where it is plain data without times, blobs and its stream described; and about its bytes.

    Args:
        operation: whose answer it is.
        message: the answer.
        source: the dict that it was read from, where that is known.
    """
    shape = operation.model.output_shape
    if _holds_blobs(shape):
        described = _described(message, operation.streaming_output)
        return described, size(described)
    if source is None:
        return message, _even(shape) or size(message)
    kept = _folded(message, source)
    return kept, size(kept)


def standing(operation: Operation, data: Lasting, meta: Meta) -> tuple[Response | Folded, int]:
    """The same of an answer that is the same for every call: its data, and how it came about this time."""
    if not _holds_blobs(operation.model.output_shape):
        with suppress(ValueError):
            return Folded(data.marshalled, meta), len(data.marshalled)
    return answer(operation, operation.read(data).with_meta(meta), None)


def _folded(message: Response, source: Mapping[str, Any]) -> Response | Folded:
    try:
        data = source.marshalled if type(source) is Lasting else marshal.dumps(dict(source))
        return Folded(data, message.meta)
    except ValueError:
        return message


def unfold(operation: Operation, kept: Response | Folded | None) -> Response | None:
    """The answer that was kept."""
    if isinstance(kept, Folded):
        return operation.read(marshal.loads(kept.data)).with_meta(kept.meta)  # noqa: S302 (what `fold` made)
    return kept


def _described(message: _Kept, stream: str | None) -> _Kept:
    kept = message.model_copy()
    for name, value in message.__dict__.items():
        if name == stream and value is not None and not isinstance(value, bytes):
            kept.__dict__[name] = Described(stream=True)
        elif name in type(message).model_fields:
            kept.__dict__[name] = _without_blobs(value)
    return kept


def _without_blobs(value: Any) -> Any:
    if isinstance(value, bytes):
        if len(value) <= BLOB:
            return value
        return Described(size=len(value), sha256=hashlib.sha256(value, usedforsecurity=False).hexdigest())
    if isinstance(value, Message):
        return _described(value, None)
    if isinstance(value, list):
        return [_without_blobs(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_blobs(item) for key, item in value.items()}
    return value


@cache
def _holds_blobs(shape: Any) -> bool:
    """Whether a shape holds a blob or a stream anywhere."""

    def holds(part: Any, above: tuple[str, ...]) -> bool:
        if part is None or part.name in above:
            return False
        if part.type_name == "blob" or part.serialization.get("eventstream"):
            return True
        above = (*above, part.name)
        if part.type_name == "structure":
            return any(holds(member, above) for member in part.members.values())
        if part.type_name in ("list", "map"):
            return holds(part.member if part.type_name == "list" else part.value, above)
        return False

    return holds(shape, ())


@cache
def _even(shape: Any) -> int:
    """About how many bytes every message of a shape takes, where it holds no text or list of anybody's; else 0."""

    def weight(part: Any, above: tuple[str, ...]) -> int:
        if part.type_name == "string":
            return 50 + max(map(len, part.enum)) if part.enum else 0
        if part.type_name in ("list", "map", "blob") or part.name in above:
            return 0
        if part.type_name != "structure":
            return 30
        weights = [weight(member, (*above, part.name)) for member in part.members.values()]
        return _OBJECT + sum(weights) if all(weights) else 0

    return _OBJECT if shape is None else weight(shape, ())


def size(value: Any, depth: int = _DEEPEST) -> int:
    """About how many bytes a value takes; of a list of parts only the first and last, of a map one is looked at."""
    kind = type(value)
    if kind is Folded:
        return len(value.data)
    if kind is str or kind is bytes:
        return 50 + len(value)
    if not depth:
        return _OBJECT
    depth -= 1
    if kind is list:
        if not value:
            return 60
        if type(value[0]) is str and type(value[-1]) is str:
            return 60 + 50 * len(value) + sum(len(item) for item in value if type(item) is str)
        return 60 + len(value) * (size(value[0], depth) + size(value[-1], depth)) // 2
    if kind is dict:
        return _OBJECT + len(value) * (60 + size(next(iter(value.values())), depth)) if value else 60
    members = getattr(value, "__dict__", None)
    if members is None:
        return 30
    total = _OBJECT
    for member in members.values():
        kind = type(member)
        if kind is str:
            total += 50 + len(member)
        elif kind is not float and member is not None:
            total += size(member, depth)
    return total


def error(raised: BaseException, payloads: bool) -> BaseException:
    """A copy of an error without its traceback, whose frames hold requests; without payloads, without its words too."""
    if not payloads:
        if isinstance(raised, ServiceError):
            facts: dict[str, Any] = {"code": raised.code, "status": raised.status, "request_id": raised.request_id}
            return type(raised)(operation=raised.operation, **facts)
        return AIKitError(type(raised).__name__)
    try:
        return copied(raised)
    except Exception:  # an exception of somebody's own that cannot be copied
        return AIKitError(f"{type(raised).__name__}: {raised}")


def error_as_json(kept: BaseException) -> dict[str, Any]:
    """An error as JSON: its type and words; of a service's error its code, status and whose fault it was too."""
    if not isinstance(kept, ServiceError):
        return {"type": type(kept).__name__, "message": str(kept)}
    facts = {"code": kept.code, "status": kept.status, "fault": kept.fault, "retryable": kept.retryable}
    return {"type": type(kept).__name__, "message": kept.message, **facts}


def as_json(value: Any, shape: Any, sensitive: bool) -> Any:
    """A value as JSON can hold it: AWS's names, ISO 8601 times, base64 for bytes, streams never read."""
    if value is None or isinstance(value, Described):
        return value
    if shape is not None and not sensitive and shape.metadata.get("sensitive"):
        return _HIDDEN
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
    return value if isinstance(value, str | int | float | bool) else repr(value)
