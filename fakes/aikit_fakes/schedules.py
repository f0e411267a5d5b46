"""Schedules: AWS's rate() and cron() expressions, and what is started by them when the state's clock says so.

A schedule is a hidden record of the store with a queued job that is due at its next time. Whoever takes that job
starts what the schedule starts and queues the next one, in one transaction: once, however many processes there are.

    with context.state.store.writing() as records:
        schedules.put(records, context, arn, "cron(0 6 ? * MON-FRI *)", "aikit_fakes.services.kendra.tasks:start_sync")
    context.state.jobs.wake()
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from math import floor
from typing import TYPE_CHECKING, Any, Protocol

from aikit_fakes.jobs.job import Job, find_function
from aikit_fakes.store import Key, Record, Records
from aikit_fakes.store import jobs as rows

if TYPE_CHECKING:
    from aikit_fakes.context import Context

KIND = "Schedule"
_LOG = logging.getLogger("aikit.schedules")
_FIRE = f"{__name__}:fire"
_RATE = re.compile(r"rate\((?P<value>[1-9][0-9]{0,5}) (?P<unit>minute|hour|day)(?P<plural>s?)\)")
_CRON = re.compile(r"cron\((?P<fields>[^()]{1,256})\)")
_YEARS = 9
"""Years that a cron expression is looked for from a time on: 29 February may be eight years away."""


class Expression(Protocol):
    """When something is started."""

    def next_after(self, time: datetime, since: datetime) -> datetime | None:
        """The first time after `time`, in UTC; None where there is none. Rates count from `since`."""
        ...


class Rate:
    """`rate(5 minutes)`."""

    def __init__(self, period: timedelta) -> None:
        self.period = period

    def next_after(self, time: datetime, since: datetime) -> datetime:
        """The first whole number of periods from `since` that is after `time`."""
        return since + (max(floor((time - since) / self.period), 0) + 1) * self.period


class Cron:
    """`cron(minutes hours day-of-month month day-of-week year)`."""

    def __init__(self, fields: str) -> None:
        from aws_croniter import AwsCroniter

        names = fields.split()
        if len(names) == 6 and names[4].upper() == "L":
            names[4] = "SAT"  # the last day of the week (EventBridge user guide); the parser knows it of months only
        self._cron = AwsCroniter(" ".join(names))

    def next_after(self, time: datetime, _: datetime) -> datetime | None:
        """The first matching minute after `time`."""
        time = time.astimezone(UTC).replace(tzinfo=UTC)
        starts = (
            datetime(year, 1, 1, tzinfo=UTC) - timedelta(minutes=1) for year in range(time.year + 1, time.year + _YEARS)
        )
        for start in (time, *starts):  # the parser gives up after some months
            (found,) = self._cron.get_next(start)
            if found is not None:
                return datetime.fromtimestamp(found.timestamp(), UTC)
        return None


def parse(text: str) -> Expression:
    """The schedule that an expression describes.

    Raises:
        ValueError: it is none; the message says what is wrong.
    """
    if rate := _RATE.fullmatch(text):
        value = int(rate["value"])
        if (value == 1) == bool(rate["plural"]):
            raise ValueError(f"not a schedule: {text!r}: {value} goes with {rate['unit']}{'' if value == 1 else 's'}")
        return Rate(timedelta(**{f"{rate['unit']}s": value}))
    if cron := _CRON.fullmatch(text):
        try:
            return Cron(cron["fields"])
        except ValueError as error:
            raise ValueError(f"not a schedule: {text!r}: {error}") from None
    raise ValueError(f"not a schedule: {text[:300]!r}: neither rate(value unit) nor cron(six fields)")


class Start(Protocol):
    """What a schedule starts: inserts a resource and its job in the transaction; it must open none of its own."""

    def __call__(self, records: Records, members: Mapping[str, Any], context: Context, /) -> object: ...


def put(
    records: Records,
    context: Context,
    owner: str,
    expression: str,
    start: str,
    members: Mapping[str, Any] | None = None,
) -> datetime | None:
    """Start something by a schedule, in place of the owner's earlier one; wake the jobs once the transaction is kept.

    Args:
        records: of the transaction that makes or changes the owner.
        context: whose operation starts it.
        owner: the ARN of the resource that has the schedule.
        expression: rate() or cron().
        start: the `Start`, `"module:function"`.
        members: what it is given.

    Returns:
        when it is due first; None for a cron expression of the past.

    Raises:
        ValueError: the expression is none.
    """
    now = context.now()
    due = parse(expression).next_after(now, now)
    delete(records, context, owner)
    record = Record(_key(context, owner), {"Expression": expression, "Start": start, "Members": dict(members or {})})
    records.insert(_queued(records, record, due, context))
    return due


def delete(records: Records, context: Context, owner: str) -> None:
    """Delete the schedule of an owner; none is no fault."""
    key = _key(context, owner)
    if records.delete(key):
        context.state.jobs.stop(records, key)


def next_due(records: Records, context: Context, owner: str) -> datetime | None:
    """When the schedule of an owner is due next; None where there is none, or it never is again."""
    record = records.get(_key(context, owner))
    return record.body["Due"] if record is not None else None


def fire(job: Job) -> None:
    """The task of a schedule's job: start what is due, and queue the next one. Times that were missed are left out."""
    context = job.context
    with context.state.store.writing() as records:
        record = records.get(job.record.key, lock=True)
        if record is None or record.body["Job"] != job.row.id:
            return  # deleted or changed, or another process was faster
        body = record.body
        due = parse(body["Expression"]).next_after(max(context.now(), body["Due"]), body["Due"])
        records.change(_queued(records, record, due, context))
        start: Start = find_function(body["Start"])
        try:
            with records.connection.begin_nested():
                start(records, body["Members"], context)
        except Exception:  # the next time may be better: what it starts may still be running
            _LOG.exception("the schedule of %s could not start %s", record.key.identity, body["Start"])


def _queued(records: Records, record: Record, due: datetime | None, context: Context) -> Record:
    """The record with its next time and the job that is queued for it."""
    job = ""
    rows.delete_ended(records, record.key)  # a schedule of minutes would leave thousands
    if due is not None:
        operation = context.operation.path
        job = context.state.jobs.add(records, record.key, operation, _FIRE, due=due.timestamp())
    return record.with_body(Due=due, Job=job)


def _key(context: Context, owner: str) -> Key:
    return Key(context.account, context.region, context.operation.service.root, KIND, owner)
