"""S3's errors and their XML."""

from __future__ import annotations

from collections.abc import Mapping

STATUS = {
    "AccessDenied": 403,
    "AuthorizationHeaderMalformed": 400,
    "AuthorizationQueryParametersError": 400,
    "BadDigest": 400,
    "BucketAlreadyOwnedByYou": 409,
    "BucketNotEmpty": 409,
    "EntityTooLarge": 400,
    "EntityTooSmall": 400,
    "IncompleteBody": 400,
    "InternalError": 500,
    "InvalidAccessKeyId": 403,
    "InvalidArgument": 400,
    "InvalidBucketName": 400,
    "InvalidDigest": 400,
    "InvalidPart": 400,
    "InvalidPartOrder": 400,
    "InvalidRange": 416,
    "InvalidRequest": 400,
    "KeyTooLongError": 400,
    "MalformedXML": 400,
    "MetadataTooLarge": 400,
    "MethodNotAllowed": 405,
    "MissingContentLength": 411,
    "NoSuchBucket": 404,
    "NoSuchKey": 404,
    "NoSuchUpload": 404,
    "NotImplemented": 501,
    "NotModified": 304,
    "PreconditionFailed": 412,
    "RequestTimeTooSkewed": 403,
    "ServiceUnavailable": 503,
    "SignatureDoesNotMatch": 403,
    "SlowDown": 503,
    "XAmzContentSHA256Mismatch": 400,
}
"""Codes and HTTP statuses (S3 API reference, error responses)."""


class S3Error(Exception):
    """A request that S3 refuses.

    Attributes:
        code: S3's code, one of `STATUS`.
        message: S3's words.
        members: what else the XML tells, such as `BucketName`.
        headers: what else the answer's head tells.
    """

    def __init__(
        self,
        code: str,
        message: str,
        members: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.members = dict(members or {})
        self.headers = dict(headers or {})

    @property
    def status(self) -> int:
        """The HTTP status."""
        return STATUS[self.code]


def no_such_bucket(bucket: str) -> S3Error:
    """There is no bucket of that name."""
    return S3Error("NoSuchBucket", "The specified bucket does not exist", {"BucketName": bucket})


def no_such_key(key: str) -> S3Error:
    """The bucket has no object of that key."""
    return S3Error("NoSuchKey", "The specified key does not exist.", {"Key": key})


def invalid_argument(name: str, value: object, message: str) -> S3Error:
    """A parameter that cannot be."""
    return S3Error("InvalidArgument", message, {"ArgumentName": name, "ArgumentValue": value})
