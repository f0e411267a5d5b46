"""Batch jobs: the operations on them, and the job that translates what lies in S3."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from aikit.errors import AIKitError, ServiceError
from aikit_fakes.context import Context
from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.objects import Info, ObjectsError, split_uri
from aikit_fakes.resources import create, describe, listing, stop
from aikit_fakes.resources.filters import Keep, instant
from aikit_fakes.services.translate import documents, terminologies
from aikit_fakes.services.translate.resources import JOB, LIMITS
from aikit_fakes.services.translate.translator import AUTO, Translator, engine_for, unsupported

LIMIT = LIMITS["job"]
_TASK = "aikit_fakes.services.translate.translation_jobs:translate"
_OTHERS = frozenset(
    {
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/x-xliff+xml",
    }
)
"""Content types of AWS's that are not read here."""


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


def _prepare(request: Any, context: Context) -> Mapping[str, Any]:
    """Refuse what cannot be done before anything is stored."""
    given = request.to_aws()
    kind = given["InputDataConfig"]["ContentType"]
    if kind in _OTHERS:
        raise context.unsupported(
            f"documents of type {kind} are not translated locally, only {', '.join(documents.FORMS)}"
        )
    if kind not in documents.FORMS:
        raise context.error("InvalidParameterValueException", f"The content type {kind!r} is not supported.")
    if given.get("ParallelDataNames"):
        raise context.unsupported("parallel data does not adapt the translation engines here")
    targets = given["TargetLanguageCodes"]
    if len(targets) > LIMIT["targets"] or len(set(targets)) != len(targets):
        raise context.error(
            "InvalidParameterValueException", f"A job has 1 to {LIMIT['targets']} target languages, each named once."
        )
    terminologies.check_names(given.get("TerminologyNames", []), context)
    source = given["SourceLanguageCode"]
    for target in targets:
        _check_pair(source, target, context)
    return {"TerminologyNames": given.get("TerminologyNames", []), "ParallelDataNames": []}


def _check_pair(source: str, target: str, context: Context) -> None:
    if source != AUTO:
        engine_for(source, target, context)
        return
    engine = context.engine("translation")
    if not any(target == pair[1] for pair in engine.pairs):
        raise unsupported(source, target, engine, context)


def _kept(request: Any, _: Context) -> Keep:
    wanted = request.to_aws().get("Filter", {})
    before, after = (wanted.get(f"Submitted{side}Time") for side in ("Before", "After"))

    def keep(body: Mapping[str, Any]) -> bool:
        submitted = instant(body["SubmittedTime"])
        return (
            all(body.get(name) == wanted[name] for name in ("JobName", "JobStatus") if name in wanted)
            and (before is None or submitted < instant(before))
            and (after is None or submitted > instant(after))
        )

    return keep


start_text_translation_job = create(JOB, _prepare, _TASK)
describe_text_translation_job = describe(JOB)
list_text_translation_jobs = listing(JOB, _kept)
stop_text_translation_job = stop(JOB)


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
            outcomes.append(_translated(job, info, target))
        failed |= {outcome.file for outcome in outcomes if outcome.error}
        _write(job, f"details/{target}.auxiliary-translation-details.json", _details(job, target, outcomes))
    counts = {
        "InputDocumentsCount": len(files),
        "TranslatedDocumentsCount": len(files) - len(failed),
        "DocumentsWithErrorsCount": len(failed),
    }
    ended: dict[str, Any] = {"JobDetails": counts}
    if failed:
        ended |= {
            "JobStatus": "COMPLETED_WITH_ERROR",
            "Message": f"{len(failed)} of {len(files)} documents could not be translated; see the details folder.",
        }
    return ended


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


def _translated(job: Job, info: Info, target: str) -> Outcome:
    """Translate one document and write it."""
    name = info.key.removeprefix(_folder(job))
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
    _write(job, _output_name(name, target), translated)
    used = [
        {
            "name": one["Name"],
            "terms": [{"sourceText": term["SourceText"], "targetText": term["TargetText"]} for term in one["Terms"]],
        }
        for one in translator.applied.get("AppliedTerminologies", [])
    ]
    return Outcome(name, {"appliedTerminologies": used} if used else {}, translator.characters)


def _failure(name: str, whose: str, code: str, message: str) -> Outcome:
    return Outcome(name, {"error": {"errorCode": code, "errorMessage": message}}, error=whose)


def _details(job: Job, target: str, outcomes: list[Outcome]) -> bytes:
    """The auxiliary file of a language, as the developer guide shows it ("Getting batch translation results")."""
    about = {
        "sourceLanguageCode": job.body["SourceLanguageCode"],
        "targetLanguageCode": target,
        "charactersTranslated": str(sum(outcome.characters for outcome in outcomes)),
        "documentCountWithCustomerError": str(sum(outcome.error == "Customer" for outcome in outcomes)),
        "documentCountWithServerError": str(sum(outcome.error == "Server" for outcome in outcomes)),
        "inputDataPrefix": job.body["InputDataConfig"]["S3Uri"],
        "outputDataPrefix": _output(job),
        "details": list(_each(target, outcomes)),
    }
    return json.dumps(about, ensure_ascii=False, indent=2).encode("utf-8", "replace")


def _each(target: str, outcomes: list[Outcome]) -> Iterator[dict[str, Any]]:
    for outcome in outcomes:
        written = {} if outcome.error else {"targetFile": _output_name(outcome.file, target)}
        yield {"sourceFile": outcome.file, **written, "auxiliaryData": outcome.details}


def _output_name(name: str, target: str) -> str:
    """AWS's name of a translated document: the language before the file's own name."""
    folder, slash, file = name.rpartition("/")
    return f"{folder}{slash}{target}.{file}"


def _folder(job: Job) -> str:
    prefix = split_uri(job.body["InputDataConfig"]["S3Uri"])[1].strip("/")
    return f"{prefix}/" if prefix else ""


def _output(job: Job) -> str:
    """The folder of a job's output."""
    base = job.body["OutputDataConfig"]["S3Uri"].rstrip("/")
    return f"{base}/{job.context.account}-TranslateText-{job.body['JobId']}/"


def _write(job: Job, name: str, content: bytes) -> None:
    """Write a file of the output; it appears when it is whole.

    Raises:
        JobFailed: it cannot be written.
    """
    try:
        job.context.state.objects.write(*split_uri(_output(job) + name), content)
    except ObjectsError as error:
        raise JobFailed(f"The output cannot be written: {error}.") from error
