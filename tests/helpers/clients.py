"""Other people's clients, fetched once by their ordinary package managers into a folder beside .venv."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from helpers.package_fetching import once

AWSCLI = "awscli==1.46.3"
CAPO = "capo-comprehend==0.12.0"
JAVASCRIPT = "@aws-sdk/client-comprehend@3.1138.0"


def from_pip(requirement: str) -> Path:
    """The folder that holds a Python package and what it needs, apart from our own."""
    return _fetched(requirement, [sys.executable, "-m", "pip", "install", "--quiet", "--target", ".", requirement])


def from_npm(requirement: str) -> Path:
    """The folder whose `node_modules` hold a package and what it needs."""
    if shutil.which("npm") is None:
        pytest.skip("npm is not installed")
    return _fetched(
        requirement, ["npm", "install", "--no-audit", "--no-fund", "--no-save", "--prefix", ".", requirement]
    )


def _fetched(requirement: str, command: list[str]) -> Path:
    def fetch(folder: Path) -> None:
        subprocess.run(command, cwd=folder, check=True, timeout=600, stdout=subprocess.DEVNULL)

    return once(re.sub(r"[^\w.-]+", "-", requirement).strip("-"), fetch)


def run_python(folder: Path, program: str, environment: dict[str, str], *arguments: str, given: str = "") -> Any:
    """What a program of that folder's packages prints, read as JSON."""
    return _printed([sys.executable, "-c", textwrap.dedent(program), *arguments], folder, environment, given)


def run_node(folder: Path, program: str, environment: dict[str, str], *arguments: str) -> Any:
    """What an ES module of that folder's packages prints, read as JSON."""
    command = ["node", "--input-type=module", "-e", textwrap.dedent(program), *arguments]
    return _printed(command, folder, environment)


def _printed(command: list[str], folder: Path, environment: dict[str, str], given: str = "") -> Any:
    done = subprocess.run(
        command,
        cwd=folder,
        input=given,
        env={**environment, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@dataclass
class Example:
    """One command of the AWS CLI's documentation.

    Attributes:
        document: the name of its file.
        command: its arguments.
        members: the names of the members that the answer shown for it has.
        answer: that answer; None where none is shown, or what is shown is no JSON.
        files: the files whose contents the document shows.
    """

    document: str
    command: list[str]
    members: frozenset[str]
    answer: Any
    files: dict[str, str]


def awscli_examples(folder: Path, service: str) -> Iterator[Example]:
    """Every command of `awscli/examples/<service>/*.rst`; names are read by eye, for many answers are no whole JSON."""
    for document in sorted((folder / "awscli" / "examples" / service).glob("*.rst")):
        text = document.read_text(encoding="utf-8")
        contents = re.findall(r"^Contents of `*([\w.]+\.txt)`*:: *\n\s*\n +\"(.*)\"$", text, flags=re.MULTILINE)
        for block in re.split(r"^ +(?=aws )", text, flags=re.MULTILINE)[1:]:
            command, rest = re.split(r"\n\s*\n", block, maxsplit=1)
            found = re.search(r"^Output\s*::(.*?)(?=^\S|\Z)", rest, flags=re.MULTILINE | re.DOTALL)
            shown = found[1] if found else ""
            arguments = shlex.split(re.sub(r"\\\s*\n", " ", command))[1:]
            names = frozenset(re.findall(r'"(\w+)"\s*:', shown))
            yield Example(document.stem, arguments, names, _mended(shown), dict(contents))


def _mended(shown: str) -> Any:
    """An answer as it is shown, with the quotes, colons and commas that its writer forgot; None where it is no JSON."""
    text = re.sub(r'(": "[^"\n]*),$', r'\1",', shown, flags=re.MULTILINE)
    text = re.sub(r'^(\s*"\w+") (?=")', r"\1: ", text, flags=re.MULTILINE)
    text = re.sub(r'"(?=\n\s*")', '",', text)
    try:
        return json.loads(text)
    except ValueError:
        return None


def members(value: Any) -> set[str]:
    """The names of all members that an answer has, at any depth."""
    if isinstance(value, dict):
        return set(value).union(*map(members, value.values()))
    return set().union(*map(members, value)) if isinstance(value, list) else set()


class Printed(NamedTuple):
    """What a command printed, and its exit status."""

    status: int
    out: str
    error: str


_AWS_CLI = """
    import contextlib, io, json, sys
    from awscli.clidriver import create_clidriver

    printed = []
    for command in json.load(sys.stdin):
        driver = create_clidriver()  # one keeps the credentials that it used first
        out, error = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True), io.StringIO()
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
                status = driver.main(command)
        except SystemExit as end:
            status = end.code
        printed.append((status, out.buffer.getvalue().decode(), error.getvalue()))
    json.dump(printed, sys.stdout)
"""


def aws_cli(folder: Path, commands: list[list[str]], environment: dict[str, str]) -> list[Printed]:
    """Run `aws` commands one after the other, in one process that loads the CLI once."""
    environment = {**environment, "AWS_PAGER": "", "AWS_DEFAULT_OUTPUT": "json"}
    return [Printed(*one) for one in run_python(folder, _AWS_CLI, environment, given=json.dumps(commands))]
