"""The public type names of a client: the contents of its module in `aikit.types`, at run time and in its stub."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Literal, NamedTuple

from botocore.model import ServiceModel, StructureShape

from aikit.contract.service import Service


class TypeName(NamedTuple):
    """What a name refers to: its kind, and the shape or class it is made of."""

    kind: Literal["structure", "enum", "like", "dict", "errors", "client", "waiters"]
    of: str


_FIXED = {
    "Client": TypeName("client", "Client"),
    "AsyncClient": TypeName("client", "AsyncClient"),
    "Waiters": TypeName("waiters", "Waiters"),
    "AsyncWaiters": TypeName("waiters", "AsyncWaiters"),
    "Errors": TypeName("errors", "Errors"),
    "errors": TypeName("errors", "errors"),
}


@cache
def type_names(service: Service) -> dict[str, TypeName]:
    """Every public type name of a client."""
    named = dict(_FIXED)
    named.update((name, TypeName("enum", name)) for name in enums(service.model))
    named.update((name, TypeName("structure", name)) for name in structures(service))
    for operation in service.operations():
        if operation.streaming_output:
            named[f"Async{operation.response_name}"] = TypeName("structure", operation.response_name)
    parts = nested_structures(service)
    named.update((f"{name}Dict", TypeName("dict", name)) for name in {**requests(service), **parts})
    named.update((f"{name}Like", TypeName("like", name)) for name in parts)
    return named


def enums(model: ServiceModel) -> list[str]:
    """The names of the enumerated strings."""
    shapes = (model.shape_for(name) for name in model.shape_names)
    return sorted(shape.name for shape in shapes if shape.type_name == "string" and shape.enum)


def structures(service: Service) -> dict[str, StructureShape | None]:
    """Every structure of requests and answers, nested ones too; None for an operation without input or output."""
    found: dict[str, StructureShape | None] = {}
    for operation in service.operations():
        found[operation.request_name] = operation.model.input_shape
        found[operation.response_name] = operation.model.output_shape
    roots = (shape for shape in (*found.values(), *service.model.error_shapes) if shape is not None)
    return found | _nested(roots)


def requests(service: Service) -> dict[str, StructureShape]:
    """The input structures of operations."""
    shapes = (operation.model.input_shape for operation in service.operations())
    return {shape.name: shape for shape in shapes if shape is not None}


def nested_structures(service: Service) -> dict[str, StructureShape]:
    """The structures nested in requests."""
    return _nested(requests(service).values())


def _nested(roots: Iterable[StructureShape]) -> dict[str, StructureShape]:
    """The structures nested in others, at any depth."""
    found: dict[str, StructureShape] = {}
    pending = [part for root in roots for part in member_structures(root)]
    while pending:
        shape = pending.pop()
        if shape.name not in found:
            found[shape.name] = shape
            pending += member_structures(shape)
    return found


def member_structures(shape: Any) -> Iterator[StructureShape]:
    """The structures of a structure's members, in lists and maps too."""
    for member in shape.members.values():
        while member.type_name in ("list", "map"):
            member = member.member if member.type_name == "list" else member.value
        if member.type_name == "structure" and not member.is_document_type:
            yield member
