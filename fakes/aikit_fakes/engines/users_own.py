"""Engines of the user's own, `python:<module>:<object>`: each call has a time limit, and none ends the process.

What hangs is left to itself in a thread of its own, and its caller gets `EngineFailed`. An engine that needs longer
than `SECONDS` for a call says so by an attribute `timeout`, in seconds.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from contextvars import copy_context
from functools import partial
from threading import Event, Lock, Thread
from typing import Any

from aikit.errors import ConfigurationError, EngineFailed

SECONDS = 300.0
"""Time limit of a call, and of loading."""
HANGING = 8
"""Calls of one engine that may hang before it is called no more."""


class UsersEngine:
    """An engine of the user's own, its methods called within a time limit.

    Args:
        engine: what the user's callable returned.
        reference: `<module>:<object>`.
    """

    def __init__(self, engine: Any, reference: str) -> None:
        self._engine = engine
        self._reference = reference
        self._calls = _Calls(reference)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._engine, name)
        if name.startswith("__") or not callable(value):
            return value
        return partial(self._call, value)

    def _call(self, method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        seconds = float(getattr(self._engine, "timeout", SECONDS))
        answer = self._calls.run(partial(method, *args, **kwargs), seconds)
        return self._items(answer, seconds) if isinstance(answer, Iterator) else answer

    def _items(self, answer: Iterator[Any], seconds: float) -> Iterator[Any]:
        """What a generator yields, each within the time limit."""
        end = object()
        while (item := self._calls.run(partial(next, answer, end), seconds)) is not end:
            yield item

    def __repr__(self) -> str:
        return f"<engine python:{self._reference}>"


def load(capability: str, reference: str, methods: tuple[str, ...]) -> UsersEngine:
    """The engine that the callable at `<module>:<object>` returns.

    Raises:
        ConfigurationError: it cannot be imported or made, or lacks one of the methods.
        EngineFailed: it took longer than it may.
    """
    module, _, attribute = reference.partition(":")
    try:
        engine = _Calls(reference).run(lambda: getattr(importlib.import_module(module), attribute)(), SECONDS)
    except EngineFailed:
        raise
    except Exception as error:
        raise ConfigurationError(
            f"the engine python:{reference} of {capability} cannot be imported: {type(error).__name__}: {error}"
        ) from error
    lacking = [name for name in methods if not hasattr(engine, name)]
    if lacking:
        raise ConfigurationError(f"the engine python:{reference} of {capability} lacks: {', '.join(lacking)}")
    return UsersEngine(engine, reference)


class _Calls:
    """Calls in threads of their own."""

    def __init__(self, reference: str) -> None:
        self._reference = reference
        self._hanging = 0
        self._lock = Lock()

    def run(self, call: Callable[[], Any], seconds: float) -> Any:
        """The result of a call; what it raises is raised, the end of the process excepted."""
        if self._hanging >= HANGING:
            raise EngineFailed(f"the engine python:{self._reference} hangs in {self._hanging} calls")
        ended = Event()
        outcome: list[tuple[Any, BaseException | None]] = []

        def work() -> None:
            try:
                outcome.append((call(), None))
            except BaseException as error:  # also SystemExit: the engine's end is not this process's
                outcome.append((None, error))
            with self._lock:
                self._hanging -= ended.is_set()
                ended.set()

        Thread(target=copy_context().run, args=(work,), name="aikit-engine", daemon=True).start()
        ended.wait(seconds)
        with self._lock:
            if not outcome:
                self._hanging += 1
                ended.set()
                raise EngineFailed(f"the engine python:{self._reference} gave no answer within {seconds:g} seconds")
        ((answer, error),) = outcome
        if error is None:
            return answer
        if isinstance(error, Exception):
            raise error
        raise EngineFailed(f"the engine python:{self._reference} raised {type(error).__name__}: {error}") from error
