"""Jobs: never lost, never finished twice, never half written, whoever works on them and however those end."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, update

from aikit import AIKit
from aikit.errors import ConfigurationError
from aikit_fakes.backend import Local
from aikit_fakes.host import Host
from aikit_fakes.jobs.executors import LONG, SHORT, make
from aikit_fakes.jobs.runner import Runner
from aikit_fakes.jobs.waiting import Waiting
from aikit_fakes.state import Configuration
from aikit_fakes.store import Key
from aikit_fakes.store import jobs as rows
from aikit_fakes.store.tables import JOBS
from helpers.job_tasks import PIECE, body, ends, host, output, queue, row, start, stop
from helpers.server_process import TESTS, until

ELSEWHERE = "another-host:1:cafe:beef"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def kept(shared_place: str, tmp_path: Path) -> tuple[str, str]:
    """A state that several hosts can open, and the folder of its objects."""
    return shared_place, str(tmp_path / "objects")


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Dask scheduler with two workers, each a process."""
    folder = tmp_path_factory.mktemp("dask")
    file = folder / "scheduler.json"
    environment = {**os.environ, "PYTHONPATH": str(TESTS)}
    common = ["--no-dashboard", "--scheduler-file", str(file)]
    programs = [
        ["scheduler", "--host", "127.0.0.1", "--port", "0", *common],
        *(["worker", "--nthreads", "1", "--local-directory", str(folder), *common] for _ in range(2)),
    ]
    running = []
    try:
        for program in programs:
            with (folder / f"{len(running)}.log").open("wb") as log:
                command = [sys.executable, "-m", f"distributed.cli.dask_{program[0]}", *program[1:]]
                running.append(subprocess.Popen(command, env=environment, stdout=log, stderr=log))
            assert until(file.exists, 60), (folder / "0.log").read_text()
        from distributed import Client

        with Client(scheduler_file=str(file), set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
            address = client.scheduler.address
        yield address
    finally:
        for process in reversed(running):
            process.terminate()
        for process in running:
            process.wait(20)


BESIDE = ["threads", "processes", pytest.param("dask", marks=pytest.mark.slow)]
"""Executors that work while their host does something else."""


@pytest.fixture(params=["inline", *BESIDE])
def executor(request: pytest.FixtureRequest) -> str:
    return _executor(request)


@pytest.fixture(params=BESIDE)
def working_beside(request: pytest.FixtureRequest) -> str:
    return _executor(request)


def _executor(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return f"dask:{request.getfixturevalue('cluster')}" if name == "dask" else name


def test_every_executor_does_the_work(folder: Path, executor: str) -> None:
    with host(folder, executor) as here:
        keys = [start(here, "write", Pieces=3) for _ in range(6)]
        done = [ends(here, key, "COMPLETED") for key in keys]
        assert all(output(here, key) == PIECE * 3 for key in keys)
        assert all("EndTime" in members for members in done)
        others = {members["JobName"] for members in done} - {str(os.getpid())}
        assert bool(others) == (not executor.startswith(("inline", "threads")))
        assert {(row(here, key).state, row(here, key).progress) for key in keys} == {("DONE", 1.0)}


def test_every_executor_tells_why_a_job_failed(folder: Path, executor: str, caplog: pytest.LogCaptureFixture) -> None:
    with host(folder, executor) as here:
        refused, crashed = start(here, "refuse"), start(here, "crash")
        assert ends(here, refused, "FAILED")["Message"] == "The input has no documents."
        assert ends(here, crashed, "FAILED")["Message"] == "Internal error: ZeroDivisionError: in the task"
        missing = start(here, "no_such_task")
        assert "Internal error" in ends(here, missing, "FAILED")["Message"]
        assert row(here, refused).message == "The input has no documents."


def test_every_executor_stops_what_runs(folder: Path, working_beside: str) -> None:
    with host(folder, working_beside) as here:
        key = start(here, "wait")
        ends(here, key, "IN_PROGRESS")
        asked = time.monotonic()
        stop(here, key)
        assert "EndTime" in ends(here, key, "STOPPED")
        assert time.monotonic() - asked < 20
        assert row(here, key).state == "STOPPED"


def test_a_queued_job_is_stopped_before_it_begins(folder: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with host(folder, pace=60) as here:
        key = start(here, "wait", Log=str(log))
        stop(here, key)
        ends(here, key, "STOPPED", 10)
    assert not log.exists()


def test_statuses_are_held_for_the_pace(folder: Path) -> None:
    with host(folder, pace=0.4) as here:
        began = time.monotonic()
        key = start(here, "")
        seen: list[tuple[str, float]] = []
        while not seen or seen[-1][0] != "COMPLETED":
            status = body(here, key)["JobStatus"]
            if not seen or seen[-1][0] != status:
                seen.append((status, time.monotonic() - began))
            assert time.monotonic() - began < 20
            time.sleep(0.01)
    assert [status for status, _ in seen] == ["SUBMITTED", "IN_PROGRESS", "COMPLETED"]
    assert seen[1][1] >= 0.38
    assert seen[2][1] - seen[1][1] >= 0.38


def test_closing_gives_running_jobs_back(kept: tuple[str, str], tmp_path: Path, working_beside: str) -> None:
    place, objects = kept
    log = tmp_path / "log"
    with host(place, working_beside, objects=objects) as here:
        key = start(here, "write", Log=str(log), Pieces=40, Seconds=0.1)
        assert until(lambda: log.exists() and row(here, key).progress > 0, 60)
        closed = time.monotonic()
    assert time.monotonic() - closed < 15
    with host(place, "inline", pace=0.1, objects=objects) as there:  # its dispatcher has not been woken yet
        given = row(there, key)
        assert (given.state, given.owner, given.attempts) == ("QUEUED", "", 0)
        assert output(there, key) == b""
        there.state.jobs.wake()
        ends(there, key, "COMPLETED")
        assert output(there, key) == PIECE * 40
    assert len(log.read_text().split()) == 2


PROGRAM = """
import sys, time
from helpers.job_tasks import host, start
with host(sys.argv[1], sys.argv[2], objects=sys.argv[3]) as here:
    if len(sys.argv) > 4:
        start(here, sys.argv[4], Log=sys.argv[5], Pieces=30, Seconds=0.1)
    here.state.jobs.wake()
    time.sleep(60)
"""


def another_process(*arguments: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(TESTS)}
    return subprocess.Popen([sys.executable, "-c", PROGRAM, *arguments], env=environment)


def only_key(here: Host) -> Key:
    with here.state.store.reading() as records:
        (found,) = rows.listed(records)
    return found.key


@pytest.mark.slow
@pytest.mark.parametrize("executor", ["threads", "processes"])
def test_a_job_whose_process_was_killed_is_done_once_by_another(
    kept: tuple[str, str], tmp_path: Path, executor: str
) -> None:
    place, objects = kept
    log = tmp_path / "log"
    process = another_process(place, executor, objects, "write", str(log))
    try:
        with host(place, objects=objects) as watching:
            assert until(log.exists, 60)
            key = only_key(watching)
            assert until(lambda: 0 < row(watching, key).progress < 1, 20)
            os.kill(process.pid, signal.SIGKILL)
            process.wait(10)
            assert output(watching, key) == b"", "half an output"
            watching.state.jobs.wake()
            done = ends(watching, key, "COMPLETED", 60)
            assert output(watching, key) == PIECE * 30
            assert (done["JobName"], row(watching, key).attempts) == (str(os.getpid()), 2)
            time.sleep(1)  # a worker of the dead process that still lived would end it now
            assert body(watching, key) == done
    finally:
        process.kill()
        process.wait(10)
    assert len(log.read_text().split()) == 2


def test_a_job_that_kills_its_process_each_time_fails_with_a_reason(folder: Path, tmp_path: Path) -> None:
    log, objects = tmp_path / "log", str(tmp_path / "objects")
    for run in range(3):
        begin = ["die", str(log)] if run == 0 else []
        process = another_process(str(folder), "threads", objects, *begin)
        try:
            assert process.wait(60) == -signal.SIGKILL
        finally:
            process.kill()
    with host(folder, objects=objects) as here:
        here.state.jobs.wake()
        failed = ends(here, only_key(here), "FAILED")
    assert failed["Message"] == "The job was begun 3 times and its worker died each time."
    assert len(log.read_text().split()) == 3


def test_a_pool_that_loses_a_worker_goes_on(folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with host(folder, "processes") as here:
        dying = start(here, "die_once", Log=str(tmp_path / "log"))
        fine = [start(here, "write") for _ in range(3)]
        assert ends(here, dying, "COMPLETED", 60)["JobName"] == "done"
        for key in fine:
            ends(here, key, "COMPLETED", 60)
            assert output(here, key) == PIECE * 5
    assert "could not be seen to" not in caplog.text


@pytest.mark.parametrize("executor", ["threads", "processes"])
def test_a_short_job_does_not_wait_for_long_ones(folder: Path, executor: str) -> None:
    with host(folder, executor) as here:
        running = [start(here, "wait") for _ in range(2)]
        for key in running:
            ends(here, key, "IN_PROGRESS")
        waiting, short = start(here, "wait"), start(here, "")
        ends(here, short, "COMPLETED")
        assert body(here, waiting)["JobStatus"] == "SUBMITTED"
        for key in (waiting, *running):
            stop(here, key)
        assert all(ends(here, key, "STOPPED") for key in (waiting, *running))


def test_the_pool_of_a_job_is_told_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    tell = Runner._pool

    def counted(runner: Runner, records: Any, job: rows.JobRow) -> str:
        told.append(job.id)
        return tell(runner, records, job)

    monkeypatch.setattr(Runner, "_pool", counted)
    with host(folder) as here:
        keys = [start(here, "write", Pieces=1) for _ in range(12)]
        for key in keys:
            ends(here, key, "COMPLETED")
    assert sorted(told) == sorted(set(told))


def test_jobs_are_handed_out_round_robin_by_service_and_account(folder: Path) -> None:
    with host(folder) as here:
        key = start(here, "")
        ends(here, key, "COMPLETED")
        job = row(here, key)

    def asked(name: str, service: str, account: str) -> rows.JobRow:
        return replace(job, id=name, key=key._replace(service=service, account=account))

    first = [asked(f"a{n}", "comprehend", "1") for n in range(3)]
    waiting = Waiting()
    for one in [*first, asked("b0", "comprehend", "2"), asked("c0", "polly", "1")]:
        waiting.add(one, LONG)
    assert waiting.next(SHORT) is None
    assert [waiting.next(LONG) for _ in range(3)] == ["a0", "b0", "c0"]
    waiting.add(asked("b1", "comprehend", "2"), LONG)
    assert [waiting.next(LONG) for _ in range(4)] == ["a1", "b1", "a2", None]


def test_what_a_job_costs_does_not_grow_with_the_queue(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = rows._job

    def cost(jobs: int) -> tuple[float, float]:
        """The rows of jobs that a job's work reads, and its statements."""
        counts = Counter[str]()

        def count(what: str) -> None:
            if threading.current_thread() is not threading.main_thread():
                counts[what] += 1

        monkeypatch.setattr(rows, "_job", lambda row: (count("row"), made(row))[1])
        with host(folder / str(jobs), objects=folder / "objects") as here:
            keys = [queue(here, "") for _ in range(jobs)]
            event.listen(here.state.store._engine, "before_cursor_execute", lambda *_: count("statement"))
            here.state.jobs.wake()
            for key in keys:
                ends(here, key, "COMPLETED", 60)
        return counts["row"] / jobs, counts["statement"] / jobs

    few, many = cost(40), cost(80)
    assert many[0] < few[0] * 1.25
    assert many[1] < few[1] * 1.25


def test_a_job_of_another_host_is_left_alone_until_its_lease_ends(folder: Path) -> None:
    with host(folder, pace=30) as here:
        key = start(here, "write")
        now = here.state.clock.seconds()
        with here.state.store.writing() as records:
            assert rows.claim(records, row_in(records, key), ELSEWHERE, now)
        with here.state.store.reading() as records:
            assert not rows.open_to(records, now + rows.LEASE - 1)
            assert [one.key for one in rows.open_to(records, now + rows.LEASE + 1)] == [key]
        with here.state.store.writing() as records:
            assert not rows.claim(records, row_in(records, key, state="QUEUED"), "late:1:a:b", now)
    with host(folder) as there:
        there.state.jobs.wake()
        time.sleep(0.3)
        assert row(there, key).owner == ELSEWHERE
        expire(there, key)
        there.state.jobs.wake()
        ends(there, key, "COMPLETED")
        assert row(there, key).attempts == 2


def test_a_worker_that_lost_its_job_can_not_end_it(folder: Path) -> None:
    with host(folder) as slow, host(folder) as quick:
        key = start(slow, "write", Pieces=6, Seconds=0.3)
        ends(slow, key, "IN_PROGRESS")
        with quick.state.store.writing() as records:  # as if the slow one had been silent for long
            taken = row_in(records, key)
            assert rows.claim(records, taken, ELSEWHERE, time.time())
        time.sleep(3)
        assert row(slow, key).owner == ELSEWHERE
        assert body(slow, key)["JobStatus"] == "IN_PROGRESS"
        assert output(slow, key) == b""


def row_in(records: Any, key: Key, state: str = "") -> rows.JobRow:
    from dataclasses import replace

    (found,) = [one for one in rows.listed(records) if one.key == key]
    return replace(found, state=state) if state else found


def expire(here: Host, key: Key) -> None:
    with here.state.store.writing() as records:
        records.connection.execute(update(JOBS).where(JOBS.c.identity == key.identity).values(lease=0.0))


def test_hosts_on_one_state_share_the_work_and_do_nothing_twice(kept: tuple[str, str], tmp_path: Path) -> None:
    place, objects = kept
    log = tmp_path / "log"
    with host(place, objects=objects) as one, host(place, objects=objects) as two:
        keys = [start(host_, "write", Log=str(log), Pieces=2) for _ in range(10) for host_ in (one, two)]
        for _ in range(20):
            one.state.jobs.wake()
            two.state.jobs.wake()
        for key in keys:
            ends(one, key, "COMPLETED")
            assert row(one, key).attempts == 1
    assert len(log.read_text().split()) == len(keys)


def test_progress_is_in_the_row_and_in_the_log(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "aikit.jobs"), host(folder) as here:
        key = start(here, "write", Pieces=5, Seconds=0.3)
        assert until(lambda: "of 5" in row(here, key).message, 10)
        assert 0 < row(here, key).progress < 1
        ends(here, key, "COMPLETED")
    told = [record.getMessage() for record in caplog.records if key.identity in record.getMessage()]
    assert told[0].endswith("began (attempt 1)")
    assert f"{key.identity} 40 % piece 2 of 5" in told
    assert told[-1].strip().endswith("DONE")


def test_progress_of_other_processes_is_logged_here(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "aikit.jobs"), host(folder, "processes") as here:
        key = start(here, "write", Pieces=10, Seconds=0.4)
        ends(here, key, "COMPLETED")
        assert until(lambda: any("DONE" in record.getMessage() for record in caplog.records), 5)
    told = [record.getMessage() for record in caplog.records if key.identity in record.getMessage()]
    assert any("% piece" in line for line in told), told


@pytest.mark.parametrize("name", ["", "fibres", "dask", "dask:", "threads:4"])
def test_executors_that_there_are_not(name: str) -> None:
    with pytest.raises(ConfigurationError, match="no executor is called"):
        make(name, 1)


@pytest.mark.parametrize("executor", ["processes", "dask:tcp://127.0.0.1:1"])
def test_a_state_in_memory_is_not_for_other_processes(executor: str) -> None:
    with pytest.raises(ConfigurationError, match="state in memory"):
        Configuration(state="memory", executor=executor)
    with pytest.raises(ConfigurationError, match="state in memory"):
        AIKit(Local(state="memory", executor=executor))
