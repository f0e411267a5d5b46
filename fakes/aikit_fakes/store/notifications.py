"""The notification log: what AWS would publish to SNS topics and EventBridge's bus."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import uuid4

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


def to_topic(topic: str | None, message: Mapping[str, Any]) -> Notice | None:
    """The notice to an SNS topic; None where the job names no topic."""
    return Notice(topic, message) if topic else None


def to_event_bus(
    record: Record,
    now: datetime,
    source: str,
    detail_type: str,
    detail: Mapping[str, Any],
    resources: Sequence[str] = (),
) -> Notice:
    """The notice to EventBridge's default bus (EventBridge user guide, "Events").

    Args:
        record: the resource whose job has ended; its account and region are the event's.
        now: the time of the event.
        source: such as `"aws.transcribe"`.
        detail_type: such as `"Transcribe Job State Change"`.
        detail: what the service tells.
        resources: ARNs that the event is about.
    """
    account, region = record.key.account, record.key.region
    event = {
        "version": "0",
        "id": str(uuid4()),
        "detail-type": detail_type,
        "source": source,
        "account": account,
        "time": f"{now:%Y-%m-%dT%H:%M:%SZ}",
        "region": region,
        "resources": list(resources),
        "detail": dict(detail),
    }
    return Notice(f"arn:aws:events:{region}:{account}:event-bus/default", event)


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
