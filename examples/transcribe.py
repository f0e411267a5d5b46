"""Amazon Transcribe: the transcript of a recorded talk.

    python examples/transcribe.py [local | aws BUCKET]

A recording is put into a bucket and transcribed with subtitles; a vocabulary filter masks a word that shall not be
read. The transcript's URI is read by a plain HTTP client, as any program would: every word with its time and its
confidence. The recording, talk.ogg, is two_cities.wav of the package moonshine-voice 0.1.5, compressed (MIT, Copyright
(c) 2025 Moonshine AI): somebody reads the beginning of Dickens's A Tale of Two Cities.
"""

from __future__ import annotations

import json
import sys
import tempfile
import textwrap
import time
import urllib.request
from pathlib import Path
from typing import Any, NamedTuple

from aikit import AIKit
from aikit.types import transcribe
from aikit_fakes.backend import Local

TALK = Path(__file__).with_name("talk.ogg")
JOB = "a-recorded-talk"
FILTERED = "despair"
THRESHOLD = 0.6
"""Words of a lower confidence are shown with a question mark."""


class Transcript(NamedTuple):
    """The recording, and the `results` of its transcript: items with times, segments."""

    recording: bytes
    results: dict[str, Any]


def main(backend: str, bucket: str = "talks") -> Transcript:
    """Transcribe the talk and show what came back."""
    if backend == "aws":
        upload(bucket)
        return show(AIKit("aws"), bucket)
    with tempfile.TemporaryDirectory() as folder:
        local = Local(state=folder, pace="instant")
        (Path(folder) / "objects" / bucket).mkdir(parents=True)
        (Path(folder) / "objects" / bucket / TALK.name).write_bytes(TALK.read_bytes())  # s3:// is files below the state
        try:
            return show(AIKit(local), bucket)
        finally:
            local.close()


def show(kit: AIKit, bucket: str) -> Transcript:
    """The transcript with its times, and the subtitles."""
    print("\n  Amazon Transcribe: the transcript of a recorded talk\n")
    began = time.perf_counter()
    job = run_job(kit, f"s3://{bucket}/{TALK.name}")
    assert job.transcript is not None
    assert job.transcript.transcript_file_uri is not None
    results = json.loads(fetch(job.transcript.transcript_file_uri))["results"]
    seconds = time.perf_counter() - began
    for segment in results["audio_segments"]:
        items = [results["items"][place] for place in segment["items"]]
        lines = textwrap.wrap(" ".join(map(text_of, items)).replace(" ,", ",").replace(" .", "."), 100)
        print(f"  {timestamp(segment['start_time'])}  " + "\n         ".join(lines))
    words = [confidence(item) for item in results["items"] if "start_time" in item]
    assert job.subtitles is not None
    (uri,) = job.subtitles.subtitle_file_uris
    cues = fetch(uri).strip().split("\n\n")
    mean = sum(words) / len(words)
    print(f"\n  {len(words)} words, confidence {mean:.0%} on average, in {seconds:.1f} s; {FILTERED!r} masked")
    print(f"  {job.media_format} at {job.media_sample_rate_hertz} Hz; {len(cues)} subtitles, the third of them:\n")
    print(textwrap.indent(cues[2], "    ") + "\n")
    return Transcript(TALK.read_bytes(), results)


def run_job(kit: AIKit, uri: str) -> transcribe.TranscriptionJob:
    """The job on a recording, once it has ended."""
    client = kit.transcribe
    client.create_vocabulary_filter(vocabulary_filter_name=JOB, language_code="en-GB", words=[FILTERED])
    client.start_transcription_job(
        transcription_job_name=JOB,
        language_code="en-GB",
        media={"media_file_uri": uri},
        settings={"vocabulary_filter_name": JOB, "vocabulary_filter_method": "mask"},
        subtitles={"formats": ["srt"], "output_start_index": 1},
    )
    while True:
        job = client.get_transcription_job(transcription_job_name=JOB).transcription_job
        assert job is not None
        if job.transcription_job_status == "COMPLETED":
            return job
        if job.transcription_job_status == "FAILED":
            raise SystemExit(job.failure_reason)
        time.sleep(0.1)


def text_of(item: dict[str, Any]) -> str:
    """A word or punctuation as it is printed."""
    return f"{item['alternatives'][0]['content']}{'(?)' if is_uncertain(item) else ''}"


def confidence(item: dict[str, Any]) -> float:
    """The confidence of a word, 0 to 1."""
    return float(item["alternatives"][0]["confidence"])


def is_uncertain(item: dict[str, Any]) -> bool:
    """Whether it is a word of a confidence under the threshold."""
    return item["type"] == "pronunciation" and confidence(item) < THRESHOLD


def timestamp(seconds: str) -> str:
    """Minutes and seconds."""
    return f"{float(seconds) // 60:02.0f}:{float(seconds) % 60:02.0f}"


def fetch(url: str) -> str:
    """The text that a plain HTTP client gets."""
    with urllib.request.urlopen(url) as answer:  # noqa: S310  the service's own URL
        text: str = answer.read().decode()
    return text


def upload(bucket: str) -> None:
    """Put the recording into a bucket of AWS's."""
    import boto3

    boto3.client("s3").upload_file(str(TALK), bucket, TALK.name)


if __name__ == "__main__":
    main(*(sys.argv[1:] or ["local"]))
