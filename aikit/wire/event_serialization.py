"""Event stream serialization: each member of the union is one frame.

A union's member becomes a frame of its name; its members marked `eventheader` travel as headers, the one marked
`eventpayload` (or the rest, as one body) as payload. In the rpc protocols the members beside the stream travel in a
first frame, initial-request or initial-response.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from botocore.model import OperationModel

from aikit.contract.message import Message
from aikit.errors import ServiceError
from aikit.wire import event_framing
from aikit.wire.bodies import Chunks
from aikit.wire.error_mapping import to_service_error
from aikit.wire.event_framing import CONTENT_TYPE, Frame
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.request_errors import serialization_error

if TYPE_CHECKING:
    from aikit.wire.codec import Codec

Decode = Callable[[bytes], Any]
Encode = Callable[[Any], bytes]


def frames(request: HTTPRequest) -> Iterator[Frame]:
    """The frames of a request, signed frames unwrapped."""
    body = request.body
    for frame in event_framing.decode([body] if isinstance(body, bytes) else body):
        if ":chunk-signature" not in frame.headers:
            yield frame
        elif frame.payload:  # an empty one ends the stream
            yield from event_framing.decode([frame.payload])


def parse(codec: Codec, shape: Any, received: Iterable[Frame], decode: Decode) -> Iterator[dict[str, Any]]:
    """The events of a stream as AWS's dicts with one member each; events unknown to the model are dropped."""
    for frame in received:
        if frame.headers.get(":message-type", "event") != "event":
            code = frame.headers.get(":exception-type") or frame.headers.get(":error-code") or frame.headers
            raise serialization_error(f"The event stream was broken off by its sender: {code}")
        name = frame.headers.get(":event-type", "")
        if name in shape.members:
            yield {name: _parse_event(codec, shape.members[name], frame, decode)}


def _parse_event(codec: Codec, event: Any, frame: Frame, decode: Decode) -> dict[str, Any]:
    found: dict[str, Any] = {}
    payload = None
    for name, member in event.members.items():
        if member.serialization.get("eventheader"):
            if name in frame.headers:
                found[name] = frame.headers[name]
        elif member.serialization.get("eventpayload"):
            payload = name, member
    if payload is None:
        body: dict[str, Any] = codec.deserializer.of(event)(decode(frame.payload)) if frame.payload else {}
        return {**body, **found}
    name, member = payload
    if member.type_name == "blob":
        found[name] = frame.payload
    elif member.type_name == "string":
        try:
            found[name] = frame.payload.decode()
        except UnicodeDecodeError:
            raise serialization_error("The payload of an event is not UTF-8") from None
    elif frame.payload:
        found[name] = codec.deserializer.of(member)(decode(frame.payload))
    return found


def serialize(codec: Codec, shape: Any, events: Iterable[Any], encode: Encode, kind: str) -> Iterator[bytes]:
    """The frames of events (AWS's dicts or messages); an exception of the source becomes the last frame."""
    try:
        for event in events:
            given = event.to_aws() if isinstance(event, Message) else event
            for name, value in given.items():
                if name in shape.members and value is not None:
                    yield _serialize_event(codec, name, shape.members[name], value, encode, kind)
    except Exception as error:
        yield _serialize_error(codec, shape, to_service_error(error), encode, kind)


def _serialize_event(codec: Codec, name: str, event: Any, value: Any, encode: Encode, kind: str) -> bytes:
    exception = event.metadata.get("exception")
    kinds = ("exception", ":exception-type") if exception else ("event", ":event-type")
    headers = {":message-type": kinds[0], kinds[1]: name}
    rest = {}
    payload = None
    value = value.to_aws() if isinstance(value, Message) else value
    for key, item in value.items():
        member = event.members.get(key)
        if member is None or item is None:
            continue
        if member.serialization.get("eventheader"):
            headers[key] = item
        elif member.serialization.get("eventpayload"):
            payload = member, item
        else:
            rest[key] = item
    if payload is None:
        has_payload = any(member.serialization.get("eventpayload") for member in event.members.values())
        body, form = (b"", None) if has_payload else (encode(codec.serializer.of(event)(rest)), kind)
    else:
        member, item = payload
        if member.type_name == "blob":
            body, form = bytes(item), "application/octet-stream"
        elif member.type_name == "string":
            body, form = item.encode(), "text/plain"
        else:
            body, form = encode(codec.serializer.of(member)(item)), kind
    if form is not None:
        headers[":content-type"] = form
    return event_framing.encode(headers, body)


def _serialize_error(codec: Codec, shape: Any, error: ServiceError, encode: Encode, kind: str) -> bytes:
    """The last frame of a failed stream: a modeled exception of the union, else an unmodeled error."""
    for name, member in shape.members.items():
        if member.metadata.get("exception") and member.name == error.code:
            return _serialize_event(codec, name, member, codec.error_members(error, member), encode, kind)
    return event_framing.encode(
        {":message-type": "error", ":error-code": error.code, ":error-message": error.message[:1024]}
    )


def parse_rpc(codec: Codec, operation: OperationModel, request: HTTPRequest, decode: Decode) -> dict[str, Any]:
    """The members of an rpc request with an event stream: those of the initial-request frame, and the stream."""
    shape = operation.input_shape
    stream = shape.event_stream_name
    received = frames(request)
    first = next(received, None)
    if first is None or first.headers.get(":event-type") != "initial-request":
        raise serialization_error("The first event is not an initial-request")
    members = codec.deserializer.of(shape)(decode(first.payload)) if first.payload else {}
    return {**members, stream: parse(codec, shape.members[stream], received, decode)}


def serialize_rpc(
    codec: Codec, operation: OperationModel, members: Mapping[str, Any], status: int, encode: Encode, kind: str
) -> HTTPResponse:
    """The response of an rpc operation with an event stream, other members in the initial-response frame."""
    shape = operation.output_shape
    stream = shape.event_stream_name
    source = members.get(stream) or ()
    first = encode(codec.serializer.of(shape)({name: item for name, item in members.items() if name != stream}))

    def out() -> Iterator[bytes]:
        marks = {":event-type": "initial-response", ":message-type": "event", ":content-type": kind}
        yield event_framing.encode(marks, first)
        yield from serialize(codec, shape.members[stream], source, encode, kind)

    return HTTPResponse(status, {"Content-Type": CONTENT_TYPE}, Chunks(out(), getattr(source, "close", None)))
