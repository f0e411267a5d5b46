"""The OCR pipeline: orientation, line detection, recognition, word boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np

from aikit_fakes.engines.ocr import Line, OcrResult, Word, word_segmentation
from aikit_fakes.engines.ocr.line_crops import LineCrop
from aikit_fakes.engines.ocr.networks import Recognizer, Text
from aikit_fakes.engines.ocr.orientation import carried, in_order, sideways, upright

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from aikit_fakes.engines.ocr import Pixels, Points

_SURE = 0.9
"""The mean confidence of a page from which nobody asks whether it stands on its head."""
_BETTER = 0.05
_SAMPLE = 8
"""Lines that tell which way up a page is."""
_TALL = 2.5
"""Height by width from which a line among level ones is taken to run downwards or upwards."""
_LONG = 4
"""Width by height from which a line tells the page's slope."""
_APART = 1.6
"""Words further apart than that many line heights stand in different lines."""
_CLOSING = ").,:;!?"
_SPACE = 0.2
"""The part of a strip's height that a space is wide at least."""
_BLANK = re.compile(r"_{2,}|\.{4,}")
"""Room to write in, which is no word."""


class Detector(Protocol):
    """Finds lines of text."""

    def find(self, pixels: Pixels) -> list[Points]:
        """The quadrilaterals around lines: [4, 2] each, from the top left corner clockwise."""
        ...


def read(pixels: Pixels, detector: Detector, recogniser: Recognizer) -> OcrResult:
    """The text of a page."""
    height, width = pixels.shape[:2]
    quads = detector.find(pixels)
    turn = 0
    if sideways(quads):
        turn, quads = 1, [in_order(carried(quad, 3, width, height)) for quad in quads]
    page = upright(pixels, turn)
    strips, texts = _recognised(page, quads, recogniser)
    if _confidence(texts) < _SURE and _on_its_head(page, strips, recogniser):
        turn += 2
        quads = [in_order(carried(quad, 2, page.shape[1], page.shape[0])) for quad in quads]
        page = upright(page, 2)
        strips, texts = _recognised(page, quads, recogniser)
    lines = [line for strip, text in zip(strips, texts, strict=True) for line in _lines(page, strip, text)]
    slope = _slope(quads)
    read = [_back(line, turn, page) for line in ordered(lines, slope)]
    return OcrResult(tuple(read), turn, slope)


def _recognised(page: Pixels, quads: Sequence[Points], recogniser: Recognizer) -> tuple[list[LineCrop], list[Text]]:
    strips = [_standing(LineCrop.of(quad), quad) for quad in quads]
    texts = recogniser.recognise([strip.read(page) for strip in strips])
    for place, strip in enumerate(strips):
        if abs(strip.slope) > 1:  # it runs downwards, unless it reads better upwards
            other = strip.turned()
            (text,) = recogniser.recognise([other.read(page)])
            if text.confidence > texts[place].confidence:
                strips[place], texts[place] = other, text
    return strips, texts


def _standing(strip: LineCrop, quad: Points) -> LineCrop:
    """The strip of a line that runs downwards, where a quadrilateral is that tall."""
    if strip.height <= _TALL * strip.width:
        return strip
    turned = np.roll(quad, -1, axis=0)
    along, down = np.array([0.0, 1.0]), np.array([-1.0, 0.0])
    low, high = turned.min(0), turned.max(0)
    return LineCrop(np.array([high[0], low[1]]), along, down, float(high[1] - low[1]), float(high[0] - low[0]))


def _confidence(texts: Sequence[Text]) -> float:
    """The mean confidence of all characters; 1 where there are none."""
    sure = [text.confidences for text in texts if text.text]
    return float(np.concatenate(sure).mean()) if sure else 0.0 if texts else 1.0


def _on_its_head(page: Pixels, strips: Sequence[LineCrop], recogniser: Recognizer) -> bool:
    longest = sorted(strips, key=lambda strip: -strip.width)[:_SAMPLE]
    cuts = [strip.read(page) for strip in longest]
    as_is = recogniser.recognise(cuts)
    turned = recogniser.recognise([cut[::-1, ::-1] for cut in cuts])
    return sum(text.confidence for text in turned) > sum(text.confidence for text in as_is) + _BETTER * len(cuts)


