"""`make quality`, `make bench` and `make mutants`: they start, find what they measure, and merge what they measured."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from helpers.measuring import modules
from tests import benchmarks, mutants, quality
from tests.quality import Row, on_clone
from tests.quality._report import INTRO, headlines, merged_measured, merged_page, section

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "quality.md"
ROW = Row(
    what="topics, of documents",
    capabilities=("comprehend.topics",),
    engine="embedded:lda@1",
    data="four documents",
    scores={"purity": 0.9, "coherence": 0.456},
    floors={"purity": 0.95},
)


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, str]:
    """A clone of owner/name with one commit, and the commit."""
    monkeypatch.setenv("AIKIT_SAMPLES", str(tmp_path))
    folder = tmp_path / "owner" / "name"
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.example", "-C", str(folder)]
    subprocess.run(["git", "init", "--quiet", str(folder)], check=True)
    subprocess.run([*git, "commit", "--quiet", "--allow-empty", "--message", "data"], check=True)
    head = subprocess.run([*git, "rev-parse", "HEAD"], capture_output=True, text=True, check=True).stdout
    return folder, head.strip()


@pytest.mark.parametrize("command", ["tests.quality", "tests.benchmarks", "tests.mutants"])
def test_what_measures_starts_without_pytests_path(command: str) -> None:
    started = subprocess.run(
        [sys.executable, "-c", f"import {command}.__main__"], cwd=ROOT, capture_output=True, text=True
    )
    assert started.returncode == 0, started.stderr


def test_each_module_has_tests_that_are_nearest_to_it() -> None:
    tests = {test for name in mutants.modules() for test in mutants.nearest(name) if not test.startswith("-")}
    assert [test for test in tests if not (ROOT / test.partition("::")[0]).exists()] == []


def test_changes_are_single_and_the_same_by_their_seed() -> None:
    source = "LIMIT = 3\n\ndef fits(size: int) -> bool:\n    return size < LIMIT and size is not None\n"
    places = mutants.changes("made.py", source)
    assert [{change.line for change in place} for place in places] == [{1}, {4}, {4}, {4}]
    diffs = {change.diff(source) for place in places for change in place}
    assert "-LIMIT = 3\n+LIMIT = 4" in diffs
    assert len(diffs) == sum(map(len, places))
    assert not mutants.changes("made.py", "if TYPE_CHECKING:\n    import x\n")
    names = ["aikit/matchers.py", "aikit/errors.py"]
    assert mutants.sample(ROOT, names, 9, 1) == mutants.sample(ROOT, names, 9, 1) != mutants.sample(ROOT, names, 9, 2)


def test_modules_are_discovered_by_their_files() -> None:
    for package in (quality, benchmarks):
        sources = {
            name: Path(package.__path__[0], f"{name}.py").read_text(encoding="utf-8") for name in modules(package)
        }
        assert sources
        assert [name for name, source in sources.items() if "\ndef measure(" not in source] == []
    assert modules(quality, ["pii", "entities"]) == ["entities", "pii"]
    with pytest.raises(SystemExit, match="unknown: synthetic; known: classifier, "):
        modules(quality, ["synthetic"])


def test_every_figure_has_its_section_on_the_page() -> None:
    headings = [line[3:] for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("## ")]
    assert headings == modules(quality)


def test_a_measured_figure_replaces_its_own_section_alone() -> None:
    page = f"{INTRO}\n## gone\noutdated\n\n## syntax\n| figures |\n\n- data\n\n## topics\noutdated\n"
    merged = merged_page(page, "topics", [ROW], ["pii", "syntax", "topics"])
    assert merged.startswith(f"{INTRO}\n## syntax\n| figures |\n\n- data\n\n## topics\nMeasured on ")
    assert "outdated" not in merged
    assert "purity **0.900** (floor 0.95), coherence 0.456" in merged
    assert merged_page(merged, "topics", [ROW], ["syntax", "topics"]) == merged
    assert ROW.missed == ["purity"]


def test_a_measured_capability_replaces_its_own_entry_alone() -> None:
    entry = {"engine": "embedded:x@1", "languages": ["en"], "figure": 'accuracy "0.90"'}
    text = '["comprehend.pii"]\nengine = "embedded:x@1"\nlanguages = ["en"]\nfigure = \'accuracy "0.90"\'\n'
    found = tomllib.loads(merged_measured(text, [ROW]))
    assert found["comprehend.pii"] == entry
    assert found["comprehend.topics"]["figure"] == "purity 0.90 (of documents)"
    assert list(found) == ["comprehend.pii", "comprehend.topics"]


def test_a_clone_at_its_commit_is_measured(clone: tuple[Path, str]) -> None:
    folder, commit = clone
    given: list[Path] = []
    assert on_clone("owner/name", commit, "topics", lambda found: given.append(found) or [ROW]) == [ROW]  # type: ignore[func-returns-value]
    assert given == [folder]


@pytest.mark.parametrize(
    ("repository", "needed"),
    [
        ("owner/other", "git clone https://github.com/owner/other"),
        ("owner/name", f"git -C $AIKIT_SAMPLES/owner/name checkout {'0' * 40}"),
    ],
)
def test_a_clone_that_is_missing_is_not_measured(clone: tuple[Path, str], repository: str, needed: str) -> None:
    rows = on_clone(repository, "0" * 40, "topics, of a clone", pytest.fail)
    assert f"| topics, of a clone |  | not measured: {needed} |" in section(rows)
    assert (headlines(rows), rows[0].missed) == ({}, [])
