"""Requests that are wrong: AWS's 4xx answer, never a 500, never a hang, never more memory than a bound."""

from __future__ import annotations

import contextlib
import gzip
import json
import struct
import time
import tracemalloc
import zlib
from datetime import UTC
from typing import Any

import cbor2
import pytest

from aikit.contract.service import service
from aikit.wire import bodies
from aikit.wire.gateway import Gateway
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.json_format import MAX_DEPTH
from aikit.wire.request_errors import RequestError
from aikit.wire.rpc_v2_cbor import decode as decode_cbor
from aikit.wire.rpc_v2_cbor import encode as encode_cbor
from aikit.wire.serialization import codec
from helpers.backends import Computed
from helpers.botocore_versions import needs
from helpers.every_kind import operation
from helpers.wire import read_by_botocore, request_of

JSON = "json"
REST = "rest-json"
CBOR = "smithy-rpc-v2-cbor"


def parsed(protocol: str, body: Any = b"", path: str = "/do/x", query: str = "", **headers: str) -> dict[str, Any]:
    """The members that the request of every kind's operation carries."""
    kinds = {JSON: "application/x-amz-json-1.1", REST: "application/json", CBOR: "application/cbor"}
    named = {"content-type": kinds[protocol]} | {name.replace("_", "-"): value for name, value in headers.items()}
    asked = operation(protocol)
    return codec(protocol, asked.service_model).parse(asked, HTTPRequest("POST", path, query, named, body))


def refused(protocol: str, *arguments: Any, **headers: str) -> RequestError:
    with pytest.raises(RequestError) as found:
        parsed(protocol, *arguments, **headers)
    assert 400 <= found.value.status < 500
    assert found.value.code
    assert found.value.message
    return found.value


WRONG = {
    "string": [1, 1.5, True, [], {}],
    "boolean": ["true", 0, 1, [], {}, 0.0],
    "integer": ["1", 1.5, True, [], {}, 2**31, -(2**31) - 1, 10**400],
    "long": ["1", 1.5, True, [], {}, 2**63, -(2**63) - 1],
    "float": ["1.0", "nan", True, [], {}, 10**400],
    "double": ["1.0", "inf", True, [], {}, 10**400],
    "list": ["x", 1, True, {}, [1], [[]], [{}]],
    "map": ["x", 1, True, [], {"a": "1"}, {"a": []}],
    "structure": ["x", 1, True, [], {"string": 1}, {"list": [{}]}, {"structure": {"structure": {"blob": 1}}}],
}
WRONG_IN_JSON = WRONG | {
    "timestamp": ["2026-01-01T00:00:00Z", "soon", True, [], {}, 10**30, -(10**30), 1e300],
    "blob": ["not base64!", "YQ", "YQ=", "Y\nQ==", "é", 1, True, [], {}],
}
WRONG_IN_CBOR = WRONG | {
    "float": ["1.0", "NaN", True, [], {}],
    "timestamp": [
        0,
        "2026-01-01",
        True,
        [],
        {},
        cbor2.CBORTag(1, "x"),
        cbor2.CBORTag(1, 10**18),
        cbor2.CBORTag(0, "2026-01-01T00:00:00Z"),
    ],
    "blob": ["YQ==", 1, True, [], {}],
    "string": [b"x", 1, True, [], {}, cbor2.CBORTag(24, b"x")],
}


@pytest.mark.parametrize("protocol", [JSON, REST])
@pytest.mark.parametrize(
    ("kind", "value"), [(kind, value) for kind, listed in WRONG_IN_JSON.items() for value in listed]
)
def test_a_wrong_type_in_json(protocol: str, kind: str, value: Any) -> None:
    assert refused(protocol, json.dumps({kind: value}).encode()).code == "SerializationException"


@pytest.mark.parametrize(
    ("kind", "value"), [(kind, value) for kind, listed in WRONG_IN_CBOR.items() for value in listed]
)
def test_a_wrong_type_in_cbor(kind: str, value: Any) -> None:
    assert refused(CBOR, cbor2.dumps({kind: value})).code == "SerializationException"


def test_aws_words() -> None:
    words = {
        b'{"string": 5}': "NUMBER_VALUE can not be converted to String",
        b'{"integer": "5"}': "STRING_VALUE can not be converted to Integer",
        b'{"boolean": "true"}': "STRING_VALUE can not be converted to Boolean",
        b'{"string": {}}': "Start of structure or map found where not expected.",
        b'{"string": []}': "Start of list found where not expected",
    }
    assert {body: refused(JSON, body).message for body in words} == words


WRONG_AS_TEXT = {
    "boolean": ["True", "1", "yes", "", " true"],
    "integer": ["x", "1.5", "", " 1", "1_000", "１", "0x1", str(2**31), "9" * 5000],
    "long": ["x", str(2**63), "9" * 5000],
    "float": ["x", "nan", "inf", "infinity", "1_0", "", " 1.0"],
    "double": ["x", "-nan"],
    "timestamp": ["x", "", "yesterday"],
    "blob": ["!", "YQ", "é"],
}


