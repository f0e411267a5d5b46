"""Type hints of shapes, the same in signatures at run time and in the static stubs."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

SCALARS = {
    "integer": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "boolean": "bool",
    "string": "str",
    "character": "str",
    "timestamp": "datetime",
    "blob": "builtins.bytes",
}
_ARGUMENTS = {"timestamp": "Timestamp", "blob": "Blob"}


class UnquotedHint(str):
    """A type hint that `help()` and `inspect` show without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def is_json(shape: Any) -> bool:
    """Whether a shape's values are any JSON: document types, and JSON in a header."""
    special = shape.serialization
    return bool(
        getattr(shape, "is_document_type", False) or (special.get("jsonvalue") and special.get("location") == "header")
    )


def annotation(shape: Any, *, argument: bool = False, classes: Container[str] = ()) -> str:
    """The type hint of a shape's values.

    Args:
        shape: botocore's shape.
        argument: whether a caller passes the value (then AWS's structures may also be dicts, lists any sequence, blobs
            paths or files, timestamps text or numbers) rather than reads it.
        classes: the structures that an argument must be an instance of: those that no request holds.
    """
    special = shape.serialization
    if is_json(shape):
        return "Any"
    if special.get("streaming"):
        return "StreamingBlob" if argument else "Stream"
    if shape.type_name == "structure":
        name = f"{shape.name}Like" if argument and shape.name not in classes else str(shape.name)
        return f"EventStream[{name}]" if special.get("eventstream") else name
    if shape.type_name == "list":
        item = annotation(shape.member, argument=argument, classes=classes)
        return f"Sequence[{item}]" if argument else f"list[{item}]"
    if shape.type_name == "map":
        value = annotation(shape.value, argument=argument, classes=classes)
        return f"Mapping[str, {value}]" if argument else f"dict[str, {value}]"
    if shape.type_name == "string" and shape.enum:
        return str(shape.name) if argument else f"{shape.name} | str"
    return (_ARGUMENTS if argument else {}).get(shape.type_name, SCALARS[shape.type_name])
