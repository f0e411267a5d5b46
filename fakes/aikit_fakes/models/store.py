"""The model cache, read: paths of files, and verification of their SHA-256."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal

from aikit.errors import ConfigurationError, ModelCorrupted, ModelMissing
from aikit_fakes.models import hub, manifest
from aikit_fakes.models.cache_paths import home, location, sha256
from aikit_fakes.models.manifest import File, Model

State = Literal["missing", "corrupted", "pulled"]

_trusted: dict[Path, int] = {}  # files whose hash this process has seen to be right, and their time of change then


def path(name: str, file: str | None = None) -> Path:
    """Where a model's file lies; its full hash is checked on the first use in a process, its size on every one.

    Args:
        name: a model of the manifest, or `transformers:org/name@revision`, whose answer is a folder.
        file: which of the model's files; a model of one file needs none.

    Raises:
        ModelMissing: it was not pulled.
        ModelCorrupted: its bytes are not the ones its SHA-256 names.
        ConfigurationError: there is no such model or file.
    """
    if hub.is_spec(name):
        return hub.folder(name)
    model = _model(name)
    wanted = model.file(file)
    if file_state(wanted) == "missing":
        raise ModelMissing(f"{name} is not pulled yet; run: aikit models pull {name}")
    _check(model, wanted)
    return location(wanted)


def folder(name: str) -> Path:
    """A model's files under their own names, for libraries that open a folder; hashed on the first use in a process.

    They are links to the store's files where the disk has hard links, else copies. The folder is named by the model's
    names and hashes and appears whole, so that processes may ask for it at once.

    Raises:
        ModelMissing, ModelCorrupted, ConfigurationError: as `path`.
    """
    if hub.is_spec(name):
        return hub.folder(name)
    model = _model(name)
    here = _tree(model)
    if not _is_laid_out(model, here):
        _link_files(model, here)
    return here


def verify(*wanted: str) -> list[str]:
    """Hash every file of these models again (names, services, capabilities, `all`); without a word, of all pulled ones.

    Returns:
        The names of the models, every one of them right.

    Raises:
        ModelMissing: one was not pulled.
        ModelCorrupted: the bytes of one are not the ones its SHA-256 names.
    """
    names = expand(wanted) if wanted else installed()
    for name in names:
        if hub.is_spec(name):
            hub.verify(name)
            continue
        tree = _tree(_model(name))
        for file in _model(name).files:
            _trusted.pop(location(file), None)
            _trusted.pop(tree / file.name, None)
            path(name, file.name)
    return names


def installed() -> list[str]:
    """The names of the models of which every file is there, those of a hub included."""
    return [name for name, model in manifest.models().items() if state(model) != "missing"] + hub.installed()


def remove(*wanted: str) -> list[str]:
    """Delete the files of these models (names, services, capabilities, `all`); the names of those that had any."""
    removed = []
    for name in expand(wanted):
        if hub.is_spec(name):
            found = hub.remove(name)
        else:
            there = [location(file) for file in _model(name).files if location(file).exists()]
            for file in there:
                file.unlink(missing_ok=True)
            shutil.rmtree(_tree(_model(name)), ignore_errors=True)
            found = bool(there)
        if found:
            removed.append(name)
    return removed


def expand(wanted: Sequence[str]) -> list[str]:
    """The model names that these words stand for; `all` takes in the hub's models that are there."""
    words = [word for word in wanted if not hub.is_spec(word)]
    specs = [word for word in wanted if hub.is_spec(word)]
    names = [model.name for model in manifest.select(words)]
    return list(dict.fromkeys(names + specs + (hub.installed() if "all" in words else [])))


def state(model: Model) -> State:
    """What the sizes of a model's files say of it, its hash aside."""
    states = {file_state(file) for file in model.files}
    return "missing" if "missing" in states else "corrupted" if "corrupted" in states else "pulled"


def file_state(file: File) -> State:
    """What the size of one file says of it, its hash aside."""
    try:
        return "pulled" if location(file).stat().st_size == file.size else "corrupted"
    except (FileNotFoundError, NotADirectoryError):
        return "missing"


def is_right(file: File) -> bool:
    """Whether the file is there with the very bytes that its SHA-256 names."""
    return file_state(file) == "pulled" and sha256(location(file)) == file.sha256


def _tree(model: Model) -> Path:
    """Where `folder` lays a model out."""
    entry = "\n".join(sorted(f"{file.sha256}  {file.name}" for file in model.files))
    return home() / "models" / "trees" / hashlib.sha256(entry.encode()).hexdigest()


def _link_files(model: Model, here: Path) -> None:
    """Put a model's files, each found right, where `folder` answers with; whoever is second leaves the first one's."""
    files = {file.name: path(model.name, file.name) for file in model.files}
    here.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=here.parent, prefix=".", ignore_cleanup_errors=True) as room:
        new = Path(room) / "new"
        for name, source in files.items():
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            try:
                os.link(source, new / name)
            except OSError:
                shutil.copyfile(source, new / name)
        if not _is_laid_out(model, here):
            with suppress(FileNotFoundError):
                here.rename(Path(room) / "spoiled")
        try:
            new.rename(here)
        except OSError:
            if not _is_laid_out(model, here):
                raise


def _is_laid_out(model: Model, here: Path) -> bool:
    return all(_is_trusted(file, here / file.name) for file in model.files)


def _check(model: Model, file: File) -> None:
    if not _is_trusted(file, location(file)):
        raise ModelCorrupted(
            f"{location(file)} is not the file {file.name} of {model.name}: its bytes do not hash to its name; "
            f"mend it with: aikit models pull {model.name}"
        )


def _is_trusted(file: File, here: Path) -> bool:
    """Whether the bytes at `here` are the file's; they are hashed once a process, and again when they change."""
    try:
        now = here.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    if now.st_size != file.size:
        return False
    if _trusted.get(here) != now.st_mtime_ns:
        if sha256(here) != file.sha256:
            return False
        _trusted[here] = now.st_mtime_ns
    return True


def _model(name: str) -> Model:
    for model in manifest.select([name]):
        if model.name == name:
            return model
    raise ConfigurationError(f"{name} is not a model but what models are for; `aikit models list` shows their names")
