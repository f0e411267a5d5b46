"""PP-OCRv6's text detection and text recognition networks, from the package `rapidocr`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import cv2
import numpy as np

from aikit.cancellation import checked
from aikit.distribution import install_command
from aikit.errors import MissingExtra

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from aikit_fakes.engines.ocr import Pixels, Points

LONGEST = 2000
"""Pixels of the longer side that the detector looks at; larger images are made smaller for it."""
_SHORTEST = 736
_LARGER = 2.0
"""Images with a shorter side than that are made larger for it, though never more than twofold."""
_FAINT = 32
"""Levels of 255 away from the paper's colour up to which there is nothing."""
_MARGIN = 48
"""Pixels of nothing that are left around what there is."""
_LEAST = 64
"""Pixels a side: the network halves them five times."""
BATCH = 6
"""Lines that are read at once."""
_UNDECIDED = 0.3
"""The certainty under which a line is noise that looks like writing."""


@dataclass(frozen=True, slots=True)
class Text:
    """What a line says.

    Attributes:
        text: words with spaces between.
        confidences: of each character, 0 to 1; as many as `text` has.
        places: where the middle of each character is, 0 to 1 of the line's width; of a space, anything.
    """

    text: str
    confidences: NDArray[np.float64]
    places: NDArray[np.float64]

    @property
    def confidence(self) -> float:
        """The mean of the characters', 0 to 1."""
        return float(self.confidences.mean()) if self.text.strip() else 0.0


class Recognizer(Protocol):
    """Reads images of single lines."""

    def recognise(self, lines: Sequence[Pixels]) -> list[Text]:
        """What each upright line says; "" where it says nothing."""
        ...


_NOTHING = Text("", np.zeros(0), np.zeros(0))


class Networks:
    """The detector and the recogniser. Thread-safe.

    Raises:
        MissingExtra: the extra `vision` is not installed.
    """

    def __init__(self) -> None:
        try:
            import rapidocr
        except ModuleNotFoundError as error:
            raise MissingExtra(f"reading text needs the package {error.name!r}: {install_command('vision')}") from error
        inside = Path(rapidocr.__file__).with_name("models")
        self._models: Any = rapidocr.RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.return_word_box": True,
                "Global.use_vertical_padding": False,
                # its classifier of upside-down lines turns upright ones on their heads
                "Global.use_cls": False,
                "EngineConfig.onnxruntime.intra_op_num_threads": 2,
                "Det.limit_side_len": 32,
                "Det.max_candidates": 4000,
                "Rec.rec_batch_num": BATCH,
                # named, so that nothing is looked for elsewhere
                "Det.model_path": str(inside / "PP-OCRv6_det_small.onnx"),
                "Rec.model_path": str(inside / "PP-OCRv6_rec_small.onnx"),
            }
        )
        self._nothing: type[Exception] = rapidocr.main.RapidOCRError

    def find(self, pixels: Pixels) -> list[Points]:
        """The quadrilaterals around lines of text: [4, 2] each, from the top left corner clockwise."""
        rows, columns = _used(pixels)
        seen, ratio = _fitted(
            pixels[np.ix_(rows, columns)] if rows.size * columns.size < pixels[..., 0].size else pixels
        )
        try:
            _, found = self._models.detect_and_crop(np.ascontiguousarray(seen[..., ::-1]), {})
        except self._nothing:
            return []
        height, width = pixels.shape[:2]
        boxes = np.asarray(found.boxes, np.float64) / ratio
        x = np.interp(boxes[..., 0], np.arange(len(columns) + 1), [*columns, width])
        y = np.interp(boxes[..., 1], np.arange(len(rows) + 1), [*rows, height])
        return list(np.stack([x, y], axis=-1))

    def recognise(self, lines: Sequence[Pixels]) -> list[Text]:
        """What each line says, by connectionist temporal classification: a character a column of the network's."""
        found: list[Text] = [_NOTHING] * len(lines)
        # the same batches as the package's own: as wide as their widest line
        order = np.argsort([line.shape[1] / float(line.shape[0]) for line in lines])
        for start in checked(range(0, len(lines), BATCH)):
            places = order[start : start + BATCH]
            read = self._models.recognize_txt([np.ascontiguousarray(lines[place][..., ::-1]) for place in places])
            for place, *said in zip(places, read.txts, read.word_results, strict=True):
                found[place] = _text(*said)
        return found


def _used(pixels: Pixels) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The rows and columns of an image that hold something, and what is near to them.

    The detector judges by the whole image too, and does not see a line alone on a wide page.
    """
    smooth = cv2.blur(pixels, (3, 3))  # a camera's noise is nothing
    paper = np.median(pixels[::4, ::4].reshape(-1, 3), axis=0).astype(np.uint8)
    away = cv2.absdiff(smooth, np.full_like(pixels, paper))
    inked = np.asarray(away).max(2) > _FAINT
    found = []
    for axis in (1, 0):
        near = cv2.dilate(inked.any(axis).astype(np.uint8)[None], np.ones((1, 2 * _MARGIN + 1), np.uint8))[0]
        found.append(np.flatnonzero(near) if near.any() else np.arange(len(near)))
    return found[0], found[1]


def _fitted(pixels: Pixels) -> tuple[Pixels, float]:
    """The image as the detector wants it, and how many of its pixels one of ours is."""
    height, width = pixels.shape[:2]
    ratio = min(max(1.0, _SHORTEST / min(height, width)), _LARGER, LONGEST / max(height, width))
    if ratio != 1:
        size = max(1, round(width * ratio)), max(1, round(height * ratio))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if ratio < 1 else cv2.INTER_CUBIC)  # type: ignore[assignment]
    below, right = (max(0, _LEAST - side) for side in pixels.shape[:2])
    if below or right:
        pixels = cv2.copyMakeBorder(pixels, 0, below, 0, right, cv2.BORDER_REPLICATE)  # type: ignore[assignment]
    return pixels, ratio


def _text(text: str, details: Any) -> Text:
    columns = [column for word in details.word_cols for column in word]
    places = np.zeros(len(text))
    inked = [place for place, letter in enumerate(text) if not letter.isspace()]
    if not inked or details.line_txt_len <= 0:
        return _NOTHING
    places[inked] = (np.asarray(columns) + 0.5) / details.line_txt_len
    sure = np.asarray(details.confs, np.float64)
    if sure.mean() < _UNDECIDED:
        return _NOTHING
    return Text(text, sure, places.clip(0, 1))
