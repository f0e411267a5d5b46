"""Record operations within a transaction: insert, put, get, update, delete, list, tags, idempotency tokens."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, and_, delete, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from aikit_fakes.store.tables import RESOURCES, TAGS, TOKENS

BATCH = 256
"""Rows read at a time by a listing that filters."""


class Exists(Exception):
    """A record of that key is already there."""


class Scope(NamedTuple):
    """Where resources of one kind live."""

    account: str
    region: str
    service: str
    kind: str


class Key(NamedTuple):
    """What names one resource: its scope, and its identity within it."""

    account: str
    region: str
    service: str
    kind: str
    identity: str

    @property
    def scope(self) -> Scope:
        return Scope(*self[:4])


@dataclass(frozen=True, slots=True)
class Record:
    """One resource as it is stored.

    Attributes:
        key: what names it.
        body: its members by AWS's names; bytes and datetimes are kept.
        parent: the identity of what it belongs to; "" when it stands alone.
        name: what a listing by name sorts it by.
        created: when, in seconds since 1970.
        number: its place in the order of creation, given by the store.
    """

    key: Key
    body: dict[str, Any] = field(default_factory=dict)
    parent: str = ""
    name: str = ""
    created: float = 0.0
    number: int = 0

    def with_body(self, **members: Any) -> Record:
        """This record with some members changed."""
        return replace(self, body={**self.body, **members})


class Records:
    """The records of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def insert(self, record: Record) -> Record:
        """Keep a new record.

        Raises:
            Exists: there is one of that key.
        """
        values = {
            **record.key._asdict(),
            "parent": record.parent,
            "name": record.name,
            "created": record.created,
            "body": _packed(record.body),
        }
        try:
            with self.connection.begin_nested():
                row: Any = self.connection.execute(insert(RESOURCES).values(values)).inserted_primary_key
        except IntegrityError as error:
            raise Exists(record.key.identity) from error
        return replace(record, number=row[0])

    def put(self, record: Record) -> None:
        """Keep a record, new or in place of the body of the one of that key."""
        try:
            self.insert(record)
        except Exists:
            self.get(record.key, lock=True)
            self.change(record)

    def get(self, key: Key, *, lock: bool = False) -> Record | None:
        """The record of a key; with `lock` nobody else changes it until this transaction ends."""
        query = select(RESOURCES).where(_is(key))
        row = self.connection.execute(query.with_for_update() if lock else query).one_or_none()
        return _record(row) if row is not None else None

    def change(self, record: Record) -> None:
        """Write a record's body anew; `get` it with `lock` in the same transaction first."""
        self.connection.execute(
            update(RESOURCES).where(_is(record.key)).values(body=_packed(record.body), name=record.name)
        )

    def delete(self, key: Key) -> bool:
        """Forget a record, its tags, and the token it was made with; False when there was none."""
        self.connection.execute(
            delete(TOKENS).where(
                TOKENS.c.account == key.account, TOKENS.c.region == key.region, TOKENS.c.identity == key.identity
            )
        )
        return bool(self.connection.execute(delete(RESOURCES).where(_is(key))).rowcount)

    def delete_below(self, scope: Scope, parent: str) -> int:
        """Forget the records of a kind that belong to a parent, as `delete` does; how many there were."""
        below = (*(RESOURCES.c[name] == value for name, value in scope._asdict().items()), RESOURCES.c.parent == parent)
        self.connection.execute(
            delete(TOKENS).where(
                TOKENS.c.account == scope.account,
                TOKENS.c.region == scope.region,
                TOKENS.c.identity.in_(select(RESOURCES.c.identity).where(*below)),
            )
        )
        return self.connection.execute(delete(RESOURCES).where(*below)).rowcount

    def list(
        self,
        scope: Scope,
        *,
        parent: str | None = "",
        by: str = "age",
        after: tuple[Any, ...] | None = None,
        descending: bool = False,
        keep: Callable[[Record], bool] | None = None,
    ) -> Iterator[Record]:
        """The records of a kind, read as they are needed.

        Args:
            scope: account, region, service and kind.
            parent: the identity of what they belong to; None for those of every parent.
            by: `"age"` or `"name"`.
            after: the `position` of the record to start behind; what was inserted since does not shift it.
            descending: newest first, or names from Z to A.
            keep: which records count; all when None.
        """
        columns = (RESOURCES.c.name, RESOURCES.c.id) if by == "name" else (RESOURCES.c.id,)
        while True:
            query = select(RESOURCES).where(
                *(RESOURCES.c[name] == value for name, value in scope._asdict().items()),
                *(() if parent is None else (RESOURCES.c.parent == parent,)),
                *(() if after is None else (_behind(columns, after, descending),)),
            )
            ordered = query.order_by(*(column.desc() if descending else column for column in columns)).limit(BATCH)
            rows = self.connection.execute(ordered).all()
            for row in rows:
                record = _record(row)
                after = position(record, by)
                if keep is None or keep(record):
                    yield record
            if len(rows) < BATCH:
                return

    def alone(self, scope: Scope) -> None:
        """Let nobody else that asks for this change the records of a kind until this transaction ends."""
        if self.connection.dialect.name == "postgresql":  # SQLite lets one writer in at a time anyway
            number = int.from_bytes(hashlib.sha256(repr(tuple(scope)).encode()).digest()[:8], "big", signed=True)
            self.connection.execute(select(func.pg_advisory_xact_lock(number)))

    def count(self, scope: Scope, parent: str | None = "") -> int:
        """How many records of a kind there are."""
        query = select(func.count()).select_from(RESOURCES)
        query = query.where(*(RESOURCES.c[name] == value for name, value in scope._asdict().items()))
        if parent is not None:
            query = query.where(RESOURCES.c.parent == parent)
        return int(self.connection.execute(query).scalar_one())

    def tag(self, record: Record, tags: Mapping[str, str]) -> None:
        """Give a record tags; a key that it has gets the new value."""
        if not tags:
            return
        dialect = postgresql if self.connection.dialect.name == "postgresql" else sqlite
        # sorted: two transactions that tag one resource must take the rows in the same order
        rows = [{"resource": record.number, "key": key, "value": tags[key]} for key in sorted(tags)]
        statement = dialect.insert(TAGS).values(rows)
        self.connection.execute(
            statement.on_conflict_do_update(
                index_elements=["resource", "key"], set_={"value": statement.excluded.value}
            )
        )

    def untag(self, record: Record, keys: Iterable[str]) -> None:
        """Take tags from a record; keys that it has not are no fault."""
        self.connection.execute(delete(TAGS).where(TAGS.c.resource == record.number, TAGS.c.key.in_(list(keys))))

    def tags(self, record: Record) -> dict[str, str]:
        """The tags of a record, by key in order."""
        rows = self.connection.execute(
            select(TAGS.c.key, TAGS.c.value).where(TAGS.c.resource == record.number).order_by(TAGS.c.key)
        )
        return {row.key: row.value for row in rows}

    def remember(self, account: str, region: str, operation: str, token: str, request: str, identity: str) -> None:
        """Keep what a request with a client's token created.

        Raises:
            Exists: the token was used before; `remembered` tells for what.
        """
        values = {
            "account": account,
            "region": region,
            "operation": operation,
            "token": token,
            "request": request,
            "identity": identity,
        }
        try:
            with self.connection.begin_nested():
                self.connection.execute(insert(TOKENS).values(values))
        except IntegrityError as error:
            raise Exists(token) from error

    def remembered(self, account: str, region: str, operation: str, token: str) -> tuple[str, str] | None:
        """The digest of the request that came with a token, and the identity of what it created."""
        row = self.connection.execute(
            select(TOKENS.c.request, TOKENS.c.identity).where(
                TOKENS.c.account == account,
                TOKENS.c.region == region,
                TOKENS.c.operation == operation,
                TOKENS.c.token == token,
            )
        ).one_or_none()
        return (row.request, row.identity) if row is not None else None


