"""The embedded face engine: what it finds on photos of known people, and that geometry does what it says."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import combinations

import numpy as np
import pytest
from PIL import Image

from aikit_fakes.engines.faces import Box, Face
from aikit_fakes.engines.faces.alignment import MIRROR, similarity
from aikit_fakes.engines.faces.embedded import Embedded, letterboxed, load
from aikit_fakes.engines.faces.mtcnn import suppressed
from helpers.photos import Pixels, crowd, pixels, sample

MOST = 100
PHOTOS = ("obama", "obama2", "biden", "astronaut")


@pytest.fixture(scope="module")
def engine() -> Embedded:
    return load()


@pytest.fixture(scope="module")
def found(engine: Embedded) -> dict[str, Face]:
    """The one face of each photo."""
    faces = {}
    for name in PHOTOS:
        (faces[name],) = engine.find(pixels(name), MOST)
    return faces


def near(one: Box, other: Box) -> float:
    """Intersection over union."""
    width = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    height = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    shared = max(width, 0) * max(height, 0)
    return shared / (one.width * one.height + other.width * other.height - shared)


def mirrored(image: Pixels) -> Pixels:
    return np.ascontiguousarray(image[:, ::-1])


def test_points_lie_on_the_features(found: dict[str, Face]) -> None:
    for name, face in found.items():
        points, box = face.points, face.box
        left_eye, right_eye = points[36:42].mean(axis=0), points[42:48].mean(axis=0)
        nose, mouth, chin = points[30], points[48:68].mean(axis=0), points[8]
        assert left_eye[0] < nose[0] < right_eye[0], name
        assert max(left_eye[1], right_eye[1]) < nose[1] < mouth[1] < chin[1], name
        inside = (points >= (box.left, box.top)).all(axis=1) & (
            points <= (box.left + box.width, box.top + box.height)
        ).all(axis=1)
        assert inside.mean() > 0.7, name


def test_one_person_is_nearer_than_two(engine: Embedded, found: dict[str, Face]) -> None:
    vectors = {name: engine.embed(pixels(name), [face])[0] for name, face in found.items()}
    for one, other in combinations(PHOTOS, 2):
        distance = np.linalg.norm(vectors[one] - vectors[other])
        likeness = float(engine.similarity(np.array([distance], np.float32))[0])
        assert (likeness >= 0.8) == ({one, other} == {"obama", "obama2"}), (one, other, likeness)
        assert likeness >= 0.8 or likeness <= 0.5, (one, other, likeness)


@pytest.mark.parametrize("change", ["mirrored", "smaller", "darker", "blurred", "tilted"])
def test_a_face_stays_who_it_is(engine: Embedded, found: dict[str, Face], change: str) -> None:
    image = Image.fromarray(pixels("astronaut"))
    changed = {
        "mirrored": lambda: image.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
        "smaller": lambda: image.resize((image.width // 2, image.height // 2)),
        "darker": lambda: image.point(lambda value: int(value * 0.5)),
        "blurred": lambda: image.resize((image.width // 3, image.height // 3)).resize(image.size),
        "tilted": lambda: image.rotate(12, Image.Resampling.BILINEAR),
    }[change]()
    seen = np.asarray(changed)
    (face,) = engine.find(seen, MOST)
    one = engine.embed(pixels("astronaut"), [found["astronaut"]])[0]
    assert np.linalg.norm(engine.embed(seen, [face])[0] - one) < 0.35


def test_pose_turns_with_the_image(engine: Embedded, found: dict[str, Face]) -> None:
    image = pixels("astronaut")
    (tilted,) = engine.find(np.asarray(Image.fromarray(image).rotate(-15, Image.Resampling.BILINEAR)), MOST)
    assert tilted.pose.roll - found["astronaut"].pose.roll == pytest.approx(15, abs=3)
    assert abs(found["obama"].pose.yaw) < 10
    assert found["obama2"].pose.yaw < -12  # he looks to the viewer's left
    (other,) = engine.find(mirrored(pixels("obama2")), MOST)
    assert other.pose.yaw == pytest.approx(-found["obama2"].pose.yaw, abs=6)


def test_quality_falls_with_light_and_detail(engine: Embedded, found: dict[str, Face]) -> None:
    image = Image.fromarray(pixels("obama"))
    (dark,) = engine.find(np.asarray(image.point(lambda value: int(value * 0.4))), MOST)
    assert dark.brightness < 0.6 * found["obama"].brightness
    (soft,) = engine.find(np.asarray(image.resize((image.width // 4, image.height // 4)).resize(image.size)), MOST)
    assert soft.sharpness < 0.4 * found["obama"].sharpness


def test_how_they_look(engine: Embedded, found: dict[str, Face]) -> None:
    looks = {name: engine.attributes(pixels(name), [face])[0] for name, face in found.items()}
    assert [looks[name].male > 0.5 for name in PHOTOS] == [True, True, True, False]
    assert 20 < looks["astronaut"].years < 45
    assert 50 < looks["biden"].years < 80
    assert looks["obama"].guesses["smile"].value
    assert looks["astronaut"].guesses["smile"].value
    assert not looks["biden"].guesses["smile"].value
    assert looks["obama2"].guesses["mouth_open"].value  # he speaks
    for look in looks.values():
        assert sum(look.expressions.values()) == pytest.approx(1, abs=1e-4)
        assert all(0.5 <= guess.confidence <= 1 for guess in look.guesses.values())
        weak = {"eyeglasses", "sunglasses", "beard", "mustache", "occluded"}
        assert all(look.guesses[name].confidence <= 0.6 for name in weak)
        assert look.guesses["eyes_open"].value


def test_every_face_of_a_crowd(engine: Embedded) -> None:
    faces = engine.find(crowd(6, 5), MOST)
    assert len(faces) == 30
    sizes = [face.box.width * face.box.height for face in faces]
    assert sizes == sorted(sizes, reverse=True)
    few = engine.find(crowd(6, 5), 7)
    assert [face.box for face in few] == [face.box for face in faces[:7]]


@pytest.mark.parametrize("name", ["chelsea", "coffee"])
def test_no_face_where_there_is_none(engine: Embedded, name: str) -> None:
    assert engine.find(sample(name), MOST) == []


@pytest.mark.parametrize("shape", [(1, 1), (1, 400), (400, 1), (11, 13), (80, 80)])
def test_images_of_any_shape(engine: Embedded, shape: tuple[int, int]) -> None:
    assert engine.find(np.full((*shape, 3), 127, np.uint8), MOST) == []


def test_noise_ends_soon(engine: Embedded) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (1200, 1600, 3), dtype=np.uint8)
    assert engine.find(noise, MOST) == []


def test_a_large_image_is_found_as_a_small_one(engine: Embedded, found: dict[str, Face]) -> None:
    image = Image.fromarray(pixels("obama"))
    large = np.asarray(image.resize((image.width * 6, image.height * 6), Image.Resampling.BICUBIC))
    (face,) = engine.find(large, MOST)
    scaled = Box(*(value / 6 for value in face.box))
    assert near(scaled, found["obama"].box) > 0.8
    one, other = engine.embed(pixels("obama"), [found["obama"]]), engine.embed(large, [face])
    assert np.linalg.norm(one - other) < 0.2


def test_the_same_image_gives_the_same_answer_from_any_thread(engine: Embedded, found: dict[str, Face]) -> None:
    def read(_: int) -> bytes:
        faces = engine.find(pixels("biden"), MOST)
        return engine.embed(pixels("biden"), faces).tobytes() + faces[0].points.tobytes()

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(read, range(8)))) == 1


def test_likeness_falls_with_distance(engine: Embedded) -> None:
    likeness = engine.similarity(np.linspace(0, 1.4, 50, dtype=np.float32))
    assert (np.diff(likeness) <= 0).all()
    assert likeness[0] > 0.999


def test_similarity_finds_turn_scale_and_shift() -> None:
    points = np.random.default_rng(1).normal(size=(5, 2))
    turn = 1.7 * np.array([[np.cos(0.4), -np.sin(0.4)], [np.sin(0.4), np.cos(0.4)]])
    matrix = similarity(points, points @ turn.T + (3, -2))
    assert matrix == pytest.approx(np.column_stack([turn, (3, -2)]))


def test_mirror_names_the_point_on_the_other_side() -> None:
    assert sorted(MIRROR) == list(range(68))
    assert [MIRROR[MIRROR[place]] for place in range(68)] == list(range(68))
    assert (MIRROR[36], MIRROR[48], MIRROR[30]) == (45, 54, 30)


def test_the_surest_of_overlapping_boxes_stays() -> None:
    boxes = np.array([[0, 0, 10, 10, 0.8], [1, 1, 11, 11, 0.9], [30, 30, 40, 40, 0.7]], float)
    assert suppressed(boxes, 0.5)[:, 4].tolist() == [0.9, 0.7]
    inner = np.array([[0, 0, 10, 10, 0.9], [2, 2, 5, 5, 0.8]], float)
    assert len(suppressed(inner, 0.7)) == 2
    assert len(suppressed(inner, 0.7, of_smaller=True)) == 1


def test_a_letterbox_keeps_the_proportions() -> None:
    square, scale, corner = letterboxed(np.full((50, 100, 3), 200, np.uint8), Box(-20, 10, 60, 20))
    assert square.shape == (112, 112, 3)
    assert scale == pytest.approx(112 / 41)
    assert corner[0] == 0
    assert square[56, 56].tolist() == [200, 200, 200]
    assert square[0, 0].tolist() == [0, 0, 0]
