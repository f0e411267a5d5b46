"""`aikit.install(...)`: boto3's and botocore's clients in this process answered by a kit, until uninstalled."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

from aikit.backends.aws import Aws
from aikit.contract import catalog
from aikit.errors import ConfigurationError, NoBackendChosen
from aikit.intercept import botocore_hook, moto_conflicts
from aikit.kit import AIKit, AsyncAIKit

if TYPE_CHECKING:
    from aikit.backends.base import Backend, HTTPService
    from aikit.settings import Settings

Kit: TypeAlias = AIKit | AsyncAIKit
_Installed = TypeVar("_Installed", bound=Kit, covariant=True)
Transport: TypeAlias = Literal["before-call", "before-send"]
_TRANSPORTS = ("before-call", "before-send")


class Installation(Generic[_Installed]):
    """What `install()` returns: in force until `.uninstall()`, or until the `with` block ends.

    Attributes:
        kit: the kit that answers; the value of a `with` block.
        transport: at which of botocore's events.
    """

    def __init__(self, kit: _Installed, *, transport: Transport, owned: bool) -> None:
        self.kit = kit
        self.transport: Transport = transport
        self._owned = owned
        self._backends = _backends(kit)
        self._stacks = {root: kit.stack(root) for root in self._backends}
        self._http_services = kit.http_services()
        self._requests: Any = None

    def backend(self, root: str) -> Backend | None:
        """The backend that answers a service, pins and log included; None where none was chosen for it."""
        return self._stacks.get(root)

    def http_service(self, name: str) -> HTTPService | None:
        """The HTTP service behind a botocore service outside the catalog."""
        return self._http_services.get(name)

    def is_aws(self, root: str) -> bool:
        """Whether a service is left to real AWS."""
        return isinstance(self._backends.get(root), Aws)

    def answered(self) -> list[str]:
        """The paths of the intercepted clients, those left to real AWS excluded."""
        roots = [root for root in self._backends if not self.is_aws(root)]
        return [path for path in catalog.CLIENTS if path.split(".")[0] in roots]

    def uninstall(self) -> None:
        """Stop answering; other installations stay in force, in whatever order they end. Idempotent."""
        botocore_hook.remove(self)
        if self._requests is not None:
            self._requests.stop(allow_assert=False)
            self._requests = None
        if self._owned:
            self._owned = False
            self.kit.close()

    def __enter__(self) -> _Installed:
        return self.kit

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.uninstall()

    def __repr__(self) -> str:
        return f"<Installation of {self.kit!r} at {self.transport}>"


@overload
def install(
    kit: AIKit | str | Backend | None = None,
    /,
    *,
    transport: Transport = "before-call",
    requests: bool = False,
    settings: Settings | None = None,
    **services: str | Backend,
) -> Installation[AIKit]: ...
@overload
def install(
    kit: AsyncAIKit, /, *, transport: Transport = "before-call", requests: bool = False
) -> Installation[AsyncAIKit]: ...
def install(
    kit: Kit | str | Backend | None = None,
    /,
    *,
    transport: Transport = "before-call",
    requests: bool = False,
    settings: Settings | None = None,
    **services: str | Backend,
) -> Installation[Any]:
    """Let a kit answer the calls of every boto3 and botocore client in this process, made before or after.

        with aikit.install("local") as kit: ...
        installation = aikit.install("local", translate="aws"); ...; installation.uninstall()

    It holds in every thread. Where several hold, the latest that has a backend for a service answers it. A service that
    is answered by `aws` reaches real AWS with the application's own client (unless it is pinned, or `forbid_aws()`
    holds), and so does what no backend was chosen for. A service beside these that a backend answers by HTTP, such as
    `local` S3, is answered where its client goes to AWS's own hosts and moto does not answer it already; what is left
    stays untouched. A client's own
    event handlers and botocore's Stubber go first. aiobotocore's clients are not answered: their events are their own.

    A new client needs a region, as ever, and looks for credentials where botocore always does; with
    `AWS_EC2_METADATA_DISABLED=true` it does not ask the network when it finds none.

    Args:
        kit: the kit that answers, or arguments of `AIKit` to create one, which is closed at the end.
        transport: `"before-call"` answers before botocore signs and sends: no credentials are needed, and nothing is
            tried again. `"before-send"` answers where bytes would leave, for tests of retries and throttling; a client
            without credentials then sends unsigned.
        requests: whether requests to AWS that the application sends with `requests` are answered too; needs the extra
            the extra `requests`.
        settings: as `AIKit` takes it.
        **services: as `AIKit` takes them.

    Returns:
        The installation, which already holds; a `with` block gets its kit.

    Raises:
        NoBackendChosen: neither code nor settings say who should answer.
        ConfigurationError: moto answers one of the services already, or an argument is wrong.
    """
    if transport not in _TRANSPORTS:
        raise ConfigurationError(f"transport= is {' or '.join(map(repr, _TRANSPORTS))}, not {transport!r}")
    given = isinstance(kit, AIKit | AsyncAIKit)
    if given and (services or settings is not None):
        raise ConfigurationError("install(kit) takes the kit as it is; choose its services where it is made")
    answering = kit if isinstance(kit, AIKit | AsyncAIKit) else AIKit(kit, settings=settings, **services)
    installation: Installation[Any] = Installation(answering, transport=transport, owned=not given)
    try:
        moto_conflicts.raise_for_mocked(installation.answered())
        if requests:
            from aikit.intercept.requests_hook import responses

            installation._requests = responses(answering)
            installation._requests.start()
        botocore_hook.add(installation)
    except BaseException:
        installation.uninstall()
        raise
    return installation


def _backends(kit: Kit) -> dict[str, Backend]:
    """The chosen backend of every service: one that cannot be created fails here, not in a call."""
    found = {}
    for root in catalog.SERVICES:
        try:
            found[root] = kit.backend(root)
        except NoBackendChosen:
            continue
    return found
