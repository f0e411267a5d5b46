"""The host of the fakes. A call is three steps: check the request as AWS would, run the operation, check the answer."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache, partial
from importlib.util import find_spec
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING, Any

from aikit import cancellation
from aikit.caller import current
from aikit.contract import catalog
from aikit.contract.message import Meta, request_id
from aikit.contract.service import service
from aikit.errors import KitClosed
from aikit_fakes import validation
from aikit_fakes.context import Context, unsupported
from aikit_fakes.engines.registry import Engines
from aikit_fakes.hooks import Hooks
from aikit_fakes.state import State

if TYPE_CHECKING:
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation, Service
    from aikit_fakes.jobs.runner import Runner
    from aikit_fakes.state import Configuration
    from aikit_fakes.store.notifications import Notification


Run = Callable[["Message", Context], Mapping[str, Any]]
"""An operation of a fake: its request and context in, AWS's dict out."""


class Host:
    """Runs the fakes' operations for one kit.

    Args:
        configuration: what it is made from.
        told: called with each notification of its jobs.
        hooks: the user's own code; that which the configuration refers to when None.

    Attributes:
        configuration: what it was made from; another process makes the same host of it.
        engines: its engines, loaded on first use.
        state: resources, objects and jobs.
    """

    def __init__(
        self,
        configuration: Configuration,
        told: Callable[[Notification], object] | None = None,
        hooks: Hooks | None = None,
    ) -> None:
        self.configuration = configuration
        self.hooks = hooks or Hooks(dict(configuration.hooks))
        self._told = told
        self.state = State(configuration, self._wake)
        self.engines = Engines(dict(configuration.engines), configuration.keep_alive)
        self._runner: Runner | None = None
        self._lock = Lock()
        self._closed = False

    def call(self, operation: Operation, request: Message) -> Response:
        """Check the request, run the operation, check the answer.

        Raises:
            ServiceError: the fake refuses as AWS would.
            UnsupportedLocally: there is no fake of this operation.
            InvalidAnswer: the fake broke its own contract.
            KitClosed: the backend was closed, be it meanwhile.
        """
        cancellation.check()
        if self._closed:
            raise KitClosed("the backend was closed; it answers no more calls")
        run = find(operation)
        caller = current()
        context = self._context(operation, caller.account, caller.region)
        code = getattr(operations_module(operation.service.path), "INVALID", validation.INVALID)
        validation.request(operation, request, context, getattr(run, "sized", ()), code)
        answer = operation.answer(run(request, context))
        http = {"RequestId": context.request_id, "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}
        return answer.with_meta(Meta("local", ", ".join(context.used) or None, http))

    def _wake(self) -> None:
        """See to the open jobs; once closed, they are left to the next process."""
        with suppress(KitClosed):
            self.runner.wake()

    @property
    def runner(self) -> Runner:
        """Who works on the jobs; made for the first one."""
        from aikit_fakes.jobs.runner import Runner

        with self._lock:
            if self._closed:
                raise KitClosed("the backend was closed before its jobs could be worked on")
            if self._runner is None:
                elsewhere = partial(work, self.configuration)
                chosen = self.configuration
                self._runner = Runner(self.state, self.context, elsewhere, chosen.executor, chosen.pace, self._told)
            return self._runner

    def close(self) -> None:
        """Refuse further calls, give running jobs back, and let go of the state."""
        with self._lock:
            self._closed = True
            runner, self._runner = self._runner, None
        if runner is not None:
            runner.close()
        self.state.close()

    def context(self, operation: str, account: str, region: str) -> Context:
        """The context of a job that the operation at a path such as `"comprehend.create_endpoint"` asked for."""
        path, _, method = operation.rpartition(".")
        return self._context(service(path).operation(method), account, region)

    def _context(self, operation: Operation, account: str | None, region: str | None) -> Context:
        return Context(
            operation,
            account or self.configuration.account,
            region or self.configuration.region,
            request_id(),
            self.engines,
            self.state,
            self.hooks,
        )


@cache
def host_of(configuration: Configuration) -> Host:
    """The host of a configuration in a worker process, made once."""
    return Host(configuration)


def work(configuration: Configuration, job: str) -> None:
    """Work on one job in another process, on a host like the one that queued it."""
    host_of(configuration).runner.run(job)


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


_LISTED = 8
"""Operations that a message lists; of more it says where to read."""


def _reason(operation: Operation, real: list[str]) -> str:
    if not real:
        does = "nothing of it is real locally yet"
    elif len(real) > _LISTED:
        does = f"{len(real)} operations of {operation.service.path} do: aikit services {operation.service.root}"
    else:
        does = f"{operation.service.path} locally does: {', '.join(real)}"
    title = catalog.SERVICES[operation.service.root].title
    return f"{title} {operation.name} has no local fake; {does}"
