"""The botocore hook: one patch of its event emitter lets installations answer the calls of existing clients.

Every client emits its events through `HierarchicalEmitter._emit`. While something is installed, that method first lets
the handlers that are registered answer, as it always does, and then asks the installations, the latest first:

    before-call     the request is serialised, nothing is signed or sent: answered here by default
    choose-signer   with transport="before-send", a client without credentials signs nothing
    before-send     with transport="before-send", bytes would leave: answered here, and botocore may try again
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from threading import RLock
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from botocore import UNSIGNED
from botocore.awsrequest import AWSResponse
from botocore.endpoint import convert_to_response_dict
from botocore.hooks import HierarchicalEmitter
from botocore.parsers import create_parser

from aikit import guard
from aikit.backends.aws import leave_alone
from aikit.caller import Caller, acting
from aikit.contract import catalog
from aikit.contract.service import Operation, service
from aikit.errors import ServiceError, UnsupportedByBackend
from aikit.intercept import moto_conflicts
from aikit.intercept.http_conversion import request_body, request_headers, response_file
from aikit.intercept.request_matching import aws_suffixes
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.serialization import parse, serialize, serialize_error

if TYPE_CHECKING:
    from aikit.backends.base import Backend, HTTPService


class Installed(Protocol):
    """The interface of an installation, as `aikit.intercept.Installation` implements it."""

    @property
    def kit(self) -> Any:
        """The kit that answers."""
        ...

    @property
    def transport(self) -> str:
        """The botocore event at which it answers."""
        ...

    def backend(self, root: str) -> Backend | None:
        """The backend that answers a service; None where it is not intercepted."""
        ...

    def is_aws(self, root: str) -> bool:
        """Whether a service is left to real AWS."""
        ...

    def http_service(self, name: str) -> HTTPService | None:
        """The HTTP service behind a botocore service outside the catalog, such as `"s3"`."""
        ...


_PATHS = {name: path for path, name in catalog.CLIENTS.items()}
_installed: tuple[Installed, ...] = ()
_undo: Callable[[], None] | None = None
_lock = RLock()


def add(installation: Installed) -> None:
    """Add an installation, which takes precedence over earlier ones."""
    global _installed, _undo
    with _lock:
        _installed = (*_installed, installation)
        if _undo is None:
            _undo = _patch()


def remove(installation: Installed) -> None:
    """Remove an installation; with the last one, the patch is undone."""
    global _installed, _undo
    with _lock:
        _installed = tuple(other for other in _installed if other is not installation)
        if not _installed and _undo is not None:
            _undo()
            _undo = None


def _patch() -> Callable[[], None]:
    """Patch the emitter; returns the function that undoes it."""
    original = HierarchicalEmitter._emit
    on = True

    def _emit(self: Any, event_name: str, kwargs: Any, stop_on_response: bool = False) -> Any:
        said = original(self, event_name, kwargs, stop_on_response)
        ask = _EVENTS.get(event_name[:11])  # every call emits a dozen events, and few are ours
        if ask is None or not on:
            return said
        if ask is not _choose_signer and any(answer is not None or handler is leave_alone for handler, answer in said):
            return said
        answer = ask(**{**kwargs, "event_name": event_name})
        return said if answer is None else [*said, (ask, answer)]

    def undo() -> None:
        nonlocal on
        on = False
        if HierarchicalEmitter._emit is _emit:  # else somebody patched it after us, and keeps calling ours
            HierarchicalEmitter._emit = original

    HierarchicalEmitter._emit = _emit
    return undo


@dataclass(frozen=True, slots=True)
class _PendingCall:
    """A call between before-call and before-send, which run in one thread and share no state."""

    event: str
    path: str
    answer: Callable[[HTTPRequest], HTTPResponse] | None
    caller: Caller


_UNSIGNED = "aikit_unsigned"
"""The mark on the context of a call that needs no signature."""
_pending_call: ContextVar[_PendingCall | None] = ContextVar("aikit_sending", default=None)


def _before_call(
    *, event_name: str, model: Any, params: Any, request_signer: Any, context: Any, **_: Any
) -> tuple[AWSResponse, Any] | None:
    """The response to a call of an intercepted service."""
    path = _PATHS.get(model.service_model.service_name)
    if path is None:
        return _before_http_call(event_name, model, params, request_signer, context)
    root = path.partition(".")[0]
    chosen = _installation_for(root)
    if chosen is None:
        _pending_call.set(None)
        return None
    operation = _operation(path, model.name)
    left = chosen.is_aws(root) and not chosen.kit.pins.of(operation)
    if not left and moto_conflicts.active():
        moto_conflicts.raise_for_mocked([path])
    backend = chosen.backend(root)
    assert backend is not None
    protocol = model.service_model.resolved_protocol
    key = _access_key(request_signer)
    caller = _caller(key, context["client_region"])
    if left or chosen.transport == "before-send":
        answer = None if left else partial(_respond, operation, protocol, backend)
        _pending_call.set(_PendingCall(event_name.partition(".")[2], operation.path, answer, caller))
        if key is None and not left:
            context[_UNSIGNED] = True
        return None
    url = params["url"]
    query = urlsplit(url).query if "?" in url else ""
    body = request_body(params["body"])
    request = HTTPRequest(params["method"], params["url_path"], query, request_headers(params["headers"]), body)
    with acting(caller):
        response = _respond(operation, protocol, backend, request)
    return _parsed(model, _response(url, response))


def _before_http_call(event: str, model: Any, params: Any, signer: Any, context: Any) -> tuple[AWSResponse, Any] | None:
    """The response to a call of a service outside the catalog, which a backend answers by HTTP."""
    _pending_call.set(None)
    name = model.service_model.service_name
    found = next(((one, http) for one in reversed(_installed) if (http := one.http_service(name)) is not None), None)
    host = urlsplit(params["url"]).hostname or ""
    if found is None or not host.endswith(aws_suffixes()) or moto_conflicts.is_mocked(params["url"]):
        return None
    chosen, http = found
    key = _access_key(signer)
    caller = _caller(key, context["client_region"])
    if chosen.transport == "before-send":
        _pending_call.set(_PendingCall(event.partition(".")[2], f"{name}.{model.name}", http.handle, caller))
        if key is None:
            context[_UNSIGNED] = True
        return None
    started = getattr(params["body"], "signal_transferring", None)
    if started is not None:  # boto3's transfers tell their progress from then on
        started()
    with acting(caller):
        response = http.handle(_http_request(params["method"], params["url"], params["headers"], params["body"]))
    return _parsed(model, _response(params["url"], response))


def _http_request(method: str, url: str, said: Any, body: Any) -> HTTPRequest:
    """A request as a server would have received it."""
    place = urlsplit(url)
    return HTTPRequest(
        method, place.path or "/", place.query, {"host": place.netloc, **request_headers(said)}, request_body(body)
    )


def _choose_signer(*, context: Any, **_: Any) -> Any:
    """No signature for an intercepted call of a client without credentials."""
    return UNSIGNED if _UNSIGNED in context else None


def _before_send(*, event_name: str, request: Any, **_: Any) -> AWSResponse | None:
    """The response in place of sending; botocore parses it, and may retry."""
    call = _pending(event_name)
    if call is None:
        return None
    if call.answer is None:
        if guard.forbidden():
            guard.check(request.url, call.path)
        return None
    with acting(call.caller):
        response = call.answer(_http_request(request.method, request.url, request.headers, request.body))
    return _response(request.url, response)


_EVENTS: dict[str, Callable[..., Any]] = {
    "before-call": _before_call,
    "before-send": _before_send,
    "choose-sign": _choose_signer,
}
"""By the first eleven letters of an event, which tell these from every other."""


def _installation_for(root: str) -> Installed | None:
    """The latest installation that has a backend for a service."""
    for one in reversed(_installed):
        if one.backend(root) is not None:
            return one
    return None


def _pending(event_name: str) -> _PendingCall | None:
    """The call that an event of this thread belongs to."""
    call = _pending_call.get()
    return call if call is not None and call.event == event_name.partition(".")[2] else None


def _operation(path: str, name: str) -> Operation:
    try:
        return service(path).operation(name)
    except KeyError:
        raise UnsupportedByBackend(f"{path} has no operation {name} in the botocore that aikit reads") from None


def _access_key(signer: Any) -> str | None:
    """The access key id of a client, without fetching or refreshing credentials; None when it has none."""
    credentials = getattr(signer, "_credentials", None)
    if credentials is None:
        return None
    held = vars(credentials)
    return str(held.get("access_key") or held.get("_access_key") or "-")


@lru_cache
def _caller(key: str | None, region: str) -> Caller:
    return Caller(key if key and len(key) == 12 and key.isascii() and key.isdigit() else None, region)


def _respond(operation: Operation, protocol: str, backend: Backend, request: HTTPRequest) -> HTTPResponse:
    """The response in AWS's protocol; errors of aikit's own are raised as they are."""
    try:
        return serialize(operation, protocol, backend.call(operation, parse(operation, protocol, request)))
    except ServiceError as error:
        return serialize_error(error, protocol, operation.service)


def _response(url: str, answer: HTTPResponse) -> AWSResponse:
    """The response as botocore's HTTP session would have returned it."""
    return AWSResponse(url, answer.status, answer.headers, response_file(answer.body))


def _parsed(model: Any, response: AWSResponse) -> tuple[AWSResponse, Any]:
    """The response parsed by botocore's own parser, modeled members of errors included."""
    parser = _parser(model.service_model.resolved_protocol)
    read = convert_to_response_dict(response, model)
    parsed = parser.parse(read, model.output_shape)
    if response.status_code >= 300:
        shape = model.service_model.shape_for_error_code(parsed.get("Error", {}).get("Code"))
        if shape is not None:
            parsed.update(parser.parse(read, shape))
    parsed["ResponseMetadata"]["RetryAttempts"] = 0
    return response, parsed


@cache
def _parser(protocol: str) -> Any:
    """botocore's parser of a protocol, which is stateless."""
    return create_parser(protocol)
