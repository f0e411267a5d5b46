"""The state of the fakes: what was created, with which tags, and which jobs it waits for.

A `Store` is a database: SQLite in a folder, SQLite in memory, or PostgreSQL by its URL. All access is a transaction:

    with store.writing() as records:
        records.insert(Record(key, body={"Name": "reviews"}))
"""

from aikit_fakes.store.database import Store, open_store
from aikit_fakes.store.records import Exists, Key, Record, Records, Scope

__all__ = ["Exists", "Key", "Record", "Records", "Scope", "Store", "open_store"]
