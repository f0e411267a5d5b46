"""The AWS CLI's own examples of Transcribe, against a running `aikit serve`: every key and value of their answers.

What the documents leave open (`language-code`, the names of files) is filled in; medical and language-model documents
are of operations that have no local fake.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import boto3
import pytest

from helpers.clients import AWSCLI, Example, aws_cli, awscli_examples, from_pip
from helpers.s3 import ONE_TRY, client_of
from helpers.server_process import ACCOUNT, SECRET, Server, serving, until
from helpers.tone_speech import spoken, wav

pytestmark = [pytest.mark.slow, pytest.mark.network]

HEARING = {"AIKIT_ENGINES_TRANSCRIBE_SPEECH_TO_TEXT": "python:helpers.tone_speech:Tones"}
HEARING["AIKIT_ENGINES_TRANSCRIBE_DIARIZATION"] = "python:helpers.tone_speech:Loudness"
BUCKET = "amzn-s3-demo-bucket"
FILLED = {
    "the-language-of-your-transcription-job": "en-US",
    "language-code": "en-US",
    "language": "en-US",
    "s3://Amazon-S3-Prefix/your-media-file.file-extension": f"s3://{BUCKET}/your-audio-file.file-extension",
}
OWN = {
    "StartTime",
    "CreationTime",
    "CompletionTime",
    "LastModifiedTime",
    "DownloadUri",
    "TranscriptFileUri",
    "NextToken",
}
OPEN = OWN | {"IdentifiedLanguageScore", "MediaFormat", "MediaSampleRateHertz", "MediaFileUri"}
"""Members whose values are the document's own; one shows another recording than its command names."""
REFUSED = {"cli-redaction-job", "cli-redaction-job-with-unredacted-transcript", "cli-clm-2-job-1"}
"""Jobs with what has no honest local means."""
FILES = (
    "Amazon-S3-prefix/your-media-file-name.file-extension",
    "your-audio-file.file-extension",
)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving("--backend", "local", "--state", "memory", environment=HEARING) as server:
        s3 = client_of(server)
        s3.create_bucket(Bucket=BUCKET)
        for key in FILES:
            s3.put_object(Bucket=BUCKET, Key=key, Body=wav(spoken("one", "two.")))
        for key in ("Amazon-S3-prefix/the-text-file-for-the-custom-vocabulary.txt", "vocabulary-filter.txt"):
            s3.put_object(Bucket=BUCKET, Key=key, Body=b"zero\none\n")
        s3.put_object(Bucket=BUCKET, Key="Amazon-S3-Prefix/custom-vocabulary.txt", Body=b"two\n")
        s3.put_object(Bucket=BUCKET, Key="Amazon-S3-Prefix/your-filter-file.txt", Body=b"two\n")
        yield server


def stage(server: Server) -> None:
    """Make what the documents take for granted, as far as it is not there."""
    client = boto3.client(
        "transcribe", region_name="us-east-1", endpoint_url=server.url,
        aws_access_key_id=ACCOUNT, aws_secret_access_key=SECRET, config=ONE_TRY,
    )  # fmt: skip
    there = client.exceptions.ConflictException
    for name in ("your-vocabulary", "cli-vocab-1", "custom-vocabulary", "vocabulary-name"):
        with suppress(there):
            client.create_vocabulary(VocabularyName=name, LanguageCode="en-US", Phrases=["zero"])
    for name in ("your-vocabulary-filter", "testFilter", "vocabulary-filter-name"):
        with suppress(there):
            client.create_vocabulary_filter(VocabularyFilterName=name, LanguageCode="en-US", Words=["zero"])
    job = {"TranscriptionJobName": "your-transcription-job"}
    with suppress(there):
        media = {"MediaFileUri": f"s3://{BUCKET}/your-audio-file.file-extension"}
        client.start_transcription_job(**job, IdentifyLanguage=True, Media=media)
    ended = until(
        lambda: (
            client.get_transcription_job(**job)["TranscriptionJob"]["TranscriptionJobStatus"] == "COMPLETED"
            and client.get_vocabulary(VocabularyName="cli-vocab-1")["VocabularyState"] == "READY"
        ),
        60,
    )
    assert ended


def examples() -> list[Example]:
    found = awscli_examples(from_pip(AWSCLI), "transcribe")
    return [one for one in found if not re.search("medical|language-model", one.document)]


def test_the_documented_commands(server: Server, tmp_path: Path) -> None:
    judged = 0
    for number, example in enumerate(examples()):
        stage(server)
        command, asked = _command(example, number, tmp_path)
        printed = aws_cli(from_pip(AWSCLI), [command], server.environment())[0]
        if asked.get("TranscriptionJobName") in REFUSED:
            assert printed.status != 0
            assert "UnsupportedByBackend" in printed.error or "Ways out" in printed.error, printed.error
            continue
        assert printed.status == 0, (command, printed.error)
        if example.answer is None:
            continue
        answer, documented = json.loads(printed.out), _filled(example.answer)
        _compare(documented, answer, example.document)
        judged += 1
    assert judged >= 14


def _compare(documented: Any, answer: Any, where: str) -> None:
    """Whether every member that is documented is there, with the same value where that is not the document's own."""
    for name, value in documented.items():
        if name == "NextToken":
            continue
        assert name in answer, (where, name, answer)
        if isinstance(value, dict):
            _compare(value, answer[name], where)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            assert answer[name], (where, name)
            assert set(value[0]) - {"LanguageCode"} <= set().union(*answer[name]), (where, name)
        elif name not in OPEN and not (name.endswith("Name") and "your-" in str(value)):
            assert answer[name] == value, (where, name)


def _command(example: Example, number: int, folder: Path) -> tuple[list[str], dict[str, Any]]:
    """The command with what it leaves open filled in, and the members of its file."""
    asked: dict[str, Any] = {}
    command = [FILLED.get(word, word) for word in example.command]
    for place, word in enumerate(command):
        if word.startswith("file://"):
            asked = _filled(_contents(example.document, number))
            path = folder / f"{number}.json"
            path.write_text(json.dumps(asked), encoding="utf-8")
            command[place] = f"file://{path}"
        elif word.startswith("s3://") and "filter" in word:
            command[place] = f"s3://{BUCKET}/vocabulary-filter.txt"
    return command, asked


def _contents(document: str, number: int) -> dict[str, Any]:
    """The file that the document shows for its command; the first command of a document is its first file."""
    text = (from_pip(AWSCLI) / "awscli" / "examples" / "transcribe" / f"{document}.rst").read_text(encoding="utf-8")
    shown = re.findall(r"^Contents of ``[\w.]+``::\n\n(.*?)^(?=\S)", text, flags=re.MULTILINE | re.DOTALL)
    first = next(place for place, one in enumerate(examples()) if one.document == document)
    return dict(json.loads(shown[number - first]))


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _filled(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_filled(one) for one in value]
    return FILLED.get(value, value) if isinstance(value, str) else value
