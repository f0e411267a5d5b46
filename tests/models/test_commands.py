"""`aikit models`, what it shows, and the models that are declared."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from aikit_fakes import models
from aikit_fakes.models import manifest
from aikit_fakes.models.progress_bar import progress
from helpers.package_registries import OTHER, WEIGHTS, command


def test_the_commands_tell_what_they_did(tiny: str, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def lines(*arguments: str, status: int = 0) -> list[str]:
        assert command(*arguments) == status
        return capsys.readouterr().out.splitlines()

    header, row, *_ = lines("list")
    assert header.split() == ["NAME", "STATE", "SIZE", "LICENCE", "NEEDED", "BY", "ORIGIN"]
    assert row.split() == ["tiny", "missing", "0.0", "MB", "MIT", "speech", "somebody/something"]
    assert lines("pull", "speech") == ["tiny: pulled"]
    assert lines("pull") == ["tiny: already here"]
    assert lines("list")[1].split()[1] == "pulled"
    assert lines("verify") == ["tiny: right"]
    (path,) = lines("path", "tiny")
    assert Path(path).read_bytes() == WEIGHTS
    Path(path).write_bytes(OTHER)
    assert lines("verify", status=1) == []
    assert lines("rm", "tiny") == ["removed tiny"]
    assert lines("rm", "all") == ["nothing to remove"]


@pytest.mark.parametrize("arguments", [["path", "tiny"], ["verify", "tiny"], ["pull", "tinny"], ["rm", "tinny"]])
def test_the_commands_fail_with_a_message(tiny: str, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert command(*arguments) == 1
    assert capsys.readouterr().err.startswith("aikit: ")


def test_progress_is_lines_without_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("a model", 4_000_000, shown=True) as seen:
        for size in (0, 1_000_000, 1_200_000, 3_100_000, 4_000_000):
            seen(size)

    assert capsys.readouterr().err.splitlines() == [
        "a model: 4.0 MB",
        "a model: 25 %",
        "a model: 75 %",
        "a model: done",
    ]


def test_progress_is_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stderr", Terminal())
    with progress("a model", 4_000_000, shown=True) as seen:
        seen(1_000_000)
        seen(9_000_000)

    bar = sys.stderr.getvalue()  # type: ignore[attr-defined]
    assert "a model: 100%" in bar
    assert "4.00M/4.00M" in bar


def test_nobody_who_did_not_ask_sees_progress(tiny: str, capsys: pytest.CaptureFixture[str]) -> None:
    models.pull(tiny)

    assert capsys.readouterr() == ("", "")


# the manifest that ships


def test_every_declared_model_can_be_trusted_and_fetched() -> None:
    for model in manifest.models().values():
        assert model.needs
        assert model.licence
        assert model.origin
        for file in model.files:
            assert len(bytes.fromhex(file.sha256)) == 32
            assert file.size > 0
            assert file.mirrors
            for part in (part for mirror in file.mirrors for part in mirror.parts):
                version = part.package.rpartition("==" if part.client == "pypi" else "@")[2]
                assert len(version) == 40 if part.client == "hub" else version[0].isdigit()


def test_reading_the_store_loads_no_client() -> None:
    program = "import sys, aikit_fakes.models; print({'filelock', 'tqdm', 'huggingface_hub'} & sys.modules.keys())"
    answer = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert answer.stdout.strip() == "set()"


@pytest.mark.network
@pytest.mark.slow
def test_minilm_comes_from_its_package() -> None:
    """Into the default home, which all tests share: one download a machine."""
    models.pull("minilm-l6-v2-int8")

    assert models.verify("minilm-l6-v2-int8") == ["minilm-l6-v2-int8"]
    assert models.path("minilm-l6-v2-int8").stat().st_size == 22928619
