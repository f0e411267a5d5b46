"""What an application does with boto3's S3 client, in process and over HTTP."""

from __future__ import annotations

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3
import pytest
from boto3.s3.transfer import TransferConfig
from botocore.exceptions import ClientError
from moto import mock_aws

import aikit
from aikit import AIKit, Settings
from aikit_fakes.backend import Local
from helpers.s3 import client_of
from helpers.server_process import Server

MIB = 1024 * 1024
KEYS = [
    "plain",
    "a/b/c.txt",
    "ünï/çødé 日本語.txt",
    "with space+plus%25&?#.txt",
    "../../up",
    "./.",
    ".hidden",
    "dir/",
    "a//b",
]


def code_of(error: pytest.ExceptionInfo[ClientError]) -> str:
    return str(error.value.response["Error"]["Code"])


@pytest.mark.parametrize("key", KEYS)
def test_an_object_comes_back_as_it_was_put(s3: Any, bucket: str, key: str) -> None:
    put = s3.put_object(
        Bucket=bucket,
        Key=key,
        Body=b"content",
        ContentType="text/plain; charset=utf-8",
        CacheControl="no-store",
        ContentDisposition='attachment; filename="x"',
        Metadata={"stars": "5", "who": "A. N. Other"},
    )
    got = s3.get_object(Bucket=bucket, Key=key)
    assert got["Body"].read() == b"content"
    assert got["ETag"] == put["ETag"] == f'"{hashlib.md5(b"content").hexdigest()}"'
    assert (got["ContentType"], got["CacheControl"]) == ("text/plain; charset=utf-8", "no-store")
    assert got["Metadata"] == {"stars": "5", "who": "A. N. Other"}
    head = s3.head_object(Bucket=bucket, Key=key)
    assert {name: head[name] for name in ("ContentLength", "ETag", "Metadata", "ContentDisposition")} == {
        name: got[name] for name in ("ContentLength", "ETag", "Metadata", "ContentDisposition")
    }
    assert abs(head["LastModified"] - datetime.now(UTC)) < timedelta(minutes=1)
    assert [one["Key"] for one in s3.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    s3.delete_object(Bucket=bucket, Key=key)
    with pytest.raises(s3.exceptions.NoSuchKey):
        s3.get_object(Bucket=bucket, Key=key)


def test_buckets_are_made_found_and_deleted(s3: Any, bucket: str) -> None:
    assert bucket in [one["Name"] for one in s3.list_buckets()["Buckets"]]
    assert s3.head_bucket(Bucket=bucket)["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert s3.get_bucket_location(Bucket=bucket).get("LocationConstraint") is None
    s3.put_object(Bucket=bucket, Key="k", Body=b"")
    with pytest.raises(ClientError) as full:
        s3.delete_bucket(Bucket=bucket)
    assert code_of(full) == "BucketNotEmpty"
    s3.delete_object(Bucket=bucket, Key="k")
    s3.delete_bucket(Bucket=bucket)
    with pytest.raises(ClientError) as gone:
        s3.head_bucket(Bucket=bucket)
    assert code_of(gone) == "404"
    with pytest.raises(s3.exceptions.NoSuchBucket):
        s3.put_object(Bucket=bucket, Key="k", Body=b"")
    with pytest.raises(ClientError) as bad:
        s3.create_bucket(Bucket="Not.A.Bucket_")
    assert code_of(bad) == "InvalidBucketName"


def test_a_bucket_keeps_the_region_it_was_made_in(tmp_path: Path) -> None:
    with aikit.install(AIKit(Local(state=str(tmp_path)))):
        s3 = boto3.client("s3", region_name="eu-west-1")
        s3.create_bucket(Bucket="reviews", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        assert s3.get_bucket_location(Bucket="reviews")["LocationConstraint"] == "eu-west-1"
        with pytest.raises(s3.exceptions.BucketAlreadyOwnedByYou):
            s3.create_bucket(Bucket="reviews", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("bytes=2-4", b"234"),
        ("bytes=7-", b"789"),
        ("bytes=-3", b"789"),
        ("bytes=0-999", b"0123456789"),
        ("bytes=4-2", b"0123456789"),
    ],
)
def test_ranges(s3: Any, bucket: str, asked: str, found: bytes) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    got = s3.get_object(Bucket=bucket, Key="k", Range=asked)
    assert got["Body"].read() == found
    assert (got["ResponseMetadata"]["HTTPStatusCode"] == 206) == ("ContentRange" in got)


def test_a_range_beyond_the_end_is_refused(s3: Any, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    for asked in ("bytes=10-", "bytes=-0"):
        with pytest.raises(ClientError) as refused:
            s3.get_object(Bucket=bucket, Key="k", Range=asked)
        assert code_of(refused) == "InvalidRange"
        assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 416


def test_conditions(s3: Any, bucket: str) -> None:
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"1")["ETag"]
    hour = timedelta(hours=1)
    now = datetime.now(UTC)
    for fails, code in (
        ({"IfNoneMatch": etag}, "304"),
        ({"IfModifiedSince": now + hour}, "304"),
        ({"IfMatch": '"other"'}, "PreconditionFailed"),
        ({"IfUnmodifiedSince": now - hour}, "PreconditionFailed"),
    ):
        with pytest.raises(ClientError) as refused:
            s3.get_object(Bucket=bucket, Key="k", **fails)
        assert code_of(refused) == code
    for holds in ({"IfMatch": etag}, {"IfModifiedSince": now - hour}, {"IfNoneMatch": '"other"'}):
        assert s3.get_object(Bucket=bucket, Key="k", **holds)["Body"].read() == b"1"
    with pytest.raises(ClientError) as there:
        s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfNoneMatch="*")
    assert code_of(there) == "PreconditionFailed"
    with pytest.raises(ClientError) as changed:
        s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfMatch='"other"')
    assert code_of(changed) == "PreconditionFailed"
    s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfMatch=etag)
    s3.put_object(Bucket=bucket, Key="new", Body=b"3", IfNoneMatch="*")
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"2"


