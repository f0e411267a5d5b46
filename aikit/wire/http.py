"""HTTP requests and responses, independent of server and client libraries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class HTTPRequest:
    """An HTTP request.

    Attributes:
        method: `"POST"`.
        path: the path as sent: percent-encoded, without the query.
        query: the query as sent, without the question mark.
        headers: by lower-case name; of a header sent twice, both values joined with a comma.
        body: the whole body; chunks as they arrive where the operation takes a stream.
        origin: the server that it came to, such as `"http://127.0.0.1:4566"`; None where no server carries it.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | Iterable[bytes] = b""
    origin: str | None = None


@dataclass(slots=True)
class HTTPResponse:
    """An HTTP response.

    Attributes:
        status: the status code.
        headers: by name as AWS writes it.
        body: the whole body, or chunks to be sent as they are made; a sender that stops early calls their
            `close()`, if any.
    """

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | Iterable[bytes] = b""
