"""Applications that sign and send their own requests, with `requests` or httpx, answered by a kit."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
import requests
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

import aikit
from aikit import AIKit, Settings, errors
from aikit.caller import current
from aikit.intercept import AsyncHTTPXTransport, HTTPXTransport, responses
from helpers.backends import Computed

COMPREHEND = "https://comprehend.eu-west-1.amazonaws.com/"
POLLY = "https://polly.eu-west-1.amazonaws.com/v1/speech"
GERMAN = {"Text": "Wo ist der Bahnhof, bitte?"}
SPEAK = {"Text": "Hi", "VoiceId": "Joanna", "OutputFormat": "mp3"}


def asked(url: str = COMPREHEND, operation: str = "DetectDominantLanguage", members: Any = GERMAN) -> dict[str, Any]:
    """A request of the json protocol, unsigned."""
    headers = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": f"Comprehend_20171127.{operation}"}
    return {"method": "POST", "url": url, "headers": headers, "data": json.dumps(members).encode()}


def signed(request: dict[str, Any], service: str, key: str = "123456789012") -> dict[str, Any]:
    aws = AWSRequest(**request)
    SigV4Auth(Credentials(key, "secret"), service, "eu-west-1").add_auth(aws)
    return {**request, "headers": dict(aws.headers.items())}


def for_httpx(request: dict[str, Any]) -> dict[str, Any]:
    return {"content" if name == "data" else name: value for name, value in request.items()}


@pytest.fixture
def elsewhere() -> Iterator[str]:
    """A server that is not AWS, on this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", "4")
            self.end_headers()
            self.wfile.write(b"mine")

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Keep quiet."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("sign", [False, True])
def test_requests_are_answered_by_real_models(kit: AIKit, sign: bool) -> None:
    request = signed(asked(), "comprehend") if sign else asked()
    with responses(kit):
        answer = requests.request(**request, timeout=5)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/x-amz-json-1.1"
    assert answer.json()["Languages"][0]["LanguageCode"] == "de"
    assert answer.headers["x-amzn-RequestId"] == kit.calls[-1].request_id


@pytest.mark.parametrize(
    "url",
    [
        "https://comprehend.eu-west-1.api.aws/",
        "https://comprehend-fips.us-east-1.amazonaws.com",
        "https://comprehend.cn-north-1.amazonaws.com.cn/",
        "http://localhost:4566/",
    ],
)
def test_every_form_of_awss_hosts_and_an_endpoint_of_ones_own(kit: AIKit, url: str) -> None:
    with responses(kit, endpoints=["http://localhost:4566/"], passthrough=False):
        assert requests.request(**asked(url), timeout=5).json()["Languages"]
    with httpx.Client(transport=HTTPXTransport(kit, endpoints=["http://localhost:4566"])) as client:
        assert client.request(**for_httpx(asked(url))).json()["Languages"]


def test_errors_keep_their_status_and_code(kit: AIKit) -> None:
    too_long = asked(members={"Text": "x" * 200_000})
    unknown = asked(operation="DetectMood")
    with responses(kit, passthrough=False):
        answer = requests.request(**too_long, timeout=5)
        assert (answer.status_code, answer.json()["__type"]) == (400, "TextSizeLimitExceededException")
        beyond = requests.request(**asked(operation="ListFlywheels", members={}), timeout=5)
        assert (beyond.status_code, beyond.json()["__type"]) == (501, "UnsupportedLocally")
        with pytest.raises(requests.ConnectionError, match="no operation 'DetectMood'"):
            requests.request(**unknown, timeout=5)


@pytest.mark.parametrize("whole", [True, False])
def test_sounds_are_read_as_they_come(kit: AIKit, whole: bool) -> None:
    kit.pin("polly.synthesize_speech", {"AudioStream": b"R" * 300_000, "ContentType": "audio/mpeg"})
    headers = {"Content-Type": "application/json"}
    request = signed({"method": "POST", "url": POLLY, "headers": headers, "data": json.dumps(SPEAK).encode()}, "polly")
    with responses(kit):
        answer = requests.request(**request, stream=not whole, timeout=5)
        size = len(answer.content) if whole else sum(map(len, answer.iter_content(1000)))
    assert (size, answer.headers["Content-Type"]) == (300_000, "audio/mpeg")
    with httpx.Client(transport=HTTPXTransport(kit)) as client:
        if whole:
            assert len(client.request(**for_httpx(request)).content) == 300_000
        else:
            with client.stream(**for_httpx(request)) as streamed:
                assert sum(map(len, streamed.iter_bytes())) == 300_000


