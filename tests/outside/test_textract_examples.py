"""The AWS CLI's own examples of Textract, against a running `aikit serve`."""

from __future__ import annotations

import json
from typing import Any

import boto3
import pytest

from helpers.clients import AWSCLI, Example, aws_cli, awscli_examples, from_pip, members
from helpers.drawn_pages import order
from helpers.server_process import serving, until

pytestmark = [pytest.mark.slow, pytest.mark.network]

MORE = {"NextToken"}
"""The examples' documents have more than 1000 blocks; ours has not."""
CHANNEL = "--notification-channel"
"""No topic of SNS is here to be told; the examples' ARNs are none either."""


def _here(example: Example, jobs: dict[str, str]) -> list[str]:
    """An example's command as it can be run."""
    command = list(example.command)
    for option in (CHANNEL, "--region"):
        if option in command:
            place = command.index(option)
            del command[place : place + 2]
    if "--job-id" in command:
        command[command.index("--job-id") + 1] = jobs[example.document.removeprefix("get-")]
    return command


def test_every_example() -> None:
    examples = [one for one in awscli_examples(from_pip(AWSCLI), "textract") if one.answer is not None]
    assert len(examples) == 6
    examples.sort(key=lambda one: one.document.startswith("get-"))
    with serving("--backend", "local", "--state", "memory") as server:
        options: dict[str, Any] = {
            "region_name": "us-east-1", "endpoint_url": server.url,
            "aws_access_key_id": "123456789012", "aws_secret_access_key": "secret",
        }  # fmt: skip
        s3, client = boto3.client("s3", **options), boto3.client("textract", **options)
        s3.create_bucket(Bucket="bucket")
        s3.put_object(Bucket="bucket", Key="document", Body=order().png())
        jobs: dict[str, str] = {}
        for example in examples:
            printed = aws_cli(from_pip(AWSCLI), [_here(example, jobs)], server.environment())[0]
            assert printed.status == 0, (example.document, printed.error)
            answer = json.loads(printed.out)
            assert members(example.answer) - MORE <= members(answer), example.document
            if "JobId" in answer:
                assert len(answer["JobId"]) == len(example.answer["JobId"])
                name = example.document.removeprefix("start-")
                jobs[name] = answer["JobId"]
                get = getattr(client, f"get_{name.replace('-', '_')}")
                assert until(lambda get=get, job=answer["JobId"]: get(JobId=job)["JobStatus"] == "SUCCEEDED", 60)
            else:
                assert answer["Blocks"][0] | {"Id": "", "Relationships": [], "Page": 1} == {
                    **example.answer["Blocks"][0], "Id": "", "Relationships": [], "Page": 1,
                }  # fmt: skip
