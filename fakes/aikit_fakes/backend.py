"""The `local` backend: an entry point of the group `aikit.backends`, exactly as anybody's own backend would be."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, cast

from aikit.errors import ConfigurationError
from aikit.settings import ACCOUNT, KEEP, PACE, TABLE, TEXT
from aikit.threads import in_thread
from aikit_fakes.engines.residency import KEEP_ALIVE
from aikit_fakes.hooks import Hooks
from aikit_fakes.host import Host, supported
from aikit_fakes.state import MEMORY, Configuration, place_of

if TYPE_CHECKING:
    from aikit.backends.base import HTTPService
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation, Service
    from aikit.settings import Settings
    from aikit_fakes.hooks import Hook
    from aikit_fakes.objects.folder import FolderObjects
    from aikit_fakes.store.notifications import Notification

DEFAULT_ACCOUNT = "000000000000"
DEFAULT_REGION = "us-east-1"
OPTIONS = {
    "account": ACCOUNT,
    "region": TEXT,
    "state": TEXT,
    "objects": TEXT,
    "executor": TEXT,
    "pace": PACE,
    "keep_alive": KEEP,
    "hooks": TABLE,
}


class Local:
    """Answers with the fakes of this package.

    Args:
        engines: which engine answers what, such as `{"comprehend.sentiment": "transformers:/models/mine"}`; the
            embedded engine answers what is not named.
        account: the 12-digit account that owns what is created, for callers that name none.
        region: the region that ARNs name, for callers that name none.
        state: where resources are kept: a folder, `"memory"`, or a database's URL; `AIKIT_STATE`, or the platform's
            folder for a user's data, when None.
        objects: where `s3://` is: a folder, or the URL of an S3 endpoint; a folder beside the state when None.
        executor: who works on jobs: `"threads"`, `"inline"`, `"processes"` or `"dask:<scheduler address>"`.
        pace: seconds that a job holds each of its statuses at least; `"instant"` is 0.
        keep_alive: seconds after its last use for which an engine is kept in memory, or `"forever"`; asked later, it is
            loaded again. The user's own engines are always kept.
        on_notification: called with each `Notification` of a job that this backend gave out, in the thread that ended
            it; what it raises is logged.
        hooks: the user's own code, which stands for Lambda functions and SageMaker endpoints, by ARN or name: a
            callable, `"python:module:object"`, or the URL of a server on this machine.
    """

    name = "local"

    def __init__(
        self,
        engines: Mapping[str, str] | None = None,
        *,
        account: str = DEFAULT_ACCOUNT,
        region: str = DEFAULT_REGION,
        state: str | os.PathLike[str] | None = None,
        objects: str | os.PathLike[str] | None = None,
        executor: str = "threads",
        pace: float | str = 1.0,
        keep_alive: float | str = KEEP_ALIVE,
        on_notification: Callable[[Notification], object] | None = None,
        hooks: Mapping[str, Hook] | None = None,
    ) -> None:
        known = Hooks(hooks or {})
        self._host = Host(
            Configuration(
                tuple(sorted((engines or {}).items())),
                account,
                region,
                place_of(state),
                os.fspath(objects or ""),
                executor,
                _seconds(pace),
                known.references,
                _kept(keep_alive),
            ),
            on_notification,
            known,
        )

    def call(self, operation: Operation, request: Message) -> Response:
        """The fake's answer."""
        return self._host.call(operation, request)

    async def acall(self, operation: Operation, request: Message) -> Response:
        """`call`, in a worker thread: models compute, and the event loop must not wait for them."""
        return await in_thread(self._host.call, operation, request)

    def preload(self, capability: str) -> None:
        """Load an engine before its first use: `"comprehend.sentiment"`, or all of a service's: `"comprehend"`."""
        self._host.engines.preload(capability)

    def supported(self, service: Service) -> list[str]:
        """The operations of a client that are real locally, by Python's names."""
        return supported(service)

    def notifications(self, *, account: str = "", region: str = "") -> list[Notification]:
        """What AWS would have published when jobs ended, to SNS topics and EventBridge's bus; oldest first.

        Args:
            account, region: whose jobs; those of callers that name none when not given.
        """
        from aikit_fakes.store import notifications

        chosen = self._host.configuration
        with self._host.state.store.reading() as records:
            return notifications.published(records, account or chosen.account, region or chosen.region)

    @cached_property
    def http_services(self) -> Mapping[str, HTTPService]:
        """S3 over the folder of objects; none where objects are behind an endpoint, which clients reach themselves."""
        if self._host.configuration.objects.startswith(("http://", "https://")):
            return {}
        from aikit_fakes.s3 import S3

        state, region = self._host.state, self._host.configuration.region
        return {"s3": S3(lambda: cast("FolderObjects", state.objects), region, lambda: state.links)}

    def start(self) -> None:
        """Open the state and take up the jobs that an earlier process left; a server calls it before it answers.

        Raises:
            ConfigurationError: the state is damaged or cannot be opened.
        """
        configuration = self._host.configuration
        if configuration.state == MEMORY:
            return
        kept = configuration.is_kept
        self._host.state.check()
        if kept:
            self._host.state.jobs.wake()

    def close(self) -> None:
        """Give running jobs back, and let go of the state."""
        self._host.close()

    def __repr__(self) -> str:
        return "<Local>"


def from_settings(settings: Settings) -> Local:
    """The backend that `[backends.local]` and `[engines.*]` of the settings describe."""
    options = settings.options("local", allowed=OPTIONS)
    chosen = {
        f"{service}.{capability}": str(settings.engine(service, capability).value)
        for service, capability in settings.engines()
    }
    return Local(chosen, **options)


def _seconds(pace: float | str) -> float:
    seconds = 0.0 if pace == "instant" else _number(pace)
    if not 0 <= seconds < 86_400:
        raise ConfigurationError(f'pace must be "instant" or seconds, not {pace!r}')
    return seconds


def _kept(keep_alive: float | str) -> float:
    seconds = math.inf if keep_alive == "forever" else _number(keep_alive)
    if not seconds >= 0:
        raise ConfigurationError(f'keep_alive must be "forever" or seconds, not {keep_alive!r}')
    return seconds


def _number(value: float | str) -> float:
    try:
        return float(value)
    except ValueError:
        return math.nan
