"""Mutation testing: single changes to the code (a comparison, a condition, a constant), and whether tests notice them.

The changes are those of cosmic-ray's operators. A seed chooses places in `aikit/` and `fakes/aikit_fakes/`, each place
as likely as any other, and one change of each. A change is made in a copy of the working tree, where only the tests
nearest to its module run, which `nearest.toml` names: the longest path there that the module's begins with; those that
are marked as slow after the others.
"""

from __future__ import annotations

import ast
import compileall
import os
import random
import re
import shutil
import signal
import subprocess
import sys
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
TEST_LIMIT, LIMIT = 120, 900
"""Seconds after which a test, and all that are nearest to a change, are ended: it may have made a loop endless."""
NONE_COLLECTED = 5
"""pytest's exit status where no test is so marked."""

_ORDER, _SAME = {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE"}, {"Is", "IsNot"}
_WORDS = {"AddNot", "ReplaceUnaryOperator_Delete_Not", "ReplaceAndWithOr", "ReplaceOrWithAnd"}
_CONSTANTS = {"NumberReplacer", "ReplaceTrueWithFalse", "ReplaceFalseWithTrue"}

_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S.*?)(?: - .*)?$", re.MULTILINE)

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
        folder.chmod(0o755)  # PostgreSQL's tests go on as another user
        self.root = folder / "tree"
        self._scratch = folder / "tmp"
        self._passing: dict[str, bool] = {}
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
        """Run the nearest tests until one fails; "unknown" where that test fails without the change too."""
        with self._changed(change):
            for marked in ("not slow", "slow"):
                status, told = self._pytest(nearest(change.module), marked)
                if status not in (0, NONE_COLLECTED):
                    break
        if status is None or "Timeout (" in told:
            return "timeout"
        if status in (0, NONE_COLLECTED):
            return "survived"
        failed = _FAILED.search(told)
        return "noticed" if failed is None or self._passes(failed[1]) else "unknown"

    def _passes(self, test: str) -> bool:
        """Whether a test, or a module of them, passes without a change."""
        if test not in self._passing:
            status, _ = self._pytest([test], "")
            self._passing[test] = status == 0
        return self._passing[test]

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

    def _pytest(self, tests: Sequence[str], marked: str) -> tuple[int | None, str]:
        """The exit status of tests that are so marked, None when they took too long, and what they printed."""
        shutil.rmtree(self._scratch, ignore_errors=True)
        self._scratch.mkdir()
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join([str(self.root), str(self.root / "fakes")]),
            "PYTHONDONTWRITEBYTECODE": "1",  # a changed module must not be left compiled
            "TMPDIR": str(self._scratch),
        }
        options = ["-x", "-q", "-p", "no:cacheprovider", "-m", marked, "--tb", "no"]
        limits = [f"faulthandler_timeout={TEST_LIMIT}", "faulthandler_exit_on_timeout=true"]
        options += [word for limit in limits for word in ("-o", limit)]
        with (self._scratch / "told").open("wb+") as told:
            process = subprocess.Popen(
                [sys.executable, "-m", "pytest", *options, *tests],
                cwd=self.root,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=told,
                stderr=told,
                start_new_session=True,
            )
            status = None
            try:
                status = process.wait(LIMIT)
            except subprocess.TimeoutExpired:
                pass
            finally:  # servers and decoders that a test left behind, too
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            told.seek(0)
            return status, told.read().decode(errors="replace")


def _is_used(name: str) -> bool:
    kind, _, variant = name.removeprefix("core/").partition("_")
    if kind == "ReplaceComparisonOperator":  # `==` for `is` is no mistake that a test could notice
        pair = set(variant.split("_"))
        return pair <= _ORDER or pair <= _SAME
    return name.removeprefix("core/") in _WORDS | _CONSTANTS


def _unread_lines(source: str) -> set[int]:
    """The lines that no test can read: of `if TYPE_CHECKING`, of overloads, and of decorators with their settings."""
    found: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            found.add(node.test.lineno)
        elif isinstance(node, ast.FunctionDef) and any(
            isinstance(decorator, ast.Name) and decorator.id == "overload" for decorator in node.decorator_list
        ):
            found |= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        for decorator in getattr(node, "decorator_list", ()):
            found |= set(range(decorator.lineno, decorator.end_lineno + 1))
    return found
