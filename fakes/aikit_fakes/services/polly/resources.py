"""Polly's noun: speech synthesis tasks."""

from __future__ import annotations

from uuid import uuid4

from aikit_fakes.resources import Life, Noun, Wording

_PAGE = (
    "InvalidNextTokenException",
    "The NextToken is invalid. Verify that it's spelled correctly, and then try again.",
)
_NONE = ("ServiceFailureException", "Speech synthesis tasks cannot be changed.")
"""Of refusals that no operation on tasks comes to."""

TASK = Noun(
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
    life=Life(
        member="TaskStatus",
        first="scheduled",
        running="inProgress",
        done="completed",
        failed="failed",
        reason="TaskStatusReason",
    ),
)
