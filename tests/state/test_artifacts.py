"""The artifact store, on every database."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

import pytest

from aikit_fakes.artifacts import KIND, PIECE, PIECE_KIND, ArtifactGone, Artifacts, Loaded, delete
from aikit_fakes.store import Scope, Store, open_store

OWNER = "arn:aws:forecast:us-east-1:000000000000:predictor/shirts"
PLACE = ("000000000000", "us-east-1", "forecast")


def pieces(store: Store) -> int:
    with store.reading() as records:
        return records.count(Scope(*PLACE, PIECE_KIND), None) + records.count(Scope(*PLACE, KIND), None)


def test_files_are_kept_in_pieces_and_replaced_whole(store: Store) -> None:
    artifacts = Artifacts(store, *PLACE)
    assert artifacts.find(OWNER) is None
    large = bytes(range(256)) * (PIECE // 100)
    kept = artifacts.put(OWNER, {"model.npz": large, "empty": b""}, {"Engine": "ets@1"})
    found = artifacts.find(OWNER)
    assert found == kept
    assert found is not None
    assert (found.size, found.about, artifacts.read(found)) == (
        len(large),
        {"Engine": "ets@1"},
        {"model.npz": large, "empty": b""},
    )
    assert pieces(store) == 4
    new = artifacts.put(OWNER, {"model.npz": b"new"})
    assert artifacts.read(new) == {"model.npz": b"new"}
    assert pieces(store) == 2
    with pytest.raises(ArtifactGone):
        artifacts.read(found)
    artifacts.delete(OWNER)
    artifacts.delete(OWNER)
    assert artifacts.find(OWNER) is None
    assert pieces(store) == 0


def test_owners_do_not_share_and_places_do_not_see_each_other(store: Store) -> None:
    artifacts = Artifacts(store, *PLACE)
    artifacts.put(OWNER, {"model": b"same"})
    artifacts.put(f"{OWNER}2", {"model": b"same"})
    with store.writing() as records:
        delete(records, Scope(*PLACE, "Predictor"), OWNER)
    second = artifacts.find(f"{OWNER}2")
    assert second is not None
    assert artifacts.read(second) == {"model": b"same"}
    assert Artifacts(store, PLACE[0], "eu-west-1", PLACE[2]).find(f"{OWNER}2") is None


def test_another_process_sees_them(shared_place: str) -> None:
    one, other = open_store(shared_place), open_store(shared_place)
    kept = Artifacts(one, *PLACE).put(OWNER, {"model": b"x" * 3 * PIECE})
    assert Artifacts(other, *PLACE).read(kept) == {"model": b"x" * 3 * PIECE}
    one.close()
    other.close()


def test_a_piece_that_was_changed_is_never_read(store: Store) -> None:
    artifacts = Artifacts(store, *PLACE)
    kept = artifacts.put(OWNER, {"model": b"abc"})
    with store.writing() as records:
        (piece,) = list(records.list(Scope(*PLACE, PIECE_KIND), parent=OWNER))
        records.change(piece.with_body(Data=b"abd"))
    with pytest.raises(ArtifactGone):
        artifacts.read(kept)


def test_a_model_is_loaded_once_also_by_many_threads(store: Store) -> None:
    artifacts = Artifacts(store, *PLACE)
    kept = artifacts.put(OWNER, {"model": b"abc"})
    calls: list[Mapping[str, bytes]] = []
    models: list[Any] = []

    def load(files: Mapping[str, bytes]) -> object:
        calls.append(files)
        return object()

    threads = [threading.Thread(target=lambda: models.append(artifacts.load(kept, load, store))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(calls) == 1
    assert len(set(map(id, models))) == 1
    assert artifacts.load(kept, load, "another engine") is not models[0]


def test_the_least_recently_used_go_first() -> None:
    loaded = Loaded(10)
    calls: list[str] = []

    def get(key: str, size: int) -> None:
        loaded.get(key, size, lambda: calls.append(key))

    for key, size in (("a", 4), ("b", 4), ("a", 4), ("c", 4), ("a", 4), ("b", 4), ("huge", 100), ("huge", 100)):
        get(key, size)
    assert calls == ["a", "b", "c", "b", "huge"]

    def broken() -> None:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        loaded.get("d", 1, broken)
    get("d", 1)
    assert calls[-1] == "d"
