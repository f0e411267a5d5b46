"""Timeouts for slow clients (slowloris), which uvicorn's HTTP protocol lacks."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol

from aikit.server.request_body import EVENT_STREAM

REQUEST_TIMEOUT = 15.0
"""Seconds that a request may take to come whole, from connecting or from its first byte on a kept connection."""
BYTES_PER_SECOND = 16 * 1024
"""Bytes that earn a long request one more second each time."""
MAX_HEAD = 64 * 1024
"""Bytes in which a request's head must end."""
WRITE_TIMEOUT = 30.0
"""Seconds in which a client must read something of an answer that waits for it."""
_STREAMED = (b"content-type", EVENT_STREAM.encode())


class TimeoutProtocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
    """A connection that is aborted when a request arrives too slowly, or its response is not read.

    uvicorn itself waits for ever for the rest of a head or body and for its response to be read, so that a few slow
    clients would exhaust it. An event stream is aborted only when it stalls.
    """

    _request_timer: asyncio.TimerHandle | None = None
    _write_timer: asyncio.TimerHandle | None = None
    _since = 0.0
    _received = 0

    def connection_made(self, transport: Any) -> None:
        """A client has connected: start the request's timeout."""
        super().connection_made(transport)
        self._start_request_timeout()

    def data_received(self, data: bytes) -> None:
        """Bytes of a head or a body have arrived."""
        super().data_received(data)
        cycle = self.cycle
        in_head = cycle is None or cycle.response_complete
        if not in_head and not cycle.more_body:
            self._cancel_request_timeout()
            return
        self._received += len(data)
        if in_head and self._received > MAX_HEAD:
            self._abort()
        elif self._request_timer is None:
            self._start_request_timeout()
        elif not in_head and _STREAMED in cycle.scope["headers"]:
            self._since, self._received = self.loop.time(), 0

    def pause_writing(self) -> None:
        """The write buffer is full: the client reads too slowly."""
        super().pause_writing()
        self._start_write_timeout(self.transport.get_write_buffer_size())

    def resume_writing(self) -> None:
        """The write buffer has drained."""
        self._cancel_write_timeout()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is closed: cancel timeouts."""
        self._cancel_request_timeout()
        self._cancel_write_timeout()
        super().connection_lost(exc)

    def _start_write_timeout(self, size: int) -> None:
        self._write_timer = self.loop.call_later(WRITE_TIMEOUT, self._check_write_progress, size)

    def _check_write_progress(self, before: int) -> None:
        """Abort the connection if the write buffer made no progress since the last check."""
        size = self.transport.get_write_buffer_size()
        if size and size >= before:
            self._abort()
        else:
            self._start_write_timeout(size)

    def _start_request_timeout(self) -> None:
        self._since = self.loop.time()
        self._request_timer = self.loop.call_later(REQUEST_TIMEOUT, self._check_request_timeout)

    def _check_request_timeout(self) -> None:
        """Abort the connection if the request is overdue; back-pressure of our own does not count."""
        if self.flow.read_paused:
            self._since = self.loop.time()
        due = self._since + REQUEST_TIMEOUT + self._received / BYTES_PER_SECOND
        if self.loop.time() >= due:
            self._abort()
        else:
            self._request_timer = self.loop.call_at(due, self._check_request_timeout)

    def _cancel_request_timeout(self) -> None:
        self._received = 0
        if self._request_timer is not None:
            self._request_timer.cancel()
            self._request_timer = None

    def _cancel_write_timeout(self) -> None:
        if self._write_timer is not None:
            self._write_timer.cancel()
            self._write_timer = None

    def _abort(self) -> None:
        self._cancel_request_timeout()
        self._cancel_write_timeout()
        self.transport.abort()