@pytest.mark.parametrize(
    ("kind", "value"), [(kind, value) for kind, listed in WRONG_AS_TEXT.items() for value in listed]
)
def test_a_wrong_type_as_text(kind: str, value: str) -> None:
    from urllib.parse import quote

    assert refused(REST, b"", query=f"{kind}={quote(value)}").code == "SerializationException"
    assert refused(REST, b"", **{f"x_{kind}": value}).code == "SerializationException"


@pytest.mark.parametrize("protocol", [JSON, REST])
@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"}",
        b"nonsense",
        b'{"string": "x"',
        b'{"string": "x"} x',
        b"{'string': 'x'}",
        b'{"string": "x",}',
        b'{"double": NaN}',
        b'{"double": Infinity}',
        b'{"double": 1e999}',
        b'{"timestamp": -1e999}',
        b'{"string": "\xff"}',
        b'{"string": "\xed\xa0\x80"}',
        b"\xff\xfe{\x00}\x00",
        b"\xef\xbb\xbf{}",
        b'{"string": "a\nb"}',
        b'{"string": "\\x"}',
        b'{"integer": ' + b"9" * 10_000 + b"}",
        b"\x00",
        b"[]",
        b'"x"',
        b"1",
        b"true",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"[" * 900 + b"]" * 900,
        b'{"document":' + b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1) + b"}",
        b'{"document":' + b'{"a":' * (MAX_DEPTH + 1) + b"1" + b"}" * (MAX_DEPTH + 2),
        b'{"unknown":' + b"[" * 500 + b"]" * 500 + b"}",
    ],
)
def test_what_is_no_json_object(protocol: str, body: bytes) -> None:
    assert refused(protocol, body).code == "SerializationException"


def test_brackets_in_text_do_not_nest() -> None:
    text = "[{" * 10_000
    assert parsed(JSON, json.dumps({"string": text}).encode())["string"] == text


def test_wide_is_not_deep() -> None:
    assert parsed(JSON, json.dumps({"document": [[]] * 50_000}).encode())["document"] == [[]] * 50_000


@pytest.mark.parametrize(
    ("body", "members"),
    [
        (b"", {}),
        (b"{}", {}),
        (b'{"string": null, "nothing_known": [1]}', {}),
        (b'{"string": "a", "string": "b"}', {"string": "b"}),
        (b'{"integer": 5.0, "double": 5, "float": "NaN"}', {"integer": 5, "double": 5.0, "float": "nan"}),
        (b' {"string": "\\ud83d\\ude00"} ', {"string": "😀"}),
        (b'{"list": ["a", null]}', {"list": ["a", None]}),
    ],
)
def test_what_is_odd_but_right(body: bytes, members: dict[str, Any]) -> None:
    found = parsed(JSON, body)
    assert {key: "nan" if value != value else value for key, value in found.items()} == members


@pytest.mark.parametrize(
    "body",
    [
        b"\xff",
        b"\xa1",
        b"\xa1\x61a",
        b"\xbf",
        b"\xbf\x61a\xff",
        b"\x9f",
        b"\x5f\x41",
        b"\x61\xff",
        b"\x9b" + b"\xff" * 8,
        b"\xbb" + b"\xff" * 8,
        b"\x7b" + b"\x7f" * 8,
        b"\x5b\x00\x00\x00\x7f\xff\xff\xff\xff",
        b"\x81" * 100_000,
        b"\xc1" * 100_000,
        b"\xd9\xff\xff" * 100_000,
        b"\x80",
        b"\x01",
        b"\x61x",
        b"\xf6",
        b"\xf7",
        b"\xa1\x80\x01",
        b"\xa1\xa0\x01",
        b"\xa1\xc1\x00\x01\x01",
        cbor2.dumps({}) + b"\x00\xff",
    ],
)
def test_what_is_no_cbor_map(body: bytes) -> None:
    assert refused(CBOR, body).code == "SerializationException"


def test_indefinite_lengths_are_right() -> None:
    body = bytes.fromhex("bf66737472696e677f6161616260ff646c6973749f61616162ffff")
    assert parsed(CBOR, body) == {"string": "ab", "list": ["a", "b"]}


def test_no_tag_but_time_is_read() -> None:
    """The library makes regular expressions, fractions, cycles and more of tags, and may learn new ones."""
    for tag in [*range(70_000), 2**32, 2**63]:
        for content in (b"x", "x", [1, 2], 5):
            if tag != 1:
                with pytest.raises(RequestError):
                    decode_cbor(cbor2.dumps({"string": cbor2.CBORTag(tag, content)}))
            if tag > 300 and tag % 1000:
                break


