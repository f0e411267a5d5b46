"""Database engines (SQLite, PostgreSQL) and transactions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from threading import Lock
from typing import Any

import sqlalchemy
from sqlalchemy import Connection, Engine, event, insert, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import StaticPool

from aikit.distribution import install_command
from aikit.errors import ConfigurationError, MissingExtra
from aikit_fakes.store import tables
from aikit_fakes.store.records import Records

MEMORY = "memory"
FILE = "state.sqlite3"
_PATIENCE = 60
"""Seconds that a writer waits for another process's transaction; each takes milliseconds."""


class Store:
    """One database.

    Args:
        url: a SQLAlchemy URL: `sqlite:////folder/state.sqlite3`, `sqlite://` (memory), `postgresql+psycopg://...`.

    Raises:
        ConfigurationError: nothing answers there, or its schema is of another version.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._engine = _engine(url)
        # SQLite lets one writer in at a time and is unfair to those who wait; threads of one process queue here instead
        sqlite = self._engine.dialect.name == "sqlite"
        self._turn: AbstractContextManager[Any] = Lock() if sqlite else nullcontext()
        self._alone = self._turn if self._engine.url.database in (None, "") else nullcontext()
        try:
            self._prepare()
        except DBAPIError as error:
            raise ConfigurationError(f"the state at {self._shown} cannot be opened: {error.orig}") from error

    @property
    def _shown(self) -> str:
        return self._engine.url.render_as_string(hide_password=True)

    @contextmanager
    def reading(self) -> Iterator[Records]:
        """A transaction that only reads."""
        with self._alone, self._engine.connect() as connection, connection.begin():
            yield Records(connection)

    @contextmanager
    def writing(self) -> Iterator[Records]:
        """A transaction: kept whole at the end of the block, undone by an exception."""
        with self._turn, self._engine.connect() as connection:
            connection.info["writes"] = True
            try:
                with connection.begin():
                    yield Records(connection)
            finally:
                connection.info["writes"] = False

    def close(self) -> None:
        """Let go of the connections."""
        self._engine.dispose()

    def _prepare(self) -> None:
        """Make the tables of a new state; refuse a state of another version."""
        with self._turn, self._engine.connect() as connection:
            connection.info["writes"] = True
            with connection.begin():
                if self._engine.dialect.name == "postgresql":  # two processes may open a new state at once
                    connection.execute(sqlalchemy.text("SELECT pg_advisory_xact_lock(4566)"))
                if not sqlalchemy.inspect(connection).has_table(tables.ABOUT.name):
                    tables.METADATA.create_all(connection)
                    connection.execute(insert(tables.ABOUT).values(name="version", value=str(tables.VERSION)))
                found = _version(connection)
            connection.info["writes"] = False
        if found != str(tables.VERSION):
            raise ConfigurationError(
                f"the state at {self._shown} has schema {found}; this aikit reads schema {tables.VERSION}. Ways out: "
                f"install the aikit that wrote it, choose another place with AIKIT_STATE, or delete it."
            )

    def __repr__(self) -> str:
        return f"<Store {self._shown}>"


def open_store(state: str) -> Store:
    """The store of a state: `"memory"`, a folder (made when missing), or a database's URL."""
    if state == MEMORY:
        return Store("sqlite://")
    if "://" in state:
        return Store(state)
    folder = Path(state).expanduser()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"the state folder {folder} cannot be made: {error.strerror}") from error
    return Store(f"sqlite:///{folder.absolute() / FILE}")


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
        if parsed.drivername == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        if parsed.get_backend_name() != "sqlite":
            return sqlalchemy.create_engine(parsed, pool_pre_ping=True, pool_size=10, max_overflow=50)
        options: dict[str, Any] = {"connect_args": {"check_same_thread": False, "timeout": _PATIENCE}}
        if parsed.database in (None, "", ":memory:"):
            options["poolclass"] = StaticPool
            parsed = parsed.set(database="")
        else:
            options |= {"pool_size": 10, "max_overflow": 100}
        engine = sqlalchemy.create_engine(parsed, **options)
    except (ArgumentError, NoSuchModuleError) as error:
        raise ConfigurationError(f"the state's URL cannot be used: {error}") from error
    except ModuleNotFoundError as error:
        raise MissingExtra(f"the state needs the package {error.name!r}: {install_command('postgres')}") from error
    event.listen(engine, "connect", _tune_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _tune_sqlite(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the driver's own BEGIN comes too late; `_begin_sqlite` sends ours
    for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes its lock at once: a reader that turns writer midway is refused whatever its patience."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.info.get("writes") else "BEGIN")


def _version(connection: Connection) -> str:
    query = select(tables.ABOUT.c.value).where(tables.ABOUT.c.name == "version")
    return str(connection.execute(query).scalar_one_or_none())
