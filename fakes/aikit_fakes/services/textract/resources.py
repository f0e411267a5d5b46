"""Textract's resources: text detection jobs and analysis jobs.

Statuses and words: Textract's API reference, each operation's errors.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any
from uuid import uuid4

from aikit_fakes.package_data import read_toml
from aikit_fakes.resources import Lifecycle, Noun, Wording
from aikit_fakes.store import Record
from aikit_fakes.store.notifications import Notice, to_topic

LIMITS = read_toml(__package__, "limits.toml")

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


def _notice(api: str, record: Record, now: datetime) -> Notice | None:
    """What a job's topic is told; developer guide, "Amazon Textract Results Notification"."""
    body = record.body
    source = body["DocumentLocation"]["S3Object"]
    message: dict[str, Any] = {
        "JobId": body["JobId"],
        "Status": "FAILED" if body["JobStatus"] == "FAILED" else "SUCCEEDED",
        "API": api,
        "Timestamp": round(now.timestamp() * 1000),
        "DocumentLocation": {"S3ObjectName": source["Name"], "S3Bucket": source["Bucket"]},
    }
    if "JobTag" in body:
        message["JobTag"] = body["JobTag"]
    return to_topic(body.get("NotificationChannel", {}).get("SNSTopicArn"), message)


def _job(name: str, api: str) -> Noun:
    return Noun(
        name=name,
        identity=("JobId",),
        wording=WORDING,
        members={"JobId": lambda: uuid4().hex + uuid4().hex},
        created=("CreationTime",),
        lifecycle=Lifecycle(
            member="JobStatus",
            first="IN_PROGRESS",
            done="SUCCEEDED",
            reason="StatusMessage",
            notice=partial(_notice, api),
        ),
    )


TEXT_DETECTION_JOB = _job("TextDetectionJob", "StartDocumentTextDetection")
ANALYSIS_JOB = _job("AnalysisJob", "StartDocumentAnalysis")