MADE_OF_TAGS = {
    0: "2026-01-01T00:00:00Z",
    2: b"\x01",
    3: b"\x01",
    4: [1, 2],
    5: [1, 2],
    28: "shared",
    30: [1, 2],
    35: "(a+)+",
    36: "From: a@b.example",
    37: b"0" * 16,
    52: b"\x7f\0\0\1",
    54: b"0" * 16,
    100: 5,
    256: "named",
    258: [1, 2],
    260: b"\x7f\0\0\1",
    1004: "2026-01-01",
    43000: [1, 2],
    55799: "itself",
}
"""What the library does make something of: tag -> content."""


@pytest.mark.parametrize("tag", MADE_OF_TAGS)
def test_no_tag_is_read_whose_content_is_right(tag: int) -> None:
    body = cbor2.dumps({"string": cbor2.CBORTag(tag, MADE_OF_TAGS[tag])})
    assert type(cbor2.loads(body)["string"]) is not cbor2.CBORTag
    with pytest.raises(RequestError):
        decode_cbor(body)


@pytest.mark.parametrize("seconds", [0, 1.5, -1])
def test_the_tag_of_time_is_read(seconds: float) -> None:
    (read,) = parsed(CBOR, cbor2.dumps({"timestamp": cbor2.CBORTag(1, seconds)})).values()
    assert read.timestamp() == seconds


@pytest.mark.parametrize("key", [1, True, None, 1.5])
def test_a_name_that_is_no_text_is_no_name(key: object) -> None:
    assert refused(CBOR, cbor2.dumps({"string": "x", key: 1})).code == "SerializationException"


COMPREHEND = service("comprehend").operation("detect_sentiment")


def answered(body: Any = b"{}", **headers: str | None) -> HTTPResponse:
    """The answer to a request for an operation of a real service, whose backend must not be asked."""
    request = request_of(COMPREHEND, {"Text": "x", "LanguageCode": "en"})
    changed = {**request.headers, **{name.replace("_", "-"): value for name, value in headers.items()}}
    request.headers = {name: value for name, value in changed.items() if value is not None}
    request.body = body
    return Gateway(lambda root: pytest.fail("the backend was asked")).handle(request)


def code(response: HTTPResponse) -> str:
    assert isinstance(response.body, bytes)
    return str(json.loads(response.body)["__type"])


@pytest.mark.parametrize(
    "kind",
    [
        None,
        "",
        "text/plain",
        "application/json",
        "application/cbor",
        "application/x-www-form-urlencoded",
        "application/x-amz-json-1.1; charset=latin-1",
        "x" * 10_000,
        "\0",
    ],
)
def test_a_wrong_content_type(kind: str | None) -> None:
    response = answered(content_type=kind)
    assert (response.status, code(response)) == (400, "UnknownOperationException")


@pytest.mark.parametrize(
    "kind",
    [
        "application/x-amz-json-1.0",
        "Application/X-AMZ-JSON-1.1",
        'application/x-amz-json-1.1; charset="UTF-8"',
        "application/x-amz-json-1.1;a=b",
    ],
)
def test_a_right_content_type(kind: str) -> None:
    gateway = Gateway(lambda root: Computed(lambda operation, request: {"Sentiment": "MIXED"}))
    request = request_of(COMPREHEND, {"Text": "x", "LanguageCode": "en"})
    request.headers = {**request.headers, "content-type": kind}
    assert gateway.handle(request).status == 200


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/xml", "application/json; charset=utf-16", "multipart/form-data"]
)
def test_a_wrong_content_type_of_rest_json(kind: str) -> None:
    error = refused(REST, b"{}", content_type=kind)
    assert (error.code, error.status) == ("UnsupportedMediaTypeException", 415)


@pytest.mark.parametrize(
    "kind", ["", "application/json; charset=utf-8", "application/x-amz-json-1.1", "application/hal+json"]
)
def test_a_right_content_type_of_rest_json(kind: str) -> None:
    assert parsed(REST, b'{"string": "x"}', content_type=kind) == {"label": "x", "string": "x"}


@pytest.mark.parametrize("kind", ["", "application/json", "application/atom+xml", "text/plain"])
def test_a_wrong_content_type_of_cbor(kind: str) -> None:
    assert refused(CBOR, b"\xa0", content_type=kind).status == 415


def test_a_right_content_type_of_cbor() -> None:
    assert parsed(CBOR, b"\xa0", content_type="Application/CBOR; version=2") == {}


PACKED = gzip.compress(b'{"string": "x"}', mtime=0)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"x",
        PACKED[:-1],
        PACKED[:-9],
        PACKED[:5],
        PACKED + b"x",
        PACKED[:-8] + b"\0" * 8,
        zlib.compress(b"{}"),
        b"\x1f\x8b\x08\x00",
    ],
)
@pytest.mark.parametrize("protocol", [JSON, REST, CBOR])
def test_what_is_no_gzip(protocol: str, body: bytes) -> None:
    assert refused(protocol, body, content_encoding="gzip").code == "SerializationException"


