"""One botocore service: its operations, message classes, errors, paginators and waiters."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from threading import RLock
from typing import Any
from uuid import uuid4

from botocore.exceptions import DataNotFoundError
from botocore.loaders import Loader
from botocore.model import OperationModel, ServiceModel, Shape
from pydantic import ValidationError
from pydantic_core import SchemaValidator

from aikit.contract import catalog, docs
from aikit.contract.errors import Errors
from aikit.contract.message import Message, Messages, Response, snake, streams
from aikit.contract.pagination import Pagination
from aikit.contract.type_hints import UnquotedHint, annotation
from aikit.contract.validation import ANSWER, CLIENT, Fault, Rule, ShapeValidator, raise_for
from aikit.contract.validators import REQUEST_PROFILE, RESPONSE_PROFILE, compile_validator
from aikit.contract.waiter_model import Waiter, waiters
from aikit.errors import InvalidAnswer, InvalidRequest


class _Loader(Loader):  # type: ignore[misc]
    """botocore's loader of model files, which looks for the catalog's services only, not into 400 folders a file."""

    def list_available_services(self, type_name: str) -> list[str]:  # noqa: ARG002
        return sorted(catalog.CLIENTS.values())


LOADER = _Loader()
"""Reads and keeps botocore's files; every client that is made with it need not parse the same models again."""
_LOCK = RLock()
_REQUEST = ShapeValidator(CLIENT)
_ANSWER = ShapeValidator(ANSWER, name=str)


class Service:
    """The model of one client.

    Attributes:
        path: where the client sits on a kit, such as `"lex.runtime"`.
        name: botocore's name of the service, such as `"lexv2-runtime"`.
        root: the service of aikit it belongs to, such as `"lex"`; backends are chosen by it.
        model: botocore's `ServiceModel`.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.name = catalog.CLIENTS[path]
        self.root = path.split(".")[0]
        self.model = ServiceModel(LOADER.load_service_model(self.name, "service-2"), self.name)
        self.messages = Messages(self.model, f"aikit.types.{catalog.module_name(path)}")
        self.errors = Errors(self.model, self.messages, f"aikit.types.{catalog.module_name(path)}")
        self._operations: dict[str, Operation] = {}

    @cached_property
    def operation_names(self) -> Mapping[str, str]:
        """Python's name of each operation -> AWS's: `"detect_sentiment"` -> `"DetectSentiment"`."""
        return {snake(name): name for name in self.model.operation_names}

    def is_open(self, enum: Shape) -> bool:
        """Whether AWS returns values that an enum lacks, as `[<path>.open]` of overlays.toml says."""
        return enum.name in catalog.overlay(self.path).get("open", {})

    def operation(self, name: str) -> Operation:
        """An operation by Python's or AWS's name. Raises KeyError when there is none."""
        aws = self.operation_names.get(name, name)
        if aws not in self._operations:
            if aws not in self.operation_names.values():
                raise KeyError(name)
            self._operations.setdefault(aws, Operation(self, self.model.operation_model(aws)))
        return self._operations[aws]

    def operations(self) -> Iterator[Operation]:
        """Every operation, in AWS's alphabetical order."""
        return map(self.operation, self.operation_names.values())

    @cached_property
    def _answers(self) -> Mapping[str, Operation]:
        return {operation.response_name: operation for operation in self.operations()}

    @cached_property
    def _requests(self) -> Mapping[str, Operation]:
        return {operation.request_name: operation for operation in self.operations()}

    def type(self, name: str) -> type[Message]:
        """The class of a structure or of an operation's request or answer. Raises KeyError when there is none."""
        if name in self._answers:
            return self._answers[name].response
        if name in self._requests:
            return self._requests[name].request
        return self.messages.part(name)

    @cached_property
    def paginators(self) -> Mapping[str, Any]:
        """botocore's paginators by AWS's operation name; empty when it has none for this service."""
        return _optional(self.name, "paginators-1", "pagination")

    @cached_property
    def waiters(self) -> Mapping[str, Waiter]:
        """The waiters by Python's name; empty when botocore has none for this service."""
        return waiters(_optional(self.name, "waiters-2", "waiters"))

    def __repr__(self) -> str:
        return f"<Service {self.path} ({self.name})>"


