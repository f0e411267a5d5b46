"""The `http` backend: a client of a running `aikit serve`, or of any endpoint that speaks AWS's protocols.

botocore does the client's side of the protocol and signs; httpx carries it, synchronously or asynchronously.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
from botocore.parsers import ResponseParserError

from aikit import guard
from aikit.backends.client_protocol import Signer, parse_response, request_members
from aikit.backends.response_streams import AsyncResponseStream, ResponseStream, ThreadedStream
from aikit.errors import BackendFailed, ConfigurationError, ServiceError, UnsupportedByBackend
from aikit.masking import mask
from aikit.settings import ACCOUNT, COUNT, SECONDS, TEXT, URL, is_url
from aikit.streams import CHUNK
from aikit.threads import in_thread, unless_left

if TYPE_CHECKING:
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation
    from aikit.settings import Settings

DEFAULT_ENDPOINT = "http://127.0.0.1:4566"
LONGEST_WAIT = 20.0
"""Seconds; a server that asks for a longer pause than this is not asked again."""


class Http:
    """The services at an endpoint, over HTTP by httpx.

    Args:
        endpoint_url: where to send requests; AWS_ENDPOINT_URL, then `aikit serve`'s own place when None.
        region: the region to sign for; AWS_REGION, AWS_DEFAULT_REGION, then us-east-1 when None.
        account: the 12-digit account to call as; the credentials of the environment, then 000000000000 when None.
        timeout: seconds to wait for a connection, and for each piece of an answer.
        retries: how often a request is sent again when no answer came or its error says it may succeed later.
        transport: what carries requests instead of the network: an `httpx.BaseTransport`, asynchronous or both.
        sleep: how a synchronous call waits between attempts; seconds in.
        asleep: how an asynchronous one does.
    """

    name = "http"

    def __init__(
        self,
        endpoint_url: str | None = None,
        *,
        region: str | None = None,
        account: str | None = None,
        timeout: float = 60.0,
        retries: int = 2,
        transport: Any = None,
        sleep: Callable[[float], None] = time.sleep,
        asleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        if endpoint_url is None:
            endpoint_url = os.environ.get("AWS_ENDPOINT_URL") or DEFAULT_ENDPOINT
        if not is_url(endpoint_url):
            raise ConfigurationError(f"the http backend's endpoint_url must be a URL, not {endpoint_url!r}")
        if account is not None and not re.fullmatch(r"[0-9]{12}", str(account)):
            raise ConfigurationError(f"the http backend's account must be 12 digits in quotes, not {account!r}")
        if type(retries) is not int or retries < 0:
            raise ConfigurationError(f"the http backend's retries must be a count from 0, not {retries!r}")
        if type(timeout) not in (int, float) or not timeout > 0:
            raise ConfigurationError(f"the http backend's timeout must be a number of seconds, not {timeout!r}")
        self.endpoint_url = endpoint_url.rstrip("/")
        self._signer = Signer(self.endpoint_url, region, account)
        self._retries = retries
        self._sleep = sleep
        self._asleep = asleep
        self._options: dict[str, Any] = {
            "timeout": httpx.Timeout(timeout, pool=None),  # who waits for a connection waits for calls that time out
            "transport": transport,
            # no proxy stands between two processes of a machine
            "trust_env": not guard.is_loopback(urlsplit(endpoint_url).hostname or ""),
            "limits": httpx.Limits(max_connections=100, max_keepalive_connections=100),
        }
        self._client: httpx.Client | None = None
        self._clients: dict[asyncio.AbstractEventLoop, httpx.AsyncClient] = {}
        self._lock = threading.RLock()

    def call(self, operation: Operation, request: Message) -> Response:
        """Send the request, with retries."""
        self._check(operation)
        attempts = _Attempts(operation, request, self._retries, self.endpoint_url)
        while True:
            try:
                return self._send(operation, attempts)
            except (httpx.RequestError, ServiceError) as error:
                self._sleep(attempts.pause(error))

    async def acall(self, operation: Operation, request: Message) -> Response:
        """`call`, over the running event loop's own connections; when its caller leaves, the connection is closed."""
        return await unless_left(self._acall(operation, request))

    async def _acall(self, operation: Operation, request: Message) -> Response:
        self._check(operation)
        attempts = _Attempts(operation, request, self._retries, self.endpoint_url)
        while True:
            try:
                return await self._asend(operation, attempts)
            except (httpx.RequestError, ServiceError) as error:
                await self._asleep(attempts.pause(error))

    def _check(self, operation: Operation) -> None:
        if operation.has_event_stream_input:
            raise UnsupportedByBackend(
                f"{operation.path} sends events while others come back, which httpx cannot do. Ways out: answer "
                f"{operation.service.root} by a backend in this process that can; aws, http and local cannot."
            )
        if guard.forbidden():
            guard.check(self.endpoint_url, operation.path)

    def _send(self, operation: Operation, attempts: _Attempts) -> Response:
        signed = self._signer.sign(operation, attempts.members)
        content = _chunks(signed.body) if hasattr(signed.body, "read") else signed.body
        client = self._synchronous()
        sent = client.build_request(signed.method, signed.url, headers=dict(signed.headers), content=content)
        response = client.send(sent, stream=bool(operation.streaming_output))
        streams = operation.streaming_output and response.is_success
        body = ResponseStream(_iter_chunks(response), response.close) if streams else response.read()
        return self._read(operation, response, body, attempts.made)

    async def _asend(self, operation: Operation, attempts: _Attempts) -> Response:
        signed = self._signer.sign(operation, attempts.members)
        content = _achunks(signed.body) if hasattr(signed.body, "read") else signed.body
        client = self._asynchronous()
        sent = client.build_request(signed.method, signed.url, headers=dict(signed.headers), content=content)
        response = await client.send(sent, stream=bool(operation.streaming_output))
        streams = operation.streaming_output and response.is_success
        body = (
            ThreadedStream(AsyncResponseStream(_aiter_chunks(response), response.aclose))
            if streams
            else await response.aread()
        )
        return self._read(operation, response, body, attempts.made)

    def _read(self, operation: Operation, response: httpx.Response, body: Any, retries: int) -> Response:
        try:
            return parse_response(operation, response.status_code, response.headers, body, retries)
        except (ResponseParserError, ValueError, TypeError, AttributeError, KeyError) as error:
            raise BackendFailed(
                f"{operation.path}: {self.endpoint_url} does not speak AWS's protocol: {error}"
            ) from error

    def _synchronous(self) -> httpx.Client:
        with self._lock:
            if self._client is None:
                self._client = httpx.Client(**self._options)
            return self._client

    def _asynchronous(self) -> httpx.AsyncClient:
        """The client of the running event loop: connections belong to the loop that opened them."""
        loop = asyncio.get_running_loop()
        with self._lock:
            if loop not in self._clients:
                self._clients = {loop: client for loop, client in self._clients.items() if not loop.is_closed()}
                self._clients[loop] = httpx.AsyncClient(**self._options)
            return self._clients[loop]

    def close(self) -> None:
        """Close every connection; those of a running event loop are scheduled to close."""
        with self._lock:
            client, self._client = self._client, None
            clients, self._clients = self._clients, {}
        if client is not None:
            client.close()
        for loop, asynchronous in clients.items():
            if loop.is_running():
                asyncio.run_coroutine_threadsafe(asynchronous.aclose(), loop)

    async def aclose(self) -> None:
        """`close`, and wait until the running event loop's connections are closed."""
        with self._lock:
            own = self._clients.pop(asyncio.get_running_loop(), None)
        self.close()
        if own is not None:
            await own.aclose()

    def __repr__(self) -> str:
        return f"<Http {mask(self.endpoint_url)}>"


