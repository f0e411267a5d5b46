"""Round trips of made-up values through every operation, and rubbish that must be refused."""

from __future__ import annotations

import io
import json
from contextlib import suppress
from datetime import datetime
from typing import Any

import cbor2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit.contract import catalog
from aikit.contract.service import Operation, service
from aikit.streams import Stream
from aikit.wire import event_framing
from aikit.wire.gateway import Gateway
from aikit.wire.http import HTTPRequest
from aikit.wire.request_errors import RequestError
from aikit.wire.routing import CBOR, protocols
from aikit.wire.serialization import codec, parse, serialize
from helpers.backends import Computed
from helpers.every_kind import KINDS, operation
from helpers.shapes import structures
from helpers.wire import read_by_botocore, request_of

GATEWAY = Gateway(lambda root: Computed(lambda operation, request: {}))
PATHS = sorted(catalog.CLIENTS)


def operations(path: str) -> list[Operation]:
    """The operations of a client that botocore's clients have too."""
    return [operation for operation in service(path).operations() if not operation.has_event_stream_input]


def calls(path: str, side: str) -> st.SearchStrategy[tuple[Operation, str, dict[str, Any]]]:
    """An operation, one of its protocols, and made-up members of its request or answer."""
    return st.sampled_from(operations(path)).flatmap(
        lambda operation: st.tuples(
            st.just(operation),
            st.sampled_from(_protocols(operation)),
            structures(getattr(operation.model, f"{side}_shape")).map(
                lambda members: settled(operation, side, members)
            ),
        )
    )


def _protocols(operation: Operation) -> list[str]:
    spoken = [operation.service.model.resolved_protocol]
    return [*spoken, CBOR] if CBOR in protocols(operation.service) else spoken


def settled(operation: Operation, side: str, members: dict[str, Any]) -> dict[str, Any]:
    """Members that the wire can carry as they are: no empty label, no emptiness that looks like absence."""
    shape = getattr(operation.model, f"{side}_shape")
    payload = shape.serialization.get("payload") if shape is not None else None
    found = {}
    for name, value in members.items():
        member = shape.members[name]
        location = member.serialization.get("location")
        if location == "uri" and value == "":
            value = "x"
        optional = location in ("header", "querystring") or (name == payload and name not in shape.required_members)
        if optional and value in ([], {}, b"", ""):
            continue
        if location == "header" and side == "output" and isinstance(value, str) and not value.isascii():
            value = "x"  # HTTP clients read a header's bytes as Latin-1, whatever they were
        found[name] = value
    return whole_seconds(found)


def whole_seconds(value: Any) -> Any:
    """Points in time as every protocol can say them."""
    if isinstance(value, datetime):
        return value.replace(microsecond=0)
    if isinstance(value, dict):
        return {key: whole_seconds(item) for key, item in value.items()}
    return [whole_seconds(item) for item in value] if isinstance(value, list) else value


def check_request(call: tuple[Operation, str, dict[str, Any]]) -> None:
    operation, protocol, members = call
    request = request_of(operation, members, protocol)
    received = GATEWAY.route(request)
    assert operation in (received.operation, *received.alternatives)
    assert received.protocol == protocol
    assert (received.caller.account, received.caller.region) == ("123456789012", "eu-west-1")
    got = parse(operation, protocol, request).to_aws()
    if protocol == "rest-json" and operation.model.input_shape is not None:
        payload = operation.model.input_shape.serialization.get("payload")
        if got.get(payload) == {}:  # a structure that was not given looks like an empty one
            del got[payload]
    assert got == {key: value for key, value in members.items() if value is not None}


def check_answer(call: tuple[Operation, str, dict[str, Any]]) -> None:
    operation, protocol, members = call
    streaming = operation.model.get_streaming_output()
    if streaming is not None:
        name = operation.model.output_shape.serialization["payload"]
        members = {**members, name: Stream(io.BytesIO(b"\x00sound" * 30_000))}
    response = serialize(operation, protocol, operation.read(members))
    got = read_by_botocore(operation, response, protocol)
    metadata = got.pop("ResponseMetadata")
    if operation.model.output_shape is not None:  # botocore looks no further where there is nothing to read
        assert metadata["RequestId"] == response.headers["x-amzn-RequestId"]
    if response.status == 204:  # a status that no body may follow, whatever the model lists
        assert (got, response.body) == ({}, b"")
        return
    if streaming is not None:
        assert got.pop(name).read() == b"\x00sound" * 30_000
        del members[name]
    if "payload" in getattr(operation.model.output_shape, "serialization", {}):
        members = {key: value for key, value in members.items() if value != {}}
        got = {key: value for key, value in got.items() if value != {}}
    assert got == members


