"""A backend from another package, found through its entry point: the package is built and installed by the test."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "acme-aikit"
version = "1.0"

[project.entry-points."aikit.backends"]
acme = "acme_aikit:make"

[project.entry-points."aikit.commands"]
acme = "acme_aikit:add_command"

[tool.hatch.build.targets.wheel]
packages = ["acme_aikit"]
"""

MODULE = """
from aikit.contract.message import Meta


class Acme:
    name = "acme"

    def __init__(self, mood):
        self.mood = mood

    def call(self, operation, request):
        answer = {"Sentiment": self.mood, "SentimentScore": {"Positive": 1.0}}
        return operation.answer(answer).with_meta(Meta("acme", engine="wishful thinking"))

    async def acall(self, operation, request):
        return self.call(operation, request)

    def close(self):
        pass


def make(settings):
    return Acme(**settings.options("acme", allowed=["mood"]))


def add_command(commands):
    commands.add_parser("acme", help="of acme").set_defaults(run=lambda options: print("hello from acme"))
"""

PROGRAM = """
from aikit import AIKit, backends
assert "acme" in backends.names(), backends.names()
answer = AIKit().comprehend.detect_sentiment(text="x", language_code="en")
print(answer.sentiment, answer.meta.backend, answer.meta.engine)
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the installed package."""
    source = tmp_path_factory.mktemp("acme")
    (source / "pyproject.toml").write_text(PROJECT)
    (source / "acme_aikit").mkdir()
    (source / "acme_aikit" / "__init__.py").write_text(MODULE)
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", str(source)]
    subprocess.run(build, check=True, capture_output=True, text=True)
    (wheel,) = (source / "dist").glob("*.whl")
    assert any(name.endswith("entry_points.txt") for name in zipfile.ZipFile(wheel).namelist())
    target = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--target", str(target), str(wheel)]
    subprocess.run(pip, check=True, capture_output=True, text=True)
    return target


def run(installed: Path, cwd: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={"PYTHONPATH": str(installed), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_it_is_chosen_by_name_and_gets_its_options(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "aikit.toml").write_text('backend = "acme"\n[backends.acme]\nmood = "POSITIVE"\n')
    assert run(installed, tmp_path, "-c", PROGRAM) == "POSITIVE acme wishful thinking"


def test_its_command_joins_ours(installed: Path, tmp_path: Path) -> None:
    assert run(installed, tmp_path, "-m", "aikit.cli", "acme") == "hello from acme"
    assert "acme" in run(installed, tmp_path, "-m", "aikit.cli", "--help")


def test_its_answers_are_checked_too(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "aikit.toml").write_text('backend = "acme"\n[backends.acme]\nmood = "GLAD"\n')
    program = f"from aikit.errors import InvalidAnswer\ntry:\n{PROGRAM.replace(chr(10), chr(10) + '    ')}\n"
    program += "except InvalidAnswer as error: print(error)"
    assert "one of POSITIVE, NEGATIVE, NEUTRAL, MIXED, got 'GLAD'" in run(installed, tmp_path, "-c", program)
