"""Projection of a resource's members onto an operation's output shape."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def project(shape: Any, body: Mapping[str, Any], marks: frozenset[str]) -> dict[str, Any]:
    """The members of `shape` that `body` holds.

    A structure that `body` does not hold under its name, but which has one of `marks` among its own members, is the
    resource itself inside a wrapper (`EndpointProperties`): it is projected from the same body.
    """
    found: dict[str, Any] = {}
    for name, target in (shape.members if shape is not None else {}).items():
        if name in body:
            found[name] = _narrowed(target, body[name])
        elif target.type_name == "structure" and marks & target.members.keys():
            found[name] = project(target, body, marks)
    return {name: value for name, value in found.items() if value is not None}


def items(shape: Any) -> tuple[str, Any]:
    """The member of a listing's answer that holds the resources, and the shape of one."""
    lists = [(name, target) for name, target in shape.members.items() if target.type_name == "list"]
    ((name, target),) = [(name, target) for name, target in lists if target.member.type_name == "structure"] or lists
    return name, target.member


def _narrowed(shape: Any, value: Any) -> Any:
    """A stored value without the members that this shape of it does not know."""
    if shape.type_name == "structure" and isinstance(value, Mapping):
        return {name: _narrowed(shape.members[name], item) for name, item in value.items() if name in shape.members}
    if shape.type_name == "list" and isinstance(value, list):
        return [_narrowed(shape.member, item) for item in value]
    return value
