"""Who answers: code before environment before file; and what a broken file gets told."""

from __future__ import annotations

from pathlib import Path

import pytest

from aikit import AIKit, Settings
from aikit.cli import main
from aikit.errors import ConfigurationError, MissingExtra, NoBackendChosen, UnknownBackend
from aikit_fakes.engines import registry
from helpers.backends import Scripted


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path / "aikit.toml"


def chosen(kit: AIKit, service: str) -> str:
    return kit.backend(service).name


def test_nothing_chosen_prints_the_three_ways() -> None:
    with pytest.raises(NoBackendChosen) as caught:
        AIKit()
    for way in ('AIKit("local")', "AIKIT_BACKEND=local", 'backend = "local"'):
        assert way in str(caught.value)


def test_a_service_left_out_is_named() -> None:
    kit = AIKit(translate=Scripted())
    assert chosen(kit, "translate") == "scripted"
    with pytest.raises(NoBackendChosen, match="comprehend"):
        kit.comprehend  # noqa: B018


def test_the_backend_may_be_named() -> None:
    assert chosen(AIKit(backend=Scripted(), lex="aws"), "comprehend") == "scripted"


def test_precedence(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('backend = "aws"\n[services]\npolly = "local"\n')
    assert (chosen(AIKit(), "comprehend"), chosen(AIKit(), "polly")) == ("aws", "local")
    monkeypatch.setenv("AIKIT_BACKEND_COMPREHEND", "local")
    assert (chosen(AIKit(), "comprehend"), chosen(AIKit(), "lex")) == ("local", "aws")
    monkeypatch.setenv("AIKIT_BACKEND", "local")
    assert chosen(AIKit(), "lex") == "local"
    kit = AIKit(Scripted(), lex="aws")
    assert (chosen(kit, "comprehend"), chosen(kit, "lex")) == ("scripted", "aws")


def test_the_whole_environment_goes_before_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('[services]\npolly = "aws"\n')
    monkeypatch.setenv("AIKIT_BACKEND", "local")
    assert chosen(AIKit(), "polly") == "local"


def test_the_nearest_file_upwards(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('backend = "local"\n')
    below = file.parent / "a" / "b"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert Settings.load().path == file
    monkeypatch.setenv("AIKIT_CONFIG", str(file.parent / "none.toml"))
    with pytest.raises(ConfigurationError, match=r"none\.toml"):
        Settings.load()


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ('backend = "local"\nbakend = "aws"\n', 2, "did you mean 'backend'? allowed: backend, backends, engines"),
        ('\n[services]\ntranslat = "aws"\n', 3, "did you mean 'translate'?"),
        ("[services]\npolly = 3\n", 2, "must be the name of a backend"),
        ("backend = true\n", 1, 'must be a name such as "local"'),
        ('[engines.comprehnd]\nsentiment = "embedded"\n', 1, "did you mean 'comprehend'?"),
        ("[engines.comprehend]\nsentiment = 1\n", 2, "must be text"),
        ('[backends.aws]\nregoin = "x"\n', 2, "did you mean 'region'? allowed: endpoint_url, profile, region"),
    ],
)
def test_a_broken_file_is_told_file_line_and_what_is_allowed(file: Path, content: str, line: int, words: str) -> None:
    file.write_text(content)
    with pytest.raises(ConfigurationError) as caught:
        AIKit("aws").backend("comprehend")
    assert str(caught.value).startswith(f"{file}, line {line}: ")
    assert words in str(caught.value)


def test_a_file_that_is_not_toml(file: Path) -> None:
    file.write_text('backend = "local\n')
    with pytest.raises(ConfigurationError, match=r"aikit\.toml: not valid TOML.*line 1"):
        AIKit("local")
    file.write_bytes(b"backend = \xff")
    with pytest.raises(ConfigurationError, match="not valid TOML"):
        AIKit("local")


def test_a_wrong_environment_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIKIT_BACKEND_COMPREHND", "local")
    with pytest.raises(ConfigurationError, match="did you mean AIKIT_BACKEND_COMPREHEND"):
        AIKit("local")


def test_wrong_names_in_code() -> None:
    with pytest.raises(ConfigurationError, match="did you mean 'translate'"):
        AIKit("local", translat="aws")
    with pytest.raises(UnknownBackend, match=r"'loca'.*installed: aws, http, local"):
        AIKit("loca").comprehend  # noqa: B018


def test_an_engine_that_does_not_exist(file: Path) -> None:
    file.write_text('[engines.comprehend]\nsentimnt = "embedded"\n')
    with pytest.raises(ConfigurationError, match=r"did you mean 'comprehend\.sentiment'"):
        AIKit("local").comprehend  # noqa: B018
    file.write_text('[engines.comprehend]\nsentiment = "magic"\n')
    with pytest.raises(ConfigurationError, match=r"allowed: embedded, transformers:\.\.\., python:\.\.\."):
        AIKit("local").comprehend  # noqa: B018


def test_config_prints_what_is_in_force(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text('backend = "local"\n[engines.comprehend]\nsentiment = "transformers:/m"\n')
    monkeypatch.setenv("AIKIT_BACKEND_TRANSLATE", "aws")
    assert main(["config"]) == 0
    lines = {line.split()[0]: line.split()[1:] for line in capsys.readouterr().out.splitlines() if line.strip()}
    assert lines["comprehend"] == ["local", str(file)]
    assert lines["translate"] == ["aws", "AIKIT_BACKEND_TRANSLATE"]
    assert lines["comprehend.sentiment"] == ["transformers:/m", str(file)]
    file.write_text("backend = 1\n")
    assert main(["config"]) == 1
    assert "line 1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("setting", "extra"),
    [("embedded", "local"), ("openai:http://127.0.0.1:9#m", "local"), ("transformers:/m", "transformers")],
)
def test_a_missing_library_names_an_extra_that_exists(
    monkeypatch: pytest.MonkeyPatch, setting: str, extra: str
) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name, name="numpy")

    monkeypatch.setattr("aikit_fakes.engines.registry.importlib.import_module", missing)
    with pytest.raises(MissingExtra, match=rf"'numpy'.*\[{extra}\]'"):
        registry.load("comprehend.toxicity", setting)
