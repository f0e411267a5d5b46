"""Download progress: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Seen = Callable[[int], None]


@contextmanager
def progress(title: str, total: int, *, shown: bool) -> Iterator[Seen]:
    """Yield a function to call with the number of bytes that are there so far, of `total`."""
    if not shown:
        yield lambda _: None
    elif sys.stderr.isatty():
        yield from _bar(title, total)
    else:
        yield from _lines(title, total)


def megabytes(size: int) -> str:
    """A size in bytes for people: `22.9 MB`."""
    return f"{size / 1e6:.1f} MB"


def _bar(title: str, total: int) -> Iterator[Seen]:
    from tqdm import tqdm  # type: ignore[import-untyped, unused-ignore]

    with tqdm(total=total, desc=title, unit="B", unit_scale=True, file=sys.stderr) as bar:

        def seen(size: int) -> None:
            bar.update(max(0, min(size, total) - bar.n))

        yield seen
        seen(total)


def _lines(title: str, total: int) -> Iterator[Seen]:
    said = 0

    def seen(size: int) -> None:
        nonlocal said
        quarter = min(4 * size // max(total, 1), 3)
        if quarter > said:
            said = quarter
            print(f"{title}: {25 * quarter} %", file=sys.stderr, flush=True)

    print(f"{title}: {megabytes(total)}", file=sys.stderr, flush=True)
    yield seen
    print(f"{title}: done", file=sys.stderr, flush=True)
