"""Schedules: AWS's expressions, and what is started by them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from aikit_fakes import schedules
from aikit_fakes.context import Context
from aikit_fakes.host import Host
from aikit_fakes.schedules import parse
from aikit_fakes.services.comprehend.resources import SENTIMENT_JOB
from aikit_fakes.state import Configuration
from aikit_fakes.store import Key, Record, Records, Scope
from aikit_fakes.store import jobs as rows
from helpers.server_process import until

NOON = datetime(2024, 2, 28, 12, 0, tzinfo=UTC)  # a Wednesday
OWNER = "arn:aws:kendra:us-east-1:000000000000:index/i/data-source/d"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        # the table of EventBridge's user guide
        ("cron(0 10 * * ? *)", ["2024-02-29 10:00", "2024-03-01 10:00"]),
        ("cron(15 12 * * ? *)", ["2024-02-28 12:15", "2024-02-29 12:15"]),
        ("cron(0 18 ? * MON-FRI *)", ["2024-02-28 18:00", "2024-02-29 18:00", "2024-03-01 18:00", "2024-03-04 18:00"]),
        ("cron(0 8 1 * ? *)", ["2024-03-01 08:00", "2024-04-01 08:00"]),
        ("cron(0/15 * * * ? *)", ["2024-02-28 12:15", "2024-02-28 12:30"]),
        ("cron(0/10 * ? * MON-FRI *)", ["2024-02-28 12:10"]),
        ("cron(0/5 8-17 ? * mon-fri *)", ["2024-02-28 12:05"]),
        ("cron(0/30 20-2 ? * MON-FRI *)", ["2024-02-28 20:00"]),
        ("cron(15 10 ? * 6L 2022-2025)", ["2024-03-29 10:15", "2024-04-26 10:15"]),
        # the wildcards
        ("cron(0 0 L * ? *)", ["2024-02-29 00:00", "2024-03-31 00:00"]),
        ("cron(0 0 ? * L *)", ["2024-03-02 00:00", "2024-03-09 00:00"]),
        ("cron(0 0 3W * ? *)", ["2024-03-04 00:00", "2024-04-03 00:00"]),
        ("cron(0 0 ? * 3#2 *)", ["2024-03-12 00:00", "2024-04-09 00:00"]),
        ("cron(0 0 ? * TUE#5 *)", ["2024-04-30 00:00", "2024-07-30 00:00"]),
        ("cron(0 0 29 2 ? *)", ["2024-02-29 00:00", "2028-02-29 00:00", "2032-02-29 00:00"]),
        ("cron(5,10 1,2 1 JAN,JUL ? 2025,2027)", ["2025-01-01 01:05", "2025-01-01 01:10", "2025-01-01 02:05"]),
        ("cron(0 0 1 1 ? 2030)", ["2030-01-01 00:00", None]),
        ("cron(0 0 1 1 ? 2020)", [None]),
        ("cron(0 0 31 2 ? *)", [None]),
        ("rate(1 minute)", ["2024-02-28 12:01", "2024-02-28 12:02"]),
        ("rate(12 hours)", ["2024-02-29 00:00", "2024-02-29 12:00"]),
        ("rate(7 days)", ["2024-03-06 12:00"]),
    ],
)
def test_the_next_times(expression: str, expected: list[str | None]) -> None:
    found, time = [], NOON
    for _ in expected:
        following = parse(expression).next_after(time, NOON)
        found.append(following and f"{following:%Y-%m-%d %H:%M}")
        time = following or time
        assert following is None or following.tzinfo is UTC
    assert found == expected


def test_every_time_that_matches_is_found() -> None:
    """Against minutes gone through one by one."""
    expression, names = parse("cron(7/20 5-6 ? 1,3 2,FRI *)"), []
    time = datetime(2024, 1, 1, tzinfo=UTC)
    while time < datetime(2024, 4, 1, tzinfo=UTC):
        if time.month in (1, 3) and time.weekday() in (0, 4) and time.hour in (5, 6) and time.minute in (7, 27, 47):
            names.append(time)
        time += timedelta(minutes=1)
    time = datetime(2023, 12, 31, tzinfo=UTC)
    for name in names:
        following = expression.next_after(time, time)
        assert following == name
        time = name


def test_rates_keep_to_their_beginning() -> None:
    late = NOON + timedelta(hours=2, minutes=59, seconds=30)
    assert parse("rate(1 hour)").next_after(late, NOON) == NOON + timedelta(hours=3)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "neither rate"),
        ("every day", "neither rate"),
        ("rate(5 minute)", "5 goes with minutes"),
        ("rate(1 hours)", "1 goes with hour"),
        ("rate(0 minutes)", "neither rate"),
        ("rate(-1 minutes)", "neither rate"),
        ("rate(1 week)", "neither rate"),
        ("rate(99999999 days)", "neither rate"),
        ("cron(* * * * * *)", "question mark"),
        ("cron(0 10 * * ?)", "6 required, 5 provided"),
        ("cron(60 10 * * ? *)", "Invalid minute"),
        ("cron(0 24 * * ? *)", "Invalid hour"),
        ("cron(0 0 32 * ? *)", "Invalid day-of-month"),
        ("cron(0 0 1 13 ? *)", "Invalid month"),
        ("cron(0 0 ? * 8 *)", "Invalid day-of-week"),
        ("cron(0 0 1 1 ? 1969)", "Invalid year"),
        ("cron(0 0 ? * 2#6 *)", "Invalid day-of-week"),
        ("cron(1-* 0 1 1 ? *)", ""),
        ("cron(0 0 LW * ? *)", ""),
        ("cron(" + "0," * 500 + "0 0 1 1 ? *)", "neither rate"),
        ("cron(((((0 0 1 1 ? *)", "neither rate"),
    ],
)
def test_bad_expressions(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=re.escape("not a schedule: ")) as raised:
        parse(text)
    assert reason in str(raised.value)


class Hands:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.time = NOON

    def now(self) -> datetime:
        return self.time

    def seconds(self) -> float:
        return self.time.timestamp()


def started(records: Records, members: Mapping[str, Any], context: Context) -> None:
    """A start that makes a resource and its job."""
    if members.get("Broken"):
        raise ZeroDivisionError
    key = Key(context.account, context.region, "comprehend", SENTIMENT_JOB.name, uuid4().hex)
    records.insert(Record(key, {"JobStatus": "SUBMITTED", "JobId": key.identity, **members}))
    context.state.jobs.add(records, key, context.operation.path, "")


@pytest.fixture
def host() -> Iterator[Host]:
    with_hands = new_host("memory")
    yield with_hands
    with_hands.close()


def new_host(state: str, executor: str = "inline", clock: Hands | None = None) -> Host:
    made = Host(Configuration(state=state, executor=executor))
    made.state.clock = clock or Hands()  # type: ignore[assignment]
    return made


def put(host: Host, expression: str, **members: Any) -> datetime | None:
    context = host.context("comprehend.start_sentiment_detection_job", "000000000000", "us-east-1")
    with host.state.store.writing() as records:
        due = schedules.put(records, context, OWNER, expression, f"{__name__}:started", members)
    host.state.jobs.wake()
    return due


def runs(host: Host) -> list[str]:
    with host.state.store.reading() as records:
        scope = Scope("000000000000", "us-east-1", "comprehend", SENTIMENT_JOB.name)
        return [record.body["JobStatus"] for record in records.list(scope)]


def move(host: Host, **delta: float) -> None:
    host.state.clock.time += timedelta(**delta)  # type: ignore[attr-defined]
    host.state.jobs.wake()


def test_a_clock_that_never_moves_never_fires(host: Host) -> None:
    assert put(host, "rate(5 minutes)") == NOON + timedelta(minutes=5)
    for _ in range(3):
        host.state.jobs.wake()
    move(host, minutes=4, seconds=59)
    assert runs(host) == []


def test_what_is_due_is_started_once_and_missed_times_are_left_out(host: Host) -> None:
    put(host, "rate(5 minutes)")
    move(host, minutes=5)
    assert runs(host) == ["COMPLETED"]
    host.state.jobs.wake()
    assert len(runs(host)) == 1
    move(host, hours=3, minutes=2)
    assert len(runs(host)) == 2
    move(host, minutes=3)
    assert len(runs(host)) == 3
    with host.state.store.reading() as records:
        kept = [row for row in rows.listed(records) if row.key.kind == schedules.KIND]
    assert len(kept) == 2, "the last one that was due, and the next"


def test_a_schedule_is_replaced_and_deleted(host: Host) -> None:
    put(host, "rate(1 minute)")
    due = put(host, "cron(0 13 * * ? *)")
    move(host, minutes=30)
    assert runs(host) == []
    context = host.context("comprehend.start_sentiment_detection_job", "000000000000", "us-east-1")
    with host.state.store.writing() as records:
        assert schedules.next_due(records, context, OWNER) == due == NOON + timedelta(hours=1)
        schedules.delete(records, context, OWNER)
        schedules.delete(records, context, OWNER)
        assert schedules.next_due(records, context, OWNER) is None
    move(host, hours=9)
    assert runs(host) == []


def test_what_cannot_start_is_tried_the_next_time(host: Host) -> None:
    put(host, "rate(1 hour)", Broken=True)
    move(host, hours=1)
    assert runs(host) == []
    put(host, "rate(1 hour)")
    move(host, hours=1)
    assert len(runs(host)) == 1


def test_the_past_is_never_due_and_bad_expressions_change_nothing(host: Host) -> None:
    assert put(host, "cron(0 0 1 1 ? 2020)") is None
    with pytest.raises(ValueError, match="not a schedule"):
        put(host, "soon")
    move(host, days=900)
    assert runs(host) == []


def test_several_hosts_of_one_state_start_it_once(tmp_path: Path) -> None:
    clock = Hands()
    hosts = [new_host(str(tmp_path / "state"), "threads", clock) for _ in range(3)]
    put(hosts[0], "rate(1 hour)")
    for number in range(1, 4):
        clock.time += timedelta(hours=1)
        with ThreadPoolExecutor(3) as pool:
            list(pool.map(lambda each: each.state.jobs.wake(), hosts))
        until(lambda number=number: runs(hosts[0]) == ["COMPLETED"] * number, 30)
    assert runs(hosts[1]) == ["COMPLETED"] * 3
    for each in hosts:
        each.close()
