"""SearchFaces and SearchFacesByImage."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from aikit_fakes.context import Context
from aikit_fakes.resources.crud import find
from aikit_fakes.services.rekognition.face_indexing import ENGINE, VECTOR
from aikit_fakes.services.rekognition.face_vectors import Matrix, matrix
from aikit_fakes.services.rekognition.faces import MOST, passing
from aikit_fakes.services.rekognition.images import bounding_box, decode
from aikit_fakes.services.rekognition.resources import COLLECTION, FACE, LIMITS, MODEL_VERSION

Answer = dict[str, Any]

_MOST = 4096
"""Faces in an answer: the most that `MaxFaces` may ask for."""
_OWN = (VECTOR, ENGINE, "CollectionId")
"""What the store keeps of a face and AWS does not tell."""


def search_faces(request: Any, context: Context) -> Answer:
    """The faces of a collection that are like one of them, itself left out."""
    asked = request.to_aws()
    known = matrix(asked, context)
    with context.state.store.reading() as records:
        searched = records.get(FACE.key(asked, context))
    if searched is None:
        raise context.error("InvalidParameterException", "faceId was not found in the collection")
    vector = np.frombuffer(searched.body[VECTOR], "<f4")
    matches = _matches(request, vector, known, context, without=request.face_id)
    return {"SearchedFaceId": request.face_id, "FaceMatches": matches, "FaceModelVersion": MODEL_VERSION}


def search_faces_by_image(request: Any, context: Context) -> Answer:
    """The faces of a collection that are like the largest of an image."""
    find(COLLECTION, request.to_aws(), context)
    image = decode(request.image, context)
    engine = context.engine("faces")
    searched = next(iter(passing(engine.find(image, MOST), image, request.quality_filter or "NONE")), None)
    if searched is None:
        raise context.error("InvalidParameterException", "There are no faces in the image. Should be at least 1.")
    return {
        "SearchedFaceBoundingBox": bounding_box(searched.box, image),
        "SearchedFaceConfidence": searched.confidence * 100,
        "FaceMatches": _matches(
            request, engine.embed(image, [searched])[0], matrix(request.to_aws(), context), context
        ),
        "FaceModelVersion": MODEL_VERSION,
    }


def _matches(
    request: Any, vector: NDArray[np.float32], known: Matrix, context: Context, without: str | None = None
) -> list[Answer]:
    asked = request.to_aws()
    least = asked.get("FaceMatchThreshold", LIMITS["defaults"]["similarity"])
    most = request.max_faces or _MOST
    near = [one for one in known.nearest(vector, most + (without is not None)) if one[0] != without]
    likeness = context.engine("faces").similarity(np.array([distance for _, distance in near], np.float32))
    found = []
    with context.state.store.reading() as records:
        for (face, _), like in zip(near[:most], likeness, strict=False):
            similarity = float(like) * 100
            if similarity < least:
                break
            record = records.get(FACE.key({**asked, "FaceId": face}, context))
            if record is not None:  # it may have been taken out a moment ago
                told = {name: value for name, value in record.body.items() if name not in _OWN}
                found.append({"Similarity": similarity, "Face": told})
    return found
