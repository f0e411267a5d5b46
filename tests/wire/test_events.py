"""Event streams, in and out, against botocore's own reader."""

from __future__ import annotations

import base64
import itertools
import json
import struct
from collections.abc import Iterator
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID
from zlib import crc32

import pytest
from botocore.eventstream import EventStreamBuffer
from botocore.model import OperationModel, ServiceModel

from aikit import caller
from aikit.contract import catalog
from aikit.contract.service import Operation, service
from aikit.errors import ServiceError
from aikit.wire import event_framing
from aikit.wire.gateway import Gateway
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.request_errors import RequestError
from aikit.wire.routing import signing_name
from aikit.wire.serialization import codec
from helpers.backends import Scripted
from helpers.wire import AUTHORIZATION, read_by_botocore

STREAMED = [
    operation
    for path in catalog.CLIENTS
    for operation in service(path).operations()
    if operation.has_event_stream_input or operation.model.has_event_stream_output
]


def test_the_catalog_has_streams_of_events() -> None:
    assert STREAMED


HEADERS: dict[str, Any] = {
    "text": "über",
    "bytes": b"\x00\xff",
    "yes": True,
    "no": False,
    "int": -5,
    "long": 2**40,
    "when": datetime(2026, 5, 1, 12, 30, 0, 250_000, tzinfo=UTC),
    "id": UUID(int=7),
}


def test_frames_are_what_botocore_reads() -> None:
    buffer = EventStreamBuffer()
    buffer.add_data(event_framing.encode(HEADERS, b"payload"))
    (event,) = list(buffer)
    assert event.payload == b"payload"
    expected = {**HEADERS, "when": 1777638600250, "id": UUID(int=7).bytes}
    assert event.headers == expected


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_frames_are_read_in_whatever_pieces_they_come(size: int) -> None:
    stream = (
        event_framing.encode(HEADERS, b"one")
        + event_framing.encode({}, b"")
        + event_framing.encode({"n": 1}, b"x" * 900)
    )
    pieces = (stream[start : start + size] for start in range(0, len(stream), size))
    assert [(frame.headers, frame.payload) for frame in event_framing.decode(pieces)] == [
        (HEADERS, b"one"),
        ({}, b""),
        ({"n": 1}, b"x" * 900),
    ]


FRAME = event_framing.encode({"a": "b", "n": 4}, b"payload")


@pytest.mark.parametrize("cut", range(1, len(FRAME)))
def test_a_cut_frame_is_refused(cut: int) -> None:
    with pytest.raises(RequestError, match="ends within a frame"):
        list(event_framing.decode([FRAME[:cut]]))


@pytest.mark.parametrize("at", range(len(FRAME)))
def test_a_changed_byte_is_noticed(at: int) -> None:
    changed = bytearray(FRAME)
    changed[at] ^= 0x41
    with pytest.raises(RequestError, match="event stream"):
        list(event_framing.decode([bytes(changed)]))


def test_a_frame_may_not_claim_more_than_the_format_allows() -> None:
    for total, headers in [(2**32 - 1, 0), (100, 200_000), (15, 0), (30, 20), (0, 0), (16, 1)]:
        lengths = struct.pack("!II", total, headers)
        with pytest.raises(RequestError, match="out of bounds"):
            list(event_framing.decode([lengths + struct.pack("!I", crc32(lengths))]))


@pytest.mark.parametrize(
    "headers",
    [b"\x01a", b"\x01a\x0a", b"\x01a\x07\x00\x05ab", b"\xffabc", b"\x01a\x04\x00", b"\x01\xff\x00", b"\x01a\x09ab"],
)
def test_broken_headers_are_refused(headers: bytes) -> None:
    lengths = struct.pack("!II", 16 + len(headers), len(headers))
    frame = lengths + struct.pack("!I", crc32(lengths)) + headers
    with pytest.raises(RequestError, match="event stream"):
        list(event_framing.decode([frame + struct.pack("!I", crc32(frame))]))


class Talking(Scripted):
    """Answers a stream of events with a stream that a function makes of it."""

    def __init__(self, talk: Any) -> None:
        super().__init__()
        self.talk = talk

    def call(self, operation: Operation, request: Any) -> Any:
        name = operation.streaming_output
        assert name is not None
        events = getattr(request, operation.streaming_input or "", None)
        return operation.read({str(operation.response.model_fields[name].alias): self.talk(request, events)})


