"""Runs the app on uvicorn: options, startup, signals, graceful shutdown."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable

import uvicorn

from aikit.errors import ConfigurationError
from aikit.kit import AsyncAIKit
from aikit.server.app import ASGI, App
from aikit.server.http_protocol import TimeoutProtocol

BACKLOG = 2048
"""Connections that may wait to be accepted."""

_LOG = logging.getLogger("aikit.server")


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; on any free port where `port` is 0.

    Raises:
        ConfigurationError: the address is taken or none of this machine's.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind, protocol)  # asyncio turns Nagle's delay off only where TCP is named
    except OSError as error:
        raise ConfigurationError(f"cannot listen on {host}: {error.strerror}") from error
    try:
        if os.name == "posix":  # elsewhere it would let two servers share the port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        hint = "; another port: --port" if error.errno == errno.EADDRINUSE else ""
        raise ConfigurationError(f"cannot listen on {host} port {port}: {error.strerror}{hint}") from error
    return listener


def config(app: ASGI, grace: int) -> uvicorn.Config:
    """The configuration of uvicorn."""
    return uvicorn.Config(
        app,
        http=TimeoutProtocol,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=grace,
        backlog=BACKLOG,
    )


def run(kit: AsyncAIKit, app: App, listener: socket.socket, ready: Callable[[], None], grace: int) -> None:
    """Serve until SIGTERM or SIGINT, then shut down gracefully and close the kit.

    Args:
        kit: what the app answers by; closed at the end.
        app: the app.
        listener: where it listens.
        ready: called once, when requests are answered.
        grace: seconds; what still runs then is cut.
    """
    for number in (signal.SIGTERM, signal.SIGINT):  # uvicorn raises what it caught once more when it is done
        signal.signal(number, lambda *_: None)
    asyncio.run(_serve(_Server(config(app, grace), ready), kit, app, listener))


class _Server(uvicorn.Server):
    """uvicorn with a callback once it accepts requests."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening."""
        await super().startup(sockets)
        self._ready()


async def _serve(server: uvicorn.Server, kit: AsyncAIKit, app: App, listener: socket.socket) -> None:
    try:
        await server.serve([listener])
    finally:
        await kit.aclose()
    if not app.idle:  # a thread cannot be stopped, and Python would wait for it
        _LOG.warning("stopped while calls were still running; they are cut")
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
