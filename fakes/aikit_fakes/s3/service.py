"""S3 as an HTTP service of a backend."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from aikit.caller import current
from aikit.errors import AIKitError, BackendFailed, ConfigurationError, ServiceError
from aikit.masking import without_paths
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.request_errors import RequestError
from aikit.wire.routing import credential
from aikit.wire.routing import route as received
from aikit.wire.uri_templates import split_query
from aikit_fakes.objects import InvalidName, NoSuchBucket, NoSuchKey, ObjectsError, key_paths
from aikit_fakes.s3 import buckets, multipart, object_reads, object_writes, routing, xml
from aikit_fakes.s3 import responses as answers
from aikit_fakes.s3.errors import STATUS, S3Error, no_such_bucket, no_such_key
from aikit_fakes.s3.request_bodies import LARGEST

if TYPE_CHECKING:
    from aikit_fakes.objects.folder import FolderObjects
    from aikit_fakes.objects.presigned_urls import PresignedUrls
    from aikit_fakes.s3.responses import Answer
    from aikit_fakes.s3.routing import Asked

_LOG = logging.getLogger("aikit.s3")

OPERATIONS: Mapping[str, Callable[[FolderObjects, Asked], Answer]] = {
    "AbortMultipartUpload": multipart.abort_multipart_upload,
    "CompleteMultipartUpload": multipart.complete_multipart_upload,
    "CopyObject": object_writes.copy_object,
    "CreateBucket": buckets.create_bucket,
    "CreateMultipartUpload": multipart.create_multipart_upload,
    "DeleteBucket": buckets.delete_bucket,
    "DeleteObject": object_writes.delete_object,
    "DeleteObjects": object_writes.delete_objects,
    "GetBucketLocation": buckets.get_bucket_location,
    "GetObject": object_reads.get_object,
    "HeadBucket": buckets.head_bucket,
    "HeadObject": object_reads.head_object,
    "ListBuckets": buckets.list_buckets,
    "ListMultipartUploads": multipart.list_multipart_uploads,
    "ListObjects": buckets.list_objects,
    "ListObjectsV2": buckets.list_objects_v2,
    "ListParts": multipart.list_parts,
    "PutObject": object_writes.put_object,
    "UploadPart": multipart.upload_part,
    "UploadPartCopy": multipart.upload_part_copy,
}
"""What is done, by AWS's names."""

_REFUSALS = {
    "AccessDeniedException": "AccessDenied",
    "IncompleteSignatureException": "AuthorizationHeaderMalformed",
    "InvalidSignatureException": "SignatureDoesNotMatch",
    "MissingAuthenticationTokenException": "AccessDenied",
    "RequestEntityTooLargeException": "EntityTooLarge",
    "ServiceUnavailableException": "ServiceUnavailable",
    "ThrottlingException": "SlowDown",
    "UnrecognizedClientException": "InvalidAccessKeyId",
}
"""S3's codes for what a carrier refuses."""


