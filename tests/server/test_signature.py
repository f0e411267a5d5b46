"""Signatures: what botocore signs is let in, and everything else is told why not in AWS's words."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import botocore.auth
import httpx
import pytest
from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit import AIKit, AsyncAIKit
from aikit.backends import Http
from aikit.errors import ConfigurationError, ServiceError
from aikit.server.app import App
from aikit.server.signature import Keys
from aikit.wire.http import HTTPRequest
from helpers.backends import Computed

ANSWER = {"Sentiment": "POSITIVE", "SentimentScore": {"Positive": 0.9, "Negative": 0.1, "Neutral": 0.0, "Mixed": 0.0}}
URL = "http://127.0.0.1:4566"
JSON = {"X-Amz-Target": "Comprehend_20171127.DetectSentiment", "Content-Type": "application/x-amz-json-1.1"}
BODY = b'{"Text": "Lovely.", "LanguageCode": "en"}'


@pytest.fixture
def app() -> App:
    return App(AIKit(Computed(lambda operation, request: ANSWER)), keys=Keys({"AKID": "right"}))


async def sent(app: App, request: AWSRequest, body: bytes | None = None, **changed: str) -> httpx.Response:
    """The answer to a signed request, changed on its way if so wished."""
    prepared = request.prepare()
    headers = {name.lower(): _text(value) for name, value in prepared.headers.items()} | {
        name.replace("_", "-"): value for name, value in changed.items()
    }
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as http:
        content = (prepared.body or b"") if body is None else body
        return await http.request(prepared.method, prepared.url, headers=headers, content=content)


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def signed(
    key: str = "AKID", secret: str = "right", method: str = "POST", url: str = f"{URL}/", **headers: str
) -> AWSRequest:
    about = JSON if method == "POST" else {}
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    request = AWSRequest(method, url, about | given, BODY if method == "POST" else b"")
    SigV4Auth(Credentials(key, secret), "comprehend", "us-east-1").add_auth(request)
    return request


def presigned(expires: int = 60, url: str = f"{URL}/v1/voices?LanguageCode=en-GB&Engine=neural") -> AWSRequest:
    request = AWSRequest("GET", url)
    SigV4QueryAuth(Credentials("AKID", "right"), "polly", "us-east-1", expires).add_auth(request)
    return request


def refusal(answer: httpx.Response) -> tuple[int, str]:
    code = answer.json().get("__type") or answer.headers["x-amzn-errortype"]
    return answer.status_code, code


class Clock:
    """botocore's clock, set wrong."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, minutes: float) -> None:
        then = datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=minutes)
        monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: then)


async def test_what_botocore_signs_is_let_in(app: App) -> None:
    assert (await sent(app, signed())).json()["Sentiment"] == "POSITIVE"


