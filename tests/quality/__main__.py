"""`python -m tests.quality [NAME ...]`: measure all figures or the named ones, write them down, fail under a floor."""

from __future__ import annotations

import sys

from tests import quality
from tests.helpers.measuring import measured, modules
from tests.quality._report import MEASURED, PAGE, merged_measured, merged_page, section


def main(chosen: list[str]) -> int:
    """The exit status: 0 when every score reaches its floor. What is not measured now stays as it was written."""
    known, missed = modules(quality), []
    for name, rows, _ in measured(quality, chosen):
        PAGE.write_text(merged_page(PAGE.read_text(encoding="utf-8"), name, rows, known), encoding="utf-8")
        MEASURED.write_text(merged_measured(MEASURED.read_text(encoding="utf-8"), rows), encoding="utf-8")
        print(f"## {name}\n{section(rows)}\n", flush=True)
        missed += [f"{row.what}: {measure} {row.scores[measure]:.3f}" for row in rows for measure in row.missed]
    print("\n".join(f"under its floor: {line}" for line in missed), file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
