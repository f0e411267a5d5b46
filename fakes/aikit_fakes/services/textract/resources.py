"""Textract's nouns: the two kinds of jobs.

Statuses and words: Textract's API reference, each operation's errors.
"""

from __future__ import annotations

import tomllib
from importlib.resources import files
from uuid import uuid4

from aikit_fakes.resources import Life, Noun, Wording

LIMITS = tomllib.loads(files(__package__).joinpath("limits.toml").read_text(encoding="utf-8"))

INVALID_PARAMETERS = "Request has invalid parameters"
VERSION = "1.0"
"""Of the models, as AWS numbers them."""

WORDING = Wording(
    missing=("InvalidJobIdException", "Request has invalid Job Id"),
    exists=("InvalidParameterException", INVALID_PARAMETERS),
    in_use=("InvalidParameterException", INVALID_PARAMETERS),
    limit=("LimitExceededException", "The limit of {limit} concurrent jobs was reached."),
    page=("InvalidParameterException", "Request has invalid NextToken"),
    token=("IdempotentParameterMismatchException", "The ClientRequestToken was used before with other parameters."),
    tags=("InvalidParameterException", INVALID_PARAMETERS),
)


def _job(name: str) -> Noun:
    return Noun(
        name=name,
        identity=("JobId",),
        wording=WORDING,
        members={"JobId": lambda: uuid4().hex + uuid4().hex},
        created=("CreationTime",),
        life=Life(member="JobStatus", first="IN_PROGRESS", done="SUCCEEDED", reason="StatusMessage"),
    )


TEXT_DETECTION_JOB = _job("TextDetectionJob")
ANALYSIS_JOB = _job("AnalysisJob")
