"""Validation of requests beyond AWS's model: sizes of texts, languages, filters, input documents, models, units."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.package_data import read_toml
from aikit_fakes.resources import Noun
from aikit_fakes.resources.filters import Keep, by_members
from aikit_fakes.services.comprehend.resources import DOCUMENT_CLASSIFIER, ENTITY_RECOGNIZER
from aikit_fakes.store import Record

LIMITS = read_toml(__package__, "limits.toml")
UNAVAILABLE = "The specified resource is not available. Check the resource and try your request again."


def text_bytes(text: str) -> int:
    """Bytes of UTF-8; a lone surrogate, which UTF-8 cannot hold, counts its three."""
    return len(text.encode("utf-8", "surrogatepass"))


def too_large(limit: int, size: int) -> str:
    """The message for a text of more bytes than an operation takes."""
    return (
        f"Input text size exceeds limit. Max length of request text allowed is {limit} bytes "
        f"while in this request the text size is {size} bytes"
    )


def check_text_size(text: str, context: Context) -> None:
    """Refuse a text that is larger than the operation takes: `TextSizeLimitExceededException`."""
    limit = LIMITS["text_bytes"][context.operation.name]
    if (size := text_bytes(text)) > limit:
        raise context.error("TextSizeLimitExceededException", too_large(limit, size))


def engine_for(capability: str, language: str, context: Context) -> Any:
    """The engine of a capability, once it is sure that operation and engine know the language.

    Raises:
        ServiceError: `UnsupportedLanguageException`; says how to configure an engine that knows the language.
    """
    allowed = LIMITS["languages"].get(context.operation.name)
    if allowed is not None and language not in allowed:
        raise context.error(
            "UnsupportedLanguageException",
            f"{context.operation.name} does not support the language {language!r}. Supported: {', '.join(allowed)}.",
        )
    engine = context.engine(capability)
    if language not in engine.languages:
        raise context.error(
            "UnsupportedLanguageException",
            f"The {capability} engine {engine.name} does not know the language {language!r}; it knows: "
            f"{', '.join(sorted(engine.languages))}. Configure an engine that does: [engines.comprehend] {capability} "
            f'= "{context.engines.example(f"comprehend.{capability}")}" in aikit.toml, or '
            f"AIKIT_ENGINES_COMPREHEND_{capability.upper()}.",
        )
    return engine


def one_filter(request: Any, context: Context) -> Keep:
    """Which resources a `Filter` means; AWS takes one member at a time."""
    wanted = request.to_aws().get("Filter", {})
    if len(wanted) > 1:
        raise context.error(
            "InvalidFilterException",
            "The filter specified for the operation is invalid. Specify a different filter: you can only set one at a "
            f"time, not {', '.join(wanted)}.",
        )
    return by_members(wanted)


def check_plain_text(config: Mapping[str, Any], context: Context) -> None:
    """Refuse documents that are more than text.

    Raises:
        UnsupportedLocally: they are PDF, Word or image files.
    """
    if "DocumentReaderConfig" in config or config.get("DocumentType") == "SEMI_STRUCTURED_DOCUMENT":
        raise context.unsupported("PDF, Word and image files are not read locally, only text in UTF-8")


def check_manifests(manifests: Sequence[Mapping[str, Any]], limit: Mapping[str, int], context: Context) -> None:
    """Refuse augmented manifests that are too many or of PDF files."""
    if len(manifests) > limit["manifests"]:
        raise context.error("InvalidRequestException", f"More than {limit['manifests']} augmented manifests are given.")
    for manifest in manifests:
        check_plain_text(manifest, context)
        if not 1 <= len(manifest["AttributeNames"]) <= limit["attributes"]:
            raise context.error(
                "InvalidRequestException", f"A manifest needs 1 to {limit['attributes']} AttributeNames."
            )


def check_units(units: int | None, context: Context) -> None:
    """Refuse more inference units than an endpoint may have."""
    most = LIMITS["endpoint"]["units"]
    if units is not None and units > most:
        raise context.error(
            "ResourceLimitExceededException",
            f"The maximum number of inference units per endpoint has been exceeded: {most}.",
        )


def model_noun(arn: str) -> Noun:
    """The noun of a custom model's ARN."""
    return ENTITY_RECOGNIZER if ":entity-recognizer/" in arn else DOCUMENT_CLASSIFIER


def trained_model(arn: str, context: Context) -> Record:
    """The caller's custom model of an ARN, trained.

    Raises:
        ServiceError: `ResourceNotFoundException`, or `ResourceUnavailableException` while it is not trained.
    """
    noun = model_noun(arn)
    with context.state.store.reading() as records:
        record = records.get(noun.key({noun.arn_member: arn}, context))
    if record is None:
        raise noun.refuse(context, "missing", arn)
    if record.body["Status"] not in ("TRAINED", "TRAINED_WITH_WARNING"):
        raise context.error("ResourceUnavailableException", f"{UNAVAILABLE} It is {record.body['Status']}: {arn}")
    return record
