"""Requests as they arrive: checksums, chunks, hostile XML and paths; S3 answers each in its own words."""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit_fakes.objects.folder import FolderObjects
from aikit_fakes.s3 import S3

BODY = b"content of an object " * 100


@pytest.fixture
def objects(tmp_path: Path) -> FolderObjects:
    objects = FolderObjects(tmp_path / "objects")
    objects.create_bucket("reviews")
    return objects


@pytest.fixture
def s3(objects: FolderObjects) -> S3:
    return S3(lambda: objects, "us-east-1")


def ask(
    s3: S3, method: str, path: str, body: Any = b"", headers: dict[str, str] | None = None, query: str = ""
) -> HTTPResponse:
    response = s3.handle(HTTPRequest(method, path, query, {"host": "127.0.0.1:4566", **(headers or {})}, body))
    if not isinstance(response.body, bytes):
        response.body = b"".join(response.body)
    return response


def code_of(response: HTTPResponse) -> str:
    assert isinstance(response.body, bytes)
    return str(ElementTree.fromstring(response.body).findtext("Code"))


def md5(body: bytes) -> str:
    return base64.b64encode(hashlib.md5(body).digest()).decode()


def crc32(body: bytes) -> str:
    return base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode()


RIGHT = {
    "content-md5": md5(BODY),
    "x-amz-checksum-crc32": crc32(BODY),
    "x-amz-checksum-sha1": base64.b64encode(hashlib.sha1(BODY).digest()).decode(),
    "x-amz-checksum-sha256": base64.b64encode(hashlib.sha256(BODY).digest()).decode(),
    "x-amz-content-sha256": hashlib.sha256(BODY).hexdigest(),
    "content-length": str(len(BODY)),
}


@pytest.mark.parametrize("name", RIGHT)
def test_what_is_claimed_of_a_body_must_be_so(s3: S3, objects: FolderObjects, name: str) -> None:
    assert ask(s3, "PUT", "/reviews/right", BODY, {name: RIGHT[name]}).status == 200
    wrong = ask(s3, "PUT", "/reviews/wrong", BODY + b"!", {name: RIGHT[name]})
    assert (wrong.status, code_of(wrong)) in [
        (400, code) for code in ("BadDigest", "XAmzContentSHA256Mismatch", "IncompleteBody")
    ]
    assert [info.key for info in objects.list("reviews")] == ["right"]


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({"content-md5": "not base64"}, "InvalidDigest"),
        ({"x-amz-checksum-crc32": "AAA="}, "InvalidRequest"),
        ({"x-amz-trailer": "x-amz-checksum-crc32"}, "InvalidRequest"),
        ({"content-length": str(6 * 1024**3)}, "EntityTooLarge"),
    ],
)
def test_claims_that_make_no_sense(s3: S3, headers: dict[str, str], code: str) -> None:
    assert code_of(ask(s3, "PUT", "/reviews/k", BODY, headers)) == code


def test_checksums_are_given_back_to_who_asks(s3: S3) -> None:
    ask(s3, "PUT", "/reviews/k", BODY, {"x-amz-checksum-sha256": RIGHT["x-amz-checksum-sha256"]})
    plain = ask(s3, "GET", "/reviews/k")
    asked = ask(s3, "GET", "/reviews/k", headers={"x-amz-checksum-mode": "ENABLED"})
    part = ask(s3, "GET", "/reviews/k", headers={"x-amz-checksum-mode": "ENABLED", "range": "bytes=0-3"})
    assert "x-amz-checksum-sha256" not in plain.headers | part.headers
    assert asked.headers["x-amz-checksum-sha256"] == RIGHT["x-amz-checksum-sha256"]
    assert asked.headers["x-amz-checksum-type"] == "FULL_OBJECT"


def chunked(body: bytes, size: int, signed: bool, trailer: str, at_once: int) -> Iterator[bytes]:
    """A body as SDKs chunk it, arriving in pieces of any size."""
    text = b""
    for start in [*range(0, len(body), size), len(body)]:
        piece = body[start : start + size]
        text += f"{len(piece):x}{';chunk-signature=' + 'a' * 64 if signed else ''}\r\n".encode()
        text += piece + b"\r\n" if piece else b""
    text += f"{trailer}\r\n\r\n".encode() if trailer else b"\r\n"
    for start in range(0, len(text), at_once):
        yield text[start : start + at_once]


