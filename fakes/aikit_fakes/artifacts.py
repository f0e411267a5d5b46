"""The artifact store: the files of trained models, kept in the state under the ARN of the resource that owns them.

Files are hidden records of the store, in pieces of bounded size and checked by their SHA-256, so that every process of
one PostgreSQL sees them. They are bytes in a form that runs nothing when it is read (safetensors, npz, JSON, ONNX,
LightGBM's text); never pickle.

    context.artifacts.put(arn, {"model.npz": model.dump()}, {"Engine": engine.name})
    artifact = context.artifacts.find(arn)
    model = context.artifacts.load(artifact, engine.load_files, engine)
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from aikit_fakes.store import Key, Record, Records, Scope

if TYPE_CHECKING:
    from aikit_fakes.store import Store

PIECE = 1024 * 1024
"""Bytes of one record."""
KIND, PIECE_KIND = "Artifact", "ArtifactPiece"
_SEPARATOR = "\x1f"
T = TypeVar("T")


class ArtifactGone(Exception):
    """The files of an artifact were deleted or replaced while they were read."""


@dataclass(frozen=True)
class Artifact:
    """What is known of a trained model's files.

    Attributes:
        owner: the ARN of the resource that they belong to.
        about: what was kept beside them: which engine made them, of which version.
        files: SHA-256 in hex, and size in bytes, by name.
    """

    owner: str
    about: Mapping[str, Any]
    files: Mapping[str, tuple[str, int]]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(size for _, size in self.files.values())

    @cached_property
    def digest(self) -> str:
        """One SHA-256 of all names and contents."""
        return hashlib.sha256(repr(sorted(self.files.items())).encode()).hexdigest()


class Artifacts:
    """The artifacts of one service, in an account and a region.

    Args:
        store: the state's database.
        account, region, service: whose.
    """

    def __init__(self, store: Store, account: str, region: str, service: str) -> None:
        self._store = store
        self._place = (account, region, service)

    def put(self, owner: str, files: Mapping[str, bytes], about: Mapping[str, Any] | None = None) -> Artifact:
        """Keep the files of an owner, in the place of those it had; they are seen once all of them are kept."""
        known = {name: (hashlib.sha256(content).hexdigest(), len(content)) for name, content in files.items()}
        artifact = Artifact(owner, about or {}, known)
        for name, content in files.items():
            for number, start in enumerate(range(0, len(content), PIECE)):
                key = self._piece(owner, known[name][0], number)
                with self._store.writing() as records:
                    records.put(Record(key, {"Data": content[start : start + PIECE]}, parent=owner))
        with self._store.writing() as records:
            body = {"About": dict(artifact.about), "Files": {name: list(each) for name, each in known.items()}}
            records.put(Record(self._key(owner), body))
            kept = {digest for digest, _ in known.values()}
            for old in list(records.list(self._pieces, parent=owner)):
                if old.key.identity.split(_SEPARATOR)[1] not in kept:
                    records.delete(old.key)
        return artifact

    def find(self, owner: str) -> Artifact | None:
        """The artifact of an owner; None where it has none."""
        with self._store.reading() as records:
            record = records.get(self._key(owner))
        if record is None:
            return None
        files = {name: (str(digest), int(size)) for name, (digest, size) in record.body["Files"].items()}
        return Artifact(owner, record.body["About"], files)

    def read(self, artifact: Artifact) -> dict[str, bytes]:
        """The contents of an artifact's files, by name.

        Raises:
            ArtifactGone: they were deleted or replaced.
        """
        return {name: self._content(artifact.owner, digest, size) for name, (digest, size) in artifact.files.items()}

    def load(self, artifact: Artifact, loader: Callable[[Mapping[str, bytes]], T], by: Hashable) -> T:
        """What a loader makes of an artifact's files: once in a process, while it is used.

        Args:
            artifact: whose files.
            loader: from contents by name to a model.
            by: who loads, as a key of the cache: the engine.

        Raises:
            ArtifactGone: the files were deleted or replaced.
        """
        found: T = LOADED.get((by, artifact.digest), artifact.size, lambda: loader(self.read(artifact)))
        return found

    def delete(self, owner: str) -> None:
        """Delete the artifact of an owner; one that is not there is no fault."""
        with self._store.writing() as records:
            delete(records, Scope(*self._place, ""), owner)

    def _content(self, owner: str, digest: str, size: int) -> bytes:
        content = bytearray()
        for number in range((size + PIECE - 1) // PIECE):
            with self._store.reading() as records:
                record = records.get(self._piece(owner, digest, number))
            if record is None:
                raise ArtifactGone(owner)
            content += record.body["Data"]
        if hashlib.sha256(content).hexdigest() != digest:
            raise ArtifactGone(owner)
        return bytes(content)

    @property
    def _pieces(self) -> Scope:
        return Scope(*self._place, PIECE_KIND)

    def _key(self, owner: str) -> Key:
        return Key(*self._place, KIND, owner)

    def _piece(self, owner: str, digest: str, number: int) -> Key:
        return Key(*self._pieces, _SEPARATOR.join((owner, digest, f"{number:06}")))


def delete(records: Records, scope: Scope, owner: str) -> None:
    """Delete the artifact of an owner in the transaction that deletes the owner, a resource of `scope`."""
    records.delete(Key(scope.account, scope.region, scope.service, KIND, owner))
    records.delete_below(scope._replace(kind=PIECE_KIND), owner)


@dataclass
class _Entry:
    size: int
    lock: Lock = field(default_factory=Lock)
    value: Any = None
    loaded: bool = False


class Loaded:
    """The models that a process has loaded; the least recently used go when their files exceed a limit.

    Args:
        limit: bytes of all artifacts; the one in use is kept whatever its size.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._entries: OrderedDict[Hashable, _Entry] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, size: int, load: Callable[[], Any]) -> Any:
        """The model of a key; threads that ask for it at once load it once."""
        with self._lock:
            entry = self._entries.setdefault(key, _Entry(size))
            self._entries.move_to_end(key)
            while len(self._entries) > 1 and sum(each.size for each in self._entries.values()) > self._limit:
                self._entries.popitem(last=False)
        with entry.lock:
            if not entry.loaded:
                try:
                    entry.value = load()
                except BaseException:
                    with self._lock:
                        self._entries.pop(key, None)
                    raise
                entry.loaded = True
        return entry.value


LOADED = Loaded(512 * 1024 * 1024)
"""Of this process."""
