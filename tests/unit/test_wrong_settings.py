"""Settings of the wrong kind are refused with file and key, and no setting's secret is ever shown."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from aikit import AIKit, Settings
from aikit.backends import Aws, Http
from aikit.backends.base import create
from aikit.cli import main
from aikit.errors import AIKitError, ConfigurationError, UnknownBackend
from aikit.server.access_log import configure_logging
from aikit_fakes.backend import Local
from aikit_fakes.state import Configuration
from helpers.backends import Scripted

WRONG = ["5", "5.5", "true", "[]", '["a"]', "{a = 1}", "{a = {b = [1]}}", "2024-01-01", '""', '" "']
TEXT_KEYS = [
    ("backends.local", "state"),
    ("backends.local", "objects"),
    ("backends.local", "region"),
    ("backends.local", "account"),
    ("backends.local", "executor"),
    ("backends.aws", "profile"),
    ("backends.aws", "region"),
    ("backends.aws", "endpoint_url"),
    ("backends.http", "endpoint_url"),
    ("backends.http", "region"),
    ("backends.http", "account"),
]
PORTS = ["http://h:99999999", "http://h:port", "http://h:0", "http://[::1", "http://", "h:80", "ftp://h"]


def made(file: Path, text: str) -> Any:
    """Everything that a file's settings make."""
    file.write_text(text)
    settings = Settings.load({"AIKIT_CONFIG": str(file)})
    for name in ("local", "aws", "http"):
        create(name, settings)


