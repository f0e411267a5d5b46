"""The interface of a protocol codec: parse requests, serialize responses and errors of one service model."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, NamedTuple

from botocore.model import OperationModel, ServiceModel, Shape

from aikit.contract.message import Message, Response, snake
from aikit.contract.service import Operation
from aikit.errors import ServiceError
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.shape_serializers import Converter, ScalarFormat, ShapeDeserializer, ShapeSerializer, no_members


class OperationPlan(NamedTuple):
    """What a codec needs of an operation, cached: botocore computes it from the model each time.

    Attributes:
        read: makes AWS's dict of a decoded body.
        write: makes a body to be encoded of AWS's dict.
        status: of an answer.
        hears: whether the request is a stream of events.
        tells: whether the answer is one.
    """

    read: Converter
    write: Converter
    status: int
    hears: bool
    tells: bool


class Codec:
    """One protocol for one service model.

    AWS's dict goes in and out: AWS's member names, datetimes with a zone, bytes, streams. A subclass adds the form of
    the scalars and where members travel.
    """

    format: ClassVar[ScalarFormat]

    def __init__(self, model: ServiceModel) -> None:
        self.model = model
        self.deserializer = ShapeDeserializer(self.format.read)
        self.serializer = ShapeSerializer(self.format.write)
        self._plans: dict[str, OperationPlan] = {}

    def plan(self, operation: OperationModel) -> OperationPlan:
        """The cached plan of an operation whose members all travel in the body."""
        plan = self._plans.get(operation.name)
        if plan is None:
            asked, answered = operation.input_shape, operation.output_shape
            plan = self._plans[operation.name] = OperationPlan(
                no_members if asked is None else self.deserializer.of(asked),
                no_members if answered is None else self.serializer.of(answered),
                operation.http.get("responseCode", 200),
                operation.has_event_stream_input,
                operation.has_event_stream_output,
            )
        return plan

    def parse(self, operation: OperationModel, request: HTTPRequest) -> dict[str, Any]:
        """The members of a request.

        Raises:
            RequestError: the request cannot be read.
        """
        raise NotImplementedError

    def parse_fast(self, operation: Operation, request: HTTPRequest) -> Message | None:
        """The message of a valid request, parsed in one compiled pass; None where it takes `parse`."""
        del operation, request  # a codec without such a pass
        return None

    def serialize_fast(self, operation: Operation, answer: Response) -> HTTPResponse | None:
        """The response of a message, serialized in one compiled pass; None where it takes `serialize`."""
        del operation, answer
        return None

    def body_members(self, request: HTTPRequest) -> set[str]:
        """The names of the members in a request's body, by their wire names."""
        raise NotImplementedError

    def serialize(self, operation: OperationModel, members: Mapping[str, Any]) -> HTTPResponse:
        """The response with these members; unknown ones are left out."""
        raise NotImplementedError

    def serialize_error(self, error: ServiceError) -> HTTPResponse:
        """The response of an error."""
        raise NotImplementedError

    @cached_property
    def _error_shapes(self) -> dict[str, Any]:
        return {shape.error_code or shape.name: shape for shape in self.model.error_shapes}

    def error_shape(self, error: ServiceError) -> Any:
        """The shape of an error; None when the model does not name it."""
        return self._error_shapes.get(error.code)

    def error_members(self, error: ServiceError, shape: Shape | None) -> dict[str, Any]:
        """AWS's dict of an error: its message, under the name in the model, and its other members."""
        members = shape.members if shape is not None else {}
        found = {}
        key = next((name for name in members if name.lower() == "message"), "message")
        if error.message or key not in members:
            found[key] = error.message.encode("utf-8", "replace").decode()  # half a character is none
        for name in members:
            value = _to_plain(error.members.get(snake(name)))
            if name != key and value is not None and value != [] and value != {}:
                found[name] = value
        return found

    def query_error(self, error: ServiceError) -> dict[str, str]:
        """The header `x-amzn-query-error`, where the service is compatible with the older query protocol."""
        if "awsQueryCompatible" not in self.model.metadata:
            return {}
        fault = "Receiver" if status_of(error) >= 500 else "Sender"
        return {"x-amzn-query-error": f"{error.code};{fault}"}


def status_of(error: ServiceError) -> int:
    """The HTTP status code of an error; by its fault where it has none."""
    return error.status if 300 < error.status < 600 else 500 if error.fault == "server" else 400


def unmodeled_members(members: Mapping[str, Any], shape: Shape) -> dict[str, Any]:
    """The members of an error that its shape lacks: the message, in Rekognition's errors."""
    return {name: value for name, value in members.items() if name not in shape.members}


def _to_plain(value: Any) -> Any:
    """A value with every message in it as AWS's dict."""
    if isinstance(value, Message):
        return value.to_aws()
    if isinstance(value, list):
        return [_to_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _to_plain(item) for key, item in value.items()}
    return value