def _slope(quads: Sequence[Points]) -> float:
    """The slope of the lines that are long enough to have one: their median, each counted by its length."""
    told: list[tuple[float, float]] = []
    for quad in quads:
        across, down = quad[1] + quad[2] - quad[0] - quad[3], quad[3] + quad[2] - quad[0] - quad[1]
        length = float(np.linalg.norm(across))
        if length > _LONG * np.linalg.norm(down):
            told.append((float(np.arctan2(across[1], across[0])), length))
    half = sum(length for _, length in told) / 2
    for slope, length in sorted(told):
        half -= length
        if half <= 0:
            return slope
    return 0.0


def _lines(page: Pixels, strip: LineCrop, text: Text) -> Iterator[Line]:
    """The words of a strip, split where the gaps are those between columns."""
    room = strip.grown(0.15 * strip.height, 0.1 * strip.height)
    mask = word_segmentation.ink(room.cut(page))
    middles = text.places * strip.width + (room.width - strip.width) / 2
    words = [
        (start, end) for start, end in _words(text.text, middles, mask) if not _BLANK.fullmatch(text.text[start:end])
    ]
    boxes = word_segmentation.boxes(mask, [(middles[start], middles[end - 1]) for start, end in words])
    first = 0
    for place in range(1, len(words) + 1):
        if place == len(words) or boxes[place].left - boxes[place - 1].right > _APART * strip.height:
            own = boxes[first:place]
            found = [
                Word(text.text[start:end], float(text.confidences[start:end].mean()), room.box(*box))
                for (start, end), box in zip(words[first:place], own, strict=True)
            ]
            top, bottom = min(box.top for box in own), max(box.bottom for box in own)
            yield Line(tuple(found), room.box(own[0].left, top, own[-1].right, bottom))
            first = place


def _words(text: str, middles: NDArray[np.float64], mask: word_segmentation.Mask) -> Iterator[tuple[int, int]]:
    """Where the words of a text begin and end: at spaces, and where the ink shows one that was not read."""
    for found in re.finditer(r"\S+", text):
        start = found.start()
        for place in range(found.start() + 1, found.end()):
            if (
                _parts(text[place - 1], text[place])
                and word_segmentation.gap(mask, middles[place - 1], middles[place]) > _SPACE * mask.shape[0]
            ):
                yield start, place
                start = place
        yield start, found.end()


def _parts(one: str, other: str) -> bool:
    """Whether words may part there without a space: behind a mark, between number and letter, before a capital."""
    if one in _CLOSING:
        return other.isalnum()
    numbered = (one.isdigit() and other.isalpha()) or (one.isalpha() and other.isdigit())
    return numbered or (one.islower() and other.isupper())


def ordered(lines: Sequence[Line], slope: float) -> list[Line]:
    """Lines from top to bottom, those of one height from left to right, along a slope."""
    level = np.array([[np.cos(slope), np.sin(slope)], [-np.sin(slope), np.cos(slope)]])
    places = [(level @ line.polygon.T).T for line in lines]
    rows: list[list[int]] = []
    for index in sorted(range(len(lines)), key=lambda index: float(places[index][:, 1].mean())):
        middle = places[index][:, 1].mean()
        last = places[rows[-1][0]] if rows else None
        if last is not None and last[:, 1].min() < middle < last[:, 1].max():
            rows[-1].append(index)
        else:
            rows.append([index])
    return [lines[index] for row in rows for index in sorted(row, key=lambda index: float(places[index][:, 0].min()))]


def _back(line: Line, turn: int, page: Pixels) -> Line:
    """A line of the upright page on the page as given."""
    height, width = page.shape[:2]

    def there(points: Points) -> Points:
        return carried(points, turn, width, height)

    return Line(tuple(Word(one.text, one.confidence, there(one.polygon)) for one in line.words), there(line.polygon))
