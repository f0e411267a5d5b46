"""The ASGI app: one port for all services of a kit, and the admin API."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

from aikit.cancellation import Cancellation, under
from aikit.contract import catalog
from aikit.errors import CallerGone, NoBackendChosen, ServiceError
from aikit.server.admin import PREFIX, Admin
from aikit.server.bounded_executor import BoundedExecutor
from aikit.server.host_validation import rejection, request_origin
from aikit.server.request_body import EVENT_STREAM, Receive, RequestBody, pieces
from aikit.server.responses import Send, send_response
from aikit.threads import in_executor, in_thread
from aikit.wire.error_mapping import to_service_error
from aikit.wire.gateway import Gateway
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.routing import Route, signing_name

if TYPE_CHECKING:
    from aikit.backends.base import HTTPService
    from aikit.kit import AIKit, AsyncAIKit
    from aikit.server.access_log import AccessLog
    from aikit.server.signature import Keys, SignedPayload

Scope = MutableMapping[str, Any]
ASGI = Callable[[Scope, Receive, Send], Awaitable[None]]

MAX_BODY = 64 * 1024 * 1024
CONCURRENCY = 16
QUEUE_PER_WORKER = 64
"""Calls that may wait for each one that runs, before the next is told to try again later."""
STREAMS = 10_000
"""Chunks of streaming answers that may wait to be made."""

_STOPPED = ServiceError(
    "The server was stopped before it had an answer.", code="ServiceUnavailableException", status=503, fault="server"
)


class App:
    """AWS's services over HTTP, answered by a kit.

    Give it to any ASGI server; `aikit serve` runs it on uvicorn. A backend with an attribute `routes`, path prefix ->
    ASGI app, has these mounted; what its `http_services` claim is theirs to answer.

    Args:
        kit: the kit that answers; closing it is left to the caller.
        max_body: the most bytes that a request's body may have.
        concurrency: how many calls run in worker threads at once; pinned answers need none.
        keys: the secrets of those who may call, each request's signature being checked; None lets everybody call.
        own_hosts: names of this server, beside addresses and localhost, that the admin routes may be reached under.
        strict: whether AWS's operations too are refused under other names; to web pages of other origins they are
            refused anyway.
        access_log: where requests are logged; None logs none.
    """

    def __init__(
        self,
        kit: AIKit | AsyncAIKit,
        *,
        max_body: int = MAX_BODY,
        concurrency: int = CONCURRENCY,
        keys: Keys | None = None,
        own_hosts: frozenset[str] = frozenset(),
        strict: bool = False,
        access_log: AccessLog | None = None,
    ) -> None:
        self.workers = BoundedExecutor(concurrency, concurrency * QUEUE_PER_WORKER, "aikit-worker")
        self._streams = BoundedExecutor(concurrency, STREAMS, "aikit-stream")
        self._gateway = Gateway(kit.stack)
        self._admin = Admin(kit, own_hosts)
        self._max_body = max_body
        self._keys = keys
        self._own_hosts = own_hosts
        self._strict = strict
        self._access_log = access_log
        self._routes = _routes(kit)
        self._http_services = list(kit.http_services().values())

    @property
    def idle(self) -> bool:
        """Whether no worker thread is busy."""
        return self.workers.idle and self._streams.idle

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or run the ASGI lifespan."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._lifespan(receive, send)
            return
        started = time.perf_counter()
        request = _request(scope)
        body = RequestBody(receive, request.headers, self._max_body)
        response = None
        try:
            mounted = self._mounted(request.path) if self._routes else None
            if mounted is not None:
                response = self._refusal(request)
                if response is None:
                    await mounted(scope, receive, send)
                    return
            else:
                response = await self._answer(request, body)
            await send_response(response, body, receive, send, self._streams)
        except asyncio.CancelledError:  # the server stops, and its grace is over
            if response is None:
                response = self._gateway.refuse(_STOPPED, request)
                await send_response(response, body, receive, send, self._streams)
        finally:
            if response is not None and self._access_log is not None:
                self._access_log.add(request, response, time.perf_counter() - started)

    async def _answer(self, request: HTTPRequest, body: RequestBody) -> HTTPResponse:
        try:
            if request.path.startswith(PREFIX):
                return await self._administer(request, body)
            for service in self._http_services:
                if service.claims(request):
                    return await self._delegate(request, body, service)
            self._validate_host(request)
            if request.headers.get("content-type") == EVENT_STREAM:
                return await self._answer_events(request, body)
            request.body = await body.read()
            route = None if self._keys is None else self._verified(request, self._keys)
        except ServiceError as error:
            return self._gateway.refuse(error, request)
        with under(Cancellation(body.client_left)):
            response = await self._gateway.ahandle(request, route)
        if response.status == 503:
            response.headers.setdefault("Retry-After", "1")
        return response

    def _verified(self, request: HTTPRequest, keys: Keys) -> Route:
        """The route of a request whose signature holds, and is for the service that it calls."""
        signed = keys.verify(request)
        route = self._gateway.route(request)
        keys.check_scope(request, signed, signing_name(route.operation.service))
        return route

    def _refusal(self, request: HTTPRequest) -> HTTPResponse | None:
        """The error response for an unauthorized request to a mounted app; None for an authorized one."""
        try:
            self._validate_host(request)
            if self._keys is not None:
                self._keys.verify_head(request)
        except ServiceError as error:
            return self._gateway.refuse(error, request)
        return None

    def _validate_host(self, request: HTTPRequest) -> None:
        if reason := rejection(request, self._own_hosts if self._strict else None):
            raise ServiceError(reason, code="AccessDeniedException", status=403)

    async def _delegate(self, request: HTTPRequest, body: RequestBody, service: HTTPService) -> HTTPResponse:
        """Let a backend's own HTTP service answer: it streams the body, of any size that it accepts."""
        body.limit = service.max_body
        payload: SignedPayload | None = None
        try:
            self._validate_host(request)
            if self._keys is not None and not service.admits(request):
                payload = self._keys.verify_s3(request, getattr(service, "resource", _path)(request))
            file = await body.spool(self._streams, getattr(service, "spool_folder", None))
        except ServiceError as error:
            return service.refuse(error, request)
        try:
            with under(Cancellation(body.client_left)):
                return await in_executor(self._streams, partial(_delegated, service, request, file, payload))
        except (ServiceError, CallerGone) as error:
            return service.refuse(to_service_error(error), request)

    async def _administer(self, request: HTTPRequest, body: RequestBody) -> HTTPResponse:
        request.body = await body.read()
        if self._keys is not None and not self._admin.is_open(request):
            self._keys.verify(request)
        return self._admin.handle(request)

    async def _answer_events(self, request: HTTPRequest, body: RequestBody) -> HTTPResponse:
        """Answer a request with an event stream: a worker thread reads the events."""
        received = self._gateway.route(request)
        if not received.operation.has_event_stream_input:
            request.body = await body.read()
            if self._keys is not None:
                received = self._verified(request, self._keys)
        elif self._keys is not None:
            signed = self._keys.verify_head(request)
            self._keys.check_scope(request, signed, signing_name(received.operation.service))
        if received.operation.has_event_stream_input:
            request.body = body.chunks()
        return await in_thread(self._gateway.handle, request, received)

    def _mounted(self, path: str) -> ASGI | None:
        for prefix, app in self._routes.items():
            if path.startswith(prefix):
                return app
        return None

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        """Make the bounded executor the one of `asyncio.to_thread` for the lifespan of the server."""
        await receive()
        asyncio.get_running_loop().set_default_executor(self.workers)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self.workers.shutdown(wait=False, cancel_futures=True)
        self._streams.shutdown(wait=False, cancel_futures=True)
        if self._access_log is not None:
            self._access_log.flush()
        await send({"type": "lifespan.shutdown.complete"})


