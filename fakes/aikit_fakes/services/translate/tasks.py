"""The job of a batch translation."""

from __future__ import annotations

from typing import Any

from aikit.errors import AIKitError, CallerGone, ServiceError
from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.media import Unreadable
from aikit_fakes.objects import Info, ObjectsError
from aikit_fakes.s3_locations import Files, check_output, failure
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
            done = (number * files.count + place) / (files.count * len(targets))
            job.progress(done, f"{place} of {files.count} documents in {target}")
            outcomes.append(_translate_document(job, files.name(info), info, target))
        failed |= {outcome.file for outcome in outcomes if outcome.error}
        output.write(
            job, f"details/{target}.auxiliary-translation-details.json", output.auxiliary_details(job, target, outcomes)
        )
    counts = {
        "InputDocumentsCount": files.count,
        "TranslatedDocumentsCount": files.count - len(failed),
        "DocumentsWithErrorsCount": len(failed),
    }
    result: dict[str, Any] = {"JobDetails": counts}
    if failed:
        result |= {
            "JobStatus": "COMPLETED_WITH_ERROR",
            "Message": f"{len(failed)} of {files.count} documents could not be translated; see the details folder.",
        }
    return result


def _files(job: Job) -> Files:
    """The documents of a job, unless they are too many or too large."""
    objects = job.context.state.objects
    fail = failure("The input or output S3 location cannot be used: {reason}.")
    uri = job.body["InputDataConfig"]["S3Uri"].rstrip("/")
    files = Files(objects, uri if uri.count("/") == 2 else f"{uri}/", fail)
    check_output(objects, job.body["OutputDataConfig"]["S3Uri"], fail)
    if files.count > LIMIT["files"] or files.bytes > LIMIT["total"]:
        raise JobFailed(
            f"The input has {files.count} documents of {files.bytes} bytes; the limits are {LIMIT['files']} documents "
            f"and {LIMIT['total']} bytes."
        )
    return files


def _translate_document(job: Job, name: str, info: Info, target: str) -> Outcome:
    """Translate one document and write it."""
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
    except Unreadable as error:
        return _failure(name, "Server", "TooManyRequestsException", f"The document cannot be read now: {error}.")
    except (ServiceError, ObjectsError) as error:
        code = error.code if isinstance(error, ServiceError) else type(error).__name__
        return _failure(name, "Customer", code, error.message if isinstance(error, ServiceError) else str(error))
    except CallerGone:
        raise
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
