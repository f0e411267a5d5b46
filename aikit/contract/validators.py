"""Compiled validators: pydantic-core validates a dict and makes its message in one pass.

What they refuse may still be valid: `aikit.contract.validation` decides that, and reports every fault.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal, NamedTuple

from botocore.model import StructureShape
from pydantic_core import PydanticSerializationError, SchemaValidator, core_schema

from aikit.contract.message import Message, Messages, snake
from aikit.contract.type_hints import is_json

Extra = Literal["allow", "ignore"]


class SchemaProfile(NamedTuple):
    """A kind of dicts: the names of their members, and the schemas of their scalars.

    Attributes:
        key: a member's name in the dict, of AWS's name and its shape.
        scalar: the schema of a scalar shape.
        items: the minimum length of a list shape; None for any.
        complete: whether required members must be present.
    """

    key: Callable[[str, Any], str]
    scalar: Callable[[Any], Any]
    items: Callable[[Any], int | None]
    complete: bool


def compile_validator(
    shape: StructureShape | None, messages: Messages, root: type[Message], profile: SchemaProfile
) -> SchemaValidator | None:
    """The compiled validator of a shape, which makes messages of dicts; None with an older pydantic.

    It accepts only dicts without unknown members.

    Args:
        shape: of the dicts; None where no member is known.
        messages: the classes of the structures in it.
        root: the class of the messages that are made.
        profile: the kind of dicts: `REQUEST_PROFILE`, `RESPONSE_PROFILE`, or one of the caller's.
    """
    try:
        # else the classes' own validators were used in its place, which take whatever AWS may send one day
        validator = SchemaValidator(message_schema(shape, messages, root, profile), _use_prebuilt=False)
    except TypeError:
        return None
    return None if validator.isinstance_python({"": None}) else validator


def message_schema(
    shape: StructureShape | None,
    messages: Messages,
    root: type[Message],
    profile: SchemaProfile,
    extra: Extra = "allow",
) -> Any:
    """The pydantic-core schema of a message; with `extra="ignore"`, for serialization, unknown members are left out."""
    structures: dict[str, Any] = {}
    extras = UNSUPPORTED if extra == "allow" else None

    def value(shape: Any) -> Any:
        if is_json(shape) or shape.serialization.get("eventstream") or shape.metadata.get("union"):
            return UNSUPPORTED
        match shape.type_name:
            case "structure":
                if shape.name not in structures:
                    structures[shape.name] = None
                    structures[shape.name] = structure(shape, messages.of(shape), shape.name)
                return core_schema.definition_reference_schema(shape.name)
            case "list":
                return core_schema.list_schema(value(shape.member), min_length=profile.items(shape), strict=True)
            case "map":
                return core_schema.dict_schema(value(shape.key), value(shape.value), strict=True)
        return profile.scalar(shape)

    def structure(shape: Any, made: type[Message], reference: str | None = None) -> Any:
        required = set(shape.required_members) if shape is not None and profile.complete else set()
        fields = {}
        for name, target in (shape.members if shape is not None else {}).items():
            member = value(target)
            if name not in required:
                empty = {"list": list, "map": dict}.get(target.type_name)
                default: Any = {"default": None} if empty is None else {"default_factory": empty}
                member = core_schema.with_default_schema(member, **default)
            key = profile.key(name, target)
            fields[snake(name)] = core_schema.model_field(member, validation_alias=key, serialization_alias=key)
        members = core_schema.model_fields_schema(fields, extra_behavior=extra, extras_schema=extras)
        return core_schema.model_schema(
            made, members, revalidate_instances="always", ref=reference, config={"ser_json_inf_nan": "strings"}
        )

    top = structure(shape, root)
    return core_schema.definitions_schema(top, list(structures.values()))


class _NoInstances:
    """A type without instances: no value validates, so that the slow path takes over."""


def _fail(_: Any) -> Any:
    raise PydanticSerializationError("left to the slow path")


UNSUPPORTED = core_schema.is_instance_schema(
    _NoInstances, serialization=core_schema.plain_serializer_function_ser_schema(_fail, when_used="unless-none")
)
"""Neither validates nor serializes any value."""

SCALAR_SCHEMAS: dict[str, Any] = {
    "string": core_schema.str_schema(strict=True),
    "character": core_schema.str_schema(strict=True),
    "integer": core_schema.int_schema(strict=True),
    "long": core_schema.int_schema(strict=True),
    "float": core_schema.float_schema(strict=True),
    "double": core_schema.float_schema(strict=True),
    "boolean": core_schema.bool_schema(strict=True),
    "timestamp": core_schema.is_instance_schema(datetime),
    "blob": core_schema.bytes_schema(strict=True),
}
"""The schemas of scalars by type name."""
_LEAST = {
    "string": "min_length",
    "character": "min_length",
    "integer": "ge",
    "long": "ge",
    "float": "ge",
    "double": "ge",
}
"""pydantic-core's name of the minimum constraint by type name."""


def _request_scalar(shape: Any) -> Any:
    kind = shape.type_name
    least = {_LEAST[kind]: shape.metadata["min"]} if kind in _LEAST and "min" in shape.metadata else {}
    return {**SCALAR_SCHEMAS[kind], **least}


def _response_scalar(shape: Any) -> Any:
    return (
        core_schema.literal_schema(list(shape.enum))
        if getattr(shape, "enum", None)
        else SCALAR_SCHEMAS[shape.type_name]
    )


REQUEST_PROFILE = SchemaProfile(
    lambda name, _: snake(name), _request_scalar, lambda shape: shape.metadata.get("min"), complete=True
)
"""Requests, by Python's names: required members and minima are validated."""
RESPONSE_PROFILE = SchemaProfile(lambda name, _: name, _response_scalar, lambda _: None, True)
"""Answers, by AWS's names: required members and enum values are validated."""
