"""The generated stubs: complete, current, and the same as what the program shows at run time."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import botocore
import pytest

from aikit.contract import catalog, stubs
from aikit.contract.service import service
from aikit.contract.stub_writer import StubWriter, always
from aikit.contract.type_names import type_names

of_this_botocore = pytest.mark.skipif(
    stubs.header_version() != botocore.__version__, reason="the stubs were generated from another botocore"
)


@cache
def tree(path: str) -> dict[str, ast.stmt]:
    """The public definitions of a client's stub, by name, in its order."""
    text = (stubs.FOLDER / f"{catalog.module_name(path)}.pyi").read_text(encoding="utf-8")
    found: dict[str, ast.stmt] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            found[node.name] = node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = node
    return found


def methods(node: ast.stmt) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    assert isinstance(node, ast.ClassDef)
    return {one.name: one for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)}


def attributes(node: ast.stmt) -> dict[str, str]:
    assert isinstance(node, ast.ClassDef)
    return {ast.unparse(one.target): ast.unparse(one.annotation) for one in node.body if isinstance(one, ast.AnnAssign)}


def calls(path: str, client: str) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    """What is called for each operation: a method of the client, or `__call__` of an attribute's class."""
    known = tree(path)
    paged = {
        name: methods(known[kind])["__call__"]
        for name, kind in attributes(known[client]).items()
        if kind in known and "__call__" in methods(known[kind])
    }
    return methods(known[client]) | paged


def test_they_match_the_installed_botocore() -> None:
    if stubs.header_version() == botocore.__version__:
        assert stubs.check() == ""
    else:
        assert "cannot judge" in stubs.check()


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(stubs.FOLDER, tmp_path / "types")
    monkeypatch.setattr(stubs, "FOLDER", tmp_path / "types")
    return tmp_path / "types"


@of_this_botocore
def test_the_check_names_what_differs(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copied / "polly.pyi").write_text("hand edited")
    (copied / "retired.pyi").write_text("")
    (copied / "lex.py").unlink()
    assert stubs.main(["--check"]) == 1
    assert "lex.py, polly.pyi, retired.pyi" in capsys.readouterr().err
    assert stubs.main([]) == 0
    assert capsys.readouterr().out.split() == ["lex.py", "polly.pyi", "retired.pyi"]
    assert stubs.main(["--check"]) == 0


def test_another_botocore_is_not_judged(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(botocore, "__version__", "1.0.0")
    assert stubs.main(["--check"]) == 1
    assert "cannot judge" in capsys.readouterr().err


@of_this_botocore
@pytest.mark.parametrize("path", catalog.CLIENTS)
@pytest.mark.parametrize("prefix", ["", "Async"])
def test_every_operation_is_there_with_the_signature_of_run_time(path: str, prefix: str) -> None:
    written = calls(path, f"{prefix}Client")
    assert written.keys() == service(path).operation_names.keys()
    for operation in service(path).operations():
        node = written[operation.method]
        assert isinstance(node, ast.AsyncFunctionDef if prefix else ast.FunctionDef)
        assert ast.get_docstring(node) == (operation.documentation or None)
        assert dict(parameters(node)) == {
            one.name: (ast.unparse(ast.parse(one.annotation)), one.default is one.empty)
            for one in operation.signature.parameters.values()
        }
        asynchronous = prefix if operation.streaming_output else ""
        assert ast.unparse(node.returns or node) == f"{asynchronous}{operation.signature.return_annotation}"


def parameters(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[tuple[str, tuple[str, bool]]]:
    assert [one.arg for one in node.args.args] == ["self"], "every member is keyword-only"
    for one, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
        yield one.arg, (ast.unparse(one.annotation or one), default is None)


@of_this_botocore
@pytest.mark.parametrize("path", catalog.CLIENTS)
def test_the_names_are_those_of_run_time(path: str) -> None:
    assert {name for name in tree(path) if not name.startswith("_")} == type_names(service(path)).keys()


@of_this_botocore
@pytest.mark.parametrize("path", catalog.CLIENTS)
def test_pages_items_waiters_and_errors_are_those_of_run_time(path: str) -> None:
    known = tree(path)
    for operation in service(path).operations():
        if operation.paging is not None:
            ways = {"__call__", "pages"} | ({"items"} if operation.paging.items else set())
            assert methods(known[f"_{operation.name}"]).keys() == ways
    assert methods(known["Waiters"]).keys() == methods(known["AsyncWaiters"]).keys() == service(path).waiters.keys()
    errors = known["Errors"]
    assert isinstance(errors, ast.ClassDef)
    assert {one.name for one in errors.body if isinstance(one, ast.ClassDef)} == set(dir(service(path).errors))


def test_presence_follows_the_rules() -> None:
    answer = attributes(tree("comprehend")["ListSentimentDetectionJobsResponse"])
    assert answer["next_token"] == "str | None"
    assert answer["sentiment_detection_job_properties_list"] == "list[SentimentDetectionJobProperties]"
    assert attributes(tree("comprehend")["DetectSentimentResponse"])["sentiment_score"] == "SentimentScore"
    assert attributes(tree("comprehend")["SentimentScore"])["positive"] == "float"
    assert attributes(tree("comprehend")["Entity"])["begin_offset"] == "int | None"
    assert attributes(tree("comprehend")["Tag"]) == {"key": "str", "value": "str | None"}


def test_members_named_like_builtins_do_not_hide_them() -> None:
    assert attributes(tree("rekognition")["Image"])["bytes"] == "builtins.bytes | None"


def test_shapes_that_hold_themselves() -> None:
    assert attributes(tree("kendra")["AttributeFilter"])["and_all_filters"] == "list[AttributeFilter]"
    assert attributes(tree("kendra")["AttributeFilterDict"])["not_filter"] == "NotRequired[AttributeFilterLike | None]"


def test_names_that_hide_what_the_stubs_import_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aikit.contract.stub_writer.type_names", lambda _: {"Sequence": None})
    with pytest.raises(ValueError, match="Sequence"):
        StubWriter(service("personalize.events"), "Amazon Personalize")


@pytest.mark.parametrize("path", catalog.CLIENTS)
def test_overlays_only_say_what_the_model_does_not(path: str) -> None:
    for name, members in always(path).items():
        shape = service(path).model.shape_for(name)
        assert set(members) <= set(shape.members) - set(shape.required_members)
        assert not [one for one in members if shape.members[one].type_name in ("list", "map")], "always there anyway"


def test_every_overlay_names_its_source() -> None:
    import tomllib

    overlays = tomllib.loads((stubs.FOLDER.parent / "contract" / "overlays.toml").read_text(encoding="utf-8"))
    assert overlays.keys() <= catalog.CLIENTS.keys()
    assert all("https://docs.aws.amazon.com/" in overlay["source"] for overlay in overlays.values())


def test_no_stub_is_too_large_for_an_editor() -> None:
    assert max(file.stat().st_size for file in stubs.FOLDER.glob("*.pyi")) < 1_500_000
