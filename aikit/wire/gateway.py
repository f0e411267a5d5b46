"""The gateway: AWS's protocols outside, `Backend.call` inside.

Four steps: receive (which operation, who calls), parse, call, write. Whatever goes wrong on the way is an answer too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from aikit.caller import acting, enter, leave
from aikit.wire import routing
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.request_errors import RequestError
from aikit.wire.routing import JSON, REST_JSON, Route
from aikit.wire.serialization import accepts, parse, serialize, serialize_error, write_standing

if TYPE_CHECKING:
    from aikit.backends.base import Backend
    from aikit.backends.pinned_answers import Standing
    from aikit.contract.message import Message, Meta
    from aikit.contract.service import Operation


class Gateway:
    """Answers HTTP requests in AWS's protocols by backends.

    Args:
        backend: the backend that answers a service, by the service's root, such as a kit's `kit.stack`.
    """

    def __init__(self, backend: Callable[[str], Backend]) -> None:
        self._backend = backend

    def route(self, request: HTTPRequest) -> Route:
        """Which operation a request is for, in which protocol, and who sent it; its body stays unread.

        Raises:
            RequestError: no operation fits; `refuse` makes the answer.
        """
        return routing.route(request)

    def handle(self, request: HTTPRequest, received: Route | None = None) -> HTTPResponse:
        """The answer to a request. Never raises for what the request holds or what the backend does.

        Args:
            request: what arrived.
            received: what `receive` made of it, where that was asked before.
        """
        try:
            received = received or self.route(request)
            operation = _disambiguate(received, request) if received.alternatives else received.operation
        except Exception as error:
            return self.refuse(error, request)
        with acting(received.caller):
            return self.answer(operation, received.protocol, request)

    async def ahandle(self, request: HTTPRequest, received: Route | None = None) -> HTTPResponse:
        """`handle` on an event loop: the backend is awaited.

        A body that comes in chunks, and an answer's, block while they are read: those belong into a thread.
        """
        try:
            received = received or self.route(request)
            operation = _disambiguate(received, request) if received.alternatives else received.operation
            protocol = received.protocol
        except Exception as error:
            return self.refuse(error, request)
        token = enter(received.caller)
        try:
            message, backend = parse(operation, protocol, request), self._backend(operation.service.root)
            standing = _standing(backend, operation, message)
            if standing is not None:
                return write_standing(operation, protocol, *standing)
            return serialize(operation, protocol, await backend.acall(operation, message))
        except Exception as error:
            return serialize_error(error, protocol, operation.service)
        finally:
            leave(token)

    def answer(self, operation: Operation, protocol: str, request: HTTPRequest) -> HTTPResponse:
        """The answer to a request whose operation is known, from the caller who is acting now. Never raises."""
        try:
            message, backend = parse(operation, protocol, request), self._backend(operation.service.root)
            standing = _standing(backend, operation, message)
            if standing is not None:
                return write_standing(operation, protocol, *standing)
            return serialize(operation, protocol, backend.call(operation, message))
        except Exception as error:
            return serialize_error(error, protocol, operation.service)

    def refuse(self, error: Exception, request: HTTPRequest) -> HTTPResponse:
        """The answer to a request that is refused before its operation is asked: by `receive`, or by its carrier."""
        protocol = error.protocol if isinstance(error, RequestError) else None
        if protocol is None:
            protocol = JSON if "x-amz-target" in request.headers else REST_JSON
        return serialize_error(error, protocol, None)


def _standing(backend: Backend, operation: Operation, message: Message) -> tuple[Standing, Meta] | None:
    """What a kit's stack answers whatever is asked, such as a pin without a condition; None where it must be called."""
    known = getattr(backend, "standing", None)
    found: tuple[Standing, Meta] | None = None if known is None else known(operation, message)
    return found


def _disambiguate(received: Route, request: HTTPRequest) -> Operation:
    """The operation that is asked for: of several that the path fits alike, the first that can read the body."""
    fitting = (received.operation, *received.alternatives) if isinstance(request.body, bytes) else ()
    return next((one for one in fitting if accepts(one, received.protocol, request)), received.operation)
