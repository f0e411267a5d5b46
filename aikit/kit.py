"""`AIKit` and `AsyncAIKit`: one attribute a service, and the choice of each service's backend."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from threading import RLock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from aikit.backends.base import Backend, create, is_installed
from aikit.contract import catalog
from aikit.errors import ConfigurationError, KitClosed, NoBackendChosen
from aikit.masking import mask
from aikit.settings import Settings
from aikit.types.kit import AsyncServices, Services

if TYPE_CHECKING:
    from aikit.backends.base import HTTPService
    from aikit.backends.call_log import Calls
    from aikit.backends.operation_lookup import OperationReference
    from aikit.backends.pins import Pin, Registry
    from aikit.matchers import When

_WAYS_TO_CHOOSE = """nothing says who should answer {what}. Choose in one of three ways:
  in code:            AIKit("local")    or    AIKit("local", translate="aws")
  by environment:     AIKIT_BACKEND=local    or    AIKIT_BACKEND_TRANSLATE=aws
  in aikit.toml:      backend = "local"    and    [services]  translate = "aws"
"local" answers with open models on this machine, "aws" calls (and pays) Amazon."""


class _Kit:
    """The base of both kits: backends by service, and clients created on first use."""

    def __init__(
        self, backend: str | Backend | None = None, *, settings: Settings | None = None, **services: str | Backend
    ) -> None:
        unknown = [name for name in services if name not in catalog.SERVICES]
        if unknown:
            near = get_close_matches(unknown[0], catalog.SERVICES, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are: {', '.join(catalog.SERVICES)}"
            raise ConfigurationError(f"no service is called {unknown[0]!r}; {hint}")
        self._settings = Settings.load() if settings is None else settings
        self._default = backend
        self._chosen = services
        self._made: dict[str, Backend] = {}
        self._stacks: dict[str, Backend] = {}
        self._pins: Registry | None = None
        self._calls: Calls | None = None
        self._lock = RLock()
        self._closed = False
        choices = [self._choice(service) for service in catalog.SERVICES]
        if not any(choices):
            raise NoBackendChosen(_WAYS_TO_CHOOSE.format(what="any service"))
        for choice in choices:
            if isinstance(choice, str) and not is_installed(choice):
                self._backend_of(choice)  # which raises
            if choice is not None and not isinstance(choice, str) and not hasattr(choice, "call"):
                raise ConfigurationError(f"a backend is chosen by its name or as an object with `call`, not {choice!r}")

    def _choice(self, service: str) -> str | Backend | None:
        """The chosen backend of a service: code, environment, file; in each layer the service before the default."""
        return self._chosen.get(service) or self._default or self._settings.backend(service).value

    def backend(self, service: str) -> Backend:
        """The backend that answers a service, such as `kit.backend("comprehend")`.

        Raises:
            NoBackendChosen: nothing says who should.
        """
        choice = self._choice(service)
        if choice is None:
            raise NoBackendChosen(_WAYS_TO_CHOOSE.format(what=service))
        return self._backend_of(choice)

    def _backend_of(self, choice: str | Backend) -> Backend:
        if not isinstance(choice, str):
            return choice
        with self._lock:
            if choice not in self._made:
                if self._closed:
                    raise KitClosed("this kit was closed; its backends answer no more calls")
                self._made[choice] = create(choice, self._settings)
            return self._made[choice]

    def stack(self, service: str) -> Backend:
        """The backend of a service wrapped in this kit's pins and call log, which answers `kit.<service>`'s calls."""
        found = self._stacks.get(service)
        return self._build_stack(service) if found is None else found

    def _build_stack(self, service: str) -> Backend:
        from aikit.backends.log import Log
        from aikit.backends.pins import Pins

        with self._lock:
            if service not in self._stacks:
                self._stacks[service] = Log(Pins(self.backend(service), self.pins), self.calls)
            return self._stacks[service]

    def http_services(self) -> Mapping[str, HTTPService]:
        """The HTTP services outside the catalog, such as S3, of the backend chosen for all services.

        Where none is chosen for everything, by the backends of single services; the first that has one answers it.
        """
        everything = self._default or self._settings.backend().value
        if everything is not None:
            chosen = [everything]
        else:
            chosen = [choice for service in catalog.SERVICES if (choice := self._choice(service)) is not None]
        found: dict[str, HTTPService] = {}
        for choice in chosen:
            for name, service in getattr(self._backend_of(choice), "http_services", {}).items():
                found.setdefault(name, service)
        return found

    @property
    def pins(self) -> Registry:
        """The pinned answers of this kit."""
        with self._lock:
            if self._pins is None:
                from aikit.backends.pins import Registry

                self._pins = Registry()
            return self._pins

    @property
    def calls(self) -> Calls:
        """The call log of this kit, oldest first; `[log]` of the settings limits it."""
        with self._lock:
            if self._calls is None:
                from aikit.backends.call_log import Calls

                self._calls = Calls(**self._settings.log())
            return self._calls

    def pin(
        self,
        operation: OperationReference,
        answer: Any,
        *,
        when: When | None = None,
        times: int | None = None,
        required: bool = False,
    ) -> Pin:
        """Pin an answer of an operation, in place of its backend's; the newest pin takes precedence.

            kit.pin("comprehend.detect_sentiment", {"Sentiment": "NEGATIVE"}, when={"text": contains("refund")})

        Args:
            operation: its path, or the client's function: `kit.comprehend.detect_sentiment`.
            answer: AWS's dict, a message, an error (an instance, or a class such as
                `kit.comprehend.errors.InternalServerException`), a list of these (each call takes the next, and the
                last stays), or a function of the request that gives or raises one; it may be asynchronous.
            when: on which requests: conditions by member, such as `{"language_code": "en"}`, or a function of the
                request. A condition is a value to be equal to, a dict for a part, `aikit.matchers.contains(...)`,
                `aikit.matchers.matches(...)` or a function of the member's value. None: on every request.
            times: how many calls it answers; None for any number.
            required: whether the fixture `aikit_local` lets the test fail when the pin answered no call.

        Returns:
            The pin: `.calls` counts what it answered, `.remove()` or the end of its `with` block takes it away.

        Raises:
            InvalidAnswer: the answer breaks AWS's shape; every fault with its path.
            ConfigurationError: there is no such operation or member, or nothing of that kind can answer.
        """
        from aikit.backends.operation_lookup import find_operation

        return self.pins.add(find_operation(operation), answer, when=when, times=times, required=required)

    _client: Callable[[str, dict[str, Any]], Any]
    """What makes the client of a path, its parts given."""

    def _node(self, path: str) -> Any:
        """The client at a path with its parts, or the bare group of parts where the path has no client."""
        below = {part: self._node(f"{path}.{part}") for part in catalog.parts(path)}
        if path not in catalog.CLIENTS:
            return Group(path, below)
        return self._client(path, below)

    if not TYPE_CHECKING:  # type checkers know the services from the stubs, and so find a misspelt one

        def __getattr__(self, name: str) -> Any:
            if name not in catalog.SERVICES:
                near = get_close_matches(name, catalog.SERVICES, n=1)
                hint = f"; did you mean {near[0]!r}?" if near else ""
                raise AttributeError(f"{type(self).__name__} has no service {name!r}{hint}")
            with self._lock:
                if name not in self.__dict__:
                    self.__dict__[name] = self._node(name)
                return self.__dict__[name]

    def __dir__(self) -> list[str]:
        return sorted({*catalog.SERVICES, "backend", "calls", "close", "pin", "pins", "stack"})

    def close(self) -> None:
        """Close the backends that this kit created; those it was given stay open.

        What still runs ends by itself, or with `KitClosed` where it needs what was closed.
        """
        for made in self._close():
            made.close()

    def _close(self) -> list[Backend]:
        """Create no more backends; those that were created."""
        with self._lock:
            self._closed = True
            return list(self._made.values())

    def __repr__(self) -> str:
        answered = {service: self._choice(service) for service in catalog.SERVICES}
        return mask(f"<{type(self).__name__} {answered}>")


class Group:
    """A service whose parts are clients but which has none of its own: `kit.codeguru`."""

    def __init__(self, path: str, parts: dict[str, Any]) -> None:
        self._path = path
        self.__dict__.update(parts)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"{self._path} has no part {name!r}; it has: {', '.join(dir(self))}")

    def __dir__(self) -> list[str]:
        return [name for name in self.__dict__ if not name.startswith("_")]

    def __repr__(self) -> str:
        return f"<{self._path}: {', '.join(dir(self))}>"


class AIKit(_Kit, Services):
    """Amazon's AI services, each answered by the backend chosen for it.

    Args:
        backend: the default backend of all services: the name of an installed backend (`"local"`,
            `"aws"`) or a backend object such as `aikit.backends.Aws(region="eu-west-1")`.
        settings: what applies where code says nothing; `Settings.load()` (environment, then aikit.toml) when None.
        **services: the backend of one service: `translate="aws"`.

    Raises:
        NoBackendChosen: neither code nor settings say who should answer.
    """

    def _client(self, path: str, parts: dict[str, Any]) -> Any:
        from aikit.client import Client
        from aikit.contract.service import service

        return Client(service(path), self.stack(path.split(".")[0]), parts)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncAIKit(_Kit, AsyncServices):
    """`AIKit` for asynchronous code: the same clients, every operation a coroutine function."""

    def _client(self, path: str, parts: dict[str, Any]) -> Any:
        from aikit.client import AsyncClient
        from aikit.contract.service import service

        return AsyncClient(service(path), self.stack(path.split(".")[0]), parts)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """`close`, and wait for backends whose connections close asynchronously."""
        for made in self._close():
            if hasattr(made, "aclose"):
                await made.aclose()
        self.close()
