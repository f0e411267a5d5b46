"""The pytest plugin: installed with aikit, it adds two fixtures and imports nothing until one is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from aikit import AIKit


_OWN = {"backends": {"local": {"state": "memory", "executor": "inline", "pace": "instant"}}}
"""State that goes with the kit; jobs that have run when the call that starts them returns."""


@pytest.fixture
def aikit_local(request: pytest.FixtureRequest) -> Iterator[AIKit]:
    """A fresh kit, every service answered locally, with pins and a call log of its own; real AWS is forbidden.

    What it creates, and its `s3://` objects, go with it; jobs run to their end in the call that starts them. Settings
    of the environment and of an aikit.toml do not apply. Engines are shared by the tests of a process, so that models
    load once. A test that passed fails after all when a pin made with `required=True` answered no call.
    """
    from aikit import AIKit, Settings, forbid_aws

    failed_before = request.session.testsfailed
    with forbid_aws(), AIKit("local", settings=Settings(_OWN)) as kit:
        yield kit
        if request.session.testsfailed == failed_before:  # an unused pin is no news when the test itself failed
            kit.pins.require_used(required_only=True)


@pytest.fixture
def aikit_installed(aikit_local: AIKit, monkeypatch: pytest.MonkeyPatch) -> Iterator[AIKit]:
    """`aikit_local`, and boto3 in this process answered by it: for application code that never heard of aikit."""
    import aikit

    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")  # a new client without credentials would ask the network
    with aikit.install(aikit_local):
        yield aikit_local
