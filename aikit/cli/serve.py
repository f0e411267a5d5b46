"""`aikit serve`: AWS's services on one port, for every SDK and the AWS CLI, answered by the chosen backends."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aikit import __version__
from aikit.contract import catalog
from aikit.distribution import install_command
from aikit.errors import ConfigurationError, MissingExtra, NoBackendChosen
from aikit.settings import Settings, is_url

if TYPE_CHECKING:
    from aikit.kit import AsyncAIKit

PORT = 4566
MIB = 1024 * 1024


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = commands.add_parser(
        "serve",
        help="answer every SDK and the AWS CLI over HTTP",
        description="Answer AWS's services over HTTP on one port, by the backends that settings or --backend choose.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=PORT, help="the port, 0 for any free one (default: %(default)s)")
    parser.add_argument("--allow-remote", action="store_true", help="let --host be an address that others can reach")
    parser.add_argument(
        "--own-host", action="append", default=[], metavar="NAME", help="a name that clients may reach the server under"
    )
    parser.add_argument("--backend", help="who answers every service, such as local; settings choose when not given")
    parser.add_argument(
        "--require-signature", type=Path, metavar="FILE", help='check signatures; FILE holds lines KEY_ID = "secret"'
    )
    parser.add_argument(
        "--preload",
        nargs="+",
        default=[],
        metavar="CAPABILITY",
        help="load engines first, such as comprehend.sentiment",
    )
    parser.add_argument(
        "--state", metavar="DIR", help="where the local backend keeps resources, jobs and objects, or 'memory'"
    )
    parser.add_argument(
        "--max-body", type=int, default=64, metavar="MIB", help="largest request (default: %(default)s)"
    )
    parser.add_argument("--concurrency", type=int, default=16, help="calls that run at once (default: %(default)s)")
    parser.add_argument(
        "--grace", type=int, default=10, metavar="SECONDS", help="how long calls may go on once told to stop"
    )
    parser.add_argument("--log-format", choices=("text", "json"), default="text", help="form of the log on stderr")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve until stopped."""
    try:
        from aikit.server import runner
    except ModuleNotFoundError as error:
        raise MissingExtra(f"aikit serve needs the package {error.name!r}: {install_command('server')}") from error
    from aikit.kit import AsyncAIKit
    from aikit.server.access_log import AccessLog, configure_logging
    from aikit.server.app import App
    from aikit.server.signature import Keys

    _check(options)
    configure_logging(sys.stderr, options.log_format)
    keys = Keys.load(options.require_signature) if options.require_signature else None
    settings = Settings.load()
    if options.state:
        settings = settings.with_option("local", "state", options.state)
    kit = AsyncAIKit(options.backend, settings=settings)
    app = App(
        kit,
        max_body=options.max_body * MIB,
        concurrency=options.concurrency,
        keys=keys,
        own_hosts=frozenset({options.host, *options.own_host}),
        strict=not options.allow_remote,
        access_log=AccessLog(sys.stderr, options.log_format),
    )
    with runner.listen(options.host, options.port) as listener:
        port = listener.getsockname()[1]
        _refuse_loop(kit, port)
        _preload(kit, options.preload)
        _start(kit)
        url = f"http://[{options.host}]:{port}" if ":" in options.host else f"http://{options.host}:{port}"
        if options.allow_remote and keys is None:
            print(f"aikit: warning: whoever reaches {url} may call it; nothing is checked", file=sys.stderr)
        runner.run(kit, app, listener, lambda: print(_welcome(kit, url), flush=True), options.grace)
    return 0


def _check(options: argparse.Namespace) -> None:
    from aikit.guard import is_loopback

    if not is_loopback(options.host) and not options.allow_remote:
        raise ConfigurationError(
            f"--host {options.host} lets other machines call this server; say so with --allow-remote, and consider "
            f"--require-signature"
        )
    if options.concurrency < 1 or options.max_body < 1 or options.grace < 0:
        raise ConfigurationError("--concurrency and --max-body take a count from 1, --grace from 0")
    if not 0 <= options.port < 65536:
        raise ConfigurationError(f"--port takes 0 to 65535, not {options.port}")


def _refuse_loop(kit: AsyncAIKit, port: int) -> None:
    """Raise for a backend that would call this very server, such as `aws` where AWS_ENDPOINT_URL names it."""
    from aikit.guard import is_loopback

    for root in catalog.SERVICES:
        try:
            backend = kit.backend(root)
        except NoBackendChosen:
            continue
        endpoint = getattr(backend, "endpoint_url", None)
        if endpoint and not is_url(endpoint):
            raise ConfigurationError(f"the backend {backend.name!r} of {root} cannot use the endpoint {endpoint!r}")
        where = urlsplit(endpoint or "")
        if where.port == port and is_loopback(where.hostname or ""):
            raise ConfigurationError(
                f"the backend {backend.name!r} of {root} sends its calls to {endpoint}, which is this server"
            )


def _preload(kit: AsyncAIKit, capabilities: list[str]) -> None:
    for capability in capabilities:
        root = capability.split(".")[0]
        if root not in catalog.SERVICES:
            raise ConfigurationError(f"--preload {capability}: no service is called {root!r}")
        backend = kit.backend(root)
        if not hasattr(backend, "preload"):
            raise ConfigurationError(f"--preload {capability}: the backend {backend.name!r} loads no engines")
        backend.preload(capability)


def _start(kit: AsyncAIKit) -> None:
    """Start background work of backends, such as the jobs that an earlier server left."""
    started: list[object] = []
    for root in catalog.SERVICES:
        with suppress(NoBackendChosen):
            backend = kit.backend(root)
            if hasattr(backend, "start") and backend not in started:
                backend.start()
                started.append(backend)


def _welcome(kit: AsyncAIKit, url: str) -> str:
    answered: dict[str, list[str]] = {}
    for root in catalog.SERVICES:
        answered.setdefault(_backend_summary(kit, root), []).append(root)
    lines = [f"  {who:<44}{', '.join(roots)}" for who, roots in answered.items()]
    return "\n".join(
        [
            f"aikit {__version__} answers at {url}",
            "",
            *lines,
            "",
            "  any SDK, the AWS CLI   export AWS_ENDPOINT_URL=" + url,
            "                         export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any",
            f"  the facade             AIKit(Http({url!r})), or AIKIT_BACKEND=http and the first line",
            f"  about this server      {url}/_aikit/health  services  calls  pins",
            "",
        ]
    )


def _backend_summary(kit: AsyncAIKit, root: str) -> str:
    from aikit.contract.service import service

    try:
        backend = kit.backend(root)
    except NoBackendChosen:
        return "nobody"
    supported = getattr(backend, "supported", None)
    if supported is None:
        return backend.name
    paths = [path for path in catalog.CLIENTS if path.split(".")[0] == root]
    count = sum(len(supported(service(path))) for path in paths)
    return f"{backend.name}, {count} operations real" if count else f"{backend.name}, nothing real yet"
