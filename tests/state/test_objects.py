"""Objects: a folder on this machine, and the same through an S3 endpoint, which here is our own S3 over HTTP."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from aikit_fakes.objects import InvalidName, NoSuchBucket, NoSuchKey, Objects, ObjectsError, split_uri
from aikit_fakes.objects.endpoint import EndpointObjects
from aikit_fakes.objects.folder import CHUNK, FolderObjects
from helpers.server_process import ACCOUNT, SECRET, Server, serving

KEYS = [
    "plain.txt",
    "a/b/c/d",
    "ünïcode/日本語 😀.txt",
    "é",  # one letter, and the same as two: names are bytes, not looks
    "e\u0301",
    "space and +plus%25&?#:*<>|\"'\\",
    ".hidden",
    "..",
    "../up",
    "./here",
    "a/../b",
    "folder/",
    "a//b",
    "/root",
    "end.",
    "end ",
    "CON",
    "tab\tnew\nline\x7f",
    "\u202eright to left",
    "k" * 240,
]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving("--backend", "local", "--state", str(tmp_path_factory.mktemp("state"))) as server:
        yield server


@pytest.fixture
def folder(tmp_path: Path) -> FolderObjects:
    return FolderObjects(tmp_path / "objects")


@pytest.fixture(params=["folder", "endpoint"])
def objects(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Objects]:
    if request.param == "folder":
        objects: Objects = request.getfixturevalue("folder")
    else:
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", ACCOUNT)
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
        monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        objects = EndpointObjects(request.getfixturevalue("server").url)
    for bucket, _ in objects.buckets():
        for info in objects.list(bucket):
            objects.delete(bucket, info.key)
        objects.delete_bucket(bucket)
    objects.create_bucket("reviews")
    yield objects
    objects.close()


def content(objects: Objects, key: str, start: int = 0) -> bytes:
    with objects.read("reviews", key, start) as file:
        return file.read()


@pytest.mark.parametrize("key", KEYS)
def test_any_key_that_s3_takes(objects: Objects, key: str) -> None:
    written = objects.write("reviews", key, b"0123456789")
    assert (written.key, written.size, written.etag) == (key, 10, hashlib.md5(b"0123456789").hexdigest())
    assert content(objects, key) == b"0123456789"
    assert content(objects, key, 7) == b"789"
    assert [info.key for info in objects.list("reviews")] == [key]
    objects.delete("reviews", key)
    assert not list(objects.list("reviews"))
    with pytest.raises(NoSuchKey):
        objects.info("reviews", key)


def test_keys_that_look_like_notes_are_keys(objects: Objects) -> None:
    keys = ["a", "a.json/b", "a%.json", "a%.json.txt/c"]
    for key in keys:
        objects.write("reviews", key, key.encode(), metadata={"of": key})
    for key in keys:
        assert (content(objects, key), objects.info("reviews", key).metadata) == (key.encode(), {"of": key})


def test_what_is_known_of_an_object_is_kept(objects: Objects) -> None:
    headers = {"Cache-Control": "no-store", "Content-Encoding": "gzip"}
    objects.write("reviews", "k", BytesIO(b"x"), content_type="text/plain", metadata={"stars": "5"}, headers=headers)
    info = objects.info("reviews", "k")
    assert (info.content_type, info.metadata) == ("text/plain", {"stars": "5"})
    assert {name: info.headers[name] for name in headers} == headers
    objects.write("reviews", "k", b"y")
    again = objects.info("reviews", "k")
    assert (again.metadata, again.content_type) == ({}, "binary/octet-stream")


def test_listings_are_in_the_order_of_bytes_and_start_anywhere(objects: Objects) -> None:
    keys = ["a b", "a-", "a.txt", "a/b", "a/c/d", "aa", "z", "é", "\uffee", "\U0001f600"]
    for key in reversed(keys):
        objects.write("reviews", key, b"")
    assert [info.key for info in objects.list("reviews")] == sorted(keys, key=str.encode)
    assert [info.key for info in objects.list("reviews", "a/")] == ["a/b", "a/c/d"]
    for number, key in enumerate(keys):
        assert [info.key for info in objects.list("reviews", after=key)] == keys[number + 1 :]
    assert [info.key for info in objects.list("reviews", "a", "a/b")] == ["a/c/d", "aa"]


def test_buckets(objects: Objects) -> None:
    objects.create_bucket("reviews")
    objects.create_bucket("a.second-1")
    assert [name for name, _ in objects.buckets()] == ["a.second-1", "reviews"]
    assert objects.has_bucket("reviews")
    assert not objects.has_bucket("another")
    objects.write("reviews", "a/b", b"")
    with pytest.raises(ObjectsError, match="not empty"):
        objects.delete_bucket("reviews")
    objects.delete("reviews", "a/b")
    objects.delete_bucket("reviews")
    for missing in (
        lambda: objects.write("reviews", "k", b""),
        lambda: objects.read("reviews", "k"),
        lambda: objects.info("reviews", "k"),
        lambda: list(objects.list("reviews")),
        lambda: objects.delete_bucket("reviews"),
    ):
        with pytest.raises(NoSuchBucket):
            missing()


def test_a_large_object_is_read_as_it_was_written(objects: Objects) -> None:
    body = os.urandom(9 * CHUNK + 17)
    objects.write("reviews", "large", BytesIO(body))
    assert content(objects, "large") == body
    assert content(objects, "large", 9 * CHUNK) == body[9 * CHUNK :]


def test_writers_of_one_object_leave_one_of_theirs_with_its_own_metadata(objects: Objects) -> None:
    def write(number: int) -> None:
        objects.write("reviews", "k", bytes([number]) * (CHUNK // 8 + number), metadata={"who": str(number)})
        info = objects.info("reviews", "k")
        assert info.metadata["who"].isdecimal()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(40)))
    body, info = content(objects, "k"), objects.info("reviews", "k")
    assert set(body) == {int(info.metadata["who"])}
    assert info.etag == hashlib.md5(body).hexdigest()
    assert info.size == len(body)


def test_writers_and_deleters_of_one_folder_do_not_meet(objects: Objects) -> None:
    def work(number: int) -> None:
        for turn in range(8):
            key = f"deep/er/{number % 4}/{number}"
            objects.write("reviews", key, str(turn).encode())
            assert content(objects, key) == str(turn).encode()
            objects.delete("reviews", key)

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(work, range(24)))
    assert not list(objects.list("reviews"))
    objects.delete_bucket("reviews")


def test_files_put_there_by_hand_are_objects(folder: FolderObjects, tmp_path: Path) -> None:
    place = tmp_path / "objects" / "by-hand" / "Überblick 日本"
    place.mkdir(parents=True)
    (place / "reviews.csv").write_bytes(b"a,b\n")
    (info,) = folder.list("by-hand")
    assert (info.key, info.size, info.content_type) == ("Überblick 日本/reviews.csv", 4, "text/csv")
    assert info.etag == hashlib.md5(b"a,b\n").hexdigest()
    folder.write("by-hand", info.key, b"x", metadata={"a": "b"})
    (place / "reviews.csv").write_bytes(b"changed by hand")
    changed = folder.info("by-hand", info.key)
    assert (changed.size, changed.metadata, changed.etag) == (15, {}, hashlib.md5(b"changed by hand").hexdigest())


def test_files_that_are_none_of_ours_are_not_objects(folder: FolderObjects, tmp_path: Path) -> None:
    folder.create_bucket("reviews")
    bucket = tmp_path / "objects" / "reviews"
    for name in (b".git", b".DS_Store", b"100%.txt", b"not utf-8 \xff", b"." + b"a" * 32, b"bell\x07"):
        (bucket / os.fsdecode(name)).write_bytes(b"x")
    (tmp_path / "objects" / "Not A Bucket").mkdir()
    (tmp_path / "objects" / "file-no-bucket").write_bytes(b"")
    assert not list(folder.list("reviews"))
    assert [name for name, _ in folder.buckets()] == ["reviews"]
    with pytest.raises(ObjectsError, match="not empty"):
        folder.delete_bucket("reviews")
    assert (bucket / ".git").exists(), "somebody's own files went with the bucket"


def test_links_lead_nowhere_else(folder: FolderObjects, tmp_path: Path) -> None:
    folder.create_bucket("reviews")
    folder.write("reviews", "real/k", b"x")
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "k").write_bytes(b"secret")
    bucket = tmp_path / "objects" / "reviews"
    (bucket / "out").symlink_to(secret)
    (bucket / "file").symlink_to(secret / "k")
    (bucket / "in").symlink_to(bucket / "real")
    (bucket / "round").symlink_to(bucket)
    for key in ("out/k", "file", "in/k", "round/real/k"):
        with pytest.raises(InvalidName, match="by a link"):
            folder.read("reviews", key)
        with pytest.raises(InvalidName, match="by a link"):
            folder.write("reviews", key, b"overwritten")
    assert [info.key for info in folder.list("reviews")] == ["real/k"]
    assert (secret / "k").read_bytes() == b"secret"


@pytest.mark.parametrize(
    "bucket", ["", "a", "ab", "A" * 5, "..", ".aikit", "a..b", "-ab", "a_b", "10.0.0.1", "x" * 64, "a/b", "a\0b"]
)
def test_names_that_no_bucket_may_have(folder: FolderObjects, bucket: str) -> None:
    for call in (folder.create_bucket, folder.has_bucket, folder.delete_bucket):
        with pytest.raises(InvalidName):
            call(bucket)


@pytest.mark.parametrize("key", ["", "k" * 1025, "k" * 241, "\ud800"])
def test_names_that_no_object_may_have(folder: FolderObjects, key: str) -> None:
    folder.create_bucket("reviews")
    with pytest.raises(InvalidName):
        folder.write("reviews", key, b"")


def test_half_written_objects_are_never_seen(folder: FolderObjects, tmp_path: Path) -> None:
    folder.create_bucket("reviews")
    folder.write("reviews", "k", b"old", metadata={"a": "old"})

    class Breaking:
        reads = 0

        def read(self, size: int) -> bytes:
            self.reads += 1
            assert [info.key for info in folder.list("reviews")] == ["k"]
            assert content(folder, "k") == b"old"
            if self.reads == 3:
                raise OSError("the disk is full")
            return b"new"

    with pytest.raises(OSError, match="full"):
        folder.write("reviews", "k", Breaking(), metadata={"a": "new"})
    assert (content(folder, "k"), folder.info("reviews", "k").metadata) == (b"old", {"a": "old"})
    assert [path.name for path in (tmp_path / "objects" / "reviews").iterdir()] == ["k"]


def test_a_reader_keeps_what_it_opened(folder: FolderObjects) -> None:
    folder.create_bucket("reviews")
    folder.write("reviews", "k", b"old")
    info, file = folder.open("reviews", "k")
    with file:
        folder.write("reviews", "k", b"newer")
        folder.delete("reviews", "k")
        assert (file.read(), info.size) == (b"old", 3)


def test_a_temporary_folder_goes(tmp_path: Path) -> None:
    folder: Any = FolderObjects.temporary()
    folder.create_bucket("reviews")
    place = folder._root
    folder.close()
    assert not place.exists()


@pytest.mark.parametrize(
    ("uri", "found"),
    [("s3://reviews/a/b", ("reviews", "a/b")), ("s3://reviews", ("reviews", "")), ("s3://reviews/", ("reviews", ""))],
)
def test_uris(uri: str, found: tuple[str, str]) -> None:
    assert split_uri(uri) == found


@pytest.mark.parametrize("uri", ["", "reviews/k", "http://reviews/k", "s3://", "s3:///k", "S3://reviews/k", "s3://R/k"])
def test_texts_that_are_no_uris(uri: str) -> None:
    with pytest.raises(InvalidName):
        split_uri(uri)