def refused(file: Path, text: str, key: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        made(file, text)
    assert str(file) in str(caught.value)
    assert key in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("value", WRONG)
@pytest.mark.parametrize(("table", "key"), TEXT_KEYS)
def test_what_is_no_text(tmp_path: Path, table: str, key: str, value: str) -> None:
    refused(tmp_path / "aikit.toml", f"[{table}]\n{key} = {value}\n", key)


@pytest.mark.parametrize("url", PORTS)
@pytest.mark.parametrize("backend", ["aws", "http"])
def test_endpoints_that_cannot_be(tmp_path: Path, backend: str, url: str) -> None:
    refused(tmp_path / "aikit.toml", f'[backends.{backend}]\nendpoint_url = "{url}"\n', "endpoint_url")
    with pytest.raises(ConfigurationError):
        Http(url) if backend == "http" else Aws(endpoint_url=url)


@pytest.mark.parametrize(
    ("table", "line"),
    [
        ("backends.local", 'pace = "soon"'),
        ("backends.local", "pace = []"),
        ("backends.local", "pace = -1"),
        ("backends.local", "hooks = 5"),
        ("backends.local", 'executor = "dask:tcp://h:99999999"'),
        ("backends.local", 'executor = "fast"'),
        ("backends.local.hooks", "name = 5"),
        ("backends.http", "timeout = 0"),
        ("backends.http", 'retries = "2"'),
        ("engines.comprehend", "sentiment = 5"),
        ("engines.comprehend", "sentiment = {a = 1}"),
        ("engines.comprehend", 'toxicity = "openai:http://h:99999999/v1#m"'),
        ("engines", "comprehend = 5"),
        ("services", "comprehend = 5"),
        ("services", "comprehend = [1]"),
    ],
)
def test_other_kinds(tmp_path: Path, table: str, line: str) -> None:
    refused(tmp_path / "aikit.toml", f"[{table}]\n{line}\n", line.partition(" =")[0])


@pytest.mark.parametrize("name", ["loca", "Local", "awss"])
def test_a_backend_that_nobody_installed(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    near = "local" if "oca" in name else "aws"
    with pytest.raises(UnknownBackend, match=f"did you mean '{near}'"):
        AIKit("aws", translate=name)
    monkeypatch.setenv("AIKIT_BACKEND_POLLY", name)
    with pytest.raises(UnknownBackend, match=r"AIKIT_BACKEND_POLLY.*did you mean"):
        AIKit()
    monkeypatch.delenv("AIKIT_BACKEND_POLLY")
    (tmp_path / "aikit.toml").write_text(f'backend = "{name}"\n')
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnknownBackend, match=r"aikit\.toml"):
        AIKit()
    with pytest.raises(ConfigurationError):
        AIKit(5)  # type: ignore[arg-type]


SECRET = "hunter2-hunter2-hunter2"
URL = f"http://me:{SECRET}@127.0.0.1:9/v1?key={SECRET}"
FILE = f"""
[backends.aws]
region = "eu-west-1"
endpoint_url = "{URL}"
[backends.http]
endpoint_url = "{URL}"
[backends.local]
state = "postgresql://me:{SECRET}@127.0.0.1:9/db?password={SECRET}"
objects = "{URL}"
executor = "dask:tcp://me:{SECRET}@127.0.0.1:9"
[backends.local.hooks]
"arn:aws:lambda:us-east-1:000000000000:function:f" = "{URL}"
[backends.acme]
token = "{SECRET}"
password = ["{SECRET}"]
nested = {{ api_key = "{SECRET}", url = "{URL}" }}
[engines.comprehend]
toxicity = "openai:{URL}#model"
"""


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AIKIT_OPENAI_API_KEY", SECRET)
    monkeypatch.delenv("AIKIT_STATE")
    (tmp_path / "aikit.toml").write_text(FILE)
    return tmp_path / "aikit.toml"


@pytest.mark.parametrize("command", ["config", "engines", "jobs", "serve --backend http", "serve --backend local"])
def test_commands_show_no_secret(planted: Path, command: str) -> None:
    for extra in ("", f" --state postgresql://me:{SECRET}@127.0.0.1:9/x", f" --nonsense http://me:{SECRET}@h"):
        paths = os.pathsep.join(sys.path)
        arguments = [sys.executable, "-m", "aikit.cli", *(command + extra).split()]
        if command.startswith("serve"):
            arguments += ["--port", "9"]  # that the http backend would call itself
        done = subprocess.run(
            arguments, capture_output=True, text=True, timeout=60, env={**os.environ, "PYTHONPATH": paths}
        )
        assert SECRET not in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        assert done.stdout + done.stderr


def test_values_that_are_shown_hold_no_secret(planted: Path) -> None:
    settings = Settings.load()
    shown = [repr(settings), str(settings), repr(settings.engine("comprehend", "toxicity")), repr(settings.backend())]
    shown += [repr(create(name, settings)) for name in ("aws", "http")]
    shown.append(repr(Configuration(state=f"postgresql://me:{SECRET}@h/db", hooks=(("f", URL),))))
    shown.append(repr(AIKit(Http(URL), translate=Aws(endpoint_url=URL))))
    for call in (
        lambda: AIKit(URL),
        lambda: Http(f"me:{SECRET}@h"),
        lambda: Local({"comprehend.toxicity": f"openai:me:{SECRET}@h#m"}),
        lambda: Local(hooks={"f": f"http://me:{SECRET}@example.com"}),
        lambda: Local(executor=f"me:{SECRET}@h"),
        lambda: AIKit(Http(URL, retries=0)).comprehend.detect_sentiment(text="x", language_code="en"),
        lambda: AIKit(
            Local({"comprehend.toxicity": f"openai:{URL}#m"}, state="memory")
        ).comprehend.detect_toxic_content(text_segments=[{"text": "x"}], language_code="en"),
        lambda: AIKit(Local(state=f"postgresql://me:{SECRET}@127.0.0.1:9/x")).comprehend.list_document_classifiers(),
    ):
        with pytest.raises(AIKitError) as caught:
            call()  # type: ignore[no-untyped-call]
        shown += [str(caught.value), repr(caught.value), repr(caught.value.args)]
    assert not [text for text in shown if SECRET in text]


def test_the_call_log_shows_no_secret(planted: Path) -> None:
    kit = AIKit(Scripted([RuntimeError(f"cannot reach {URL}")]))
    with pytest.raises(RuntimeError):
        kit.comprehend.detect_sentiment(text="x", language_code="en")
    (call,) = kit.calls
    assert SECRET not in str(call.to_dict())


@pytest.mark.parametrize("form", ["text", "json"])
def test_logs_show_no_secret(form: str) -> None:
    logger, stream = logging.getLogger("aikit"), StringIO()
    before = logger.handlers[:], logger.level, logger.propagate
    try:
        configure_logging(stream, form)
        try:
            raise ValueError(f"cannot reach {URL}")
        except ValueError:
            logging.getLogger("aikit.wire").exception("with %s", URL)
    finally:
        logger.handlers[:], logger.level, logger.propagate = before
    assert "cannot reach" in stream.getvalue()
    assert SECRET not in stream.getvalue()


def test_config_still_shows_what_is_no_secret(planted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config"]) == 0
    out = capsys.readouterr().out
    assert "region = 'eu-west-1'" in out
    assert "127.0.0.1:9" in out


def test_the_state_of_the_jobs_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "aikit.toml").write_text("[backends.local]\nstate = [1]\n")
    assert main(["jobs"]) == 1
    assert "state" in capsys.readouterr().err