def sample(shape: Any) -> dict[str, Any]:
    """One value of everything a structure holds, its nested structures left out."""
    made: dict[str, Any] = {
        "string": "text",
        "blob": b"\x00\xffbytes",
        "boolean": True,
        "integer": 5,
        "long": 5,
        "float": 0.5,
        "double": 0.5,
        "timestamp": datetime(2026, 1, 1, tzinfo=UTC),
    }
    return {
        name: (getattr(member, "enum", None) or [made[member.type_name]])[0]
        for name, member in shape.members.items()
        if member.type_name in made
    }


def union(operation: Operation, side: str) -> Any:
    shape = getattr(operation.model, f"{side}_shape")
    return shape.members[shape.event_stream_name]


def events_of(shape: Any) -> list[dict[str, Any]]:
    """One event of each kind, exceptions last: they end a stream."""
    listed = sorted(shape.members.items(), key=lambda item: bool(item[1].metadata.get("exception")))
    return [{name: sample(member)} for name, member in listed]


def sent(operation: Operation, body: Any) -> HTTPRequest:
    """The request that starts a stream."""
    members = sample(operation.model.input_shape)
    path, headers = operation.model.http["requestUri"], {}
    for name, member in operation.model.input_shape.members.items():
        key = member.serialization.get("name", name)
        if name not in members:
            continue
        if member.serialization.get("location") == "uri":
            path = path.replace(f"{{{key}}}", members[name])
        elif member.serialization.get("location") == "header":
            headers[key.lower()] = members[name]
    signed = AUTHORIZATION.format(key="123456789012", region="eu-west-1", service=signing_name(operation.service))
    return HTTPRequest(operation.model.http["method"], path, "", {**headers, "authorization": signed}, body)


def written(operation: Operation, events: list[dict[str, Any]]) -> Iterator[bytes]:
    """The frames of events, written by hand from the model."""

    def plain(value: Any) -> Any:
        if isinstance(value, bytes):
            return base64.b64encode(value).decode()
        return value.timestamp() if isinstance(value, datetime) else value

    for event in events:
        ((name, members),) = event.items()
        shape = union(operation, "input").members[name]
        payloads = [key for key, member in shape.members.items() if member.serialization.get("eventpayload")]
        if payloads:
            payload = members[payloads[0]]
        else:
            payload = json.dumps({key: plain(value) for key, value in members.items()}).encode()
        yield event_framing.encode({":event-type": name, ":message-type": "event"}, payload)


@pytest.mark.parametrize("operation", [one for one in STREAMED if one.has_event_stream_input], ids=lambda one: one.path)
@pytest.mark.parametrize("signed", [False, True])
def test_events_arrive_as_messages(operation: Operation, signed: bool) -> None:
    events = events_of(union(operation, "input"))
    frames: Any = written(operation, events)
    if signed:
        wrapped = [event_framing.encode({":chunk-signature": b"x" * 32}, frame) for frame in frames]
        frames = [*wrapped, event_framing.encode({":chunk-signature": b"x" * 32}, b"")]
    got: list[Any] = []

    def talk(request: Any, received: Any) -> list[Any]:
        got.extend(received)
        assert request.to_aws().keys() >= set(operation.model.input_shape.required_members)
        return []

    response = Gateway(lambda root: Talking(talk)).handle(sent(operation, frames))
    assert response.status == 200, response.body
    assert b"".join(response.body) == b""
    assert [event.to_aws() for event in got] == events


@pytest.mark.parametrize(
    "operation", [one for one in STREAMED if one.model.has_event_stream_output], ids=lambda one: one.path
)
def test_events_go_out_as_botocore_reads_them(operation: Operation) -> None:
    events = [event for event in events_of(union(operation, "output")) if not _is_exception(operation, event)]
    response = Gateway(lambda root: Talking(lambda request, received: iter(events))).handle(sent(operation, []))
    assert response.headers["Content-Type"] == event_framing.CONTENT_TYPE
    got = read_by_botocore(operation, response)[operation.model.output_shape.event_stream_name]
    assert list(got) == events


def _is_exception(operation: Operation, event: dict[str, Any]) -> bool:
    return bool(union(operation, "output").members[next(iter(event))].metadata.get("exception"))


