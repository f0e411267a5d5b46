"""Validation of StartTranscriptionJob beyond AWS's model; messages are the API reference's where it has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.objects import InvalidName
from aikit_fakes.services.transcribe.languages import engine_code
from aikit_fakes.services.transcribe.output import check_readable
from aikit_fakes.services.transcribe.resources import LIMITS, TRANSCRIPTION_JOB
from aikit_fakes.services.transcribe.vocabularies import check_filter, check_vocabulary
from aikit_fakes.store import jobs

_REFUSED = {
    "IdentifyMultipleLanguages": "one recording is transcribed in one language here",
    "ContentRedaction": "personal data is not redacted from transcripts here",
    "ToxicityDetection": "nothing here hears toxic speech in a voice",
}


def check(given: Mapping[str, Any], context: Context) -> None:
    """Refuse a request to start a job.

    Raises:
        ServiceError: `BadRequestException`, as AWS refuses it.
        UnsupportedLocally: it asks for what cannot be done honestly.
    """
    for member, reason in _REFUSED.items():
        if given.get(member):
            raise context.unsupported(f"{member}: {reason}")
    if given["TranscriptionJobName"] in (".", ".."):
        raise _bad_request(context, "The job name can't be . or .. by itself.")
    _check_settings(given.get("Settings", {}), "LanguageIdSettings" in given, context)
    _check_language(given, context)
    _check_output(given, context)
    execution = given.get("JobExecutionSettings", {})
    if execution.get("AllowDeferredExecution") and not execution.get("DataAccessRoleArn"):
        raise _bad_request(context, "If you specify AllowDeferredExecution, you must specify DataAccessRoleArn.")
    if execution.get("DataAccessRoleArn") and "AllowDeferredExecution" not in execution:
        raise _bad_request(context, "If you specify DataAccessRoleArn, you must specify AllowDeferredExecution.")
    media = given["Media"]
    if media.get("RedactedMediaFileUri"):
        raise _bad_request(context, "RedactedMediaFileUri is only supported with call analytics.")
    if not media.get("MediaFileUri"):
        raise _bad_request(context, "You must include MediaFileUri in your request. Please try your request again.")
    check_readable(media["MediaFileUri"], context)
    # a library or a model that is missing is told now, not by a job that fails
    context.engine("speech_to_text")
    if given.get("Settings", {}).get("ShowSpeakerLabels"):
        context.engine("diarization")
    if not execution.get("AllowDeferredExecution"):
        _check_concurrency(given, context)


def _check_concurrency(given: Mapping[str, Any], context: Context) -> None:
    """Refuse a job over the limit of concurrent ones, unless its name is taken: that is refused by itself."""
    most, scope = LIMITS["jobs"]["concurrent"], TRANSCRIPTION_JOB.scope(context)
    with context.state.store.reading() as records:
        open_jobs = jobs.listed(records, (jobs.QUEUED, jobs.RUNNING), limit=None)
        full = sum(job.key.scope == scope for job in open_jobs) >= most
        if full and records.get(TRANSCRIPTION_JOB.key(given, context)) is None:
            raise context.error(
                "LimitExceededException",
                f"You have reached the limit of {most} concurrent transcription jobs. Wait before retrying your "
                "request, or set AllowDeferredExecution to queue it.",
            )


def _check_settings(settings: Mapping[str, Any], by_language: bool, context: Context) -> None:
    shows, most = settings.get("ShowSpeakerLabels"), settings.get("MaxSpeakerLabels")
    if bool(shows) != bool(most):
        raise _bad_request(context, "You must specify ShowSpeakerLabels and MaxSpeakerLabels together.")
    if shows and settings.get("ChannelIdentification"):
        raise _bad_request(
            context, "You can't set both ShowSpeakerLabels and ChannelIdentification in the same request."
        )
    if bool(settings.get("ShowAlternatives")) != bool(settings.get("MaxAlternatives")):
        raise _bad_request(context, "You must specify ShowAlternatives and MaxAlternatives together.")
    name, method = settings.get("VocabularyFilterName"), settings.get("VocabularyFilterMethod")
    if (name and not method) or (method and not (name or by_language)):
        raise _bad_request(context, "You must specify VocabularyFilterName and VocabularyFilterMethod together.")


def _check_language(given: Mapping[str, Any], context: Context) -> None:
    code, options, settings = given.get("LanguageCode"), given.get("LanguageOptions"), given.get("Settings", {})
    identified = bool(given.get("IdentifyLanguage"))
    if not code and not identified:
        raise _bad_request(
            context, "The language code is missing. Either add a language code or turn on language identification."
        )
    if code and identified:
        raise _bad_request(
            context,
            "You must include either LanguageCode or IdentifyLanguage or IdentifyMultipleLanguages in your request. "
            "Please try your request again.",
        )
    if not identified and (options or given.get("LanguageIdSettings")):
        raise _bad_request(context, "LanguageOptions and LanguageIdSettings can only be used with IdentifyLanguage.")
    if given.get("LanguageIdSettings") and not options:
        raise _bad_request(context, "If you include LanguageIdSettings, you must also include LanguageOptions.")
    if options is not None and len(set(options)) < LIMITS["languages"]["fewest_options"]:
        raise _bad_request(context, "If you include LanguageOptions, you must include at least two language codes.")
    if identified and (settings.get("VocabularyName") or settings.get("VocabularyFilterName")):
        raise _bad_request(
            context, "With IdentifyLanguage, vocabularies and vocabulary filters are named in LanguageIdSettings."
        )
    if given.get("ModelSettings", {}).get("LanguageModelName"):
        raise context.unsupported("ModelSettings: there are no custom language models here")
    for language in [code] if code else options or ():
        _check_language_supported(language, context)
    _check_vocabularies(settings, code, context)
    for language, named in given.get("LanguageIdSettings", {}).items():
        if options and language not in options:
            raise _bad_request(context, f"LanguageIdSettings name {language}, which isn't one of LanguageOptions.")
        if named.get("LanguageModelName"):
            raise context.unsupported("LanguageIdSettings: there are no custom language models here")
        # one of another language is not applied, and no error (API reference, LanguageIdSettings)
        _check_vocabularies(named, None, context)


def _check_vocabularies(named: Mapping[str, Any], language: str | None, context: Context) -> None:
    if name := named.get("VocabularyName"):
        check_vocabulary(name, language, context)
    if name := named.get("VocabularyFilterName"):
        check_filter(name, language, context)


def _check_language_supported(code: str, context: Context) -> None:
    engine = context.engine("speech_to_text")
    if engine_code(code) not in engine.languages:
        raise context.unsupported(f"{engine.name} does not know {code}")


def _check_output(given: Mapping[str, Any], context: Context) -> None:
    bucket = given.get("OutputBucketName")
    if given.get("OutputKey") and not bucket:
        raise _bad_request(context, "If you specify OutputKey, you must also specify OutputBucketName.")
    if bucket and not _has(bucket, context):
        raise _bad_request(
            context,
            f"The S3 bucket {bucket} can't be accessed. Make sure that the bucket exists and that you have given write "
            "permission, and try your request again.",
        )


def _has(bucket: str, context: Context) -> bool:
    try:
        return context.state.objects.has_bucket(bucket)
    except InvalidName:  # AWS's pattern allows a..b, S3 does not
        return False


def _bad_request(context: Context, message: str) -> Exception:
    return context.error("BadRequestException", message)
