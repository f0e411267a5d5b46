"""The database schema: resources, tags, idempotency tokens, jobs."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

VERSION = 1
"""Of the schema. A state of another version is refused, never altered in silence."""

METADATA = MetaData()

_ID = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by itself only where the type is INTEGER

ABOUT = Table("about", METADATA, Column("name", String(64), primary_key=True), Column("value", Text, nullable=False))

RESOURCES = Table(
    "resources",
    METADATA,
    Column("id", _ID, primary_key=True, autoincrement=True),
    Column("account", String(12), nullable=False),
    Column("region", String(32), nullable=False),
    Column("service", String(64), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("identity", String(1024), nullable=False),
    Column("parent", String(1024), nullable=False),
    Column("name", String(1024), nullable=False),
    Column("created", Float, nullable=False),
    Column("body", Text, nullable=False),
    UniqueConstraint("account", "region", "service", "kind", "identity", name="one_of_a_kind"),
    Index("by_age", "account", "region", "service", "kind", "parent", "id"),
    Index("by_name", "account", "region", "service", "kind", "parent", "name", "id"),
)

TAGS = Table(
    "tags",
    METADATA,
    Column("resource", _ID, ForeignKey("resources.id", ondelete="CASCADE"), nullable=False),
    Column("key", String(512), nullable=False),
    Column("value", String(1024), nullable=False),
    PrimaryKeyConstraint("resource", "key"),
)

TOKENS = Table(
    "tokens",
    METADATA,
    Column("account", String(12), nullable=False),
    Column("region", String(32), nullable=False),
    Column("operation", String(192), nullable=False),
    Column("token", String(1024), nullable=False),
    Column("request", String(64), nullable=False),
    Column("identity", String(1024), nullable=False),
    PrimaryKeyConstraint("account", "region", "operation", "token"),
    Index("tokens_by_resource", "account", "region", "identity"),
)

JOBS = Table(
    "jobs",
    METADATA,
    Column("id", String(36), primary_key=True),
    Column("account", String(12), nullable=False),
    Column("region", String(32), nullable=False),
    Column("service", String(64), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("identity", String(1024), nullable=False),
    Column("operation", String(192), nullable=False),
    Column("task", String(192), nullable=False),
    Column("state", String(16), nullable=False),
    Column("stopping", Boolean, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("due", Float, nullable=False),
    Column("owner", String(128), nullable=False),
    Column("lease", Float, nullable=False),
    Column("progress", Float, nullable=False),
    Column("message", Text, nullable=False),
    Column("created", Float, nullable=False),
    Column("ended", Float, nullable=True),
    Index("jobs_by_state", "state", "due"),
    Index("jobs_by_resource", "account", "region", "service", "kind", "identity"),
)
