"""`aikit serve` as a process: how it starts, what it prints and logs, how it ends."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import aikit
from aikit import AIKit, AsyncAIKit
from aikit.backends import Http
from aikit.distribution import install_command
from aikit.errors import BackendFailed, ServiceError
from helpers.server_process import Server, serving, until

ASKED = {"text": "Lovely.", "language_code": "en"}
TRYING = ("--backend", "trying")


def call(server: Server, text: str = "Lovely.", **options: Any) -> Any:
    with closing(Http(server.url, **{"retries": 0, **options})) as backend:
        return AIKit(backend).comprehend.detect_sentiment(text=text, language_code="en")


def refused(*arguments: str) -> str:
    """What `aikit serve` says when it does not start."""
    done = subprocess.run(
        [sys.executable, "-m", "aikit.cli", "serve", *arguments], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def mapped(server: Server) -> str:
    return Path(f"/proc/{server.process.pid}/maps").read_text()


def cpu_seconds(server: Server) -> float:
    """The CPU time of the server's process so far: user and system, fields 14 and 15 of proc(5)'s stat."""
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_it_is_ready_soon_and_loads_a_model_on_first_use() -> None:
    with serving("--backend", "local") as server:
        assert server.admin("health").json()["ready"] is True
        assert cpu_seconds(server) < 4
        assert "onnxruntime" not in mapped(server)
        assert call(server).meta.engine.startswith("embedded:")
        assert "onnxruntime" in mapped(server)
        assert server.stop() == 0


def test_preloading() -> None:
    with serving("--backend", "local", "--preload", "comprehend.sentiment", "comprehend.language") as server:
        assert "onnxruntime" in mapped(server)
    assert "nothing is called 'comprehend.feelings'" in refused(
        "--backend", "local", "--preload", "comprehend.feelings"
    )
    assert "no service is called 'feelings'" in refused("--backend", "local", "--preload", "feelings")
    assert "the backend 'http' loads no engines" in refused(
        "--backend", "http", "--port", "0", "--preload", "comprehend"
    )


def test_what_it_prints_says_how_to_reach_it() -> None:
    with serving("--backend", "local") as server:
        until(lambda: any("calls  pins" in line for line in server.printed))
        text = "".join(server.printed)
        assert f"aikit {aikit.__version__} answers at {server.url}" in text
        assert f"export AWS_ENDPOINT_URL={server.url}" in text
        assert re.search(r"local, \d+ operations real +comprehend", text)


def test_nobody_is_chosen_by_silence() -> None:
    assert "nothing says who should answer" in refused()
    assert "no backend is called 'loca'" in refused("--backend", "loca")


def test_other_machines_are_let_in_only_on_purpose() -> None:
    assert "--allow-remote" in refused(*TRYING, "--host", "0.0.0.0")
    with serving("--backend", "local", "--host", "0.0.0.0", "--allow-remote") as server:
        assert until(lambda: any("warning" in line for line in server.log))
        assert server.url.startswith("http://0.0.0.0:")


@pytest.mark.parametrize(
    ("backend", "variable"), [("http", "AIKIT_NOTHING"), ("aws", "AWS_ENDPOINT_URL")], ids=["http", "aws"]
)
def test_a_server_does_not_ask_itself(backend: str, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "http://localhost:4566")
    assert "which is this server" in refused("--backend", backend)


def test_a_server_without_its_extra() -> None:
    program = "import sys; sys.modules['uvicorn'] = None; from aikit.cli import main; sys.exit(main(['serve']))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert done.stderr == f"aikit: aikit serve needs the package 'uvicorn': {install_command('server')}\n"


def test_a_port_that_is_taken() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        assert "Address already in use; another port: --port" in refused(
            "--backend", "local", "--port", str(other.getsockname()[1])
        )


def test_a_host_that_is_nowhere() -> None:
    assert "cannot listen on" in refused("--backend", "local", "--host", "198.51.100.1", "--allow-remote")


@pytest.mark.parametrize("argument", [("--concurrency", "0"), ("--max-body", "0"), ("--require-signature", "nowhere")])
def test_options_that_make_no_sense(argument: tuple[str, str]) -> None:
    assert "aikit: " in refused("--backend", "local", *argument)


def test_the_log_is_json_lines_if_wished() -> None:
    with serving(*TRYING, "--log-format", "json") as server:
        call(server, "a secret text")
        assert until(lambda: bool(server.log))
        line = json.loads(server.log[0])
        assert (line["status"], line["target"]) == (200, "Comprehend_20171127.DetectSentiment")
        assert "secret" not in server.log[0]


async def test_fifty_calls_at_once() -> None:
    with serving(*TRYING, "--concurrency", "8") as server:
        backend = Http(server.url, retries=0)
        kit = AsyncAIKit(backend)

        async def seconds(count: int) -> float:
            started = time.perf_counter()
            calls = (kit.comprehend.detect_sentiment(text="0.5 s", language_code="en") for _ in range(count))
            answers = await asyncio.gather(*calls)
            assert {answer.sentiment for answer in answers} == {"POSITIVE"}
            return time.perf_counter() - started

        assert await seconds(8) < 3 * await seconds(1)  # one after the other they would take eight times as long
        await seconds(50)
        await backend.aclose()


def test_signatures_are_checked_if_wished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = tmp_path / "keys.toml"
    keys.write_text('AKIDTEST = "right"\n')
    with serving(*TRYING, "--require-signature", str(keys)) as server:
        with pytest.raises(ServiceError) as caught:
            call(server)
        assert caught.value.code == "UnrecognizedClientException"
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDTEST")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "right")
        assert call(server).sentiment == "POSITIVE"


class TestTheEnd:
    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
    def test_a_signal(self, number: int) -> None:
        with serving(*TRYING) as server:
            call(server)
            assert server.stop(number) == 0
            assert until(lambda: "the backend is closed\n" in server.printed)
            assert not any("Traceback" in line for line in server.log)

    def test_running_requests_finish(self) -> None:
        with serving(*TRYING) as server:
            answers: list[Any] = []
            caller = threading.Thread(target=lambda: answers.append(call(server, "1.5 s")))
            caller.start()
            time.sleep(0.5)
            server.process.send_signal(signal.SIGTERM)
            time.sleep(0.3)
            with pytest.raises(BackendFailed):
                call(server)
            caller.join(10)
            assert answers[0].sentiment == "POSITIVE"
            assert server.process.wait(10) == 0

    def test_what_runs_too_long_is_cut(self) -> None:
        with serving(*TRYING, "--grace", "1") as server:
            errors: list[ServiceError] = []

            def ask() -> None:
                try:
                    call(server, "60 s")
                except ServiceError as error:
                    errors.append(error)

            caller = threading.Thread(target=ask)
            caller.start()
            time.sleep(0.5)
            started = time.perf_counter()
            assert server.stop() == 0
            assert (
                time.perf_counter() - started > 0.9
            )  # the grace; stop() would not wait the minute that the call takes
            caller.join(10)
            assert [error.code for error in errors] == ["ServiceUnavailableException"]
            assert errors[0].retryable
            assert until(lambda: any("they are cut" in line for line in server.log))
            assert "the backend is closed\n" in server.printed

    def test_an_answer_that_streams_on_is_cut(self, tmp_path: Path) -> None:
        with serving(*TRYING, "--grace", "1") as server, closing(Http(server.url)) as backend:
            answer = AIKit(backend).polly.synthesize_speech(text="x", voice_id="Joanna", output_format="mp3")
            assert answer.audio_stream.read(10) == b"x" * 10
            server.process.send_signal(signal.SIGTERM)
            with pytest.raises(BackendFailed):
                answer.audio_stream.save(tmp_path / "endless")
            assert not list(tmp_path.iterdir())
            assert server.process.wait(10) == 0
            assert not any("Traceback" in line for line in server.log)
