"""Requests as they arrive: checksums, chunks, hostile XML and paths; S3 answers each in its own words."""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aikit.errors import ServiceError
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit_fakes.objects.folder import FolderObjects
from aikit_fakes.s3 import S3
from aikit_fakes.s3.errors import S3Error

BODY = b"content of an object " * 100
SIGNED = "AWS4-HMAC-SHA256 Credential=AKID/20261123/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=x"


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


TEN = b"0123456789"


@pytest.mark.parametrize(
    ("asked", "told", "found"),
    [
        ("bytes=0-0", "bytes 0-0/10", b"0"),
        ("bytes=3-3", "bytes 3-3/10", b"3"),
        ("bytes=9-9", "bytes 9-9/10", b"9"),
        ("bytes=9-", "bytes 9-9/10", b"9"),
        ("bytes=0-", "bytes 0-9/10", TEN),
        ("bytes=8-10", "bytes 8-9/10", b"89"),
        ("bytes=-1", "bytes 9-9/10", b"9"),
        ("bytes=-10", "bytes 0-9/10", TEN),
        ("bytes=-99", "bytes 0-9/10", TEN),
        ("bytes=4-3", None, TEN),
        ("bytes=-", None, TEN),
        ("bytes=0-1,4-5", None, TEN),
        ("lines=0-1", None, TEN),
    ],
)
def test_a_range_is_what_lies_between_its_bytes(s3: S3, asked: str, told: str | None, found: bytes) -> None:
    ask(s3, "PUT", "/reviews/k", TEN)
    for method, body in (("GET", found), ("HEAD", b"")):
        got = ask(s3, method, "/reviews/k", headers={"range": asked})
        assert (got.status, got.body, got.headers["Content-Length"]) == (206 if told else 200, body, str(len(found)))
        assert got.headers.get("Content-Range") == told


@pytest.mark.parametrize(("asked", "size"), [("bytes=10-", 10), ("bytes=-0", 10), ("bytes=0-0", 0), ("bytes=-5", 0)])
def test_a_range_without_a_byte_of_the_object_tells_its_size(s3: S3, asked: str, size: int) -> None:
    ask(s3, "PUT", "/reviews/k", TEN[:size])
    refused = ask(s3, "GET", "/reviews/k", headers={"range": asked})
    assert (refused.status, refused.headers["Content-Range"]) == (416, f"bytes */{size}")


def test_an_object_is_not_modified_since_the_second_it_was(s3: S3) -> None:
    """Caches ask again with the very time that they were told."""
    ask(s3, "PUT", "/reviews/k", TEN)
    modified = ask(s3, "GET", "/reviews/k").headers["Last-Modified"]
    assert ask(s3, "GET", "/reviews/k", headers={"if-modified-since": modified}).status == 304
    assert ask(s3, "GET", "/reviews/k", headers={"if-unmodified-since": modified}).status == 200


def test_parts_of_an_object_that_was_put_whole(s3: S3) -> None:
    ask(s3, "PUT", "/reviews/k", TEN)
    assert ask(s3, "GET", "/reviews/k", query="partNumber=1").body == TEN
    assert code_of(ask(s3, "GET", "/reviews/k", query="partNumber=2")) == "NotImplemented"


LONGEST = "/".join(["é" * 100] * 5) + "/" + "k" * 19  # bytes: 5 * 201 + 19
"""A key of S3's 1024 bytes."""


def test_a_key_has_at_most_1024_bytes(s3: S3, objects: FolderObjects) -> None:
    assert ask(s3, "PUT", f"/reviews/{quote(LONGEST)}", TEN).status == 200
    assert [info.key for info in objects.list("reviews")] == [LONGEST]
    for method in ("PUT", "GET"):
        refused = ask(s3, method, f"/reviews/{quote(LONGEST)}k", TEN)
        assert (refused.status, code_of(refused)) == (400, "KeyTooLongError")
    told = ElementTree.fromstring(refused.body)  # type: ignore[arg-type]
    assert (told.findtext("Size"), told.findtext("MaxSizeAllowed")) == ("1025", "1024")


def deleted(s3: S3, *keys: str) -> HTTPResponse:
    listed = "".join(f"<Object><Key>{key}</Key></Object>" for key in keys)
    return ask(s3, "POST", "/reviews", f"<Delete>{listed}</Delete>".encode(), query="delete")


