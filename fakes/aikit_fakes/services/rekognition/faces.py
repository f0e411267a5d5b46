"""DetectFaces and CompareFaces, and AWS's FaceDetail."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from aikit_fakes.context import Context
from aikit_fakes.engines.faces import Face, FaceAttributes
from aikit_fakes.package_data import read_toml
from aikit_fakes.services.rekognition.images import bounding_box, decode, point
from aikit_fakes.services.rekognition.resources import INVALID_PARAMETERS, LIMITS

if TYPE_CHECKING:
    from aikit_fakes.services.rekognition.images import Pixels

Answer = dict[str, Any]

MOST: int = LIMITS["faces"]["detected"]
"""Faces that are found in an image: the largest."""
_GUESSES = {
    "SMILE": ("Smile", "smile"),
    "EYEGLASSES": ("Eyeglasses", "eyeglasses"),
    "SUNGLASSES": ("Sunglasses", "sunglasses"),
    "BEARD": ("Beard", "beard"),
    "MUSTACHE": ("Mustache", "mustache"),
    "EYES_OPEN": ("EyesOpen", "eyes_open"),
    "MOUTH_OPEN": ("MouthOpen", "mouth_open"),
    "FACE_OCCLUDED": ("FaceOccluded", "occluded"),
}
ATTRIBUTES = frozenset({*_GUESSES, "AGE_RANGE", "EMOTIONS", "EYE_DIRECTION", "GENDER"})
"""Those that are asked for one by one."""
_EMOTIONS = {
    "HAPPY": "happy",
    "SAD": "sad",
    "ANGRY": "angry",
    "SURPRISED": "surprised",
    "DISGUSTED": "disgusted",
    "FEAR": "fearful",
    "CALM": "neutral",
}
_YEARS = 6
"""To either side of the age that a face looks like."""


def detect_faces(request: Any, context: Context) -> Answer:
    """The faces of an image, the largest first."""
    image = decode(request.image, context)
    engine = context.engine("faces")
    return {"FaceDetails": details(engine, image, engine.find(image, MOST), request.attributes or ())}


def compare_faces(request: Any, context: Context) -> Answer:
    """The faces of an image that are like, and unlike, the largest of another."""
    engine = context.engine("faces")
    source, target = decode(request.source_image, context), decode(request.target_image, context)
    bar = request.quality_filter or "NONE"
    searched = next(iter(passing(engine.find(source, MOST), source, bar)), None)
    if searched is None:
        raise context.error("InvalidParameterException", INVALID_PARAMETERS)
    found = list(passing(engine.find(target, MOST), target, bar))
    similarities = _similarities(engine, engine.embed(source, [searched])[0], engine.embed(target, found))
    asked = request.similarity_threshold
    least = LIMITS["defaults"]["similarity"] if asked is None else asked
    looks = engine.attributes(target, found)
    seen = [_compared(target, face, look) for face, look in zip(found, looks, strict=True)]
    matches = [
        {"Similarity": similarity, "Face": face}
        for similarity, face in zip(similarities, seen, strict=True)
        if similarity >= least
    ]
    return {
        "SourceImageFace": {"BoundingBox": _box(source, searched), "Confidence": searched.confidence * 100},
        "FaceMatches": sorted(matches, key=lambda match: -match["Similarity"]),
        "UnmatchedFaces": [face for similarity, face in zip(similarities, seen, strict=True) if similarity < least],
    }


def details(engine: Any, image: Pixels, faces: Sequence[Face], asked: Iterable[str]) -> list[Answer]:
    """A FaceDetail of each face, with the attributes that are asked for."""
    wanted = set(asked)
    wanted = set(ATTRIBUTES) if "ALL" in wanted else wanted - {"DEFAULT"}
    looks: Sequence[FaceAttributes | None] = engine.attributes(image, faces) if wanted else [None] * len(faces)
    return [
        {
            "BoundingBox": _box(image, face),
            **(_attributes(look, wanted) if look is not None else {}),
            **_detection(image, face, every=wanted == ATTRIBUTES),
        }
        for face, look in zip(faces, looks, strict=True)
    ]


def reasons(face: Face, image: Pixels, bar: str) -> list[str]:
    """Why a face does not pass a quality bar: `AUTO`, `LOW`, `MEDIUM`, `HIGH`, or `NONE`, which every face passes."""
    if bar == "NONE":
        return []
    limit = LIMITS["quality"]["LOW" if bar == "AUTO" else bar]
    faults = {
        "EXTREME_POSE": max(abs(face.pose.yaw), abs(face.pose.pitch)) > limit["turn"],
        "LOW_BRIGHTNESS": face.brightness * 100 < limit["brightness"],
        "LOW_SHARPNESS": face.sharpness * 100 < limit["sharpness"],
        "LOW_CONFIDENCE": face.confidence * 100 < limit["confidence"],
        "SMALL_BOUNDING_BOX": max(face.box.width, face.box.height) < limit["size"] * min(image.shape[:2]),
    }
    return [reason for reason, fails in faults.items() if fails]


def passing(faces: Iterable[Face], image: Pixels, bar: str) -> Iterable[Face]:
    """The faces that pass a quality bar."""
    return (face for face in faces if not reasons(face, image, bar))


def _similarities(engine: Any, one: Any, others: Any) -> list[float]:
    import numpy as np

    return [float(like) * 100 for like in engine.similarity(np.linalg.norm(others - one, axis=1))]


def _box(image: Pixels, face: Face) -> Answer:
    return bounding_box(face.box, image)


def _detection(image: Pixels, face: Face, *, every: bool) -> Answer:
    """What is told of every face."""
    return {
        "Landmarks": [
            {"Type": name, **point(face.points[list(places)].mean(axis=0).tolist(), image)}
            for name, places in _landmarks(every).items()
        ],
        "Pose": {"Roll": face.pose.roll, "Yaw": face.pose.yaw, "Pitch": face.pose.pitch},
        "Quality": {"Brightness": face.brightness * 100, "Sharpness": face.sharpness * 100},
        "Confidence": face.confidence * 100,
    }


def _compared(image: Pixels, face: Face, look: FaceAttributes) -> Answer:
    return {
        "BoundingBox": _box(image, face),
        **_detection(image, face, every=False),
        **_attributes(look, {"SMILE", "EMOTIONS"}),
    }


def _attributes(look: FaceAttributes, wanted: Collection[str]) -> Answer:
    found: Answer = {}
    for attribute, (member, name) in _GUESSES.items():
        if attribute in wanted:
            guess = look.guesses[name]
            found[member] = {"Value": guess.value, "Confidence": guess.confidence * 100}
    if "AGE_RANGE" in wanted:
        years = round(look.years)
        found["AgeRange"] = {"Low": max(0, years - _YEARS), "High": years + _YEARS}
    if "GENDER" in wanted:
        sure = max(look.male, 1 - look.male)
        found["Gender"] = {"Value": "Male" if look.male >= 0.5 else "Female", "Confidence": sure * 100}
    if "EYE_DIRECTION" in wanted:
        yaw, pitch, sure = look.gaze
        found["EyeDirection"] = {"Yaw": yaw, "Pitch": pitch, "Confidence": sure * 100}
    if "EMOTIONS" in wanted:
        told = {name: look.expressions[ours] for name, ours in _EMOTIONS.items()} | {"CONFUSED": 0.0}
        surest = sorted(told.items(), key=lambda emotion: -emotion[1])
        found["Emotions"] = [{"Type": name, "Confidence": share * 100} for name, share in surest]
    return found


@cache
def _landmarks(every: bool) -> dict[str, tuple[int, ...]]:
    table = read_toml(__package__, "landmarks.toml")
    chosen = table["default"] | (table["all"] if every else {})
    return {name: tuple(places) for name, places in chosen.items()}
