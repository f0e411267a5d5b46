"""Hub models: real huggingface_hub fetches a tiny repository from a server that answers as the hub does."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from aikit.errors import (
    ConfigurationError,
    DownloadFailed,
    DownloadForbidden,
    ModelCorrupted,
    ModelMissing,
    ModelUnusable,
)
from aikit_fakes import models
from aikit_fakes.models import hub, mirrors

constants = pytest.importorskip("huggingface_hub.constants")

REVISION = "0123456789abcdef0123456789abcdef01234567"
REPOSITORY = "org/tiny"
SPEC = f"transformers:{REPOSITORY}@{REVISION}"
PLAIN = {"config.json": b'{"model_type": "bert"}', "vocab.txt": b"[PAD]\ngood\n", "tokenizer.json": b"{}"}
WEIGHTS = {"model.safetensors": b"weights " * 1000}
UNWANTED = {
    "pytorch_model.bin": b"pickle",
    "model.pt": b"pickle",
    "own.py": b"import os",
    "tokenizer.py": b"import os",
    "README.md": b"# tiny",
    "onnx/model.onnx": b"onnx",
    "fp16/model.safetensors": b"half",
}


class Hub(ThreadingHTTPServer):
    """One repository at one revision. Weights are large files: the listing tells their SHA-256."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.files = PLAIN | WEIGHTS | UNWANTED
        self.promised = {name: hashlib.sha256(content).hexdigest() for name, content in self.files.items()}
        self.delivered: list[str] = []

    def large(self, name: str) -> dict[str, object] | None:
        if not name.endswith((".safetensors", ".bin")):
            return None
        return {"sha256": self.promised[name], "size": len(self.files[name]), "pointerSize": 130}

    def info(self) -> dict[str, object]:
        siblings = [
            {"rfilename": name, "size": len(content), "blobId": "b" * 40, "lfs": self.large(name)}
            for name, content in self.files.items()
        ]
        return {"id": REPOSITORY, "modelId": REPOSITORY, "sha": REVISION, "siblings": siblings, "tags": []}

    def tree(self) -> list[dict[str, object]]:
        entries = []
        for name, content in self.files.items():
            lfs = self.large(name)
            oid = {"lfs": lfs | {"oid": lfs["sha256"]}} if lfs else {}
            entries.append({"type": "file", "path": name, "size": len(content), "oid": "b" * 40, **oid})
        return entries


class Answer(BaseHTTPRequestHandler):
    server: Hub

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        name = path.removeprefix(f"/{REPOSITORY}/resolve/{REVISION}/")
        if path == f"/api/models/{REPOSITORY}/revision/{REVISION}":
            self._send(json.dumps(self.server.info()).encode(), {"Content-Type": "application/json"})
        elif path == f"/api/models/{REPOSITORY}/tree/{REVISION}":
            self._send(json.dumps(self.server.tree()).encode(), {"Content-Type": "application/json"})
        elif name in self.server.files:
            etag = self.server.promised[name] if self.server.large(name) else "b" * 40
            self._send(self.server.files[name], {"X-Repo-Commit": REVISION, "ETag": f'"{etag}"'})
            if self.command == "GET":
                self.server.delivered.append(name)
        else:
            self.send_response(404)
            self.send_header("X-Error-Code", "RevisionNotFound" if REPOSITORY in path else "RepoNotFound")
            self.send_header("Content-Length", "0")
            self.end_headers()

    def do_HEAD(self) -> None:
        self.do_GET()

    def _send(self, content: bytes, headers: dict[str, str]) -> None:
        self.send_response(200)
        for name, value in (headers | {"Content-Length": str(len(content))}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Hub]:
    with Hub() as hub_server:
        threading.Thread(target=hub_server.serve_forever, args=(0.01,), daemon=True).start()
        yield hub_server
        hub_server.shutdown()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: Hub) -> Path:
    """An empty cache folder, and a huggingface_hub that knows only the server here."""
    for name in [name for name in os.environ if name.startswith(("HF_", "AIKIT_"))]:
        monkeypatch.delenv(name)
    settings = {
        "AIKIT_HOME": str(tmp_path / "home"),
        "HF_ENDPOINT": server.url,
        "HF_HOME": str(tmp_path / "hf"),
        "NO_PROXY": "127.0.0.1",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    # read from the environment once, when it was imported
    monkeypatch.setattr(constants, "ENDPOINT", server.url)
    return tmp_path / "home"


def test_pull_fetches_weights_and_text_but_no_pickle_and_no_code(server: Hub, home: Path) -> None:
    assert models.pull(SPEC) == [SPEC]

    folder = models.path(SPEC)
    assert folder == hub.folder(f"{REPOSITORY}@{REVISION}") == home / "hub" / f"org--tiny@{REVISION}"
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "SHA256SUMS"} == PLAIN | WEIGHTS
    assert set(server.delivered) == PLAIN.keys() | WEIGHTS.keys()
    assert [path.name for path in (home / "models" / "rooms").iterdir()] == [f"org--tiny@{REVISION}.lock"]


