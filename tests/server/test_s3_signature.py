"""Signatures of requests to S3: chunks, digests, scopes, and presigned URLs of both forms."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import boto3
import botocore.auth
import httpx
import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials

from aikit import AIKit
from aikit.server.app import App
from aikit.server.signature import Keys
from aikit_fakes.backend import Local

URL = "http://127.0.0.1:4566"
KEY, SECRET = "AKID", "right"
CHUNKS = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"


@pytest.fixture
async def http(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    local = Local(state=tmp_path)
    local._host.state.objects.create_bucket("reviews")
    app = App(AIKit(local), keys=Keys({KEY: SECRET}))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=URL) as client:
        yield client
    local.close()


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.text.partition("<Code>")[2].partition("</Code>")[0]


def signed(claimed: str, method: str = "PUT", path: str = "/reviews/a", **headers: str) -> dict[str, str]:
    """The headers of a request signed for a body that the header `x-amz-content-sha256` claims."""
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    request = AWSRequest(method, f"{URL}{path}", {"X-Amz-Content-SHA256": claimed, **more})

    class Signer(S3SigV4Auth):  # type: ignore[misc]
        def payload(self, request: Any) -> str:
            return claimed

        def _modify_request_before_signing(self, request: Any) -> None:
            SigV4Auth._modify_request_before_signing(self, request)
            request.headers.replace_header("X-Amz-Content-SHA256", claimed)

    Signer(Credentials(KEY, SECRET), "s3", "us-east-1").add_auth(request)
    return {name.lower(): value for name, value in request.headers.items()}


def chunked(headers: dict[str, str], pieces: list[bytes], trailer: bytes = b"") -> bytes:
    """A body in signed chunks (S3 API reference, "Signature calculations: chunked upload")."""
    date = headers["x-amz-date"]
    scope = f"{date[:8]}/us-east-1/s3/aws4_request"
    key = f"AWS4{SECRET}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    previous, body = headers["authorization"].rpartition("Signature=")[2], b""

    def sign(kind: str, *rest: str) -> str:
        return hmac.digest(key, "\n".join((kind, date, scope, previous, *rest)).encode(), "sha256").hex()

    for piece in [*pieces, b""]:
        empty, digest = hashlib.sha256().hexdigest(), hashlib.sha256(piece).hexdigest()
        previous = sign("AWS4-HMAC-SHA256-PAYLOAD", empty, digest)
        body += b"%x;chunk-signature=%s\r\n%s" % (len(piece), previous.encode(), piece + b"\r\n" if piece else b"")
    if trailer:
        previous = sign("AWS4-HMAC-SHA256-TRAILER", hashlib.sha256(trailer + b"\n").hexdigest())
        body += trailer + b"\r\nx-amz-trailer-signature:" + previous.encode() + b"\r\n"
    return body + b"\r\n"


PIECES = [b"x" * 70_000, b"the end"]
SIZE = {"x_amz_decoded_content_length": str(sum(map(len, PIECES))), "content_encoding": "aws-chunked"}
CRC = b"x-amz-checksum-sha256:"


async def test_signed_chunks(http: httpx.AsyncClient) -> None:
    headers = signed(CHUNKS, **SIZE)
    body = chunked(headers, PIECES)
    assert code(await http.put("/reviews/a", content=body, headers=headers)) == (200, "")
    read = await http.get("/reviews/a", headers=signed(hashlib.sha256().hexdigest(), "GET"))
    assert read.content == b"".join(PIECES)


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.replace(b"the end", b"the and"),
        lambda body: b"y" + body[1:] if body[:1] != b"1" else body.replace(b"xxxx", b"xxyx", 1),
        lambda body: body.replace(b"chunk-signature=", b"chunk-signature=0", 1),
        lambda body: body.replace(b";chunk-signature=", b";", 1),
        lambda body: body[:-20],
        lambda body: body[: body.index(b"7;chunk")],
        lambda body: body + b"5;chunk-signature=aa\r\nhello\r\n",
        lambda body: b"the end",
        lambda body: b"",
        lambda body: b"zz;chunk-signature=aa\r\n\r\n",
        lambda body: b"x" * 100_000,
    ],
)
async def test_changed_chunks(http: httpx.AsyncClient, change: Any) -> None:
    headers = signed(CHUNKS, **SIZE)
    answer = await http.put("/reviews/a", content=change(chunked(headers, PIECES)), headers=headers)
    assert code(answer) in ((403, "SignatureDoesNotMatch"), (400, "IncompleteBody"))
    read = await http.get("/reviews/a", headers=signed(hashlib.sha256().hexdigest(), "GET"))
    assert code(read) == (404, "NoSuchKey")


async def test_signed_trailers(http: httpx.AsyncClient) -> None:
    import base64

    digest = base64.b64encode(hashlib.sha256(b"".join(PIECES)).digest())
    headers = signed(f"{CHUNKS}-TRAILER", x_amz_trailer="x-amz-checksum-sha256", **SIZE)
    body = chunked(headers, PIECES, CRC + digest)
    changed = body.replace(CRC + digest[:4], CRC + b"AAAA")
    assert code(await http.put("/reviews/a", content=changed, headers=headers)) == (403, "SignatureDoesNotMatch")
    without = body[: body.index(CRC)] + b"\r\n"
    assert code(await http.put("/reviews/a", content=without, headers=headers)) == (403, "SignatureDoesNotMatch")
    assert code(await http.put("/reviews/a", content=body, headers=headers)) == (200, "")


async def test_chunks_need_their_length(http: httpx.AsyncClient) -> None:
    headers = signed(CHUNKS)
    answer = await http.put("/reviews/a", content=chunked(headers, PIECES), headers=headers)
    assert code(answer) == (411, "MissingContentLength")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "GET"])
async def test_the_digest_of_every_body_is_verified(http: httpx.AsyncClient, method: str) -> None:
    headers = signed(hashlib.sha256(b"mine").hexdigest(), method)
    answer = await http.request(method, "/reviews/a", content=b"thine", headers=headers)
    assert code(answer) == (400, "XAmzContentSHA256Mismatch")


@pytest.mark.parametrize("claimed", ["abc", "", "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD", "unsigned-payload"])
async def test_digests_that_are_none(http: httpx.AsyncClient, claimed: str) -> None:
    answer = await http.put("/reviews/a", content=b"x", headers=signed(claimed))
    assert code(answer) == (400, "InvalidArgument")


async def test_a_request_without_its_digest(http: httpx.AsyncClient) -> None:
    headers = signed(hashlib.sha256(b"x").hexdigest())
    del headers["x-amz-content-sha256"]
    assert code(await http.put("/reviews/a", content=b"x", headers=headers)) == (400, "InvalidRequest")


async def test_two_signatures_at_once(http: httpx.AsyncClient) -> None:
    headers = signed("UNSIGNED-PAYLOAD")
    for query in ("X-Amz-Algorithm=AWS4-HMAC-SHA256", "AWSAccessKeyId=AKID&Signature=x&Expires=1"):
        assert code(await http.put(f"/reviews/a?{query}", content=b"x", headers=headers)) == (400, "InvalidArgument")


async def test_the_older_signature_in_a_header(http: httpx.AsyncClient) -> None:
    answer = await http.get("/reviews/a", headers={"Authorization": "AWS AKID:abc"})
    assert code(answer) == (400, "InvalidRequest")


def link(operation: str, version: str, secret: str = SECRET, style: str = "path", **more: Any) -> str:
    client = boto3.client(
        "s3",
        region_name="us-east-1",
        endpoint_url=URL if style == "path" else "http://localhost:4566",
        aws_access_key_id=KEY,
        aws_secret_access_key=secret,
        config=Config(signature_version=version, s3={"addressing_style": style}),
    )
    expires = more.pop("ExpiresIn", 60)
    return str(
        client.generate_presigned_url(
            operation, Params={"Bucket": "reviews", "Key": "ä b/c+d", **more}, ExpiresIn=expires
        )
    )


@pytest.mark.parametrize("version", ["s3", "s3v4"])
@pytest.mark.parametrize("style", ["path", "virtual"])
async def test_presigned_urls_of_both_forms(http: httpx.AsyncClient, version: str, style: str) -> None:
    put = link("put_object", version, style=style, ContentType="text/x")
    answer = await http.put(put, content=b"by link", headers={"Content-Type": "text/x"})
    assert code(answer) == (200, "")
    read = await http.get(link("get_object", version, style=style, ResponseContentType="text/html"))
    assert (read.content, read.headers["content-type"]) == (b"by link", "text/html")


@pytest.mark.parametrize("version", ["s3", "s3v4"])
async def test_presigned_urls_that_do_not_hold(http: httpx.AsyncClient, version: str) -> None:
    good = link("get_object", version)
    assert code(await http.put(good, content=b"x")) == (403, "SignatureDoesNotMatch")
    assert code(await http.get(good.replace("c%2Bd", "c%2Be"))) == (403, "SignatureDoesNotMatch")
    assert code(await http.get(link("get_object", version, "wrong"))) == (403, "SignatureDoesNotMatch")
    assert code(await http.get(good.replace(KEY, "OTHER", 1))) == (403, "InvalidAccessKeyId")
    late = await http.get(link("get_object", version, ExpiresIn=-100))
    assert code(late)[0] in (400, 403)
    virtual = urlsplit(good)
    moved = f"{virtual.path}?{virtual.query}"
    assert (await http.get(moved, headers={"Host": "other.localhost"})).status_code == 403


async def test_the_older_form_signs_its_time_and_headers(http: httpx.AsyncClient) -> None:
    good = link("put_object", "s3")
    begin, _, expires = good.partition("Expires=")
    assert code(await http.put(f"{begin}Expires=9{expires}", content=b"x")) == (403, "SignatureDoesNotMatch")
    meta = await http.put(good, content=b"x", headers={"x-amz-meta-a": "b"})
    assert code(meta) == (403, "SignatureDoesNotMatch")
    part = await http.get("/reviews/a?AWSAccessKeyId=AKID&Signature=abc")
    assert code(part) == (403, "AccessDenied")


@pytest.mark.parametrize(
    ("minutes", "by_header", "by_link"),
    [
        (-16, "RequestTimeTooSkewed", "Request has expired"),
        (-14, "", "Request has expired"),
        (0, "", ""),
        (14, "", ""),
        (16, "RequestTimeTooSkewed", "Request is not yet valid"),
    ],
)
async def test_a_clock_that_is_wrong_is_told_in_s3s_words(
    http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, minutes: int, by_header: str, by_link: str
) -> None:
    assert code(await http.put("/reviews/a", content=b"x", headers=signed("UNSIGNED-PAYLOAD"))) == (200, "")
    then = datetime.now(UTC) + timedelta(minutes=minutes)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: then)
    read = await http.get("/reviews/a", headers=signed(hashlib.sha256().hexdigest(), "GET"))
    assert code(read) == (403 if by_header else 200, by_header)
    linked = await http.get(link("get_object", "s3v4", ExpiresIn=600, Key="a"))
    assert (linked.status_code, by_link in linked.text) == (403 if by_link else 200, True)


@pytest.mark.parametrize("expires", ["1" * 40, "0" * 40, "-1", "x", "604801"])
async def test_expiries_that_cannot_be(http: httpx.AsyncClient, expires: str) -> None:
    url = link("get_object", "s3v4").replace("X-Amz-Expires=60", f"X-Amz-Expires={expires}")
    assert 400 <= (await http.get(url)).status_code < 500


async def test_a_signature_for_another_service(http: httpx.AsyncClient) -> None:
    body = b'{"Text": "Lovely.", "LanguageCode": "en"}'
    about = {"X-Amz-Target": "Comprehend_20171127.DetectSentiment", "Content-Type": "application/x-amz-json-1.1"}
    for service in ("polly", "s3"):
        request = AWSRequest("POST", f"{URL}/", about, body)
        SigV4Auth(Credentials(KEY, SECRET), service, "us-east-1").add_auth(request)
        answer = await http.post("/", content=body, headers=dict(request.headers.items()))
        assert answer.status_code == 400
        assert "Credential should be scoped to correct service: 'comprehend'" in answer.text


async def test_the_content_type_of_events_does_not_spare_the_digest(http: httpx.AsyncClient) -> None:
    body = b'{"Text": "Lovely.", "LanguageCode": "en"}'
    about = {
        "X-Amz-Target": "Comprehend_20171127.DetectSentiment",
        "Content-Type": "application/vnd.amazon.eventstream",
    }
    request = AWSRequest("POST", f"{URL}/", about, body)
    SigV4Auth(Credentials(KEY, SECRET), "comprehend", "us-east-1").add_auth(request)
    sent = {name.lower(): value for name, value in request.headers.items()} | {
        "x-amz-content-sha256": hashlib.sha256(body).hexdigest()
    }
    answer = await http.post("/", content=b'{"Text": "Other."}', headers=sent)
    assert "InvalidSignatureException" in answer.text
