"""Tables of drawn pages: cells right to the letter, and tables of which all cells and spans are."""

from __future__ import annotations

import random
from collections.abc import Sequence

from aikit_fakes.engines.tables import embedded
from tests.helpers.drawn_pages import Paper
from tests.quality import Row, timed
from tests.quality.synthetic.documents import DATA, POOL, SEEDS, normalized, scanned, table


def measure(seeds: Sequence[int] = SEEDS, pool: Sequence[str] = POOL) -> list[Row]:
    """The figures of the embedded engine on tables with and without ruling lines."""
    ruled, open_ = ([table(random.Random(seed), pool, ruled=ruled) for seed in seeds] for ruled in (True, False))
    return [
        _row("lines between the cells", ruled, {"cells": 1.0, "whole tables": 1.0}),
        _row("no lines", open_, {"cells": 0.9}),
    ]


def _row(what: str, papers: Sequence[Paper], floors: dict[str, float]) -> Row:
    engine = embedded.load()
    found, cpu_ms, peak_mb = timed(lambda papers: [engine.find(scanned(paper)) for paper in papers], papers)
    correct = total = whole = 0
    for paper, tables in zip(papers, found, strict=True):
        drawn, read = paper.tables[0], tables[0] if len(tables) == 1 else None
        cells = {(row, column): text for row, line in enumerate(drawn.rows) for column, text in enumerate(line)}
        got = {(cell.row, cell.column): cell.text for cell in read.cells} if read else {}
        same = sum(normalized(got.get(place, "\0")) == normalized(text) for place, text in cells.items())
        correct, total = correct + same, total + max(len(cells), len(got))
        spans = {(one.row, one.column, one.rows, one.columns) for one in (read.spans if read else ())}
        whole += same == len(cells) == len(got) and spans == set(drawn.spans)
    return Row(
        what=f"tables, {what}",
        capabilities=("textract.tables",),
        engine=engine.name,
        data=f"{len(papers)} {DATA}",
        scores={"cells": correct / total, "whole tables": whole / len(papers)},
        floors=floors,
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
    )
