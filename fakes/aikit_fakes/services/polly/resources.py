"""Polly's resource: speech synthesis tasks."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from aikit_fakes.resources import Lifecycle, Noun, Wording
from aikit_fakes.store import Record
from aikit_fakes.store.notifications import Notice, to_topic

SHORT_TEXT = 1000
"""Characters of a text that is spoken in some seconds."""
_PAGE = (
    "InvalidNextTokenException",
    "The NextToken is invalid. Verify that it's spelled correctly, and then try again.",
)
_NONE = ("ServiceFailureException", "Speech synthesis tasks cannot be changed.")
"""Of refusals that no operation on tasks comes to."""

_TOLD = (
    "TaskId",
    "TaskStatus",
    "TaskStatusReason",
    "OutputUri",
    "CreationTime",
    "RequestCharacters",
    "SnsTopicArn",
    "OutputFormat",
    "SampleRate",
    "SpeechMarkTypes",
    "TextType",
    "VoiceId",
)
"""Members of a task that its topic is told."""


def _notice(record: Record, _: datetime) -> Notice | None:
    """What a task's topic is told: the task, its names beginning small and its status in capitals."""
    body = record.body
    told = {name: body[name] for name in _TOLD if name in body}
    told |= {"TaskStatus": body["TaskStatus"].upper(), "CreationTime": body["CreationTime"].isoformat()}
    return to_topic(body.get("SnsTopicArn"), {name[0].lower() + name[1:]: value for name, value in told.items()})


SYNTHESIS_TASK = Noun(
    name="SynthesisTask",
    identity=("TaskId",),
    wording=Wording(
        missing=("SynthesisTaskNotFoundException", "Synthesis task with id {identity} not found."),
        exists=_NONE,
        in_use=_NONE,
        limit=_NONE,
        page=_PAGE,
        token=_NONE,
        tags=_NONE,
    ),
    created=("CreationTime",),
    members={"TaskId": lambda: str(uuid4())},
    lifecycle=Lifecycle(
        member="TaskStatus",
        first="scheduled",
        running="inProgress",
        done="completed",
        failed="failed",
        reason="TaskStatusReason",
        is_short=lambda body: body["RequestCharacters"] <= SHORT_TEXT,
        notice=_notice,
    ),
)