class S3:
    """S3 over a folder of objects.

    Args:
        objects: opens the folder, on first use.
        region: where requests go that name none.
        links: what makes links to objects, which need no other permission.
    """

    max_body = LARGEST + 64 * 1024 * 1024
    """Bytes of the largest request: an object put at once, and the heads of its chunks."""

    def __init__(
        self, objects: Callable[[], FolderObjects], region: str, links: Callable[[], PresignedUrls] | None = None
    ) -> None:
        self._objects = objects
        self._links = links
        self._region = region

    def claims(self, request: HTTPRequest) -> bool:
        """Whether a request is for S3: by its signature, else by its host, else by a bucket that nobody else means."""
        if "x-amz-target" in request.headers:
            return False
        signed = credential(request)
        if signed is not None:
            return signed.service == "s3"
        if _is_version_2(request) or routing.is_host(request.headers.get("host", "")):
            return True
        with suppress(S3Error, ConfigurationError):
            bucket, _ = routing.place(request)
            return key_paths.is_bucket(bucket) and _is_nobodys(request) and self._objects().has_bucket(bucket)
        return False

    def admits(self, request: HTTPRequest) -> bool:
        """Whether a request follows a link that was made here."""
        if self._links is None or request.method not in ("GET", "HEAD"):
            return False
        return self._links().admits(f"{request.path}?{request.query}")

    def resource(self, request: HTTPRequest) -> str:
        """The path of a request with the bucket that its host may name in front, percent-encoded as it was sent."""
        bucket = routing.bucket_of_host(request)
        return f"/{bucket}{request.path}" if bucket else request.path

    @property
    def spool_folder(self) -> str | None:
        """A folder on the disk of the objects, for bodies that are arriving."""
        try:
            folder = self._objects().staging
            folder.mkdir(parents=True, exist_ok=True)
        except (AIKitError, OSError):  # told when the request is answered
            return None
        return str(folder)

    def handle(self, request: HTTPRequest) -> HTTPResponse:
        """The answer to a request. Never raises for what it holds; its body is read as it arrives."""
        try:
            _check_expiry(request)
            signed = credential(request)
            region = (signed.region if signed else current().region) or self._region
            asked = routing.receive(request, OPERATIONS, region)
            response = answers.write(asked.operation, self._answer(asked))
        except Exception as error:
            return self._failed(error, request)
        response.headers |= {"x-amz-request-id": _request_id(), "Server": "aikit"}
        return response

    def refuse(self, error: ServiceError, request: HTTPRequest) -> HTTPResponse:
        """The answer to a request that its carrier refuses."""
        return self._failed(error, request)

    def _answer(self, asked: Asked) -> Answer:
        if asked.bucket and not key_paths.is_bucket(asked.bucket):
            raise S3Error("InvalidBucketName", "The specified bucket is not valid.", {"BucketName": asked.bucket})
        try:
            objects = self._objects()
            with objects.outages.of_disk(writing=asked.operation.http["method"] not in ("GET", "HEAD")):
                return OPERATIONS[asked.operation.name](objects, asked)
        except NoSuchBucket:
            raise no_such_bucket(asked.bucket) from None
        except NoSuchKey:
            raise no_such_key(asked.key) from None
        except InvalidName as error:
            raise S3Error("InvalidArgument", str(error), {"Key": asked.key}) from None
        except ObjectsError as error:
            raise S3Error("InvalidRequest", str(error)) from None

    def _failed(self, error: Exception, request: HTTPRequest) -> HTTPResponse:
        found = _as_s3(error)
        headers = {**found.headers, "x-amz-request-id": _request_id(), "Server": "aikit"}
        if request.method == "HEAD" or found.status == 304:
            return HTTPResponse(found.status, headers, answers.NOTHING)
        members = {"Code": found.code, "Message": found.message, **found.members, "Resource": request.path}
        members["RequestId"] = headers["x-amz-request-id"]
        text = "".join(xml.element(name, value) for name, value in members.items())
        headers["Content-Type"] = "application/xml"
        body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error>{text}</Error>'
        return HTTPResponse(found.status, headers, body.encode())


def _as_s3(error: Exception) -> S3Error:
    match error:
        case S3Error():
            return error
        case ServiceError(code="ClientDisconnected"):
            return S3Error("IncompleteBody", error.message)
        case ServiceError():
            code = _REFUSALS.get(error.code, error.code)
            return S3Error(code if code in STATUS else "InvalidRequest", error.message)
        case BackendFailed():  # the disk is full, the server is being closed
            return S3Error("ServiceUnavailable", without_paths(str(error)))
        case AIKitError():  # such as that nothing says where objects are
            return S3Error("NotImplemented", without_paths(str(error)))
    _LOG.error("a request broke", exc_info=error)
    return S3Error("InternalError", "We encountered an internal error. Please try again.")


def _is_nobodys(request: HTTPRequest) -> bool:
    """Whether no other service has an operation at the request's path."""
    try:
        received(request)
    except RequestError:
        return True
    return False


def _is_version_2(request: HTTPRequest) -> bool:
    """Whether a request is signed as only S3's still may be."""
    header = request.headers.get("authorization", "")
    return header.startswith("AWS ") or ("AWSAccessKeyId=" in request.query and "Signature=" in request.query)


def _check_expiry(request: HTTPRequest) -> None:
    """Refuse a presigned link after its time; its signature is the carrier's to check."""
    if "Expires=" not in request.query:
        return
    query: dict[str, Any] = {name: values[0] for name, values in split_query(request.query).items()}
    try:
        if "X-Amz-Expires" in query and "X-Amz-Date" in query:
            if len(query["X-Amz-Expires"]) > 9:
                raise S3Error(
                    "AuthorizationQueryParametersError", "X-Amz-Expires must be less than a week (in seconds)"
                )
            begin = datetime.strptime(query["X-Amz-Date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            expires = begin + timedelta(seconds=int(query["X-Amz-Expires"]))
        elif "AWSAccessKeyId" in query:
            expires = datetime.fromtimestamp(int(query["Expires"]), UTC)
        else:
            return
    except (ValueError, OverflowError, KeyError, OSError):
        raise S3Error(
            "AccessDenied", "Query-string authentication requires a valid date and number of seconds"
        ) from None
    now = datetime.now(UTC)
    if now > expires:
        stated = expires.strftime("%Y-%m-%dT%H:%M:%SZ")
        raise S3Error(
            "AccessDenied", "Request has expired", {"Expires": stated, "ServerTime": f"{now:%Y-%m-%dT%H:%M:%SZ}"}
        )


def _request_id() -> str:
    return uuid4().hex[:16].upper()
