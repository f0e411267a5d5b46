"""Models of the Hugging Face hub, for the `transformers:` engines: `transformers:org/name@revision`, or a folder.

A revision is a whole commit (40 hex digits), so that the same words always mean the same bytes. Only safetensors
weights and plain text (configuration, vocabulary, tokenizer) are ever fetched: no pickle, no code.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path, PurePosixPath

from aikit.distribution import install_command
from aikit.errors import ConfigurationError, DownloadFailed, ModelCorrupted, ModelMissing, ModelUnusable
from aikit_fakes.models.cache_paths import home, sha256

PREFIX = "transformers:"
_PINNED = re.compile(r"(?P<repository>(?:[\w.-]+/)?[\w.-]+)@(?P<revision>[0-9a-f]{40})")
_SUFFIXES = {".safetensors", ".json", ".txt", ".model", ".spm"}
_SUMS = "SHA256SUMS"  # in the format of `sha256sum --check`


def is_spec(word: str) -> bool:
    """Whether the word names a model of the hub and not one of the manifest."""
    return word.startswith(PREFIX)


def folder(spec: str) -> Path:
    """The local folder of a hub model; a path of a folder is taken as it is. Never downloads.

    Args:
        spec: `org/name@revision` or a folder, with or without `transformers:` before it.

    Raises:
        ModelMissing: it was not pulled.
        ConfigurationError: the id is not pinned to a revision.
    """
    if given := _given(spec):
        return given
    here = folder_of(spec)
    if not here.is_dir():
        reference = spec.removeprefix(PREFIX)
        raise ModelMissing(f"{reference} is not pulled yet; run: aikit models pull {PREFIX}{reference}")
    return here


def folder_of(spec: str) -> Path:
    """Where a pinned hub model lies once pulled."""
    repository, revision = _pinned(spec)
    return home() / "hub" / f"{repository.replace('/', '--')}@{revision}"


def installed() -> list[str]:
    """The hub models that were pulled, as `transformers:org/name@revision`."""
    kept = sorted((home() / "hub").glob("*@*"))
    return [PREFIX + path.name.replace("--", "/", 1) for path in kept]


def remove(spec: str) -> bool:
    """Delete a pulled hub model; whether it was there."""
    here = folder_of(spec)
    found = here.is_dir()
    shutil.rmtree(here, ignore_errors=True)
    return found


def is_right(spec: str) -> bool:
    """Whether the model is there and every file has the bytes that were pulled."""
    try:
        verify(spec)
    except (ModelMissing, ModelCorrupted):
        return False
    return True


def verify(spec: str) -> None:
    """Hash every file of a pulled hub model again.

    Raises:
        ModelMissing: it was not pulled.
        ModelCorrupted: a file is gone, or its bytes are not the ones that were pulled.
    """
    here = folder(spec)
    if _given(spec):
        return
    try:
        sums = [line.split("  ", 1) for line in (here / _SUMS).read_text(encoding="utf-8").splitlines()]
        wrong = [name for expected, name in sums if sha256(here / name) != expected]
    except FileNotFoundError as error:
        wrong = [Path(error.filename).name]
    if wrong:
        reference = spec.removeprefix(PREFIX)
        raise ModelCorrupted(
            f"{', '.join(wrong)} in {here} is not what was pulled; mend it with: aikit models pull {PREFIX}{reference}"
        )


def size(spec: str) -> int:
    """Bytes on disk of a pulled hub model."""
    return sum(path.stat().st_size for path in folder(spec).iterdir())


def _given(spec: str) -> Path | None:
    """The folder that a spec is the path of, if it is one."""
    reference = spec.removeprefix(PREFIX)
    here = Path(reference).expanduser()
    return here if reference and here.is_dir() else None


def _pinned(spec: str) -> tuple[str, str]:
    """The repository and the revision of a spec."""
    reference = spec.removeprefix(PREFIX)
    found = _PINNED.fullmatch(reference)
    if not found:
        repository = reference.partition("@")[0]
        raise ConfigurationError(
            f"{reference!r} is neither a folder nor a model pinned to a commit. Write {repository}@REVISION with the "
            f"40 hex digits of a commit of https://huggingface.co/{repository}/commits/main"
        )
    return found["repository"], found["revision"]


def fetch(spec: str, room: Path, *, shown: bool) -> Path:
    """Download a hub model into a folder in `room` and check the weights against the hub's own hashes.

    Raises:
        ModelUnusable: it has no safetensors weights.
        DownloadFailed: the hub did not deliver.
    """
    from aikit_fakes.models.mirrors import snapshot
    from aikit_fakes.models.progress_bar import progress

    repository, revision = _pinned(spec)
    listed = _listed(repository, revision)
    wanted = {name: size for name, (size, _) in listed.items() if _is_wanted(name)}
    if not any(name.endswith(".safetensors") for name in wanted):
        raise ModelUnusable(f"{repository} has no safetensors weights at {revision}; pickled ones are never loaded")
    into = room / "kept"
    with progress(repository, sum(wanted.values()), shown=shown) as seen:
        snapshot(repository, revision, into, sorted(wanted), seen)
    if missing := [name for name in sorted(wanted) if not (into / name).is_file()]:
        raise DownloadFailed(f"the hub did not deliver {', '.join(missing)} of {repository}")
    sums = {name: sha256(into / name) for name in sorted(wanted)}
    for name, actual in sums.items():
        expected = listed[name][1]
        if expected not in (None, actual):
            raise DownloadFailed(f"the hub delivered {name} of {repository} with SHA-256 {actual}, not {expected}")
    (into / _SUMS).write_text("".join(f"{actual}  {name}\n" for name, actual in sums.items()), encoding="utf-8")
    return into


def _listed(repository: str, revision: str) -> dict[str, tuple[int, str | None]]:
    """The repository's files: size in bytes, and the SHA-256 of those that the hub keeps as large files."""
    try:
        from huggingface_hub import HfApi
    except ImportError as error:
        raise DownloadFailed(f"huggingface_hub is not installed: {install_command('transformers')}") from error
    try:
        info = HfApi().model_info(repository, revision=revision, files_metadata=True)
    # of which HTTP library its errors are changes with its version
    except Exception as error:
        raise DownloadFailed(f"the hub does not list {repository} at {revision}: {error}") from error
    return {file.rfilename: (file.size or 0, file.lfs.sha256 if file.lfs else None) for file in info.siblings or []}


def _is_wanted(name: str) -> bool:
    """Files at the top whose suffix is known to be harmless; variants in sub-folders (onnx, coreml) are not needed."""
    path = PurePosixPath(name)
    return len(path.parts) == 1 and path.suffix in _SUFFIXES
