"""Request bodies as files in constant memory: aws-chunked decoding, length and checksum verification."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping

from aikit_fakes.s3 import checksums
from aikit_fakes.s3.errors import S3Error

LINE = 16 * 1024
"""Bytes of a chunk's head or a trailer."""
DOCUMENT = 8 * 1024 * 1024
"""Bytes of a request in XML: 10,000 parts with their checksums are about 2 MB."""
LARGEST = 5 * 1024**3
"""Bytes of one object put at once, or of one part (S3 user guide, multipart upload limits)."""


class Source:
    """Chunks, read as a file."""

    def __init__(self, body: bytes | Iterable[bytes]) -> None:
        self._chunks = iter((body,) if isinstance(body, bytes) else body)
        self._held = memoryview(b"")

    def read(self, size: int) -> bytes:
        """The next bytes, `size` unless the end comes first."""
        parts = []
        while size > 0 and self._fill():
            part = self._held[:size]
            self._held = self._held[len(part) :]
            size -= len(part)
            parts.append(part)
        return b"".join(parts)

    def line(self) -> bytes:
        """The next line, without its end."""
        parts, size = [], 0
        while self._fill():
            held = bytes(self._held[:LINE])
            end = held.find(b"\n")
            part = held[: end + 1] if end >= 0 else held
            self._held = self._held[len(part) :]
            parts.append(part)
            size += len(part)
            if end >= 0 or size > LINE:
                break
        text = b"".join(parts)
        if not text.endswith(b"\n"):
            raise _incomplete()
        return text.rstrip(b"\r\n")

    def _fill(self) -> bool:
        while not self._held:
            chunk = next(self._chunks, None)
            if chunk is None:
                return False
            self._held = memoryview(chunk)
        return True


class Unchunked:
    """The content of a body in `aws-chunked` encoding, and the trailers after it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._left = 0
        self._first = True
        self._ended = False
        self.trailers: dict[str, str] = {}

    def read(self, size: int) -> bytes:
        """The next bytes of content, fewer than `size` at the end only."""
        parts = []
        while size > 0 and not self._ended:
            if not self._left:
                self._next()
                continue
            part = self._source.read(min(size, self._left))
            if not part:
                raise _incomplete()
            self._left -= len(part)
            size -= len(part)
            parts.append(part)
        return b"".join(parts)

    def _next(self) -> None:
        """Read a chunk's head, after the last one the trailers."""
        if not self._first and self._source.line():
            raise _incomplete()
        self._first = False
        digits = self._source.line().partition(b";")[0].strip()
        try:
            if not 1 <= len(digits) <= 16 or not digits.isalnum():
                raise ValueError(digits)
            self._left = int(digits, 16)
        except ValueError:
            raise S3Error("InvalidRequest", "The chunk's size is no number in hex.") from None
        if self._left:
            return
        self._ended = True
        while line := self._trailer():
            name, _, value = line.partition(b":")
            if len(self.trailers) > 16:
                raise S3Error("InvalidRequest", "There are too many trailers.")
            self.trailers[name.decode("latin-1").strip().lower()] = value.decode("latin-1").strip()

    def _trailer(self) -> bytes:
        try:
            return self._source.line()
        except S3Error:
            return b""  # some clients leave the last empty line out


class Content:
    """What a request carries, checked against what its head and trailers claim of it.

    `read` raises `S3Error` at the end when the content is not what was claimed, so that nothing half read is kept.

    Args:
        body: the request's body.
        headers: the request's, by lower-case name.

    Attributes:
        checksums: those told or computed of the content, by the names of their headers; complete once it has been read.
    """

    def __init__(self, body: bytes | Iterable[bytes], headers: Mapping[str, str]) -> None:
        self._headers = headers
        self._source: Source | Unchunked = Source(body)
        claimed = headers.get("x-amz-content-sha256", "")
        if "aws-chunked" in headers.get("content-encoding", "") or claimed.startswith("STREAMING-"):
            self._source = Unchunked(self._source)
        length = headers.get(
            "x-amz-decoded-content-length",
            "" if isinstance(self._source, Unchunked) else headers.get("content-length", ""),
        )
        self._length = int(length) if length.isdecimal() and len(length) < 20 else None
        if self._length is not None and self._length > LARGEST:
            raise _too_large()
        self._size = 0
        self._md5 = hashlib.md5(usedforsecurity=False) if "content-md5" in headers else None
        self._sha256 = hashlib.sha256() if len(claimed) == 64 else None
        self.checksums = checksums.claimed(headers)
        wanted = {*self.checksums, *checksums.announced(headers)}
        self._digests = {name: digest for name in wanted if (digest := checksums.new(name)) is not None}
        self._ended = False

    def also(self, name: str) -> None:
        """Compute a checksum that the request does not claim."""
        if name not in self._digests and name not in self.checksums and (digest := checksums.new(name)) is not None:
            self._digests[name] = digest

    def read(self, size: int = -1) -> bytes:
        """The next bytes; none at the end, once everything has been found right."""
        chunk = self._source.read(size if size >= 0 else DOCUMENT)
        self._size += len(chunk)
        if self._size > LARGEST:
            raise _too_large()
        for digest in (self._md5, self._sha256, *self._digests.values()):
            if digest is not None:
                digest.update(chunk)
        if not chunk and not self._ended:
            self._ended = True
            self._check()
        return chunk

    def document(self) -> bytes:
        """All of it, where it is a document in XML."""
        text = b""
        while chunk := self.read(DOCUMENT + 1 - len(text)):
            text += chunk
            if len(text) > DOCUMENT:
                raise S3Error("MalformedXML", "The XML is larger than this server reads.")
        return text

    def _check(self) -> None:
        if self._length is not None and self._size != self._length:
            raise _incomplete()
        if self._md5 is not None:
            _check_md5(self._headers["content-md5"], self._md5.digest())
        if self._sha256 is not None and self._sha256.hexdigest() != self._headers["x-amz-content-sha256"]:
            raise S3Error(
                "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed.",
            )
        if isinstance(self._source, Unchunked):
            self.checksums |= checksums.claimed(self._source.trailers)
        for name in checksums.announced(self._headers):
            if name not in self.checksums:
                raise S3Error("InvalidRequest", f"The trailer {name} did not come.")
        for name, digest in self._digests.items():
            if name in self.checksums:
                checksums.check(name, digest, self.checksums[name])
            else:
                self.checksums[name] = checksums.text_of(digest)


def _check_md5(claimed: str, found: bytes) -> None:
    try:
        wanted = base64.b64decode(claimed, validate=True)
    except ValueError:
        wanted = b""
    if len(wanted) != 16:
        raise S3Error("InvalidDigest", "The Content-MD5 you specified was invalid.", {"Content-MD5": claimed})
    if wanted != found:
        raise S3Error("BadDigest", "The Content-MD5 you specified did not match what we received.")


def _incomplete() -> S3Error:
    return S3Error(
        "IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header"
    )


def _too_large() -> S3Error:
    return S3Error(
        "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {"MaxSizeAllowed": LARGEST}
    )
