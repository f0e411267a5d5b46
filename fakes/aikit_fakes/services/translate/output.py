"""Output of batch translation jobs: AWS's folders, file names and auxiliary details file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from aikit_fakes import s3_locations
from aikit_fakes.jobs import Job


class Outcome(NamedTuple):
    """What became of a document in one language.

    Attributes:
        file: its key below the input's folder.
        details: the auxiliary file's `auxiliaryData`.
        characters: how many were translated.
        error: `"Customer"` or `"Server"`, whose fault it was that it failed; "" when it did not.
    """

    file: str
    details: dict[str, Any]
    characters: int = 0
    error: str = ""


def auxiliary_details(job: Job, target: str, outcomes: list[Outcome]) -> bytes:
    """The auxiliary file of a language, as the developer guide shows it ("Getting batch translation results")."""
    about = {
        "sourceLanguageCode": job.body["SourceLanguageCode"],
        "targetLanguageCode": target,
        "charactersTranslated": str(sum(outcome.characters for outcome in outcomes)),
        "documentCountWithCustomerError": str(sum(outcome.error == "Customer" for outcome in outcomes)),
        "documentCountWithServerError": str(sum(outcome.error == "Server" for outcome in outcomes)),
        "inputDataPrefix": job.body["InputDataConfig"]["S3Uri"],
        "outputDataPrefix": folder(job),
        "details": list(_entries(target, outcomes)),
    }
    return json.dumps(about, ensure_ascii=False, indent=2).encode("utf-8", "replace")


def _entries(target: str, outcomes: list[Outcome]) -> Iterator[dict[str, Any]]:
    for outcome in outcomes:
        written = {} if outcome.error else {"targetFile": file_name(outcome.file, target)}
        yield {"sourceFile": outcome.file, **written, "auxiliaryData": outcome.details}


def file_name(name: str, target: str) -> str:
    """AWS's name of a translated document: the language before the file's own name."""
    folder, slash, file = name.rpartition("/")
    return f"{folder}{slash}{target}.{file}"


def folder(job: Job) -> str:
    """The folder of a job's output."""
    base = job.body["OutputDataConfig"]["S3Uri"].rstrip("/")
    return f"{base}/{job.context.account}-TranslateText-{job.body['JobId']}/"


def write(job: Job, name: str, content: bytes) -> None:
    """Write a file of the output; it appears when it is whole.

    Raises:
        JobFailed: it cannot be written.
    """
    fail = s3_locations.failure("The output cannot be written: {reason}.")
    s3_locations.write(job.context.state.objects, s3_locations.parse(folder(job) + name), content, fail)
