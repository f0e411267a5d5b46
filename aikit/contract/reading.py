"""Dicts that are plainly right, as most are: checked and made messages in one pass of compiled code.

What is refused here may still be right: `aikit.contract.check` walks it, and says what is wrong.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from botocore.model import StructureShape
from pydantic_core import SchemaValidator, core_schema

from aikit.contract.message import Message, Messages, snake
from aikit.contract.typing import is_json


def reader(
    shape: StructureShape | None, messages: Messages, root: type[Message], *, asked: bool
) -> SchemaValidator | None:
    """What makes messages of dicts; None where this pydantic cannot do so.

    It takes dicts that have every required member and no unknown one, and values of the right types: of requests by
    Python's names, nothing under its minimum; of answers by AWS's names, known values of enums alone.

    Args:
        shape: of the dicts; None where no member is known.
        messages: the classes of the structures in it.
        root: the class of the messages that are made.
        asked: whether they are requests.
    """
    structures: dict[str, Any] = {}

    def schema(shape: Any) -> Any:
        if is_json(shape) or shape.serialization.get("eventstream") or shape.metadata.get("union"):
            return _LEFT
        match shape.type_name:
            case "structure":
                if shape.name not in structures:
                    structures[shape.name] = None
                    structures[shape.name] = structure(shape, messages.of(shape), shape.name)
                return core_schema.definition_reference_schema(shape.name)
            case "list":
                least = shape.metadata.get("min") if asked else None
                return core_schema.list_schema(schema(shape.member), min_length=least, strict=True)
            case "map":
                return core_schema.dict_schema(schema(shape.key), schema(shape.value), strict=True)
            case "string" if shape.enum and not asked:
                return core_schema.literal_schema(list(shape.enum))
            case kind if asked and kind in _LEAST and "min" in shape.metadata:
                return {**_SCHEMAS[kind], _LEAST[kind]: shape.metadata["min"]}
            case kind:
                return _SCHEMAS.get(kind, _LEFT)

    def structure(shape: Any, made: type[Message], reference: str | None = None) -> Any:
        required = set(shape.required_members) if shape is not None else set()
        fields = {}
        for name, target in (shape.members if shape is not None else {}).items():
            value = schema(target)
            if name not in required:
                empty = {"list": list, "map": dict}.get(target.type_name)
                default: Any = {"default": None} if empty is None else {"default_factory": empty}
                value = core_schema.with_default_schema(value, **default)
            fields[snake(name)] = core_schema.model_field(value, validation_alias=None if asked else name)
        members = core_schema.model_fields_schema(fields, extra_behavior="allow", extras_schema=_LEFT)
        return core_schema.model_schema(made, members, revalidate_instances="always", ref=reference)

    top = structure(shape, root)
    whole = core_schema.definitions_schema(top, list(structures.values()))
    try:
        # else the classes' own validators were used in its place, which take whatever AWS may send one day
        validator = SchemaValidator(whole, _use_prebuilt=False)
    except TypeError:
        return None
    return None if validator.isinstance_python({"": None}) else validator


class _Left:
    """Of this no value is an instance: what stands there is left to the walk."""


_LEFT = core_schema.is_instance_schema(_Left)
_SCHEMAS: dict[str, Any] = {
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
_LEAST = {
    "string": "min_length",
    "character": "min_length",
    "integer": "ge",
    "long": "ge",
    "float": "ge",
    "double": "ge",
}
"""How a validator is told the least length or value."""
