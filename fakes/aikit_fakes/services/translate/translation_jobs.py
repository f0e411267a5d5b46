"""Batch translation jobs: the operations on them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.resources import create, describe, listing, stop
from aikit_fakes.resources.filters import Keep, all_of, between, equals
from aikit_fakes.services.translate import documents, terminologies
from aikit_fakes.services.translate.resources import LIMITS, TEXT_TRANSLATION_JOB
from aikit_fakes.services.translate.validation import check_pair

LIMIT = LIMITS["job"]
_TASK = "aikit_fakes.services.translate.tasks:translate"
_UNREAD_CONTENT_TYPES = frozenset(
    {
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/x-xliff+xml",
    }
)
"""Content types of AWS's that are not read here."""


def _prepare(request: Any, context: Context) -> Mapping[str, Any]:
    """Refuse what cannot be done before anything is stored."""
    given = request.to_aws()
    kind = given["InputDataConfig"]["ContentType"]
    if kind in _UNREAD_CONTENT_TYPES:
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
        check_pair(source, target, context)
    return {"TerminologyNames": given.get("TerminologyNames", []), "ParallelDataNames": []}


def _filter(request: Any, _: Context) -> Keep:
    wanted = request.to_aws().get("Filter", {})
    times = wanted.get("SubmittedAfterTime"), wanted.get("SubmittedBeforeTime")
    by_name_and_status = (equals(member, wanted.get(member)) for member in ("JobName", "JobStatus"))
    return all_of(*by_name_and_status, between("SubmittedTime", *times))


start_text_translation_job = create(TEXT_TRANSLATION_JOB, _prepare, _TASK)
describe_text_translation_job = describe(TEXT_TRANSLATION_JOB)
list_text_translation_jobs = listing(TEXT_TRANSLATION_JOB, _filter)
stop_text_translation_job = stop(TEXT_TRANSLATION_JOB)
