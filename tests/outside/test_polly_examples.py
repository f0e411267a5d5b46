"""The AWS CLI's own examples of Polly, against a running `aikit serve`: every key and value of their answers.

Documents on lexicons are of operations that have no local fake.
"""

from __future__ import annotations

import json
from pathlib import Path

import boto3
import pytest

from helpers.clients import AWSCLI, aws_cli, awscli_examples, from_pip
from helpers.s3 import ONE_TRY
from helpers.server_process import ACCOUNT, SECRET, serving, until

pytestmark = [pytest.mark.slow, pytest.mark.network]

BEEPS = {"AIKIT_ENGINES_POLLY_TEXT_TO_SPEECH": "python:helpers.beep_speech:Beeps"}
REGION = "us-west-2"
BUCKET = "amzn-s3-demo-bucket"
DOCUMENTED = "70b61c0f-57ce-4715-a247-cae8729dcce9"
CHARACTERS = 1311
"""Of the document's text, which it does not show."""


def test_the_documented_commands(tmp_path: Path) -> None:
    (tmp_path / "text_file.txt").write_text(("Words. " * CHARACTERS)[:CHARACTERS], encoding="utf-8")
    examples = {
        one.document.removesuffix(".rst"): one
        for one in awscli_examples(from_pip(AWSCLI), "polly")
        if "lexicon" not in one.document
    }
    assert len(examples) == 3
    with serving("--backend", "local", "--state", "memory", environment=BEEPS) as server:
        signed = {"aws_access_key_id": ACCOUNT, "aws_secret_access_key": SECRET, "region_name": REGION}
        boto3.client("s3", endpoint_url=server.url, config=ONE_TRY, **signed).create_bucket(
            Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION}
        )
        polly = boto3.client("polly", endpoint_url=server.url, config=ONE_TRY, **signed)
        environment = {**server.environment(), "AWS_REGION": REGION, "AWS_DEFAULT_REGION": REGION}
        own = ""
        for name in ("start-speech-synthesis-task", "get-speech-synthesis-task", "list-speech-synthesis-tasks"):
            text = f"file://{tmp_path / 'text_file.txt'}"
            replaced = {"file://text_file.txt": text, DOCUMENTED: own}
            command = [replaced.get(word, word) for word in examples[name].command]
            printed = aws_cli(from_pip(AWSCLI), [command], environment)[0]
            assert printed.status == 0, printed.error
            answer, documented = json.loads(printed.out), examples[name].answer
            task, shown = (
                one["SynthesisTask"] if "SynthesisTask" in one else one["SynthesisTasks"][0]
                for one in (answer, documented)
            )
            own = task["TaskId"]
            # the first document shows another region than the other two
            uri = shown["OutputUri"].replace("us-east-2", REGION).replace(DOCUMENTED, own)
            expected = {**shown, "TaskId": own, "OutputUri": uri, "CreationTime": task["CreationTime"]}
            assert task == expected, name
            assert until(
                lambda task=own: (
                    polly.get_speech_synthesis_task(TaskId=task)["SynthesisTask"]["TaskStatus"] == "completed"
                ),
                60,
            )
