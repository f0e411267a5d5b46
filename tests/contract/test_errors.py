"""Typed errors per client, with the facts a caller needs to decide."""

from __future__ import annotations

import pytest

from aikit import AIKit, errors
from aikit.contract.catalog import CLIENTS
from aikit.contract.service import service
from helpers.backends import Scripted


@pytest.mark.parametrize("path", CLIENTS)
def test_every_modelled_error_is_a_class_of_its_client(path: str) -> None:
    names = {shape.name for shape in service(path).model.error_shapes}
    assert set(dir(service(path).errors)) == names
    for name in names:
        kind = getattr(service(path).errors, name)
        assert issubclass(kind, errors.ServiceError)
        assert kind.__name__ == name
        assert kind.__doc__ is not None


def test_the_facts_of_an_error() -> None:
    response = {
        "Error": {"Code": "TooManyRequestsException", "Message": "slow down"},
        "ResponseMetadata": {"HTTPStatusCode": 400, "RequestId": "r-1"},
    }
    error = service("comprehend").errors.from_aws(response, "DetectSentiment")
    assert isinstance(error, service("comprehend").errors.TooManyRequestsException)
    assert (error.code, error.message, error.status, error.request_id, error.fault, error.retryable) == (
        "TooManyRequestsException",
        "slow down",
        400,
        "r-1",
        "client",
        True,
    )
    assert str(error) == "TooManyRequestsException (DetectSentiment): slow down"


def test_a_server_fault_is_retryable() -> None:
    made = service("comprehend").errors.make("InternalServerException", "oops", "DetectSentiment")
    assert (made.fault, made.retryable, made.status) == ("server", True, 500)


def test_modelled_members_are_attributes() -> None:
    response = {
        "Error": {"Code": "InvalidRequestException", "Message": "bad document"},
        "Message": "bad document",
        "Reason": "INVALID_DOCUMENT",
        "Detail": {"Reason": "DOCUMENT_SIZE_EXCEEDED"},
        "ResponseMetadata": {"HTTPStatusCode": 400},
    }
    error = service("comprehend").errors.from_aws(response, "ClassifyDocument")
    assert error.reason == "INVALID_DOCUMENT"
    assert error.detail.reason == "DOCUMENT_SIZE_EXCEEDED"
    assert error.detail.to_aws() == {"Reason": "DOCUMENT_SIZE_EXCEEDED"}
    silent = service("comprehend").errors.make("InvalidRequestException", "bad", "ClassifyDocument")
    assert silent.reason is None
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        error.nonsense  # noqa: B018


def test_a_code_that_the_model_does_not_name() -> None:
    response = {"Error": {"Code": "ExpiredTokenException", "Message": "m"}, "ResponseMetadata": {}}
    error = service("comprehend").errors.from_aws(response, "DetectSentiment")
    assert type(error) is errors.ServiceError
    assert error.code == "ExpiredTokenException"


def test_clients_of_one_service_have_errors_of_their_own() -> None:
    kit = AIKit(Scripted())
    assert kit.lex.errors.ConflictException is not kit.lex.v1.errors.ConflictException
    assert AIKit(Scripted()).lex.errors.ConflictException is kit.lex.errors.ConflictException
