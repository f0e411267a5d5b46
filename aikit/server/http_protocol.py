"""Timeouts for slow clients (slowloris), which uvicorn's HTTP protocol lacks."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol

from aikit.server.request_body import EVENT_STREAM

PATIENCE = 15.0
"""Seconds that a request may take to come whole, from connecting or from its first byte on a kept connection."""
PACE = 16 * 1024
"""Bytes that earn a long request one more second each time."""
MAX_HEAD = 64 * 1024
"""Bytes in which a request's head must end."""
STALL = 30.0
"""Seconds in which a client must read something of an answer that waits for it."""
_STREAMED = (b"content-type", EVENT_STREAM.encode())


class TimeoutProtocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
    """A connection that is aborted when a request arrives too slowly, or its response is not read.

    uvicorn itself waits for ever for the rest of a head or body and for its answer to be read, so that a few slow
    clients would hold it all. A stream of events may take its time: of that, only silence is cut.
    """

    _timer: asyncio.TimerHandle | None = None
    _unread: asyncio.TimerHandle | None = None
    _since = 0.0
    _received = 0

    def connection_made(self, transport: Any) -> None:
        """A client has connected: start the request's timeout."""
        super().connection_made(transport)
        self._expect()

    def data_received(self, data: bytes) -> None:
        """Bytes of a head or a body have arrived."""
        super().data_received(data)
        cycle = self.cycle
        in_head = cycle is None or cycle.response_complete
        if not in_head and not cycle.more_body:
            self._rest()
            return
        self._received += len(data)
        if in_head and self._received > MAX_HEAD:
            self._cut()
        elif self._timer is None:
            self._expect()
        elif not in_head and _STREAMED in cycle.scope["headers"]:
            self._since, self._received = self.loop.time(), 0

    def pause_writing(self) -> None:
        """The write buffer is full: the client reads too slowly."""
        super().pause_writing()
        self._watch(self.transport.get_write_buffer_size())

    def resume_writing(self) -> None:
        """The write buffer has drained."""
        self._caught_up()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is closed: cancel timeouts."""
        self._rest()
        self._caught_up()
        super().connection_lost(exc)

    def _watch(self, size: int) -> None:
        self._unread = self.loop.call_later(STALL, self._look_at_unread, size)

    def _look_at_unread(self, before: int) -> None:
        """Abort the connection if the write buffer made no progress since the last check."""
        size = self.transport.get_write_buffer_size()
        if size and size >= before:
            self._cut()
        else:
            self._watch(size)

    def _expect(self) -> None:
        self._since = self.loop.time()
        self._timer = self.loop.call_later(PATIENCE, self._look)

    def _look(self) -> None:
        """Abort the connection if the request is overdue; back-pressure of our own does not count."""
        if self.flow.read_paused:
            self._since = self.loop.time()
        due = self._since + PATIENCE + self._received / PACE
        if self.loop.time() >= due:
            self._cut()
        else:
            self._timer = self.loop.call_at(due, self._look)

    def _rest(self) -> None:
        self._received = 0
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _caught_up(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None

    def _cut(self) -> None:
        self._rest()
        self._caught_up()
        self.transport.abort()
