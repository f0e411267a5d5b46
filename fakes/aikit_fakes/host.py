"""The host of the fakes. A call is three steps: check the request as AWS would, run the operation, check the answer."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from functools import cache
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from aikit.caller import current
from aikit.contract import catalog
from aikit.contract.message import Meta
from aikit_fakes import checks
from aikit_fakes.context import Context, unsupported

if TYPE_CHECKING:
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation, Service
    from aikit_fakes.engines.registry import Engines


Run = Callable[["Message", Context], Mapping[str, Any]]
"""An operation of a fake: its request and context in, AWS's dict out."""


class Host:
    """Runs the fakes' operations for one kit."""

    def __init__(self, engines: Engines, account: str, region: str) -> None:
        self._engines = engines
        self._account = account
        self._region = region

    def call(self, operation: Operation, request: Message) -> Response:
        """Check the request, run the operation, check the answer.

        Raises:
            ServiceError: the fake refuses as AWS would.
            UnsupportedLocally: there is no fake of this operation.
            InvalidAnswer: the fake broke its own contract.
        """
        run = find(operation)
        caller = current()
        context = Context(
            operation,
            caller.account or self._account,
            caller.region or self._region,
            str(uuid4()),
            self._engines,
        )
        checks.request(operation, request, context)
        answer = operation.answer(run(request, context))
        http = {"RequestId": context.request_id, "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}
        return answer.with_meta(Meta("local", ", ".join(context.used) or None, http))


def find(operation: Operation) -> Run:
    """The function that fakes an operation.

    Raises:
        UnsupportedLocally: there is none; the message names what the service does locally and the ways out.
    """
    module = operations_module(operation.service.path)
    run: Run | None = getattr(module, operation.method, None) if module is not None else None
    if run is None:
        raise unsupported(operation, _reason(operation, supported(operation.service)))
    return run


@cache
def operations_module(path: str) -> ModuleType | None:
    """The module `aikit_fakes.services.<path>.operations` of a client; None when nothing of it is faked yet."""
    package = f"aikit_fakes.services.{path}"
    try:
        found = find_spec(f"{package}.operations")
    except ModuleNotFoundError:
        return None
    return importlib.import_module(f"{package}.operations") if found else None


def supported(service: Service) -> list[str]:
    """The operations of a client that are real locally, by Python's names."""
    module = operations_module(service.path)
    return [name for name in service.operation_names if hasattr(module, name)]


def _reason(operation: Operation, real: list[str]) -> str:
    does = f"{operation.service.path} locally does: {', '.join(real)}" if real else "nothing of it is real locally yet"
    title = catalog.SERVICES[operation.service.root].title
    return f"{title} {operation.name} has no local fake; {does}"
