"""The documents of `InputDataConfig`: read from S3 one after the other, in constant memory.

A prefix means every object below it. A line ends with LF, CR or CRLF ("Document processing modes" in the developer
guide). Blank lines and empty files are no documents, but lines are counted with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO, NamedTuple

from aikit_fakes.jobs import JobFailed
from aikit_fakes.objects import Info, InvalidName, NoSuchBucket, NoSuchKey, Objects, split_uri

CHUNK = 256 * 1024
BATCH = 25
"""Documents that an engine reads together."""
BATCH_BYTES = 128 * 1024
"""The same in bytes of UTF-8."""
NO_READ = (
    "NO_READ_ACCESS_TO_INPUT: The provided data access role does not have proper access to the input data: {reason}."
)
PER_FILE = "ONE_DOC_PER_FILE"
_ENDS = re.compile(rb"(\r\n|\r|\n)")


class Document(NamedTuple):
    """One document, or why it is none.

    Attributes:
        file: the name of its file below the folder that the job was pointed at.
        line: its number in the file, from 0; None where a file is a document.
        text: what it says; "" where there is an error.
        end: what ended its line; "" where nothing did.
        error: AWS's code and message; None for a document that can be read.
        size: its bytes of UTF-8, the line's end among them.
    """

    file: str
    line: int | None
    text: str
    end: str = ""
    error: tuple[str, str] | None = None
    size: int = 0

    @property
    def place(self) -> dict[str, Any]:
        """How AWS's output names it."""
        return {"File": self.file} | ({} if self.line is None else {"Line": self.line})


class Files:
    """The files that a URI means.

    Args:
        objects: where they are.
        uri: `s3://` of one object, or what the keys of several begin with.
        without: `s3://` of what is left out: a job must not read what it writes.

    Raises:
        JobFailed: there is no such bucket, or nothing in it; in AWS's words.
    """

    def __init__(self, objects: Objects, uri: str, without: str = "") -> None:
        self._objects = objects
        self._without = without
        try:
            self._bucket, self._prefix = split_uri(uri)
            self._folder = self._prefix.rpartition("/")[0]
            self.count = self.bytes = 0
            for info in self:
                self.count += 1
                self.bytes += info.size
        except (NoSuchBucket, NoSuchKey, InvalidName) as error:
            raise JobFailed(NO_READ.format(reason=error)) from error
        if not self.count:
            raise JobFailed(NO_READ.format(reason=f"there is no object at {shown(uri)}"))

    def __iter__(self) -> Iterator[Info]:
        listed = self._objects.list(self._bucket, self._prefix)
        return (info for info in listed if self._counts(info))

    def _counts(self, info: Info) -> bool:
        own = bool(self._without) and f"s3://{info.bucket}/{info.key}".startswith(self._without)
        return not own and not info.key.endswith("/")  # a folder's marker is no file

    def name(self, info: Info) -> str:
        """What output calls a file: its key below the last folder of the URI."""
        return info.key.removeprefix(self._folder).removeprefix("/")

    def open(self, info: Info) -> BinaryIO:
        """A file's content, to be closed by the caller; one that was deleted since fails the job."""
        try:
            return self._objects.read(info.bucket, info.key)
        except (NoSuchBucket, NoSuchKey) as error:
            raise JobFailed(NO_READ.format(reason=error)) from error

    def read(self, info: Info, input_format: str, limit: Mapping[str, int]) -> Iterator[Document]:
        """The documents of one file."""
        name = self.name(info)
        with self.open(info) as file:
            if input_format == PER_FILE:
                content = file.read(limit["document"] + 1)
                if content:
                    document = _document(name, None, content, len(content), b"", limit["document"])
                    yield document._replace(size=info.size)
                return
            for number, (content, size, end) in enumerate(lines(file, limit["document"])):
                document = _document(name, number, content, size, end, limit["document"])
                yield document
                if document.error and document.error[0] == "UNSUPPORTED_ENCODING":
                    return


def checked(files: Files, limit: Mapping[str, int]) -> Files:
    """The files, unless they are more or larger than a job may read.

    Raises:
        JobFailed: they are; in words after AWS's.
    """
    if files.count > limit["files"]:
        raise JobFailed(f"FILE_COUNT_EXCEEDED: The input has {files.count} files; the limit is {limit['files']}.")
    if files.bytes > limit["total"]:
        raise JobFailed(f"INPUT_SIZE_EXCEEDED: The input has {files.bytes} bytes; the limit is {limit['total']}.")
    if files.bytes < limit["least"]:
        raise JobFailed(f"INPUT_TOO_SMALL: The input has {files.bytes} bytes; the least is {limit['least']}.")
    return files


def shown(text: str) -> str:
    """A text as a message can tell it: half a character, which no store keeps, as its escape."""
    return text.encode("utf-8", "backslashreplace").decode()


def lines(file: BinaryIO, most: int) -> Iterator[tuple[bytes, int, bytes]]:
    """The lines of a file: of each its first bytes, one more than `most` at most; its size; and what ended it."""
    held, size, rest = bytearray(), 0, b""
    while chunk := file.read(CHUNK):
        chunk, rest = rest + chunk, b""
        if chunk.endswith(b"\r"):
            chunk, rest = chunk[:-1], b"\r"  # the next chunk tells whether this is CR or CRLF
        *parts, last = _ENDS.split(chunk)
        for content, end in zip(parts[::2], parts[1::2], strict=True):
            held += content[: most + 1 - len(held)]
            yield bytes(held), size + len(content), end
            held, size = bytearray(), 0
        held += last[: most + 1 - len(held)]
        size += len(last)
    if held or size or rest:
        yield bytes(held), size, rest


def batches(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """The documents in portions that an engine reads together."""
    batch: list[Document] = []
    size = 0
    for document in documents:
        if batch and (len(batch) == BATCH or size + len(document.text) > BATCH_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(document)
        size += len(document.text)
    if batch:
        yield batch


def _document(name: str, line: int | None, content: bytes, size: int, end: bytes, most: int) -> Document:
    whole = size + len(end)
    ended = end.decode("ascii")
    if size > most:
        error = ("DOCUMENT_SIZE_EXCEEDED", f"Document size exceeds maximum size limit {most} bytes.")
        return Document(name, line, "", ended, error, whole)
    try:
        return Document(name, line, content.decode(), ended, None, whole)
    except UnicodeDecodeError:
        words = "Document is not in UTF-8 format and all subsequent lines are ignored."
        return Document(name, line, "", ended, ("UNSUPPORTED_ENCODING", words), whole)
