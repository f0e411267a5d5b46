"""Transcribe's resources: transcription jobs, vocabularies and vocabulary filters.

Codes: the API reference, each operation's errors. Vocabularies that are not there are NotFoundException when they are
read, BadRequestException when they are deleted; jobs are BadRequestException in both, as AWS answers.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from aikit_fakes.package_data import read_toml
from aikit_fakes.resources import Lifecycle, Noun, Wording
from aikit_fakes.store import Record
from aikit_fakes.store.notifications import Notice, to_event_bus

LIMITS = read_toml(__package__, "limits.toml")

_BAD = "BadRequestException"
_AGAIN = "Check the {what} name and try your request again."

WORDING = Wording(
    missing=(
        "NotFoundException",
        "We can't find the requested resource. Check that the specified name is correct and try your request again.",
    ),
    exists=("ConflictException", "The requested resource name already exists. Use a different name."),
    in_use=(_BAD, "The requested resource is being processed. Wait until it has ended and try your request again."),
    limit=("LimitExceededException", "You have reached the limit of {limit} for this resource."),
    page=(_BAD, "The NextToken that you provided isn't valid. Check the token and try your request again."),
    token=(_BAD, "The request token was used before."),
    tags=(_BAD, "A resource can have at most 50 tags."),
    bad_tags=(_BAD, "The tags that you provided aren't valid: {identity}."),
)


def _wording(what: str, missing: str) -> Wording:
    return replace(
        WORDING,
        missing=(missing, f"The requested {what} couldn't be found. {_AGAIN.format(what=what)}"),
        exists=("ConflictException", f"The requested {what} name already exists. Use a different {what} name."),
        in_use=(_BAD, f"The requested {what} is still being processed. Wait and try your request again."),
    )


def _state_change(what: str, members: tuple[str, ...], record: Record, now: datetime) -> Notice:
    """The event of a new state; developer guide, "Using Amazon EventBridge"."""
    detail = {name: record.body[name] for name in members}
    return to_event_bus(record, now, "aws.transcribe", f"{what} State Change", detail)


TRANSCRIPTION_JOB = Noun(
    name="TranscriptionJob",
    identity=("TranscriptionJobName",),
    wording=_wording("job", _BAD),
    arn="arn:aws:transcribe:{region}:{account}:transcription-job/{TranscriptionJobName}",
    created=("CreationTime",),
    lifecycle=Lifecycle(
        member="TranscriptionJobStatus",
        first="QUEUED",
        running="IN_PROGRESS",
        done="COMPLETED",
        reason="FailureReason",
        started="StartTime",
        ended="CompletionTime",
        ended_on_failure=False,
        notice=partial(_state_change, "Transcribe Job", ("TranscriptionJobName", "TranscriptionJobStatus")),
    ),
)

VOCABULARY = Noun(
    name="Vocabulary",
    identity=("VocabularyName",),
    wording=_wording("vocabulary", "NotFoundException"),
    arn="arn:aws:transcribe:{region}:{account}:vocabulary/{VocabularyName}",
    label="VocabularyName",
    changed=("LastModifiedTime",),
    lifecycle=Lifecycle(
        member="VocabularyState",
        first="PENDING",
        done="READY",
        failed="FAILED",
        updating="PENDING",
        reason="FailureReason",
        is_short=lambda _: True,
        notice=partial(_state_change, "Vocabulary", ("VocabularyName", "VocabularyState")),
    ),
    limit=LIMITS["vocabulary"]["count"],
)

VOCABULARY_FILTER = Noun(
    name="VocabularyFilter",
    identity=("VocabularyFilterName",),
    wording=_wording("vocabulary filter", "NotFoundException"),
    arn="arn:aws:transcribe:{region}:{account}:vocabulary-filter/{VocabularyFilterName}",
    label="VocabularyFilterName",
    changed=("LastModifiedTime",),
    limit=LIMITS["filter"]["count"],
)
