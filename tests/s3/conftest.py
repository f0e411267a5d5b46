"""boto3's S3 client by each of the three ways to the same small S3: in process at both events, and over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import boto3
import pytest

import aikit
from aikit import AIKit
from aikit_fakes.backend import Local
from helpers.s3 import ONE_TRY, client_of
from helpers.server_process import Server, serving


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the server's state."""
    return tmp_path_factory.mktemp("served")


@pytest.fixture(scope="module")
def server(state: Path) -> Iterator[Server]:
    with serving("--backend", "local", "--state", str(state)) as server:
        yield server


@pytest.fixture(params=["before-call", "before-send", "http"])
def s3(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    """A client whose S3 is answered locally; what it makes is its own."""
    if request.param == "http":
        yield client_of(request.getfixturevalue("server"))
        return
    with AIKit(Local(state=str(tmp_path / "state"))) as kit, aikit.install(kit, transport=request.param):
        yield boto3.client("s3", region_name="us-east-1", config=ONE_TRY)


@pytest.fixture
def bucket(s3: Any) -> str:
    """A new bucket's name."""
    name = f"b{uuid4().hex}"
    s3.create_bucket(Bucket=name)
    return name
