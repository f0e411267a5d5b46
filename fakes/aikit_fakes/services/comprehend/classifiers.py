"""Custom classifiers: the operations on them."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from aikit_fakes.context import Context
from aikit_fakes.resources import create, describe, listing, stop
from aikit_fakes.services.comprehend import model_versions, output
from aikit_fakes.services.comprehend.resources import DOCUMENT_CLASSIFIER
from aikit_fakes.services.comprehend.validation import (
    LIMITS,
    check_manifests,
    check_plain_text,
    engine_for,
    one_filter,
)

LIMIT = LIMITS["classifier"]
_TASK = "aikit_fakes.services.comprehend.classifier_training:train"


def _prepare(request: Any, context: Context) -> dict[str, Any]:
    given = request.to_aws()
    config = given["InputDataConfig"]
    check_plain_text(config, context)
    if "Documents" in config:
        raise context.unsupported("native document models are not trained locally, only plain-text ones")
    data_format = config.get("DataFormat", "COMPREHEND_CSV")
    needed = "S3Uri" if data_format == "COMPREHEND_CSV" else "AugmentedManifests"
    if not config.get(needed):
        raise context.error("InvalidRequestException", f"{needed} is required when DataFormat is {data_format}.")
    check_manifests(config.get("AugmentedManifests", []), LIMIT, context)
    engine_for("classifier", given["LanguageCode"], context)
    members: dict[str, Any] = {
        "Mode": given.get("Mode", "MULTI_CLASS"),
        "InputDataConfig": {"DataFormat": data_format, **config},
    }
    destination = given.get("OutputDataConfig", {})  # AWS shows an empty one to those who gave none
    if "S3Uri" in destination:
        uri = output.location(destination["S3Uri"], "CLR", uuid4().hex, context)
        destination = {**destination, "S3Uri": uri}
    members["OutputDataConfig"] = destination
    return members


create_document_classifier = create(DOCUMENT_CLASSIFIER, _prepare, _TASK)
describe_document_classifier = describe(DOCUMENT_CLASSIFIER)
list_document_classifiers = listing(DOCUMENT_CLASSIFIER, one_filter)
list_document_classifier_summaries = model_versions.summaries(DOCUMENT_CLASSIFIER, "DocumentClassifierName")
stop_training_document_classifier = stop(DOCUMENT_CLASSIFIER)
delete_document_classifier = model_versions.delete(DOCUMENT_CLASSIFIER)
