"""The HTTP gateway: routing, deserialization, the backend's call, serialization.

Errors of every step are serialized as responses too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from aikit.caller import acting
from aikit.wire import routing
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.request_errors import RequestError
from aikit.wire.routing import JSON, REST_JSON, Route
from aikit.wire.serialization import accepts, parse, serialize, serialize_error

if TYPE_CHECKING:
    from aikit.backends.base import Backend
    from aikit.contract.service import Operation


class Gateway:
    """Answers HTTP requests in AWS's protocols by backends.

    Args:
        backend: the backend that answers a service, by the service's root, such as a kit's `kit.stack`.
    """

    def __init__(self, backend: Callable[[str], Backend]) -> None:
        self._backend = backend

    def route(self, request: HTTPRequest) -> Route:
        """The operation, protocol and caller of a request, whose body stays unread.

        Raises:
            RequestError: no operation matches; `refuse` makes the response.
        """
        return routing.route(request)

    def handle(self, request: HTTPRequest, route: Route | None = None) -> HTTPResponse:
        """The response to a request. Never raises for what the request holds or what the backend does.

        Args:
            request: the request.
            route: what `route` returned for it, where that was called before.
        """
        try:
            route = route or self.route(request)
            operation = _disambiguated(route, request)
        except Exception as error:
            return self.refuse(error, request)
        with acting(route.caller):
            try:
                message = parse(operation, route.protocol, request)
                answer = self._backend(operation.service.root).call(operation, message)
                return serialize(operation, route.protocol, answer)
            except Exception as error:
                return serialize_error(error, route.protocol, operation.service)

    async def ahandle(self, request: HTTPRequest, route: Route | None = None) -> HTTPResponse:
        """`handle` on an event loop: the backend is awaited.

        Streaming bodies, of requests and of responses, block while they are read: read them in a worker thread.
        """
        try:
            route = route or self.route(request)
            operation = _disambiguated(route, request)
        except Exception as error:
            return self.refuse(error, request)
        with acting(route.caller):
            try:
                message = parse(operation, route.protocol, request)
                answer = await self._backend(operation.service.root).acall(operation, message)
                return serialize(operation, route.protocol, answer)
            except Exception as error:
                return serialize_error(error, route.protocol, operation.service)

    def refuse(self, error: Exception, request: HTTPRequest) -> HTTPResponse:
        """The error response to a request that was refused before its operation was called."""
        protocol = error.protocol if isinstance(error, RequestError) else None
        if protocol is None:
            protocol = JSON if "x-amz-target" in request.headers else REST_JSON
        return serialize_error(error, protocol, None)


def _disambiguated(route: Route, request: HTTPRequest) -> Operation:
    """The operation of a route; of several that its path matches alike, the first that can parse the body."""
    if not route.alternatives or not isinstance(request.body, bytes):
        return route.operation
    operations = (route.operation, *route.alternatives)
    return next((one for one in operations if accepts(one, route.protocol, request)), route.operation)
