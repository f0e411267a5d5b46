"""The operations on face collections, and ListFaces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.resources import create, describe, listing, remove, tagging
from aikit_fakes.resources.crud import find
from aikit_fakes.resources.filters import Keep
from aikit_fakes.services.rekognition.resources import COLLECTION, FACE, MODEL_VERSION
from aikit_fakes.store import Record

Answer = dict[str, Any]


def _arn(request: Any, context: Context) -> Mapping[str, Any]:
    # CreateCollection's ARN goes without the word, DescribeCollection's with it (the AWS CLI's examples of both)
    return {"CollectionArn": COLLECTION.arn_of({"CollectionId": request.collection_id}, context).removeprefix("arn:")}


def _counts(record: Record, _request: Any, context: Context) -> Mapping[str, Any]:
    with context.state.store.reading() as records:
        return {"FaceCount": records.count(FACE.scope(context), record.key.identity), "UserCount": 0}


def _columns(page: Sequence[Record]) -> Answer:
    return {
        "CollectionIds": [record.body["CollectionId"] for record in page],
        "FaceModelVersions": [record.body["FaceModelVersion"] for record in page],
    }


def _keep(request: Any, _context: Context) -> Keep:
    asked = request.to_aws()
    ids = frozenset(asked.get("FaceIds", ()))
    # no face belongs to a user here: there are none
    return lambda body: "UserId" not in asked and (not ids or body["FaceId"] in ids)


create_collection = create(COLLECTION, _arn)
describe_collection = describe(COLLECTION, _counts)
list_collections = listing(COLLECTION, lay=_columns)
delete_collection = remove(COLLECTION)
tag_resource, untag_resource, list_tags_for_resource = tagging(COLLECTION)
_list_faces = listing(FACE, _keep)


def list_faces(request: Any, context: Context) -> Answer:
    """The faces of a collection, page by page, by their ids."""
    find(COLLECTION, request.to_aws(), context)
    return {**_list_faces(request, context), "FaceModelVersion": MODEL_VERSION}
