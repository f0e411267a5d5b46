"""DetectModerationLabels: the explicit family by its own engine, others as far as image labels tell."""

from __future__ import annotations

from functools import cache
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.package_data import read_toml
from aikit_fakes.services.rekognition.images import decode
from aikit_fakes.services.rekognition.resources import LIMITS, MODEL_VERSION

Answer = dict[str, Any]

_EXPLICIT = "Explicit"


def detect_moderation_labels(request: Any, context: Context) -> Answer:
    """What in an image is not fit for every eye, the surest first."""
    asked = request.to_aws()
    for member, needs in (("HumanLoopConfig", "people who review"), ("ProjectVersion", "a trained adapter")):
        if member in asked:
            raise context.unsupported(f"{member} needs {needs}, which there is not locally")
    image = decode(request.image, context)
    least = asked.get("MinConfidence", LIMITS["defaults"]["moderation"])
    parents = {_EXPLICIT: ""}
    found = {_EXPLICIT: context.engine("moderation").explicit(image)}
    shares = dict(context.engine("labels").classify(image))
    for row in _table():
        name, parent = row["name"], row["parent"]
        parents |= {name: parent} | ({parent: ""} if parent else {})
        for one in filter(None, (name, parent)):
            found[one] = min(1.0, found.get(one, 0.0) + sum(shares.get(known, 0.0) for known in row["classes"]))
    return {
        "ModerationLabels": [
            {
                "Name": name,
                "ParentName": parents[name],
                "TaxonomyLevel": 2 if parents[name] else 1,
                "Confidence": share * 100,
            }
            for name, share in sorted(found.items(), key=lambda one: (-one[1], parents[one[0]] != "", one[0]))
            if share * 100 >= least
        ],
        "ModerationModelVersion": MODEL_VERSION,
        "ContentTypes": [],
    }


@cache
def _table() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = read_toml(__package__, "moderation.toml")["labels"]
    return rows
