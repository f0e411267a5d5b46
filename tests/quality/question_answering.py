"""Question answering on drawn forms: questions in other words than the form's, and some that no form answers."""

from __future__ import annotations

import random
from collections.abc import Sequence

from aikit_fakes.engines.question_answering import embedded
from tests.quality import Row, timed
from tests.quality.synthetic.documents import DATA, QUESTIONS, SEEDS, UNANSWERABLE, form, normalized, scanned


def measure(seeds: Sequence[int] = SEEDS) -> list[Row]:
    """The share of right answers of the embedded engine, and of questions rightly left alone."""
    engine = embedded.load()
    papers = [form(random.Random(seed)) for seed in seeds]
    answerable = [
        {question: paper.fields[name] for name, question in QUESTIONS.items() if paper.fields.get(name)}
        for paper in papers
    ]
    found, cpu_ms, peak_mb = timed(
        lambda papers: [
            engine.find(scanned(paper), [*questions, *UNANSWERABLE])
            for paper, questions in zip(papers, answerable, strict=True)
        ],
        papers,
    )
    correct = silent = 0
    for expected, answers in zip(answerable, found, strict=True):
        texts = [normalized(one.text) if one else None for one in answers]
        correct += sum(text == value for value, text in zip(expected.values(), texts, strict=False))
        silent += texts[len(expected) :].count(None)
    asked, unanswerable = sum(map(len, answerable)), len(papers) * len(UNANSWERABLE)
    return [
        Row(
            what="answers, questions about forms",
            capabilities=("textract.question_answering",),
            engine=engine.name,
            data=f"{len(papers)} {DATA}",
            scores={"answered rightly": correct / asked, "left alone": silent / unanswerable},
            floors={"answered rightly": 0.7, "left alone": 0.9},
            cpu_ms=cpu_ms,
            peak_mb=peak_mb,
            note=(
                f"{asked} questions in other words than the form's, and {unanswerable} to which the form has no answer"
            ),
        )
    ]
