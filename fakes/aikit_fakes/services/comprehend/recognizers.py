"""Custom entity recognizers: the operations on them."""

from __future__ import annotations

from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.resources import create, describe, listing, stop
from aikit_fakes.services.comprehend import model_versions
from aikit_fakes.services.comprehend.resources import ENTITY_RECOGNIZER
from aikit_fakes.services.comprehend.validation import LIMITS, engine_for, one_filter

LIMIT = LIMITS["recognizer"]
_TASK = "aikit_fakes.services.comprehend.recognizer_training:train"


def _prepare(request: Any, context: Context) -> dict[str, Any]:
    given = request.to_aws()
    config = given["InputDataConfig"]
    if config.get("DataFormat") == "AUGMENTED_MANIFEST" or config.get("AugmentedManifests"):
        raise context.unsupported("recognizers are trained from annotations or entity lists, not from manifests")
    types = [each["Type"] for each in config["EntityTypes"]]
    if not 1 <= len(set(types)) <= LIMIT["types"]:
        raise context.error("InvalidRequestException", f"EntityTypes must name 1 to {LIMIT['types']} types.")
    if "Documents" not in config:
        raise context.error("InvalidRequestException", "Documents is required when DataFormat is COMPREHEND_CSV.")
    if ("Annotations" in config) == ("EntityList" in config):
        raise context.error("InvalidRequestException", "Either Annotations or EntityList is required, and not both.")
    tests = [part for part in ("Documents", "Annotations") if "TestS3Uri" in config.get(part, {})]
    if len(tests) == 1:
        raise context.error("InvalidRequestException", "TestS3Uri is needed of both Documents and Annotations.")
    engine_for("recognizer", given["LanguageCode"], context)
    documents = {"InputFormat": "ONE_DOC_PER_LINE", **config["Documents"]}
    return {"InputDataConfig": {"DataFormat": "COMPREHEND_CSV", **config, "Documents": documents}}


create_entity_recognizer = create(ENTITY_RECOGNIZER, _prepare, _TASK)
describe_entity_recognizer = describe(ENTITY_RECOGNIZER)
list_entity_recognizers = listing(ENTITY_RECOGNIZER, one_filter)
list_entity_recognizer_summaries = model_versions.summaries(ENTITY_RECOGNIZER, "RecognizerName")
stop_training_entity_recognizer = stop(ENTITY_RECOGNIZER)
delete_entity_recognizer = model_versions.delete(ENTITY_RECOGNIZER)