def _path(request: HTTPRequest) -> str:
    return request.path


def _delegated(
    service: HTTPService, request: HTTPRequest, file: BinaryIO, payload: SignedPayload | None
) -> HTTPResponse:
    """The response of a backend's own HTTP service, in a worker thread, once the body is what was signed."""
    with file:
        if payload is not None:
            payload.verify(file)
            file.seek(0)
        request.body = pieces(file)
        return service.handle(request)


def _request(scope: Scope) -> HTTPRequest:
    sent = scope["headers"]
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in sent}
    if len(headers) < len(sent):
        headers = _joined(sent)
    path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
    query = scope["query_string"].decode("latin-1")
    origin = request_origin(scope.get("scheme", "http"), headers.get("host", ""))
    return HTTPRequest(scope["method"], path, query, headers, origin=origin)


def _joined(sent: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """The headers of a request with repeated ones: all their values, comma-separated."""
    values: dict[bytes, list[bytes]] = {}
    for name, value in sent:
        values.setdefault(name, []).append(value)
    return {name.decode("latin-1"): b",".join(found).decode("latin-1") for name, found in values.items()}


def _routes(kit: AIKit | AsyncAIKit) -> dict[str, ASGI]:
    """The ASGI apps that the kit's backends mount."""
    routes: dict[str, ASGI] = {}
    for service in catalog.SERVICES:
        with suppress(NoBackendChosen):
            routes.update(getattr(kit.backend(service), "routes", {}))
    return routes
