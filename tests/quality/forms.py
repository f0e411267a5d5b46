"""Form fields of drawn forms: names and values right to the letter, boxes to tick among them."""

from __future__ import annotations

import random
from collections.abc import Sequence

from aikit_fakes.engines.forms import embedded
from tests.quality import Row, timed
from tests.quality.synthetic.documents import DATA, SEEDS, form, normalized, scanned


def measure(seeds: Sequence[int] = SEEDS) -> list[Row]:
    """F1, precision and recall of the embedded engine."""
    engine = embedded.load()
    papers = [form(random.Random(seed)) for seed in seeds]
    answers, cpu_ms, peak_mb = timed(lambda papers: [engine.find(scanned(paper)) for paper in papers], papers)
    true = found = wanted = 0
    for paper, fields in zip(papers, answers, strict=True):
        expected = {
            (normalized(name), value if isinstance(value, bool) else normalized(value))
            for name, value in paper.fields.items()
        }
        read = {
            (normalized(one.name), one.checkbox.selected if one.checkbox else normalized(one.text)) for one in fields
        }
        true, found, wanted = true + len(expected & read), found + len(read), wanted + len(expected)
    return [
        Row(
            what="forms, names with values",
            capabilities=("textract.forms",),
            engine=engine.name,
            data=f"{len(papers)} {DATA}",
            scores={"F1": 2 * true / (found + wanted), "precision": true / found, "recall": true / wanted},
            floors={"F1": 0.85},
            cpu_ms=cpu_ms,
            peak_mb=peak_mb,
            note=(
                "A field counts when name and value are both right to the letter; boxes to tick and empty fields count "
                "too"
            ),
        )
    ]
