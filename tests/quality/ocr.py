"""OCR of drawn pages: character error rate and the overlap of word boxes; RapidOCR alone beside it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import Any

import jiwer
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter
from rapidocr import RapidOCR

from aikit_fakes.engines.ocr import embedded
from tests.helpers.drawn_pages import Box, Paper, page_of
from tests.quality import Row, timed
from tests.quality.synthetic.documents import DATA, POOL, SEEDS

Pixels = NDArray[np.uint8]


def measure(seeds: Sequence[int] = SEEDS, pool: Sequence[str] = POOL) -> list[Row]:
    """The figures of the embedded engine on clean pages and on degraded ones."""
    papers = [_page(seed, pool) for seed in seeds]
    clean = [np.asarray(paper.image) for paper in papers]
    return [
        _row("drawn pages", papers, clean, {"1 - CER": 0.995, "word-box IoU": 0.9}),
        # where words of a turned page are was not drawn, but computed
        _row(
            "noise, blur and a slope of one degree",
            papers,
            [_degraded(one.image) for one in papers],
            {"1 - CER": 0.995},
        ),
    ]


def _row(what: str, papers: Sequence[Paper], pages: Sequence[Pixels], floors: dict[str, float]) -> Row:
    engine = embedded.load()
    found, cpu_ms, peak_mb = timed(lambda pages: [engine.read(pixels) for pixels in pages], pages)
    texts = [" ".join(line.text for line in page.lines) for page in found]
    words = [
        [(word.text, (*word.polygon.min(0), *word.polygon.max(0))) for line in page.lines for word in line.words]
        for page in found
    ]
    return Row(
        what=f"ocr, {what}",
        capabilities=("textract.ocr", "rekognition.ocr"),
        engine=engine.name,
        data=f"{len(pages)} {DATA}",
        scores=_scores(papers, texts, words, floors),
        floors=floors,
        baseline="RapidOCR 3.10 alone",
        baseline_scores=_scores(papers, *_rapidocr(pages), floors),
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
    )


def _scores(
    papers: Sequence[Paper], texts: list[str], words: Sequence[Any], measures: Iterable[str]
) -> dict[str, float]:
    """Of the pages' texts and words with boxes: 1 less the character error rate, and the mean IoU of word boxes."""
    overlaps = [
        max((_iou(box, other) for text, other in page if text == word), default=0.0)
        for paper, page in zip(papers, words, strict=True)
        for word, box in paper.words
    ]
    cer = float(jiwer.cer([" ".join(paper.lines) for paper in papers], texts))
    scores = {"1 - CER": 1 - cer, "word-box IoU": float(np.mean(overlaps))}
    return {measure: scores[measure] for measure in measures}


def _rapidocr(pages: Sequence[Pixels]) -> tuple[list[str], list[Any]]:
    """Texts and words of RapidOCR alone, as its authors run it but for the turning of lines."""
    engine = RapidOCR(params={"Global.log_level": "critical", "Global.return_word_box": True, "Global.use_cls": False})
    found = [engine(np.ascontiguousarray(pixels[..., ::-1])) for pixels in pages]
    words = [
        [(word[0], (*np.min(word[2], 0), *np.max(word[2], 0))) for line in page.word_results or () for word in line]
        for page in found
    ]
    return [" ".join(page.txts or ()) for page in found], words


def _iou(one: Box, other: Box) -> float:
    """Intersection over union."""
    wide = max(0.0, min(one[2], other[2]) - max(one[0], other[0]))
    high = max(0.0, min(one[3], other[3]) - max(one[1], other[1]))
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return wide * high / (sum(areas) - wide * high)


def _page(seed: int, pool: Sequence[str]) -> Paper:
    font, size = ("sans", "grotesque", "bold", "italic")[seed % 4], (16, 20, 24, 28)[seed // 4 % 4]
    return page_of(random.Random(seed), pool, font, size)


def _degraded(image: Image.Image) -> Pixels:
    """A page as a camera sees it."""
    turned = image.rotate(1.0, fillcolor="white", resample=Image.Resampling.BICUBIC).filter(
        ImageFilter.GaussianBlur(0.7)
    )
    noise = np.random.default_rng(7).normal(0, 12, (*turned.size[::-1], 3))
    return (np.asarray(turned) + noise).clip(0, 255).astype(np.uint8)
