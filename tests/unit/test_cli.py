"""The command line says what it does, and what is wrong, without a traceback."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from aikit.cli import main
from aikit.contract.catalog import CLIENTS
from aikit.contract.service import service
from aikit.errors import AIKitError
from aikit_fakes.host import operations_module, supported


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    shown = capsys.readouterr().out
    for command in ("config", "models", "services"):
        assert command in shown


def test_an_unknown_command_names_the_known(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["modles"])
    assert caught.value.code == 2
    assert "models" in capsys.readouterr().err


def test_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "aikit.cli", "services"], capture_output=True, text=True, check=True)
    assert "comprehend" in done.stdout


class Command:
    """The entry point of somebody's command."""

    name = "acme"

    def __init__(self, ends: object = None, missing: str = "") -> None:
        self.ends = ends
        self.missing = missing

    def load(self) -> Any:
        if self.missing:
            raise ModuleNotFoundError(f"No module named {self.missing!r}", name=self.missing)
        return lambda commands: commands.add_parser("acme", help="").set_defaults(run=self.run)

    def run(self, options: object) -> object:
        if isinstance(self.ends, BaseException):
            raise self.ends
        return self.ends


@pytest.mark.parametrize(
    ("command", "status", "told"),
    [
        (Command(None), 0, ""),
        (Command(0), 0, ""),
        (Command(3), 3, ""),
        (Command(KeyboardInterrupt()), 130, ""),
        (Command(BrokenPipeError()), 0, ""),  # what it was piped into has read enough
        (Command(AIKitError("no such https://me:secret@host/")), 1, "aikit: no such https://***@host/\n"),
        (Command(missing="acme_lib"), 1, "aikit: the command 'acme' needs the package 'acme_lib': "),
    ],
)
def test_how_a_command_ends(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: Command, status: int, told: str
) -> None:
    monkeypatch.setattr("aikit.cli.entry_points", lambda group: [command])
    assert main(["acme"]) == status
    shown = capsys.readouterr().err
    assert shown.startswith(told)
    assert bool(shown) == bool(told)


def test_a_command_whose_package_is_missing_keeps_no_other_from_its_help(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Command(missing="other_lib")
    other.name = "other"
    monkeypatch.setattr(Command, "__lt__", lambda one, two: one.name < two.name, raising=False)
    monkeypatch.setattr("aikit.cli.entry_points", lambda group: [Command(), other])
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    assert "acme" in capsys.readouterr().out


def test_services_counts_what_the_code_does(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["services"]) == 0
    rows = {line.split()[0]: line.split()[1:3] for line in capsys.readouterr().out.splitlines() if line}
    for path in CLIENTS:
        real = len(supported(service(path)))
        assert rows[path] == [str(real) if real else "-", str(len(service(path).operation_names))]


def test_one_service_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["services", "comprehend"]) == 0
    shown = capsys.readouterr().out
    for word in ("Real:", "Weak:", "Not done:", "batch_detect_sentiment"):
        assert word in shown


def test_every_function_of_a_fake_is_an_operation() -> None:
    for path in CLIENTS:
        module = operations_module(path)
        if module is not None:
            own = {name for name, f in vars(module).items() if getattr(f, "__module__", "") == module.__name__}
            assert {name for name in own if not name.startswith("_")} <= set(supported(service(path)))
