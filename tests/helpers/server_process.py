"""A real `aikit serve` in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

TESTS = Path(__file__).parents[1]
ACCOUNT = "123456789012"
SECRET = "secret"


@dataclass
class Server:
    """A running server: its process, where it answers, and what it has printed and logged so far."""

    process: subprocess.Popen[bytes]
    folder: Path

    @property
    def printed(self) -> list[str]:
        return (self.folder / "out").read_text().splitlines(keepends=True)

    @property
    def log(self) -> list[str]:
        return (self.folder / "err").read_text().splitlines(keepends=True)

    @cached_property
    def url(self) -> str:
        return self.printed[0].split()[-1]

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def admin(self, name: str, method: str = "GET", **options: object) -> httpx.Response:
        return httpx.request(method, f"{self.url}/_aikit/{name}", trust_env=False, **options)  # type: ignore[arg-type]

    def environment(self) -> dict[str, str]:
        """What any SDK needs to call it."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        return kept | {
            "AWS_ENDPOINT_URL": self.url,
            "AWS_REGION": "us-east-1",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": ACCOUNT,
            "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_MAX_ATTEMPTS": "1",
        }

    def stop(self, number: int = signal.SIGTERM, seconds: float = 30) -> int:
        self.process.send_signal(number)
        return self.process.wait(seconds)

    def usage(self) -> dict[str, int]:
        """Open files, threads, resident memory and its peak (KiB) of the process, as the kernel counts them."""
        folder = Path(f"/proc/{self.process.pid}")
        status = dict(line.split(":", 1) for line in (folder / "status").read_text().splitlines())
        return {
            "files": len(list((folder / "fd").iterdir())),
            "threads": int(status["Threads"]),
            "memory": int(status["VmRSS"].split()[0]),
            "peak": int(status["VmHWM"].split()[0]),
        }


@contextmanager
def serving(*arguments: str, python: str = "", environment: dict[str, str] | None = None) -> Iterator[Server]:
    """A server that answers; `python` is code to run before it. `--backend trying` is `helpers.slow_backend`."""
    if "--port" not in arguments:
        arguments = ("--port", "0", *arguments)
    lines = [
        "import sys",
        "from aikit.cli import main",
        "from helpers.slow_backend import register",
        "register()",
        python,
    ]
    program = "\n".join([*lines, "sys.exit(main(['serve', *sys.argv[1:]]))"])
    paths = os.pathsep.join([str(TESTS), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONPATH": paths, **(environment or {})}
    with TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        out, err = (stack.enter_context((folder / stream).open("w")) for stream in ("out", "err"))
        process = subprocess.Popen([sys.executable, "-c", program, *arguments], stdout=out, stderr=err, env=environment)
        server = Server(process, folder)
        try:
            until(lambda: "\n" in "".join(server.printed) or process.poll() is not None, 60)
            assert server.printed, "".join(server.log)
            yield server
        finally:
            if process.poll() is None:
                process.kill()
            process.wait(10)


def until(true: Callable[[], bool], seconds: float = 60) -> bool:
    """Whether something becomes true in time, which is long: a neighbour may keep the processors busy."""
    deadline = time.monotonic() + seconds
    while not (done := true()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return done
