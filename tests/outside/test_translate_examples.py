"""The AWS CLI's own examples of Translate, against a running `aikit serve`: every key and value of their answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from helpers.clients import AWSCLI, aws_cli, awscli_examples, from_pip
from helpers.server_process import serving

pytestmark = [pytest.mark.slow, pytest.mark.network]

SHOWN = "en,fr,es,zh\nHello world!,Bonjour tout le monde!,Hola Mundo!,????\nAmazon,Amazon,Amazon,Amazon\n"
"""The file as the document shows it."""
TIMES = {"CreatedAt", "LastUpdatedAt"}
OTHER = {"SizeBytes": "the document shows the file's Chinese as four question marks, which has another length"}


def test_import_terminology(tmp_path: Path) -> None:
    (example,) = [
        one for one in awscli_examples(from_pip(AWSCLI), "translate") if one.document.startswith("import-terminology")
    ]
    command = list(example.command)
    (tmp_path / "test-terminology.csv").write_text(SHOWN, encoding="utf-8")
    command[command.index("fileb://test-terminology.csv")] = f"fileb://{tmp_path / 'test-terminology.csv'}"
    with serving("--backend", "local", "--state", "memory") as server:
        environment = {**server.environment(), "AWS_REGION": "us-west-2", "AWS_DEFAULT_REGION": "us-west-2"}
        printed = aws_cli(from_pip(AWSCLI), [command], environment)[0]
    assert printed.status == 0, printed.error
    made = json.loads(printed.out)["TerminologyProperties"]
    documented = example.answer["TerminologyProperties"]
    assert documented.keys() <= made.keys()
    assert {name: made[name] for name in documented.keys() - TIMES - OTHER.keys()} == {
        name: documented[name] for name in documented.keys() - TIMES - OTHER.keys()
    }