@pytest.mark.parametrize("path", PATHS)
@settings(max_examples=15)
@given(st.data())
def test_what_clients_send_arrives(path: str, data: Any) -> None:
    check_request(data.draw(calls(path, "input")))


@pytest.mark.parametrize("path", PATHS)
@settings(max_examples=15)
@given(st.data())
def test_what_backends_answer_arrives(path: str, data: Any) -> None:
    check_answer(data.draw(calls(path, "output")))


@pytest.mark.slow
@pytest.mark.parametrize("path", PATHS)
@settings(max_examples=400)
@given(st.data())
def test_both_ways_at_length(path: str, data: Any) -> None:
    check_request(data.draw(calls(path, "input")))
    check_answer(data.draw(calls(path, "output")))


CONTENT_TYPES = {"json": "application/x-amz-json-1.1", "rest-json": "application/json", CBOR: "application/cbor"}


def never_breaks(protocol: str, body: bytes, **about: Any) -> None:
    """Whatever is sent either parses or is refused."""
    asked = operation(protocol)
    headers = {"content-type": CONTENT_TYPES[protocol], **about.pop("headers", {})}
    request = HTTPRequest("POST", about.get("path", "/do/x"), about.get("query", ""), headers, body)
    with suppress(RequestError):
        codec(protocol, asked.service_model).parse(asked, request)


@pytest.mark.parametrize("protocol", CONTENT_TYPES)
@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_any_bytes_for_a_body(protocol: str, body: bytes) -> None:
    never_breaks(protocol, body)
    never_breaks(protocol, body, headers={"content-encoding": "gzip"})


JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["NaN", "YQ==", 0, -1, 2**64]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KINDS) | st.text(), inner, max_size=3),
    max_leaves=10,
)


@settings(max_examples=150)
@given(st.dictionaries(st.sampled_from(KINDS), JSON_VALUES))
def test_any_values_for_any_kind(value: Any) -> None:
    for protocol in ("json", "rest-json"):
        never_breaks(protocol, json.dumps(value).encode())
    with suppress(UnicodeEncodeError):
        never_breaks(CBOR, cbor2.dumps(value))


@settings(max_examples=300)
@given(
    st.text(max_size=20),
    st.text(max_size=60),
    st.dictionaries(st.sampled_from([f"x-{kind}" for kind in KINDS]), st.text(max_size=20)),
)
def test_any_text_for_paths_queries_and_headers(path: str, query: str, headers: dict[str, str]) -> None:
    never_breaks("rest-json", b"", path=f"/do/{path}", query=query, headers=headers)


@settings(max_examples=300)
@given(st.data())
def test_requests_with_bytes_changed(data: Any) -> None:
    asked, protocol, members = data.draw(calls(data.draw(st.sampled_from(PATHS)), "input"))
    request = request_of(asked, members, protocol)
    body = bytearray(request.body)  # type: ignore[arg-type]
    for _ in range(data.draw(st.integers(1, 4)) if body else 0):
        at = data.draw(st.integers(0, len(body) - 1))
        body[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
        if not body:
            break
    request.body = bytes(body)
    assert GATEWAY.handle(request).status < 500


@settings(max_examples=300)
@given(
    st.sampled_from(["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", ""]),
    st.text(max_size=40),
    st.text(max_size=40),
    st.dictionaries(
        st.sampled_from(["authorization", "host", "x-amz-target", "content-type", "content-encoding"]),
        st.text(max_size=80),
    ),
    st.binary(max_size=40),
)
def test_any_request_at_all(method: str, path: str, query: str, headers: dict[str, str], body: bytes) -> None:
    assert 400 <= GATEWAY.handle(HTTPRequest(method, f"/{path}", query, headers, body)).status < 500


@settings(max_examples=300)
@given(st.lists(st.binary(max_size=60), max_size=5))
def test_any_bytes_for_a_stream_of_events(chunks: list[bytes]) -> None:
    with suppress(RequestError):
        list(event_framing.decode(chunks))
