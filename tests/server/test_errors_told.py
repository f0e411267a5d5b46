"""What callers over HTTP read of errors: no engine's reply and no local path; and pages at 0.0.0.0 compute nothing."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from aikit import AIKit
from aikit.errors import (
    AIKitError,
    BackendFailed,
    ConfigurationError,
    EngineFailed,
    InvalidAnswer,
    ModelCorrupted,
    ModelMissing,
    UnsupportedLocally,
)
from aikit.server.app import App
from helpers.backends import Scripted

ANSWER = {"Sentiment": "POSITIVE", "SentimentScore": {"Positive": 0.9, "Negative": 0.1, "Neutral": 0.0, "Mixed": 0.0}}
TARGET = {"X-Amz-Target": "Comprehend_20171127.DetectSentiment", "Content-Type": "application/x-amz-json-1.1"}
BODY = b'{"Text": "Lovely.", "LanguageCode": "en"}'
PIN = {"operation": "comprehend.detect_sentiment", "answer": ANSWER}


def client(backend: Any, **options: Any) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(App(AIKit(backend), **options)), base_url="http://127.0.0.1:4566"
    )


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (EngineFailed("openai:x answered 500: b'Internal: key sk-1234 of /srv/llm/config.yaml'"), 500),
        (ModelMissing("the model x is not in /home/me/.cache/aikit/models: aikit models pull x"), 501),
        (ModelCorrupted("/home/me/.cache/aikit/models/x.onnx is not what its SHA-256 names"), 501),
        (ConfigurationError("/home/me/aikit.toml, line 3: no"), 501),
        (BackendFailed("no answer through /home/me/.aws/credentials"), 503),
        (AIKitError("a program at /home/me/bin/apertium failed"), 500),
        (InvalidAnswer("comprehend.detect_sentiment", []), 500),
        (UnsupportedLocally("nothing of /home/me/models is local"), 501),
        (RuntimeError("open /home/me/x"), 500),
        (FileNotFoundError(2, "No such file", "/home/me/x"), 500),
    ],
)
async def test_errors(error: Exception, status: int) -> None:
    async with client(Scripted([error])) as http:
        answer = await http.post("/", content=BODY, headers=TARGET)
    assert answer.status_code == status
    told = answer.text + str(answer.headers)
    assert "/home/me" not in told
    assert "sk-1234" not in told
    assert "/srv/" not in told


async def test_the_way_out_is_still_told() -> None:
    async with client(Scripted([ModelMissing("x is not in /a/b: run aikit models pull x")])) as http:
        assert "aikit models pull x" in (await http.post("/", content=BODY, headers=TARGET)).text


@pytest.mark.parametrize("host", ["0.0.0.0", "0.0.0.0:4566", "[::]:4566", "[::ffff:0.0.0.0]"])
@pytest.mark.parametrize("strict", [True, False])
async def test_a_page_at_an_address_of_nobody_computes_nothing(host: str, strict: bool) -> None:
    backend = Scripted([ANSWER])
    async with client(backend, strict=strict, own_hosts=frozenset({"0.0.0.0"})) as http:
        for method, path in (("GET", "/v1/voices"), ("POST", "/v1/speech"), ("GET", "/_aikit/calls")):
            answer = await http.request(method, path, headers={"Host": host, "Content-Type": "text/plain"})
            assert answer.status_code == 403
        assert not backend.requests
        answer = await http.post("/", content=BODY, headers=TARGET | {"Host": host})
        assert answer.status_code == 200  # no page may send this header to another origin
        for name in ("Authorization", "X-Amz-Date"):
            answer = await http.get("/v1/voices", headers={"Host": host, name: "x"})
            assert "names no machine" not in answer.text


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}])
async def test_pages_of_other_origins_compute_nothing_wherever_the_server_is(headers: dict[str, str]) -> None:
    backend = Scripted([ANSWER])
    async with client(backend) as http:
        answer = await http.post("/", content=BODY, headers=TARGET | {"Host": "ai.example"} | headers)
    assert answer.status_code == 403
    assert not backend.requests


@pytest.mark.parametrize("text", ["half \ud83d", "\udc00", "\x00", "whole 😀"])
async def test_calls_with_half_a_character_are_listed(text: str) -> None:
    async with client(Scripted([])) as http:
        pinned = await http.post("/_aikit/pins", content=json.dumps(PIN).encode())
        assert pinned.status_code == 201
        body = json.dumps({"Text": text, "LanguageCode": "en"}).encode()
        assert (await http.post("/", content=body, headers=TARGET)).status_code == 200
        answer = await http.get("/_aikit/calls")
    assert answer.status_code == 200
    assert json.loads(answer.content.decode())["calls"][0]["request"]["Text"] == text


@pytest.mark.parametrize("wanted", [5, None, True, [], {}, ["a"], 5.5, "(", "x{99999999999999999999}"])
async def test_patterns_that_are_none_are_refused(wanted: Any) -> None:
    async with client(Scripted([])) as http:
        answer = await http.post("/_aikit/pins", json=PIN | {"when": {"text": {"$matches": wanted}}})
    assert answer.status_code == 400
    assert "regular expression" in answer.json()["error"]
