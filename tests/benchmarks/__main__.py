"""Run every benchmark, write docs/benchmarks.md, and fail when a budget is broken."""

from __future__ import annotations

import platform
from datetime import date
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks import Ratio, facade, jobs, local, pinned, senses, served, startup, state

REPORT = Path(__file__).parents[2] / "docs" / "benchmarks.md"


def main() -> int:
    rows = [row for module in (startup, facade, pinned, served, state, local, senses, jobs) for row in module.measure()]
    libraries = ", ".join(f"{name} {version(name)}" for name in ("boto3", "botocore", "pydantic", "onnxruntime"))
    REPORT.write_text(
        "# Benchmarks\n\n"
        "Written by `make bench`. Each line is a ratio of medians measured in turns in one run; below 1 is cheaper "
        "than the rival.\n\n"
        f"{date.today()}, Python {platform.python_version()}, {libraries}\n\n" + table(rows) + "\n" + served.report(),
        encoding="utf-8",
    )
    print(REPORT.read_text(encoding="utf-8"))
    return 0 if all(row.kept for row in rows) else 1


def table(rows: list[Ratio]) -> str:
    lines = ["| what | ours | rival | theirs | unit | ratio | budget |", "|---|---:|---|---:|---|---:|---:|"]
    for row in rows:
        budget = "reported" if row.budget is None else f"≤ {row.budget:.2f}{'' if row.kept else ' **broken**'}"
        costs = f"{row.ours:.1f} | {row.rival} | {row.theirs:.1f} | {row.unit}"
        lines.append(f"| {row.what} | {costs} | {row.ratio:.2f} | {budget} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
