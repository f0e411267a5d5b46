"""Stream replay: the streaming member of a pinned answer, read and validated once, played anew for every call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

from aikit.contract.message import Message, streams
from aikit.contract.validation import ANSWER, Fault, Rule, ShapeValidator, raise_for
from aikit.errors import InvalidAnswer
from aikit.streams import Stream

if TYPE_CHECKING:
    from aikit.contract.service import Operation

_CHECKER = ShapeValidator(ANSWER, name=str)


class StreamReplay:
    """The stream of one pinned answer.

    Args:
        operation: what answers with it.
        given: bytes, anything with `read`, or events: AWS's dicts or messages.

    Raises:
        InvalidAnswer: an event breaks AWS's shape; every fault with its path.
    """

    def __init__(self, operation: Operation, given: Any) -> None:
        member = str(streams(operation.model.output_shape))
        self._shape: Any = operation.model.output_shape.members[member]
        self._events = operation.model.has_event_stream_output
        self._messages = operation.service.messages
        if self._events:
            self._content: Any = [event.to_aws() if isinstance(event, Message) else event for event in given]
            raise_for(InvalidAnswer, operation.path, list(self._faults(member)))
        else:
            self._content = given if isinstance(given, str) else _content(given)

    @property
    def content(self) -> Any:
        """The content that the answer is validated with."""
        return self._content

    def replay(self) -> Any:
        """A new stream for one call."""
        if not self._events:
            return Stream(BytesIO(self._content))
        kind = self._messages.of(self._shape)
        return (kind.from_aws(event) for event in self._content)

    def _faults(self, member: str) -> Iterator[Fault]:
        names = self._shape.members
        for index, event in enumerate(self._content):
            if not isinstance(event, Mapping) or len(event) != 1 or not event.keys() <= names.keys():
                expected = f"exactly one of {', '.join(names)}, got {event!r}"
                yield Fault((member, index), Rule.TYPE, expected, self._shape, event)
                continue
            for name, value in event.items():
                for fault in _CHECKER.faults(names[name], value):
                    yield replace(fault, path=(member, index, name, *fault.path))


def _content(given: Any) -> Any:
    if hasattr(given, "read"):
        return bytes(given.read())
    return bytes(given) if isinstance(given, bytearray | memoryview) else given
