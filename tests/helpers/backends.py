"""Backends that tests script: what a backend is, in a few lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from aikit.contract.message import Message, Meta, Response
from aikit.contract.service import Operation


class Scripted:
    """Answers with the given AWS dicts or errors, in turn, and remembers the requests."""

    name = "scripted"

    def __init__(self, answers: Iterable[dict[str, Any] | Exception] = ()) -> None:
        self.answers = list(answers)
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.closed = False

    def call(self, operation: Operation, request: Message) -> Response:
        self.requests.append((operation.path, request.to_aws()))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return operation.read(answer).with_meta(Meta(self.name))

    async def acall(self, operation: Operation, request: Message) -> Response:
        return self.call(operation, request)

    def close(self) -> None:
        self.closed = True


class Computed(Scripted):
    """Answers with what a function makes of the operation and AWS's request dict."""

    def __init__(self, compute: Callable[[Operation, dict[str, Any]], dict[str, Any]]) -> None:
        super().__init__()
        self.compute = compute

    def call(self, operation: Operation, request: Message) -> Response:
        return operation.read(self.compute(operation, request.to_aws())).with_meta(Meta(self.name))