def test_a_second_pull_asks_nobody(server: Hub) -> None:
    models.pull(SPEC)
    server.delivered.clear()

    assert models.pull(SPEC) == []
    assert models.verify() == [SPEC]
    assert models.installed() == [SPEC]
    assert server.delivered == []


@pytest.mark.parametrize("spoil", [lambda path: path.write_bytes(b"weights!"), lambda path: path.unlink()])
def test_a_corrupted_model_is_found_and_mended(spoil: object) -> None:
    models.pull(SPEC)
    spoil(models.path(SPEC) / "model.safetensors")  # type: ignore[operator]

    with pytest.raises(ModelCorrupted, match=f"model.safetensors .* aikit models pull {SPEC}"):
        models.verify(SPEC)
    assert models.pull(SPEC) == [SPEC]
    assert models.verify(SPEC) == [SPEC]


def test_remove(home: Path) -> None:
    models.pull(SPEC)

    assert models.remove("all") == [SPEC]
    assert models.remove(SPEC) == []
    assert models.installed() == []
    with pytest.raises(ModelMissing, match=f"aikit models pull {SPEC}"):
        models.path(SPEC)


def test_a_model_without_safetensors_is_refused(server: Hub, home: Path) -> None:
    del server.files["model.safetensors"]

    with pytest.raises(ModelUnusable, match="no safetensors"):
        models.pull(SPEC)
    assert server.delivered == []
    assert not (home / "hub").exists()


@pytest.mark.parametrize("name", ["org/tiny", "org/tiny@main", "org/tiny@0123456", "tiny@"])
def test_an_id_that_is_not_pinned_is_refused(name: str, server: Hub) -> None:
    for use in (models.pull, models.path):
        with pytest.raises(ConfigurationError, match=r"@REVISION with the 40 hex digits of a commit"):
            use(f"transformers:{name}")
    assert server.delivered == []


def test_bytes_that_are_not_what_the_hub_lists_are_refused(server: Hub, home: Path) -> None:
    server.promised["model.safetensors"] = "0" * 64

    with pytest.raises(DownloadFailed, match=f"model.safetensors of org/tiny with SHA-256 [0-9a-f]+, not {'0' * 64}"):
        models.pull(SPEC)
    assert not (home / "hub").exists()


def test_an_unknown_revision_is_told(server: Hub) -> None:
    with pytest.raises(DownloadFailed, match="does not list org/tiny"):
        models.pull(f"transformers:org/tiny@{'f' * 40}")


def test_a_hub_that_cannot_be_reached_is_told(server: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "ENDPOINT", "http://127.0.0.1:9")

    with pytest.raises(DownloadFailed, match="does not list org/tiny"):
        models.pull(SPEC)


def test_offline_forbids(server: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIKIT_OFFLINE", "1")

    with pytest.raises(DownloadForbidden):
        models.pull(SPEC)
    assert server.delivered == []


def test_a_folder_is_taken_as_it_is(tmp_path: Path) -> None:
    assert hub.folder(str(tmp_path)) == models.path(f"transformers:{tmp_path}") == tmp_path
    assert models.pull(f"transformers:{tmp_path}") == []


def test_a_hub_is_one_kind_of_mirror(server: Hub, tmp_path: Path) -> None:
    part = mirrors.Part("hub", f"{REPOSITORY}@{REVISION}", "onnx/model.onnx", 4)

    with mirrors.Archives(tmp_path, shown=False).open(part) as stream:
        assert stream.read() == b"onnx"
    assert server.delivered == ["onnx/model.onnx"]
