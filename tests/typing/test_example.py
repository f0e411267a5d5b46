"""The example that uses every client, run on a backend that refuses everything: each client's requests are sound."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Never

import pytest

from aikit import AIKit, AsyncAIKit
from aikit.contract import catalog
from aikit.contract.message import Message
from aikit.contract.service import Operation
from aikit.errors import UnsupportedByBackend

EXAMPLE = runpy.run_path(str(Path(__file__).parents[2] / "examples" / "every_client.py"))


class Refuses:
    """Notes which client was asked, and refuses."""

    name = "refuses"

    def __init__(self) -> None:
        self.asked: set[str] = set()

    def call(self, operation: Operation, request: Message) -> Never:
        self.asked.add(operation.service.path)
        raise UnsupportedByBackend(operation.path)

    async def acall(self, operation: Operation, request: Message) -> Never:
        self.call(operation, request)

    def close(self) -> None: ...


def test_every_client_is_asked() -> None:
    backend = Refuses()
    for show in EXAMPLE["SYNC"]:
        with AIKit(backend) as kit, pytest.raises(UnsupportedByBackend):
            show(kit)
    assert backend.asked == catalog.CLIENTS.keys()


async def test_the_asynchronous_half_is_asked_too() -> None:
    backend = Refuses()
    for show in EXAMPLE["ASYNC"]:
        async with AsyncAIKit(backend) as kit:
            with pytest.raises(UnsupportedByBackend):
                await show(kit)
    assert backend.asked == {"comprehend", "polly", "transcribe"}
