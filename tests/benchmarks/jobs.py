"""Crowds of jobs by the real engines: eight at once against one after the other, and what is held after more than 200.

Each service has a process of its own, so that the memory is its own: `python -m tests.benchmarks.jobs polly`.
"""

from __future__ import annotations

import ctypes
import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from aikit import AIKit
from aikit_fakes.backend import Local
from aikit_fakes.media import audio_decoding, audio_encoding
from tests.benchmarks import Ratio, media

CROWD, ROUNDS, FIRST = 8, 25, 5
CLIP = 5
"""Seconds of the recording."""

_LIBC = ctypes.CDLL(None)

Start = Callable[[str], Callable[[], bool]]
"""Starts a job; what it returns tells whether that has ended well."""


def measure() -> list[Ratio]:
    rows = []
    for service in STARTS:
        told = json.loads(subprocess.check_output([sys.executable, "-m", "tests.benchmarks.jobs", service]))
        single, crowd, ratio, early, late = told
        rows += [
            Ratio(
                f"{CROWD} {service} jobs at once, until the last ends",
                crowd * 1000,
                "one after the other",
                CROWD * single * 1000,
                "ms",
                ratio,
                1.25,
            ),
            Ratio(
                f"{service}, after {(CROWD + 1) * ROUNDS} jobs",
                late / 2**20,
                f"after {(CROWD + 1) * FIRST}",
                early / 2**20,
                "MiB held",
                late / early,
                1.05,
            ),
        ]
    return rows


def crowds(start: Start) -> tuple[float, float, float, int, int]:
    """Seconds that one job takes and a crowd of them, and their ratio; bytes held after the first crowds and the last.

    One job runs before each crowd, so that the machine's drift hits both; all three are medians over the crowds.
    """
    _ended([start("warm")])
    singles, rounds, held = [], [], []
    for number in range(ROUNDS):
        singles.append(_ended([start(f"alone-{number}")]))
        began = time.perf_counter()
        _ended([start(f"job-{number}-{place}") for place in range(CROWD)])
        rounds.append(time.perf_counter() - began)
        gc.collect()
        _LIBC.malloc_trim(0)  # what the allocator keeps for later is not held
        held.append(int(Path("/proc/self/statm").read_text().split()[1]) * 4096)
    ratio = median(crowd / (CROWD * single) for crowd, single in zip(rounds, singles, strict=True))
    return median(singles), median(rounds), ratio, held[FIRST - 1], held[-1]


def _ended(jobs: list[Callable[[], bool]]) -> float:
    began = time.perf_counter()
    while not all(ended() for ended in jobs):
        if time.perf_counter() - began > 120:
            raise TimeoutError("a job does not end")
        time.sleep(0.005)
    return time.perf_counter() - began


def transcribe(kit: AIKit, objects: Any) -> Start:
    with (media.EXAMPLES / "talk.ogg").open("rb") as file:
        samples = next(audio_decoding.decode(BytesIO(file.read())))[: CLIP * audio_decoding.RATE]
    objects.write(
        "jobs", "talk.mp3", b"".join(audio_encoding.encode([samples], audio_decoding.RATE, "mp3", audio_decoding.RATE))
    )

    def start(name: str) -> Callable[[], bool]:
        kit.transcribe.start_transcription_job(
            transcription_job_name=name, language_code="en-US", media={"media_file_uri": "s3://jobs/talk.mp3"}
        )

        def ended() -> bool:
            job = kit.transcribe.get_transcription_job(transcription_job_name=name).transcription_job
            return _well(job.transcription_job_status, job.failure_reason)

        return ended

    return start


def textract(kit: AIKit, objects: Any) -> Start:
    objects.write("jobs", "page.png", media.page_png())
    location: Any = {"s3_object": {"bucket": "jobs", "name": "page.png"}}

    def start(_: str) -> Callable[[], bool]:
        job = str(kit.textract.start_document_text_detection(document_location=location).job_id)

        def ended() -> bool:
            answer = kit.textract.get_document_text_detection(job_id=job, max_results=1)
            return _well(answer.job_status, answer.status_message)

        return ended

    return start


def polly(kit: AIKit, objects: Any) -> Start:
    def start(_: str) -> Callable[[], bool]:
        made: Any = kit.polly.start_speech_synthesis_task(
            text="Your parcel arrives tomorrow.", voice_id="Joanna", output_format="mp3", output_s3_bucket_name="jobs"
        ).synthesis_task

        def ended() -> bool:
            task: Any = kit.polly.get_speech_synthesis_task(task_id=made.task_id).synthesis_task
            return _well(task.task_status.upper(), task.task_status_reason)

        return ended

    return start


def _well(status: str | None, reason: str | None) -> bool:
    if status == "FAILED":
        raise RuntimeError(reason)
    return status in ("COMPLETED", "SUCCEEDED")


STARTS: dict[str, Callable[[AIKit, Any], Start]] = {"transcribe": transcribe, "textract": textract, "polly": polly}


def main(service: str) -> None:
    with (
        TemporaryDirectory(prefix="aikit-bench-") as folder,
        AIKit(Local(state=folder, executor="threads", pace="instant")) as kit,
    ):
        objects: Any = kit.backend(service)._host.state.objects  # type: ignore[attr-defined]
        objects.create_bucket("jobs")
        print(json.dumps(crowds(STARTS[service](kit, objects))))


if __name__ == "__main__":
    main(sys.argv[1])
