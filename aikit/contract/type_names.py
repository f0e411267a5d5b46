"""The names of a client's types: what its module in `aikit.types` holds, at run time and in its stub."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Literal, NamedTuple

from botocore.model import ServiceModel, StructureShape

from aikit.contract.service import Service


class TypeName(NamedTuple):
    """What one name stands for: a kind of thing, made of a shape or class."""

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
    """Every public name of a client's types."""
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
    """The names of the strings that AWS's model enumerates."""
    shapes = (model.shape_for(name) for name in model.shape_names)
    return sorted(shape.name for shape in shapes if shape.type_name == "string" and shape.enum)


def structures(service: Service) -> dict[str, StructureShape | None]:
    """Every structure of requests, answers and their parts; None where an operation takes or answers nothing."""
    found: dict[str, StructureShape | None] = {}
    for operation in service.operations():
        found[operation.request_name] = operation.model.input_shape
        found[operation.response_name] = operation.model.output_shape
    roots = (shape for shape in (*found.values(), *service.model.error_shapes) if shape is not None)
    return found | _below(roots)


def requests(service: Service) -> dict[str, StructureShape]:
    """The structures that are requests of an operation."""
    shapes = (operation.model.input_shape for operation in service.operations())
    return {shape.name: shape for shape in shapes if shape is not None}


def nested_structures(service: Service) -> dict[str, StructureShape]:
    """The structures that a request can hold."""
    return _below(requests(service).values())


def _below(roots: Iterable[StructureShape]) -> dict[str, StructureShape]:
    """The structures that others hold, at any depth."""
    found: dict[str, StructureShape] = {}
    pending = [part for root in roots for part in member_structures(root)]
    while pending:
        shape = pending.pop()
        if shape.name not in found:
            found[shape.name] = shape
            pending += member_structures(shape)
    return found


def member_structures(shape: Any) -> Iterator[StructureShape]:
    """The structures that the members of a structure hold, in lists and maps too."""
    for member in shape.members.values():
        while member.type_name in ("list", "map"):
            member = member.member if member.type_name == "list" else member.value
        if member.type_name == "structure" and not member.is_document_type:
            yield member
