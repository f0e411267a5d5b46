"""Signature verification (AWS Signature Version 4): botocore's signer signs the request anew, and both are compared."""

from __future__ import annotations

import hashlib
import hmac
import re
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple
from urllib.parse import unquote, unquote_plus, urlsplit

from botocore.auth import HmacV1QueryAuth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.compat import HTTPHeaders
from botocore.credentials import Credentials

from aikit.errors import ConfigurationError, ServiceError
from aikit.wire.http import HTTPRequest

SKEW = timedelta(minutes=15)
"""How far a request's clock may be from the server's."""
LONGEST = timedelta(days=7)
"""How long a presigned request may be valid."""
_TIME = "%Y%m%dT%H%M%SZ"
_UNSIGNED = "UNSIGNED-PAYLOAD"
_CHUNKS = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
_PAYLOADS = frozenset({_UNSIGNED, "STREAMING-UNSIGNED-PAYLOAD-TRAILER", _CHUNKS, f"{_CHUNKS}-TRAILER"})
"""What x-amz-content-sha256 may be beside a digest (S3 API reference, authenticating requests)."""
_EMPTY = hashlib.sha256().hexdigest()
_DIGEST = re.compile("[0-9a-f]{64}")
_CHUNK_SIZE = re.compile(b"[0-9A-Fa-f]{1,16}")
_COUNT = re.compile("[0-9]{1,9}")
_LINE = 16 * 1024
"""Bytes of a chunk's head or a trailer."""
_SCOPE = re.compile(r"([^/\s]+)/(\d{8})/([^/\s]+)/([^/\s]+)/aws4_request")


