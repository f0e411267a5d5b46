"""The command line says what it does, and what is wrong, without a traceback."""

from __future__ import annotations

import subprocess
import sys

import pytest

from aikit.cli import main
from aikit.contract.catalog import CLIENTS
from aikit.contract.service import service
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
