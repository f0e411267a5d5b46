"""DetectLabels: labels with instances, and image properties."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from aikit.distribution import install_command
from aikit.errors import MissingExtra
from aikit_fakes.context import Context
from aikit_fakes.engines.faces import Box, Face
from aikit_fakes.services.rekognition.faces import MOST
from aikit_fakes.services.rekognition.images import bounding_box, decode
from aikit_fakes.services.rekognition.label_taxonomy import Entry, entry, weighed
from aikit_fakes.services.rekognition.resources import LIMITS, MODEL_VERSION
from aikit_fakes.services.rekognition.validation import check_features

if TYPE_CHECKING:
    from aikit_fakes.services.rekognition.images import Pixels

Answer = dict[str, Any]

_PERSON = {"Person": (), "Head": ("Person",), "Face": ("Head", "Person")}
"""The labels that faces bring, and those above them."""
_HEAD = (0.2, 0.35, 0.15)
"""How much larger than its face a head is: to each side, above and below, in sides of the face."""


def detect_labels(request: Any, context: Context) -> Answer:
    """The labels of an image, its dominant colours and its quality, as far as each is asked for."""
    asked = request.to_aws()
    features = asked.get("Features") or ["GENERAL_LABELS"]
    settings = asked.get("Settings", {})
    check_features(asked, features, context)
    image = decode(request.image, context)
    answer: Answer = {"LabelModelVersion": MODEL_VERSION}
    if "GENERAL_LABELS" in features:
        answer["Labels"] = _labels(image, asked, settings.get("GeneralLabels", {}), context)
    if "IMAGE_PROPERTIES" in features:
        most = settings.get("ImageProperties", {}).get("MaxDominantColors", LIMITS["defaults"]["colors"])
        answer["ImageProperties"] = _properties(image, most)
    return answer


def _properties(image: Pixels, most: int) -> Answer:
    try:
        from aikit_fakes.services.rekognition.image_properties import properties
    except ModuleNotFoundError as error:
        raise MissingExtra(f"image properties need the package {error.name!r}: {install_command('vision')}") from error
    return properties(image, most)


def _labels(image: Pixels, asked: Answer, filters: Answer, context: Context) -> list[Answer]:
    least = asked.get("MinConfidence", LIMITS["defaults"]["labels"])
    found = weighed(context.engine("labels").classify(image))
    faces: Sequence[Face] = context.engine("faces").find(image, MOST)
    instances = _instances(image, faces)
    if faces:
        sure = max(face.confidence for face in faces)
        found |= {name: max(sure, found.get(name, 0.0)) for name in _PERSON}
    labels = [
        _label(_entry(name), share * 100, instances.get(name, ()))
        for name, share in sorted(found.items(), key=lambda one: (-one[1], one[0]))
        if share * 100 >= least and _passes(_entry(name), filters)
    ]
    return labels[: asked.get("MaxLabels", len(labels))]


def _entry(name: str) -> Entry:
    return entry(name)._replace(parents=_PERSON[name]) if name in _PERSON else entry(name)


def _label(known: Entry, confidence: float, instances: Sequence[Answer]) -> Answer:
    return {
        "Name": known.name,
        "Confidence": confidence,
        "Instances": list(instances),
        "Parents": [{"Name": parent} for parent in known.parents],
        "Aliases": [{"Name": alias} for alias in known.aliases],
        "Categories": [{"Name": known.category}] if known.category else [],
    }


def _passes(known: Entry, filters: Answer) -> bool:
    """Whether a label is wanted: named or of a category that is, where any is; and neither left out."""
    names, categories = filters.get("LabelInclusionFilters"), filters.get("LabelCategoryInclusionFilters")
    wanted = not (names or categories) or known.name in (names or ()) or known.category in (categories or ())
    left_out = known.name in filters.get("LabelExclusionFilters", ())
    return wanted and not left_out and known.category not in filters.get("LabelCategoryExclusionFilters", ())


def _instances(image: Pixels, faces: Sequence[Face]) -> dict[str, list[Answer]]:
    heads = [
        {"BoundingBox": bounding_box(_head(face.box, image), image), "Confidence": face.confidence * 100}
        for face in faces
    ]
    seen = [{"BoundingBox": bounding_box(face.box, image), "Confidence": face.confidence * 100} for face in faces]
    return {"Person": heads, "Head": heads, "Face": seen}


def _head(face: Box, image: Pixels) -> Box:
    """The head that a face belongs to, as far as the image goes."""
    aside, above, below = _HEAD
    left, top = max(0.0, face.left - aside * face.width), max(0.0, face.top - above * face.height)
    right = min(float(image.shape[1]), face.left + (1 + aside) * face.width)
    bottom = min(float(image.shape[0]), face.top + (1 + below) * face.height)
    return Box(left, top, right - left, bottom - top)