class Keys:
    """The access keys that may call, with their secrets.

    Args:
        secrets: access key id -> secret access key.
    """

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._secrets = dict(secrets)

    @classmethod
    def load(cls, path: Path) -> Keys:
        """The keys of a TOML file with lines such as `AKIDEXAMPLE = "its secret"`.

        Raises:
            ConfigurationError: it cannot be read, or holds anything else.
        """
        try:
            secrets = tomllib.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise ConfigurationError(f"the key file {path} cannot be read: {error.strerror}") from error
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise ConfigurationError(f"the key file {path} is not valid TOML: {error}") from error
        if not secrets or not all(isinstance(secret, str) and secret for secret in secrets.values()):
            raise ConfigurationError(f'the key file {path} must hold lines such as: AKIDEXAMPLE = "its secret"')
        return cls(secrets)

    def verify(self, request: HTTPRequest) -> SignatureFields:
        """Verify the signature of a request whose body is complete; what was signed.

        Raises:
            ServiceError: it is missing, malformed, expired, of an unknown key, or does not match; in AWS's words.
        """
        body = request.body if isinstance(request.body, bytes) else b""
        digest = hashlib.sha256(body).hexdigest()
        claimed = request.headers.get("x-amz-content-sha256", digest)
        if claimed.startswith("STREAMING-"):
            raise _signature_error(
                request, "InvalidSignatureException", f"Chunks signed as {claimed} are not verified here."
            )
        if claimed not in (digest, _UNSIGNED):
            raise _signature_error(
                request, "InvalidSignatureException", "The x-amz-content-sha256 header does not match the body."
            )
        return self._verify(request, claimed)

    def verify_head(self, request: HTTPRequest) -> SignatureFields:
        """Verify the signature of a request before its body arrives; its head's digest of the body is trusted."""
        default = hashlib.sha256(b"").hexdigest()
        return self._verify(request, request.headers.get("x-amz-content-sha256", default))

    def verify_s3(self, request: HTTPRequest, resource: str) -> SignedPayload:
        """Verify the signature of the head of a request to S3; what its body must be.

        Args:
            request: the head. The path is signed as it was sent, a presigned URL without its body.
            resource: its path with the bucket in front, which the older form of presigned URLs signs.

        Raises:
            ServiceError: with S3's code where that differs from those of `verify`.
        """
        header = request.headers.get("authorization")
        names = {name for name, _ in _pairs(request.query)}
        forms = [header is not None, "X-Amz-Algorithm" in names, "AWSAccessKeyId" in names]
        if sum(forms) > 1:
            raise ServiceError(
                "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string "
                "parameter or the Authorization header should be specified",
                code="InvalidArgument",
                status=400,
            )
        if forms[2]:
            self._verify_version_2(request, resource)
            return SignedPayload(_UNSIGNED, None, "", request)
        if header is not None and header.startswith("AWS "):
            raise ServiceError(
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
                code="InvalidRequest",
                status=400,
            )
        claimed = request.headers.get("x-amz-content-sha256")
        if claimed is None:
            if header is not None:
                raise ServiceError(
                    "Missing required header for this request: x-amz-content-sha256", code="InvalidRequest", status=400
                )
            claimed = _UNSIGNED
        if claimed not in _PAYLOADS and not _DIGEST.fullmatch(claimed):
            raise ServiceError(
                f"x-amz-content-sha256 must be {', '.join(sorted(_PAYLOADS))} or a valid sha256 value.",
                code="InvalidArgument",
                status=400,
            )
        signed = self._verify(request, claimed, raw=True)
        self.check_scope(request, signed, "s3")
        return SignedPayload(claimed, signed, self._secrets[signed.access_key], request)

    def check_scope(self, request: HTTPRequest, signed: SignatureFields, service: str) -> None:
        """Refuse a signature whose scope names another service than the one that is called."""
        if signed.service != service:
            message = f"Credential should be scoped to correct service: '{service}'. "
            raise _signature_error(request, "InvalidSignatureException", message)

    def _verify_version_2(self, request: HTTPRequest, resource: str) -> None:
        """Verify a presigned URL of S3's older form (Signature Version 2), which boto3 makes by default."""
        query = {name: unquote_plus(value) for name, value in _pairs(request.query)}
        missing = [name for name in ("AWSAccessKeyId", "Signature", "Expires") if not query.get(name)]
        if missing:
            raise ServiceError(
                "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters",
                code="AccessDenied",
                status=403,
            )
        secret = self._secrets.get(query["AWSAccessKeyId"])
        if secret is None:
            raise _unknown_key(request)
        headers = HTTPHeaders()
        for name, value in {**query, **request.headers}.items():
            if name in ("content-md5", "content-type") or name.startswith("x-amz-"):
                headers[name] = value
        signer = _Version2Signer(Credentials(query["AWSAccessKeyId"], secret), query["Expires"])
        text = signer.canonical_string(
            request.method, urlsplit(f"http://localhost/?{request.query}"), headers, None, resource
        )
        if not hmac.compare_digest(signer.sign_string(text).encode(), query["Signature"].encode()):
            raise _does_not_match(request)

    def _verify(self, request: HTTPRequest, payload: str, *, raw: bool = False) -> SignatureFields:
        signed = _parse_signature(request)
        secret = self._secrets.get(signed.access_key)
        if secret is None:
            raise _unknown_key(request)
        _check_time(request, signed, s3=raw)
        unsigned = {name for name in request.headers if name == "host" or name.startswith("x-amz-")} - {*signed.headers}
        if unsigned:
            raise _signature_error(
                request,
                "InvalidSignatureException",
                f"There were headers present in the request which were not signed: {', '.join(sorted(unsigned))}",
            )
        expected = _ReferenceSigner(signed, secret, raw).signature_of(request, payload)
        if not hmac.compare_digest(expected.encode(), signed.signature.encode()):
            raise _does_not_match(request)
        return signed


class SignatureFields(NamedTuple):
    """The signature of a request and what was signed; `query` is the signed part of its query."""

    access_key: str
    region: str
    service: str
    headers: tuple[str, ...]
    signature: str
    time: str
    query: list[tuple[str, str]]
    lifetime: timedelta | None


