"""Every test runs without real AWS, and without the settings of whoever runs it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

import aikit

settings.register_profile(
    "aikit",
    deadline=None,
    derandomize=True,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)
settings.load_profile("aikit")


@pytest.fixture(autouse=True, scope="session")
def _no_real_aws() -> Iterator[None]:
    with aikit.forbid_aws():
        yield


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    for name in os.environ:
        if name.startswith(("AIKIT_BACKEND", "AIKIT_ENGINES", "AIKIT_CONFIG", "AWS_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AIKIT_STATE", "memory")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.chdir(tmp_path_factory.mktemp("empty"))
