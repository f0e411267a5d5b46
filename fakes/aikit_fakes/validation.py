"""Validation of requests against AWS's model, with AWS's error codes and messages.

The form of the messages is the one AWS's services share: "2 validation errors detected: Value 'xx' at 'languageCode'
failed to satisfy constraint: Member must satisfy enum value set: [en, es]; Value null at 'text' ...".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from aikit.contract.validation import SERVICE, Fault, Rule, ShapeValidator
from aikit_fakes.patterns import matches

if TYPE_CHECKING:
    from aikit.contract.message import Message
    from aikit.contract.service import Operation
    from aikit_fakes.context import Context

INVALID = "ValidationException"
"""What most services refuse a request with that breaks their model."""
_Run = TypeVar("_Run", bound=Callable[..., Any])


def sized(*members: str) -> Callable[[_Run], _Run]:
    """Marks an operation that refuses the sizes of some members itself, by an error of the service's own."""

    def mark(run: _Run) -> _Run:
        run.sized = members  # type: ignore[attr-defined]
        return run

    return mark


_CHECKER = ShapeValidator(SERVICE, name=str, matches=matches)


def request(
    operation: Operation, message: Message, context: Context, sized: tuple[str, ...] = (), code: str = INVALID
) -> None:
    """Refuse a request that breaks a constraint of AWS's model; members of `sized` may be of any size.

    Raises:
        ServiceError: `SerializationException` for a wrong type, else the one of that code, with every fault.
    """
    faults = _CHECKER.faults(operation.model.input_shape, message)
    # a text that is too long does not fit a pattern with its greatest length either
    large = {fault.path for fault in faults if fault.rule is Rule.MAXIMUM and fault.path[0] in sized}
    faults = [fault for fault in faults if fault.path not in large]
    wrong_types = [fault for fault in faults if fault.rule is Rule.TYPE]
    if wrong_types:
        raise context.error("SerializationException", str(wrong_types[0]))
    if faults:
        count = f"{len(faults)} validation error{'s' if len(faults) > 1 else ''} detected"
        raise context.error(code, f"{count}: {'; '.join(map(_words, faults))}")


def _words(fault: Fault) -> str:
    constraint = _constraint(fault)
    path = _path(fault)
    if fault.path and isinstance(fault.path[-1], int):
        constraint = f"Member must satisfy constraint: [{constraint}]"
    if fault.shape.metadata.get("sensitive"):
        return f"Value at '{path}' failed to satisfy constraint: {constraint}"
    value = "null" if fault.rule is Rule.MISSING else f"'{_shown(fault.value)}'"
    return f"Value {value} at '{path}' failed to satisfy constraint: {constraint}"


def _constraint(fault: Fault) -> str:
    lengthy = fault.shape.type_name in ("string", "list", "map", "blob")
    what = "length" if lengthy else "value"
    match fault.rule:
        case Rule.MISSING:
            return "Member must not be null"
        case Rule.ENUM:
            return f"Member must satisfy enum value set: [{', '.join(fault.limit)}]"
        case Rule.PATTERN:
            return f"Member must satisfy regular expression pattern: {fault.limit}"
        case Rule.MINIMUM | Rule.FEWEST:
            return f"Member must have {what} greater than or equal to {fault.limit}"
        case Rule.MAXIMUM:
            return f"Member must have {what} less than or equal to {fault.limit}"
        case _:
            return fault.expected


def _path(fault: Fault) -> str:
    """AWS's path: lower camel case, list items counted from 1 and followed by `member`."""
    parts = []
    for part in fault.path:
        parts.append(f"{part + 1}.member" if isinstance(part, int) else part[:1].lower() + part[1:])
    return ".".join(parts)


def _shown(value: Any) -> str:
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(str, value))}]"
    if isinstance(value, bytes | bytearray | memoryview):  # AWS's services are Java's, and show a blob as Java does
        return f"java.nio.HeapByteBuffer[pos=0 lim={len(value)} cap={len(value)}]"
    return str(value)
