"""Sending responses: whole, or streamed chunk by chunk until the client disconnects."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, MutableMapping
from concurrent.futures import Executor
from contextlib import suppress
from threading import Lock
from typing import Any

from aikit.cancellation import Cancellation, check, under
from aikit.errors import CallerGone
from aikit.server.request_body import Receive, RequestBody
from aikit.wire.http import HTTPResponse

Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
"""ASGI's `send`."""

LINGER = 2.0
"""Seconds that an answer given early waits for a client that is still sending."""
LINGER_BYTES = 16 * 1024 * 1024
"""Bytes that it lets the client send in that time."""

_CONTROLS = bytes({*range(32), 127} - {9})
_TO_SPACES = bytes.maketrans(_CONTROLS, b" " * len(_CONTROLS))


async def send_response(
    response: HTTPResponse, body: RequestBody, receive: Receive, send: Send, threads: Executor
) -> None:
    """Send the response to a request.

    Args:
        response: the response; its body's iterator runs in a worker thread, and is closed whatever happens.
        body: the request's body; where it was not read to its end, the connection is closed after the response.
        receive: ASGI's, for the client's disconnect.
        send: ASGI's.
        threads: the worker threads that produce chunks.
    """
    # names in lower case, as ASGI has them; a value holds no control character, which could end its header
    headers = [
        (name.lower().encode(), value.encode("latin-1", "replace").translate(_TO_SPACES))
        for name, value in response.headers.items()
    ]
    if isinstance(response.body, bytes):
        headers.append((b"content-length", str(len(response.body)).encode()))
        if not body.complete:
            headers.append((b"connection", b"close"))
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        await send({"type": "http.response.body", "body": response.body, "more_body": not body.complete})
        if not body.complete:
            await body.discard(LINGER, LINGER_BYTES)
            await send({"type": "http.response.body"})
        return
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    wanted = Cancellation()
    gone = asyncio.create_task(_disconnected(body, receive))
    gone.add_done_callback(wanted.request)
    chunks = _produced(response.body, threads, wanted)
    try:
        async for chunk in chunks:
            if gone.done():
                return
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body"})
    except CallerGone:
        return
    finally:
        gone.cancel()
        await chunks.aclose()


async def _disconnected(body: RequestBody, receive: Receive) -> None:
    """Return once the client has disconnected."""
    while not body.complete:  # events of a request that still streams in are its reader's
        await asyncio.sleep(0.5)
    while (await receive())["type"] != "http.disconnect":
        continue


async def _produced(chunks: Iterable[bytes], threads: Executor, wanted: Cancellation) -> AsyncGenerator[bytes, None]:
    """The chunks, each produced in a worker thread; their source is closed when the client is gone."""
    loop = asyncio.get_running_loop()
    iterator, turn = iter(chunks), Lock()
    begun = False

    def pull() -> bytes | None:
        nonlocal begun
        with turn, under(wanted):
            if begun:  # a generator that never began would close nothing
                check()  # the client may have gone while this waited for its thread
            begun = True
            return next(iterator, None)

    def close() -> None:
        with turn:  # a chunk that is being made cannot be interrupted
            getattr(chunks, "close", lambda: None)()

    try:
        while (chunk := await loop.run_in_executor(threads, pull)) is not None:
            yield chunk
    finally:
        with suppress(RuntimeError):  # the server has ended, and its threads with it
            threads.submit(close)