def test_of_many_who_make_one_object_only_if_it_is_new_one_does(s3: Any, bucket: str) -> None:
    def make(number: int) -> bool:
        try:
            s3.put_object(Bucket=bucket, Key="lock", Body=str(number).encode(), IfNoneMatch="*")
        except ClientError:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(make, range(24)))
    assert made.count(True) == 1
    assert s3.get_object(Bucket=bucket, Key="lock")["Body"].read() == str(made.index(True)).encode()


def test_listings_page_and_group(s3: Any, bucket: str) -> None:
    keys = sorted([f"a/{n}" for n in range(4)] + ["a/b/deep", "b/x", "top", "z+ä é/1"], key=str.encode)
    for key in keys:
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    for operation in ("list_objects_v2", "list_objects"):
        pages = list(s3.get_paginator(operation).paginate(Bucket=bucket, PaginationConfig={"PageSize": 3}))
        assert [one["Key"] for page in pages for one in page["Contents"]] == keys
        assert [len(page["Contents"]) for page in pages] == [3, 3, 2]
        grouped = list(
            s3.get_paginator(operation).paginate(Bucket=bucket, Delimiter="/", PaginationConfig={"PageSize": 1})
        )
        assert [one["Prefix"] for page in grouped for one in page.get("CommonPrefixes", [])] == ["a/", "b/", "z+ä é/"]
        assert [one["Key"] for page in grouped for one in page.get("Contents", [])] == ["top"]
        inner = getattr(s3, operation)(Bucket=bucket, Prefix="a/", Delimiter="/")
        assert len(inner["Contents"]) == 4
        assert [one["Prefix"] for one in inner["CommonPrefixes"]] == ["a/b/"]
    assert [one["Key"] for one in s3.list_objects_v2(Bucket=bucket, StartAfter="b/x")["Contents"]] == keys[6:]
    assert s3.list_objects_v2(Bucket=bucket, MaxKeys=0)["KeyCount"] == 0
    assert s3.list_objects_v2(Bucket=bucket, Prefix="none")["KeyCount"] == 0
    with pytest.raises(ClientError) as foreign:
        s3.list_objects_v2(Bucket=bucket, ContinuationToken="not one of ours!")
    assert code_of(foreign) == "InvalidArgument"


