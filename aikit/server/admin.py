"""The admin API of the server under `/_aikit/`: health, services, the call log, pins.

    GET    /_aikit/health      ready, version, uptime in seconds
    GET    /_aikit/services    who answers each service, and which operations where the backend can tell
    GET    /_aikit/calls       the call log, newest last; ?limit=20 for the last 20
    DELETE /_aikit/calls       forget them
    GET    /_aikit/pins        the pins, newest first, with how many calls each has answered
    POST   /_aikit/pins        {"operation": "comprehend.detect_sentiment", "answer": {"Sentiment": ...},
                                "when": {"text": {"$contains": "refund"}}, "times": 2}
                               or "error": {"code": "ThrottlingException", "message": "..."} for "answer"
    DELETE /_aikit/pins        take all away
    GET    /_aikit/notifications
                               what was published when jobs ended, oldest first, where the backend can tell;
                               ?account=123456789012&region=eu-west-1 for a caller's own

Web pages of other origins are refused.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from aikit import __version__, matchers
from aikit.backends.operation_lookup import find_operation
from aikit.contract import catalog
from aikit.contract.service import service
from aikit.errors import AIKitError, BackendFailed, ConfigurationError, NoBackendChosen
from aikit.masking import without_paths
from aikit.server.host_validation import rejection
from aikit.wire.error_mapping import public_message
from aikit.wire.http import HTTPRequest, HTTPResponse

if TYPE_CHECKING:
    from aikit.kit import AIKit, AsyncAIKit

PREFIX = "/_aikit/"
_MATCHERS: dict[str, Callable[[Any], Any]] = {"$contains": matchers.contains, "$matches": matchers.matches}


class Admin:
    """The admin routes of one kit.

    Args:
        kit: whose calls and pins.
        own_hosts: names under which the server may be reached, beside addresses and localhost.
    """

    def __init__(self, kit: AIKit | AsyncAIKit, own_hosts: frozenset[str]) -> None:
        self._kit = kit
        self._own_hosts = own_hosts
        self._started = time.monotonic()
        self._routes: dict[tuple[str, str], Callable[[HTTPRequest], Any]] = {
            ("GET", "health"): self._health,
            ("GET", "services"): self._services,
            ("GET", "calls"): self._calls,
            ("DELETE", "calls"): lambda _: self._kit.calls.clear(),
            ("GET", "pins"): self._pins,
            ("POST", "pins"): self._pin,
            ("DELETE", "pins"): lambda _: self._kit.pins.clear(),
            ("GET", "notifications"): self._notifications,
        }

    def is_open(self, request: HTTPRequest) -> bool:
        """Whether a route needs no signature where requests must be signed."""
        return request.path == f"{PREFIX}health"

    def handle(self, request: HTTPRequest) -> HTTPResponse:
        """The response to a request below `/_aikit/`."""
        reason = rejection(request, self._own_hosts)
        if reason:
            return _json(403, {"error": reason})
        name = request.path.removeprefix(PREFIX)
        route = self._routes.get((request.method, name))
        if route is None:
            methods = sorted(method for method, other in self._routes if other == name)
            if methods:
                response = _json(405, {"error": f"{request.path} takes {', '.join(methods)}"})
                response.headers["Allow"] = ", ".join(methods)
                return response
            known = ", ".join(dict.fromkeys(other for _, other in self._routes))
            return _json(404, {"error": f"there is no {request.path}; below {PREFIX} there are: {known}"})
        try:
            found = route(request)
        except BackendFailed as error:
            return _json(503, {"error": public_message(error)})
        except (AIKitError, ValueError, RecursionError) as error:  # JSON may be nested deeper than Python goes
            return _json(400, {"error": without_paths(str(error))})
        return HTTPResponse(204) if found is None else _json(201 if request.method == "POST" else 200, found)

    def _health(self, _: HTTPRequest) -> dict[str, Any]:
        return {"ready": True, "version": __version__, "uptime": round(time.monotonic() - self._started, 3)}

    def _services(self, _: HTTPRequest) -> dict[str, Any]:
        return {root: self._service(root) for root in catalog.SERVICES}

    def _service(self, root: str) -> dict[str, Any]:
        try:
            backend = self._kit.backend(root)
        except NoBackendChosen:
            return {"backend": None, "operations": []}
        supported = getattr(backend, "supported", None)
        operations = None
        if supported is not None:
            clients = (path for path in catalog.CLIENTS if path.split(".")[0] == root)
            operations = [f"{path}.{name}" for path in clients for name in supported(service(path))]
        return {"backend": backend.name, "operations": operations}

    def _calls(self, request: HTTPRequest) -> dict[str, Any]:
        calls = self._kit.calls
        limit = int(parse_qs(request.query).get("limit", [calls.limit])[0])
        if limit < 0:
            raise ValueError("limit takes a count from 0")
        latest = calls[len(calls) - limit :] if limit < len(calls) else calls[:]
        return {"calls": [call.to_dict() for call in latest], "dropped": calls.dropped}

    def _notifications(self, request: HTTPRequest) -> dict[str, Any]:
        asked = parse_qs(request.query)
        whose = {name: asked[name][0] for name in ("account", "region") if name in asked}
        tellers = {}
        for root in catalog.SERVICES:
            try:
                backend = self._kit.backend(root)
            except NoBackendChosen:
                continue
            if hasattr(backend, "notifications"):
                tellers[id(backend)] = backend.notifications
        told = [one for tell in tellers.values() for one in tell(**whose)]
        return {"notifications": [{**asdict(one), "time": one.time.isoformat()} for one in told]}

    def _pins(self, _: HTTPRequest) -> dict[str, Any]:
        return {"pins": [_described(pin) for pin in self._kit.pins]}

    def _pin(self, request: HTTPRequest) -> dict[str, Any]:
        asked = json.loads(bytes(request.body) if isinstance(request.body, bytes) else b"")
        if not isinstance(asked, dict) or "operation" not in asked:
            raise ConfigurationError(
                'a pin is {"operation": ..., "answer": ... or "error": ..., "when": ..., "times": ...}'
            )
        unknown = asked.keys() - {"operation", "answer", "error", "when", "times"}
        if unknown or ("answer" in asked) == ("error" in asked):
            what = f"no {sorted(unknown)[0]!r}" if unknown else '"answer" or "error", one of them'
            raise ConfigurationError(f"a pin has {what}")
        operation = find_operation(asked["operation"])
        answer = asked.get("answer")
        if "error" in asked:
            answer = _error(operation, asked["error"])
        pin = self._kit.pin(operation, answer, when=_condition(asked.get("when")), times=asked.get("times"))
        return _described(pin)


def _error(operation: Any, asked: Any) -> AIKitError:
    if not isinstance(asked, dict) or not isinstance(asked.get("code"), str):
        raise ConfigurationError('a pinned error is {"code": ..., "message": ...}')
    made: AIKitError = operation.service.errors.make(asked["code"], str(asked.get("message", "")), operation.name)
    return made


def _condition(asked: Any) -> Any:
    """A condition from JSON: `{"$contains": "x"}` and `{"$matches": "^x"}` become matchers."""
    if not isinstance(asked, dict):
        return asked
    if len(asked) == 1 and (name := next(iter(asked))) in _MATCHERS:
        return _MATCHERS[name](asked[name])
    return {name: _condition(part) for name, part in asked.items()}


def _described(pin: Any) -> dict[str, Any]:
    when = None if pin.when is None else repr(pin.when)
    return {"operation": pin.operation.path, "when": when, "times": pin.times, "calls": pin.calls}


def _json(status: int, content: Any) -> HTTPResponse:
    headers = {"Content-Type": "application/json", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    return HTTPResponse(status, headers, _encoded(content))


def _encoded(content: Any) -> bytes:
    """JSON in UTF-8; half a surrogate pair, which UTF-8 lacks, stays an escape, which JSON has."""
    return json.dumps(content, ensure_ascii=False).encode("utf-8", "backslashreplace")
