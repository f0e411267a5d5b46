"""IndexFaces and DeleteFaces."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4, uuid5

from aikit_fakes.context import Context
from aikit_fakes.engines.faces import Face
from aikit_fakes.resources.crud import find
from aikit_fakes.services.rekognition.faces import MOST, details, reasons
from aikit_fakes.services.rekognition.images import bounding_box, content, decode_bytes
from aikit_fakes.services.rekognition.resources import COLLECTION, FACE, LIMITS, MODEL_VERSION
from aikit_fakes.store import Exists, Record, Records

if TYPE_CHECKING:
    from aikit_fakes.services.rekognition.images import Pixels

Answer = dict[str, Any]

VECTOR = "Vector"
"""What the store calls a face's vector: little-endian float32; no operation tells it."""
ENGINE = "Engine"
"""What it calls the engine that made it: no other's vectors can be compared with it."""
_IMAGES = UUID("6b1d7c50-52f4-5a40-9a3f-2d3c8a2f6a10")
"""The name space of image ids: one image always has the same."""


def index_faces(request: Any, context: Context) -> Answer:
    """The faces of an image, kept in a collection but for those that are too many or too poor."""
    asked = request.to_aws()
    mark = find(COLLECTION, asked, context).body["Mark"]
    data = content(request.image, context)
    image = decode_bytes(data, context)
    engine = context.engine("faces")
    kept, left = _sifted(engine.find(image, MOST), image, request)
    faces = [
        _face(asked, face, box, data, mark)
        for face, box in zip(kept, (bounding_box(face.box, image) for face in kept), strict=True)
    ]
    told = details(engine, image, [*kept, *(face for face, _ in left)], request.detection_attributes or ())
    vectors = engine.embed(image, kept)
    with context.state.store.writing() as records:
        _locked(asked, records, context)
        for face, vector in zip(faces, vectors, strict=True):
            own = {VECTOR: vector.astype("<f4").tobytes(), ENGINE: engine.name}
            body = {**face, "CollectionId": request.collection_id, **own}
            try:
                key = FACE.key(body, context)
                records.insert(Record(key, body, FACE.above(body), face["FaceId"], context.now().timestamp()))
            except Exists:  # the same image came before under the same external id
                continue
    return {
        "FaceRecords": [
            {"Face": face, "FaceDetail": detail} for face, detail in zip(faces, told[: len(kept)], strict=True)
        ],
        "FaceModelVersion": MODEL_VERSION,
        "UnindexedFaces": [
            {"Reasons": why, "FaceDetail": detail} for (_, why), detail in zip(left, told[len(kept) :], strict=True)
        ],
    }


def delete_faces(request: Any, context: Context) -> Answer:
    """Faces taken out of a collection."""
    asked = request.to_aws()
    deleted: list[str] = []
    missing: list[str] = []
    with context.state.store.writing() as records:
        collection = _locked(asked, records, context)
        for face in dict.fromkeys(request.face_ids):
            key = FACE.key({**asked, "FaceId": face}, context)
            (deleted if records.delete(key) else missing).append(face)
        if deleted:
            records.change(collection.with_body(Removals=collection.body["Removals"] + 1))
    failures = [{"FaceId": face, "Reasons": ["FACE_NOT_FOUND"]} for face in missing]
    return {"DeletedFaces": deleted, "UnsuccessfulFaceDeletions": failures}


def _sifted(found: Sequence[Face], image: Pixels, request: Any) -> tuple[list[Face], list[tuple[Face, list[str]]]]:
    """The faces to keep, the largest first; and the others with the reasons why not."""
    most = min(request.max_faces or LIMITS["faces"]["indexed"], LIMITS["faces"]["indexed"])
    kept: list[Face] = []
    left: list[tuple[Face, list[str]]] = []
    for face in found:
        why = reasons(face, image, request.quality_filter or "AUTO")
        if why:
            left.append((face, why))
        elif len(kept) == most:
            left.append((face, ["EXCEEDS_MAX_FACES"]))
        else:
            kept.append(face)
    return kept, left


def _face(asked: Answer, face: Face, box: Answer, data: bytes, mark: str) -> Answer:
    """AWS's Face. With an external id its own id follows from the image, as AWS keeps no face of one twice."""
    image = uuid5(_IMAGES, hashlib.sha256(data).hexdigest())
    external = asked.get("ExternalImageId")
    own = uuid4() if external is None else uuid5(image, f"{mark} {external} {sorted(box.items())}")
    return {
        "FaceId": str(own),
        "BoundingBox": box,
        "ImageId": str(image),
        **({} if external is None else {"ExternalImageId": external}),
        "Confidence": face.confidence * 100,
        "IndexFacesModelVersion": MODEL_VERSION,
    }


def _locked(asked: Answer, records: Records, context: Context) -> Record:
    """The collection, which nobody else changes until the transaction ends: faces get their numbers in order."""
    key = COLLECTION.key(asked, context)
    record = records.get(key, lock=True)
    if record is None:
        raise COLLECTION.refuse(context, "missing", key.identity)
    return record