@pytest.mark.parametrize(
    "operation", [one for one in STREAMED if one.model.has_event_stream_output], ids=lambda one: one.path
)
def test_an_error_within_a_stream_is_its_last_frame(operation: Operation) -> None:
    named = [member for member in union(operation, "output").members.values() if member.metadata.get("exception")]

    def failing(error: Exception) -> list[event_framing.Frame]:
        def talk(request: Any, received: Any) -> Iterator[Any]:
            yield from ()
            raise error

        response = Gateway(lambda root: Talking(talk)).handle(sent(operation, []))
        assert response.status == 200
        assert not isinstance(response.body, bytes)
        return list(event_framing.decode(response.body))

    assert named
    (frame,) = failing(ServiceError("no more", code=named[0].name))
    assert (frame.headers[":message-type"], frame.headers[":exception-type"]) == ("exception", named[0].name)
    assert b"no more" in frame.payload
    (frame,) = failing(RuntimeError("a secret"))
    assert (frame.headers[":message-type"], frame.headers[":error-code"]) == ("error", "InternalFailure")
    assert "secret" not in str(frame)


def test_a_stream_is_read_lazily_closed_and_knows_its_caller() -> None:
    operation = next(one for one in STREAMED if one.model.has_event_stream_output)
    kind = next(event for event in events_of(union(operation, "output")) if not _is_exception(operation, event))
    state: dict[str, Any] = {"made": 0, "closed": False}

    def talk(request: Any, received: Any) -> Iterator[Any]:
        try:
            for _ in itertools.count():
                state["made"] += 1
                state["account"] = caller.current().account
                yield kind
        finally:
            state["closed"] = True

    response = Gateway(lambda root: Talking(talk)).handle(sent(operation, []))
    assert state["made"] == 0
    chunks = iter(response.body)
    next(chunks)
    assert (state["made"], state["account"]) == (1, "123456789012")
    response.body.close()  # type: ignore[union-attr]
    assert state["closed"]
    assert caller.current().account is None


@pytest.mark.parametrize("protocol", ["json", "smithy-rpc-v2-cbor"])
def test_rpc_streams_begin_with_an_initial_message(protocol: str) -> None:
    shapes = {
        "Input": {"type": "structure", "members": {"Name": {"shape": "String"}, "Stream": {"shape": "Events"}}},
        "Output": {"type": "structure", "members": {"Name": {"shape": "String"}, "Stream": {"shape": "Events"}}},
        "Events": {"type": "structure", "eventstream": True, "members": {"Word": {"shape": "Word"}}},
        "Word": {
            "type": "structure",
            "event": True,
            "members": {"Text": {"shape": "String"}, "At": {"shape": "Time", "eventheader": True}},
        },
        "String": {"type": "string"},
        "Time": {"type": "timestamp"},
    }
    given: dict[str, Any] = {
        "name": "Talk",
        "http": {"method": "POST", "requestUri": "/"},
        "input": {"shape": "Input"},
        "output": {"shape": "Output"},
    }
    metadata = {"protocol": protocol, "jsonVersion": "1.1", "targetPrefix": "T", "endpointPrefix": "t"}
    model = ServiceModel({"metadata": metadata, "shapes": shapes, "operations": {"Talk": given}}, "talking")
    operation = OperationModel(given, model, "Talk")
    words = [
        {"Word": {"Text": word, "At": datetime(2026, 1, day, tzinfo=UTC)}} for day, word in enumerate(("a", "b"), 1)
    ]

    used = codec(protocol, model)
    response = used.serialize(operation, {"Name": "me", "Stream": iter(words)})
    body = b"".join(response.body)  # type: ignore[arg-type]

    stand_in: Any = SimpleNamespace(model=operation, name="Talk")
    got = read_by_botocore(stand_in, HTTPResponse(200, response.headers, body), protocol)
    assert got["Name"] == "me"
    assert list(got["Stream"]) == words

    frames = list(event_framing.decode([body]))
    first = event_framing.encode({":event-type": "initial-request", ":message-type": "event"}, frames[0].payload)
    rest = b"".join(event_framing.encode(frame.headers, frame.payload) for frame in frames[1:])
    members = used.parse(operation, HTTPRequest("POST", "/", "", {}, [first, rest]))
    assert members["Name"] == "me"
    assert list(members["Stream"]) == words
    with pytest.raises(RequestError, match="initial-request"):
        used.parse(operation, HTTPRequest("POST", "/", "", {}, rest))
