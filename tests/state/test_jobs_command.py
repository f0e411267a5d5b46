"""`aikit jobs`, and jobs on `aikit serve`: seen in the table, told on the terminal, taken up after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest

from aikit.cli import main
from helpers.job_tasks import PIECE, body, host, output, queue, row, start, stop
from helpers.server_process import serving, until


def test_the_table_of_jobs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with host(tmp_path, "inline") as here:
        done = [start(here, "write") for _ in range(22)]
        failed = start(here, "refuse")
    with host(tmp_path, pace=600) as here:
        queued, stopping = queue(here, "write"), queue(here, "write")
        with here.state.store.writing() as records:
            here.state.jobs.stop(records, stopping)
        assert main(["jobs", "--state", str(tmp_path)]) == 0
        shown = capsys.readouterr().out.splitlines()
    assert shown[0].split() == ["RESOURCE", "STATE", "DONE", "AGE", "WHAT"]
    assert len(shown) == 1 + 2 + 20
    lines = {line.split()[2]: line for line in shown[1:]}
    assert lines[queued.identity].split()[3:] == ["QUEUED", "0%", "0", "s"]
    assert lines[stopping.identity].split()[3] == "STOPPING"
    assert lines[failed.identity].split()[3:5] == ["FAILED", "0%"]
    assert lines[failed.identity].endswith("The input has no documents.")
    assert lines[done[-1].identity].split()[3:5] == ["DONE", "100%"]
    assert main(["jobs", "--state", str(tmp_path), "--all"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1 + 2 + 23


def test_states_that_have_no_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["jobs"]) == 1  # the tests' state is in memory
    assert "a state in memory is its own process's" in capsys.readouterr().err
    assert main(["jobs", "--state", str(tmp_path / "none")]) == 1
    assert "there is no state at" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


@pytest.mark.slow
def test_a_server_takes_up_what_another_process_left(tmp_path: Path) -> None:
    with host(tmp_path) as here:
        key = queue(here, "write", Pieces=12, Seconds=0.2)
    with host(tmp_path) as watching:  # it takes up nothing: nobody wakes it
        with serving("--backend", "local", "--state", str(tmp_path)) as server:
            assert until(lambda: 0 < row(watching, key).progress < 1, 30), server.log
            assert any(key.identity in line and "began (attempt 1)" in line for line in server.log)
            server.stop()
        given = row(watching, key)
        assert (given.state, given.attempts) == ("QUEUED", 0)
        assert output(watching, key) == b""
        with serving("--backend", "local", "--state", str(tmp_path)) as server:
            assert until(lambda: body(watching, key)["JobStatus"] == "COMPLETED", 30), server.log
            assert any(f"{key.identity} 50 % piece 6 of 12" in line for line in server.log), server.log
        assert output(watching, key) == PIECE * 12
        stop(watching, key)  # one that has ended stays as it is
        assert body(watching, key)["JobStatus"] == "COMPLETED"