def test_objects_are_copied_with_or_without_what_is_known_of_them(s3: Any, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="ä b", Body=b"1", Metadata={"x": "1"}, ContentType="text/plain")
    place = {"Bucket": bucket, "Key": "ä b"}
    s3.copy_object(Bucket=bucket, Key="kept", CopySource=place)
    s3.copy_object(Bucket=bucket, Key="new", CopySource=place, MetadataDirective="REPLACE", Metadata={"y": "2"})
    kept, new = s3.head_object(Bucket=bucket, Key="kept"), s3.head_object(Bucket=bucket, Key="new")
    assert (kept["Metadata"], kept["ContentType"]) == ({"x": "1"}, "text/plain")
    assert new["Metadata"] == {"y": "2"}
    with pytest.raises(ClientError) as itself:
        s3.copy_object(Bucket=bucket, Key="ä b", CopySource=place)
    assert code_of(itself) == "InvalidRequest"
    with pytest.raises(ClientError) as gone:
        s3.copy_object(Bucket=bucket, Key="k", CopySource={"Bucket": bucket, "Key": "none"})
    assert code_of(gone) == "NoSuchKey"


def test_many_are_deleted_at_once(s3: Any, bucket: str) -> None:
    names = [f"k{n}" for n in range(50)] + ["<&>'\" ]]>"]
    for name in names:
        s3.put_object(Bucket=bucket, Key=name, Body=b"")
    done = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": name} for name in [*names, "never was"]]})
    assert sorted(one["Key"] for one in done["Deleted"]) == sorted([*names, "never was"])
    assert "Errors" not in done
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_what_is_not_done_says_so(s3: Any, bucket: str) -> None:
    with pytest.raises(ClientError) as refused:
        s3.get_bucket_policy(Bucket=bucket)
    assert code_of(refused) == "NotImplemented"
    with pytest.raises(ClientError) as dropped:
        s3.put_object(Bucket=bucket, Key="k", Body=b"", Tagging="a=b")
    assert code_of(dropped) == "NotImplemented"
    with pytest.raises(ClientError) as long:
        s3.put_object(Bucket=bucket, Key="k" * 1025, Body=b"")
    assert code_of(long) == "KeyTooLongError"
    with pytest.raises(ClientError) as large:
        s3.put_object(Bucket=bucket, Key="k", Body=b"", Metadata={"x": "y" * 2048})
    assert code_of(large) == "MetadataTooLarge"


def test_transfers_go_in_parts_and_tell_their_progress(s3: Any, bucket: str, tmp_path: Path) -> None:
    here, back = tmp_path / "here", tmp_path / "back"
    here.write_bytes(os.urandom(17 * MIB + 5))
    config = TransferConfig(multipart_threshold=6 * MIB, multipart_chunksize=5 * MIB, max_concurrency=4)
    sent: list[int] = []
    s3.upload_file(str(here), bucket, "big", ExtraArgs={"Metadata": {"a": "b"}}, Config=config, Callback=sent.append)
    assert sum(sent) == here.stat().st_size
    s3.download_file(bucket, "big", str(back), Config=config)
    assert back.read_bytes() == here.read_bytes()
    head = s3.head_object(Bucket=bucket, Key="big")
    digests = b"".join(
        hashlib.md5(here.read_bytes()[start : start + 5 * MIB]).digest() for start in range(0, 17 * MIB + 5, 5 * MIB)
    )
    assert head["ETag"] == f'"{hashlib.md5(digests).hexdigest()}-4"'
    assert head["Metadata"] == {"a": "b"}
    s3.copy({"Bucket": bucket, "Key": "big"}, bucket, "copied", Config=config)
    assert s3.get_object(Bucket=bucket, Key="copied")["Body"].read() == here.read_bytes()


