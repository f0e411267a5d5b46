"""Rekognition's operations."""

from __future__ import annotations

from aikit_fakes.services.rekognition.collections import (
    create_collection,
    delete_collection,
    describe_collection,
    list_collections,
    list_faces,
    list_tags_for_resource,
    tag_resource,
    untag_resource,
)
from aikit_fakes.services.rekognition.content_moderation import detect_moderation_labels
from aikit_fakes.services.rekognition.face_indexing import delete_faces, index_faces
from aikit_fakes.services.rekognition.face_search import search_faces, search_faces_by_image
from aikit_fakes.services.rekognition.faces import compare_faces, detect_faces
from aikit_fakes.services.rekognition.label_detection import detect_labels
from aikit_fakes.services.rekognition.text_detection import detect_text