class Operation:
    """One operation: its message classes, validation, signature and documentation.

    Attributes:
        service: the service it belongs to.
        name: AWS's name, such as `"DetectSentiment"`.
        method: Python's name, such as `"detect_sentiment"`.
        model: botocore's `OperationModel`.
    """

    def __init__(self, service: Service, model: OperationModel) -> None:
        self.service = service
        self.model = model
        self.name: str = model.name
        self.method = snake(model.name)
        self._input = model.input_shape
        self._output = model.output_shape

    @cached_property
    def request(self) -> type[Message]:
        """The class of its requests."""
        return self.service.messages.of(self._input, Message, f"{self.name}Request")

    @cached_property
    def response(self) -> type[Response]:
        """The class of its answers."""
        return self.service.messages.of(self._output, Response, f"{self.name}Response")

    @cached_property
    def paging(self) -> Pagination | None:
        """Its pagination; None when it has none."""
        return Pagination.derive(self.service.name, self.model, self.service.paginators.get(self.name))

    @cached_property
    def streaming_input(self) -> str | None:
        """Python's name of the streaming member of its requests, if there is one."""
        member = streams(self._input)
        return snake(member) if member else None

    @cached_property
    def streaming_output(self) -> str | None:
        """Python's name of the streaming member of its answers, if there is one."""
        member = streams(self._output)
        return snake(member) if member else None

    @cached_property
    def has_event_stream_input(self) -> bool:
        """Whether the request is an event stream, which botocore's clients cannot send."""
        return bool(self.model.has_event_stream_input)

    def build(self, members: Mapping[str, Any]) -> Message:
        """The validated request of keyword arguments; a member that is None counts as not given.

        A client's token that makes a request idempotent is made up where it was not given, as botocore does.

        Raises:
            InvalidRequest: every fault botocore would find, each with its path.
        """
        for name in self._tokens:
            if members.get(name) is None:
                members = {**members, name: str(uuid4())}
        given = {name: value for name, value in members.items() if value is not None}
        if self._requests is not None:
            try:
                return self._requests.validate_python(given)  # type: ignore[no-any-return]
            except ValidationError:
                pass  # the walk below reports what is wrong, if anything
        raise_for(InvalidRequest, self.path, _REQUEST.faults(self._input, members))
        try:
            return self.request.model_validate(given, by_name=True, by_alias=False)
        except ValidationError as error:
            raise InvalidRequest(self.path, _to_faults(error, self.model.input_shape)) from error

    def members(self, request: Message) -> dict[str, Any]:
        """AWS's dict of a request, its stream as it was given: pydantic would make an iterator of a file."""
        name = self.streaming_input
        if name is None:
            return request.to_aws()
        stream = getattr(request, name)
        if stream is None:
            return request.to_aws()
        alias = str(self.request.model_fields[name].alias)
        return {**request.model_copy(update={name: None}).to_aws(), alias: stream}

    def read(self, answer: Mapping[str, Any]) -> Response:
        """The answer of AWS's dict, deserialized without validation, structures in it when they are first looked at.

        The dict must not change after; `ResponseMetadata` is left to the caller.
        """
        message: Response = self.response.read(answer)
        return message

    def answer(self, answer: Mapping[str, Any] | Response) -> Response:
        """The validated answer of AWS's dict or of a message: missing and unknown members, types, enum values.

        Raises:
            InvalidAnswer: every fault, each with its path.
        """
        if self._answers is not None and not isinstance(answer, Response):
            try:
                return self._answers.validate_python(answer)  # type: ignore[no-any-return]
            except ValidationError:
                pass  # the walk below reports what is wrong, if anything
        faults = _ANSWER.faults(self._output, answer)
        if faults:
            faults = [fault for fault in faults if fault.rule is not Rule.ENUM or not self.service.is_open(fault.shape)]
        raise_for(InvalidAnswer, self.path, faults)
        return answer if isinstance(answer, Response) else self.response.from_aws(answer)

    @cached_property
    def _requests(self) -> SchemaValidator | None:
        return compile_validator(self._input, self.service.messages, self.request, REQUEST_PROFILE)

    @cached_property
    def _answers(self) -> SchemaValidator | None:
        return compile_validator(self._output, self.service.messages, self.response, RESPONSE_PROFILE)

    @property
    def path(self) -> str:
        """Its path on a kit: `"comprehend.detect_sentiment"`."""
        return f"{self.service.path}.{self.method}"

    @cached_property
    def _tokens(self) -> tuple[str, ...]:
        """Python's names of its idempotency tokens."""
        return tuple(map(snake, self.model.idempotent_members))

    @cached_property
    def signature(self) -> inspect.Signature:
        """Its members as keyword-only parameters, required ones first."""
        shape = self._input
        parameters = []
        if shape is not None:
            wanted = set(shape.required_members) - set(self.model.idempotent_members)
            required = [name for name in shape.members if name in wanted]
            optional = [name for name in shape.members if name not in wanted]
            for name in required + optional:
                hint = annotation(shape.members[name], argument=True)
                parameters.append(
                    inspect.Parameter(
                        snake(name),
                        inspect.Parameter.KEYWORD_ONLY,
                        default=inspect.Parameter.empty if name in required else None,
                        annotation=UnquotedHint(hint if name in required else f"{hint} | None"),
                    )
                )
        return inspect.Signature(parameters, return_annotation=UnquotedHint(self.response_name))

    @property
    def request_name(self) -> str:
        """The name of its request class, known without building it."""
        return self._input.name if self._input is not None else f"{self.name}Request"

    @property
    def response_name(self) -> str:
        """The name of its answer class, known without building it."""
        return self._output.name if self._output is not None else f"{self.name}Response"

    @cached_property
    def documentation(self) -> str:
        """Its docstring: AWS's description, the arguments, and the errors that its model names."""
        sections = [docs.document(self.model.documentation)]
        if self._input is not None and self._input.members:
            lines = ["Args:"]
            for parameter in self.signature.parameters.values():
                member = next(name for name in self._input.members if snake(name) == parameter.name)
                words = docs.summary(self._input.members[member].documentation)
                lines.append(f"    {parameter.name} ({parameter.annotation}):")
                lines.append(docs.wrapped(words or "(no words from AWS)", " " * 8))
            sections.append("\n".join(lines))
        if self.model.error_shapes:
            names = sorted(shape.name for shape in self.model.error_shapes)
            sections.append("Raises:\n" + docs.wrapped(", ".join(names), " " * 4))
        return "\n\n".join(section for section in sections if section)

    def __repr__(self) -> str:
        return f"<Operation {self.path}>"


def _to_faults(error: ValidationError, shape: Any) -> list[Fault]:
    """pydantic's errors as faults: those only a conversion finds, such as a text file where bytes belong."""
    return [
        Fault(tuple(item["loc"]), Rule.TYPE, item["msg"].removeprefix("Value error, "), shape, item["input"])
        for item in error.errors(include_url=False)
    ]


def _optional(name: str, kind: str, key: str) -> Mapping[str, Any]:
    """One of botocore's optional data files; {} where the service has none."""
    try:
        found: Mapping[str, Any] = LOADER.load_service_model(name, kind)[key]
    except DataNotFoundError:
        return {}
    return found


@cache
def _service(path: str) -> Service:
    return Service(path)


def service(path: str) -> Service:
    """The service at a client path, loaded once per process."""
    with _LOCK:
        return _service(path)
