"""Endpoints: real-time inference by custom models."""

from __future__ import annotations

from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.jobs import Job
from aikit_fakes.resources import create, describe, listing, remove, update
from aikit_fakes.services.comprehend import custom_models
from aikit_fakes.services.comprehend.detectors import Answer, Detect, prompt_safety, single
from aikit_fakes.services.comprehend.resources import DOCUMENT_CLASSIFIER, ENDPOINT
from aikit_fakes.services.comprehend.validation import UNAVAILABLE, check_units, model_noun, trained_model

_AMAZON = ":aws:document-classifier-endpoint/"
"""In the ARNs of endpoints that Amazon itself provides, after the region."""
SERVING = ("IN_SERVICE", "UPDATING")
_DOCUMENTS = "PDF, Word and image files (Bytes) are not read locally, only Text"
_TASK = "aikit_fakes.services.comprehend.endpoints:update_model"


def _prepare(request: Any, context: Context) -> dict[str, Any]:
    if request.flywheel_arn is not None:
        raise context.unsupported("flywheels are not real locally")
    if request.model_arn is None:
        raise context.error("InvalidRequestException", "ModelArn or FlywheelArn is required.")
    check_units(request.desired_inference_units, context)
    trained_model(request.model_arn, context)
    return {
        "EndpointKind": _kind(request.model_arn),
        "DesiredModelArn": request.model_arn,
        "CurrentInferenceUnits": request.desired_inference_units,
    }


def _prepare_change(request: Any, context: Context) -> dict[str, Any]:
    if request.flywheel_arn is not None:
        raise context.unsupported("flywheels are not real locally")
    check_units(request.desired_inference_units, context)
    wanted = request.desired_model_arn
    if wanted is not None:
        trained_model(wanted, context)
        if f":{_kind(wanted)}-endpoint/" not in request.endpoint_arn:
            raise context.error("InvalidRequestException", f"The endpoint serves models of another kind than {wanted}.")
    return {}


def update_model(job: Job) -> dict[str, Any]:
    """The members of an endpoint once it serves the desired model."""
    body = job.body
    members = {"ModelArn": body["DesiredModelArn"], "CurrentInferenceUnits": body["DesiredInferenceUnits"]}
    if "DesiredDataAccessRoleArn" in body:
        members["DataAccessRoleArn"] = body["DesiredDataAccessRoleArn"]
    return members


create_endpoint = create(ENDPOINT, _prepare)
describe_endpoint = describe(ENDPOINT)
list_endpoints = listing(ENDPOINT)
update_endpoint = update(ENDPOINT, _prepare_change, _TASK)
delete_endpoint = remove(ENDPOINT)


def classify_document(request: Any, context: Context) -> Answer:
    """The classes or labels of a text, by a custom classifier or Amazon's own `prompt-safety`."""
    text = _text(request, context)
    if _AMAZON in request.endpoint_arn:
        if request.endpoint_arn.partition(_AMAZON)[2] != "prompt-safety":
            raise ENDPOINT.refuse(context, "missing")
        return single(text, context, prompt_safety(context))
    return single(text, context, lambda texts: _by_model(request.endpoint_arn, custom_models.classes, context)(texts))


def entities_by_endpoint(request: Any, context: Context) -> Answer:
    """The entities of a text, by a custom recognizer; a LanguageCode is ignored, as AWS does."""
    text = _text(request, context)
    return single(text, context, lambda texts: _by_model(request.endpoint_arn, custom_models.entities, context)(texts))


def _text(request: Any, context: Context) -> str:
    if request.bytes is not None or request.document_reader_config is not None:
        raise context.unsupported(_DOCUMENTS)
    if request.text is None:
        raise context.error("InvalidRequestException", "Text or Bytes is required.")
    text: str = request.text
    return text


def _by_model(arn: str, choose: Any, context: Context) -> Detect:
    """What the model behind an endpoint detects.

    Raises:
        ServiceError: `ResourceUnavailableException` when nothing serves there.
    """
    with context.state.store.reading() as records:
        record = records.get(ENDPOINT.key({"EndpointArn": arn}, context))
    if record is None or record.body["Status"] not in SERVING:
        raise context.error("ResourceUnavailableException", UNAVAILABLE)
    detect: Detect = choose(record.body["ModelArn"], context)
    return detect


def _kind(model: str) -> str:
    """What the ARNs of a model's endpoints begin with."""
    return "document-classifier" if model_noun(model) is DOCUMENT_CLASSIFIER else "entity-recognizer"
