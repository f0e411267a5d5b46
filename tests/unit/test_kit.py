"""A kit keeps one backend for each name, closes what it made, and can be used from many threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import entry_points

import pytest

from aikit import AIKit, AsyncAIKit
from aikit.backends import Backend, base
from helpers.backends import Scripted


def test_a_kit_makes_each_backend_once() -> None:
    kit = AIKit("local", translate="aws")
    assert kit.backend("comprehend") is kit.backend("polly")
    assert kit.backend("translate") is not kit.backend("polly")
    assert kit.comprehend is kit.comprehend


def test_a_backend_that_was_given_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    given, made = Scripted(), Scripted()
    monkeypatch.setattr("aikit.kit.create", lambda name, settings: made)
    with AIKit(given, lex="made") as kit:
        assert kit.lex is not None
        assert kit.comprehend is not None
    assert made.closed
    assert not given.closed


async def test_the_asynchronous_kit_closes_too(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Scripted([{"Languages": []}])
    monkeypatch.setattr("aikit.kit.create", lambda name, settings: made)
    async with AsyncAIKit("made") as kit:
        assert (await kit.comprehend.detect_dominant_language(text="x")).languages == []
    assert made.closed


def test_threads_share_one_client() -> None:
    kit = AIKit(Scripted([{}] * 64))
    with ThreadPoolExecutor(8) as pool:
        clients = list(pool.map(lambda _: kit.lex.v1.runtime, range(64)))
        functions = list(pool.map(lambda _: kit.rekognition.detect_faces, range(64)))
        list(pool.map(lambda call: call(image={"bytes": b"x"}), functions))
    assert all(client is clients[0] for client in clients)


def test_the_shipped_backends_keep_the_protocol() -> None:
    for name in ("aws", "local"):
        assert isinstance(AIKit(name).backend("comprehend"), Backend)


def test_our_own_backends_are_those_that_are_installed() -> None:
    installed = {entry.name: entry for entry in entry_points(group=base.GROUP)}
    assert {name: installed[name].value for name in base._entries} == {
        name: entry.value for name, entry in base._entries.items()
    }
