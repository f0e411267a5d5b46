"""Check box and radio button detection: small closed outlines, and whether they are selected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from aikit_fakes.engines.pages.boxes import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from aikit_fakes.engines.pages import Page, Token

    Ink = NDArray[np.uint8]

_SMALLEST, _LARGEST = 0.6, 2.6
"""Line heights of a box's side."""
_SIDE = 0.93
"""The part of a square's side that must be drawn."""
_ROUND = 0.9
"""4 π area / perimeter² from which an outline is a circle, which has 1; a square has 0.79."""
_INSIDE = 0.22
"""The part of a box's side that belongs to its outline, at each end."""
_APART = 0.2
"""The part of a radio button's width that is left free between it and its word."""
_SIGNS = "□☐☑☒■▢▣口回○◯●◉◎⊙⚪⚫"
"""What readers make of boxes to tick."""
_RIM = 0.12
"""The part of a box's width by which its outline, drawn askew, may reach out of it."""
_TICKED = 0.06
"""The part of a box's inside that is ink from which it is ticked."""


@dataclass(frozen=True, slots=True, eq=False)
class Checkbox:
    """A check box or a radio button.

    Attributes:
        box: where.
        confidence: 0 to 1.
        selected: whether something is in it.
    """

    box: Box
    confidence: float
    selected: bool


def checkboxes_of(page: Page, tokens: Sequence[Token]) -> tuple[Checkbox, ...]:
    """The boxes to tick of a page, from top to bottom; `tokens` are its words."""
    height = page.text_height
    low, high = max(7.0, _SMALLEST * height), _LARGEST * height
    contours, _ = cv2.findContours(page.ink, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    found: list[Checkbox] = []
    for contour in sorted(contours, key=lambda contour: -cv2.contourArea(contour)):
        x, y, wide, tall = cv2.boundingRect(contour)
        if not (low <= wide <= high and low <= tall <= high and 0.8 <= wide / tall <= 1.25):
            continue
        box = Box(float(x), float(y), float(x + wide), float(y + tall))
        if any(box.within(checkbox.box) > 0.3 or checkbox.box.within(box) > 0.3 for checkbox in found):
            continue
        sure = _squareness(page, box)
        if (sure := sure or _roundness(page, contour, box)) and not _is_letter(page, box, tokens):
            found.append(Checkbox(box, sure, _inside(page, box) > _TICKED))
    return tuple(sorted(found, key=lambda checkbox: (checkbox.box.top, checkbox.box.left)))


def cleaned(page: Page, tokens: Sequence[Token]) -> Iterator[Token]:
    """Words without what the reader made of the boxes to tick that stand before them."""
    for token in tokens:
        inside = [checkbox.box for checkbox in page.checkboxes if checkbox.box.within(token.box) > 0.1]
        if not inside:
            yield token
            continue
        text = token.text.lstrip(_SIGNS)
        if len(text) > 1 and not text[0].isascii() and text[1].isupper():
            text = text[1:]  # what the reader made of half a box
        rest = _tight(page, token.box._replace(left=max(box.right + max(2, _RIM * box.width) for box in inside)))
        if rest is not None and text and rest.height > 0.4 * page.text_height:
            yield replace(token, text=text, box=rest, polygon=page.back(rest))


def _tight(page: Page, box: Box) -> Box | None:
    """The ink in a box; None where there is none."""
    cut = _cut(page, box)
    columns, rows = np.flatnonzero(cut.max(0, initial=0)), np.flatnonzero(cut.max(1, initial=0))
    if not len(columns):
        return None
    left, top = int(box.left), int(box.top)
    return Box(float(left + columns[0]), float(top + rows[0]), float(left + columns[-1] + 1), float(top + rows[-1] + 1))


def _squareness(page: Page, box: Box) -> float:
    """How much of a square's outline is drawn, 0 to 1; 0 for what is none."""
    cut = _cut(page, box) > 0
    depth = max(2, round(0.12 * min(cut.shape)))
    sides = (cut[:depth].any(0), cut[-depth:].any(0), cut[:, :depth].any(1), cut[:, -depth:].any(1))
    drawn = [float(side.mean()) for side in sides]
    corners = (cut[:depth, :depth], cut[:depth, -depth:], cut[-depth:, :depth], cut[-depth:, -depth:])
    if min(drawn) < _SIDE or not all(corner.any() for corner in corners):
        return 0.0
    return min(0.99, float(np.mean(drawn)))


def _roundness(page: Page, contour: Any, box: Box) -> float:
    """How round an outline is, 0 to 1; 0 for what is no ring."""
    hull = cv2.convexHull(contour)
    around, area = cv2.arcLength(hull, True), cv2.contourArea(hull)
    if not around or (ratio := 4 * np.pi * area / around**2) < _ROUND or not 0.88 <= box.width / box.height <= 1.14:
        return 0.0
    cut = _cut(page, box) > 0
    rows, columns = np.indices(cut.shape)
    middle = (np.array(cut.shape) - 1) / 2
    away = np.hypot(rows - middle[0], columns - middle[1]) / (min(cut.shape) / 2)
    angles = np.arctan2(rows - middle[0], columns - middle[1])
    ring = (away > 0.75) & (away < 1.1) & cut
    drawn = len(np.unique(np.floor((angles[ring] + np.pi) / (2 * np.pi) * 24).clip(0, 23))) / 24
    return min(0.95, float(ratio) * drawn) if drawn > 0.9 else 0.0


def _is_letter(page: Page, box: Box, tokens: Sequence[Token]) -> bool:
    """Whether an outline is part of a word: an O, a D, a 0."""
    for token in tokens:
        if box.within(token.box) <= 0.5:
            continue
        if len(token.text) == 1 or box.width > 0.6 * token.box.width:
            return token.text not in _SIGNS and box.height <= page.text_height
        rest = _tight(page, token.box._replace(left=box.right + 1))
        # a box to tick stands before its word, apart from it and about as high or higher
        alone = rest is not None and rest.left - box.right >= _APART * box.width and rest.height < 1.1 * box.height
        return not (alone and box.left - token.box.left <= 2)
    return False


def _inside(page: Page, box: Box) -> float:
    cut = _cut(page, box)
    rim = [max(2, round(_INSIDE * side)) for side in cut.shape]
    inner = cut[rim[0] : -rim[0], rim[1] : -rim[1]]
    grey = _cut_grey(page, box)[rim[0] : -rim[0], rim[1] : -rim[1]]
    # a box that is filled has no ink by contrast to its surroundings, but is dark
    filled = float((grey < 110).mean()) if grey.size else 0.0
    return max(float((inner > 0).mean()) if inner.size else 0.0, filled)


def _cut(page: Page, box: Box) -> Ink:
    return page.ink[int(box.top) : int(box.bottom), int(box.left) : int(box.right)]


def _cut_grey(page: Page, box: Box) -> Ink:
    return page.grey[int(box.top) : int(box.bottom), int(box.left) : int(box.right)]