def test_uploads_in_parts_are_listed_refused_and_forgotten(s3: Any, bucket: str) -> None:
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    place = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    small = s3.upload_part(**place, PartNumber=1, Body=b"small")["ETag"]
    last = s3.upload_part(**place, PartNumber=3, Body=b"last")["ETag"]
    assert [one["PartNumber"] for one in s3.list_parts(**place)["Parts"]] == [1, 3]
    assert [one["UploadId"] for one in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]] == [upload]
    first, third = {"PartNumber": 1, "ETag": small}, {"PartNumber": 3, "ETag": last}
    for parts, code in (
        ([first, third], "EntityTooSmall"),
        ([third, first], "InvalidPartOrder"),
        ([{"PartNumber": 2, "ETag": small}], "InvalidPart"),
        ([{"PartNumber": 1, "ETag": '"other"'}], "InvalidPart"),
    ):
        with pytest.raises(ClientError) as refused:
            s3.complete_multipart_upload(**place, MultipartUpload={"Parts": parts})
        assert code_of(refused) == code
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0
    s3.complete_multipart_upload(**place, MultipartUpload={"Parts": [first]})
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"small"
    for call in (s3.list_parts, s3.abort_multipart_upload, s3.complete_multipart_upload):
        with pytest.raises(ClientError) as gone:
            call(**place)
        assert code_of(gone) in ("NoSuchUpload", "MalformedXML")
    with pytest.raises(ClientError) as foreign:
        s3.upload_part(Bucket=bucket, Key="k", UploadId="../../etc", PartNumber=1, Body=b"")
    assert code_of(foreign) == "NoSuchUpload"
    again = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    s3.abort_multipart_upload(Bucket=bucket, Key="k", UploadId=again)
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)


def test_the_objects_of_s3_are_those_that_jobs_read(tmp_path: Path) -> None:
    local = Local(state=str(tmp_path))
    with aikit.install(AIKit(local)):
        s3 = boto3.client("s3", region_name="us-east-1")
        s3.create_bucket(Bucket="reviews")
        s3.put_object(Bucket="reviews", Key="2026/july.txt", Body=b"lovely")
        (tmp_path / "objects" / "reviews" / "by hand.csv").write_text("a,b\n")
        got = s3.get_object(Bucket="reviews", Key="by hand.csv")
        assert (got["Body"].read(), got["ContentType"]) == (b"a,b\n", "text/csv")
    assert (tmp_path / "objects" / "reviews" / "2026" / "july.txt").read_bytes() == b"lovely"
    local.close()


def test_s3_is_answered_by_the_backend_chosen_for_everything() -> None:
    local = Local(state="memory")
    assert "s3" in AIKit(local, translate="aws", settings=Settings()).http_services()
    assert "s3" in AIKit(comprehend=local, settings=Settings()).http_services()
    assert not AIKit("aws", comprehend=local, settings=Settings()).http_services()
    assert not AIKit(Local(state="memory", objects="http://127.0.0.1:9000"), settings=Settings()).http_services()
    local.close()


def test_moto_keeps_its_own_s3(tmp_path: Path) -> None:
    kit = AIKit(comprehend=Local(state=str(tmp_path)), settings=Settings())
    passing: Any = {"core": {"passthrough": {"services": ["comprehend"]}}}
    with mock_aws(config=passing), aikit.install(kit):
        s3 = boto3.client("s3", region_name="us-east-1")
        s3.create_bucket(Bucket="reviews")
        assert [one["Name"] for one in s3.list_buckets()["Buckets"]] == ["reviews"]
    assert not (tmp_path / "objects").exists()


def test_clients_of_other_servers_reach_them(server: Server, tmp_path: Path) -> None:
    with AIKit(Local(state=str(tmp_path))) as kit, aikit.install(kit):
        client_of(server).create_bucket(Bucket="over-there")
        assert not boto3.client("s3", region_name="us-east-1").list_buckets()["Buckets"]
    assert client_of(server).head_bucket(Bucket="over-there")
