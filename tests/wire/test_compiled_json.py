"""Bodies that are plainly right go another way than the rest; nobody can tell by what comes of them."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit.contract import catalog
from aikit.contract.message import Message, Response
from aikit.contract.service import Operation, service
from aikit.wire.http import HTTPRequest
from aikit.wire.json_format import MAX_DEPTH
from aikit.wire.request_errors import RequestError
from aikit.wire.serialization import codec
from helpers.botocore_versions import needs
from helpers.shapes import structures

JSON = "json"
TYPE = {"content-type": "application/x-amz-json-1.1"}
PATHS = [path for path in sorted(catalog.CLIENTS) if service(path).model.resolved_protocol == JSON]
SENTIMENT = {"Text": "Lovely.", "LanguageCode": "en"}


def asked(path: str) -> Operation:
    client, _, method = path.rpartition(".")
    return service(client).operation(method)


def plainly(operation: Operation, body: bytes, headers: dict[str, str] = TYPE) -> Message | None:
    request = HTTPRequest("POST", "/", headers=headers, body=body)
    return codec(JSON, operation.service.model).parse_fast(operation, request)


def at_once(operation: Operation, answer: Response) -> Any:
    """The JSON of an answer, written in one pass."""
    response = codec(JSON, operation.service.model).serialize_fast(operation, answer)
    assert response is not None
    assert response.status == 200
    assert isinstance(response.body, bytes)
    return json.loads(response.body)


def carefully(operation: Operation, body: bytes) -> Message:
    request = HTTPRequest("POST", "/", headers=TYPE, body=body)
    members = codec(JSON, operation.service.model).parse(operation.model, request)
    kind: type[Message] = operation.request
    return kind.from_aws(members)


def facts(message: Message) -> Any:
    """Everything that a message holds, and what it says was given."""
    members = {key: told(value) for key, value in message.__dict__.items() if not key.startswith("_")}
    return type(message), members, message.model_fields_set, message.__pydantic_extra__


def told(value: Any) -> Any:
    if isinstance(value, Message):
        return facts(value)
    if isinstance(value, list):
        return [told(item) for item in value]
    if isinstance(value, dict):
        return {key: told(item) for key, item in value.items()}
    return type(value), value


def check_request(operation: Operation, body: bytes) -> None:
    """What is taken at once is taken with care too, and both give the same."""
    quick = plainly(operation, body)
    if quick is not None:
        assert facts(quick) == facts(carefully(operation, body))


def as_json(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.timestamp()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    return [as_json(item) for item in value] if isinstance(value, list) else value


RUBBISH: list[Any] = [None, True, 0, -1, 1.0, 1.5, 2**31, 2**63, 10**30, "", "x", [], {}, [None], {"x": None}, "\ud800"]


def spoilt(draw: st.DrawFn, value: Any) -> Any:
    """JSON with rubbish somewhere in it, or beside it."""
    if isinstance(value, dict) and value and draw(st.booleans()):
        key = draw(st.sampled_from(sorted(value)))
        return {**value, key: spoilt(draw, value[key])}
    if isinstance(value, list) and value and draw(st.booleans()):
        return [*value[:-1], spoilt(draw, value[-1])]
    if isinstance(value, dict) and draw(st.booleans()):
        return {**value, draw(st.sampled_from(["Unknown", "text", "Text", ""])): draw(st.sampled_from(RUBBISH))}
    return draw(st.sampled_from(RUBBISH))


@st.composite
def requests(draw: st.DrawFn, path: str, *, spoil: bool) -> tuple[Operation, bytes]:
    operation = draw(st.sampled_from([one for one in service(path).operations() if not one.has_event_stream_input]))
    value = as_json(draw(structures(operation.model.input_shape)))
    return operation, json.dumps(spoilt(draw, value) if spoil else value, allow_nan=False).encode()


@pytest.mark.parametrize("path", PATHS)
@settings(max_examples=20)
@given(st.data())
def test_what_is_right_is_read_alike(path: str, data: Any) -> None:
    check_request(*data.draw(requests(path, spoil=False)))


@pytest.mark.parametrize("path", PATHS)
@settings(max_examples=40)
@given(st.data())
def test_what_is_wrong_is_left_to_be_refused_or_read_alike(path: str, data: Any) -> None:
    check_request(*data.draw(requests(path, spoil=True)))


@pytest.mark.parametrize("path", PATHS)
@settings(max_examples=30)
@given(st.data())
def test_answers_are_written_alike(path: str, data: Any) -> None:
    whole = [operation for operation in service(path).operations() if operation.streaming_output is None]
    operation = data.draw(st.sampled_from(whole))
    answer = operation.read(data.draw(structures(operation.model.output_shape)))
    written = codec(JSON, operation.service.model)
    quick = written.serialize_fast(operation, answer)
    if quick is not None:
        careful = written.serialize(operation.model, Message.to_aws(answer))
        assert (quick.status, quick.headers) == (careful.status, careful.headers)
        assert isinstance(quick.body, bytes)
        assert isinstance(careful.body, bytes)
        assert json.loads(quick.body) == json.loads(careful.body)


@pytest.mark.parametrize(
    ("path", "members"),
    [
        ("comprehend.detect_sentiment", SENTIMENT),
        ("comprehend.batch_detect_sentiment", {"TextList": ["One.", "Two."], "LanguageCode": "en"}),
        ("translate.translate_text", {"Text": "x", "SourceLanguageCode": "en", "TargetLanguageCode": "de"}),
        ("kendra.query", {"IndexId": "x" * 36, "AttributeFilter": {"NotFilter": {"AndAllFilters": []}}}),
    ],
)
def test_common_requests_go_the_short_way(path: str, members: dict[str, Any]) -> None:
    found = plainly(asked(path), json.dumps(members).encode())
    assert found is not None
    assert found.to_aws() == members


def test_common_answers_go_the_short_way() -> None:
    operation = asked("comprehend.describe_endpoint")
    when = datetime(2026, 1, 1, tzinfo=UTC)
    answer = operation.read({"EndpointProperties": {"CreationTime": when, "Status": "CREATING", "New": 1}, "Newer": 2})
    assert at_once(operation, answer) == {
        "EndpointProperties": {"CreationTime": when.timestamp(), "Status": "CREATING"}
    }  # AWS's seconds; members that botocore does not know stay behind


def test_numbers_that_json_cannot_write_go_by_aws_names() -> None:
    operation = asked("comprehend.detect_sentiment")
    scores = {"Positive": math.nan, "Negative": math.inf, "Neutral": -math.inf, "Mixed": 1e-7}
    answer = operation.read({"Sentiment": "MIXED", "SentimentScore": scores})
    assert at_once(operation, answer)["SentimentScore"] == {
        "Positive": "NaN",
        "Negative": "Infinity",
        "Neutral": "-Infinity",
        "Mixed": 1e-7,
    }


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"content-type": "text/plain"},
        {"content-type": "application/x-amz-json-1.1; charset=latin-1"},
        TYPE | {"content-encoding": "gzip"},
    ],
)
def test_other_kinds_of_bodies_are_left(headers: dict[str, str]) -> None:
    assert plainly(asked("comprehend.detect_sentiment"), json.dumps(SENTIMENT).encode(), headers) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b'{"Text": "a", "Text": 1}',
        b'{"Text": "\\ud800"}',
        b'{"Text": "a"} {}',
        b'{"Text": NaN}',
        b'\xef\xbb\xbf{"Text": "a"}',
        b'{"Text": "\xff"}',
        b'{"text": "a"}',
        b'{"Text": "a", "Newer": 1}',
    ],
)
def test_what_is_not_plainly_right_is_left(body: bytes) -> None:
    assert plainly(asked("comprehend.detect_sentiment"), body) is None


@needs("kendra.query")
def test_depth_has_a_bound_either_way() -> None:
    nested: dict[str, Any] = {}
    for _ in range(MAX_DEPTH + 1):
        nested = {"NotFilter": nested}
    operation = asked("kendra.query")
    body = json.dumps({"IndexId": "x", "AttributeFilter": nested}).encode()
    assert plainly(operation, body) is None
    with pytest.raises(RequestError, match="nests too deeply"):
        carefully(operation, body)


@needs("rekognition.detect_labels")
def test_bytes_are_left_to_those_who_read_base64() -> None:
    body = json.dumps({"Image": {"Bytes": "aGk="}}).encode()
    assert plainly(asked("rekognition.detect_labels"), body) is None
    assert carefully(asked("rekognition.detect_labels"), body).to_aws() == {"Image": {"Bytes": b"hi"}}