class SignedPayload:
    """What the body of a request to S3 must be, by its verified head.

    Args:
        claimed: the header x-amz-content-sha256.
        signed: the signature of the head, with which those of chunks begin; None where chunks have none.
        secret: of the key that signed.
        request: the head.
    """

    def __init__(self, claimed: str, signed: SignatureFields | None, secret: str, request: HTTPRequest) -> None:
        self._claimed = claimed
        self._request = request
        self._signed = signed
        self._secret = secret

    def verify(self, file: BinaryIO) -> None:
        """Read the body, and compare its digest, or those of its chunks, with what was signed.

        Raises:
            ServiceError: it is another body; with S3's code.
        """
        if self._claimed.startswith("STREAMING-") and "x-amz-decoded-content-length" not in self._request.headers:
            raise ServiceError(
                "You must provide the Content-Length HTTP header.", code="MissingContentLength", status=411
            )
        if _DIGEST.fullmatch(self._claimed):
            if hashlib.file_digest(file, hashlib.sha256).hexdigest() != self._claimed:  # type: ignore[arg-type]
                raise ServiceError(
                    "The provided 'x-amz-content-sha256' header does not match what was computed.",
                    code="XAmzContentSHA256Mismatch",
                    status=400,
                )
        elif self._claimed in (_CHUNKS, f"{_CHUNKS}-TRAILER") and self._signed is not None:
            self._verify_chunks(file, self._signed)

    def _verify_chunks(self, file: BinaryIO, signed: SignatureFields) -> None:
        """Verify the chain of the chunks' signatures (S3 API reference, "Signature calculations: chunked upload")."""
        previous, size = signed.signature, 1
        while size:
            head, _, rest = _line(file).partition(b";")
            name, _, given = rest.strip().partition(b"=")
            if not _CHUNK_SIZE.fullmatch(head.strip()) or name != b"chunk-signature":
                raise _incomplete()
            size = int(head, 16)
            digest, left = hashlib.sha256(), size
            while left:
                piece = file.read(min(left, 1024 * 1024))
                if not piece:
                    raise _incomplete()
                digest.update(piece)
                left -= len(piece)
            text = f"{_EMPTY}\n{digest.hexdigest()}"
            previous = self._compare(signed, "AWS4-HMAC-SHA256-PAYLOAD", previous, text, given)
            if size and _line(file):
                raise _incomplete()
        trailers, given = b"", b""
        while line := _line(file, last=True):
            name, _, value = line.partition(b":")
            if name.strip().lower() == b"x-amz-trailer-signature":
                given = value.strip()
            else:
                trailers += name.strip().lower() + b":" + value.strip() + b"\n"
        if self._claimed.endswith("-TRAILER"):
            digest = hashlib.sha256(trailers)
            self._compare(signed, "AWS4-HMAC-SHA256-TRAILER", previous, digest.hexdigest(), given)
        elif trailers:
            raise _incomplete()
        if file.read(1):
            raise _incomplete()

    def _compare(self, signed: SignatureFields, kind: str, previous: str, text: str, given: bytes) -> str:
        """The signature that a chunk must have, which is the one it has."""
        scope = f"{signed.time[:8]}/{signed.region}/{signed.service}/aws4_request"
        key = f"AWS4{self._secret}".encode()
        for part in scope.split("/"):
            key = hmac.digest(key, part.encode(), "sha256")
        expected = hmac.digest(key, "\n".join((kind, signed.time, scope, previous, text)).encode(), "sha256").hex()
        if not hmac.compare_digest(expected.encode(), given):
            raise _does_not_match(self._request)
        return expected


def _line(file: BinaryIO, *, last: bool = False) -> bytes:
    """The next line of a body in chunks, without its end; b"" at the end where that may be."""
    line = file.readline(_LINE)
    if not line.endswith(b"\n") and (line or not last):
        raise _incomplete()
    return line.rstrip(b"\r\n")


def _incomplete() -> ServiceError:
    return ServiceError("The request body terminated unexpectedly", code="IncompleteBody", status=400)


def _unknown_key(request: HTTPRequest) -> ServiceError:
    return _signature_error(
        request, "UnrecognizedClientException", "The security token included in the request is invalid."
    )


def _does_not_match(request: HTTPRequest) -> ServiceError:
    return _signature_error(
        request,
        "InvalidSignatureException",
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
        "Access Key and signing method. Consult the service documentation for details.",
    )


class _Version2Signer(HmacV1QueryAuth):  # type: ignore[misc]
    """botocore's signer of Signature Version 2, for the expiry that a URL has."""

    def __init__(self, credentials: Credentials, expires: str) -> None:
        super().__init__(credentials)
        self._at = expires

    def _get_date(self) -> str:
        return self._at


class _ReferenceSigner(SigV4Auth):  # type: ignore[misc]
    """botocore's signer, made to sign exactly the headers and query that a client signed."""

    def __init__(self, signed: SignatureFields, secret: str, raw: bool) -> None:
        super().__init__(Credentials(signed.access_key, secret), signed.service, signed.region)
        self._signed = signed
        self._raw = raw

    def signature_of(self, request: HTTPRequest, payload: str) -> str:
        """The expected signature of the request."""
        headers = {name: request.headers.get(name, "") for name in self._signed.headers}
        again = AWSRequest(request.method, f"http://localhost{request.path}", headers, params=self._signed.query)
        again.context.update(timestamp=self._signed.time, payload=payload)
        text = self.string_to_sign(again, self.canonical_request(again))
        return str(self.signature(text, again))

    def headers_to_sign(self, request: Any) -> HTTPHeaders:
        """The headers that the client signed, also those that botocore would leave out."""
        headers = HTTPHeaders()
        for name, value in request.headers.items():
            headers[name] = value
        return headers

    def _normalize_url_path(self, path: str) -> str:
        return path if self._raw else str(super()._normalize_url_path(path))

    def payload(self, request: Any) -> str:
        """The digest of the body, computed before."""
        return str(request.context["payload"])


