"""Documents of many pages from S3: the operations on jobs, and what the jobs do."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from tempfile import TemporaryFile
from typing import Any, BinaryIO

from aikit.errors import ServiceError
from aikit_fakes import inputs
from aikit_fakes.context import Context
from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.media import Unreadable
from aikit_fakes.objects import ObjectsError
from aikit_fakes.resources import Noun, create
from aikit_fakes.resources.crud import find
from aikit_fakes.resources.tokens import page_token, read_page_token
from aikit_fakes.services.textract import output
from aikit_fakes.services.textract.analysis import blocks
from aikit_fakes.services.textract.documents import TOO_LARGE, code, document
from aikit_fakes.services.textract.resources import (
    ANALYSIS_JOB,
    INVALID_PARAMETERS,
    LIMITS,
    TEXT_DETECTION_JOB,
    VERSION,
)
from aikit_fakes.services.textract.validation import TEXT, Asked, asked, check_pages

Run = Callable[[Any, Context], dict[str, Any]]

_TASK = "aikit_fakes.services.textract.jobs:read"


def _prepared(request: Any, context: Context) -> Mapping[str, Any]:
    """Refuse what cannot be done before anything is stored."""
    body = request.to_aws()
    _asked(body, context)
    _source(body, context).close()
    job = TEXT_DETECTION_JOB.defaults()["JobId"]
    if "OutputConfig" in body:
        try:
            output.check_access(job, *_output(body), context)
        except ObjectsError as error:
            raise context.error(
                "InvalidS3ObjectException", f"Unable to write to the output bucket: {error}."
            ) from error
    return {"JobId": job}


def _getting(noun: Noun, version: str) -> Run:
    """The operation that tells how a job is, and its blocks portion by portion."""

    def run(request: Any, context: Context) -> dict[str, Any]:
        record = find(noun, {"JobId": request.job_id}, context)
        body = record.body
        listed = [context.operation.name, context.account, context.region, request.job_id]
        start = 0
        if request.next_token:
            position = read_page_token(listed, request.next_token)
            if position is None or not 0 < position[-1] < sum(body.get("Counts", ())):
                raise noun.refuse(context, "page", request.next_token)
            start = position[-1]
        answer = {"JobStatus": body["JobStatus"], version: VERSION}
        if "StatusMessage" in body:
            answer["StatusMessage"] = body["StatusMessage"]
        if "Counts" not in body:
            return answer
        most = min(request.max_results or LIMITS["blocks"]["page"], LIMITS["blocks"]["page"])
        counts = body["Counts"]
        answer |= _found(body) | {"Blocks": output.portion(request.job_id, counts, start, most, context)}
        if start + most < sum(counts):
            answer["NextToken"] = page_token(listed, (start + most,))
        return answer

    run.__doc__ = f"How a {noun.name} is, and what it found."
    return run


start_document_text_detection = create(TEXT_DETECTION_JOB, _prepared, _TASK)
start_document_analysis = create(ANALYSIS_JOB, _prepared, _TASK)
get_document_text_detection = _getting(TEXT_DETECTION_JOB, "DetectDocumentTextModelVersion")
get_document_analysis = _getting(ANALYSIS_JOB, "AnalyzeDocumentModelVersion")


def read(job: Job) -> dict[str, Any]:
    """Read a document page by page, keeping each page's blocks as soon as they are there.

    Raises:
        JobFailed: it cannot be read, or its output cannot be written; in AWS's codes and words after them.
    """
    wanted = _asked(job.body, job.context)
    try:
        with _source(job.body, job.context) as source, TemporaryFile() as file:
            shutil.copyfileobj(source, file)
            file.seek(0)
            ended = _read(job, file, wanted)
        if "OutputConfig" in job.body:
            _write(job, ended)
    except ServiceError as error:
        raise JobFailed(f"{error.code}: {error.message}") from error
    except Unreadable as error:
        raise JobFailed(f"{code(error)}: {error.detail}") from error
    except ObjectsError as error:
        raise JobFailed(f"InvalidS3ObjectException: {error}") from error
    return ended


def _read(job: Job, file: BinaryIO, wanted: Asked) -> dict[str, Any]:
    """What a job's resource gets: `Counts` of the blocks of each page, the number of pages, warnings."""
    counts: list[int] = []
    bad: list[int] = []
    with document(file, "async") as opened:
        if not check_pages(wanted.queries, opened.pages):
            raise JobFailed(f"InvalidParameterException: {INVALID_PARAMETERS}: queries name pages that are not there")
        for number in range(1, opened.pages + 1):
            job.progress((number - 1) / opened.pages, f"page {number} of {opened.pages}")
            try:
                found = blocks(opened.page(number - 1), number, wanted, job.context)
            except Unreadable as error:
                if opened.pages == 1:
                    raise
                found = []
                bad.append(number)
                reason = error
            output.keep(job.body["JobId"], number, found, job.context)
            counts.append(len(found))
    if len(bad) == len(counts):
        raise reason
    ended: dict[str, Any] = {"Counts": counts}
    if bad:
        ended |= {"JobStatus": "PARTIAL_SUCCESS", "Warnings": [{"ErrorCode": code(reason), "Pages": bad}]}
    return ended


def _write(job: Job, ended: dict[str, Any]) -> None:
    version = (
        "DetectDocumentTextModelVersion"
        if job.record.key.kind == TEXT_DETECTION_JOB.name
        else ("AnalyzeDocumentModelVersion")
    )
    status = ended.get("JobStatus", "SUCCEEDED")
    answer = {"JobStatus": status, "StatusMessage": None, "Warnings": None, version: VERSION} | _found(ended)
    output.write(job.body["JobId"], answer, ended["Counts"], *_output(job.body), job.context)


def _found(body: Mapping[str, Any]) -> dict[str, Any]:
    """What an answer says of a document that was read, beside its blocks."""
    warnings = {"Warnings": body["Warnings"]} if "Warnings" in body else {}
    return {"DocumentMetadata": {"Pages": len(body["Counts"])}, **warnings}


def _asked(body: Mapping[str, Any], context: Context) -> Asked:
    return asked(body, LIMITS["async"]["queries"], context) if "FeatureTypes" in body else TEXT


def _source(body: Mapping[str, Any], context: Context) -> BinaryIO:
    """The document, to be closed.

    Raises:
        ServiceError: it cannot be had.
    """
    place = body["DocumentLocation"].get("S3Object", {})
    return inputs.stored(place, context, limit=LIMITS["async"]["bytes"], too_large=TOO_LARGE)


def _output(body: Mapping[str, Any]) -> tuple[str, str]:
    """Bucket and prefix of the output."""
    config = body["OutputConfig"]
    return config["S3Bucket"], config.get("S3Prefix", output.PREFIX).rstrip("/")
