"""A real PostgreSQL of the test run's own: made, started and thrown away."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def available() -> bool:
    """Whether the server's programs are on PATH."""
    return all(shutil.which(program) for program in ("initdb", "pg_ctl", "postgres"))


@contextmanager
def server() -> Iterator[str]:
    """The URL of a fresh server on a free port; it refuses to run as root, so there it runs as `postgres`."""
    folder = Path(tempfile.mkdtemp(prefix="aikit-postgres-"))
    user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if user:
        os.chown(folder, pwd.getpwnam("postgres").pw_uid, -1)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    data, log = str(folder / "data"), str(folder / "log")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=120"

    def run(*command: str) -> None:
        # to a file: the server that pg_ctl starts would hold a pipe open for good
        with (folder / "output").open("w+") as output:
            done = subprocess.run([*user, *command], cwd=folder, stdout=output, stderr=output, timeout=120)
            output.seek(0)
            assert done.returncode == 0, output.read()

    try:
        run("initdb", "--no-sync", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "-D", data)
        run("pg_ctl", "start", "-w", "-D", data, "-l", log, "-o", options)
        try:
            yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
        finally:
            run("pg_ctl", "stop", "-m", "immediate", "-D", data)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
