"""The embedded reader: words, where they are, pages that do not stand upright, and the floors of its figures."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import jiwer
import numpy as np
import pytest

from aikit.errors import MissingExtra
from aikit_fakes.engines.ocr import Line, Word, embedded, networks, word_segmentation
from aikit_fakes.engines.ocr.networks import Text
from aikit_fakes.engines.ocr.recognition import ordered, read
from aikit_fakes.engines.registry import Engines
from helpers.drawn_pages import Paper, page_of

POOL = ["harbour", "ledger", "furnace", "orchard", "velvet", "pension", "cabinet", "gallery", "mistake", "copper"]


@pytest.fixture(scope="module")
def engine() -> Any:
    return Engines({}).get("textract.ocr")


def _union(one: Any, other: Any) -> float:
    wide = max(0.0, min(one[2], other[2]) - max(one[0], other[0]))
    high = max(0.0, min(one[3], other[3]) - max(one[1], other[1]))
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return float(wide * high / (sum(areas) - wide * high))


def test_two_services_share_one_reader(engine: Any) -> None:
    assert Engines({}).get("rekognition.ocr") is engine


@pytest.mark.parametrize(("font", "size"), [("sans", 18), ("grotesque", 24)])
def test_the_floors(engine: Any, font: str, size: int) -> None:
    paper = page_of(random.Random(5), POOL, font, size, lines=5)
    read = engine.read(np.asarray(paper.image))
    assert jiwer.cer(" ".join(paper.lines), " ".join(line.text for line in read.lines)) <= 0.005
    words = [word for line in read.lines for word in line.words]
    best = [
        max(_union(box, (*one.polygon.min(0), *one.polygon.max(0))) for one in words if one.text == word)
        for word, box in paper.words
    ]
    assert np.mean(best) >= 0.9


def test_a_slanted_page_has_slanted_polygons(engine: Any) -> None:
    paper = Paper(900, 240)
    paper.text(60, 60, "Every line of this page goes down", 26)
    paper.text(60, 130, "a little towards its right end", 26)
    turned = np.asarray(paper.image.rotate(-4, fillcolor="white", resample=3))
    read = engine.read(turned)
    assert [line.text for line in read.lines] == paper.lines
    assert np.degrees(read.slope) == pytest.approx(4, abs=0.6)
    for line in read.lines:
        right, left = line.polygon[1], line.polygon[0]
        assert np.degrees(np.arctan2(*(right - left)[::-1])) == pytest.approx(4, abs=1)
        assert all(line.polygon[:, 1].min() - 3 <= word.polygon[:, 1].min() for word in line.words)


@pytest.mark.parametrize("degrees", [45, 60, 98, 120, 135, 150, 225, 240, 262, 300, 315])
def test_a_page_turned_by_any_angle(engine: Any, degrees: int) -> None:
    paper = page_of(random.Random(1), POOL, "sans", 24, lines=3)
    read = engine.read(np.asarray(paper.image.rotate(-degrees, expand=True, fillcolor="white", resample=3)))
    assert jiwer.cer(" ".join(paper.lines), " ".join(line.text for line in read.lines)) <= 0.02
    assert (read.turn * 90 + np.degrees(read.slope) - degrees + 180) % 360 - 180 == pytest.approx(0, abs=1)


def test_a_line_alone_on_a_wide_page(engine: Any) -> None:
    paper = Paper(1700, 2200)
    paper.text(100, 100, "Single line of text here", 16)
    clean = np.asarray(paper.image)
    noise = np.random.default_rng(1).normal(0, 10, clean.shape)
    noisy = (clean + noise).clip(0, 255).astype(np.uint8)
    for pixels in (clean, noisy):
        assert [line.text for line in engine.read(pixels).lines] == ["Single line of text here"]


def test_columns_are_lines_of_their_own(engine: Any) -> None:
    paper = Paper(900, 100)
    paper.text(40, 30, "left column", 22)
    paper.text(500, 30, "right column", 22)
    assert [line.text for line in engine.read(np.asarray(paper.image)).lines] == ["left column", "right column"]


class Stamped:
    """A page of one line, a stamp for each character of a text, and networks that read it as that text.

    `wide` are the numbers of the characters that a gap of a stamp's width comes before; elsewhere it is a third of it.
    """

    def __init__(self, text: str, *wide: int) -> None:
        self.text, left, self.middles = text, 20, []
        self.page = np.full((60, 900, 3), 255, np.uint8)
        for place, character in enumerate(text):
            left += 12 if place in wide else 4
            if character not in " _.":
                self.page[20:40, left : left + 12] = 0
            self.middles.append(left + 6)
            left += 12
        self.width = left

    def find(self, pixels: Any) -> list[Any]:
        return [np.array([[20, 18], [self.width, 18], [self.width, 42], [20, 42]], float)]

    def recognise(self, strips: Any) -> list[Text]:
        places = (np.array(self.middles) - 20) / (self.width - 20)
        return [Text(self.text, np.full(len(self.text), 0.95), places) for _ in strips]

    @property
    def lines(self) -> list[list[str]]:
        return [[word.text for word in line.words] for line in read(self.page, self, self).lines]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ab12", ["ab", "12"]),
        ("12ab", ["12", "ab"]),
        ("abCd", ["ab", "Cd"]),
        ("a,bc", ["a,", "bc"]),
        ("a)12", ["a)", "12"]),
        ("a,-b", ["a,-b"]),
        ("abcd", ["abcd"]),
        ("ABcd", ["ABcd"]),
        ("ABCD", ["ABCD"]),
        ("1234", ["1234"]),
        ("12-a", ["12-a"]),
        ("ab-1", ["ab-1"]),
    ],
)
def test_words_part_at_a_gap_where_a_space_was_not_read(text: str, words: list[str]) -> None:
    assert Stamped(text, 2).lines == [words]
    assert Stamped(text).lines == [[text]]


def test_room_to_write_in_is_no_word_and_words_far_apart_are_lines_of_their_own() -> None:
    assert Stamped("ab __ cd .... e. _ ...").lines == [["ab"], ["cd"], ["e.", "_", "..."]]
    assert Stamped("ab  cd").lines == [["ab", "cd"]]
    assert Stamped("ab   cd").lines == [["ab"], ["cd"]]


def strip(height: int, width: int, *inked: tuple[int, int, int, int]) -> Any:
    """A white strip with black rectangles: left, top, right, bottom."""
    pixels = np.full((height, width, 3), 255, np.uint8)
    for left, top, right, bottom in inked:
        pixels[top:bottom, left:right] = 0
    return pixels


LETTERS = [(left, 10, left + 12, 30) for left in (20, 40, 80, 100)]
"""Two words of two letters in a strip of 40 pixels: a gap of 8 between letters, of 28 between the words."""


@pytest.mark.parametrize(
    "other",
    [
        (0, 34, 200, 36),  # underlined
        (150, 0, 153, 40),  # a cell's side
        (90, 0, 110, 6),  # what hangs down from the line above
        (90, 34, 110, 40),  # what rises from the line below
        (0, 0, 200, 1),
    ],
)
def test_the_ink_of_a_line_is_that_of_its_letters(other: tuple[int, int, int, int]) -> None:
    letters = word_segmentation.ink(strip(40, 200, *LETTERS))
    assert letters.sum() == 4 * 12 * 20
    assert (word_segmentation.ink(strip(40, 200, *LETTERS, other)) == letters).all()


def test_small_marks_are_ink_and_noise_is_none() -> None:
    dots = strip(40, 200, *LETTERS, (60, 26, 64, 30), (66, 12, 70, 16))
    assert word_segmentation.ink(dots).sum() == 4 * 12 * 20 + 2 * 4 * 4
    noise = np.random.default_rng(1).integers(245, 256, (40, 200, 3)).astype(np.uint8)
    assert not word_segmentation.ink(noise).any()
    grey = strip(40, 200, *LETTERS)
    grey[10:30, 100:112] = 120  # fainter, and still a letter
    assert word_segmentation.ink(grey).sum() == 4 * 12 * 20


def test_words_have_the_boxes_of_their_ink() -> None:
    mask = word_segmentation.ink(strip(40, 200, *LETTERS, (150, 12, 160, 28)))
    ends = [(26.0, 46.0), (86.0, 106.0)]
    # what comes after a wide gap is another line's
    assert word_segmentation.boxes(mask, ends) == [(20, 10, 52, 30), (80, 10, 112, 30)]
    assert word_segmentation.boxes(mask, []) == []
    (whole,) = word_segmentation.boxes(mask, [(26.0, 155.0)])
    assert whole == (20, 10, 160, 30)
    assert word_segmentation.gap(mask, 26, 46) == 8
    assert word_segmentation.gap(mask, 46, 86) == 28
    assert word_segmentation.gap(mask, 86, 46) == 28
    assert word_segmentation.gap(mask, 22, 28) == 0


def test_lines_are_in_reading_order_along_their_slope() -> None:
    def line(text: str, left: float, top: float, slope: float) -> Line:
        turn = np.array([[np.cos(slope), -np.sin(slope)], [np.sin(slope), np.cos(slope)]])
        box = np.array([[left, top], [left + 100, top], [left + 100, top + 20], [left, top + 20]]) @ turn.T
        return Line((Word(text, 1.0, box),), box)

    for slope in (0.0, 0.2, -0.2):
        page = [("d", 300, 100), ("b", 300, 4), ("a", 0, 0), ("c", 0, 96), ("e", 150, 125)]
        lines = [line(*about, slope) for about in page]
        assert [one.words[0].text for one in ordered(lines, slope)] == ["a", "b", "c", "d", "e"]


def test_white_on_black(engine: Any) -> None:
    paper = Paper(500, 100, ink="white", paper="black")
    paper.text(40, 30, "Exit to the left", 26)
    (line,) = engine.read(np.asarray(paper.image)).lines
    assert line.text == "Exit to the left"


@pytest.mark.parametrize("shape", [(1, 1), (2, 700), (700, 2), (64, 64)])
def test_whatever_has_nothing_on_it(engine: Any, shape: tuple[int, int]) -> None:
    for pixels in (np.zeros((*shape, 3), np.uint8), np.full((*shape, 3), 255, np.uint8)):
        assert engine.read(pixels).lines == ()


def test_threads_get_the_same_answers(engine: Any) -> None:
    pages = [np.asarray(page_of(random.Random(seed), POOL, "sans", 20, lines=2).image) for seed in range(3)]
    alone = [[line.text for line in engine.read(page).lines] for page in pages]
    with ThreadPoolExecutor(3) as pool:
        together = [[line.text for line in read.lines] for read in pool.map(engine.read, pages)]
    assert together == alone


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import builtins

    found = builtins.__import__

    def without(name: str, *more: Any) -> Any:
        if name == "rapidocr":
            raise ModuleNotFoundError("No module named 'rapidocr'", name="rapidocr")
        return found(name, *more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtra, match=r"\[vision\]'"):
        networks.Networks()
    assert embedded.Embedded.name