def test_what_is_not_awss_passes_or_is_refused(kit: AIKit, elsewhere: str) -> None:
    with responses(kit):
        assert requests.get(elsewhere, timeout=5).content == b"mine"
    with responses(kit, passthrough=False) as mock:
        with pytest.raises(requests.ConnectionError, match=r"127\.0\.0\.1 is no host of AWS"):
            requests.get(elsewhere, timeout=5)
        mock.get(elsewhere, body="pinned")
        assert requests.get(elsewhere, timeout=5).text == "pinned"
    with httpx.Client(transport=HTTPXTransport(kit, others=httpx.HTTPTransport())) as client:
        assert client.get(elsewhere).content == b"mine"
    with httpx.Client(transport=HTTPXTransport(kit)) as client, pytest.raises(httpx.ConnectError, match="no host of"):
        client.get(elsewhere)


@pytest.mark.parametrize(
    "url", ["https://photos.s3.eu-west-1.amazonaws.com/tags/x", "https://sqs.eu-west-1.amazonaws.com/v1/voices"]
)
def test_another_service_of_awss_is_not_taken_for_one_of_ours(kit: AIKit, url: str) -> None:
    with (
        responses(kit, passthrough=False),
        pytest.raises(requests.ConnectionError, match=r"is no host of|no operation"),
    ):
        requests.get(url, timeout=5)


def test_what_the_kit_has_no_backend_for_is_left() -> None:
    kit = AIKit(polly="local", settings=Settings())
    with (
        responses(kit, passthrough=False),
        pytest.raises(requests.ConnectionError, match="no backend is chosen for comprehend"),
    ):
        requests.request(**asked(), timeout=5)


def test_what_is_left_to_aws_is_sent_unless_it_is_forbidden(elsewhere: str) -> None:
    kit = AIKit("aws", settings=Settings())
    with responses(kit), pytest.raises(errors.AWSForbidden, match="would call real AWS"):
        requests.request(**asked(), timeout=5)
    with httpx.Client(transport=HTTPXTransport(kit, endpoints=[elsewhere])) as client:
        with pytest.raises(httpx.ConnectError, match="comprehend is answered by AWS itself"):
            client.request(**for_httpx(asked(elsewhere)))
        with pytest.raises(errors.AWSForbidden, match=r"comprehend\.detect_dominant_language"):
            client.request(**for_httpx(asked()))
    kit.pin("comprehend.detect_dominant_language", {"Languages": []})
    with responses(kit):
        assert requests.request(**asked(), timeout=5).json() == {"Languages": []}


def test_the_caller_is_in_the_signature() -> None:
    seen = []

    def noted(operation: Any, request: Any) -> dict[str, Any]:
        seen.append(current())
        return {"Languages": []}

    kit = AIKit(Computed(noted), settings=Settings())
    with responses(kit), httpx.Client(transport=HTTPXTransport(kit)) as client:
        requests.request(**signed(asked(), "comprehend"), timeout=5)
        client.request(**for_httpx(signed(asked(), "comprehend", "AKIAIOSFODNN7EXAMPLE")))
    assert [(one.account, one.region) for one in seen] == [("123456789012", "eu-west-1"), (None, "eu-west-1")]


def test_install_answers_requests_where_that_is_asked_for(kit: AIKit) -> None:
    kit.pin("comprehend.detect_dominant_language", {"Languages": []})
    with aikit.install(kit, requests=True):
        assert requests.request(**asked(), timeout=5).json() == {"Languages": []}
    assert requests.adapters.HTTPAdapter.send.__qualname__ == "HTTPAdapter.send"


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "responses", None)
    monkeypatch.delitem(sys.modules, "aikit.intercept.requests_hook")
    with pytest.raises(errors.MissingExtra, match=r"\[requests\]'"):
        aikit.install("local", settings=Settings(), requests=True)


async def test_asynchronous_httpx_is_answered_too(kit: AIKit) -> None:
    kit.pin("polly.synthesize_speech", {"AudioStream": b"R" * 300_000, "ContentType": "audio/mpeg"})
    headers = {"Content-Type": "application/json"}
    speak = signed({"method": "POST", "url": POLLY, "headers": headers, "data": json.dumps(SPEAK).encode()}, "polly")
    async with httpx.AsyncClient(transport=AsyncHTTPXTransport(kit)) as client:
        found = await client.request(**for_httpx(signed(asked(), "comprehend")))
        assert found.json()["Languages"][0]["LanguageCode"] == "de"
        refused = await client.request(**for_httpx(asked(members={"Text": "x" * 200_000})))
        assert refused.status_code == 400
        async with client.stream(**for_httpx(speak)) as streamed:
            assert sum([len(chunk) async for chunk in streamed.aiter_bytes()]) == 300_000
        with pytest.raises(httpx.ConnectError, match="is no host of AWS"):
            await client.get("https://example.invalid/")
