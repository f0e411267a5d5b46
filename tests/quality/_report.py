"""The reports of measured rows: a section a figure in docs/quality.md, an entry a capability in `measured.toml`."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from aikit_fakes.engines import registry
from tests.quality import Row

PAGE = Path(__file__).parents[2] / "docs" / "quality.md"
MEASURED = Path(registry.__file__).with_name("measured.toml")
INTRO = """# Quality of the embedded engines
Written by `make quality`; `python -m tests.quality NAME` measures one section anew. Bold figures have a floor, named
behind them; CPU time is of one text in a batch.
"""
HEADER = "# Written by `make quality`: what the embedded engines were last measured at.\n"


def merged_page(page: str, name: str, rows: Sequence[Row], known: Sequence[str]) -> str:
    """The page with a figure's section replaced or added, in alphabetical order, and without those not `known`."""
    sections = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)) | {name: section(rows)}
    kept = {one: text.strip() for one, text in sorted(sections.items()) if one in known}
    return INTRO + "".join(f"\n## {one}\n{text}\n" for one, text in kept.items())


def section(rows: Sequence[Row]) -> str:
    """The table of a figure's rows, and of each its data and details."""
    lines = [f"Measured on {date.today()}.", ""]
    lines += ["| what | engine | figures | beside it | CPU ms | peak MB |", "|---|---|---|---|---|---|"]
    lines += [f"| {' | '.join(_cells(row))} |" for row in rows]
    lines += ["", *(f"- **{row.what}**: {row.data}.{f' {row.note}.' if row.note else ''}" for row in rows)]
    return "\n".join(lines)


def _cells(row: Row) -> tuple[str, ...]:
    if not row.scores:
        return row.what, "", row.note, "", "", ""
    figures = ", ".join(_figure(row, measure, value) for measure, value in row.scores.items())
    beside = ", ".join(f"{measure} {value:.3f}" for measure, value in row.baseline_scores.items())
    baseline = f"{row.baseline}: {beside}" if beside else ""
    return row.what, f"`{row.engine}`", figures, baseline, f"{row.cpu_ms:.1f}", f"{row.peak_mb:.0f}"


def _figure(row: Row, measure: str, value: float) -> str:
    if measure not in row.floors:
        return f"{measure} {value:.3f}"
    floor = f"{row.floors[measure]:.3f}".removesuffix("0")
    return f"{measure} **{value:.3f}** (floor {floor})"


def merged_measured(text: str, rows: Sequence[Row]) -> str:
    """`measured.toml` with the entries of the capabilities that the rows have headlines of; others stay."""
    entries: dict[str, dict[str, Any]] = tomllib.loads(text)
    for capability, found in headlines(rows).items():
        engine = registry.load(capability, registry.EMBEDDED)
        entries[capability] = {"engine": engine.name, "languages": _languages(engine), "figure": "; ".join(found)}
    lines = [HEADER]
    for capability in filter(entries.__contains__, registry.CAPABILITIES):
        values = (f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in entries[capability].items())
        lines += [f'["{capability}"]', *values, ""]
    return "\n".join(lines)


def headlines(rows: Sequence[Row]) -> Mapping[str, list[str]]:
    """Capability -> its rows' headline figures, such as `accuracy 0.75, macro-F1 0.71 (rated sentences)`."""
    found: dict[str, list[str]] = {}
    for row in rows:
        measures = row.floors if row.headline is None else row.headline
        if row.scores and measures:
            values = ", ".join(f"{measure} {row.scores[measure]:.2f}" for measure in measures)
            data = row.what.partition(", ")[2]
            for capability in row.capabilities:
                found.setdefault(capability, []).append(f"{values} ({data})" if data else values)
    return found


def _languages(engine: Any) -> list[str]:
    """The engine's languages or pairs of them; their number where there are more than twelve."""
    languages = sorted(getattr(engine, "languages", None) or (f"{a}-{b}" for a, b in getattr(engine, "pairs", ())))
    what = "pairs" if hasattr(engine, "pairs") else "languages"
    return languages if len(languages) <= 12 else [f"{len(languages)} {what}"]
