"""Database engines (SQLite, PostgreSQL) and transactions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from threading import Condition, Lock
from typing import Any

import sqlalchemy
from sqlalchemy import Connection, Engine, event, insert, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import (
    ArgumentError,
    DatabaseError,
    DataError,
    DBAPIError,
    IntegrityError,
    NoSuchModuleError,
    NotSupportedError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.pool import StaticPool

from aikit.distribution import install_command
from aikit.errors import ConfigurationError, KitClosed, MissingExtra
from aikit.masking import mask
from aikit_fakes.outages import Outages, StateUnavailable
from aikit_fakes.store import tables
from aikit_fakes.store.records import Records

MEMORY = "memory"
FILE = "state.sqlite3"
_PATIENCE = 60
"""Seconds that a writer waits for another process's transaction; each takes milliseconds."""
_CONNECT = 5
"""Seconds that PostgreSQL has to take a connection."""
_OF_A_REQUEST = (DataError, IntegrityError, NotSupportedError, ProgrammingError)
"""Errors that say nothing of the database as a whole."""


class Store:
    """One database.

    Args:
        url: a SQLAlchemy URL: `sqlite:////folder/state.sqlite3`, `sqlite://` (memory), `postgresql+psycopg://...`.

    Raises:
        ConfigurationError: nothing answers there, it is damaged, or its schema is of another version.

    Transactions raise `StateUnavailable` while the database is away, and `KitClosed` once the store is closed.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._engine = _engine(url)
        # SQLite lets one writer in at a time and is unfair to those who wait; threads of one process queue here instead
        sqlite = self._engine.dialect.name == "sqlite"
        self._turn: AbstractContextManager[Any] = Lock() if sqlite else nullcontext()
        self._alone = self._turn if self._engine.url.database in (None, "") else nullcontext()
        self._outages = Outages("the state", f"the state at {self._shown}")
        self._idle = Condition()
        self._transactions = 0
        self._closed = False
        try:
            self._prepare()
        except (DBAPIError, PoolTimeoutError) as error:
            self._engine.dispose()
            raise ConfigurationError(f"the state at {self._shown} cannot be opened: {_reason(error)}") from error

    @property
    def _shown(self) -> str:
        return mask(self._engine.url.render_as_string(hide_password=True))

    @contextmanager
    def reading(self) -> Iterator[Records]:
        """A transaction that only reads."""
        with self._open(writing=False), self._alone, self._engine.connect() as connection, connection.begin():
            yield Records(connection)

    @contextmanager
    def writing(self) -> Iterator[Records]:
        """A transaction: kept whole at the end of the block, undone by an exception."""
        with self._open(writing=True), self._turn, self._engine.connect() as connection:
            connection.info["writes"] = True
            try:
                with connection.begin():
                    yield Records(connection)
            finally:
                connection.info["writes"] = False

    @contextmanager
    def _open(self, *, writing: bool) -> Iterator[None]:
        """A place for a transaction in an open store; what fails because of the database is `StateUnavailable`."""
        with self._idle:
            if self._closed:
                raise KitClosed("the state was closed, and with it whatever still used it")
            self._transactions += 1
        try:
            yield
        except (DBAPIError, PoolTimeoutError) as error:
            if isinstance(error, _OF_A_REQUEST) and not getattr(error, "connection_invalidated", False):
                raise
            raise self._outages.begun(_reason(error), writing=writing) from error
        else:
            self._outages.over(writing=writing)
        finally:
            with self._idle:
                self._transactions -= 1
                self._idle.notify_all()

    def close(self) -> None:
        """Refuse further transactions, wait for those that run, and let go of the connections."""
        with self._idle:
            self._closed = True
            if not self._idle.wait_for(lambda: not self._transactions, _PATIENCE):
                return  # a driver must not lose a connection that it uses
        self._engine.dispose()

    def check(self) -> None:
        """Look for damage in a SQLite file, in the time that reading all of it takes.

        Raises:
            ConfigurationError: it is damaged.
        """
        if self._engine.dialect.name != "sqlite":
            return
        try:
            with self.reading() as records:
                found = records.connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
                if found == "ok":
                    broken = "SELECT count(*) FROM resources WHERE NOT json_valid(body)"
                    count = records.connection.exec_driver_sql(broken).scalar_one()
                    found = f"{count} resources cannot be read" if count else "ok"
        except (DatabaseError, StateUnavailable) as error:
            found = _reason(error)
        if found != "ok":
            raise self._damaged(found)

    def _damaged(self, reason: str) -> ConfigurationError:
        return ConfigurationError(
            f"the state at {self._shown} is damaged: {' '.join(reason.split())}. Ways out: bring back a copy, choose "
            f"another place with AIKIT_STATE, or delete it."
        )

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
                lacking = _lacking(connection) if found == str(tables.VERSION) else ""
            connection.info["writes"] = False
        if lacking:
            raise self._damaged(f"it lacks {lacking}")
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
    except (OSError, RuntimeError, ValueError) as error:  # no home folder, a null character
        reason = getattr(error, "strerror", None) or error
        raise ConfigurationError(f"the state folder {folder} cannot be made: {reason}") from error
    return Store(f"sqlite:///{folder.absolute() / FILE}")


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
        if parsed.drivername == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        if parsed.get_backend_name() != "sqlite":
            timeout = {} if "connect_timeout" in parsed.query else {"connect_timeout": _CONNECT}
            return sqlalchemy.create_engine(
                parsed, pool_pre_ping=True, pool_size=10, max_overflow=50, connect_args=timeout
            )
        options: dict[str, Any] = {"connect_args": {"check_same_thread": False, "timeout": _PATIENCE}}
        if parsed.database in (None, "", ":memory:"):
            options["poolclass"] = StaticPool
            parsed = parsed.set(database="")
        else:
            options |= {"pool_size": 10, "max_overflow": 100}
        engine = sqlalchemy.create_engine(parsed, **options)
    except (ArgumentError, NoSuchModuleError, ValueError, TypeError) as error:  # a port that is no number, say
        said = str(error) if isinstance(error, NoSuchModuleError) else "it is not of the form that SQLAlchemy takes"
        raise ConfigurationError(f"the state's URL {url!r} cannot be used: {said}") from error
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


def _lacking(connection: Connection) -> str:
    """A table or column that a state of this version lacks; "" where it has all."""
    there = sqlalchemy.inspect(connection)
    for table in tables.METADATA.sorted_tables:
        if not there.has_table(table.name):
            return f"the table {table.name!r}"
        columns = {column["name"] for column in there.get_columns(table.name)}
        if missing := sorted({column.name for column in table.columns} - columns):
            return f"the column {missing[0]!r} of the table {table.name!r}"
    return ""


def _reason(error: Exception) -> str:
    """What the driver said, without the statement and its values, in one line."""
    return " ".join(str(getattr(error, "orig", None) or error).split())


def _version(connection: Connection) -> str:
    query = select(tables.ABOUT.c.value).where(tables.ABOUT.c.name == "version")
    return str(connection.execute(query).scalar_one_or_none())