def test_a_thousand_keys_are_deleted_at_once_and_each_may_be_as_long_as_any(s3: S3, objects: FolderObjects) -> None:
    ask(s3, "PUT", f"/reviews/{quote(LONGEST)}", TEN)
    answer = deleted(s3, LONGEST, LONGEST + "k", *(f"k{number}" for number in range(998)))
    assert answer.status == 200
    assert not list(objects.list("reviews"))
    told = ElementTree.fromstring(answer.body)  # type: ignore[arg-type]
    (error,) = told.findall("{*}Error")
    assert (error.findtext("{*}Key"), error.findtext("{*}Code")) == (LONGEST + "k", "KeyTooLongError")
    assert len(told.findall("{*}Deleted")) == 999
    (error,) = ElementTree.fromstring(deleted(s3, "").body).findall("{*}Error")  # type: ignore[arg-type]
    assert error.findtext("{*}Code") == "InvalidArgument"


def test_metadata_has_at_most_two_kilobytes_names_included(s3: S3) -> None:
    for size, status in ((2044, 200), (2045, 400)):
        assert ask(s3, "PUT", "/reviews/k", TEN, {"x-amz-meta-name": "v" * size}).status == status


def test_a_page_of_a_listing_has_at_most_a_thousand_keys(s3: S3, objects: FolderObjects, tmp_path: Path) -> None:
    for number in range(1000):
        (tmp_path / "objects" / "reviews" / f"{number:04}").touch()

    def listed(query: str) -> tuple[str | None, str | None, int]:
        root = ElementTree.fromstring(ask(s3, "GET", "/reviews", query=query).body)  # type: ignore[arg-type]
        return root.findtext("{*}MaxKeys"), root.findtext("{*}IsTruncated"), len(root.findall("{*}Contents"))

    for version in ("", "list-type=2&"):
        assert listed(f"{version}max-keys=5000") == ("1000", "false", 1000)
        assert listed(f"{version}max-keys=999") == ("999", "true", 999)
        assert listed(f"{version}max-keys=0") == ("0", "false", 0)
        assert code_of(ask(s3, "GET", "/reviews", query=f"{version}max-keys=-1")) == "InvalidArgument"
    (tmp_path / "objects" / "reviews" / "one more").touch()
    assert listed("") == ("1000", "true", 1000)


def test_buckets_are_listed_page_by_page_where_that_is_asked(s3: S3) -> None:
    for name in ("reviews-1", "reviews-2", "other"):
        ask(s3, "PUT", f"/{name}")

    def page(query: str) -> tuple[list[str | None], str | None]:
        root = ElementTree.fromstring(ask(s3, "GET", "/", query=query).body)  # type: ignore[arg-type]
        return [one.text for one in root.iterfind("{*}Buckets/{*}Bucket/{*}Name")], root.findtext(
            "{*}ContinuationToken"
        )

    assert page("") == (["other", "reviews", "reviews-1", "reviews-2"], None)
    first, token = page("max-buckets=2&prefix=rev")
    assert (first, bool(token)) == (["reviews", "reviews-1"], True)
    assert page(f"max-buckets=2&prefix=rev&continuation-token={token}") == (["reviews-2"], None)
    assert page("max-buckets=3&prefix=rev") == (["reviews", "reviews-1", "reviews-2"], None)


def begun(s3: S3, key: str = "whole") -> str:
    """The id of an upload in parts."""
    answer = ask(s3, "POST", f"/reviews/{key}", query="uploads")
    return str(ElementTree.fromstring(answer.body).findtext("{*}UploadId"))  # type: ignore[arg-type]


def test_parts_are_numbered_from_one_to_ten_thousand(s3: S3) -> None:
    upload = begun(s3)
    for number, status in ((0, 400), (1, 200), (10_000, 200), (10_001, 400)):
        put = ask(s3, "PUT", "/reviews/whole", TEN, query=f"partNumber={number}&uploadId={upload}")
        assert put.status == status
        assert status == 200 or code_of(put) == "InvalidArgument"


