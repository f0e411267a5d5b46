"""A transport that sends the head of an answer together with the body that follows it at once."""

from __future__ import annotations

import asyncio
from typing import Any

HEAD = b"HTTP/"
"""What a head begins with."""
LARGE = 64 * 1024
"""Bytes of a body from which copying it would cost more than a write of its own."""


class Joining:
    """A transport whose head and body leave in one write: one system call, one packet, one waking of the client.

    uvicorn writes them apart. A head that nothing follows in the same turn of the event loop is sent alone.

    Args:
        transport: where it all goes; whatever else is asked of a transport, it answers.
        loop: the event loop whose turns count.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._head = b""

    def write(self, data: bytes) -> None:
        """Send bytes, or keep a head for a moment."""
        if self._head:
            if len(data) < LARGE:
                head, self._head = self._head, b""
                self._transport.write(head + data)
                return
            self._send_head()
        elif data.startswith(HEAD):
            self._head = data
            self._loop.call_soon(self._send_head)
            return
        self._transport.write(data)

    def close(self) -> None:
        """Close once everything is sent."""
        self._send_head()
        self._transport.close()

    def _send_head(self) -> None:
        head, self._head = self._head, b""
        if head:
            self._transport.write(head)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)
