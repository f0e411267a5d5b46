"""S3 locations: URIs and URLs, files below a prefix, output, and how failures are raised."""

from __future__ import annotations

import io

import pytest

from aikit_fakes.jobs import JobFailed
from aikit_fakes.objects import InvalidName, Objects
from aikit_fakes.s3_locations import (
    Files,
    Location,
    check_bucket,
    check_key,
    check_output,
    check_readable,
    failure,
    parse_object,
    read,
    read_seekable,
    write,
)

fail = failure("NO_ACCESS: {reason}.")


@pytest.mark.parametrize(
    ("uri", "key"),
    [
        ("s3://shop/a/b.csv", "a/b.csv"),
        ("https://s3.eu-west-1.amazonaws.com/shop/a%20b.csv", "a b.csv"),
        ("https://s3.amazonaws.com/shop/a.csv", "a.csv"),
        ("https://s3-us-west-2.amazonaws.com/shop/a.csv", "a.csv"),
        ("https://shop.s3.us-east-1.amazonaws.com/a/b.csv", "a/b.csv"),
        ("https://shop.s3.dualstack.us-east-1.amazonaws.com/a.csv", "a.csv"),
        ("https://shop.s3.cn-north-1.amazonaws.com.cn/a.csv", "a.csv"),
    ],
)
def test_every_form_of_an_object_s_address(uri: str, key: str) -> None:
    assert parse_object(uri) == Location("shop", key)
    assert Location("shop", "a").uri == "s3://shop/a"


@pytest.mark.parametrize("uri", ["s3://shop", "s3://shop/", "http://example.com/shop/a", "/etc/passwd", "s3://A/b", ""])
def test_what_names_no_object(uri: str) -> None:
    with pytest.raises(InvalidName):
        parse_object(uri)


def test_the_files_of_a_prefix_without_folders_and_own_output(objects: Objects) -> None:
    for key in ("in/a.csv", "in/b/c.csv", "in/folder/", "in/out/x.csv", "other.csv"):
        objects.write("shop", key, b"12345")
    files = Files(objects, "s3://shop/in/", fail, without="s3://shop/in/out")
    assert [files.name(info) for info in files] == ["a.csv", "b/c.csv"]
    assert (files.count, files.bytes) == (2, 10)
    one = Files(objects, "s3://shop/in/b/c.csv", fail)
    assert [one.name(info) for info in one] == ["c.csv"]
    with one.open(next(iter(one))) as file:
        assert file.read() == b"12345"


@pytest.mark.parametrize("uri", ["s3://shop/none", "s3://nowhere/a", "no uri"])
def test_files_that_are_not_there_fail_as_the_caller_says(objects: Objects, uri: str) -> None:
    with pytest.raises(JobFailed, match="NO_ACCESS"):
        Files(objects, uri, fail)


def test_a_file_that_went_away_fails_as_the_caller_says(objects: Objects) -> None:
    objects.write("shop", "a.csv", b"1")
    files = Files(objects, "s3://shop/a.csv", fail)
    info = next(iter(files))
    objects.delete("shop", "a.csv")
    with pytest.raises(JobFailed, match=r"NO_ACCESS: .*a\.csv"):
        files.open(info)
    with pytest.raises(JobFailed, match="NO_ACCESS"):
        check_readable(objects, Location("shop", "a.csv"), fail)
    with pytest.raises(JobFailed, match="NO_ACCESS"):
        read(objects, Location("shop", "a.csv"), fail)


def test_output(objects: Objects) -> None:
    location = check_output(objects, "s3://shop/out/a.csv", fail)
    file = io.BytesIO(b"abc")
    file.read()
    write(objects, location, file, fail, content_type="text/csv")
    assert check_readable(objects, location, fail).content_type == "text/csv"
    check_key(objects, Location("shop", "new"), fail)
    with pytest.raises(JobFailed, match="NO_ACCESS"):
        check_key(objects, Location("shop", "x" * 2000), fail)
    for uri in ("s3://nowhere/out", "no uri"):
        with pytest.raises(JobFailed, match="NO_ACCESS"):
            check_output(objects, uri, fail)
    with pytest.raises(JobFailed, match="NO_ACCESS: the bucket nowhere does not exist"):
        check_bucket(objects, "nowhere", fail)
    with pytest.raises(JobFailed, match="NO_ACCESS"):
        write(objects, Location("nowhere", "a"), b"", fail)


def test_an_object_that_cannot_be_sought_in_is_copied(objects: Objects, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stream(io.BytesIO):
        def seekable(self) -> bool:
            return False

    monkeypatch.setattr(objects, "read", lambda *_: Stream(b"abcdef"))
    with read_seekable(objects, Location("shop", "a"), fail) as file:
        file.seek(3)
        assert file.read() == b"def"


def test_lone_surrogates_are_told_as_escapes(objects: Objects) -> None:
    with pytest.raises(JobFailed, match="ud800"):
        Files(objects, "s3://shop/\ud800", fail)
