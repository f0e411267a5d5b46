"""Image properties: dominant colours, brightness, sharpness and contrast, of foreground and background too.

The front is told from the back by colour (GrabCut, Rother et al. 2004): what unlike the edges lies in the middle.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from aikit_fakes.package_data import read_toml

if TYPE_CHECKING:
    from aikit_fakes.services.rekognition.images import Pixels

Answer = dict[str, Any]
Floats = NDArray[np.float32]

_SIDE = 160
"""Pixels of the longer side that colours are counted on."""
_ALIKE = 12.0
"""Colours nearer than this in CIELAB are one."""
_CLUSTERS = 12
_MARGIN = 0.08
"""Of each side, that is taken for background to begin with."""
_LEAST = 0.02
"""The smallest share of an image that is a front or a back."""


def properties(image: Pixels, most: int) -> Answer:
    """AWS's ImageProperties, with `most` dominant colours at most."""
    scale = min(1.0, _SIDE / max(image.shape[:2]))
    size = tuple(max(1, round(side * scale)) for side in image.shape[1::-1])
    resized = cv2.resize(image, size, interpolation=cv2.INTER_AREA) if scale < 1 else image
    small = np.asarray(resized, np.uint8)
    found = _region_properties(small, np.ones(small.shape[:2], bool), most)
    front = _front(small)
    if front is not None:
        found["Foreground"] = _region_properties(small, front, most)
        found["Background"] = _region_properties(small, ~front, most)
    return found


def _region_properties(image: Pixels, where: NDArray[np.bool_], most: int) -> Answer:
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.float32)
    detail = float(cv2.Laplacian(grey, cv2.CV_32F)[where].var())
    quality = {
        "Brightness": float(grey[where].mean()) / 2.55,
        "Sharpness": 100 * detail / (detail + 500.0),
        "Contrast": min(100.0, float(grey[where].std()) / 1.275),
    }
    return {"Quality": quality, "DominantColors": _colors(image[where], most)}


def _colors(pixels: NDArray[np.uint8], most: int) -> list[Answer]:
    """The commonest colours, those of one look together, and the percent of the pixels that are of each."""
    lab = _lab(pixels)
    count = min(_CLUSTERS, len(np.unique(pixels, axis=0)))
    cv2.setRNGSeed(0)
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 20, 0.5)
    start: Any = None
    _, marks, centres = cv2.kmeans(lab, count, start, criteria, 1, cv2.KMEANS_PP_CENTERS)
    shares = np.bincount(marks.ravel(), minlength=count) / len(lab)
    merged: list[tuple[Floats, float]] = []
    for place in np.argsort(-shares, kind="stable"):
        near = [row for row, (other, _) in enumerate(merged) if np.linalg.norm(other - centres[place]) < _ALIKE]
        if near:
            other, share = merged[near[0]]
            merged[near[0]] = other, share + float(shares[place])
        elif shares[place] > 0:
            merged.append((centres[place], float(shares[place])))
    merged.sort(key=lambda one: -one[1])
    return [_color(centre, share) for centre, share in merged[:most]]


def _color(lab: Floats, share: float) -> Answer:
    rgb = cv2.cvtColor(lab.reshape(1, 1, 3).astype(np.float32), cv2.COLOR_LAB2RGB)[0, 0]
    red, green, blue = (int(value) for value in np.clip(np.round(rgb * 255), 0, 255))
    return {
        "Red": red,
        "Green": green,
        "Blue": blue,
        "HexCode": f"#{red:02x}{green:02x}{blue:02x}",
        "CSSColor": _nearest(lab, *_css()),
        "SimplifiedColor": _nearest(lab, *_simple()),
        "PixelPercent": share * 100,
    }


def _front(image: Pixels) -> NDArray[np.bool_] | None:
    """Where the front is; None where nothing stands out."""
    height, width = image.shape[:2]
    top, left = max(1, int(height * _MARGIN)), max(1, int(width * _MARGIN))
    if height - 2 * top < 2 or width - 2 * left < 2 or not image.std():
        return None
    mask = np.zeros((height, width), np.uint8)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.setRNGSeed(0)
    inside = (left, top, width - 2 * left, height - 2 * top)
    try:
        cv2.grabCut(np.ascontiguousarray(image), mask, inside, *models, 3, cv2.GC_INIT_WITH_RECT)
    except cv2.error:  # too few different pixels to model either side
        return None
    front = (mask == cv2.GC_FGD) | (mask == cv2.GC_PR_FGD)
    return front if _LEAST < front.mean() < 1 - _LEAST else None


def _lab(rgb: NDArray[np.uint8]) -> Floats:
    """CIELAB of colours, [n, 3]."""
    found = cv2.cvtColor((rgb.reshape(1, -1, 3) / 255).astype(np.float32), cv2.COLOR_RGB2LAB)
    return np.asarray(found[0], np.float32)


def _nearest(lab: Floats, names: list[str], known: Floats) -> str:
    return names[int(np.linalg.norm(known - lab, axis=1).argmin())]


@cache
def _css() -> tuple[list[str], Floats]:
    from PIL.ImageColor import colormap, getrgb

    # two names of one colour: the first
    colours = {getrgb(name)[:3]: name for name in sorted(colormap, reverse=True)}
    return list(colours.values()), _lab(np.array(list(colours), np.uint8))


@cache
def _simple() -> tuple[list[str], Floats]:
    from PIL.ImageColor import getrgb

    table = read_toml(__package__, "colors.toml")
    pairs = [(name, getrgb(code)[:3]) for name, codes in table.items() for code in codes]
    return [name for name, _ in pairs], _lab(np.array([rgb for _, rgb in pairs], np.uint8))
