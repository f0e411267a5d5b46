"""`python -m tests.benchmarks [NAME ...]`: all of them into docs/benchmarks.md, or the named ones printed alone."""

from __future__ import annotations

import platform
import sys
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

from tests import benchmarks
from tests.benchmarks import Ratio
from tests.helpers.measuring import measured

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
INTRO = """# Benchmarks

Written by `make bench`; `python -m tests.benchmarks NAME` prints one alone. Each line is a ratio of medians measured in
turns in one run; below 1 is cheaper than the rival.
"""


def main(chosen: list[str]) -> int:
    """The exit status: 0 when every budget is kept."""
    found = list(measured(benchmarks, chosen))
    rows: list[Ratio] = [row for each in found for row in each.rows]
    libraries = ", ".join(f"{name} {version(name)}" for name in ("boto3", "botocore", "pydantic", "onnxruntime"))
    machine = f"{date.today()}, Python {platform.python_version()}, {libraries}\n"
    page = "\n".join([INTRO, machine, table(rows), *(each.report for each in found if each.report)])
    if not chosen:
        PAGE.write_text(page, encoding="utf-8")
    print(page)
    return 0 if all(row.kept for row in rows) else 1


def table(rows: Sequence[Ratio]) -> str:
    """The ratios in Markdown, each with its budget and whether that is kept."""
    lines = ["| what | ours | rival | theirs | unit | ratio | budget |", "|---|---:|---|---:|---|---:|---:|"]
    for row in rows:
        budget = "reported" if row.budget is None else f"≤ {row.budget:.2f}{'' if row.kept else ' **broken**'}"
        costs = f"{row.ours:.1f} | {row.rival} | {row.theirs:.1f} | {row.unit}"
        lines.append(f"| {row.what} | {costs} | {row.ratio:.2f} | {budget} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
