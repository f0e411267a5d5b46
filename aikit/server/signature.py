"""Signature verification (AWS Signature Version 4): botocore's signer signs the request anew, and both are compared."""

from __future__ import annotations

import hashlib
import hmac
import re
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from botocore.auth import SigV4Auth
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

    def verify(self, request: HTTPRequest) -> None:
        """Verify the signature of a request whose body is complete.

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
        self._verify(request, claimed)

    def verify_head(self, request: HTTPRequest, *, raw: bool = False) -> None:
        """Verify the signature of a request before its body arrives; its head's digest of the body is trusted.

        Args:
            request: its head.
            raw: whether it is signed as S3's requests are: the path as it was sent, a link without its body.
        """
        default = _UNSIGNED if raw else hashlib.sha256(b"").hexdigest()
        self._verify(request, request.headers.get("x-amz-content-sha256", default), raw=raw)

    def _verify(self, request: HTTPRequest, payload: str, *, raw: bool = False) -> None:
        signed = _parse_signature(request)
        secret = self._secrets.get(signed.access_key)
        if secret is None:
            raise _signature_error(
                request, "UnrecognizedClientException", "The security token included in the request is invalid."
            )
        _check_time(request, signed)
        unsigned = {name for name in request.headers if name == "host" or name.startswith("x-amz-")} - {*signed.headers}
        if unsigned:
            raise _signature_error(
                request,
                "InvalidSignatureException",
                f"There were headers present in the request which were not signed: {', '.join(sorted(unsigned))}",
            )
        expected = _ReferenceSigner(signed, secret, raw).signature_of(request, payload)
        if not hmac.compare_digest(expected.encode(), signed.signature.encode()):
            raise _signature_error(
                request,
                "InvalidSignatureException",
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
                "Access Key and signing method. Consult the service documentation for details.",
            )


class _SignatureFields(NamedTuple):
    """The signature of a request and what was signed; `query` is the signed part of its query."""

    access_key: str
    region: str
    service: str
    headers: tuple[str, ...]
    signature: str
    time: str
    query: list[tuple[str, str]]
    lifetime: timedelta | None


class _ReferenceSigner(SigV4Auth):  # type: ignore[misc]
    """botocore's signer, made to sign exactly the headers and query that a client signed."""

    def __init__(self, signed: _SignatureFields, secret: str, raw: bool) -> None:
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


def _parse_signature(request: HTTPRequest) -> _SignatureFields:
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
        if not (seconds.isdecimal() and seconds.isascii() and 0 < int(seconds[:9]) <= LONGEST.total_seconds()):
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
    return _SignatureFields(access_key, region, service, headers, found["Signature"], time, query, lifetime)


def _pairs(query: str) -> list[tuple[str, str]]:
    parts = (part.partition("=") for part in query.split("&") if part)
    return [(name, value) for name, _, value in parts]


def _check_time(request: HTTPRequest, signed: _SignatureFields) -> None:
    """Raise for a request signed too long ago or in the future (clock skew), in AWS's words."""
    try:
        when = datetime.strptime(signed.time, _TIME).replace(tzinfo=UTC)
    except ValueError:
        raise _signature_error(
            request, "IncompleteSignatureException", f"Date must be in ISO-8601 'basic format'. Got {signed.time!r}."
        ) from None
    now = datetime.now(UTC)
    stated, current = signed.time, now.strftime(_TIME)
    oldest = now - (signed.lifetime or SKEW)
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