class _Attempts:
    """The retries of one request: how many, and the backoff between them."""

    def __init__(self, operation: Operation, request: Message, retries: int, endpoint_url: str) -> None:
        self.made = 0
        self.members = request_members(operation, request)
        self._operation = operation
        self._retries = retries
        self._endpoint_url = endpoint_url
        self._body: Any = getattr(request, operation.streaming_input) if operation.streaming_input else None
        self._start = _file_position(self._body)

    def pause(self, error: httpx.RequestError | ServiceError) -> float:
        """Seconds to wait before the next attempt; raises the last error when there is none."""
        asked = error.retry_after if isinstance(error, ServiceError) else None
        backoff = random.random() * min(2.0**self.made / 2, LONGEST_WAIT)  # noqa: S311  (spreads clients, no secret)
        wait = max(asked or 0.0, backoff)
        again = not isinstance(error, ServiceError) or error.retryable
        if not again or self.made >= self._retries or wait > LONGEST_WAIT or not self._rewound():
            if isinstance(error, ServiceError):
                raise error
            raise self._failure(error) from error
        self.made += 1
        return wait

    def _failure(self, error: httpx.RequestError) -> BackendFailed:
        hint = " Is `aikit serve` running?" if isinstance(error, httpx.ConnectError) else ""
        what = str(error) or type(error).__name__
        return BackendFailed(f"{self._operation.path} got no answer from {self._endpoint_url}: {what}.{hint}")

    def _rewound(self) -> bool:
        """Whether the whole body was rewound, to be sent again."""
        if self._body is None or isinstance(self._body, bytes | bytearray):
            return True
        if self._start is None:
            return False
        self._body.seek(self._start)
        return True


@contextmanager
def _mapped_errors(response: httpx.Response) -> Iterator[None]:
    """Raise `BackendFailed` for a connection that breaks while an answer is read."""
    try:
        yield
    except httpx.RequestError as error:
        raise BackendFailed(f"the answer from {response.url.netloc.decode()} broke off: {error}") from error


def _iter_chunks(response: httpx.Response) -> Iterator[bytes]:
    with _mapped_errors(response):
        yield from response.iter_bytes()


async def _aiter_chunks(response: httpx.Response) -> AsyncIterator[bytes]:
    with _mapped_errors(response):
        async for chunk in response.aiter_bytes():
            yield chunk


def _chunks(file: Any) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk


async def _achunks(file: Any) -> AsyncIterator[bytes]:
    while chunk := await in_thread(file.read, CHUNK):
        yield chunk


def _file_position(body: Any) -> int | None:
    """The position of a file; None for what cannot be rewound and sent again."""
    try:
        return int(body.tell()) if body.seekable() else None
    except (AttributeError, OSError):
        return None


def from_settings(settings: Settings) -> Http:
    """The backend that `[backends.http]` of the settings configures."""
    kinds = {"endpoint_url": URL, "region": TEXT, "account": ACCOUNT, "timeout": SECONDS, "retries": COUNT}
    options = settings.options("http", allowed=kinds)
    return Http(**options)
