"""A transcript's URI under a running server: the server's own, for plain HTTP clients and boto3. Words are tones."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import boto3
import httpx
import pytest

import aikit
from helpers.s3 import ONE_TRY, client_of
from helpers.server_process import ACCOUNT, SECRET, Server, serving
from helpers.tone_speech import Desk, fetched, spoken, wav

HEARING = {"AIKIT_ENGINES_TRANSCRIBE_SPEECH_TO_TEXT": "python:helpers.tone_speech:Tones"}
TALK = wav(spoken("one", "two."))
LOCAL = ("--backend", "local", "--state", "memory")


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(*LOCAL, environment=HEARING) as server:
        yield server


def transcribe_of(url: str) -> Any:
    """An installed boto3's client of a server."""
    return boto3.client(
        "transcribe",
        region_name="us-east-1",
        endpoint_url=url,
        aws_access_key_id=ACCOUNT,
        aws_secret_access_key=SECRET,
        config=ONE_TRY,
    )


def transcribed(server: Server, name: str, **members: Any) -> dict[str, Any]:
    """What an installed boto3 is told of a job that has ended."""
    s3 = client_of(server)
    for bucket in ("talks", "out"):
        s3.create_bucket(Bucket=bucket)
    s3.put_object(Bucket="talks", Key="talk.wav", Body=TALK)
    client = transcribe_of(server.url)
    media = {"MediaFileUri": "s3://talks/talk.wav"}
    client.start_transcription_job(TranscriptionJobName=name, LanguageCode="en-US", Media=media, **members)
    deadline = time.monotonic() + 60
    while True:
        job: dict[str, Any] = client.get_transcription_job(TranscriptionJobName=name)["TranscriptionJob"]
        if job["TranscriptionJobStatus"] in ("COMPLETED", "FAILED"):
            return job
        assert time.monotonic() < deadline, job
        time.sleep(0.1)


def test_a_transcript_of_the_services_own_bucket(server: Server) -> None:
    job = transcribed(server, "own", Subtitles={"Formats": ["srt"]})
    url = job["Transcript"]["TranscriptFileUri"]
    assert url.startswith(f"{server.url}/aws-transcribe-us-east-1-prod/{ACCOUNT}/own/")
    assert json.loads(fetched(url))["results"]["transcripts"] == [{"transcript": "one two."}]
    assert "one two." in fetched(job["Subtitles"]["SubtitleFileUris"][0])
    expired = httpx.URL(url).copy_set_param("X-Amz-Date", "20200101T000000Z")
    assert httpx.get(expired, trust_env=False).status_code == 403


def test_a_transcript_in_the_customers_bucket_by_its_bucket_and_key(server: Server) -> None:
    job = transcribed(server, "mine", OutputBucketName="out", OutputKey="a/b.json")
    url = job["Transcript"]["TranscriptFileUri"]
    assert url == f"{server.url}/out/a/b.json"
    _, bucket, key = urlsplit(url).path.split("/", 2)
    body = client_of(server).get_object(Bucket=bucket, Key=key)["Body"].read()
    assert json.loads(body) == json.loads(fetched(url))


def test_by_the_name_that_the_client_calls_the_server(server: Server) -> None:
    transcribed(server, "named")
    named = f"http://localhost:{server.port}"
    job = transcribe_of(named).get_transcription_job(TranscriptionJobName="named")["TranscriptionJob"]
    assert job["Transcript"]["TranscriptFileUri"].startswith(f"{named}/aws-transcribe-")


def test_a_server_that_checks_signatures_lets_its_own_links_in(tmp_path: Path) -> None:
    keys = tmp_path / "keys.toml"
    keys.write_text(f'{ACCOUNT} = "{SECRET}"\n')
    with serving(*LOCAL, "--require-signature", str(keys), environment=HEARING) as strict:
        own = transcribed(strict, "own")["Transcript"]["TranscriptFileUri"]
        assert json.loads(fetched(own))["jobName"] == "own"
        mine = transcribed(strict, "mine", OutputBucketName="out")["Transcript"]["TranscriptFileUri"]
        query = urlsplit(own).query
        for url in (mine, f"{mine}?{query}", own.partition("?")[0], f"{own[:-1]}{int(own[-1] == '0')}"):
            assert httpx.get(url, trust_env=False).status_code == 403, url
        assert httpx.put(own, content=b"x", trust_env=False).status_code == 403


def test_within_a_program_boto3_and_plain_clients_read_it_too() -> None:
    with Desk() as desk, aikit.install(desk.kit):
        client = boto3.client("transcribe", region_name="us-east-1", config=ONE_TRY)
        desk.put("talk.wav", TALK)
        media = {"MediaFileUri": "s3://talks/talk.wav"}
        client.start_transcription_job(
            TranscriptionJobName="j", LanguageCode="en-US", Media=media, OutputBucketName="out"
        )
        job = client.get_transcription_job(TranscriptionJobName="j")["TranscriptionJob"]
        url = job["Transcript"]["TranscriptFileUri"]
        _, bucket, key = urlsplit(url).path.split("/", 2)
        body = boto3.client("s3", region_name="us-east-1", config=ONE_TRY).get_object(Bucket=bucket, Key=key)["Body"]
        assert json.loads(body.read()) == json.loads(fetched(url))
