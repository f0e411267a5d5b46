"""From the measured rows to `measured.toml`, which ships with the engines and is what `aikit engines` tells."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from aikit_fakes.engines import registry
from tests.quality import Row

FILE = Path(registry.__file__).with_name("measured.toml")


def write(rows: Sequence[Row]) -> None:
    """Write engine, languages and headline figures of every capability."""
    lines = ["# Written by `make quality`: what the embedded engines were last measured at.", ""]
    for capability in registry.CAPABILITIES:
        name = capability.partition(".")[2]
        engine = registry.load(capability, registry.EMBEDDED)
        figures = [_figure(row) for row in rows if row.floors and _capability(row) == name]
        languages = sorted(getattr(engine, "languages", None) or (f"{a}-{b}" for a, b in getattr(engine, "pairs", ())))
        what = "pairs" if hasattr(engine, "pairs") else "languages"
        few = languages if len(languages) <= 12 else [f"{len(languages)} {what}"]
        lines += [
            f'["{capability}"]',
            f'engine = "{engine.name}"',
            f"languages = [{', '.join(f'{chr(34)}{code}{chr(34)}' for code in few)}]",
            f'figure = "{"; ".join(figures) or "not yet"}"',
            "",
        ]
    FILE.write_text("\n".join(lines), encoding="utf-8")


def _capability(row: Row) -> str:
    """Rows are called after their task: `"key phrases, held back"` is of `key_phrases`."""
    return row.what.partition(",")[0].strip().lower().replace(" ", "_")


def _figure(row: Row) -> str:
    values = ", ".join(f"{measure} {row.scores[measure]:.2f}" for measure in row.floors)
    data = row.what.partition(", ")[2]
    return f"{values} ({data})" if data else values
