"""Clients of an application that never heard of aikit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest
from botocore.hooks import HierarchicalEmitter

from aikit import AIKit, Settings


@pytest.fixture
def client() -> Callable[..., Any]:
    """Makes clients without credentials, unless they are given."""

    def make(name: str = "comprehend", **options: Any) -> Any:
        return boto3.Session().client(name, **{"region_name": "eu-west-1", **options})

    return make


@pytest.fixture
def kit() -> Iterator[AIKit]:
    with AIKit("local", settings=Settings()) as kit:
        yield kit


@pytest.fixture(autouse=True)
def _patch_is_gone_afterwards() -> Iterator[None]:
    before = HierarchicalEmitter._emit
    yield
    assert HierarchicalEmitter._emit is before
