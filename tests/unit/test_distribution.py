"""The name that is installed, and the commands that install its extras."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from aikit import distribution

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_name_is_the_projects_own() -> None:
    assert PROJECT["name"] == distribution.NAME != "aikit"  # which is somebody else's package


def test_commands_name_the_checkout_where_the_code_runs_from_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(distribution, "__file__", str(tmp_path / "aikit" / "distribution.py"))
    assert distribution.install_command("vision") == "pip install 'aikit-local[vision]'"
    (tmp_path / "pyproject.toml").touch()
    assert distribution.install_command("vision") == "pip install --editable '.[vision]'"
