"""The states that every test of this folder runs on: SQLite in memory, SQLite in a folder, a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text

from aikit_fakes.store import Store, open_store
from helpers import postgres


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    if not postgres.available():
        pytest.skip("PostgreSQL's programs (initdb, pg_ctl, postgres) are not on PATH")
    with postgres.server() as url:
        yield url


@pytest.fixture(params=["memory", "folder", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a fresh state is."""
    return _fresh(request, tmp_path)


@pytest.fixture(params=["folder", "postgresql"])
def shared_place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a fresh state is that several processes can open."""
    return _fresh(request, tmp_path)


def _fresh(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "memory":
        return "memory"
    if request.param == "folder":
        return str(tmp_path / "state")
    server = request.getfixturevalue("postgres_server")
    name = f"test_{uuid4().hex[:12]}"
    engine = create_engine(server.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return f"{server.rsplit('/', 1)[0]}/{name}"


@pytest.fixture
def store(place: str) -> Iterator[Store]:
    store = open_store(place)
    yield store
    store.close()
