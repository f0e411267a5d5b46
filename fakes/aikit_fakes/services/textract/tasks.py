"""The job that analyzes a document page by page."""

from __future__ import annotations

import shutil
from tempfile import TemporaryFile
from typing import Any, BinaryIO

from aikit.errors import ServiceError
from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.media import Fault, Unreadable
from aikit_fakes.objects import ObjectsError
from aikit_fakes.services.textract import output
from aikit_fakes.services.textract.analysis import blocks
from aikit_fakes.services.textract.documents import document, error_code, stored_document
from aikit_fakes.services.textract.resources import INVALID_PARAMETERS, TEXT_DETECTION_JOB, VERSION
from aikit_fakes.services.textract.validation import AnalysisRequest, job_request, pages_exist


def analyze(job: Job) -> dict[str, Any]:
    """Analyze a document, storing each page's blocks as soon as they are there.

    Raises:
        JobFailed: it cannot be read, or its output cannot be written; in AWS's codes and words after them.
    """
    request = job_request(job.body, job.context)
    try:
        with stored_document(job.body, job.context) as source, TemporaryFile() as file:
            shutil.copyfileobj(source, file)
            file.seek(0)
            result = _analyze_pages(job, file, request)
        if "OutputConfig" in job.body:
            _write(job, result)
    except ServiceError as error:
        raise JobFailed(f"{error.code}: {error.message}") from error
    except Unreadable as error:
        raise JobFailed(f"{error_code(error)}: {error.detail}") from error
    except ObjectsError as error:
        raise JobFailed(f"InvalidS3ObjectException: {error}") from error
    return result


def _analyze_pages(job: Job, file: BinaryIO, request: AnalysisRequest) -> dict[str, Any]:
    """What a job's resource gets: `Counts` of the blocks of each page, and warnings."""
    counts: list[int] = []
    unreadable: list[int] = []
    with document(file, "async") as opened:
        if not pages_exist(request.queries, opened.pages):
            raise JobFailed(f"InvalidParameterException: {INVALID_PARAMETERS}: queries name pages that are not there")
        for number in range(1, opened.pages + 1):
            job.progress((number - 1) / opened.pages, f"page {number} of {opened.pages}")
            try:
                found = blocks(opened.page(number - 1), number, request, job.context)
            except Unreadable as error:
                # the next pages of a document that is made to take long would take as long
                if opened.pages == 1 or error.fault in (Fault.COSTLY, Fault.BUSY):
                    raise
                found = []
                unreadable.append(number)
                reason = error
            output.store(job.body["JobId"], number, found, job.context)
            counts.append(len(found))
    if len(unreadable) == len(counts):
        raise reason
    result: dict[str, Any] = {"Counts": counts}
    if unreadable:
        warnings = [{"ErrorCode": error_code(reason), "Pages": unreadable}]
        result |= {"JobStatus": "PARTIAL_SUCCESS", "Warnings": warnings}
    return result


def _write(job: Job, result: dict[str, Any]) -> None:
    is_detection = job.record.key.kind == TEXT_DETECTION_JOB.name
    version = "DetectDocumentTextModelVersion" if is_detection else "AnalyzeDocumentModelVersion"
    status = result.get("JobStatus", "SUCCEEDED")
    answer = {"JobStatus": status, "StatusMessage": None, "Warnings": None, version: VERSION} | output.metadata(result)
    output.write(job.body["JobId"], answer, result["Counts"], *output.location(job.body), job.context)