def position(record: Record, by: str) -> tuple[Any, ...]:
    """Where a record stands in a listing, for `after`."""
    return (record.name, record.number) if by == "name" else (record.number,)


def _is(key: Key) -> Any:
    return and_(*(RESOURCES.c[name] == value for name, value in key._asdict().items()))


def _behind(columns: tuple[Any, ...], after: tuple[Any, ...], descending: bool) -> Any:
    first = columns[0] < after[0] if descending else columns[0] > after[0]
    if len(columns) == 1:
        return first
    second = columns[1] < after[1] if descending else columns[1] > after[1]
    return or_(first, and_(columns[0] == after[0], second))


def _record(row: Row[Any]) -> Record:
    key = Key(row.account, row.region, row.service, row.kind, row.identity)
    return Record(key, _unpacked(row.body), row.parent, row.name, row.created, row.id)


def _packed(body: Mapping[str, Any]) -> str:
    return json.dumps(_plain(body), separators=(",", ":"))


def _unpacked(text: str) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(text, object_hook=_restored)
    return body


def _plain(value: Any) -> Any:
    """A value as JSON holds it: what JSON lacks is a map of one key with a dollar; keys of callers get one more."""
    if isinstance(value, Mapping):
        return {f"${key}" if key.startswith("$") else key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return {"$time": value.isoformat()}
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode("ascii")}
    return value


def _restored(value: dict[str, Any]) -> Any:
    if not any(key.startswith("$") for key in value):
        return value
    match value:
        case {"$time": str(text)}:
            return datetime.fromisoformat(text)
        case {"$bytes": str(text)}:
            return base64.b64decode(text)
    return {key.removeprefix("$"): item for key, item in value.items()}
