"""DetectFaces and CompareFaces, locally: on photos of known people, through every door."""

from __future__ import annotations

from typing import Any

import boto3
import numpy as np
import pytest

from aikit import AIKit
from aikit.errors import UnsupportedLocally
from helpers.photos import crowd, encoded, photo, pixels, sample, turned
from helpers.server_process import serving

LANDMARKS = {
    "eyeLeft", "eyeRight", "mouthLeft", "mouthRight", "nose", "leftEyeBrowLeft", "leftEyeBrowRight", "leftEyeBrowUp",
    "rightEyeBrowLeft", "rightEyeBrowRight", "rightEyeBrowUp", "leftEyeLeft", "leftEyeRight", "leftEyeUp",
    "leftEyeDown", "rightEyeLeft", "rightEyeRight", "rightEyeUp", "rightEyeDown", "noseLeft", "noseRight", "mouthUp",
    "mouthDown", "leftPupil", "rightPupil", "upperJawlineLeft", "midJawlineLeft", "chinBottom", "midJawlineRight",
    "upperJawlineRight",
}  # fmt: skip
DEFAULT = {"BoundingBox", "Landmarks", "Pose", "Quality", "Confidence"}
ALL = DEFAULT | {
    "AgeRange", "Smile", "Eyeglasses", "Sunglasses", "Gender", "Beard", "Mustache", "EyesOpen", "MouthOpen", "Emotions",
    "FaceOccluded", "EyeDirection",
}  # fmt: skip


def detected(kit: AIKit, image: bytes, **asked: Any) -> list[dict[str, Any]]:
    answer = kit.rekognition.detect_faces(image={"bytes": image}, **asked)
    found: list[dict[str, Any]] = answer.to_aws()["FaceDetails"]
    return found


def test_a_face_with_all_its_attributes(aikit_local: AIKit) -> None:
    (face,) = detected(aikit_local, photo("astronaut"), attributes=["ALL"])
    assert face.keys() == ALL
    assert {one["Type"] for one in face["Landmarks"]} == LANDMARKS
    assert face["AgeRange"]["High"] - face["AgeRange"]["Low"] == 12
    assert face["Gender"]["Value"] == "Female"
    assert face["Smile"]["Value"] is True
    emotions = face["Emotions"]
    assert emotions[0]["Type"] == "HAPPY"
    assert {one["Type"] for one in emotions} == {
        "HAPPY", "SAD", "ANGRY", "CONFUSED", "DISGUSTED", "SURPRISED", "CALM", "FEAR"
    }  # fmt: skip
    assert [one["Confidence"] for one in emotions] == sorted((one["Confidence"] for one in emotions), reverse=True)
    for weak in ("Eyeglasses", "Sunglasses", "Beard", "Mustache", "FaceOccluded", "EyeDirection"):
        assert face[weak]["Confidence"] <= 60
    assert face["Confidence"] > 99
    at = {one["Type"]: (one["X"], one["Y"]) for one in face["Landmarks"]}
    assert at["leftEyeLeft"][0] < at["leftEyeRight"][0] < at["nose"][0] < at["rightEyeLeft"][0] < at["rightEyeRight"][0]
    assert at["leftEyeBrowUp"][1] < at["leftEyeUp"][1] < at["leftEyeDown"][1] < at["noseLeft"][1] < at["mouthUp"][1]
    assert at["mouthUp"][1] < at["mouthDown"][1] < at["chinBottom"][1]


@pytest.mark.parametrize(
    ("asked", "members"),
    [
        ({}, DEFAULT),
        ({"attributes": ["DEFAULT"]}, DEFAULT),
        ({"attributes": ["FACE_OCCLUDED"]}, DEFAULT | {"FaceOccluded"}),
        ({"attributes": ["DEFAULT", "AGE_RANGE", "GENDER"]}, DEFAULT | {"AgeRange", "Gender"}),
        ({"attributes": ["ALL", "DEFAULT"]}, ALL),
    ],
)
def test_attributes_that_are_asked_for(aikit_local: AIKit, asked: dict[str, Any], members: set[str]) -> None:
    (face,) = detected(aikit_local, photo("obama"), **asked)
    assert face.keys() == members
    assert len(face["Landmarks"]) == (30 if members == ALL else 5)


def test_the_largest_faces_first_and_a_hundred_at_most(aikit_local: AIKit) -> None:
    faces = detected(aikit_local, encoded(crowd(12, 9, 80), "JPEG"))
    areas = [face["BoundingBox"]["Width"] * face["BoundingBox"]["Height"] for face in faces]
    assert len(faces) == 100
    assert areas == sorted(areas, reverse=True)


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_exif_turns_the_image(aikit_local: AIKit, orientation: int) -> None:
    (upright,) = detected(aikit_local, turned(pixels("biden"), 1))
    (face,) = detected(aikit_local, turned(pixels("biden"), orientation))
    for name, value in upright["BoundingBox"].items():
        assert face["BoundingBox"][name] == pytest.approx(value, abs=0.02)
    assert face["Pose"]["Roll"] == pytest.approx(upright["Pose"]["Roll"], abs=3)