@given(
    body=st.binary(max_size=300),
    size=st.integers(1, 100),
    signed=st.booleans(),
    at_once=st.integers(1, 200),
    announced=st.booleans(),
)
def test_bodies_in_chunks(s3: S3, body: bytes, size: int, signed: bool, at_once: int, announced: bool) -> None:
    headers = {
        "content-encoding": "aws-chunked,gzip",
        "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        "x-amz-decoded-content-length": str(len(body)),
    }
    if announced:
        headers["x-amz-trailer"] = "x-amz-checksum-crc32"
    trailer = f"x-amz-checksum-crc32:{crc32(body)}" if announced else ""
    put = ask(s3, "PUT", "/reviews/k", chunked(body, size, signed, trailer, at_once), headers)
    assert put.status == 200, put.body
    got = ask(s3, "GET", "/reviews/k")
    assert got.body == body
    assert got.headers["Content-Encoding"] == "gzip"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"5\r\nhel",
        b"5\r\nhello\r\n",
        b"zz\r\nhello",
        b"-5\r\n",
        b"5" * 100,
        b"ffffffffffffffff\r\nx",
        b"5\r\nhelloXX0\r\n\r\n",
    ],
)
def test_broken_chunks_leave_nothing(s3: S3, objects: FolderObjects, body: bytes) -> None:
    headers = {"content-encoding": "aws-chunked", "x-amz-decoded-content-length": "5"}
    broken = ask(s3, "PUT", "/reviews/k", body, headers)
    assert (broken.status, code_of(broken)) in [(400, "IncompleteBody"), (400, "InvalidRequest")]
    assert not list(objects.list("reviews"))


def test_a_trailer_that_is_wrong_or_missing_refuses_the_object(s3: S3, objects: FolderObjects) -> None:
    headers = {"content-encoding": "aws-chunked", "x-amz-trailer": "x-amz-checksum-crc32"}
    for trailer in ("", f"x-amz-checksum-crc32:{crc32(b'other')}"):
        refused = ask(s3, "PUT", "/reviews/k", chunked(BODY, 64, False, trailer, 50), headers)
        assert code_of(refused) in ("BadDigest", "InvalidRequest")
    assert not list(objects.list("reviews"))


BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
    f"<!ENTITY {chr(98 + n)} '{('&' + chr(97 + n) + ';') * 10}'>" for n in range(9)
)
HOSTILE = [
    b"",
    b"no xml",
    b"<Delete>",
    b"<Delete></Delete>",
    b"<Delete><Object></Object></Delete>",
    b"<Delete>" + b"<Object><Key>k</Key></Object>" * 1001 + b"</Delete>",
    b"<Delete><Quiet>perhaps</Quiet><Object><Key>k</Key></Object></Delete>",
    b"<a>" * 100_000,
    f"{BOMB}]><Delete><Object><Key>&j;</Key></Object></Delete>".encode(),
    b"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><Delete><Object><Key>&a;</Key></Object></Delete>",
    b"\xff\xfe<\x00",
    b"<?xml version='1.0' encoding='no-such'?><Delete/>",
    b"<Delete>" + b"x" * (9 * 1024 * 1024),
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_xml_of_strangers(s3: S3, text: bytes) -> None:
    answer = ask(s3, "POST", "/reviews", text, query="delete")
    assert (answer.status, code_of(answer)) == (400, "MalformedXML")


@pytest.mark.parametrize(
    "path",
    [
        "/reviews/../../etc/passwd",
        "/reviews/%2e%2e/%2e%2e/etc/passwd",
        "/reviews/..%2f..%2fetc%2fpasswd",
        "/reviews/%00",
    ],
)
def test_no_key_leaves_the_folder(s3: S3, objects: FolderObjects, tmp_path: Path, path: str) -> None:
    assert ask(s3, "GET", path).status == 404
    assert ask(s3, "PUT", path, b"x").status == 200
    assert ask(s3, "GET", path).body == b"x"
    outside = [one for one in tmp_path.rglob("*") if not one.is_relative_to(tmp_path / "objects")]
    assert not outside
    assert len(list(objects.list("reviews"))) == 1


@pytest.mark.parametrize("bucket", ["..", ".aikit", "%2e%2e", "a", "A-B", "192.168.0.1", "x" * 64, "%00abc"])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_no_bucket_leaves_the_folder(s3: S3, bucket: str, method: str) -> None:
    for path in (f"/{bucket}", f"/{bucket}/k"):
        answer = ask(s3, method, path)
        assert (answer.status, code_of(answer)) == (400, "InvalidBucketName")


def test_keys_that_cannot_both_be_files_are_refused_plainly(s3: S3) -> None:
    assert ask(s3, "PUT", "/reviews/a", b"1").status == 200
    refused = ask(s3, "PUT", "/reviews/a/b", b"2")
    assert (refused.status, code_of(refused)) == (400, "InvalidArgument")
    assert b"cannot both be files" in refused.body  # type: ignore[operator]
    assert ask(s3, "GET", "/reviews/a/b").status == 404


@given(
    method=st.sampled_from(["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "OPTIONS"]),
    path=st.text(st.characters(codec="latin-1", exclude_characters="?#"), max_size=30).map(
        lambda text: f"/reviews/{text}"
    ),
    query=st.lists(
        st.tuples(
            st.sampled_from(
                [
                    "uploads",
                    "uploadId",
                    "partNumber",
                    "list-type",
                    "max-keys",
                    "delete",
                    "acl",
                    "x-id",
                    "marker",
                    "delimiter",
                    "X-Amz-Expires",
                    "X-Amz-Date",
                    "Expires",
                ]
            ),
            st.sampled_from(["", "1", "2", "-1", "x", "9" * 30, "%ff"]),
        ),
        max_size=4,
    ).map(lambda pairs: "&".join(f"{name}={value}" for name, value in pairs)),
    headers=st.dictionaries(
        st.sampled_from(
            [
                "range",
                "if-match",
                "if-modified-since",
                "x-amz-copy-source",
                "content-length",
                "content-md5",
                "x-amz-metadata-directive",
                "content-encoding",
                "x-amz-meta-a",
            ]
        ),
        st.sampled_from(
            [
                "",
                "x",
                "bytes=0-1",
                "bytes=-",
                "/reviews/k",
                "reviews/k?versionId=3",
                "aws-chunked",
                "99999999999999999999",
                "Mon, 99 Foo",
            ]
        ),
        max_size=3,
    ),
    body=st.sampled_from([b"", b"x", b"<a/>", b"0\r\n\r\n"]),
)
def test_nothing_that_is_asked_breaks_it(
    s3: S3, method: str, path: str, query: str, headers: dict[str, str], body: bytes
) -> None:
    answer = ask(s3, method, path, body, headers, query)
    assert answer.status < 600
    assert answer.status not in (500, 503), answer.body


def test_who_a_request_is_for(s3: S3) -> None:
    signed = "AWS4-HMAC-SHA256 Credential=AKID/20261123/us-east-1/{}/aws4_request, SignedHeaders=host, Signature=x"
    asks: list[tuple[str, str, str, dict[str, str], bool]] = [
        ("GET", "/any/key", "", {"authorization": signed.format("s3")}, True),
        ("POST", "/", "", {"authorization": signed.format("comprehend")}, False),
        ("POST", "/", "", {"x-amz-target": "Comprehend_20171127.DetectSentiment"}, False),
        ("GET", "/reviews/k", "", {}, True),
        ("GET", "/other/k", "", {}, False),
        ("GET", "/v1/voices", "", {}, False),
        ("GET", "/k", "", {"host": "reviews.localhost:4566"}, True),
        ("GET", "/k", "", {"host": "my.reviews.s3.eu-central-1.amazonaws.com"}, True),
        ("POST", "/", "", {"host": "comprehend.us-east-1.amazonaws.com"}, False),
        ("GET", "/other/k", "AWSAccessKeyId=a&Signature=b&Expires=1", {}, True),
    ]
    for method, path, query, headers, ours in asks:
        assert s3.claims(HTTPRequest(method, path, query, {"host": "127.0.0.1", **headers})) == ours, (path, headers)


@pytest.mark.parametrize(
    ("since", "status"),
    [
        ("Thu, 01 Jan 1970 02:00:00 +0200", 200),
        ("Fri, 31 Dec 9998 23:59:59 -1400", 304),
        ("Mon, 01 Jan 0001 00:00:00 +1400", 200),
        ("Fri, 31 Dec 9999 23:59:59 -1400", 200),
        ("Thu, 01 Jan 12345678901 00:00:00 GMT", 200),
        ("Thu, 01 Jan 2024 00:00:00 +99999999999", 200),
        ("yesterday", 200),
    ],
)
def test_dates_with_zones_and_dates_that_are_none(s3: S3, since: str, status: int) -> None:
    assert ask(s3, "PUT", "/reviews/a", b"x", {"expires": since}).status == 200
    assert ask(s3, "GET", "/reviews/a", headers={"if-modified-since": since}).status == status
    assert ask(s3, "GET", "/reviews/a", query=f"response-expires={quote(since)}").status == 200
