"""Amazon Rekognition: a second check of an employee by face while a badge is scanned.

    python examples/rekognition.py [local | aws]

A badge with a photo, a name and a number is drawn and read. The face before the gate's camera is compared with the one
on the badge, then searched among all staff: the employee passes, a stranger with the same badge does not. The photo's
face attributes and labels follow. On AWS a collection is made and deleted again.
"""

from __future__ import annotations

import io
import re
import sys
import time
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from aikit import AIKit
from aikit.types import rekognition

HERE = Path(__file__).parent / "photos"
COLLECTION = "aikit-example-staff"
THRESHOLD = 80.0
"""Percent of similarity; AWS advises 99 where much depends on it."""


class Check(NamedTuple):
    """Who stood before the camera, its photo, how it compares with the badge, and whether the gate opens."""

    who: str
    photo: bytes
    compared: rekognition.CompareFacesResponse
    similarity: float
    passes: bool


class Verification(NamedTuple):
    """A badge and its text, each check at the gate, and the faces and labels of the first camera photo."""

    badge: bytes
    text: rekognition.DetectTextResponse
    checks: list[Check]
    faces: rekognition.DetectFacesResponse
    labels: rekognition.DetectLabelsResponse


def main(backend: str) -> Verification:
    kit = AIKit(backend)
    badge = draw_badge(HERE / "badge.jpg", "A. Lovelace", "No. 4711")
    print("\n  Amazon Rekognition: a face beside a badge\n")
    text = detect_text(kit, badge)
    number = badge_number(text)
    index_badge(kit, number, badge)
    try:
        checks = [
            check(kit, number, badge, (HERE / name).read_bytes(), who)
            for name, who in (("gate.jpg", "the employee"), ("stranger.jpg", "a stranger with the same badge"))
        ]
    finally:
        kit.rekognition.delete_collection(collection_id=COLLECTION)
    faces, labels = analyze(kit, (HERE / "gate.jpg").read_bytes())
    return Verification(badge, text, checks, faces, labels)


def draw_badge(photo: Path, name: str, number: str) -> bytes:
    """A badge: the photo, and beside it what is written on it."""
    face = Image.open(photo)
    card = Image.new("RGB", (face.width + 460, face.height), "white")
    card.paste(face)
    pen = ImageDraw.Draw(card)
    pen.rectangle((face.width, 0, card.width, 90), fill="midnightblue")
    for line, (top, colour, size) in zip(
        ("NORTH GATE", name, number), ((18, "white", 44), (150, "black", 52), (260, "black", 52)), strict=True
    ):
        pen.text((face.width + 30, top), line, fill=colour, font=ImageFont.load_default(size))
    file = io.BytesIO()
    card.save(file, "PNG")
    return file.getvalue()


def detect_text(kit: AIKit, badge: bytes) -> rekognition.DetectTextResponse:
    """The text on a badge."""
    began = time.perf_counter()
    answer = kit.rekognition.detect_text(image={"bytes": badge})
    seconds = time.perf_counter() - began
    print(f"  the badge says: {' / '.join(lines(answer))}")
    print(f"  {seconds:.1f} s, loading the model too, by {answer.meta.engine}")
    return answer


def lines(answer: rekognition.DetectTextResponse) -> list[str]:
    """The detected lines of text."""
    return [str(one.detected_text) for one in answer.text_detections if one.type == "LINE"]


def badge_number(text: rekognition.DetectTextResponse) -> str:
    """The number on a badge."""
    found: list[str] = re.findall(r"\d{4}", " ".join(lines(text)))
    return found[0]


def index_badge(kit: AIKit, number: str, badge: bytes) -> None:
    """The collection of all staff: here, of one."""
    kit.rekognition.create_collection(collection_id=COLLECTION)
    answer = kit.rekognition.index_faces(
        collection_id=COLLECTION, image={"bytes": badge}, external_image_id=number, max_faces=1
    )
    (record,) = answer.face_records
    assert record.face is not None
    print(f"  indexed as {record.face.external_image_id}, face {record.face.face_id}\n")


def check(kit: AIKit, number: str, badge: bytes, camera: bytes, who: str) -> Check:
    """Whether the face before the camera is the badge's."""
    began = time.perf_counter()
    compared = kit.rekognition.compare_faces(
        source_image={"bytes": badge}, target_image={"bytes": camera}, similarity_threshold=0
    )
    found = kit.rekognition.search_faces_by_image(
        collection_id=COLLECTION, image={"bytes": camera}, face_match_threshold=THRESHOLD
    )
    seconds = time.perf_counter() - began
    similarity = max((match.similarity or 0.0 for match in compared.face_matches), default=0.0)
    known = {match.face.external_image_id for match in found.face_matches if match.face}
    passes = similarity >= THRESHOLD and number in known
    print(f"  {'PASS' if passes else 'STOP'}  {who}: {similarity:.1f} % like the badge, known as {known or 'nobody'}")
    print(f"        {seconds * 1e3:.0f} ms, by {compared.meta.engine}")
    return Check(who, camera, compared, similarity, passes)


def analyze(kit: AIKit, camera: bytes) -> tuple[rekognition.DetectFacesResponse, rekognition.DetectLabelsResponse]:
    """The faces with their attributes, and the labels of a camera photo."""
    answer = kit.rekognition.detect_faces(image={"bytes": camera}, attributes=["ALL"])
    print("\n  what the camera saw\n")
    for face in answer.face_details:
        print(f"  {describe(face)}")
    labels = kit.rekognition.detect_labels(
        image={"bytes": camera}, min_confidence=40, features=["GENERAL_LABELS", "IMAGE_PROPERTIES"]
    )
    print(f"  labels:  {', '.join(f'{one.name} {one.confidence:.0f} %' for one in labels.labels)}")
    if labels.image_properties is not None:
        colours = labels.image_properties.dominant_colors[:4]
        print(f"  colours: {', '.join(f'{one.css_color} {one.pixel_percent:.0f} %' for one in colours)}")
    unfit = kit.rekognition.detect_moderation_labels(image={"bytes": camera}).moderation_labels
    print(f"  unfit:   {', '.join(str(one.name) for one in unfit) or 'nothing'}\n")
    return answer, labels


def describe(face: rekognition.FaceDetail) -> str:
    """A face in a line."""
    assert face.age_range is not None
    assert face.pose is not None
    assert face.gender is not None
    mood = face.emotions[0]
    return (
        f"a face, {face.confidence:.1f} % sure: {face.age_range.low} to {face.age_range.high} years, "
        f"{face.gender.value}, {str(mood.type).lower()} {mood.confidence:.0f} %, turned by {face.pose.yaw:.0f} degrees"
    )


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "local")
