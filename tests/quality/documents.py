"""What is read on pages drawn for the purpose: their words and boxes, tables, fields; the truth of each is known."""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Sequence
from typing import Any

import jiwer
import numpy as np
from PIL import Image, ImageFilter
from rapidocr import RapidOCR

from aikit_fakes.engines.forms import embedded as forms
from aikit_fakes.engines.ocr import OcrResult
from aikit_fakes.engines.ocr import embedded as ocr
from aikit_fakes.engines.pages import Page
from aikit_fakes.engines.question_answering import embedded as answers
from aikit_fakes.engines.tables import Table
from aikit_fakes.engines.tables import embedded as tables
from tests.helpers.drawn_pages import Paper, page_of
from tests.quality import Row
from tests.quality.drawn import HOLLOW, POOL, QUESTIONS, form, table

SEEDS = range(1000, 1012)
"""Pages of other seeds, from another pool of words, were looked at while the rules were made."""
DATA = "pages drawn by tests/quality/documents.py (ours, Apache-2.0), of seeds and words not looked at before"


def measure(seeds: Sequence[int] = SEEDS, pool: Sequence[str] = POOL) -> list[Row]:
    """The figures of the embedded engines."""
    reader = ocr.load()
    return [
        *_text(reader, seeds, pool),
        *_tables(reader, seeds, pool),
        _fields(reader, seeds),
        _questions(reader, seeds),
    ]


