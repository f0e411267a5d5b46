"""mypy and pyright, both strict, on the installed aikit: nothing wrong in the examples, every planted mistake found."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
EXAMPLE = HERE.parents[1] / "examples" / "every_client.py"
FILES = (EXAMPLE, HERE / "inferred.py", HERE / "negative.py")
Findings = dict[str, dict[int, str]]


def _mypy(folder: Path) -> str:
    names = [file.name for file in FILES]
    return _run(folder, "mypy", "--strict", "--config-file=", "--cache-dir=cache", "--no-error-summary", *names)


def _pyright(folder: Path) -> str:
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    told = json.loads(_run(folder, "pyright", "--outputjson", "--pythonpath", sys.executable))
    assert told["summary"]["filesAnalyzed"] == len(FILES)
    found = told["generalDiagnostics"]
    return "\n".join(f"{one['file']}:{one['range']['start']['line'] + 1}: error: {one['message']}" for one in found)


def _run(folder: Path, module: str, *arguments: str) -> str:
    """A checker's output on copies of the files, outside the repository: it must read the aikit that is installed."""
    for file in FILES:
        shutil.copy(file, folder)
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


CHECKERS: dict[str, Callable[[Path], str]] = {"mypy": _mypy, "pyright": _pyright}


@pytest.fixture(scope="module", params=CHECKERS)
def findings(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Findings:
    """By file, the errors of one checker by line."""
    found: Findings = {}
    for line in CHECKERS[request.param](tmp_path_factory.mktemp(request.param)).splitlines():
        if match := re.match(r"(.+?):(\d+): error: (.*)", line):
            found.setdefault(Path(match[1]).name, {})[int(match[2])] = match[3]
    return found


def test_what_is_right_passes(findings: Findings) -> None:
    assert {name: errors for name, errors in findings.items() if name != "negative.py"} == {}


def test_every_planted_mistake_is_found_and_nothing_else(findings: Findings) -> None:
    lines = (HERE / "negative.py").read_text(encoding="utf-8").splitlines()
    marks = {number: re.search(r"# error\[(.+)\]: ", line) for number, line in enumerate(lines, 1)}
    marked = {number: mark[1] for number, mark in marks.items() if mark}
    found = findings["negative.py"]
    assert len(marked) >= 10
    assert {number: found[number] for number in found.keys() - marked.keys()} == {}
    assert {number: lines[number - 1] for number in marked.keys() - found.keys()} == {}
    codes = {number: code[1] for number, told in found.items() if (code := re.search(r"  \[([a-z-]+)\]$", told))}
    assert codes in ({}, marked), "a mistake is found for another reason than the one meant (only mypy tells codes)"
