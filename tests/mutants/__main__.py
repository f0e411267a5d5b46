"""`python -m tests.mutants [--sample N] [--seed N] [PATH ...]`: single changes that the nearest tests do not notice."""

from __future__ import annotations

import argparse
import signal
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from tests.mutants import CODE, ROOT, Change, Copy, modules, nearest, sample


def main() -> None:
    """Print each change with what became of it, then those that survived, with their lines, and the share noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--sample", type=int, default=200, help="how many changes")
    parser.add_argument("--seed", type=int, default=1, help="which changes")
    parser.add_argument("path", nargs="*", default=CODE, help="modules and folders to change, instead of all")
    asked = parser.parse_args()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    chosen = sample(ROOT, modules(below=asked.path), asked.sample, asked.seed)
    survivors: list[Change] = []
    count: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="aikit-") as folder:
        copy = Copy(Path(folder))
        with suppress(KeyboardInterrupt):  # what was tried until then is told
            for number, change in enumerate(chosen, 1):
                begun = time.monotonic()
                outcome = copy.attempt(change)
                count[outcome] += 1
                if outcome == "survived":
                    survivors.append(change)
                where = f"{change.module}:{change.line} {change.operator.removeprefix('core/')}"
                print(f"{number:3}/{len(chosen)} {outcome:8} {time.monotonic() - begun:5.0f} s  {where}", flush=True)
        for change in survivors:
            diff = change.diff((copy.root / change.module).read_text(encoding="utf-8"))
            print(f"\n{change.module}:{change.line} survived {' '.join(nearest(change.module))}\n{diff}")
    noticed = count["noticed"] + count["timeout"]
    tried = max(noticed + count["survived"], 1)
    print(
        f"\n{noticed} of {tried} noticed ({noticed / tried:.2f}), {count['timeout']} of them by a timeout; seed "
        f"{asked.seed}; {count['unknown']} noticed by tests that fail without them too"
    )


if __name__ == "__main__":
    main()