async def test_the_facade_gets_in(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKID")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "right")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "token")
    kit = AsyncAIKit(Http(transport=httpx.ASGITransport(app)))
    assert (await kit.comprehend.detect_sentiment(text="Lovely.", language_code="en")).sentiment == "POSITIVE"
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    with pytest.raises(ServiceError) as caught:
        await kit.comprehend.detect_sentiment(text="Lovely.", language_code="en")
    assert caught.value.code == "InvalidSignatureException"


@pytest.mark.parametrize(
    ("made", "changes", "status", "code", "words"),
    [
        (
            partial(signed, secret="wrong"),
            {},
            400,
            "InvalidSignatureException",
            "does not match the signature you provided",
        ),
        (
            partial(signed, key="WHO"),
            {},
            400,
            "UnrecognizedClientException",
            "security token included in the request is invalid",
        ),
        (
            partial(signed),
            {"body": BODY.replace(b"Lovely", b"Hateful")},
            400,
            "InvalidSignatureException",
            "does not match",
        ),
        (
            partial(signed),
            {"x_amz_target": "Comprehend_20171127.DetectSyntax"},
            400,
            "InvalidSignatureException",
            "not match",
        ),
        (partial(signed), {"host": "elsewhere:4566"}, 400, "InvalidSignatureException", "not match"),
        (partial(signed), {"x_amz_more": "1"}, 400, "InvalidSignatureException", "not signed: x-amz-more"),
        (partial(signed), {"authorization": "Bearer x"}, 400, "IncompleteSignatureException", "algorithm"),
        (partial(signed), {"authorization": "AWS4-HMAC-SHA256"}, 400, "IncompleteSignatureException", "'Credential'"),
        (
            partial(signed),
            {"authorization": "AWS4-HMAC-SHA256 Credential=AKID/x, SignedHeaders=host, Signature=0"},
            400,
            "IncompleteSignatureException",
            "full scope",
        ),
        (partial(signed), {"x_amz_date": "yesterday"}, 400, "IncompleteSignatureException", "'yesterday'"),
        (partial(AWSRequest, "POST", f"{URL}/", JSON, BODY), {}, 400, "MissingAuthenticationTokenException", "Missing"),
        (partial(AWSRequest, "GET", f"{URL}/v1/voices"), {}, 403, "MissingAuthenticationTokenException", "Missing"),
    ],
)
async def test_what_is_refused(
    app: App, made: Callable[[], AWSRequest], changes: dict[str, Any], status: int, code: str, words: str
) -> None:
    answer = await sent(app, made(), **changes)
    assert refusal(answer) == (status, code)
    assert words in answer.json()["message"]


async def test_a_clock_may_be_a_quarter_of_an_hour_wrong(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    for minutes in (-14, 14):
        Clock(monkeypatch, minutes)
        assert (await sent(app, signed())).status_code == 200
    Clock(monkeypatch, -16)
    late = await sent(app, signed())
    assert refusal(late) == (400, "InvalidSignatureException")
    assert "Signature expired: " in late.json()["message"]
    Clock(monkeypatch, 16)
    assert "Signature not yet current: " in (await sent(app, signed())).json()["message"]


async def test_the_date_cannot_be_moved(app: App) -> None:
    request = signed()
    soon = (datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=5)).strftime("%Y%m%dT%H%M%SZ")
    assert refusal(await sent(app, request, x_amz_date=soon)) == (400, "InvalidSignatureException")


class TestPayloads:
    async def test_unsigned(self, app: App) -> None:
        request = signed(X_Amz_Content_SHA256="UNSIGNED-PAYLOAD")
        assert (await sent(app, request, body=BODY)).status_code == 200

    async def test_a_digest_of_something_else(self, app: App) -> None:
        answer = await sent(app, signed(X_Amz_Content_SHA256="0" * 64))
        assert refusal(answer) == (400, "InvalidSignatureException")

    async def test_signed_chunks(self, app: App) -> None:
        answer = await sent(app, signed(X_Amz_Content_SHA256="STREAMING-AWS4-HMAC-SHA256-PAYLOAD"))
        assert refusal(answer) == (400, "InvalidSignatureException")
        assert "not verified here" in answer.json()["message"]


class TestPresigned:
    @pytest.fixture
    def app(self) -> App:
        return App(AIKit(Computed(lambda operation, request: {"Voices": []})), keys=Keys({"AKID": "right"}))

    async def test_a_url(self, app: App) -> None:
        assert (await sent(app, presigned())).json() == {"Voices": []}

    async def test_a_url_with_odd_values(self, app: App) -> None:
        url = f"{URL}/v1/voices?NextToken=a%2Fb%20%2B~%C3%A9&LanguageCode="
        assert (await sent(app, presigned(url=url))).status_code == 200

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("en-GB", "en-US"),
            ("X-Amz-Expires=60", "X-Amz-Expires=600"),
            ("us-east-1", "eu-west-1"),
            ("&Engine=neural", ""),
        ],
    )
    async def test_one_that_was_changed(self, app: App, old: str, new: str) -> None:
        request = presigned()
        assert old in request.url
        request.url = request.url.replace(old, new)
        assert refusal(await sent(app, request)) == (403, "InvalidSignatureException")

    async def test_one_that_has_expired(self, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
        Clock(monkeypatch, -2)
        answer = await sent(app, presigned())
        assert refusal(answer) == (403, "InvalidSignatureException")
        assert "Signature expired" in answer.json()["message"]
        assert (await sent(app, presigned(expires=300))).status_code == 200

    @pytest.mark.parametrize("expires", [1, 604800])
    async def test_lifetimes_up_to_a_week(self, app: App, expires: int, monkeypatch: pytest.MonkeyPatch) -> None:
        Clock(monkeypatch, 14)
        assert (await sent(app, presigned(expires=expires))).status_code == 200
        Clock(monkeypatch, 16)
        assert "Signature not yet current" in (await sent(app, presigned(expires=expires))).json()["message"]

    @pytest.mark.parametrize("expires", [0, 604801, "soon", "9" * 30])
    async def test_lifetimes_that_aws_does_not_allow(self, app: App, expires: Any) -> None:
        assert refusal(await sent(app, presigned(expires=expires)))[0] == 403


async def test_admin_routes_are_for_those_who_sign(app: App) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=URL) as http:
        assert (await http.get("/_aikit/health")).status_code == 200
        assert refusal(await http.get("/_aikit/calls")) == (403, "MissingAuthenticationTokenException")
    answer = await sent(app, signed(method="GET", url=f"{URL}/_aikit/calls?limit=5"))
    assert answer.json() == {"calls": [], "dropped": 0}


