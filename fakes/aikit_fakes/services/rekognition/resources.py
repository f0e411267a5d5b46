"""Rekognition's resources: collections, and the faces in them.

Forms of ARNs and words: Rekognition's API reference and the AWS CLI's examples.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

from aikit_fakes.package_data import read_toml
from aikit_fakes.resources import Noun, Wording

LIMITS: dict[str, Any] = read_toml(__package__, "limits.toml")

MODEL_VERSION = "1.0"
"""Of every model here: ours, not AWS's."""

INVALID_PARAMETERS = "Request has invalid parameters"

WORDING = Wording(
    missing=("ResourceNotFoundException", "The collection id: {identity} does not exist"),
    exists=("ResourceAlreadyExistsException", "The collection id: {identity} already exists"),
    in_use=("InvalidParameterException", "The collection id: {identity} is in use"),
    limit=("ServiceQuotaExceededException", "The limit of {limit} resources was reached."),
    page=("InvalidPaginationTokenException", "Request has invalid pagination token"),
    token=("InvalidParameterException", INVALID_PARAMETERS),
    tags=("ServiceQuotaExceededException", "A resource can have at most 50 tags."),
    bad_tags=("InvalidParameterException", "The tags are not valid: {identity}."),
)

_FACE = Noun(name="Face", identity=("CollectionId", "FaceId"), wording=WORDING, label="FaceId")

COLLECTION = Noun(
    name="Collection",
    identity=("CollectionId",),
    wording=WORDING,
    arn="arn:aws:rekognition:{region}:{account}:collection/{CollectionId}",
    arn_member="CollectionARN",
    children=(_FACE,),
    created=("CreationTimestamp",),
    # what tells a collection from an earlier one of its name, and counts the times that faces were taken out of it
    members={"Mark": lambda: uuid4().hex, "Removals": 0, "FaceModelVersion": MODEL_VERSION, "StatusCode": 200},
    newest_first=False,
)

FACE = replace(_FACE, parent=COLLECTION)
"""Listed by their ids, as the AWS CLI's example shows."""
