"""Translate's resources: terminologies and batch translation jobs.

Forms of ARNs, statuses and words: Translate's API reference, each operation's errors.
"""

from __future__ import annotations

from uuid import uuid4

from aikit_fakes.package_data import read_toml
from aikit_fakes.resources import Lifecycle, Noun, Wording

LIMITS = read_toml(__package__, "limits.toml")

WORDING = Wording(
    missing=("ResourceNotFoundException", "The resource could not be found: {identity}"),
    exists=("ConflictException", "There is already a {name} of that name: {identity}"),
    in_use=("ConflictException", "The {name} is being changed: {identity}"),
    limit=("LimitExceededException", "The limit of {limit} custom terminologies per account and Region was reached."),
    page=("InvalidParameterValueException", "The NextToken is not valid for this request."),
    token=("InvalidRequestException", "The ClientToken was used before with other parameters."),
    tags=("TooManyTagsException", "A resource can have at most 50 tags."),
)

TERMINOLOGY = Noun(
    name="Terminology",
    identity=("Name",),
    wording=WORDING,
    arn="arn:aws:translate:{region}:{account}:terminology/{Name}/LATEST",
    arn_member="Arn",
    label="Name",
    created=("CreatedAt",),
    changed=("LastUpdatedAt",),
    limit=LIMITS["terminology"]["count"],
)

TEXT_TRANSLATION_JOB = Noun(
    name="TextTranslationJob",
    identity=("JobId",),
    wording=WORDING,
    created=("SubmittedTime",),
    members={"JobId": lambda: uuid4().hex},
    lifecycle=Lifecycle(
        member="JobStatus",
        first="SUBMITTED",
        running="IN_PROGRESS",
        done="COMPLETED",
        stopping="STOP_REQUESTED",
        stopped="STOPPED",
        ended="EndTime",
    ),
)
