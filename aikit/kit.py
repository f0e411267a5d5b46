"""`AIKit` and `AsyncAIKit`: one attribute a service, and who answers each."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from threading import RLock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from aikit.backends.base import Backend, create
from aikit.contract import catalog
from aikit.errors import ConfigurationError, NoBackendChosen
from aikit.settings import Settings
from aikit.types.kit import AsyncServices, Services

_WAYS_TO_CHOOSE = """nothing says who should answer {what}. Choose in one of three ways:
  in code:            AIKit("local")    or    AIKit("local", translate="aws")
  by environment:     AIKIT_BACKEND=local    or    AIKIT_BACKEND_TRANSLATE=aws
  in aikit.toml:      backend = "local"    and    [services]  translate = "aws"
"local" answers with open models on this machine, "aws" calls (and pays) Amazon."""


class _Kit:
    """What both kits share: which backend answers which service, and clients made on first use."""

    def __init__(
        self, backend: str | Backend | None = None, /, *, settings: Settings | None = None, **services: str | Backend
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
        self._lock = RLock()
        if not any(self._choice(service) for service in catalog.SERVICES):
            raise NoBackendChosen(_WAYS_TO_CHOOSE.format(what="any service"))

    def _choice(self, service: str) -> str | Backend | None:
        """Who answers a service: code before environment before file, and in each the service before the rest."""
        return self._chosen.get(service) or self._default or self._settings.backend(service).value

    def backend(self, service: str) -> Backend:
        """The backend that answers a service, such as `kit.backend("comprehend")`.

        Raises:
            NoBackendChosen: nothing says who should.
        """
        choice = self._choice(service)
        if choice is None:
            raise NoBackendChosen(_WAYS_TO_CHOOSE.format(what=service))
        if not isinstance(choice, str):
            return choice
        with self._lock:
            if choice not in self._made:
                self._made[choice] = create(choice, self._settings)
            return self._made[choice]

    def stack(self, service: str) -> Backend:
        """The backend of a service with what this kit puts around it: what answers `kit.<service>`'s calls."""
        return self.backend(service)

    _client: Callable[[str, dict[str, Any]], Any]
    """What makes the client of a path, its parts given."""

    def _node(self, path: str) -> Any:
        """The client at a path with its parts below it, or the bare group of parts where the path has no client."""
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
        return sorted({*catalog.SERVICES, "backend", "close", "stack"})

    def close(self) -> None:
        """Close the backends this kit made; those it was given stay open."""
        for made in self._made.values():
            made.close()

    def __repr__(self) -> str:
        answered = {service: self._choice(service) for service in catalog.SERVICES}
        return f"<{type(self).__name__} {answered}>"


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
        backend: who answers every service that nothing else is said of: the name of an installed backend (`"local"`,
            `"aws"`) or a backend object such as `aikit.backends.Aws(region="eu-west-1")`.
        settings: what applies where code says nothing; `Settings.load()` (environment, then aikit.toml) when None.
        **services: who answers one service: `translate="aws"`.

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
        self.close()