def test_an_image_without_faces(aikit_local: AIKit) -> None:
    assert detected(aikit_local, encoded(sample("chelsea"))) == []
    image = {"bytes": encoded(sample("chelsea"))}
    with pytest.raises(aikit_local.rekognition.errors.InvalidParameterException, match="invalid parameters"):
        aikit_local.rekognition.compare_faces(source_image=image, target_image={"bytes": photo("obama")})
    answer = aikit_local.rekognition.compare_faces(source_image={"bytes": photo("obama")}, target_image=image)
    assert (answer.face_matches, answer.unmatched_faces) == ([], [])


def test_one_person_matches_and_another_does_not(aikit_local: AIKit) -> None:
    both = np.hstack([pixels("biden")[:400], pixels("obama2")[:400]])
    answer = aikit_local.rekognition.compare_faces(
        source_image={"bytes": photo("obama")}, target_image={"bytes": encoded(both)}
    )
    ((match,), (other,)) = answer.face_matches, answer.unmatched_faces
    assert match.similarity is not None
    assert match.similarity >= 80
    assert answer.source_image_face is not None
    assert answer.meta.engine == "embedded:mtcnn-dlib@1"
    aws = answer.to_aws()
    assert aws["FaceMatches"][0]["Face"].keys() == DEFAULT | {"Smile", "Emotions"}
    assert aws["UnmatchedFaces"][0].keys() == DEFAULT | {"Smile", "Emotions"}
    assert other.bounding_box != match.face.bounding_box


def test_the_threshold_decides(aikit_local: AIKit) -> None:
    images = {"source_image": {"bytes": photo("obama")}, "target_image": {"bytes": photo("biden")}}
    assert len(aikit_local.rekognition.compare_faces(**images, similarity_threshold=0).face_matches) == 1
    assert len(aikit_local.rekognition.compare_faces(**images, similarity_threshold=80).unmatched_faces) == 1
    same = {"source_image": {"bytes": photo("obama")}, "target_image": {"bytes": photo("obama")}}
    (match,) = aikit_local.rekognition.compare_faces(**same, similarity_threshold=99.9).face_matches
    assert match.similarity > 99.9


def test_the_largest_face_is_the_source(aikit_local: AIKit) -> None:
    sheet = np.full((500, 800, 3), 255, np.uint8)
    sheet[:420, :336] = pixels("obama")
    small = pixels("biden")[::2, ::2]
    sheet[: small.shape[0], 500 : 500 + small.shape[1]] = small
    answer = aikit_local.rekognition.compare_faces(
        source_image={"bytes": encoded(sheet)}, target_image={"bytes": photo("obama2")}
    )
    assert len(answer.face_matches) == 1


def test_a_quality_filter_leaves_poor_faces_out(aikit_local: AIKit) -> None:
    dark = encoded((pixels("obama2") * 0.15).astype(np.uint8))
    images = {"source_image": {"bytes": photo("obama")}, "target_image": {"bytes": dark}}
    kept = aikit_local.rekognition.compare_faces(**images, similarity_threshold=0)
    assert len(kept.face_matches) == 1
    left = aikit_local.rekognition.compare_faces(**images, similarity_threshold=0, quality_filter="HIGH")
    assert (left.face_matches, left.unmatched_faces) == ([], [])
    with pytest.raises(aikit_local.rekognition.errors.InvalidParameterException):
        aikit_local.rekognition.compare_faces(
            source_image={"bytes": dark}, target_image={"bytes": photo("obama")}, quality_filter="HIGH"
        )


def test_an_installed_boto3_reads_an_object(aikit_installed: AIKit) -> None:
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="gate")
    boto3.client("s3", region_name="us-east-1").put_object(Bucket="gate", Key="in/face.jpg", Body=photo("obama"))
    client = boto3.client("rekognition", region_name="us-east-1")
    image = {"S3Object": {"Bucket": "gate", "Name": "in/face.jpg"}}
    assert len(client.detect_faces(Image=image)["FaceDetails"]) == 1
    with pytest.raises(client.exceptions.InvalidS3ObjectException, match="Unable to get object metadata"):
        client.detect_faces(Image={"S3Object": {"Bucket": "gate", "Name": "none.jpg"}})


@pytest.mark.slow
def test_over_http() -> None:
    with serving("--backend", "local", "--state", "memory") as server:
        client = boto3.client(
            "rekognition", region_name="us-east-1", endpoint_url=server.url, aws_access_key_id="000000000000",
            aws_secret_access_key="x",
        )  # fmt: skip
        answer = client.compare_faces(SourceImage={"Bytes": photo("obama")}, TargetImage={"Bytes": photo("obama2")})
        assert answer["FaceMatches"][0]["Similarity"] >= 80


def test_what_is_not_faked_says_so(aikit_local: AIKit) -> None:
    with pytest.raises(UnsupportedLocally, match="aikit services rekognition"):
        aikit_local.rekognition.recognize_celebrities(image={"bytes": photo("obama")})
