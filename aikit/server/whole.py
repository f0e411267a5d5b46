"""An answer that is known whole, given to uvicorn in one piece: one call and one write instead of two of each.

ASGI knows only a start and then a body, and these two events made a sixth of what the server takes for a pinned answer.
What is done here is what uvicorn's `send` does with them; whoever else serves the app gets the events.
"""

from __future__ import annotations

import re
from functools import lru_cache
from http.client import responses
from typing import Any

Headers = list[tuple[bytes, bytes]]
"""By name in lower case, as ASGI has them; no value holds a control character."""

LARGE = 64 * 1024
"""Bytes of a body from which copying it would cost more than a second write."""

_UVICORN = "uvicorn.protocols.http.httptools_impl"
"""Where its faster parser lives; the other one writes by rules of its own."""
_CLOSE = (b"connection", b"close")
_TOKEN = re.compile(rb"[a-z0-9!#$%&'*+.^_`|~-]+")


def send_whole(send: Any, status: int, headers: Headers, body: bytes) -> bool:
    """Send an answer at once where that can be done; False where it cannot, nothing being sent then.

    Args:
        send: ASGI's `send`, as uvicorn gives it.
        status: of the answer.
        headers: all of its headers, its length among them.
        body: all of its body.
    """
    cycle = getattr(send, "__self__", send)
    if type(cycle).__module__ != _UVICORN or len(body) > LARGE:
        return False
    try:
        plain, more = _is_plain(cycle), cycle.default_headers
        write, wake, go_on = cycle.transport.write, cycle.message_event.set, cycle.on_response
    except AttributeError:  # a later uvicorn, which has it otherwise
        return False
    if not plain:
        return False
    parts = [_status_line(status)]
    for name, value in (*more, *headers):
        parts += _name(name), value, b"\r\n"
    parts += b"\r\n", body
    write(b"".join(parts))
    cycle.response_started = cycle.response_complete = True
    cycle.waiting_for_100_continue = False
    wake()
    go_on()
    return True


def _is_plain(cycle: Any) -> bool:
    """Whether a request asks for nothing but its answer: somebody reads it and stays, and nobody logs it."""
    scope = cycle.scope
    return (
        cycle.keep_alive
        and not (cycle.response_started or cycle.response_complete or cycle.disconnected)
        and not (cycle.flow.write_paused or cycle.access_log)
        and scope["method"] != "HEAD"
        and _CLOSE not in scope["headers"]  # which an older uvicorn looks for only as it sends
    )


@lru_cache(maxsize=64)
def _status_line(status: int) -> bytes:
    return f"HTTP/1.1 {status} {responses.get(status, '')}\r\n".encode()


@lru_cache(maxsize=256)
def _name(name: bytes) -> bytes:
    """The name of a header as its line begins."""
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"{name!r} cannot name a header")
    return name + b": "
