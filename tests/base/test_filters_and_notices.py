"""Filters of listings, and the notices of SNS and EventBridge."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from aikit_fakes.resources.filters import Keep, all_of, between, by_conditions, by_members, equals, name_contains
from aikit_fakes.store import Key, Record
from aikit_fakes.store.notifications import to_event_bus, to_topic

NOON = datetime(2024, 1, 1, 12, tzinfo=UTC)
BODY = {"JobName": "Standup-Monday", "Status": "COMPLETED", "SubmitTime": NOON, "Count": 3}
LATER, EARLIER = datetime(2024, 1, 2), "2023-12-31T00:00:00Z"


@pytest.mark.parametrize(
    ("keep", "passes"),
    [
        (name_contains("JobName", "up-MON"), True),
        (name_contains("JobName", "tuesday"), False),
        (name_contains("JobName", None), True),
        (equals("Status", "COMPLETED"), True),
        (equals("Status", "FAILED"), False),
        (equals("Status", None), True),
        (equals("Other", "x"), False),
        (between("SubmitTime"), True),
        (between("SubmitTime", EARLIER, LATER), True),
        (between("SubmitTime", after=LATER), False),
        (between("SubmitTime", before=EARLIER), False),
        (between("SubmitTime", after=NOON), False),
        (all_of(), True),
        (all_of(equals("Count", 3), equals("Count", 4)), False),
        (by_conditions([{"Key": "Status", "Value": "COMPLETED", "Condition": "IS"}]), True),
        (by_conditions([{"Key": "Status", "Value": "COMPLETED", "Condition": "IS_NOT"}]), False),
        (by_conditions([{"Key": "Status", "Value": "FAILED", "Condition": "IS_NOT"}]), True),
        (by_conditions([]), True),
        (by_members({"Status": "COMPLETED", "SubmitTimeAfter": EARLIER, "SubmitTimeBefore": LATER}), True),
        (by_members({"SubmitTimeBefore": EARLIER}), False),
    ],
)
def test_filters(keep: Keep, passes: bool) -> None:
    assert keep(BODY) is passes


def test_notices() -> None:
    assert to_topic(None, {}) is None
    topic: Any = to_topic("arn:aws:sns:us-east-1:1:t", {"Status": "SUCCEEDED"})
    assert (topic.topic, topic.message) == ("arn:aws:sns:us-east-1:1:t", {"Status": "SUCCEEDED"})
    record = Record(Key("000000000000", "eu-west-1", "transcribe", "TranscriptionJob", "standup"), BODY)
    notice = to_event_bus(record, NOON, "aws.transcribe", "Transcribe Job State Change", {"Status": "x"}, ["arn"])
    assert notice.topic == "arn:aws:events:eu-west-1:000000000000:event-bus/default"
    event = json.loads(json.dumps(notice.message))
    assert len(event.pop("id")) == 36
    assert event == {
        "version": "0",
        "detail-type": "Transcribe Job State Change",
        "source": "aws.transcribe",
        "account": "000000000000",
        "time": "2024-01-01T12:00:00Z",
        "region": "eu-west-1",
        "resources": ["arn"],
        "detail": {"Status": "x"},
    }
