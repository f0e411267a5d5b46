"""Mutation testing: single changes to the code (a comparison, a condition, a constant), and whether tests notice them.

The changes are those of cosmic-ray's operators. A seed chooses places in `aikit/` and `fakes/aikit_fakes/`, each place
as likely as any other, and one change of each. A change is made in a copy of the working tree, where only the tests
nearest to its module run, which `nearest.toml` names: the longest path there that the module's begins with. Tests that
are marked as slow do not.
"""

from __future__ import annotations

import ast
import compileall
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from difflib import unified_diff
from importlib.util import cache_from_source
from pathlib import Path
from typing import Literal, NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

ROOT = Path(__file__).parents[2]
CODE = ("aikit", "fakes/aikit_fakes")
LEFT_OUT = ("aikit/types/", "aikit/contract/stub", "commands.py", "__main__.py")
"""Parts of paths: what is generated, what generates it, and what only prints."""
SLOWER = 4.0
"""Times what the tests take without a change, after which they are ended: a neighbour may take a core away."""
GRACE = 30.0
"""Seconds more."""
LONGEST = 900.0
"""Seconds that tests may take without a change."""

_ORDER, _SAME = {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE"}, {"Is", "IsNot"}
_WORDS = {"AddNot", "ReplaceUnaryOperator_Delete_Not", "ReplaceAndWithOr", "ReplaceOrWithAnd"}
_CONSTANTS = {"NumberReplacer", "ReplaceTrueWithFalse", "ReplaceFalseWithTrue"}

Outcome = Literal["noticed", "timeout", "survived", "unknown"]


class Change(NamedTuple):
    """A single change.

    Attributes:
        module: the path of the changed file, from the root of the repository.
        line: where, from 1.
        operator: cosmic-ray's name of it.
        occurrence: which of the operator's places in the module.
    """

    module: str
    line: int
    operator: str
    occurrence: int

    def apply(self, source: str) -> str:
        """The module's source with the change."""
        changed: str | None = mutate_code(source, get_operator(self.operator)(), self.occurrence)
        if changed is None:
            raise ValueError(f"{self} is no change")
        return changed

    def diff(self, source: str) -> str:
        """The changed lines."""
        lines = unified_diff(source.splitlines(), self.apply(source).splitlines(), lineterm="", n=0)
        return "\n".join(line for line in lines if line[0] in "+-" and line[:3] not in ("+++", "---"))


def modules(root: Path = ROOT, below: Sequence[str] = CODE) -> list[str]:
    """The paths of the modules in and below some paths, by name."""
    found = {
        file for path in below for file in ([root / path] if path.endswith(".py") else (root / path).rglob("*.py"))
    }
    names = sorted(file.relative_to(root).as_posix() for file in found)
    return [name for name in names if not any(part in name for part in LEFT_OUT)]


def sample(root: Path, names: Iterable[str], size: int, seed: int) -> list[Change]:
    """So many changes of modules, each at another place, in random order; the same for the same code and seed."""
    places = [place for name in names for place in changes(name, (root / name).read_text(encoding="utf-8"))]
    chance = random.Random(seed)
    return [chance.choice(place) for place in chance.sample(places, min(size, len(places)))]


def changes(module: str, source: str) -> list[list[Change]]:
    """The changes that a module could suffer, by place."""
    nodes = list(ast_nodes(get_ast(source)))
    unread = _unread_lines(source)
    found: defaultdict[tuple[int, int], list[Change]] = defaultdict(list)
    for name in filter(_is_used, operator_names()):
        operator = get_operator(name)()
        positions = (start for node in nodes for start, _ in operator.mutation_positions(node))
        for occurrence, start in enumerate(positions):
            if start[0] not in unread:
                found[start].append(Change(module, start[0], name, occurrence))
    return [found[place] for place in sorted(found)]


def nearest(module: str) -> list[str]:
    """The tests to run when a module is changed, in that order."""
    table: dict[str, str] = tomllib.loads(Path(__file__).with_name("nearest.toml").read_text(encoding="utf-8"))
    return table[max((path for path in table if module.startswith(path)), key=len)].split()


class Copy:
    """A copy of the working tree, in which changes are tried.

    Args:
        folder: an empty folder, which must not be in the working tree.
    """

    def __init__(self, folder: Path) -> None:
        self.root = folder / "tree"
        self._scratch = folder / "scratch"
        self._durations: dict[str, float | None] = {}
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        )
        for name in filter(None, listed.stdout.decode().split("\0")):
            if (ROOT / name).is_file():
                (self.root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, self.root / name)
        compileall.compile_dir(self.root / CODE[0], quiet=1)
        compileall.compile_dir(self.root / CODE[1], quiet=1)

    def attempt(self, change: Change) -> Outcome:
        """Run the nearest tests with a change; "unknown" where they fail without it."""
        tests = nearest(change.module)
        durations = [self._duration(test) for test in tests]
        if None in durations:
            return "unknown"
        with self._changed(change):
            status = self._pytest(tests, GRACE + SLOWER * sum(filter(None, durations)))
        return "timeout" if status is None else "noticed" if status else "survived"

    def _duration(self, test: str) -> float | None:
        """The seconds that tests take without a change, measured once; None where they fail, twice."""
        if test not in self._durations:
            for _ in range(2):
                begun = time.monotonic()
                passed = self._pytest([test], LONGEST) == 0
                self._durations[test] = time.monotonic() - begun if passed else None
                if passed:
                    break
        return self._durations[test]

    @contextmanager
    def _changed(self, change: Change) -> Iterator[None]:
        path = self.root / change.module
        source = path.read_text(encoding="utf-8")
        Path(cache_from_source(path)).unlink(missing_ok=True)
        path.write_text(change.apply(source), encoding="utf-8")
        try:
            yield
        finally:
            path.write_text(source, encoding="utf-8")

    def _pytest(self, tests: Sequence[str], limit: float) -> int | None:
        """The exit status of tests; None when they took longer than `limit` seconds."""
        shutil.rmtree(self._scratch, ignore_errors=True)
        self._scratch.mkdir()
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join([str(self.root), str(self.root / "fakes")]),
            "PYTHONDONTWRITEBYTECODE": "1",  # a changed module must not be left compiled
            "TMPDIR": str(self._scratch),
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-m", "not slow", *tests],
            cwd=self.root,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            return process.wait(limit)
        except subprocess.TimeoutExpired:
            return None
        finally:  # servers and decoders that a test left behind, too
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _is_used(name: str) -> bool:
    kind, _, variant = name.removeprefix("core/").partition("_")
    if kind == "ReplaceComparisonOperator":  # `==` for `is` is no mistake that a test could notice
        pair = set(variant.split("_"))
        return pair <= _ORDER or pair <= _SAME
    return name.removeprefix("core/") in _WORDS | _CONSTANTS


def _unread_lines(source: str) -> set[int]:
    """The lines of conditions that only type checkers read."""
    tests = (node.test for node in ast.walk(ast.parse(source)) if isinstance(node, ast.If))
    return {test.lineno for test in tests if isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"}
