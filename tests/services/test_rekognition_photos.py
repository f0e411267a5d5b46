"""DetectLabels, DetectModerationLabels and DetectText, locally."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from aikit import AIKit
from aikit.errors import MissingExtra, UnsupportedLocally
from aikit_fakes.engines.labels import Share
from aikit_fakes.engines.labels.embedded import classes
from aikit_fakes.services.rekognition import label_taxonomy
from helpers.photos import encoded, photo, pixels, sample

COFFEE, CAT = encoded(sample("coffee")), encoded(sample("chelsea"))
CATEGORIES = {
    "Animals and Pets", "Apparel and Accessories", "Beauty and Personal Care", "Buildings and Architecture",
    "Everyday Objects", "Events and Attractions", "Food and Beverage", "Furniture and Furnishings",
    "Hobbies and Interests", "Home Appliances", "Home and Indoors", "Kitchen and Dining", "Materials", "Medical",
    "Nature and Outdoors", "Offices and Workspaces", "Person Description", "Plants and Flowers", "Professions",
    "Public Safety", "Religion",
    "Sports", "Symbols and Flags", "Technology and Computing", "Text and Documents", "Tools and Machinery",
    "Toys and Gaming", "Transport and Logistics", "Vehicles and Automotive", "Weapons and Military",
}  # fmt: skip


def labels(kit: AIKit, image: bytes, **asked: Any) -> dict[str, Any]:
    answer = kit.rekognition.detect_labels(image={"bytes": image}, **asked)
    return {label["Name"]: label for label in answer.to_aws()["Labels"]}


def general(**filters: list[str]) -> dict[str, Any]:
    return {"min_confidence": 10, "settings": {"general_labels": filters}}


def test_a_label_and_all_above_it(aikit_local: AIKit) -> None:
    found = labels(aikit_local, COFFEE)
    assert list(found) == ["Beverage", "Coffee", "Espresso"]
    espresso = found["Espresso"]
    assert espresso["Parents"] == [{"Name": "Coffee"}, {"Name": "Beverage"}]
    assert espresso["Categories"] == [{"Name": "Food and Beverage"}]
    assert espresso["Instances"] == []
    assert found["Beverage"]["Aliases"] == [{"Name": "Drink"}]
    assert found["Beverage"]["Confidence"] >= found["Coffee"]["Confidence"] >= espresso["Confidence"] > 90


def test_several_classes_add_up_to_what_they_share(aikit_local: AIKit) -> None:
    found = labels(aikit_local, CAT)
    assert found["Cat"]["Confidence"] > 85
    assert {"Animal", "Mammal", "Pet"} < found.keys()
    assert "Egyptian Cat" not in found  # a third by itself


def test_people_are_found_by_their_faces(aikit_local: AIKit) -> None:
    found = labels(aikit_local, photo("astronaut"))
    assert {name: len(found[name]["Instances"]) for name in ("Person", "Head", "Face")} == {
        "Person": 1, "Head": 1, "Face": 1
    }  # fmt: skip
    assert found["Face"]["Parents"] == [{"Name": "Head"}, {"Name": "Person"}]
    face, head = (found[name]["Instances"][0]["BoundingBox"] for name in ("Face", "Head"))
    assert head["Left"] <= face["Left"]
    assert head["Top"] <= face["Top"]
    assert head["Width"] > face["Width"]
    assert head["Top"] >= 0
    assert head["Top"] + head["Height"] <= 1


def test_labels_that_are_asked_for(aikit_local: AIKit) -> None:
    assert list(labels(aikit_local, CAT, max_labels=2)) == ["Animal", "Mammal"]
    assert labels(aikit_local, CAT, min_confidence=99) == {}
    assert list(labels(aikit_local, CAT, **general(label_inclusion_filters=["Cat"]))) == ["Cat"]
    assert "Cat" not in labels(aikit_local, CAT, **general(label_exclusion_filters=["Cat"]))
    animals = labels(aikit_local, CAT, **general(label_category_inclusion_filters=["Animals and Pets"]))
    assert "Cat" in animals
    assert labels(aikit_local, CAT, **general(label_category_inclusion_filters=["Food and Beverage"])) == {}
    assert "Cat" not in labels(aikit_local, CAT, **general(label_category_exclusion_filters=["Animals and Pets"]))
    both = general(label_inclusion_filters=["Cat", "Pet"], label_exclusion_filters=["Pet"])
    assert list(labels(aikit_local, CAT, **both)) == ["Cat"]


@pytest.mark.parametrize(
    "asked",
    [
        {"features": ["IMAGE_PROPERTIES"], "min_confidence": 10},
        {"features": ["IMAGE_PROPERTIES"], "max_labels": 3},
        {"features": ["IMAGE_PROPERTIES"], "settings": {"general_labels": {"label_inclusion_filters": ["Cat"]}}},
        {"features": ["GENERAL_LABELS"], "settings": {"image_properties": {"max_dominant_colors": 3}}},
    ],
)
def test_settings_of_a_feature_that_is_not_asked_for(aikit_local: AIKit, asked: dict[str, Any]) -> None:
    with pytest.raises(aikit_local.rekognition.errors.InvalidParameterException):
        aikit_local.rekognition.detect_labels(image={"bytes": CAT}, **asked)


def properties(kit: AIKit, image: np.ndarray[Any, Any], **asked: Any) -> dict[str, Any]:
    answer = kit.rekognition.detect_labels(image={"bytes": encoded(image)}, features=["IMAGE_PROPERTIES"], **asked)
    aws = answer.to_aws()
    assert "Labels" not in aws
    found: dict[str, Any] = aws["ImageProperties"]
    return found


def test_without_opencv_the_extra_is_named(aikit_local: AIKit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "aikit_fakes.services.rekognition.image_properties", raising=False)
    monkeypatch.setitem(sys.modules, "cv2", None)
    with pytest.raises(MissingExtra, match=r"\[vision\]'"):
        properties(aikit_local, sample("coffee"))


def test_what_is_heavy_is_loaded_when_it_is_needed() -> None:
    program = (
        "import sys, aikit_fakes.services.rekognition.operations as found\n"
        "print(found.__name__, {'cv2', 'PIL', 'onnxruntime', 'rapidocr', 'torch'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "aikit_fakes.services.rekognition.operations set()\n"


def test_dominant_colours(aikit_local: AIKit) -> None:
    image = np.zeros((200, 200, 3), np.uint8)
    image[:, :150], image[:, 150:] = (255, 0, 0), (255, 255, 255)
    first, second = properties(aikit_local, image)["DominantColors"]
    assert first == {
        "Red": 255, "Green": 0, "Blue": 0, "HexCode": "#ff0000", "CSSColor": "red", "SimplifiedColor": "red",
        "PixelPercent": pytest.approx(75, abs=1),
    }  # fmt: skip
    assert (second["CSSColor"], second["SimplifiedColor"]) == ("white", "white")
    assert second["PixelPercent"] == pytest.approx(25, abs=1)
    assert len(properties(aikit_local, sample("coffee"))["DominantColors"]) <= 10
    few = properties(aikit_local, sample("coffee"), settings={"image_properties": {"max_dominant_colors": 2}})
    assert len(few["DominantColors"]) == 2
    assert properties(aikit_local, sample("coffee")) == properties(aikit_local, sample("coffee"))


def test_front_and_back(aikit_local: AIKit) -> None:
    draw = np.random.default_rng(0)
    image = np.full((240, 240, 3), (40, 90, 200), float) + draw.normal(0, 6, (240, 240, 3))
    image[70:170, 70:170] = np.array([220, 200, 40]) + draw.normal(0, 6, (100, 100, 3))
    found = properties(aikit_local, image.clip(0, 255).astype(np.uint8))
    assert found["Foreground"]["DominantColors"][0]["SimplifiedColor"] == "yellow"
    assert found["Background"]["DominantColors"][0]["SimplifiedColor"] == "blue"
    flat = properties(aikit_local, np.full((100, 100, 3), 128, np.uint8))
    assert flat.keys() == {"Quality", "DominantColors"}  # nothing stands out


def test_quality_of_an_image(aikit_local: AIKit) -> None:
    image = sample("coffee")
    bright, dark = properties(aikit_local, image)["Quality"], properties(aikit_local, image // 3)["Quality"]
    assert dark["Brightness"] < 0.5 * bright["Brightness"]
    assert dark["Contrast"] < 0.5 * bright["Contrast"]
    soft = np.asarray(Image.fromarray(image).resize((30, 20)).resize((600, 400)))
    assert properties(aikit_local, soft)["Quality"]["Sharpness"] < 0.5 * bright["Sharpness"]


def test_every_class_has_a_label() -> None:
    known = label_taxonomy._labels_of_classes()
    assert known.keys() == set(classes())
    for label in {*known.values(), *label_taxonomy._table()}:
        entry = label_taxonomy.entry(label)
        assert entry.category in CATEGORIES, label
        assert label not in entry.parents
        for parent in entry.parents:
            assert set(label_taxonomy.entry(parent).parents) < set(entry.parents), (label, parent)


def test_a_class_that_the_table_does_not_know() -> None:
    assert label_taxonomy.weighed([Share("spotted_deer", 0.75), Share("tabby", 0.25)]) == {
        "Spotted Deer": 0.75, "Cat": 0.25, "Mammal": 0.25, "Pet": 0.25, "Animal": 0.25
    }  # fmt: skip


class Rifle:
    """A label engine that takes everything for a rifle beside a bikini."""

    name = "rifle@1"

    def classify(self, image: Any) -> list[Share]:
        return [Share("rifle", 0.6), Share("bikini", 0.3), Share("revolver", 0.1)]


class Bare:
    """A moderation engine that is sure."""

    name = "bare@1"

    def explicit(self, image: Any) -> float:
        return 0.97


def test_safe_photos_have_no_moderation_labels(aikit_local: AIKit) -> None:
    for image in (photo("obama"), photo("biden"), COFFEE, CAT):
        answer = aikit_local.rekognition.detect_moderation_labels(image={"bytes": image})
        assert answer.moderation_labels == []
        assert (answer.moderation_model_version, answer.content_types) == ("1.0", [])


def test_moderation_labels_and_their_parents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIKIT_ENGINES_REKOGNITION_LABELS", f"python:{__name__}:Rifle")
    monkeypatch.setenv("AIKIT_ENGINES_REKOGNITION_MODERATION", f"python:{__name__}:Bare")
    kit = AIKit("local")
    answer = kit.rekognition.detect_moderation_labels(image={"bytes": CAT}, min_confidence=20).to_aws()
    assert [(one["Name"], one["ParentName"], one["TaxonomyLevel"]) for one in answer["ModerationLabels"]] == [
        ("Explicit", "", 1),
        ("Violence", "", 1),
        ("Weapons", "Violence", 2),
        ("Swimwear or Underwear", "", 1),
        ("Female Swimwear or Underwear", "Swimwear or Underwear", 2),
    ]
    assert [one["Confidence"] for one in answer["ModerationLabels"]] == pytest.approx([97, 70, 70, 30, 30])
    by_default = kit.rekognition.detect_moderation_labels(image={"bytes": CAT}).to_aws()
    assert [one["Name"] for one in by_default["ModerationLabels"]] == ["Explicit", "Violence", "Weapons"]


@pytest.mark.parametrize(
    "asked",
    [
        {"human_loop_config": {"human_loop_name": "x", "flow_definition_arn": "arn:aws:sagemaker:x"}},
        {"project_version": "arn:aws:rekognition:us-east-1:123456789012:project/a/version/b/1"},
    ],
)
def test_reviews_and_adapters_are_refused(aikit_local: AIKit, asked: dict[str, Any]) -> None:
    with pytest.raises(UnsupportedLocally, match=r"HumanLoopConfig|ProjectVersion"):
        aikit_local.rekognition.detect_moderation_labels(image={"bytes": CAT}, **asked)


@pytest.fixture(scope="module")
def sign() -> bytes:
    image = Image.new("RGB", (700, 240), "white")
    draw = ImageDraw.Draw(image)
    draw.text((30, 20), "GATE 12 NORTH", fill="black", font=ImageFont.load_default(48))
    draw.text((30, 140), "staff only", fill="navy", font=ImageFont.load_default(48))
    return encoded(np.asarray(image))


def texts(kit: AIKit, image: bytes, **filters: Any) -> list[dict[str, Any]]:
    asked = {"filters": filters} if filters else {}
    found: list[dict[str, Any]] = kit.rekognition.detect_text(image={"bytes": image}, **asked).to_aws()[
        "TextDetections"
    ]
    return found


def test_lines_and_their_words(aikit_local: AIKit, sign: bytes) -> None:
    found = texts(aikit_local, sign)
    assert [(one["Id"], one["Type"], one.get("ParentId"), one["DetectedText"]) for one in found] == [
        (0, "LINE", None, "GATE 12 NORTH"),
        (1, "LINE", None, "staff only"),
        (2, "WORD", 0, "GATE"),
        (3, "WORD", 0, "12"),
        (4, "WORD", 0, "NORTH"),
        (5, "WORD", 1, "staff"),
        (6, "WORD", 1, "only"),
    ]
    for one in found:
        box, corners = one["Geometry"]["BoundingBox"], one["Geometry"]["Polygon"]
        assert len(corners) == 4
        assert min(corner["X"] for corner in corners) == pytest.approx(box["Left"], abs=0.01)
        assert max(corner["Y"] for corner in corners) == pytest.approx(box["Top"] + box["Height"], abs=0.01)
        assert one["Confidence"] > 90
    line, first, last = found[0], found[2], found[4]
    left = line["Geometry"]["BoundingBox"]["Left"]
    assert first["Geometry"]["BoundingBox"]["Left"] == pytest.approx(left, abs=0.01)
    right = left + line["Geometry"]["BoundingBox"]["Width"]
    box = last["Geometry"]["BoundingBox"]
    assert box["Left"] + box["Width"] == pytest.approx(right, abs=0.01)


def test_filters_of_words(aikit_local: AIKit, sign: bytes) -> None:
    lower = {"bounding_box": {"left": 0, "top": 0.5, "width": 1, "height": 0.5}}
    assert [one["DetectedText"] for one in texts(aikit_local, sign, regions_of_interest=[lower])] == [
        "staff only", "staff", "only"
    ]  # fmt: skip
    corner = {"polygon": [{"x": 0, "y": 0}, {"x": 0.22, "y": 0}, {"x": 0.22, "y": 0.5}, {"x": 0, "y": 0.5}]}
    assert [one["DetectedText"] for one in texts(aikit_local, sign, regions_of_interest=[corner])] == ["GATE"] * 2
    both = texts(aikit_local, sign, regions_of_interest=[corner, lower])
    assert [one["DetectedText"] for one in both if one["Type"] == "LINE"] == ["GATE", "staff only"]
    wide = texts(aikit_local, sign, word_filter={"min_bounding_box_width": 0.15})
    assert "12" not in [one["DetectedText"] for one in wide]
    assert texts(aikit_local, sign, word_filter={"min_bounding_box_height": 0.9}) == []
    assert len(texts(aikit_local, sign, word_filter={"min_confidence": 50})) == 7


@pytest.mark.parametrize(
    "region",
    [
        {},
        {"polygon": [{"x": 0, "y": 0}, {"x": 1, "y": 1}]},
        {"polygon": [{"x": 0, "y": 0}, {"x": 1, "y": 1}, {"x": 0, "y": 1}] * 40},
        {"polygon": [{"x": float("nan"), "y": 0}, {"x": 1, "y": 1}, {"x": 0, "y": 1}]},
        {"bounding_box": {"left": 0, "top": 0, "width": 0, "height": 1}},
        {
            "bounding_box": {"left": 0, "top": 0, "width": 1, "height": 1},
            "polygon": [{"x": 0, "y": 0}, {"x": 1, "y": 1}, {"x": 0, "y": 1}],
        },
    ],
)
def test_regions_that_are_none(aikit_local: AIKit, sign: bytes, region: dict[str, Any]) -> None:
    with pytest.raises(aikit_local.rekognition.errors.InvalidParameterException):
        texts(aikit_local, sign, regions_of_interest=[region])


def test_an_image_without_text(aikit_local: AIKit) -> None:
    assert texts(aikit_local, encoded(pixels("obama")[:120, :120])) == []


def test_a_hundred_words_at_most(aikit_local: AIKit) -> None:
    image = Image.new("RGB", (1400, 900), "white")
    draw = ImageDraw.Draw(image)
    for row in range(12):
        line = " ".join(f"word{row}{column}" for column in "abcdefghij")
        draw.text((20, 20 + 70 * row), line, fill="black", font=ImageFont.load_default(24))
    found = texts(aikit_local, encoded(np.asarray(image)))
    assert sum(one["Type"] == "WORD" for one in found) == 100
