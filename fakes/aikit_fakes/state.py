"""The state of a host: store, objects, presigned URLs and job queue, each opened on first use."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, fields
from importlib.util import find_spec
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from aikit.distribution import install_command
from aikit.errors import ConfigurationError, KitClosed, MissingExtra
from aikit.masking import mask, masked
from aikit.settings import is_url
from aikit_fakes.clock import Clock
from aikit_fakes.engines.residency import KEEP_ALIVE

if TYPE_CHECKING:
    from aikit_fakes.objects import Objects
    from aikit_fakes.objects.presigned_urls import PresignedUrls
    from aikit_fakes.store import Store
    from aikit_fakes.store.queue import Queue

MEMORY = "memory"


@dataclass(frozen=True, repr=False)
class Configuration:
    """What makes two hosts the same: also what another process needs to be one.

    Attributes:
        engines: pairs of a capability and its engine; the embedded one where nothing is said.
        account, region: of callers that name none.
        state: where resources are kept: `"memory"`, a folder or a database's URL.
        objects: where `s3://` is: a folder, or `http(s)://` of an S3 endpoint; inside the state's folder when "".
        executor: who works on jobs: `inline`, `threads`, `processes` or `dask:<address>`.
        pace: seconds that a job holds each status at least; 0 is instant.
        hooks: pairs of an ARN or name and a reference to the user's code.
        keep_alive: seconds after its last use for which an engine is kept in memory.
    """

    engines: tuple[tuple[str, str], ...] = ()
    account: str = "000000000000"
    region: str = "us-east-1"
    state: str = MEMORY
    objects: str = ""
    executor: str = "inline"
    pace: float = 0.0
    hooks: tuple[tuple[str, str], ...] = ()
    keep_alive: float = KEEP_ALIVE

    def __post_init__(self) -> None:
        check_executor(self.executor)
        if self.state == MEMORY and self.executor not in ("inline", "threads"):
            raise ConfigurationError(
                f"the executor {self.executor!r} works in other processes, which cannot see a state in memory; "
                "choose a folder or a database for the state, with AIKIT_STATE or [backends.local] state"
            )

    def __repr__(self) -> str:
        shown = (f"{one.name}={masked(getattr(self, one.name))!r}" for one in fields(self))
        return mask(f"Configuration({', '.join(shown)})")

    @property
    def is_kept(self) -> bool:
        """Whether an earlier process may have left something in the state."""
        return self.state != MEMORY and ("://" in self.state or Path(self.state).is_dir())


class State:
    """What a host keeps between calls.

    Args:
        configuration: where it is.
        wake: what sees to the open jobs.
    """

    def __init__(self, configuration: Configuration, wake: Callable[[], None]) -> None:
        self.clock = Clock()
        self._configuration = configuration
        self._wake = wake
        self._lock = RLock()
        self._open: dict[str, Any] = {}
        self._closed = False

    @property
    def store(self) -> Store:
        """The database of resources and jobs."""
        from aikit_fakes.store import open_store

        store: Store = self._once("store", lambda: open_store(self._configuration.state))
        return store

    @property
    def objects(self) -> Objects:
        """The objects of `s3://`."""
        from aikit_fakes.objects import open_objects

        objects: Objects = self._once(
            "objects", lambda: open_objects(self._configuration.objects, self._configuration.state)
        )
        return objects

    @property
    def links(self) -> PresignedUrls:
        """URLs that lead to objects."""
        from aikit_fakes.objects.presigned_urls import PresignedUrls

        links: PresignedUrls = self._once("links", lambda: PresignedUrls(lambda: self.objects, self.clock))
        return links

    @property
    def jobs(self) -> Queue:
        """Where operations leave jobs."""
        from aikit_fakes.store.queue import Queue

        queue: Queue = self._once("jobs", lambda: Queue(self.clock, self._configuration.pace, self._wake))
        return queue

    def check(self) -> None:
        """Open store and folder of objects now, rather than on first use, and look for damage.

        Raises:
            ConfigurationError: one of them cannot be used.
        """
        self.store.check()
        if self._configuration.objects or "://" not in self._configuration.state:
            self.objects  # noqa: B018  (opened)

    def close(self) -> None:
        """Let go of what is open; whoever asks for it afterwards gets `KitClosed`."""
        with self._lock:
            self._closed = True
            opened = [self._open.pop(name) for name in ("links", "objects", "store") if name in self._open]
        for one in opened:
            one.close()

    def _once(self, name: str, make: Callable[[], Any]) -> Any:
        found = self._open.get(name)
        if found is None:
            with self._lock:
                if self._closed:
                    raise KitClosed("the backend was closed, and with it whatever still used its state")
                if name not in self._open:
                    self._open[name] = make()
                found = self._open[name]
        return found


def check_executor(name: str) -> None:
    """Refuse the name of an executor that there is not.

    Raises:
        ConfigurationError: it is none of those that `Configuration` names.
        MissingExtra: Dask is not installed.
    """
    kind, _, address = name.partition(":")
    if name not in ("inline", "threads", "processes") and not (kind == "dask" and address):
        raise ConfigurationError(
            f"no executor is called {name!r}; there are: inline, threads, processes, dask:<scheduler address>"
        )
    if kind == "dask" and "://" in address and not is_url(address, ("tcp", "tls", "ws", "wss", "ucx", "inproc")):
        raise ConfigurationError(f"the executor {name!r} names no address that a scheduler can have")
    if kind == "dask" and find_spec("distributed") is None:
        raise MissingExtra(f"jobs on a Dask cluster need 'distributed': {install_command('dask')}")


def place_of(state: str | os.PathLike[str] | None) -> str:
    """Where the state is: as said, else as `AIKIT_STATE` says, else the platform's place for a user's data."""
    if not isinstance(state, str | os.PathLike | None):
        raise ConfigurationError(f"the state must be a folder, 'memory' or a URL, as text, not {masked(state)!r}")
    said = os.environ.get("AIKIT_STATE") if state is None else os.fspath(state)
    if said:
        return said
    from platformdirs import user_data_path

    return str(Path(user_data_path("aikit")) / "state")
