"""The notification log: what AWS would publish to SNS topics and EventBridge's bus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from aikit_fakes.store.records import Key, Record, Records, Scope

_WHERE = ("notifications", "Notification")
"""Service and kind of their records."""


class Notice(NamedTuple):
    """What is to be told.

    Attributes:
        topic: the ARN of the SNS topic or event bus.
        message: what is published there, to be written as JSON.
    """

    topic: str
    message: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Notification:
    """What was told.

    Attributes:
        id: of the notification; its job's own, so that a job is told of once.
        topic: the ARN of the SNS topic or event bus.
        message: what was published there, as its JSON reads.
        time: when, in UTC.
        account, region: whose job it was.
    """

    id: str
    topic: str
    message: Mapping[str, Any]
    time: datetime
    account: str
    region: str


def publish(records: Records, job: str, of: Key, notice: Notice, now: datetime) -> None:
    """Write down what is told of the resource `of`, whose job has ended."""
    key = Key(of.account, of.region, *_WHERE, job)
    records.insert(Record(key, {"topic": notice.topic, "message": dict(notice.message)}, created=now.timestamp()))


def published(records: Records, account: str, region: str) -> list[Notification]:
    """What was told of the jobs of an account in a region, oldest first."""
    return [_notification(record) for record in records.list(Scope(account, region, *_WHERE))]


def of_job(records: Records, job: str, of: Key) -> Notification | None:
    """What was told when a job ended; None when nothing was."""
    record = records.get(Key(of.account, of.region, *_WHERE, job))
    return _notification(record) if record is not None else None


def _notification(record: Record) -> Notification:
    key, body = record.key, record.body
    time = datetime.fromtimestamp(record.created, UTC)
    return Notification(key.identity, body["topic"], body["message"], time, key.account, key.region)