@pytest.mark.parametrize(("size", "status"), [(5 * 1024 * 1024, 200), (5 * 1024 * 1024 - 1, 400)])
def test_a_part_before_the_last_has_at_least_five_megabytes(s3: S3, size: int, status: int) -> None:
    upload = begun(s3)
    listed = b""
    for number, body in ((1, b"x" * size), (2, b"y")):
        put = ask(s3, "PUT", "/reviews/whole", body, query=f"partNumber={number}&uploadId={upload}")
        listed += f"<Part><PartNumber>{number}</PartNumber><ETag>{put.headers['ETag']}</ETag></Part>".encode()
    whole = b"<CompleteMultipartUpload>" + listed + b"</CompleteMultipartUpload>"
    done = ask(s3, "POST", "/reviews/whole", whole, query=f"uploadId={upload}")
    assert done.status == status
    assert status == 200 or code_of(done) == "EntityTooSmall"
    assert ask(s3, "HEAD", "/reviews/whole").status == (200 if status == 200 else 404)


def test_parts_and_uploads_are_listed_page_by_page(s3: S3) -> None:
    uploads = [begun(s3, key) for key in ("a", "b", "b")]
    for number in (1, 2, 3):
        ask(s3, "PUT", "/reviews/a", TEN, query=f"partNumber={number}&uploadId={uploads[0]}")

    def page(path: str, query: str, item: str) -> tuple[list[str | None], bool, dict[str, str | None]]:
        root = ElementTree.fromstring(ask(s3, "GET", path, query=query).body)  # type: ignore[arg-type]
        name = "PartNumber" if item == "Part" else "UploadId"
        found = [one.findtext(f"{{*}}{name}") for one in root.findall(f"{{*}}{item}")]
        nexts = {one.tag.rpartition("}")[2]: one.text for one in root if one.tag.rpartition("}")[2].startswith("Next")}
        return found, root.findtext("{*}IsTruncated") == "true", nexts

    parts, more, nexts = page("/reviews/a", f"uploadId={uploads[0]}&max-parts=2", "Part")
    assert (parts, more, nexts) == (["1", "2"], True, {"NextPartNumberMarker": "2"})
    assert page("/reviews/a", f"uploadId={uploads[0]}&part-number-marker=2", "Part")[:2] == (["3"], False)
    assert page("/reviews/a", f"uploadId={uploads[0]}&max-parts=3", "Part")[:2] == (["1", "2", "3"], False)
    markers = ""
    for upload in uploads:
        found, more, nexts = page("/reviews", f"uploads&max-uploads=1{markers}", "Upload")
        assert (found, more) == ([upload], upload != uploads[-1])
        markers = f"&key-marker={nexts.get('NextKeyMarker')}&upload-id-marker={nexts.get('NextUploadIdMarker')}"
    assert page("/reviews", "uploads&key-marker=a", "Upload")[0] == uploads[1:]
    assert page("/reviews", "uploads&prefix=a", "Upload")[0] == uploads[:1]


def sha256(body: bytes) -> str:
    return base64.b64encode(hashlib.sha256(body).digest()).decode()


PARTS = (b"x" * 5 * 1024 * 1024, b"the end")


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        (
            {"x-amz-checksum-algorithm": "SHA256"},
            {"sha256": sha256(b"".join(hashlib.sha256(part).digest() for part in PARTS)) + "-2", "type": "COMPOSITE"},
        ),
        (
            {"x-amz-checksum-algorithm": "CRC32", "x-amz-checksum-type": "FULL_OBJECT"},
            {"crc32": crc32(b"".join(PARTS)), "type": "FULL_OBJECT"},
        ),
        ({}, {}),
    ],
)
def test_the_checksum_of_an_upload_in_parts_is_as_it_was_asked_for(
    s3: S3, headers: dict[str, str], told: dict[str, str]
) -> None:
    def checksums(response: HTTPResponse) -> dict[str, str]:
        prefix = "x-amz-checksum-"
        found = {name.lower().removeprefix(prefix): value for name, value in response.headers.items()}
        return {name: found[name] for name in ("sha256", "crc32", "type") if name in found}

    begin = ask(s3, "POST", "/reviews/whole", b"", headers, "uploads")
    assert checksums(begin).get("type") == told.get("type")
    assert begin.headers.get("x-amz-checksum-algorithm") == headers.get("x-amz-checksum-algorithm")
    upload = ElementTree.fromstring(begin.body).findtext("{*}UploadId")  # type: ignore[arg-type]
    listed = ""
    for number, body in enumerate(PARTS, 1):
        put = ask(s3, "PUT", "/reviews/whole", body, query=f"partNumber={number}&uploadId={upload}")
        assert bool(checksums(put)) == bool(headers)
        listed += f"<Part><PartNumber>{number}</PartNumber><ETag>{put.headers['ETag']}</ETag></Part>"
    whole = f"<CompleteMultipartUpload>{listed}</CompleteMultipartUpload>".encode()
    done = ElementTree.fromstring(ask(s3, "POST", "/reviews/whole", whole, query=f"uploadId={upload}").body)  # type: ignore[arg-type]
    found = {name: done.findtext(f"{{*}}Checksum{name.upper()}") for name in ("sha256", "crc32")}
    found["type"] = done.findtext("{*}ChecksumType")
    assert {name: value for name, value in found.items() if value is not None} == told
    got = ask(s3, "GET", "/reviews/whole", headers={"x-amz-checksum-mode": "ENABLED"})
    assert (got.body, checksums(got)) == (b"".join(PARTS), told)
    # a copy is whole, so nothing that was told of the parts is true of it
    ask(s3, "PUT", "/reviews/copy", headers={"x-amz-copy-source": "/reviews/whole"})
    copied = ask(s3, "GET", "/reviews/copy", headers={"x-amz-checksum-mode": "ENABLED"})
    assert (copied.body, checksums(copied)) == (b"".join(PARTS), {})


