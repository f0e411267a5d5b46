"""Which engines stay in memory: one model for all who use it, released when it has been idle, taken back when asked."""

from __future__ import annotations

import gc
import math
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any
from weakref import ref

import pytest

from aikit import AIKit
from aikit.errors import ConfigurationError
from aikit.settings import Settings
from aikit_fakes.backend import Local, from_settings
from aikit_fakes.engines import residency
from aikit_fakes.engines.embedding.minilm import MiniLM
from aikit_fakes.engines.registry import Engines
from aikit_fakes.engines.shared_models import shared
from helpers.server_process import until


class Model:
    """Something that is loaded."""

    closed = 0

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def key() -> Iterator[str]:
    """A key that nothing else of this process is known by."""
    key = f"test {id(object())}"
    yield key
    residency._residents.pop(key, None)


def test_a_released_engine_is_freed() -> None:
    """In a process of its own: here, other tests hold engines."""
    program = """
import gc, math, sys
from weakref import ref
from aikit_fakes.engines import residency
from aikit_fakes.engines.registry import CAPABILITIES, Engines
engines = {name: ref(Engines({}).get(name)) for name in CAPABILITIES}
assert len(residency.release(math.inf)) >= 20
gc.collect()
print(*(name for name, engine in engines.items() if engine() is not None))
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=300)
    assert told.stdout.split() == ["translate.translation"]  # it ends its programs


def test_engines_over_minilm_share_it_and_its_tuned_copy() -> None:
    users = "sentiment targeted_sentiment toxicity prompt_safety classifier recognizer".split()
    engines = [Engines({}).get(f"comprehend.{name}") for name in users]
    engines.append(Engines({}).get("textract.question_answering"))
    gc.collect()
    assert sum(type(one) is MiniLM for one in gc.get_objects()) == 2


def test_a_shared_model_is_freed_with_its_last_user() -> None:
    load = shared(Model)
    first, second = load(), load()
    assert first is second
    freed = ref(first)
    del first
    assert load() is second
    del second
    gc.collect()
    assert freed() is None


def test_what_is_asked_again_before_its_time_stays(key: str) -> None:
    engine = residency.resident(key, Model, 100)
    assert residency.resident(key, Model, 0.0) is engine
    residency.release(0.0)
    assert residency.resident(key, Model, 0.0) is engine


def test_what_was_just_loaded_is_not_released_by_the_timer(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(residency, "trim", lambda: residency.release(time.monotonic()))  # as if it rang right then
    engine = residency.resident(key, Model, 100)
    assert (residency.resident(key, Model, 100), engine.closed) == (engine, 0)


def test_what_somebody_still_works_with_is_taken_back(key: str) -> None:
    engine = residency.resident(key, Model, 100)
    assert key in residency.release(math.inf)
    assert engine.closed == 1
    assert residency.resident(key, Model, 100) is engine


def test_what_is_kept_for_ever_is_never_released(key: str) -> None:
    residency.resident(key, Model, math.inf)
    residency.resident(key, Model, 0.0)
    assert key not in residency.release(math.inf)


def test_an_idle_engine_is_released_by_itself(key: str) -> None:
    engine = ref(residency.resident(key, Model, 0.01))
    assert until(lambda: engine() is None)


def test_the_users_own_engines_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Any] = []

    def load() -> Any:
        made.append(SimpleNamespace(name="mine@1", languages=frozenset({"en"}), rank=lambda texts: []))
        return made[-1]

    monkeypatch.setitem(sys.modules, "kept", SimpleNamespace(load=load))
    for _ in range(2):
        Engines({"comprehend.language": "python:kept:load"}, 0.0).get("comprehend.language")
        residency.release(math.inf)
    assert len(made) == 1


def test_nobody_waits_for_another_engine_that_is_being_loaded(key: str) -> None:
    over = threading.Event()

    def hang() -> Model:
        over.wait(20)
        return Model()

    hanging = threading.Thread(target=residency.resident, args=(key, hang, 100))
    hanging.start()
    try:
        assert residency.resident((key, "other"), Model, 0.0)
        assert hanging.is_alive()
    finally:
        over.set()
        hanging.join()


def test_one_engine_is_loaded_once_by_many_threads(key: str) -> None:
    loads: list[Model] = []

    def load() -> Model:
        loads.append(Model())
        return loads[-1]

    threads = [threading.Thread(target=residency.resident, args=(key, load, 100)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(loads) == 1


@pytest.mark.parametrize("keep_alive", [0, 0.5, 900, "30", "forever"])
def test_the_setting(keep_alive: Any) -> None:
    kit = AIKit(from_settings(Settings({"backends": {"local": {"keep_alive": keep_alive}}})))
    assert kit.comprehend.detect_dominant_language(text="Where is the station?").languages[0].language_code == "en"


@pytest.mark.parametrize("keep_alive", [-1, "soon", float("nan")])
def test_a_setting_that_is_refused(keep_alive: Any) -> None:
    with pytest.raises(ConfigurationError, match="keep_alive"):
        Local(keep_alive=keep_alive)
