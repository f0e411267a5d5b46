"""Models that several engines use: loaded once, and freed with the last engine that holds them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import TypeVar
from weakref import ref

Model = TypeVar("Model")


def shared(load: Callable[[], Model]) -> Callable[[], Model]:
    """Let everybody who calls `load` have the same model, for as long as anybody keeps it."""
    lock = Lock()
    alive: Callable[[], Model | None] = lambda: None  # noqa: E731

    @wraps(load)
    def once() -> Model:
        nonlocal alive
        with lock:
            model = alive()
            if model is None:
                model = load()
                alive = ref(model)
            return model

    return once
