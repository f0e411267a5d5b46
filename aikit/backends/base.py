"""The backend interface, `Backend.call(operation, request) -> response`, and the registry of installed backends."""

from __future__ import annotations

from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from aikit.contract import catalog
from aikit.errors import ConfigurationError, MissingExtra, UnknownBackend

if TYPE_CHECKING:
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation
    from aikit.errors import ServiceError
    from aikit.settings import Settings
    from aikit.wire.http import HTTPRequest, HTTPResponse

GROUP = "aikit.backends"
"""The entry point group: each entry is a callable `(settings: aikit.settings.Settings) -> Backend`."""


@runtime_checkable
class Backend(Protocol):
    """Answers operations. The request is validated as botocore validates it; the answer is a typed message.

    `call` and `acall` raise `ServiceError` (the subclass `operation.service.errors` has for the code) when the service
    refuses, `UnsupportedByBackend` when this backend cannot do the operation, `BackendFailed` when no answer came.
    """

    @property
    def name(self) -> str:
        """Its name in settings, `.meta.backend` and messages."""
        ...

    def call(self, operation: Operation, request: Message) -> Response:
        """The answer to one request."""
        ...

    async def acall(self, operation: Operation, request: Message) -> Response:
        """The answer to one request, without blocking the event loop."""
        ...

    def close(self) -> None:
        """Release connections and workers; called when the kit is closed."""
        ...


class HTTPService(Protocol):
    """A service outside the catalog, such as S3, that a backend answers by HTTP itself, in constant memory.

    A backend lists them in an attribute `http_services`: botocore's name of the service -> `HTTPService`. The server
    asks each whether a request is its own; an installed boto3 client of that name is answered in process.

    It may have more: `spool_folder`, where bodies are kept while they arrive (the system's folder for temporary files
    when None), and `resource(request)`, the path that S3's older form of presigned URLs signs.
    """

    max_body: int
    """Bytes of the largest request it takes."""

    def claims(self, request: HTTPRequest) -> bool:
        """Whether a request, its body unread, is routed to it rather than to a service of the catalog."""
        ...

    def admits(self, request: HTTPRequest) -> bool:
        """Whether a request, its body unread, is authorized without a known key, as a presigned link is."""
        ...

    def handle(self, request: HTTPRequest) -> HTTPResponse:
        """The response, computed in a worker thread; bodies are streamed. Never raises for what a request holds."""
        ...

    def refuse(self, error: ServiceError, request: HTTPRequest) -> HTTPResponse:
        """The error response, in the service's protocol, to a request that the server refuses."""
        ...


def names() -> list[str]:
    """The names of the installed backends."""
    return sorted({entry.name for entry in entry_points(group=GROUP)})


_entries = {
    name: EntryPoint(name, f"{module}:from_settings", GROUP)
    for name, module in {
        "aws": "aikit.backends.aws",
        "http": "aikit.backends.http",
        "local": "aikit_fakes.backend",
    }.items()
}
"""Our own entry points, and those that were found: looking through every installed package takes milliseconds."""


def is_installed(name: str) -> bool:
    """Whether a package registers a backend called `name`."""
    if name not in _entries:
        _entries.update({entry.name: entry for entry in entry_points(group=GROUP, name=name)})
    return name in _entries


def create(name: str, settings: Settings) -> Backend:
    """The installed backend called `name`, configured by settings.

    Raises:
        UnknownBackend: no installed package registers that name; the message has the nearest one, and who chose it.
        MissingExtra: the package's own dependencies are not installed.
        ConfigurationError: it cannot be made of these settings; the message names their file.
    """
    if not is_installed(name):
        raise _unknown(name, settings)
    try:
        factory = _entries[name].load()
    except ModuleNotFoundError as error:
        raise MissingExtra(f"the backend {name!r} needs the package {error.name!r}, which is not installed") from error
    try:
        backend: Backend = factory(settings)
    except (ConfigurationError, TypeError, ValueError) as error:
        place = str(settings.path) if settings.path is not None else ""
        if isinstance(error, ConfigurationError) and (not place or place in str(error)):
            raise
        where = f"{place}: " if place else ""
        kind = type(error) if isinstance(error, ConfigurationError) else ConfigurationError
        raise kind(f"{where}the backend {name!r} cannot be made: {error}") from error
    return backend


def _unknown(name: str, settings: Settings) -> UnknownBackend:
    installed = names()
    near = get_close_matches(name.lower(), installed, n=1)
    hint = f"did you mean {near[0]!r}? " if near else ""
    chosen = (settings.backend(service) for service in ("", *catalog.SERVICES))
    source = next((f" ({one.source})" for one in chosen if one.value == name), "")
    return UnknownBackend(f"no backend is called {name!r}{source}; {hint}installed: {', '.join(installed) or 'none'}")
