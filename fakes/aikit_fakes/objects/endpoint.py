"""Objects on an S3 endpoint: AWS's own or any compatible server."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from io import BytesIO
from typing import Any, BinaryIO, NoReturn, cast

from aikit import guard
from aikit.backends.aws import leave_alone
from aikit.distribution import install_command
from aikit.errors import MissingExtra
from aikit_fakes.objects.base import Info, NoSuchBucket, NoSuchKey, ObjectsError, Readable


class EndpointObjects:
    """Objects behind an S3 endpoint, with the credentials that boto3 finds.

    Args:
        url: such as `"http://127.0.0.1:9000"` or `"https://s3.eu-west-1.amazonaws.com"`.
    """

    def __init__(self, url: str) -> None:
        try:
            import boto3
        except ModuleNotFoundError as error:
            raise MissingExtra(f"objects on an S3 endpoint need boto3: {install_command('aws')}") from error
        if guard.forbidden():
            guard.check(url, "s3")
        self._client: Any = boto3.client("s3", endpoint_url=url)
        self._client.meta.events.register("before-call", leave_alone)  # also where `aikit.install` answers S3
        self._client.meta.events.register("before-send", leave_alone)

    def create_bucket(self, bucket: str) -> None:
        """Make a bucket; one that is there stays as it is."""
        if not self.has_bucket(bucket):
            self._client.create_bucket(Bucket=bucket)

    def delete_bucket(self, bucket: str) -> None:
        """Delete an empty bucket."""
        self._call("delete_bucket", Bucket=bucket)

    def has_bucket(self, bucket: str) -> bool:
        """Whether there is such a bucket."""
        try:
            self._call("head_bucket", Bucket=bucket)
        except NoSuchBucket:
            return False
        return True

    def buckets(self) -> list[tuple[str, datetime]]:
        """Every bucket's name and time of creation, by name."""
        found = self._call("list_buckets")["Buckets"]
        return sorted((bucket["Name"], bucket["CreationDate"]) for bucket in found)

    def info(self, bucket: str, key: str) -> Info:
        """What is known of an object."""
        try:
            return _info(bucket, key, self._call("head_object", Bucket=bucket, Key=key))
        except NoSuchKey:
            if not self.has_bucket(bucket):  # an answer to HEAD has no body to say so
                raise NoSuchBucket(f"the bucket {bucket} does not exist") from None
            raise

    def read(self, bucket: str, key: str, start: int = 0) -> BinaryIO:
        """An object's content from a byte on, as it arrives; to be closed by the caller."""
        part = {"Range": f"bytes={start}-"} if start else {}
        return cast(BinaryIO, self._call("get_object", Bucket=bucket, Key=key, **part)["Body"])

    def write(
        self,
        bucket: str,
        key: str,
        content: Readable | bytes,
        *,
        content_type: str = "",
        metadata: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Info:
        """Write an object in constant memory: in parts when it is large."""
        more: dict[str, Any] = {name.replace("-", ""): value for name, value in (headers or {}).items()}
        if content_type:
            more["ContentType"] = content_type
        source = BytesIO(content) if isinstance(content, bytes) else content
        extra = {"Metadata": dict(metadata or {}), **more}
        self._call("upload_fileobj", source, bucket, key, ExtraArgs=extra)
        return self.info(bucket, key)

    def delete(self, bucket: str, key: str) -> None:
        """Delete an object; one that is not there is no fault."""
        self._call("delete_object", Bucket=bucket, Key=key)

    def list(self, bucket: str, prefix: str = "", after: str = "") -> Iterator[Info]:
        """The objects whose keys begin with `prefix` and come after `after`; without their metadata."""
        token: dict[str, str] = {}
        while True:
            page = self._call("list_objects_v2", Bucket=bucket, Prefix=prefix, StartAfter=after, **token)
            for found in page.get("Contents", []):
                yield Info(bucket, found["Key"], found["Size"], found["ETag"].strip('"'), found["LastModified"])
            if not page.get("IsTruncated"):
                return
            token = {"ContinuationToken": page["NextContinuationToken"]}

    def link(self, bucket: str, key: str, seconds: int) -> str:
        """A URL of the endpoint's, with a signature, that a plain HTTP client reads an object under."""
        members = {"Bucket": bucket, "Key": key}
        return str(self._client.generate_presigned_url("get_object", Params=members, ExpiresIn=seconds))

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _call(self, method: str, /, *args: Any, **members: Any) -> Any:
        from boto3.exceptions import S3UploadFailedError
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            return getattr(self._client, method)(*args, **members)
        except ClientError as error:
            _refuse(error.response, members.get("Bucket", ""), members.get("Key", ""))
        except (BotoCoreError, S3UploadFailedError) as error:
            raise ObjectsError(f"the S3 endpoint gave no answer: {error}") from error


def _refuse(response: Mapping[str, Any], bucket: str, key: str) -> NoReturn:
    code, message = response["Error"].get("Code", ""), response["Error"].get("Message", "")
    if code == "NoSuchBucket" or (code == "404" and not key):
        raise NoSuchBucket(f"the bucket {bucket} does not exist")
    if code in ("NoSuchKey", "404"):
        raise NoSuchKey(f"s3://{bucket}/{key} does not exist")
    raise ObjectsError(f"s3://{bucket}/{key}: {code}: {message}")


def _info(bucket: str, key: str, head: Mapping[str, Any]) -> Info:
    names = ("CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage")
    spelt = {"CacheControl": "Cache-Control"}
    headers = {spelt.get(name, name.replace("Content", "Content-")): head[name] for name in names if head.get(name)}
    return Info(
        bucket,
        key,
        head["ContentLength"],
        head["ETag"].strip('"'),
        head["LastModified"],
        head.get("ContentType", ""),
        head.get("Metadata", {}),
        headers,
    )
