"""`python -m tests.quality`: measure everything, write docs/quality.md, fail under a floor."""

from __future__ import annotations

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

from tests.quality import (
    Row,
    custom,
    documents,
    embedding,
    entities,
    faces,
    headlines,
    language,
    photos,
    pii,
    sentiment,
    speech,
    targeted_sentiment,
    toxicity,
    translation,
    voices,
)

PAGE = Path(__file__).parents[2] / "docs" / "quality.md"
INTRO = """# Quality of the embedded engines
Written by `make quality` on {today}. Bold figures have a floor, named behind them; CPU time is of one text in a batch.
"""


def main() -> int:
    """The exit status: 0 when every figure reaches its floor."""
    # a process each, so that the peak of memory is the engine's own
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), max_tasks_per_child=1) as pool:
        measured = [
            pool.submit(module.measure)
            for module in (
                sentiment,
                targeted_sentiment,
                language,
                entities,
                pii,
                toxicity,
                custom,
                translation,
                embedding,
                faces,
                photos,
                speech,
                documents,
                voices,
            )
        ]
        rows = [row for future in measured for row in future.result()]
    PAGE.write_text(_page(rows), encoding="utf-8")
    headlines.write(rows)
    print(PAGE.read_text(encoding="utf-8"))
    missed = [f"{row.what}: {measure} {row.scores[measure]:.3f}" for row in rows for measure in row.missed]
    print("\n".join(f"under its floor: {line}" for line in missed), file=sys.stderr)
    return 1 if missed else 0


def _page(rows: list[Row]) -> str:
    lines = [INTRO.format(today=date.today())]
    lines += ["| what | engine | figures | beside it | CPU ms | peak MB |", "|---|---|---|---|---|---|"]
    for row in rows:
        figures = ", ".join(_figure(row, measure, value) for measure, value in row.scores.items())
        beside = ", ".join(f"{measure} {value:.3f}" for measure, value in row.baseline_scores.items())
        cells = (row.what, f"`{row.engine}`", figures, f"{row.baseline}: {beside}" if beside else "")
        lines.append("| " + " | ".join([*cells, f"{row.cpu_ms:.1f}", f"{row.peak_mb:.0f}"]) + " |")
    lines += ["", "## Data and details"]
    lines += [f"- **{row.what}**: {row.data}.{f' {row.note}.' if row.note else ''}" for row in rows]
    return "\n".join(lines) + "\n"


def _figure(row: Row, measure: str, value: float) -> str:
    if measure not in row.floors:
        return f"{measure} {value:.3f}"
    floor = f"{row.floors[measure]:.3f}".removesuffix("0")
    return f"{measure} **{value:.3f}** (floor {floor})"


if __name__ == "__main__":
    raise SystemExit(main())
