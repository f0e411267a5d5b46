"""hypothesis strategies that make valid AWS dicts of a botocore shape."""

from __future__ import annotations

import struct
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

TEXT = st.text(alphabet="abcXYZ019-é😀", min_size=0, max_size=8)


def values(shape: Any, depth: int = 3) -> st.SearchStrategy[Any]:
    """Values that keep to types, required members and minima; optional members come and go."""
    low = shape.metadata.get("min") or 0
    match shape.type_name:
        case "structure":
            return structures(shape, depth)
        case "list":
            few = max(low, 2 if depth > 0 else 0)
            return st.lists(values(shape.member, depth - 1), min_size=low, max_size=few)
        case "map":
            return st.dictionaries(values(shape.key), values(shape.value, depth - 1), max_size=2 if depth > 0 else 0)
        case "string" if shape.enum:
            return st.sampled_from(shape.enum)
        case "string":
            return TEXT.map(lambda text: text + "x" * (low - len(text)))
        case "integer" | "long":
            return st.integers(min_value=low, max_value=low + 10**6)
        case "float" | "double":
            narrow = struct.unpack("f", struct.pack("f", low))[0] == low
            return st.floats(min_value=low, max_value=low + 10**6, width=32 if narrow else 64)
        case "boolean":
            return st.booleans()
        case "timestamp":
            return st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1)).map(lambda when: when.replace(tzinfo=UTC))
        case "blob":
            return st.binary(max_size=8)
    raise AssertionError(shape.type_name)


def structures(shape: Any, depth: int = 3) -> st.SearchStrategy[dict[str, Any]]:
    """AWS dicts of a structure, nested no deeper than its required members force."""
    if shape is None:
        return st.just({})
    if getattr(shape, "is_document_type", False):
        return st.dictionaries(TEXT, st.none() | st.integers() | TEXT, max_size=2)
    members = {name: target for name, target in shape.members.items() if not target.serialization.get("eventstream")}
    if getattr(shape, "is_tagged_union", False):
        return st.sampled_from(sorted(members)).flatmap(
            lambda name: values(members[name], depth - 1).map(lambda value: {name: value})
        )
    required = {name: values(members[name], depth - 1) for name in shape.required_members if name in members}
    optional = {} if depth <= 0 else {n: values(t, depth - 1) for n, t in members.items() if n not in required}
    return st.fixed_dictionaries(required, optional=optional)