def test_a_checksum_that_there_is_not_is_refused(s3: S3) -> None:
    begin = ask(s3, "POST", "/reviews/whole", b"", {"x-amz-checksum-algorithm": "MD2"}, "uploads")
    assert code_of(begin) == "InvalidRequest"


def test_the_answer_to_a_put_tells_the_checksum_that_was_claimed(s3: S3) -> None:
    put = ask(s3, "PUT", "/reviews/k", BODY, {"x-amz-checksum-sha256": RIGHT["x-amz-checksum-sha256"]})
    assert put.headers["x-amz-checksum-sha256"] == RIGHT["x-amz-checksum-sha256"]
    assert put.headers["x-amz-checksum-type"] == "FULL_OBJECT"
    assert not [name for name in ask(s3, "PUT", "/reviews/k", BODY).headers if "checksum" in name]


@pytest.mark.parametrize(("levels", "status"), [(15, 200), (16, 400)])
def test_xml_has_at_most_sixteen_levels(s3: S3, levels: int, status: int) -> None:
    text = "<Delete><Object><Key>k</Key></Object>" + "<a>" * levels + "</a>" * levels + "</Delete>"
    assert ask(s3, "POST", "/reviews", text.encode(), query="delete").status == status


@pytest.mark.parametrize(
    ("asked", "copied"), [("bytes=0-3", b"0123"), ("bytes=9-9", b"9"), ("", TEN), ("bytes=10-12", None), ("x", None)]
)
def test_a_part_is_copied_from_a_range_of_an_object(s3: S3, asked: str, copied: bytes | None) -> None:
    ask(s3, "PUT", "/reviews/k", TEN)
    headers = {"x-amz-copy-source": "/reviews/k"} | ({"x-amz-copy-source-range": asked} if asked else {})
    put = ask(s3, "PUT", "/reviews/whole", b"", headers, query=f"partNumber=1&uploadId={begun(s3)}")
    if copied is None:
        assert code_of(put) in ("InvalidArgument", "InvalidRange")
    else:
        etag = ElementTree.fromstring(put.body).findtext("{*}ETag")  # type: ignore[arg-type]
        assert etag == f'"{hashlib.md5(copied).hexdigest()}"'


def test_an_object_put_at_once_has_at_most_five_gigabytes(s3: S3) -> None:
    largest = 5 * 1024**3
    for size, code in ((largest, "IncompleteBody"), (largest + 1, "EntityTooLarge")):
        assert code_of(ask(s3, "PUT", "/reviews/k", TEN, {"content-length": str(size)})) == code


