"""The aws and http backends over real HTTP, against moto's server in another process."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator

import boto3
import pytest

from aikit import AIKit, AsyncAIKit
from aikit.backends import Aws, Http
from aikit.contract.service import service

ROLE = "arn:aws:iam::123456789012:role/reader"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            assert server.poll() is None, "moto_server ended"
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture(params=["us-east-1", "eu-west-1"], ids=["aws", "http"])
def backend(endpoint: str, request: pytest.FixtureRequest) -> Aws | Http:
    """Each of the two that go over HTTP, in a region of its own."""
    if request.param == "us-east-1":
        return Aws(boto3.Session("key", "secret", region_name=request.param), endpoint_url=endpoint)
    return Http(endpoint, region=request.param)


def test_an_answer_over_http_is_what_boto3_returns(backend: Aws | Http, endpoint: str) -> None:
    answer = AIKit(backend).comprehend.detect_sentiment(text="Lovely.", language_code="en")
    plain = boto3.Session("key", "secret", region_name="us-east-1").client("comprehend", endpoint_url=endpoint)
    expected = plain.detect_sentiment(Text="Lovely.", LanguageCode="en")
    got = answer.to_aws()
    for response in (got, expected):
        del response["ResponseMetadata"]["HTTPHeaders"]["date"]
        response["ResponseMetadata"].pop("RequestId")
        response["ResponseMetadata"]["HTTPHeaders"].pop("x-amzn-requestid", None)
    assert got == expected
    assert answer.meta.status == 200


async def test_asynchronously(backend: Aws | Http) -> None:
    async with AsyncAIKit(backend) as kit:
        answer = await kit.comprehend.detect_sentiment(text="Lovely.", language_code="en")
    assert answer.sentiment == "NEUTRAL"  # moto's own: it answers everything so


def test_a_resource_lives_and_dies(backend: Aws | Http) -> None:
    kit = AIKit(backend)
    made = kit.comprehend.create_document_classifier(
        document_classifier_name="topics",
        data_access_role_arn=ROLE,
        input_data_config={"s3_uri": "s3://bucket/train.csv"},
        language_code="en",
        tags=[{"key": "team", "value": "blue"}],
    )
    arn = made.document_classifier_arn
    assert kit.comprehend.list_tags_for_resource(resource_arn=arn).tags[0].value == "blue"
    names = [item.document_classifier_arn for item in kit.comprehend.list_document_classifiers.items()]
    assert names == [arn]
    kit.comprehend.delete_document_classifier(document_classifier_arn=arn)
    with pytest.raises(kit.comprehend.errors.ResourceNotFoundException) as caught:
        kit.comprehend.describe_document_classifier(document_classifier_arn=arn)
    assert caught.value.status == 400


def test_pages_over_http(backend: Aws | Http) -> None:
    kit = AIKit(backend)
    for number in range(3):
        kit.transcribe.create_vocabulary(
            vocabulary_name=f"words-{number}", language_code="en-US", phrases=["aikit", "facade"]
        )
    pages = list(kit.transcribe.list_vocabularies.pages(max_results=2))
    assert [len(page.vocabularies) for page in pages] == [2, 1]


@pytest.mark.skipif(not service("transcribe").waiters, reason="this botocore has no waiters for Transcribe")
def test_a_waiter_over_http(backend: Aws | Http) -> None:
    kit = AIKit(backend)
    kit.transcribe.start_transcription_job(
        transcription_job_name="standup",
        language_code="en-US",
        media={"media_file_uri": "s3://bucket/standup.mp3"},
    )
    done = kit.transcribe.wait.transcription_job_completed(transcription_job_name="standup", delay=0.05)
    assert done.transcription_job.transcription_job_status == "COMPLETED"
