"""Engines of the user's own that hang, leave or break: their callers are told, and nobody else notices."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest

from aikit import AIKit
from aikit.errors import ConfigurationError, EngineFailed
from aikit_fakes.backend import Local
from aikit_fakes.engines import registry, users_own
from aikit_fakes.engines.sentiment import Scores

ASKED = {"text": "x", "language_code": "en"}


class Engine:
    name = "mine@1"
    languages = frozenset({"en"})
    timeout = 0.2

    def __init__(self, score: Any = None) -> None:
        self._score = score

    def score(self, texts: list[str], language: str) -> Any:
        return self._score() if self._score else [Scores(1.0, 0.0, 0.0, 0.0) for _ in texts]


def kit_of(monkeypatch: pytest.MonkeyPatch, load: Any) -> AIKit:
    name = f"engine_{uuid4().hex}"
    monkeypatch.setitem(sys.modules, name, SimpleNamespace(load=load))
    return AIKit(Local({"comprehend.sentiment": f"python:{name}:load"}, state="memory"))


def test_an_engine_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = kit_of(monkeypatch, Engine).comprehend.detect_sentiment(**ASKED)
    assert (answer.sentiment, answer.meta.engine) == ("POSITIVE", "mine@1")


def test_a_call_that_hangs_gives_its_place_back(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()
    kit = kit_of(monkeypatch, lambda: Engine(over.wait))
    try:
        for _ in range(users_own.HANGING):
            with pytest.raises(EngineFailed, match=r"no answer within 0\.2 seconds"):
                kit.comprehend.detect_sentiment(**ASKED)
        before = threading.active_count()
        with pytest.raises(EngineFailed, match="hangs in"):
            kit.comprehend.detect_sentiment(**ASKED)
        assert threading.active_count() == before
    finally:
        over.set()


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt, GeneratorExit])
def test_the_end_of_an_engine_is_an_error_like_any_other(
    monkeypatch: pytest.MonkeyPatch, kind: type[BaseException]
) -> None:
    def leave() -> None:
        raise kind("gone")

    with pytest.raises(EngineFailed, match=f"raised {kind.__name__}"):
        kit_of(monkeypatch, lambda: Engine(leave)).comprehend.detect_sentiment(**ASKED)
    with pytest.raises(EngineFailed, match=kind.__name__):
        kit_of(monkeypatch, leave).comprehend.detect_sentiment(**ASKED)


def test_loading_that_hangs_or_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()
    monkeypatch.setattr(users_own, "SECONDS", 0.2)
    with pytest.raises(EngineFailed, match="no answer"):
        kit_of(monkeypatch, over.wait).comprehend.detect_sentiment(**ASKED)
    over.set()
    with pytest.raises(ConfigurationError, match="ZeroDivisionError"):
        kit_of(monkeypatch, lambda: 1 / 0).comprehend.detect_sentiment(**ASKED)


def test_a_generator_is_bounded_item_by_item() -> None:
    def items() -> Iterator[int]:
        yield 1
        threading.Event().wait(0.1)
        yield 2
        threading.Event().wait(5)

    engine = users_own.UsersEngine(SimpleNamespace(timeout=0.5, transcribe=items), "m:o")
    found = engine.transcribe()
    assert [next(found), next(found)] == [1, 2]
    with pytest.raises(EngineFailed):
        next(found)


@pytest.mark.parametrize(
    "setting", ["python:", "python:module", "python:a b:c", "openai:http://h:99999999/v1#m", "openai:host#m"]
)
def test_references_that_cannot_be(setting: str) -> None:
    with pytest.raises(ConfigurationError):
        registry.Engines({"comprehend.toxicity": setting})
