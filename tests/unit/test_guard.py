"""`forbid_aws()` holds for the whole process until every ban is lifted."""

from __future__ import annotations

import pytest

import aikit
from aikit import guard


@pytest.fixture(autouse=True)
def _no_other_ban(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "_holders", set())


def test_as_a_statement_and_in_a_block() -> None:
    assert not guard.forbidden()
    with aikit.forbid_aws():
        inner = aikit.forbid_aws()
    assert guard.forbidden()
    inner.lift()
    inner.lift()
    assert not guard.forbidden()


@pytest.mark.parametrize(
    "here", ["http://127.0.0.1:4566", "http://localhost:5000", "https://[::1]:1", "http://a.localhost"]
)
def test_this_machine_is_allowed(here: str) -> None:
    guard.check(here, "x")


@pytest.mark.parametrize(
    "elsewhere", ["", "https://comprehend.eu-west-1.amazonaws.com", "http://10.0.0.1", "http://localhost.evil.com"]
)
def test_everywhere_else_is_not(elsewhere: str) -> None:
    with pytest.raises(aikit.errors.AWSForbidden):
        guard.check(elsewhere, "x")
