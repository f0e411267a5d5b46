"""Jobs without a service: tasks that write, wait, fail and die, and what a test sees of them.

Tasks run in other processes too, which import this module by name.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from aikit_fakes.host import Host
from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.services.comprehend.resources import SENTIMENT_JOB
from aikit_fakes.state import Configuration
from aikit_fakes.store import Key, Record
from aikit_fakes.store import jobs as rows
from helpers.server_process import until

BUCKET = "outputs"
PIECE = b"a line of the output\n" * 1000


@contextmanager
def host(state: Path | str, executor: str = "threads", pace: float = 0.0, objects: Path | str = "") -> Iterator[Host]:
    """A host on a state, closed at the end."""
    made = Host(Configuration(state=str(state), executor=executor, pace=pace, objects=str(objects)))
    made.state.objects.create_bucket(BUCKET)
    try:
        yield made
    finally:
        made.close()


def queue(host: Host, task: str, **members: Any) -> Key:
    """Queue a job of a new resource, and let nobody know."""
    key = Key("000000000000", "us-east-1", "comprehend", SENTIMENT_JOB.name, uuid4().hex)
    with host.state.store.writing() as records:
        records.insert(Record(key, {"JobStatus": "SUBMITTED", "JobId": key.identity, **members}))
        host.state.jobs.add(records, key, "comprehend.start_sentiment_detection_job", task and f"{__name__}:{task}")
    return key


def start(host: Host, task: str, **members: Any) -> Key:
    """Queue a job of a new resource, as a Start operation does."""
    key = queue(host, task, **members)
    host.state.jobs.wake()
    return key


def stop(host: Host, key: Key) -> None:
    """Ask a job to stop, as a Stop operation does."""
    with host.state.store.writing() as records:
        host.state.jobs.stop(records, key)
    host.state.jobs.wake()


def body(host: Host, key: Key) -> dict[str, Any]:
    """The members of a job's resource."""
    with host.state.store.reading() as records:
        record = records.get(key)
    assert record is not None
    return record.body


def row(host: Host, key: Key) -> rows.JobRow:
    """The row of a resource's only job."""
    with host.state.store.reading() as records:
        (found,) = [one for one in rows.listed(records) if one.key == key]
    return found


def ends(host: Host, key: Key, status: str, seconds: float = 30) -> dict[str, Any]:
    """The members of a resource whose job comes to that status in time."""
    until(lambda: body(host, key)["JobStatus"] == status, seconds)
    found = body(host, key)
    assert found["JobStatus"] == status, found
    return found


def begun(job: Job) -> None:
    """Note, outside the state, that a task has begun."""
    with Path(job.body["Log"]).open("a", encoding="utf-8") as log:
        log.write(f"{os.getpid()}\n")


def write(job: Job) -> dict[str, Any]:
    """Write an output piece by piece, `Seconds` apart."""
    if "Log" in job.body:
        begun(job)
    pieces, seconds = job.body.get("Pieces", 5), job.body.get("Seconds", 0.0)

    class Output:
        done = 0

        def read(self, size: int) -> bytes:
            job.progress(self.done / pieces, f"piece {self.done} of {pieces}")
            time.sleep(seconds)
            self.done += 1
            return PIECE if self.done <= pieces else b""

    job.context.state.objects.write(BUCKET, job.record.key.identity, Output())
    return {"JobName": f"{os.getpid()}"}


def refuse(job: Job) -> None:
    """Find that the input is no good."""
    raise JobFailed("The input has no documents.")


def crash(job: Job) -> None:
    """Have a fault of its own."""
    raise ZeroDivisionError("in the task")


def die(job: Job) -> None:
    """Take the process along."""
    begun(job)
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(job: Job) -> dict[str, Any]:
    """Take the first process along, and do the work in the second."""
    first = not Path(job.body["Log"]).exists()
    begun(job)
    if first:
        os.kill(os.getpid(), signal.SIGKILL)
    return {"JobName": "done"}


def wait(job: Job) -> None:
    """Wait until stopped."""
    if "Log" in job.body:
        begun(job)
    job.wait(60)


def output(host: Host, key: Key) -> bytes:
    """What a job wrote; b"" when there is nothing."""
    if key.identity not in [info.key for info in host.state.objects.list(BUCKET)]:
        return b""
    with host.state.objects.read(BUCKET, key.identity) as file:
        return file.read()