def refusals(s3: S3) -> Iterator[HTTPResponse]:
    ask(s3, "PUT", "/reviews/k", TEN)
    for method, path, query, headers in (
        ("GET", "/none/k", "", {}),
        ("GET", "/reviews/none", "", {}),
        ("GET", "/reviews/k", "uploadId=none", {}),
        ("PUT", "/reviews/none", "", {"if-match": "x"}),
        ("PUT", "/reviews/k", "", {"if-none-match": "*"}),
        ("PATCH", "/reviews/k", "", {}),
        ("DELETE", "/reviews", "", {}),
        ("PUT", "/reviews", "", {"authorization": SIGNED}),
        ("GET", "/reviews", "policy", {}),
        ("PUT", "/reviews/k", "", {"x-amz-copy-source": "k"}),
        ("GET", "/reviews/k", "X-Amz-Expires=1&X-Amz-Date=20200101T000000Z", {}),
        ("GET", "/reviews/k", "AWSAccessKeyId=a&Signature=b&Expires=1", {}),
        ("GET", "/reviews/k", "X-Amz-Expires=1000000000&X-Amz-Date=20200101T000000Z", {}),
    ):
        yield ask(s3, method, path, b"", headers, query)
    for code in (
        "AccessDeniedException",
        "IncompleteSignatureException",
        "InvalidSignatureException",
        "UnrecognizedClientException",
        "ServiceUnavailableException",
        "ThrottlingException",
        "RequestEntityTooLargeException",
        "RequestTimeTooSkewed",
        "MissingContentLength",
        "ClientDisconnected",
        "SomethingNew",
    ):
        yield s3.refuse(ServiceError("no", code=code), HTTPRequest("GET", "/reviews/k", "", {}, b""))


def test_each_refusal_has_the_status_by_which_clients_know_it(s3: S3) -> None:
    """S3 API reference, error responses; SDKs retry 5xx alone."""
    assert [(code_of(one), one.status) for one in refusals(s3)] == [
        ("NoSuchBucket", 404),
        ("NoSuchKey", 404),
        ("NoSuchUpload", 404),
        ("NoSuchKey", 404),
        ("PreconditionFailed", 412),
        ("MethodNotAllowed", 405),
        ("BucketNotEmpty", 409),
        ("BucketAlreadyOwnedByYou", 409),
        ("NotImplemented", 501),
        ("InvalidArgument", 400),
        ("AccessDenied", 403),
        ("AccessDenied", 403),
        ("AuthorizationQueryParametersError", 400),
        ("AccessDenied", 403),
        ("AuthorizationHeaderMalformed", 400),
        ("SignatureDoesNotMatch", 403),
        ("InvalidAccessKeyId", 403),
        ("ServiceUnavailable", 503),
        ("SlowDown", 503),
        ("EntityTooLarge", 400),
        ("RequestTimeTooSkewed", 403),
        ("MissingContentLength", 411),
        ("IncompleteBody", 400),
        ("InvalidRequest", 400),
    ]


def test_a_link_holds_until_its_last_second_and_a_signature_of_days(s3: S3) -> None:
    ask(s3, "PUT", "/reviews/k", TEN)
    now = datetime.now(UTC)
    for query in (
        f"X-Amz-Expires=100&X-Amz-Date={now - timedelta(seconds=40):%Y%m%dT%H%M%SZ}",
        f"X-Amz-Expires=999999999&X-Amz-Date={now:%Y%m%dT%H%M%SZ}",
        f"AWSAccessKeyId=a&Signature=b&Expires={now.timestamp() + 60:.0f}",
    ):
        assert ask(s3, "GET", "/reviews/k", query=query).status == 200
    late = f"X-Amz-Expires=100&X-Amz-Date={now - timedelta(seconds=160):%Y%m%dT%H%M%SZ}"
    assert code_of(ask(s3, "GET", "/reviews/k", query=late)) == "AccessDenied"


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


@pytest.mark.parametrize(
    ("status", "codes"),
    [
        (304, "NotModified"),
        (
            400,
            "AuthorizationHeaderMalformed AuthorizationQueryParametersError BadDigest EntityTooLarge EntityTooSmall "
            "IncompleteBody InvalidArgument InvalidBucketName InvalidDigest InvalidPart InvalidPartOrder "
            "InvalidRequest KeyTooLongError MalformedXML MetadataTooLarge XAmzContentSHA256Mismatch",
        ),
        (403, "AccessDenied InvalidAccessKeyId RequestTimeTooSkewed SignatureDoesNotMatch"),
        (404, "NoSuchBucket NoSuchKey NoSuchUpload"),
        (405, "MethodNotAllowed"),
        (409, "BucketAlreadyOwnedByYou BucketNotEmpty"),
        (411, "MissingContentLength"),
        (412, "PreconditionFailed"),
        (416, "InvalidRange"),
        (500, "InternalError"),
        (501, "NotImplemented"),
        (503, "ServiceUnavailable SlowDown"),
    ],
)
def test_errors_have_the_statuses_of_the_s3_api_reference(status: int, codes: str) -> None:
    assert {S3Error(code, "").status for code in codes.split()} == {status}
