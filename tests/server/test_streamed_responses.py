"""Streamed responses: their source is closed, whenever the client hangs up."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any, cast

from aikit.server.request_body import RequestBody
from aikit.server.responses import send_response
from aikit.wire.http import HTTPResponse


class Complete:
    """A request's body that has arrived."""

    complete = True


async def test_a_client_that_hangs_up_before_the_first_chunk_is_made() -> None:
    busy, closed = Event(), Event()

    def sound() -> Iterator[bytes]:
        try:
            while True:
                yield b"x"
        finally:
            closed.set()

    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    async def send(event: Any) -> None:
        await asyncio.sleep(0)

    with ThreadPoolExecutor(1) as threads:
        threads.submit(busy.wait, 10)
        response = HTTPResponse(200, {}, sound())
        body = cast(RequestBody, Complete())
        sending = asyncio.create_task(send_response(response, body, receive, send, threads))
        await asyncio.sleep(0.05)  # the disconnect is seen while the first chunk waits for its thread
        busy.set()
        await sending
    assert closed.is_set()
