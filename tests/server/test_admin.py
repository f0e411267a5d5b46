"""What the server tells of itself, and that web pages of other origins cannot ask it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from aikit import AIKit, AsyncAIKit
from aikit.backends import Http
from aikit.server.app import App
from aikit_fakes.backend import Local
from helpers.backends import Scripted

ANSWER = {"Sentiment": "POSITIVE", "SentimentScore": {"Positive": 0.9, "Negative": 0.1, "Neutral": 0.0, "Mixed": 0.0}}
PIN = {"operation": "comprehend.detect_sentiment", "answer": ANSWER}


@pytest.fixture
def backend() -> Scripted:
    return Scripted()


@pytest.fixture
def app(backend: Scripted) -> App:
    return App(AIKit(backend, translate=Local()), own_hosts=frozenset({"ai.example"}))


@pytest.fixture
async def http(app: App) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1:4566") as client:
        yield client


@pytest.fixture
def remote(app: App) -> AsyncAIKit:
    return AsyncAIKit(Http(transport=httpx.ASGITransport(app), retries=0))


async def test_health(http: httpx.AsyncClient) -> None:
    answer = await http.get("/_aikit/health")
    assert answer.json()["ready"] is True
    assert answer.json()["uptime"] >= 0


async def test_services(http: httpx.AsyncClient) -> None:
    services = (await http.get("/_aikit/services")).json()
    assert services["comprehend"] == {"backend": "scripted", "operations": None}
    assert services["translate"]["backend"] == "local"
    assert isinstance(services["translate"]["operations"], list)
    assert len(services) == 12


async def test_calls(http: httpx.AsyncClient, backend: Scripted, remote: AsyncAIKit) -> None:
    backend.answers = [ANSWER] * 3
    for text in ("one", "two", "three"):
        await remote.comprehend.detect_sentiment(text=text, language_code="en")
    calls = (await http.get("/_aikit/calls")).json()["calls"]
    assert [call["request"]["Text"] for call in calls] == ["one", "two", "three"]
    assert calls[0]["answer"]["Sentiment"] == "POSITIVE"
    assert calls[0]["backend"] == "scripted"
    assert [call["request"]["Text"] for call in (await http.get("/_aikit/calls?limit=1")).json()["calls"]] == ["three"]
    assert (await http.get("/_aikit/calls?limit=0")).json()["calls"] == []
    assert (await http.delete("/_aikit/calls")).status_code == 204
    assert (await http.get("/_aikit/calls")).json()["calls"] == []


class TestPins:
    async def ask(self, remote: AsyncAIKit, text: str = "Lovely.") -> Any:
        return await remote.comprehend.detect_sentiment(text=text, language_code="en")

    async def test_an_answer(self, http: httpx.AsyncClient, remote: AsyncAIKit) -> None:
        assert (await http.post("/_aikit/pins", json=PIN)).status_code == 201
        answer = await self.ask(remote)
        assert (answer.sentiment, answer.meta.http["HTTPHeaders"]["x-aikit-backend"]) == ("POSITIVE", "pin")
        listed = (await http.get("/_aikit/pins")).json()["pins"]
        assert listed == [{"operation": "comprehend.detect_sentiment", "when": None, "times": None, "calls": 1}]
        assert (await http.delete("/_aikit/pins")).status_code == 204
        assert (await http.get("/_aikit/pins")).json() == {"pins": []}

    async def test_conditions(self, http: httpx.AsyncClient, remote: AsyncAIKit, backend: Scripted) -> None:
        backend.answers = [{**ANSWER, "Sentiment": "MIXED"}] * 2
        when = {"text": {"$contains": "refund"}, "language_code": "en"}
        await http.post("/_aikit/pins", json={**PIN, "when": when, "times": 1})
        assert (await self.ask(remote)).sentiment == "MIXED"
        assert (await self.ask(remote, "I want a refund")).sentiment == "POSITIVE"
        assert (await self.ask(remote, "I want a refund")).sentiment == "MIXED"

    async def test_an_error(self, http: httpx.AsyncClient, remote: AsyncAIKit) -> None:
        error = {"code": "TextSizeLimitExceededException", "message": "Too long."}
        await http.post(
            "/_aikit/pins",
            json={"operation": PIN["operation"], "error": error, "when": {"text": {"$matches": "^L"}}},
        )
        with pytest.raises(remote.comprehend.errors.TextSizeLimitExceededException, match=r"Too long\."):
            await self.ask(remote)

    @pytest.mark.parametrize(
        ("asked", "words"),
        [
            ([], "a pin is"),
            ({"operation": "comprehend.detect_sentiment"}, '"answer" or "error"'),
            ({**PIN, "error": {"code": "X"}}, '"answer" or "error"'),
            ({**PIN, "answers": 1}, "no 'answers'"),
            ({**PIN, "operation": "comprehend.detect_sentimant"}, "did you mean 'detect_sentiment'"),
            ({**PIN, "operation": 7}, "is no operation"),
            ({**PIN, "answer": {"Sentiment": "GLAD"}}, "GLAD"),
            ({**PIN, "answer": 7}, "cannot answer"),
            ({**PIN, "when": {"txt": "x"}}, "did you mean 'text'"),
            ({**PIN, "when": {"text": {"$matches": "("}}}, "no regular expression"),
            ({**PIN, "times": 0}, "a count from 1"),
            ({"operation": PIN["operation"], "error": "X"}, "a pinned error is"),
        ],
    )
    async def test_what_is_no_pin(self, http: httpx.AsyncClient, asked: Any, words: str) -> None:
        answer = await http.post("/_aikit/pins", json=asked)
        assert answer.status_code == 400
        assert words in answer.json()["error"]
        assert (await http.get("/_aikit/pins")).json() == {"pins": []}

    @pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
    async def test_what_is_no_json(self, http: httpx.AsyncClient, content: bytes) -> None:
        assert (await http.post("/_aikit/pins", content=content)).status_code == 400


class TestWebPages:
    @pytest.mark.parametrize(
        "headers",
        [
            {"Host": "evil.example:4566"},  # a name that was made to mean this machine
            {"Host": ""},
            {"Host": "127.0.0.1.evil.example"},
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {"Origin": "http://["},
            {"Origin": "http://localhost:3000"},
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site"},
        ],
    )
    async def test_foreign_ones_are_refused(self, http: httpx.AsyncClient, headers: dict[str, str]) -> None:
        for method, path in (("GET", "calls"), ("DELETE", "calls"), ("POST", "pins"), ("GET", "health")):
            answer = await http.request(method, f"/_aikit/{path}", headers=headers, json=PIN)
            assert answer.status_code == 403, answer.text
        assert "access-control-allow-origin" not in answer.headers

    @pytest.mark.parametrize(
        "headers",
        [
            {},
            {"Host": "localhost:4566"},
            {"Host": "[::1]:4566"},
            {"Host": "192.168.1.7"},
            {"Host": "ai.example:80"},
            {"Origin": "http://127.0.0.1:4566"},
            {"Host": "[::ffff:127.0.0.1]"},
            {"Sec-Fetch-Site": "none"},
            {"Sec-Fetch-Site": "same-origin"},
            {"Host": "ai.example", "Origin": "https://ai.example"},
        ],
    )
    async def test_own_ones_are_let_in(self, http: httpx.AsyncClient, headers: dict[str, str]) -> None:
        assert (await http.get("/_aikit/health", headers=headers)).status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "comprehend.eu-west-1.amazonaws.com"}, 200),
        ({"Host": "ai.example"}, 200),
        ({"Host": "comprehend.cn-north-1.amazonaws.com.cn"}, 200),
        ({"Host": "comprehend.eu-west-1.api.aws"}, 200),
        ({"Host": "localhost"}, 200),
        ({"Host": "reviews.localhost:4566"}, 200),
        ({"Host": "[::ffff:127.0.0.1]:4566"}, 200),
        ({"Host": "evil.example"}, 403),
        ({"Host": "amazonaws.com.evil.example"}, 403),
        ({"Host": "evilamazonaws.com"}, 403),
        ({"Host": "evillocalhost"}, 403),
        ({"Host": "ai.example.evil.example"}, 403),
        ({"Host": "[::1"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "http://["}, 403),
        ({"Origin": "http://127.0.0.1"}, 200),
        ({"Origin": "http://127.0.0.1:3000"}, 403),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
    ],
)
async def test_a_strict_server_answers_no_web_pages(backend: Scripted, headers: dict[str, str], status: int) -> None:
    backend.answers = [ANSWER]
    app = App(AIKit(backend), own_hosts=frozenset({"ai.example"}), strict=True)
    target = {"X-Amz-Target": "Comprehend_20171127.DetectSentiment", "Content-Type": "application/x-amz-json-1.1"}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as http:
        answer = await http.post("/", json={"Text": "x", "LanguageCode": "en"}, headers=target | headers)
    assert answer.status_code == status
    if status == 403:
        assert answer.json()["__type"] == "AccessDeniedException"


async def test_what_is_not_there(http: httpx.AsyncClient) -> None:
    assert "health, services, calls, pins" in (await http.get("/_aikit/nothing")).json()["error"]
    wrong = await http.post("/_aikit/health")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "GET")
    for query in ("limit=x", "limit=-1", "limit=%F0"):
        assert (await http.get(f"/_aikit/calls?{query}")).status_code == 400
