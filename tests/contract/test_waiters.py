"""Waiters follow botocore's data, synchronously and asynchronously."""

from __future__ import annotations

import pytest

from aikit import AIKit, AsyncAIKit
from aikit.contract.catalog import CLIENTS
from aikit.contract.service import service
from aikit.errors import ServiceError, WaiterFailed, WaiterTimedOut
from helpers.backends import Scripted

BOT = "ABCDEFGHIJ"


def bot(status: str) -> dict[str, object]:
    return {"botId": BOT, "botStatus": status}


def test_it_asks_until_the_state_is_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = Scripted([bot("Creating"), bot("Versioning"), bot("Available")])
    waited: list[float] = []
    monkeypatch.setattr("time.sleep", waited.append)
    answer = AIKit(backend).lex.wait.bot_available(bot_id=BOT, delay=7.5)
    assert waited == [7.5, 7.5]
    assert answer.bot_status == "Available"
    assert len(backend.requests) == 3


async def test_asynchronously_too(monkeypatch: pytest.MonkeyPatch) -> None:
    kit = AsyncAIKit(Scripted([bot("Creating"), bot("Available")] * 2))
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("asyncio.sleep", sleep)
    for delay in ({"delay": 7.5}, {}):
        answer = await kit.lex.wait.bot_available(bot_id=BOT, **delay)
        assert answer.bot_status == "Available"
    assert waited == [7.5, service("lex").waiters["bot_available"].delay]


def test_a_state_that_rules_it_out_fails_at_once() -> None:
    kit = AIKit(Scripted([bot("Failed")]))
    with pytest.raises(WaiterFailed, match="Failed") as caught:
        kit.lex.wait.bot_available(bot_id=BOT)
    assert caught.value.answer.bot_id == BOT


def test_it_gives_up() -> None:
    kit = AIKit(Scripted([bot("Creating")] * 4))
    with pytest.raises(WaiterTimedOut, match="4 attempts"):
        kit.lex.wait.bot_available(bot_id=BOT, delay=0, max_attempts=4)


def test_it_asks_at_least_once() -> None:
    backend = Scripted([bot("Available")])
    assert AIKit(backend).lex.wait.bot_available(bot_id=BOT, max_attempts=0).bot_status == "Available"


async def test_an_unexpected_error_of_the_service_ends_it() -> None:
    errors = service("lex").errors
    error = errors.make("ResourceNotFoundException", "no such bot", "DescribeBot")
    with pytest.raises(errors.ResourceNotFoundException):
        AIKit(Scripted([error])).lex.wait.bot_available(bot_id=BOT, delay=0)
    with pytest.raises(ServiceError):
        await AsyncAIKit(Scripted([error])).lex.wait.bot_available(bot_id=BOT, delay=0)


def test_an_expected_error_counts_as_a_state() -> None:
    missing = service("lex").errors.make("ResourceNotFoundException", "not yet", "DescribeBotVersion")
    assert missing.status == 404
    backend = Scripted([missing, {"botStatus": "Available"}])
    answer = AIKit(backend).lex.wait.bot_version_available(bot_id="b" * 10, bot_version="1", delay=0)
    assert answer.bot_status == "Available"
    assert len(backend.requests) == 2


def test_waiters_of_no_operation_hide_a_member() -> None:
    for path in CLIENTS:
        for waiter in service(path).waiters.values():
            members = service(path).operation(waiter.operation).signature.parameters
            assert not {"delay", "max_attempts"} & set(members)
