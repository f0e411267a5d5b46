"""The `local` backend: an entry point of the group `aikit.backends`, exactly as anybody's own backend would be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from aikit.threads import in_thread
from aikit_fakes.engines.registry import Engines
from aikit_fakes.host import Host

if TYPE_CHECKING:
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation
    from aikit.settings import Settings

DEFAULT_ACCOUNT = "000000000000"
DEFAULT_REGION = "us-east-1"


class Local:
    """Answers with the fakes of this package.

    Args:
        engines: which engine answers what, such as `{"comprehend.sentiment": "transformers:/models/mine"}`; the
            embedded engine answers what is not named.
        account: the 12-digit account that owns what is created.
        region: the region that ARNs name.
    """

    name = "local"

    def __init__(
        self,
        engines: Mapping[str, str] | None = None,
        *,
        account: str = DEFAULT_ACCOUNT,
        region: str = DEFAULT_REGION,
    ) -> None:
        self._host = Host(Engines(engines or {}), account, region)

    def call(self, operation: Operation, request: Message) -> Response:
        """The fake's answer."""
        return self._host.call(operation, request)

    async def acall(self, operation: Operation, request: Message) -> Response:
        """`call`, in a worker thread: models compute, and the event loop must not wait for them."""
        return await in_thread(self._host.call, operation, request)

    def close(self) -> None:
        """Nothing is held open."""

    def __repr__(self) -> str:
        return "<Local>"


def from_settings(settings: Settings) -> Local:
    """The backend that `[backends.local]` and `[engines.*]` of the settings describe."""
    options = settings.options("local", allowed=("account", "region"))
    chosen = {
        f"{service}.{capability}": str(settings.engine(service, capability).value)
        for service, capability in settings.engines()
    }
    return Local(chosen, **options)
