"""The store: the same on SQLite in memory, in a folder, and on PostgreSQL."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from aikit.errors import ConfigurationError
from aikit_fakes.store import Exists, Key, Record, Scope, Store, open_store
from aikit_fakes.store.records import position

SHOP = Scope("111122223333", "eu-west-1", "comprehend", "Endpoint")


def made(name: str, scope: Scope = SHOP, **members: object) -> Record:
    return Record(Key(*scope, name), {"Name": name, **members}, name=name)


def filled(store: Store, *names: str) -> None:
    with store.writing() as records:
        for name in names:
            records.insert(made(name))


def names(store: Store, **how: object) -> list[str]:
    with store.reading() as records:
        return [record.name for record in records.list(SHOP, **how)]  # type: ignore[arg-type]


def test_a_record_comes_back_as_it_was_put(store: Store) -> None:
    body = {
        "time": datetime(2026, 3, 29, 2, 30, tzinfo=UTC),
        "bytes": b"\x00\xff",
        "nested": [{"$time": "no time", "$": 1, "plain": None}, {"$bytes": "!"}],
        "text": "naïve 🙂 \u0000"[:8],
    }
    with store.writing() as records:
        records.insert(made("one", **body))
    with store.reading() as records:
        found = records.get(Key(*SHOP, "one"))
    assert found is not None
    assert found.body == {"Name": "one", **body}


def test_one_of_a_kind_and_the_transaction_goes_on(store: Store) -> None:
    with store.writing() as records:
        records.insert(made("one"))
        with pytest.raises(Exists):
            records.insert(made("one"))
        records.insert(made("two"))
    assert names(store) == ["one", "two"]


def test_a_record_put_again_takes_the_place_of_the_first(store: Store) -> None:
    for price in (1, 2):
        with store.writing() as records:
            records.put(made("one", Price=price))
    with store.reading() as records:
        assert [record.body["Price"] for record in records.list(SHOP)] == [2]


def test_an_exception_undoes_the_whole_transaction(store: Store) -> None:
    def fail() -> None:
        with store.writing() as records:
            records.insert(made("one"))
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        fail()
    assert names(store) == []


def test_accounts_regions_and_kinds_are_apart(store: Store) -> None:
    for scope in (
        SHOP,
        SHOP._replace(account="999999999999"),
        SHOP._replace(region="us-east-1"),
        SHOP._replace(kind="X"),
    ):
        with store.writing() as records:
            records.insert(made("one", scope))
    assert names(store) == ["one"]


@pytest.mark.parametrize(("by", "descending"), [("age", False), ("age", True), ("name", False), ("name", True)])
def test_pages_neither_skip_nor_repeat_when_others_are_inserted(store: Store, by: str, descending: bool) -> None:
    filled(store, *(f"n{number:03}" for number in (5, 1, 9, 3, 7)))
    seen, after = [], None
    while True:
        with store.reading() as records:
            page = list(islice(records.list(SHOP, by=by, descending=descending, after=after), 2))
        if not page:
            break
        seen += [record.name for record in page]
        after = position(page[-1], by)
        if len(seen) < 6:
            filled(store, f"z{len(seen)}" if descending else f"a{len(seen)}")
    old = [name for name in seen if name.startswith("n")]
    assert sorted(old) == ["n001", "n003", "n005", "n007", "n009"]
    if by == "name":
        assert old == sorted(old, reverse=descending)


def test_a_filter_sees_every_record_however_many_do_not_fit(store: Store) -> None:
    filled(store, *(f"n{number:04}" for number in range(600)))
    assert names(store, keep=lambda record: record.name.endswith("99")) == [f"n0{hundred}99" for hundred in range(6)]


def test_tags_are_changed_taken_and_gone_with_their_record(store: Store) -> None:
    with store.writing() as records:
        one = records.insert(made("one"))
        records.tag(one, {"team": "a", "stage": "test"})
        records.tag(one, {"team": "b"})
        records.untag(one, ["stage", "never there"])
    with store.writing() as records:
        assert records.tags(one) == {"team": "b"}
        assert records.delete(one.key)
        assert not records.delete(one.key)
        assert records.tags(records.insert(made("one"))) == {}


def test_a_token_is_remembered_until_its_resource_goes(store: Store) -> None:
    with store.writing() as records:
        records.insert(made("one"))
        records.remember(SHOP.account, SHOP.region, "comprehend.CreateEndpoint", "t", "digest", "one")
        with pytest.raises(Exists):
            records.remember(SHOP.account, SHOP.region, "comprehend.CreateEndpoint", "t", "other", "two")
    with store.writing() as records:
        assert records.remembered(SHOP.account, SHOP.region, "comprehend.CreateEndpoint", "t") == ("digest", "one")
        records.delete(Key(*SHOP, "one"))
        assert records.remembered(SHOP.account, SHOP.region, "comprehend.CreateEndpoint", "t") is None


def test_what_belongs_to_a_parent_goes_at_once(store: Store) -> None:
    with store.writing() as records:
        for name, parent in (("one", "p"), ("two", "p"), ("three", "q")):
            records.tag(records.insert(replace(made(name), parent=parent)), {"team": name})
            records.remember(SHOP.account, SHOP.region, "comprehend.CreateEndpoint", name, "digest", name)
    with store.writing() as records:
        assert records.delete_below(SHOP, "p") == 2
        assert [one.key.identity for one in records.list(SHOP, parent=None)] == ["three"]
        account = (SHOP.account, SHOP.region, "comprehend.CreateEndpoint")
        assert records.remembered(*account, "one") is None
        assert records.remembered(*account, "three") == ("digest", "three")
        assert records.tags(records.insert(made("one"))) == {}


def test_fifty_threads_lose_no_update(store: Store) -> None:
    filled(store, "counter")

    def count(worker: int) -> None:
        for step in range(4):
            with store.writing() as records:
                record = records.get(Key(*SHOP, "counter"), lock=True)
                assert record is not None
                records.change(record.with_body(Count=record.body.get("Count", 0) + 1))
                records.tag(record, {f"w{worker}": str(step), "shared": str(worker)})

    with ThreadPoolExecutor(50) as pool:
        list(pool.map(count, range(50)))
    with store.reading() as records:
        record = records.get(Key(*SHOP, "counter"))
        assert record is not None
        assert record.body["Count"] == 200
        assert len(records.tags(record)) == 51


def test_fifty_threads_create_one_each_of_the_same_names(store: Store) -> None:
    def create(worker: int) -> int:
        made_here = 0
        for number in range(5):
            try:
                with store.writing() as records:
                    records.insert(made(f"n{number}"))
                made_here += 1
            except Exists:
                pass
        return made_here

    with ThreadPoolExecutor(50) as pool:
        assert sum(pool.map(create, range(50))) == 5
    assert sorted(names(store)) == ["n0", "n1", "n2", "n3", "n4"]


def test_a_folder_keeps_what_was_put(tmp_path: Path) -> None:
    first = open_store(str(tmp_path / "a" / "state"))
    filled(first, "one")
    first.close()
    second = open_store(str(tmp_path / "a" / "state"))
    assert names(second) == ["one"]
    second.close()


def test_a_state_of_another_version_says_what_to_do(tmp_path: Path) -> None:
    open_store(str(tmp_path)).close()
    with sqlite3.connect(tmp_path / "state.sqlite3") as connection:
        connection.execute("UPDATE about SET value = '0' WHERE name = 'version'")
    with pytest.raises(ConfigurationError, match=r"schema 0; this aikit reads schema 1.*AIKIT_STATE"):
        open_store(str(tmp_path))


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgresql://nobody@127.0.0.1:1/x", "cannot be opened"),
        ("nonsense://x", "cannot be used"),
        ("://", "cannot be used"),
    ],
)
def test_a_state_that_is_not_there_is_a_clear_error(url: str, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        open_store(url)


def test_a_password_is_never_shown() -> None:
    with pytest.raises(ConfigurationError) as caught:
        open_store("postgresql://me:secret@127.0.0.1:1/x")
    assert "secret" not in str(caught.value)


def test_a_folder_that_is_a_file_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigurationError, match="cannot be made"):
        open_store(str(tmp_path / "file"))


@pytest.mark.parametrize(("by", "index"), [("age", "by_age"), ("name", "by_name")])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("further", [False, True])
def test_a_page_is_found_by_an_index_and_never_sorted(
    tmp_path: Path, by: str, index: str, descending: bool, further: bool
) -> None:
    store = open_store(str(tmp_path))
    said: list[tuple[str, Any]] = []
    with store.writing() as records:
        for number in range(10):
            records.insert(Record(Key(*SHOP, f"r{number}"), name=f"n{number}"))
    with store.reading() as records:

        def listen(connection: Any, cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
            said.append((statement, parameters))

        event.listen(records.connection, "before_cursor_execute", listen)
        first = next(iter(records.list(SHOP, by=by, descending=descending)))
        list(records.list(SHOP, by=by, descending=descending, after=position(first, by) if further else None))
        event.remove(records.connection, "before_cursor_execute", listen)
        statement, parameters = said[-1]
        plan = records.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    told = " ".join(str(row[-1]) for row in plan)
    assert f"USING INDEX {index} (account=? AND region=? AND service=? AND kind=? AND parent=?" in told
    assert "TEMP B-TREE" not in told
    store.close()
