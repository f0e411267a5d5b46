"""`python -m tests.quality [NAME ...]`: measure all figures or the named ones, write them down, fail under a floor."""

from __future__ import annotations

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module

from tests import quality
from tests.helpers.discovery import modules
from tests.quality import Row, _report


def main(chosen: list[str]) -> int:
    """The exit status: 0 when every score reaches its floor. Sections of figures not measured stay as they are."""
    names, known = modules(quality, chosen), modules(quality)
    missed = []
    # a process each, so that the peak of memory is the engine's own
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), max_tasks_per_child=1) as pool:
        for name, rows in zip(names, pool.map(measure, names), strict=True):
            page = _report.merged_page(_report.PAGE.read_text(encoding="utf-8"), name, rows, known)
            _report.PAGE.write_text(page, encoding="utf-8")
            measured = _report.merged_measured(_report.MEASURED.read_text(encoding="utf-8"), rows)
            _report.MEASURED.write_text(measured, encoding="utf-8")
            print(f"## {name}\n{_report.section(rows)}\n", flush=True)
            missed += [f"{row.what}: {measure} {row.scores[measure]:.3f}" for row in rows for measure in row.missed]
    print("\n".join(f"under its floor: {line}" for line in missed), file=sys.stderr)
    return 1 if missed else 0


def measure(name: str) -> list[Row]:
    """The rows of a figure; runs in a process of its own."""
    rows: list[Row] = import_module(f"tests.quality.{name}").measure()
    return rows


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
