"""The small S3 of a running server, judged by plain HTTP clients, boto3's transfer manager and the AWS CLI."""

from __future__ import annotations

import filecmp
import hashlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import boto3
import httpx
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from helpers.clients import AWSCLI, aws_cli, from_pip
from helpers.s3 import client_of
from helpers.server_process import ACCOUNT, SECRET, Server, serving, until

MIB = 1024 * 1024


@pytest.fixture
def s3(server: Server) -> Any:
    return client_of(server)


@pytest.fixture
def bucket(s3: Any) -> str:
    name = f"b{uuid4().hex}"
    s3.create_bucket(Bucket=name)
    return name


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A server that checks signatures."""
    folder = tmp_path_factory.mktemp("signed")
    (folder / "keys.toml").write_text(f'{ACCOUNT} = "{SECRET}"\n')
    keys, state = str(folder / "keys.toml"), str(folder / "state")
    with serving("--backend", "local", "--state", state, "--require-signature", keys) as server:
        yield server


@pytest.mark.parametrize("version", ["s3v4", "s3"])
def test_links_are_followed_by_a_plain_client(server: Server, bucket: str, version: str) -> None:
    s3 = client_of(server, signature_version=version)
    place = {"Bucket": bucket, "Key": "ä b/c+d.txt"}
    put = s3.generate_presigned_url("put_object", Params=place)
    assert httpx.put(put, content=b"by link", headers={"Content-Type": "text/x"}, trust_env=False).status_code == 200
    shown = {"ResponseContentType": "text/html", "ResponseContentDisposition": "inline"}
    got = httpx.get(s3.generate_presigned_url("get_object", Params=place | shown), trust_env=False)
    assert (got.content, got.headers["content-type"], got.headers["content-disposition"]) == (
        b"by link",
        "text/html",
        "inline",
    )
    head = httpx.head(s3.generate_presigned_url("head_object", Params=place), trust_env=False)
    assert (head.headers["content-length"], head.content) == ("7", b"")
    late = httpx.get(s3.generate_presigned_url("get_object", Params=place, ExpiresIn=-1), trust_env=False)
    assert (late.status_code, "<Code>AccessDenied</Code><Message>Request has expired" in late.text) == (403, True)


def test_a_bucket_is_reached_by_its_host_and_without_a_signature(server: Server, s3: Any, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="page.html", Body=b"<p>", ContentType="text/html")
    for url, host in (
        ("/page.html", f"{bucket}.localhost:{server.port}"),
        ("/page.html", f"{bucket}.s3.amazonaws.com"),
        ("/page.html", f"{bucket}.s3.eu-west-1.amazonaws.com"),
        (f"/{bucket}/page.html", "s3.eu-west-1.amazonaws.com"),
        (f"/{bucket}/page.html", f"127.0.0.1:{server.port}"),
    ):
        got = httpx.get(server.url + url, headers={"Host": host}, trust_env=False)
        assert (got.status_code, got.content, got.headers["content-type"]) == (200, b"<p>", "text/html"), host


def test_other_services_keep_their_paths(server: Server, bucket: str) -> None:
    unknown = httpx.get(f"{server.url}/no-bucket-of-ours/x", trust_env=False)
    assert (unknown.status_code, unknown.headers["x-amzn-errortype"]) == (404, "UnknownOperationException")
    assert httpx.get(f"{server.url}/", trust_env=False).status_code == 404
    assert server.admin("health").status_code == 200
    voices = httpx.get(f"{server.url}/v1/voices", trust_env=False)
    assert (voices.status_code, voices.headers["content-type"]) == (200, "application/json")
    assert voices.json()["Voices"]


def test_a_bucket_made_by_hand_is_a_bucket(server: Server, s3: Any, state: Path) -> None:
    folder = state / "objects" / "by-hand" / "deep"
    folder.mkdir(parents=True)
    (folder / "reviews.txt").write_text("lovely")
    assert "by-hand" in [one["Name"] for one in s3.list_buckets()["Buckets"]]
    (found,) = s3.list_objects_v2(Bucket="by-hand")["Contents"]
    assert (found["Key"], found["Size"]) == ("deep/reviews.txt", 6)
    assert found["ETag"] == f'"{hashlib.md5(b"lovely").hexdigest()}"'


def test_signatures_are_checked_where_they_are_required(signed: Server) -> None:
    s3 = client_of(signed)
    s3.create_bucket(Bucket="reviews")
    for key in ("plain", "a b/ü+%/~x", "x//y"):
        s3.put_object(Bucket="reviews", Key=key, Body=key.encode(), Metadata={"a": "b"})
        assert s3.get_object(Bucket="reviews", Key=key)["Body"].read() == key.encode()
        link = client_of(signed, signature_version="s3v4").generate_presigned_url(
            "get_object", Params={"Bucket": "reviews", "Key": key}
        )
        assert httpx.get(link, trust_env=False).content == key.encode()
        forged = httpx.get(f"{link[:-4]}0000", trust_env=False)
        assert (forged.status_code, "<Code>SignatureDoesNotMatch</Code>" in forged.text) == (403, True)
    nobody = httpx.get(f"{signed.url}/reviews/plain", trust_env=False)
    assert (nobody.status_code, "<Code>AccessDenied</Code>" in nobody.text) == (403, True)
    stranger = boto3.client(
        "s3",
        region_name="us-east-1",
        endpoint_url=signed.url,
        aws_access_key_id=ACCOUNT,
        aws_secret_access_key="wrong",
        config=Config(retries={"total_max_attempts": 1}),
    )
    with pytest.raises(ClientError, match="SignatureDoesNotMatch"):
        stranger.put_object(Bucket="reviews", Key="k", Body=b"x")
    tampered = httpx.put(
        client_of(signed, signature_version="s3v4").generate_presigned_url(
            "put_object", Params={"Bucket": "reviews", "Key": "k", "Metadata": {"a": "b"}}
        ),
        content=b"x",
        headers={"x-amz-meta-a": "other"},
        trust_env=False,
    )
    assert tampered.status_code == 403


def test_an_upload_that_breaks_off_leaves_nothing(server: Server, s3: Any, bucket: str, state: Path) -> None:
    def some() -> Any:
        yield b"x" * MIB
        raise ConnectionError("gone")

    link = s3.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "half"})
    with pytest.raises(ConnectionError):
        httpx.put(link, content=some(), headers={"Content-Length": str(2 * MIB)}, trust_env=False)
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0
    assert until(lambda: not list((state / "objects" / bucket).iterdir()))


@pytest.mark.slow
def test_a_file_of_a_gigabyte_in_constant_memory(
    server: Server, s3: Any, bucket: str, state: Path, tmp_path: Path
) -> None:
    here, back = tmp_path / "here", tmp_path / "back"
    block = hashlib.shake_256(b"aikit").digest(MIB)
    with here.open("wb") as file:
        for number in range(1024):
            file.write(number.to_bytes(8, "big") + block[8:])
    before = server.usage()
    s3.upload_file(str(here), bucket, "large")
    s3.download_file(bucket, "large", str(back))
    assert filecmp.cmp(here, back, shallow=False)
    back.unlink()
    with here.open("rb") as file:  # and in one piece
        s3.put_object(Bucket=bucket, Key="whole", Body=file)
    digest = hashlib.sha256()
    for piece in s3.get_object(Bucket=bucket, Key="whole")["Body"].iter_chunks(MIB):
        digest.update(piece)
    with here.open("rb") as file:
        assert digest.digest() == hashlib.file_digest(file, "sha256").digest()
    after = server.usage()
    print(f"resident memory: {before['memory'] // 1024} MiB before, {after['peak'] // 1024} MiB at most")
    assert after["peak"] - before["memory"] < 256 * 1024  # ten parts of eight MiB are under way at once
    assert until(lambda: not _open_in(server, state / "objects")), "the server keeps files open"
    for key in ("large", "whole"):
        s3.delete_object(Bucket=bucket, Key=key)


@pytest.mark.slow
@pytest.mark.network
def test_the_aws_cli_copies_and_syncs_a_folder_of_a_thousand_files(server: Server, bucket: str, tmp_path: Path) -> None:
    here, back, again = tmp_path / "here", tmp_path / "back", tmp_path / "again"
    for number in range(1000):
        path = here / f"folder {number % 7}" / f"ünï {number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"{number}\n".encode() * (number + 1))
    (here / "large.bin").write_bytes(bytes(range(256)) * 4096 * 20)
    place = f"s3://{bucket}/copy"
    commands = [
        ["s3", "sync", "--only-show-errors", str(here), place],
        ["s3", "sync", str(here), place],
        ["s3", "sync", "--only-show-errors", place, str(back)],
        ["s3", "cp", "--only-show-errors", "--recursive", place, str(again)],
        ["s3", "cp", "--only-show-errors", f"{place}/large.bin", f"s3://{bucket}/moved.bin"],
        ["s3", "mv", "--only-show-errors", f"s3://{bucket}/moved.bin", f"s3://{bucket}/there.bin"],
        ["s3", "ls", "--recursive", "--summarize", f"s3://{bucket}/"],
        ["s3", "presign", f"s3://{bucket}/there.bin"],
        ["s3", "rm", "--only-show-errors", "--recursive", f"s3://{bucket}/"],
        ["s3", "rb", f"s3://{bucket}"],
    ]
    done = aws_cli(from_pip(AWSCLI), commands, server.environment())
    for command, one in zip(commands, done, strict=True):
        assert (one.status, one.error) == (0, ""), (command, one)
    assert done[1].out == "", "a second sync had something to do"
    assert "Total Objects: 1002" in done[6].out
    for copy in (back, again):
        assert _files(copy) == _files(here)


def _open_in(server: Server, folder: Path) -> list[str]:
    """The files below a folder that a server has open."""
    places = []
    for link in Path(f"/proc/{server.process.pid}/fd").iterdir():
        with suppress(FileNotFoundError):
            places.append(str(link.readlink()))
    return [place for place in places if place.startswith(str(folder))]


def _files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): hashlib.md5(path.read_bytes()).digest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_many_clients_at_once(s3: Any, bucket: str) -> None:
    def work(number: int) -> bytes:
        body = bytes([number]) * (number * 10_000)
        s3.put_object(Bucket=bucket, Key=f"k{number}", Body=body)
        found: bytes = s3.get_object(Bucket=bucket, Key=f"k{number}")["Body"].read()
        return found

    with ThreadPoolExecutor(24) as pool:
        for number, found in enumerate(pool.map(work, range(48))):
            assert found == bytes([number]) * (number * 10_000)
