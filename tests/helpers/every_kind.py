"""A service model with a member of every kind, in the body and in every other place: for whatever a real one lacks."""

from __future__ import annotations

from typing import Any

from botocore.model import OperationModel, ServiceModel

SCALARS = ("string", "boolean", "integer", "long", "float", "double", "timestamp", "blob")
KINDS = (*SCALARS, "list", "map", "structure", "document")


def operation(protocol: str) -> OperationModel:
    """One operation whose request and answer have a member of every kind, called like the kind."""
    shapes: dict[str, Any] = {kind: {"type": kind} for kind in SCALARS}
    shapes |= {
        "list": {"type": "list", "member": {"shape": "string"}},
        "map": {"type": "map", "key": {"shape": "string"}, "value": {"shape": "integer"}},
        "structure": {"type": "structure", "members": {kind: {"shape": kind} for kind in KINDS}},
        "document": {"type": "structure", "members": {}, "document": True},
        "All": {"type": "structure", "members": {kind: {"shape": kind} for kind in KINDS} | _bound()},
    }
    if protocol != "rest-json":
        shapes["All"]["members"] = {kind: {"shape": kind} for kind in KINDS}
    given: dict[str, Any] = {
        "name": "Do",
        "http": {"method": "POST", "requestUri": "/do/{label}" if protocol == "rest-json" else "/"},
        "input": {"shape": "All"},
        "output": {"shape": "All"},
    }
    metadata = {"protocol": protocol, "jsonVersion": "1.1", "targetPrefix": "Every", "endpointPrefix": "every"}
    model = ServiceModel({"metadata": metadata, "shapes": shapes, "operations": {"Do": given}}, "every")
    return OperationModel(given, model, "Do")


def _bound() -> dict[str, Any]:
    """Members in headers and the query, called `header_<kind>` and `query_<kind>`, and a label."""
    members: dict[str, Any] = {"label": {"shape": "string", "location": "uri", "locationName": "label"}}
    for kind in (*SCALARS, "list"):
        members[f"header_{kind}"] = {"shape": kind, "location": "header", "locationName": f"x-{kind}"}
        members[f"query_{kind}"] = {"shape": kind, "location": "querystring", "locationName": kind}
    return members