class TestKeyFile:
    def test_it_is_read(self, tmp_path: Path) -> None:
        path = tmp_path / "keys.toml"
        path.write_text('AKID = "right"\n')
        assert Keys.load(path)._secrets == {"AKID": "right"}

    @pytest.mark.parametrize("content", ["", "AKID", "AKID = 1", "[keys]\nAKID = 'x'", "AKID = ''", b"\xff"])
    def test_what_is_no_key_file(self, tmp_path: Path, content: str | bytes) -> None:
        path = tmp_path / "keys.toml"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        with pytest.raises(ConfigurationError, match="key file"):
            Keys.load(path)

    def test_one_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigurationError, match="No such file"):
            Keys.load(tmp_path / "keys.toml")


PARTS = st.sampled_from(
    [
        "Credential=AKID/20260101/us-east-1/x/aws4_request",
        "Credential=//",
        "SignedHeaders=host;x-amz-date",
        "SignedHeaders=;;",
        "Signature=00",
        "Signature=",
        "X",
    ]
)
QUERY = st.sampled_from(
    [
        "X-Amz-Algorithm=AWS4-HMAC-SHA256",
        "X-Amz-Credential=AKID%2F20260101%2Fus-east-1%2Fx%2Faws4_request",
        "X-Amz-Date=20261123T160000Z",
        "X-Amz-Expires=60",
        "X-Amz-Expires=\u00b2",
        "X-Amz-SignedHeaders=host",
        "X-Amz-Signature=1",
        "%=%",
        "&&",
        "a=%ff%zz",
    ]
)
LATIN = st.text(alphabet=st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=60)
NAMES = ("host", "x-amz-date", "x-amz-content-sha256", "x-amz-target")


@settings(max_examples=300)
@given(
    authorization=st.none()
    | LATIN
    | st.lists(PARTS, max_size=5).map(lambda parts: f"AWS4-HMAC-SHA256 {', '.join(parts)}"),
    query=LATIN | st.lists(QUERY, max_size=8).map("&".join),
    path=LATIN,
    headers=st.dictionaries(st.sampled_from(NAMES), LATIN | st.just("20261123T161000Z")),
)
def test_nonsense_is_refused(authorization: str | None, query: str, path: str, headers: dict[str, str]) -> None:
    keys = Keys({"AKID": "right"})
    if authorization is not None:
        headers = {**headers, "authorization": authorization}
    for verify in (keys.verify, keys.verify_head):
        with pytest.raises(ServiceError) as caught:
            verify(HTTPRequest("POST", f"/{path}", query, headers, b"{}"))
        assert caught.value.status in (400, 403)
