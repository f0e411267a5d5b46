"""`aikit jobs`: the queued, running and ended jobs of a state."""

from __future__ import annotations

import argparse
import time

from aikit.errors import ConfigurationError
from aikit.settings import Settings
from aikit_fakes.state import MEMORY, Configuration, place_of
from aikit_fakes.store import jobs as rows
from aikit_fakes.store import open_store

_ENDED = 20
"""Jobs that have ended, of which the table shows the latest."""
_NAME = 100
_WIDEST = 60
"""Letters of a resource's name, and of a message."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = commands.add_parser("jobs", help="what waits, runs and has ended, with its progress")
    parser.add_argument("--state", metavar="DIR", help="the state's folder or URL; that of the settings when not given")
    parser.add_argument("--all", action="store_true", help=f"every job that has ended, not the latest {_ENDED} only")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the table of jobs, the newest first."""
    place = place_of(options.state or Settings.load().options("local").get("state"))
    if place == MEMORY:
        raise ConfigurationError("a state in memory is its own process's; name a folder or a URL with --state")
    if not Configuration(state=place).is_kept:
        raise ConfigurationError(f"there is no state at {place}; name another with --state")
    store = open_store(place)
    try:
        with store.reading() as records:
            working = rows.listed(records, (rows.QUEUED, rows.RUNNING), limit=None)
            ended = rows.listed(records, (rows.DONE, rows.FAILED, rows.STOPPED), None if options.all else _ENDED)
    finally:
        store.close()
    now = time.time()
    table = [("RESOURCE", "STATE", "DONE", "AGE", "WHAT")] + [_line(job, now) for job in (*working, *ended)]
    widths = [max(len(line[column]) for line in table) for column in range(4)]
    for line in table:
        print("  ".join([text.ljust(width) for text, width in zip(line, widths, strict=False)] + [line[4]]).rstrip())
    return 0


def _line(job: rows.JobRow, now: float) -> tuple[str, ...]:
    state = "STOPPING" if job.stopping and job.state in (rows.QUEUED, rows.RUNNING) else job.state
    resource = f"{job.key.service} {job.key.kind} {job.key.identity.rpartition('/')[2]}"
    return (_short(resource, _NAME), state, f"{job.progress:.0%}", _age(now - job.created), _short(job.message))


def _short(text: str, most: int = _WIDEST) -> str:
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"


def _age(seconds: float) -> str:
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds / size:.0f} {unit}"
    return f"{max(seconds, 0):.0f} s"
