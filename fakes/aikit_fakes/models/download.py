"""Downloading of models: the only code that does it, and only when it is called.

Bytes arrive in a room (a folder under `<home>/models/rooms`) and reach their final name by one rename, after their
hash was found right; so whatever interrupts a pull, a final name never holds half a file. The file lock of a model says
that its pull is alive: a second process waits for it, and a room whose lock is free was left by a dead one.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from filelock import FileLock, Timeout

from aikit.errors import DownloadFailed, DownloadForbidden
from aikit_fakes.models import hub, manifest, store
from aikit_fakes.models.cache_paths import home, location
from aikit_fakes.models.manifest import File, Mirror, Model, Part
from aikit_fakes.models.mirrors import Archives

_log = logging.getLogger(__name__)

_CHUNK = 1 << 20


def pull(*wanted: str, progress: bool = False) -> list[str]:
    """Fetch whatever is missing or corrupted of these models; see `aikit_fakes.models.pull`."""
    return [name for name in store.expand(wanted) if (_hub_model if hub.is_spec(name) else _model)(name, progress)]


def _model(name: str, shown: bool) -> bool:
    model = manifest.models()[name]
    if not _wrong(model):
        return False
    with _room(name, shown) as room:
        # another process may have fetched them while this one waited for the lock
        wrong = _wrong(model)
        archives = Archives(room, shown=shown)
        for file in wrong:
            _move(_fetch(model, file, archives), location(file))
    return bool(wrong)


def _hub_model(spec: str, shown: bool) -> bool:
    if hub.is_right(spec):
        return False
    with _room(hub.folder_of(spec).name, shown) as room:
        if hub.is_right(spec):
            return False
        fetched = hub.fetch(spec, room, shown=shown)
        if hub.folder_of(spec).exists():
            hub.folder_of(spec).rename(room / "corrupted")
        _move(fetched, hub.folder_of(spec))
    return True


def _wrong(model: Model) -> list[File]:
    return [file for file in model.files if not store.is_right(file)]


def _fetch(model: Model, file: File, archives: Archives) -> Path:
    """The file out of the first mirror that delivers the right bytes, in the room."""
    said = []
    for mirror in file.mirrors:
        try:
            copy = _copy(file, mirror, archives)
        except DownloadFailed as error:
            said.append(f"{mirror}: {error}")
            continue
        for failure in said:
            _log.warning("%s of %s came from %s, not from %s", file.name, model.name, mirror, failure)
        return copy
    raise DownloadFailed("\n  ".join([f"no mirror delivered {file.name} of {model.name}:", *said]))


def _copy(file: File, mirror: Mirror, archives: Archives) -> Path:
    copy = archives.room / file.sha256
    digest = hashlib.sha256()
    left = file.size
    with copy.open("wb") as out:
        for part in mirror.parts:
            with archives.open(part) as member:
                for chunk in _chunks(member, part, left):
                    left -= len(chunk)
                    if left < 0:
                        raise DownloadFailed(f"delivered more than the {file.size} bytes that were asked for")
                    digest.update(chunk)
                    out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    if digest.hexdigest() != file.sha256:
        raise DownloadFailed(f"delivered SHA-256 {digest.hexdigest()}, not {file.sha256}")
    return copy


def _chunks(member: IO[bytes], part: Part, most: int) -> Iterator[bytes]:
    """The bytes of a part; where it has no ranges at most one more than `most`, so that too many show."""
    for offset, length in part.ranges or ((0, most + 1),):
        if part.ranges:
            member.seek(offset)
        while length and (chunk := member.read(min(_CHUNK, length))):
            length -= len(chunk)
            yield chunk


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)


@contextmanager
def _room(name: str, shown: bool) -> Iterator[Path]:
    """A folder to work in while the lock of a model is held; gone afterwards, whatever happens."""
    if os.environ.get("AIKIT_OFFLINE", "0") not in ("", "0"):
        raise DownloadForbidden(f"{name} is not here and AIKIT_OFFLINE forbids to download it")
    rooms = home() / "models" / "rooms"
    try:
        rooms.mkdir(parents=True, exist_ok=True)
        with _locked(rooms, name, shown):
            _sweep(rooms, name)
            room = Path(tempfile.mkdtemp(prefix=f"{name}.", dir=rooms))
            try:
                yield room
            finally:
                shutil.rmtree(room, ignore_errors=True)
    except OSError as error:
        raise DownloadFailed(f"{name} cannot be kept in {home()}: {error.strerror or error}") from error


@contextmanager
def _locked(rooms: Path, name: str, shown: bool) -> Iterator[None]:
    lock = FileLock(rooms / f"{name}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        if shown:
            print(f"{name}: waiting for another process that pulls it", file=sys.stderr, flush=True)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _sweep(rooms: Path, mine: str) -> None:
    """Delete the rooms of dead processes: those whose lock is free, and this model's, whose lock is held here."""
    for room in [found for found in rooms.iterdir() if found.is_dir()]:
        name = room.name.rpartition(".")[0]
        try:
            if name == mine:
                shutil.rmtree(room, ignore_errors=True)
                continue
            with FileLock(rooms / f"{name}.lock", timeout=0):
                shutil.rmtree(room, ignore_errors=True)
        except Timeout:
            continue
