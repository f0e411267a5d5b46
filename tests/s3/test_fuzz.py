"""Rubbish in heads, keys, queries and bodies of S3, and in the admin routes: refused, and never an internal error."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit import AIKit
from aikit.errors import ServiceError
from aikit.server.app import App
from aikit.server.signature import Keys
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit_fakes.backend import Local
from aikit_fakes.s3 import S3, routing

NOT_DONE = 501


@pytest.fixture(scope="module")
def local() -> Iterator[Local]:
    backend = Local(state="memory")
    objects = backend._host.state.objects
    objects.create_bucket("reviews")
    objects.write("reviews", "a", b"lovely", metadata={"m": "v"})
    yield backend
    backend.close()


@pytest.fixture(scope="module")
def s3(local: Local) -> S3:
    found = local.http_services["s3"]
    assert isinstance(found, S3)
    return found


def names(place: str) -> list[str]:
    """The names that S3's model has in one part of a request."""
    found = set()
    for name in routing.model().operation_names:
        shape = routing.model().operation_model(name).input_shape
        for member in shape.members.values() if shape is not None else ():
            if member.serialization.get("location") == place:
                found.add(
                    str(member.serialization["name"]).lower() if place == "header" else member.serialization["name"]
                )
    return sorted(found)


ODD = st.sampled_from(
    [
        "",
        "0",
        "-1",
        "1" * 40,
        "9" * 5000,
        "1e400",
        "NaN",
        "true",
        "\x00",
        "\ud83d",
        "%",
        "%F0%9F",
        "é",
        "٣",
        "²",
        "*",
        '"',
        ",",
        "bytes=0-",
        "bytes=-0",
        "bytes=5-1",
        "bytes=" + "9" * 19 + "-",
        "bytes=-" + "9" * 19,
        "Mon, 01 Jan 0001 00:00:00 +1400",
        "Fri, 31 Dec 9999 23:59:59 -1400",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Thu, 01 Jan 12345678901 00:00:00 GMT",
        "Thu, 99 Jan 2024 99:99:99 +9999",
        "Thu, 01 Jan 2024 00:00:00 +99999999999",
        "Thu, 01 Jan 2024 00:00:00 EST",
        "2024-01-01T00:00:00+02:00",
        "reviews/a",
        "/reviews/a?versionId=null",
        "/reviews/%FF",
        "reviews/" + "k" * 3000,
        "aws-chunked",
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        "COPY",
        "REPLACE",
        "url",
        "CRC64NVME",
        "SHA256",
        "x-amz-checksum-crc32c",
        "application/xml",
        "AAAA",
        "YQ==",
        "//8=",
    ]
)
TEXTS = ODD | st.text(max_size=30)
KEYS = st.sampled_from(
    ["a", "", "/", "..", "../../etc/passwd", ".aikit", "a/b", "a//b", "\x00", "k" * 1024, "é" * 512]
) | st.text(max_size=40)
BUCKETS = st.sampled_from(["reviews", "other", "REVIEWS", "..", ".aikit", "", "new-bucket-1"]) | st.text(max_size=10)
DOCUMENTS = st.sampled_from(
    [
        b"",
        b"x" * 100,
        b"5\r\nhello\r\n0\r\n\r\n",
        b"<Delete><Object><Key>a</Key></Object></Delete>",
        b"<Delete><Object><Key></Key><ETag>x</ETag></Object><Quiet>maybe</Quiet></Delete>",
        b"<CreateBucketConfiguration><LocationConstraint>eu-\xc3\xa9</LocationConstraint></CreateBucketConfiguration>",
        b"<CompleteMultipartUpload><Part><PartNumber>"
        + b"9" * 5000
        + b"</PartNumber></Part></CompleteMultipartUpload>",
        b"<CompleteMultipartUpload><Part><ETag>a</ETag></Part></CompleteMultipartUpload>",
        b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        b'<?xml version="1.0" encoding="utf-7"?><a/>',
        b"<a" * 1000,
    ]
) | st.binary(max_size=200)
HEADERS = sorted(
    {
        *names("header"),
        "authorization",
        "content-encoding",
        "content-length",
        "host",
        "x-amz-content-sha256",
        "x-amz-date",
        "x-amz-decoded-content-length",
        "x-amz-meta-a",
        "x-amz-trailer",
    }
)
QUERIES = sorted(
    {
        *names("querystring"),
        *"uploads delete acl tagging versions location AWSAccessKeyId Signature Expires X-Amz-Date".split(),
        *"X-Amz-Expires X-Amz-Signature X-Amz-Algorithm X-Amz-Credential X-Amz-SignedHeaders list-type".split(),
    }
)
CREDENTIALS = ["AKID/20240101/us-east-1/s3/aws4_request", "AKID/x/y/s3/aws4_request", "", "/" * 9]
REQUESTS = st.builds(
    lambda method, bucket, key, query, headers, body, encoded: HTTPRequest(
        method,
        "/" + "/".join(quote(part, safe="/", errors="replace") if encoded else part for part in (bucket, key)),
        urlencode(query, errors="replace"),
        headers,
        body,
    ),
    st.sampled_from(["GET", "PUT", "POST", "DELETE", "HEAD", "OPTIONS", "PATCH", ""]),
    BUCKETS,
    KEYS,
    st.dictionaries(st.sampled_from(QUERIES) | st.text(max_size=10), TEXTS | st.sampled_from(CREDENTIALS), max_size=4),
    st.dictionaries(st.sampled_from(HEADERS) | st.text(max_size=10), TEXTS, max_size=5),
    DOCUMENTS,
    st.booleans(),
)


