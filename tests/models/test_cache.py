"""Looking after the models that are there: found, verified, mended, removed, laid out as folders."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from aikit.errors import ConfigurationError, ModelCorrupted, ModelMissing
from aikit_fakes import models
from aikit_fakes.models import manifest
from helpers.package_registries import OTHER, WEIGHTS, files


def test_a_missing_model_names_the_command(tiny: str) -> None:
    with pytest.raises(ModelMissing, match=r"aikit models pull tiny$"):
        models.path(tiny)
    with pytest.raises(ModelMissing, match=r"aikit models pull tiny$"):
        models.verify(tiny)


@pytest.mark.parametrize("spoiled", [OTHER, WEIGHTS[:-1], b""])
def test_a_corrupted_file_is_found_and_mended_by_pull(tiny: str, spoiled: bytes) -> None:
    models.pull(tiny)
    here = models.path(tiny)
    here.write_bytes(spoiled)

    for check in (models.path, models.verify):
        with pytest.raises(ModelCorrupted, match=r"mend it with: aikit models pull tiny$"):
            check(tiny)

    assert models.pull(tiny) == [tiny]
    assert models.path(tiny).read_bytes() == WEIGHTS
    assert models.verify() == [tiny]


def test_the_hash_is_checked_on_first_use_only(tiny: str, monkeypatch: pytest.MonkeyPatch) -> None:
    models.pull(tiny)
    models.path(tiny)
    monkeypatch.setattr(models.store, "sha256", lambda _: pytest.fail("hashed again"))

    models.path(tiny)


def test_remove(tiny: str, home: Path) -> None:
    models.pull(tiny)

    assert models.remove("all") == [tiny]
    assert models.remove(tiny) == []
    assert models.installed() == []
    assert files(home) == []


def test_unknown_names_suggest_the_near_one(tiny: str) -> None:
    for use in (models.path, models.pull, models.verify, models.remove):
        with pytest.raises(ConfigurationError, match="did you mean 'tiny'"):
            use("tinny")
    with pytest.raises(ConfigurationError, match="there are speech, tiny"):
        models.pull("vision")
    with pytest.raises(ConfigurationError, match="not a model but what models are for"):
        models.path("speech")


def test_a_folder_has_the_files_under_their_own_names(many: str, home: Path) -> None:
    folder = models.folder(many)

    assert folder.parent == home / "models" / "trees"
    assert files(folder) == ["config.cfg", "part/model"]
    assert (folder / "part" / "model").read_bytes() == WEIGHTS
    assert models.folder(many) == folder
    assert list(folder.parent.iterdir()) == [folder]


def test_a_folder_is_copied_where_there_are_no_links(many: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*names: object) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    assert (models.folder(many) / "config.cfg").read_bytes() == OTHER


def test_a_spoiled_folder_is_laid_out_again(many: str) -> None:
    spoiled = models.folder(many) / "config.cfg"
    spoiled.unlink()
    spoiled.write_bytes(WEIGHTS)

    assert (models.folder(many) / "config.cfg").read_bytes() == OTHER

    (models.folder(many) / "part" / "model").unlink()
    assert (models.folder(many) / "part" / "model").read_bytes() == WEIGHTS


def test_a_folder_is_only_of_what_is_there_and_right(many: str, home: Path) -> None:
    models.path(many, "config.cfg").write_bytes(WEIGHTS)
    with pytest.raises(ModelCorrupted, match="aikit models pull many"):
        models.folder(many)

    models.remove(many)
    with pytest.raises(ModelMissing, match="aikit models pull many"):
        models.folder(many)
    assert files(home) == []


def test_removing_a_model_removes_its_folder(many: str, home: Path) -> None:
    models.folder(many)
    models.remove(many)

    assert files(home) == []


def test_many_may_ask_for_a_folder_at_once(many: str) -> None:
    program = f"""
from pathlib import Path
from aikit_fakes import models
from aikit_fakes.models import manifest
manifest.FOLDER = Path({str(manifest.FOLDER)!r})
print(len(list(models.folder("many").rglob("*"))))
"""
    processes = [subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) for _ in range(4)]

    assert [process.communicate(timeout=60)[0].strip() for process in processes] == ["3"] * 4
    assert len(list(models.folder(many).parent.iterdir())) == 1
