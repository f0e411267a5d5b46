"""The fast path of JSON bodies: deserialization and serialization by pydantic-core, in one compiled pass.

What it refuses may still be valid: the codec's slow path, shape by shape, decides that and reports errors.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from pydantic_core import PydanticSerializationError, SchemaSerializer, SchemaValidator, core_schema

from aikit.contract.validators import SCALAR_SCHEMAS, UNSUPPORTED, SchemaProfile, compile_validator, message_schema
from aikit.wire import json_format

if TYPE_CHECKING:
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation


class CompiledJSON:
    """The compiled validator and serializer of one operation whose members all travel in the body.

    Args:
        operation: whose requests are read and answers are written.
    """

    def __init__(self, operation: Operation) -> None:
        messages, model = operation.service.messages, operation.model
        self.status: int = model.http.get("responseCode", 200)
        self._reader: SchemaValidator | None = None
        self._writer: SchemaSerializer | None = None
        if not model.has_event_stream_input:
            self._reader = compile_validator(model.input_shape, messages, operation.request, _READ)
        if not model.has_event_stream_output:
            written = message_schema(model.output_shape, messages, operation.response, _WRITTEN, extra="ignore")
            with suppress(TypeError):  # an older pydantic
                self._writer = SchemaSerializer(written, _use_prebuilt=False)

    def read(self, body: bytes) -> Message | None:
        """The message of a valid body; None where it takes the slow path."""
        if self._reader is None or json_format.may_exceed_max_depth(body):
            return None
        try:
            return self._reader.validate_json(body)  # type: ignore[no-any-return]
        except ValidationError:
            return None

    def write(self, answer: Response) -> bytes | None:
        """The body of an answer; None where it takes the slow path."""
        if self._writer is None:
            return None
        try:
            return self._writer.to_json(answer, by_alias=True, exclude_unset=True, exclude_none=True, warnings=False)
        except PydanticSerializationError:
            return None


def _key(name: str, shape: Any) -> str:
    return str(shape.serialization.get("name", name))


def _scalar_read(shape: Any) -> Any:
    match shape.type_name:
        case "integer" | "long" as kind:
            low, high = json_format.INTEGER_BOUNDS[kind]
            return core_schema.int_schema(strict=True, ge=low, le=high)
        case "float" | "double":
            return core_schema.float_schema(strict=True, allow_inf_nan=False)
        case "timestamp" | "blob":
            return UNSUPPORTED
    return SCALAR_SCHEMAS[shape.type_name]


def _scalar_written(shape: Any) -> Any:
    convert = json_format.JSON.write.get(shape.type_name)
    if convert is None:
        return SCALAR_SCHEMAS[shape.type_name]
    writing = core_schema.plain_serializer_function_ser_schema(convert(shape), when_used="unless-none")
    return core_schema.any_schema(serialization=writing)


_READ = SchemaProfile(_key, _scalar_read, lambda _: None, complete=False)
_WRITTEN = SchemaProfile(_key, _scalar_written, lambda _: None, complete=False)