def _text(reader: Any, seeds: Sequence[int], pool: Sequence[str]) -> list[Row]:
    rows = []
    clean: list[tuple[Paper, np.ndarray]] = []
    for seed in seeds:
        chance = random.Random(seed)
        font, size = ("sans", "grotesque", "bold", "italic")[seed % 4], (16, 20, 24, 28)[seed // 4 % 4]
        paper = page_of(chance, pool, font, size)
        clean.append((paper, np.asarray(paper.image)))
    for what, pages in (
        ("ocr, drawn pages", clean),
        ("ocr, noise, blur and a slope of one degree", [(paper, _worn(paper.image)) for paper, _ in clean]),
    ):
        errors, overlaps = [], []
        start = time.process_time()
        read = [reader.read(pixels) for _, pixels in pages]
        spent = time.process_time() - start
        for (paper, _), found in zip(pages, read, strict=True):
            errors.append((" ".join(paper.lines), " ".join(line.text for line in found.lines)))
            overlaps += _overlaps(paper, found)
        cer = jiwer.cer([truth for truth, _ in errors], [said for _, said in errors])
        scores, bare = {"1 - CER": 1 - float(cer)}, _bare(pages)
        floors = {"1 - CER": 0.995}
        if what.endswith("drawn pages"):
            scores["word-box IoU"] = float(np.mean(overlaps))
            floors["word-box IoU"] = 0.9
        else:  # where words of a turned page are was not drawn, but computed
            del bare["word-box IoU"]
        rows.append(_row(what, reader.name, f"{len(pages)} {DATA}", scores, floors, spent / len(pages), bare=bare))
    return rows


def _bare(pages: Sequence[tuple[Paper, np.ndarray]]) -> dict[str, float]:
    """The same figures of RapidOCR alone, as its authors run it but for the turning of lines."""
    alone = RapidOCR(params={"Global.log_level": "critical", "Global.return_word_box": True, "Global.use_cls": False})
    said, overlaps = [], []
    for paper, pixels in pages:
        found = alone(np.ascontiguousarray(pixels[..., ::-1]))
        said.append(" ".join(found.txts or ()))
        read = [
            (word[0], (*np.min(word[2], 0), *np.max(word[2], 0))) for line in found.word_results or () for word in line
        ]
        overlaps += _best(paper, read)
    cer = jiwer.cer([" ".join(paper.lines) for paper, _ in pages], said)
    return {"1 - CER": 1 - float(cer), "word-box IoU": float(np.mean(overlaps))}


def _tables(reader: Any, seeds: Sequence[int], pool: Sequence[str]) -> list[Row]:
    finder = tables.load()
    rows = []
    for ruled, floor in ((True, 1.0), (False, 0.9)):
        right = total = whole = 0
        start = time.process_time()
        for seed in seeds:
            paper = table(random.Random(seed), pool, ruled=ruled)
            pixels = np.asarray(paper.image)
            found = finder.find(Page(pixels, reader.read(pixels)))
            truth = paper.tables[0]
            cells = {(row, column): text for row, line in enumerate(truth.rows) for column, text in enumerate(line)}
            got = _cells(found[0]) if len(found) == 1 else {}
            same = sum(_plain(got.get(place, "\0")) == _plain(text) for place, text in cells.items())
            right, total = right + same, total + max(len(cells), len(got))
            spans = {(one.row, one.column, one.rows, one.columns) for one in (found[0].spans if found else ())}
            whole += same == len(cells) == len(got) and spans == set(truth.spans)
        spent = (time.process_time() - start) / len(seeds)
        what = "tables, lines between the cells" if ruled else "tables, no lines"
        scores = {"cells": right / total, "whole tables": whole / len(seeds)}
        floors = {"cells": floor} | ({"whole tables": 1.0} if ruled else {})
        rows.append(_row(what, finder.name, f"{len(seeds)} {DATA}", scores, floors, spent))
    return rows


def _fields(reader: Any, seeds: Sequence[int]) -> Row:
    finder = forms.load()
    true = found = wanted = 0
    start = time.process_time()
    for seed in seeds:
        paper = form(random.Random(seed))
        pixels = np.asarray(paper.image)
        fields = finder.find(Page(pixels, reader.read(pixels)))
        truth = {
            (_plain(name), value if isinstance(value, bool) else _plain(value)) for name, value in paper.fields.items()
        }
        said = {(_plain(one.name), one.checkbox.selected if one.checkbox else _plain(one.text)) for one in fields}
        true, found, wanted = true + len(truth & said), found + len(said), wanted + len(truth)
    spent = (time.process_time() - start) / len(seeds)
    scores = {"F1": 2 * true / (found + wanted), "precision": true / found, "recall": true / wanted}
    note = "A field counts when name and value are both right to the letter; boxes to tick and empty fields count too"
    return _row("forms, names with values", finder.name, f"{len(seeds)} {DATA}", scores, {"F1": 0.85}, spent, note)


def _questions(reader: Any, seeds: Sequence[int]) -> Row:
    answerer = answers.load()
    right = asked = silent = hollow = 0
    start = time.process_time()
    for seed in seeds:
        paper = form(random.Random(seed))
        pixels = np.asarray(paper.image)
        there = [(question, paper.fields[name]) for name, question in QUESTIONS.items() if paper.fields.get(name)]
        found = answerer.find(Page(pixels, reader.read(pixels)), [*(question for question, _ in there), *HOLLOW])
        said = [_plain(one.text) if one else None for one in found]
        right += sum(text == value for (_, value), text in zip(there, said, strict=False))
        silent += said[len(there) :].count(None)
        asked, hollow = asked + len(there), hollow + len(HOLLOW)
    spent = (time.process_time() - start) / len(seeds)
    scores = {"answered rightly": right / asked, "left alone": silent / hollow}
    note = f"{asked} questions in other words than the form's, and {hollow} to which the form has no answer"
    data = f"{len(seeds)} {DATA}"
    return _row(
        "answers, questions about forms",
        answerer.name,
        data,
        scores,
        {"answered rightly": 0.7, "left alone": 0.9},
        spent,
        note,
    )


def _cells(found: Table) -> dict[tuple[int, int], str]:
    return {(cell.row, cell.column): cell.text for cell in found.cells}


def _plain(text: str) -> str:
    return " ".join(text.split())


def _overlaps(paper: Paper, found: OcrResult) -> list[float]:
    """Of every word drawn, the best intersection over union with a word of that text; 0 where none was read."""
    read = [(word.text, (*word.polygon.min(0), *word.polygon.max(0))) for line in found.lines for word in line.words]
    return _best(paper, read)


def _best(paper: Paper, read: Sequence[tuple[str, Any]]) -> list[float]:
    return [max((_union(box, other) for text, other in read if text == word), default=0.0) for word, box in paper.words]


def _union(one: Sequence[float], other: Sequence[float]) -> float:
    wide = max(0.0, min(one[2], other[2]) - max(one[0], other[0]))
    high = max(0.0, min(one[3], other[3]) - max(one[1], other[1]))
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return wide * high / (sum(areas) - wide * high)


def _worn(image: Image.Image) -> np.ndarray:
    """A page as a camera sees it."""
    turned = image.rotate(1.0, fillcolor="white", resample=Image.Resampling.BICUBIC).filter(
        ImageFilter.GaussianBlur(0.7)
    )
    noise = np.random.default_rng(7).normal(0, 12, (*turned.size[::-1], 3))
    return (np.asarray(turned) + noise).clip(0, 255).astype(np.uint8)


def _row(
    what: str,
    engine: str,
    data: str,
    scores: dict[str, float],
    floors: dict[str, float],
    seconds: float,
    note: str = "",
    bare: dict[str, float] | None = None,
) -> Row:
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    baseline = "RapidOCR 3.10 alone" if bare else ""
    return Row(what, engine, data, scores, seconds * 1000, peak, floors, baseline, bare or {}, note)
