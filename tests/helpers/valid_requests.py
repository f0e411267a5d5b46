"""Valid values of AWS's shapes: within their constraints, and often naming what is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from aikit.errors import ServiceError, UnsupportedLocally
from aikit_fakes.patterns import matches

if TYPE_CHECKING:
    from aikit import AIKit
    from aikit.contract.service import Operation

ANSWERED = frozenset({*range(500), 501})
"""Statuses of a request that was answered, refused in AWS's words, or refused as nothing that is done locally."""


def status(kit: AIKit, operation: Operation, members: dict[str, Any]) -> int:
    """With which status of HTTP a kit's backend answers a request of AWS's members."""
    try:
        answer = kit.backend(operation.service.root).call(operation, operation.request.from_aws(members))
    except ServiceError as error:
        return error.status
    except UnsupportedLocally:
        return 501
    return int(answer.to_aws()["ResponseMetadata"]["HTTPStatusCode"])


def valid(shape: Any, candidates: Sequence[str], depth: int = 4) -> st.SearchStrategy[Any]:
    """AWS's values of a shape; its strings are those of the candidates that pattern and bounds allow."""
    match shape.type_name:
        case "structure":
            members = {
                name: valid(target, candidates, depth - 1)
                for name, target in shape.members.items()
                if depth > 0 or name in shape.required_members
            }
            needed = {name: members.pop(name) for name in shape.required_members}
            return st.fixed_dictionaries(needed, optional=members)
        case "list":
            low = shape.metadata.get("min", 0)
            return st.lists(valid(shape.member, candidates, depth - 1), min_size=low, max_size=max(low, 2))
        case "string" if shape.enum:
            return st.sampled_from([*shape.enum, *(["en"] * 8 if "en" in shape.enum else [])])
        case "string":
            return _text(shape, candidates)
        case "integer":
            low = shape.metadata.get("min", 0)
            return st.integers(low, min(shape.metadata.get("max", low + 12), low + 12))
        case "float" | "double":
            low = shape.metadata.get("min", 0)
            return st.floats(low, shape.metadata.get("max", low + 100))
        case "timestamp":
            return st.datetimes().map(lambda when: when.replace(year=2024))
        case "boolean":
            return st.booleans()
        case "map":
            keys, values = valid(shape.key, candidates), valid(shape.value, candidates, depth - 1)
            return st.dictionaries(keys, values, min_size=shape.metadata.get("min", 0), max_size=2)
        case "blob":
            return st.binary(min_size=1, max_size=8)
    raise AssertionError(shape.type_name)


def _text(shape: Any, candidates: Sequence[str]) -> st.SearchStrategy[str]:
    low, high = shape.metadata.get("min", 0), shape.metadata.get("max", 10_000)
    pattern = shape.metadata.get("pattern", "")
    fitting = [one for one in candidates if low <= len(one) <= high and (not pattern or matches(pattern, one))]
    assert fitting, f"no candidate for {shape.name}: {pattern}"
    return st.sampled_from(fitting)
