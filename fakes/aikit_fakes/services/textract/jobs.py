"""The operations on document jobs: start one, and get its result portion by portion."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.objects import ObjectsError
from aikit_fakes.resources import Noun, create
from aikit_fakes.resources.crud import find
from aikit_fakes.resources.tokens import page_token, read_page_token
from aikit_fakes.services.textract import output
from aikit_fakes.services.textract.documents import stored_document
from aikit_fakes.services.textract.resources import ANALYSIS_JOB, LIMITS, TEXT_DETECTION_JOB, VERSION
from aikit_fakes.services.textract.validation import job_request

_TASK = "aikit_fakes.services.textract.tasks:analyze"


def _prepare(request: Any, context: Context) -> Mapping[str, Any]:
    """Refuse what cannot be done before anything is stored."""
    body = request.to_aws()
    job_request(body, context)
    stored_document(body, context).close()
    job = TEXT_DETECTION_JOB.defaults()["JobId"]
    if "OutputConfig" in body:
        try:
            output.check_access(job, *output.location(body), context)
        except ObjectsError as error:
            raise context.error(
                "InvalidS3ObjectException", f"Unable to write to the output bucket: {error}."
            ) from error
    return {"JobId": job}


def _get(noun: Noun, version: str) -> Callable[[Any, Context], dict[str, Any]]:
    """The operation that gets a job's status and blocks; `version` is the member of the model version."""

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
        answer |= output.metadata(body) | {"Blocks": output.portion(request.job_id, counts, start, most, context)}
        if start + most < sum(counts):
            answer["NextToken"] = page_token(listed, (start + most,))
        return answer

    run.__doc__ = f"Get the status and the result of a {noun.name}."
    return run


start_document_text_detection = create(TEXT_DETECTION_JOB, _prepare, _TASK)
start_document_analysis = create(ANALYSIS_JOB, _prepare, _TASK)
get_document_text_detection = _get(TEXT_DETECTION_JOB, "DetectDocumentTextModelVersion")
get_document_analysis = _get(ANALYSIS_JOB, "AnalyzeDocumentModelVersion")
