"""The job of a batch translation."""

from __future__ import annotations

from typing import Any

from aikit.errors import AIKitError, ServiceError
from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.objects import Info, ObjectsError, split_uri
from aikit_fakes.services.translate import documents, output
from aikit_fakes.services.translate.output import Outcome
from aikit_fakes.services.translate.resources import LIMITS
from aikit_fakes.services.translate.translator import Translator

LIMIT = LIMITS["job"]


def translate(job: Job) -> dict[str, Any]:
    """Translate every document into every language.

    Raises:
        JobFailed: the input cannot be read or the output cannot be written at all; in words after AWS's.
    """
    files = _files(job)
    targets = job.body["TargetLanguageCodes"]
    failed: set[str] = set()
    for number, target in enumerate(targets):
        outcomes = []
        for place, info in enumerate(files):
            done = (number * len(files) + place) / (len(files) * len(targets))
            job.progress(done, f"{place} of {len(files)} documents in {target}")
            outcomes.append(_translate_document(job, info, target))
        failed |= {outcome.file for outcome in outcomes if outcome.error}
        output.write(
            job, f"details/{target}.auxiliary-translation-details.json", output.auxiliary_details(job, target, outcomes)
        )
    counts = {
        "InputDocumentsCount": len(files),
        "TranslatedDocumentsCount": len(files) - len(failed),
        "DocumentsWithErrorsCount": len(failed),
    }
    result: dict[str, Any] = {"JobDetails": counts}
    if failed:
        result |= {
            "JobStatus": "COMPLETED_WITH_ERROR",
            "Message": f"{len(failed)} of {len(files)} documents could not be translated; see the details folder.",
        }
    return result


def _files(job: Job) -> list[Info]:
    objects = job.context.state.objects
    uri = job.body["InputDataConfig"]["S3Uri"]
    try:
        bucket, prefix = split_uri(uri)
        folder = f"{prefix.rstrip('/')}/" if prefix.strip("/") else ""
        found = [info for info in objects.list(bucket, folder) if not info.key.endswith("/")]
        if not objects.has_bucket(split_uri(job.body["OutputDataConfig"]["S3Uri"])[0]):
            raise ObjectsError(f"there is no bucket for {job.body['OutputDataConfig']['S3Uri']}")
    except ObjectsError as error:
        raise JobFailed(f"The input or output S3 location cannot be used: {error}.") from error
    if not found:
        raise JobFailed(f"There is no document in the folder {uri}.")
    size = sum(info.size for info in found)
    if len(found) > LIMIT["files"] or size > LIMIT["total"]:
        raise JobFailed(
            f"The input has {len(found)} documents of {size} bytes; the limits are {LIMIT['files']} documents and "
            f"{LIMIT['total']} bytes."
        )
    return found


def _translate_document(job: Job, info: Info, target: str) -> Outcome:
    """Translate one document and write it."""
    name = info.key.removeprefix(_input_folder(job))
    body, context = job.body, job.context
    try:
        if info.size > LIMIT["document"]:
            raise documents.BadDocument(f"it has {info.size} bytes; the limit is {LIMIT['document']}")
        with context.state.objects.read(info.bucket, info.key) as file:
            content = file.read(LIMIT["document"] + 1)
        translator = Translator(
            body["SourceLanguageCode"],
            target,
            body["TerminologyNames"],
            body.get("Settings", {}),
            context,
            sure=False,
            most=LIMIT["translatable"],
        )
        translated = documents.FORMS[body["InputDataConfig"]["ContentType"]](content, translator.parts)
    except documents.BadDocument as error:
        return _failure(name, "Customer", "InvalidDocument", f"The document cannot be read: {error}.")
    except (ServiceError, ObjectsError) as error:
        code = error.code if isinstance(error, ServiceError) else type(error).__name__
        return _failure(name, "Customer", code, error.message if isinstance(error, ServiceError) else str(error))
    except AIKitError as error:
        return _failure(name, "Server", "InternalServerException", str(error))
    output.write(job, output.file_name(name, target), translated)
    applied = [
        {
            "name": one["Name"],
            "terms": [{"sourceText": term["SourceText"], "targetText": term["TargetText"]} for term in one["Terms"]],
        }
        for one in translator.applied.get("AppliedTerminologies", [])
    ]
    return Outcome(name, {"appliedTerminologies": applied} if applied else {}, translator.characters)


def _failure(name: str, whose: str, code: str, message: str) -> Outcome:
    return Outcome(name, {"error": {"errorCode": code, "errorMessage": message}}, error=whose)


def _input_folder(job: Job) -> str:
    prefix = split_uri(job.body["InputDataConfig"]["S3Uri"])[1].strip("/")
    return f"{prefix}/" if prefix else ""