def _parse_signature(request: HTTPRequest) -> SignatureFields:
    """The signature in the Authorization header, or in the query of a presigned URL."""
    query = [(unquote(name), unquote(value)) for name, value in _pairs(request.query)]
    header = request.headers.get("authorization")
    if header is not None:
        algorithm, _, rest = header.partition(" ")
        found = dict(part.strip().partition("=")[::2] for part in rest.split(","))
        time, lifetime = request.headers.get("x-amz-date", ""), None
    else:
        found = {name.removeprefix("X-Amz-"): value for name, value in query if name.startswith("X-Amz-")}
        if "Signature" not in found and "Credential" not in found:
            raise _signature_error(request, "MissingAuthenticationTokenException", "Missing Authentication Token")
        algorithm, time = found.get("Algorithm", ""), found.get("Date", "")
        seconds = found.get("Expires", "")
        if not (_COUNT.fullmatch(seconds) and 0 < int(seconds) <= LONGEST.total_seconds()):
            raise _signature_error(
                request, "InvalidSignatureException", "X-Amz-Expires must be a count of seconds up to 7 days"
            )
        lifetime = timedelta(seconds=int(seconds))
        query = [(name, value) for name, value in query if name != "X-Amz-Signature"]
    scope = _SCOPE.fullmatch(found.get("Credential", ""))
    missing = [name for name in ("Credential", "SignedHeaders", "Signature") if not found.get(name)]
    if algorithm != "AWS4-HMAC-SHA256" or missing or scope is None:
        what = f"Authorization requires {missing[0]!r} parameter." if missing else "Credential must be a full scope."
        if algorithm != "AWS4-HMAC-SHA256":
            what = "Unsupported AWS 'algorithm': only AWS4-HMAC-SHA256 is verified here."
        raise _signature_error(request, "IncompleteSignatureException", what)
    access_key, _, region, service = scope.groups()
    headers = tuple(found["SignedHeaders"].split(";"))
    return SignatureFields(access_key, region, service, headers, found["Signature"], time, query, lifetime)


def _pairs(query: str) -> list[tuple[str, str]]:
    parts = (part.partition("=") for part in query.split("&") if part)
    return [(name, value) for name, _, value in parts]


def _check_time(request: HTTPRequest, signed: SignatureFields, *, s3: bool = False) -> None:
    """Raise for a request signed too long ago or in the future (clock skew), in AWS's words, or S3's."""
    try:
        when = datetime.strptime(signed.time, _TIME).replace(tzinfo=UTC)
    except ValueError:
        raise _signature_error(
            request, "IncompleteSignatureException", f"Date must be in ISO-8601 'basic format'. Got {signed.time!r}."
        ) from None
    now = datetime.now(UTC)
    stated, current = signed.time, now.strftime(_TIME)
    oldest = now - (signed.lifetime or SKEW)
    if s3 and not oldest <= when <= now + SKEW:
        if signed.lifetime is None:
            message = "The difference between the request time and the current time is too large."
            raise ServiceError(message, code="RequestTimeTooSkewed", status=403)
        message = "Request has expired" if when < oldest else "Request is not yet valid"
        raise ServiceError(message, code="AccessDenied", status=403)
    if when < oldest:
        bound = oldest.strftime(_TIME)
        limit = "15 min." if signed.lifetime is None else f"{signed.lifetime.total_seconds():.0f} s"
        raise _signature_error(
            request,
            "InvalidSignatureException",
            f"Signature expired: {stated} is now earlier than {bound} ({current} - {limit})",
        )
    if when > now + SKEW:
        bound = (now + SKEW).strftime(_TIME)
        raise _signature_error(
            request,
            "InvalidSignatureException",
            f"Signature not yet current: {stated} is still later than {bound} ({current} + 15 min.)",
        )


def _signature_error(request: HTTPRequest, code: str, message: str) -> ServiceError:
    """An error with the status of AWS's services: 403 for REST protocols, 400 for rpc protocols."""
    rpc = "x-amz-target" in request.headers or request.path.startswith("/service/")
    return ServiceError(message, code=code, status=400 if rpc else 403)