def test_gzip() -> None:
    assert parsed(JSON, PACKED, content_encoding="gzip") == {"string": "x"}
    assert parsed(JSON, PACKED, content_encoding="GZIP") == {"string": "x"}
    assert parsed(JSON, [PACKED[:9], PACKED[9:]], content_encoding="gzip") == {"string": "x"}


@pytest.mark.parametrize("encoding", ["br", "custom", "gzip, br", "deflate"])
def test_an_encoding_that_is_not_known_is_not_undone(encoding: str) -> None:
    assert refused(JSON, b"\x1f\x8bxx", content_encoding=encoding).code == "SerializationException"


def test_a_gzip_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "MAX_DECOMPRESSED", 1024 * 1024)
    bomb = gzip.compress(b" " * 200 * 1024 * 1024)
    tracemalloc.start()
    try:
        error = refused(JSON, bomb, content_encoding="gzip")
        assert tracemalloc.get_traced_memory()[1] < 20 * 1024 * 1024
    finally:
        tracemalloc.stop()
    assert (error.code, error.status) == ("RequestEntityTooLargeException", 413)


def test_a_body_without_end_is_not_gathered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "MAX_BUFFERED", 1024)

    def endless() -> Any:
        while True:
            yield b"x" * 100

    assert refused(JSON, endless()).status == 413


@pytest.mark.parametrize(
    "request_",
    [
        {"path": "/do/%ff"},
        {"path": "/do/%ed%a0%80"},
        {"path": "/do/"},
        {"path": "/elsewhere/x"},
        {"query": "&".join(["list=x"] * 20_000)},
        {"query": "string=%ff"},
        {"query": "%ff=%ff&;=;&=&&&"},
        {"x_list": '"' * 10_000},
        {"x_list": '\\",' * 10_000},
        {"x_timestamp": "Thu, 99 Jan 9999 99:99:99 GMT"},
    ],
)
def test_odd_paths_queries_and_headers(request_: dict[str, str]) -> None:
    started = time.process_time()
    with contextlib.suppress(RequestError):
        parsed(REST, b"", **request_)
    assert time.process_time() - started < 10


@pytest.mark.parametrize("body", [b"[1]", b"{", b'{"Text": 1}', b'{"Text": "\xff"}'])
def test_a_real_service_answers_in_its_protocol(body: bytes) -> None:
    response = answered(body)
    assert (response.status, code(response)) == (400, "SerializationException")
    assert response.headers["Content-Type"] == "application/x-amz-json-1.1"
    assert response.headers["x-amzn-RequestId"]


def test_half_a_character_is_left_out_of_cbor_wherever_it_is() -> None:
    assert decode_cbor(encode_cbor({"a": ["\ud800", {"\udc00b": 1.5}, None, b"c"]})) == {
        "a": ["?", {"?b": 1.5}, None, b"c"]
    }


@pytest.mark.parametrize("protocol", [JSON, pytest.param(CBOR, marks=needs("translate:smithy-rpc-v2-cbor"))])
def test_half_a_character_passes_as_far_as_it_can(protocol: str) -> None:
    asked = service("translate").operation("translate_text")
    gateway = Gateway(lambda root: Computed(lambda operation, request: {"TranslatedText": request["Text"] + "\ud800"}))
    members = {"Text": "a", "SourceLanguageCode": "en", "TargetLanguageCode": "de"}
    response = gateway.handle(request_of(asked, members, protocol))
    assert read_by_botocore(asked, response, protocol)["TranslatedText"] in ("a\ud800", "a?")
    if protocol == JSON:
        request = request_of(asked, members)
        request.body = request.body.replace(b'"a"', b'"\\udc00"')  # type: ignore[union-attr]
        assert read_by_botocore(asked, gateway.handle(request))["TranslatedText"] == "\udc00\ud800"


def test_null_in_a_list_is_refused() -> None:
    asked = service("comprehend").operation("batch_detect_sentiment")
    request = request_of(asked, {"TextList": ["a"], "LanguageCode": "en"})
    request.body = b'{"TextList": ["a", null], "LanguageCode": "en"}'
    response = Gateway(lambda root: pytest.fail("the backend was asked")).handle(request)
    assert (response.status, code(response)) == (400, "SerializationException")


def test_a_time_of_any_kind_is_a_refusal_at_worst() -> None:
    for value in (struct.unpack(">d", struct.pack(">Q", bits << 52))[0] for bits in range(2047)):
        with contextlib.suppress(RequestError):
            assert parsed(JSON, json.dumps({"timestamp": value}).encode())["timestamp"].tzinfo is UTC
