"""Collections of faces, locally: indexed, listed, searched, deleted; by several kits at once."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import uuid4

import boto3
import numpy as np
import pytest

from aikit import AIKit
from aikit.errors import UnsupportedLocally
from aikit_fakes.backend import Local
from aikit_fakes.engines.faces import Face
from aikit_fakes.services.rekognition.face_vectors import Matrix
from aikit_fakes.store import Key, Record
from helpers.photos import crowd, encoded, photo, pixels, sample

ID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"


@pytest.fixture
def staff(aikit_local: AIKit) -> AIKit:
    """A kit with the collection `staff`, which holds obama and biden."""
    aikit_local.rekognition.create_collection(collection_id="staff")
    for name in ("obama", "biden"):
        indexed(aikit_local, photo(name), external_image_id=name)
    return aikit_local


def indexed(kit: AIKit, image: bytes, collection: str = "staff", **asked: Any) -> Any:
    return kit.rekognition.index_faces(collection_id=collection, image={"bytes": image}, **asked)


def found(kit: AIKit, image: bytes, **asked: Any) -> list[tuple[str | None, float]]:
    answer = kit.rekognition.search_faces_by_image(collection_id="staff", image={"bytes": image}, **asked)
    return [(match.face.external_image_id, match.similarity) for match in answer.face_matches]


def listed(kit: AIKit, **asked: Any) -> list[str]:
    return [face.face_id for face in kit.rekognition.list_faces.items(collection_id="staff", **asked)]


def test_a_collection_lives(aikit_local: AIKit) -> None:
    service = aikit_local.rekognition
    made = service.create_collection(collection_id="staff", tags={"site": "north"})
    assert (made.status_code, made.face_model_version) == (200, "1.0")
    assert made.collection_arn == "aws:rekognition:us-east-1:000000000000:collection/staff"
    about = service.describe_collection(collection_id="staff")
    assert about.collection_arn == "arn:aws:rekognition:us-east-1:000000000000:collection/staff"
    assert (about.face_count, about.user_count) == (0, 0)
    assert about.creation_timestamp is not None
    with pytest.raises(service.errors.ResourceAlreadyExistsException, match="The collection id: staff already exists"):
        service.create_collection(collection_id="staff")
    arn = about.collection_arn
    service.tag_resource(resource_arn=arn, tags={"floor": "2"})
    service.untag_resource(resource_arn=arn, tag_keys=["site"])
    assert service.list_tags_for_resource(resource_arn=arn).tags == {"floor": "2"}
    assert service.delete_collection(collection_id="staff").status_code == 200
    with pytest.raises(service.errors.ResourceNotFoundException, match="The collection id: staff does not exist"):
        service.describe_collection(collection_id="staff")


def test_collections_are_listed_page_by_page(aikit_local: AIKit) -> None:
    names = [f"collection-{number}{'x' * 200}" for number in range(7)]
    for name in names:
        aikit_local.rekognition.create_collection(collection_id=name)
    page = aikit_local.rekognition.list_collections(max_results=3)
    assert page.collection_ids == names[:3]
    assert page.face_model_versions == ["1.0"] * 3
    pages = list(aikit_local.rekognition.list_collections.pages(max_results=3))
    assert [name for page in pages for name in page.collection_ids] == names
    with pytest.raises(aikit_local.rekognition.errors.InvalidPaginationTokenException):
        aikit_local.rekognition.list_collections(next_token="mine")


@pytest.mark.parametrize(
    ("operation", "asked"),
    [
        ("describe_collection", {}),
        ("delete_collection", {}),
        ("list_faces", {}),
        ("index_faces", {"image": {"bytes": b"not looked at"}}),
        ("search_faces", {"face_id": str(uuid4())}),
        ("search_faces_by_image", {"image": {"bytes": b"not looked at"}}),
        ("delete_faces", {"face_ids": [str(uuid4())]}),
    ],
)
def test_a_collection_that_is_not_there(aikit_local: AIKit, operation: str, asked: dict[str, Any]) -> None:
    with pytest.raises(aikit_local.rekognition.errors.ResourceNotFoundException):
        getattr(aikit_local.rekognition, operation)(collection_id="none", **asked)


def test_an_indexed_face_is_told(staff: AIKit) -> None:
    answer = indexed(staff, photo("astronaut"), external_image_id="astronaut", detection_attributes=["ALL"]).to_aws()
    (record,) = answer["FaceRecords"]
    assert answer["FaceModelVersion"] == "1.0"
    assert answer["UnindexedFaces"] == []
    face = record["Face"]
    assert face.keys() == {
        "FaceId", "BoundingBox", "ImageId", "ExternalImageId", "Confidence", "IndexFacesModelVersion"
    }  # fmt: skip
    assert record["FaceDetail"]["BoundingBox"] == face["BoundingBox"]
    assert record["FaceDetail"]["Gender"]["Value"] == "Female"
    listing = staff.rekognition.list_faces(collection_id="staff").to_aws()
    assert face in listing["Faces"]
    assert [one["FaceId"] for one in listing["Faces"]] == sorted(one["FaceId"] for one in listing["Faces"])
    assert staff.rekognition.describe_collection(collection_id="staff").face_count == 3


def test_who_somebody_is(staff: AIKit) -> None:
    ((name, similarity),) = found(staff, photo("obama2"))
    assert name == "obama"
    assert similarity >= 80
    assert found(staff, photo("astronaut")) == []
    assert [name for name, _ in found(staff, photo("obama2"), face_match_threshold=0)] == ["obama", "biden"]
    assert len(found(staff, photo("obama2"), face_match_threshold=0, max_faces=1)) == 1


def test_the_largest_face_of_an_image_is_searched(staff: AIKit) -> None:
    sheet = np.full((420, 700, 3), 255, np.uint8)
    sheet[:420, :308] = pixels("obama2")
    small = pixels("biden")[::3, ::3]
    sheet[: small.shape[0], 500 : 500 + small.shape[1]] = small
    answer = staff.rekognition.search_faces_by_image(collection_id="staff", image={"bytes": encoded(sheet)})
    assert [match.face.external_image_id for match in answer.face_matches] == ["obama"]
    assert answer.searched_face_bounding_box is not None
    assert answer.searched_face_bounding_box.left < 0.4
    assert answer.searched_face_confidence > 95


def test_faces_like_one_of_the_collection(staff: AIKit) -> None:
    (own,) = indexed(staff, photo("obama2"), external_image_id="obama-2").face_records
    answer = staff.rekognition.search_faces(collection_id="staff", face_id=own.face.face_id)
    assert answer.searched_face_id == own.face.face_id
    assert [match.face.external_image_id for match in answer.face_matches] == ["obama"]
    with pytest.raises(staff.rekognition.errors.InvalidParameterException, match="was not found"):
        staff.rekognition.search_faces(collection_id="staff", face_id=str(uuid4()))


def test_an_image_without_faces(staff: AIKit) -> None:
    image = encoded(sample("chelsea"))
    answer = indexed(staff, image)
    assert (answer.face_records, answer.unindexed_faces) == ([], [])
    with pytest.raises(staff.rekognition.errors.InvalidParameterException) as caught:
        found(staff, image)
    assert caught.value.message == "There are no faces in the image. Should be at least 1."


def test_faces_that_are_too_many_or_too_poor(staff: AIKit) -> None:
    answer = indexed(staff, encoded(crowd(3, 2), "JPEG", quality=95), max_faces=2)
    assert len(answer.face_records) == 2
    assert [face.reasons for face in answer.unindexed_faces] == [["EXCEEDS_MAX_FACES"]] * 4
    dark = encoded((pixels("obama2") * 0.12).astype(np.uint8))
    poor = indexed(staff, dark, quality_filter="HIGH")
    assert poor.face_records == []
    assert "LOW_BRIGHTNESS" in poor.unindexed_faces[0].reasons
    assert poor.unindexed_faces[0].face_detail is not None
    assert len(indexed(staff, dark, quality_filter="NONE").face_records) == 1


def test_one_image_twice(staff: AIKit) -> None:
    ids = [indexed(staff, photo("obama"), external_image_id="obama").face_records[0].face.face_id for _ in range(2)]
    assert ids[0] == ids[1]  # as AWS: under one external id a face is kept once
    assert len(listed(staff)) == 2
    others = [indexed(staff, photo("obama")).face_records[0].face for _ in range(2)]
    assert others[0].face_id != others[1].face_id
    assert others[0].image_id == others[1].image_id
    assert len(listed(staff)) == 4


def test_faces_are_listed_by_page_and_by_id(staff: AIKit) -> None:
    for _ in range(3):
        indexed(staff, photo("obama"))
    everyone = listed(staff)
    assert listed(staff, max_results=2) == everyone == sorted(everyone)
    assert listed(staff, face_ids=[*everyone[1:3], str(uuid4())]) == everyone[1:3]
    assert listed(staff, user_id="nobody") == []
    page = staff.rekognition.list_faces(collection_id="staff", max_results=1)
    with pytest.raises(staff.rekognition.errors.InvalidPaginationTokenException):
        staff.rekognition.list_faces(collection_id="staff", face_ids=everyone, next_token=page.next_token)


def test_deleted_faces_are_not_found(staff: AIKit) -> None:
    assert found(staff, photo("obama2"))[0][0] == "obama"
    (face,) = [
        one for one in staff.rekognition.list_faces(collection_id="staff").faces if one.external_image_id == "obama"
    ]
    other = str(uuid4())
    answer = staff.rekognition.delete_faces(collection_id="staff", face_ids=[face.face_id, other, face.face_id])
    assert answer.deleted_faces == [face.face_id]
    assert [(one.face_id, one.reasons) for one in answer.unsuccessful_face_deletions] == [(other, ["FACE_NOT_FOUND"])]
    assert found(staff, photo("obama2")) == []
    indexed(staff, photo("obama"), external_image_id="again")
    assert found(staff, photo("obama2"))[0][0] == "again"


def test_a_new_collection_of_an_old_name_is_empty(staff: AIKit) -> None:
    assert found(staff, photo("obama2"))
    staff.rekognition.delete_collection(collection_id="staff")
    staff.rekognition.create_collection(collection_id="staff")
    assert found(staff, photo("obama2")) == []
    assert listed(staff) == []
    indexed(staff, photo("biden"), external_image_id="biden")
    assert [name for name, _ in found(staff, photo("obama2"), face_match_threshold=0)] == ["biden"]


def test_accounts_and_collections_are_apart(staff: AIKit, aikit_installed: AIKit) -> None:
    other = boto3.client(
        "rekognition", region_name="us-east-1", aws_access_key_id="111122223333", aws_secret_access_key="x"
    )
    assert other.list_collections()["CollectionIds"] == []
    staff.rekognition.create_collection(collection_id="guests")
    answer = staff.rekognition.search_faces_by_image(collection_id="guests", image={"bytes": photo("obama")})
    assert answer.face_matches == []


def test_another_process_changes_the_collection(tmp_path: Path) -> None:
    here = AIKit(Local(state=tmp_path, pace="instant"))
    here.rekognition.create_collection(collection_id="staff")
    indexed(here, photo("biden"), external_image_id="biden")
    assert found(here, photo("obama2")) == []
    program = """
        import sys
        from aikit import AIKit
        from aikit_fakes.backend import Local
        service = AIKit(Local(state=sys.argv[1], pace="instant")).rekognition
        image = {"bytes": open(sys.argv[2], "rb").read()}
        if sys.argv[3] == "add":
            service.index_faces(collection_id="staff", image=image, external_image_id="obama")
        else:
            gone = [face.face_id for face in service.list_faces(collection_id="staff").faces]
            service.delete_faces(collection_id="staff", face_ids=gone)
    """
    image = tmp_path / "obama.jpg"
    image.write_bytes(photo("obama"))

    def there(what: str) -> None:
        command = [sys.executable, "-c", textwrap.dedent(program), str(tmp_path), str(image), what]
        subprocess.run(command, check=True, timeout=60, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})

    there("add")
    assert [name for name, _ in found(here, photo("obama2"))] == ["obama"]
    there("remove")
    assert found(here, photo("obama2"), face_match_threshold=0) == []
    here.close()


def test_many_threads_index_and_search(aikit_local: AIKit) -> None:
    aikit_local.rekognition.create_collection(collection_id="staff")

    def work(number: int) -> int:
        indexed(aikit_local, photo(("obama", "biden")[number % 2]), external_image_id=str(number))
        return len(found(aikit_local, photo("obama2"), face_match_threshold=0))

    with ThreadPoolExecutor(4) as pool:
        assert all(list(pool.map(work, range(8))))
    names = {name for name, _ in found(aikit_local, photo("obama2"), face_match_threshold=0)}
    assert names == {str(number) for number in range(8)}


def test_the_matrix_finds_the_nearest_exactly() -> None:
    draw = np.random.default_rng(0)
    vectors = draw.normal(size=(5000, 128)).astype("<f4") / 16
    matrix = Matrix(("mark", 0))
    for start in range(0, 5000, 1700):
        rows = vectors[start : start + 1700]
        key = Key("0", "r", "rekognition", "Face", "x")
        matrix = matrix.grown(
            [
                Record(key, {"FaceId": str(start + row), "Vector": vector.tobytes()}, number=start + row + 1)
                for row, vector in enumerate(rows)
            ]
        )
    assert (len(matrix.ids), matrix.last) == (5000, 5000)
    wanted = vectors[42] + draw.normal(size=128).astype("<f4") / 100
    distances = np.linalg.norm(vectors.astype(float) - wanted, axis=1)
    order = np.argsort(distances)
    for most in (1, 7, 4999, 5000, 9000):
        near = matrix.nearest(wanted, most)
        assert [int(face) for face, _ in near] == order[:most].tolist()
    assert matrix.nearest(vectors[3], 1)[0] == ("3", 0.0)
    assert Matrix(("mark", 0)).nearest(wanted, 5) == []


def test_an_engine_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIKIT_ENGINES_REKOGNITION_FACES", f"python:{__name__}:Nobody")
    kit = AIKit("local")
    answer = kit.rekognition.detect_faces(image={"bytes": photo("obama")})
    assert answer.face_details == []
    assert answer.meta.engine == "nobody@1"


def test_vectors_of_another_engine_are_not_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = AIKit(Local(state=tmp_path, pace="instant"))
    first.rekognition.create_collection(collection_id="staff")
    (face,) = indexed(first, photo("obama")).face_records
    first.close()
    monkeypatch.setenv("AIKIT_ENGINES_REKOGNITION_FACES", f"python:{__name__}:Nobody")
    monkeypatch.setenv("AIKIT_STATE", str(tmp_path))
    with pytest.raises(UnsupportedLocally, match="index them again"):
        AIKit("local").rekognition.search_faces(collection_id="staff", face_id=face.face.face_id)


class Nobody:
    """A face engine that sees nobody."""

    name = "nobody@1"
    dimensions = 2

    def find(self, image: Any, most: int) -> list[Face]:
        return []

    def attributes(self, image: Any, faces: Any) -> list[Any]:
        return []

    def embed(self, image: Any, faces: Any) -> Any:
        return np.zeros((len(faces), 2), np.float32)

    def similarity(self, distances: Any) -> Any:
        return np.exp(-distances)
