"""What a protocol is: a request read, an answer written, an error written; one codec a protocol and service model."""

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
    """What a codec needs to know of an operation, which botocore looks up in its model each time.

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
        """The plan of an operation whose members all travel in the body, made when it is first asked for."""
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
        """The members that a request carries.

        Raises:
            RequestError: the request cannot be read.
        """
        raise NotImplementedError

    def parse_fast(self, operation: Operation, request: HTTPRequest) -> Message | None:
        """The message of a request that is plainly right, made in one pass; None where that is left to `parse`."""
        del operation, request  # a codec without such a pass
        return None

    def serialize_fast(self, operation: Operation, answer: Response) -> HTTPResponse | None:
        """The answer that carries a plain message, made in one pass; None where that is left to `write`."""
        del operation, answer
        return None

    def body_members(self, request: HTTPRequest) -> set[str]:
        """The names of the members in a request's body, as they are written there."""
        raise NotImplementedError

    def serialize(self, operation: OperationModel, members: Mapping[str, Any]) -> HTTPResponse:
        """The answer that carries these members; those that the shape does not know stay behind."""
        raise NotImplementedError

    def serialize_error(self, error: ServiceError) -> HTTPResponse:
        """The answer that says what was refused."""
        raise NotImplementedError

    @cached_property
    def _error_shapes(self) -> dict[str, Any]:
        return {shape.error_code or shape.name: shape for shape in self.model.error_shapes}

    def error_shape(self, error: ServiceError) -> Any:
        """The shape of an error; None when the model does not name it."""
        return self._error_shapes.get(error.code)

    def error_members(self, error: ServiceError, shape: Shape | None) -> dict[str, Any]:
        """AWS's dict of an error: its message under the name that the model gives it, and its other members."""
        members = shape.members if shape is not None else {}
        found = {}
        key = next((name for name in members if name.lower() == "message"), "message")
        if error.message or key not in members:
            found[key] = error.message.encode("utf-8", "replace").decode()  # half a character is none
        for name in members:
            value = _plain(error.members.get(snake(name)))
            if name != key and value is not None and value != [] and value != {}:
                found[name] = value
        return found

    def query_error(self, error: ServiceError) -> dict[str, str]:
        """The header that names an error as the service's older query protocol did, where it has one."""
        if "awsQueryCompatible" not in self.model.metadata:
            return {}
        fault = "Receiver" if status_of(error) >= 500 else "Sender"
        return {"x-amzn-query-error": f"{error.code};{fault}"}


def status_of(error: ServiceError) -> int:
    """The HTTP status of an error; one that came without is told by whose fault it is."""
    return error.status if 300 < error.status < 600 else 500 if error.fault == "server" else 400


def unmodeled_members(members: Mapping[str, Any], shape: Shape) -> dict[str, Any]:
    """What an error says beyond its shape: the message, where the model gives it no member, as Rekognition's does."""
    return {name: value for name, value in members.items() if name not in shape.members}


def _plain(value: Any) -> Any:
    """AWS's dict of a message, wherever it stands in a value."""
    if isinstance(value, Message):
        return value.to_aws()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value