def consumed(response: HTTPResponse) -> HTTPResponse:
    if not isinstance(response.body, bytes):
        b"".join(response.body)
    for name, value in response.headers.items():
        assert isinstance(name, str)
        assert isinstance(value, str)
    return response


def check(s3: S3, request: HTTPRequest) -> None:
    s3.claims(request)
    s3.admits(request)
    s3.resource(request)
    response = consumed(s3.handle(request))
    assert response.status < 500 or response.status == NOT_DONE, (request, response)


@settings(max_examples=400)
@given(request=REQUESTS)
def test_any_request(s3: S3, request: HTTPRequest) -> None:
    check(s3, request)


@pytest.mark.parametrize("name", HEADERS)
@settings(max_examples=10)
@given(value=ODD)
def test_every_header(s3: S3, name: str, value: str) -> None:
    for method in ("GET", "PUT", "HEAD"):
        check(s3, HTTPRequest(method, "/reviews/fuzzed" if method == "PUT" else "/reviews/a", "", {name: value}, b"x"))


@pytest.mark.parametrize("name", QUERIES)
@settings(max_examples=10)
@given(value=ODD)
def test_every_parameter(s3: S3, name: str, value: str) -> None:
    query = urlencode({name: value}, errors="replace")
    for method in ("GET", "PUT", "POST", "DELETE"):
        check(s3, HTTPRequest(method, "/reviews/fuzzed" if method != "GET" else "/reviews/a", query, {}, b"x"))
        check(s3, HTTPRequest(method, "/reviews", query, {}, b"x"))
        s3.handle(HTTPRequest("PUT", "/reviews", "", {}, b""))


@settings(max_examples=200)
@given(request=REQUESTS)
def test_signatures(request: HTTPRequest) -> None:
    keys = Keys({"AKID": "secret", "": "secret"})
    for verify in (lambda: keys.verify_s3(request, request.path), lambda: keys.verify(request)):
        with pytest.raises(ServiceError) as caught:
            verify()
        assert 400 <= caught.value.status < 500


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | TEXTS
    | st.sampled_from(["comprehend.detect_sentiment", "kendra.query", "POSITIVE", "(", "(a+", "x{99999999999999}"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "$matches $contains text language_code Sentiment code message operation answer when".split()
            )
            | TEXTS,
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)
PINS = st.fixed_dictionaries(
    {},
    optional={
        "operation": st.just("comprehend.detect_sentiment") | JSON,
        "answer": st.just({"Sentiment": "POSITIVE"}) | JSON,
        "error": st.fixed_dictionaries({"code": TEXTS, "message": TEXTS}) | JSON,
        "when": st.fixed_dictionaries({"text": JSON}) | JSON,
        "times": st.integers(-1, 3) | JSON,
    },
)


async def asked(
    app: App, method: str, path: str, query: bytes, body: bytes, headers: dict[str, str]
) -> tuple[int, bytes]:
    sent: list[Any] = []
    events = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Any:
        while not events:
            await asyncio.Event().wait()
        return events.pop()

    async def send(event: Any) -> None:
        sent.append(event)

    raw = [(name.encode("utf-8", "replace"), value.encode("utf-8", "replace")) for name, value in headers.items()]
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode("utf-8", "replace"),
        "query_string": query,
        "headers": [(b"host", b"127.0.0.1"), *raw],
    }
    await app(scope, receive, send)
    return sent[0]["status"], b"".join(event.get("body", b"") for event in sent[1:])


@settings(max_examples=150)
@given(
    method=st.sampled_from(["GET", "POST", "DELETE", "PUT", "HEAD"]),
    route=st.sampled_from(["health", "services", "calls", "pins", "notifications", ""]) | st.text(max_size=10),
    query=st.dictionaries(st.sampled_from(["limit", "account", "region"]) | st.text(max_size=5), TEXTS, max_size=3),
    content=PINS | JSON,
    noise=st.none() | st.binary(max_size=50),
    text=TEXTS,
)
def test_admin_routes(
    local: Local, method: str, route: str, query: dict[str, str], content: Any, noise: bytes | None, text: str
) -> None:
    app = App(AIKit(local))
    body = json.dumps(content).encode() if noise is None else noise
    raw = urlencode(query, errors="replace").encode()
    target = {"x-amz-target": "Comprehend_20171127.DetectSentiment", "content-type": "application/x-amz-json-1.1"}

    async def session() -> None:
        status, told = await asked(app, method, f"/_aikit/{route}", raw, body, {})
        assert status < 500, told
        if status in (200, 201):
            json.loads(told.decode())
        pin = {"operation": "comprehend.detect_sentiment", "answer": {"Sentiment": text}}
        await asked(app, "POST", "/_aikit/pins", b"", json.dumps(pin).encode(), {})
        sent = json.dumps({"Text": text + "x", "LanguageCode": "en"}).encode()
        status, told = await asked(app, "POST", "/", b"", sent, target)
        assert status < 500, told
        for name in ("calls", "pins", "health", "notifications"):
            status, told = await asked(app, "GET", f"/_aikit/{name}", b"", b"", {})
            assert status == 200, told
            json.loads(told.decode(), parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))

    asyncio.run(session())
