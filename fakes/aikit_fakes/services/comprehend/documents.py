"""The documents of `InputDataConfig`: read from S3 one after the other, in constant memory.

A prefix means every object below it. A line ends with LF, CR or CRLF ("Document processing modes" in the developer
guide). Blank lines and empty files are no documents, but lines are counted with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from aikit_fakes.jobs import JobFailed
from aikit_fakes.objects import Info
from aikit_fakes.s3_locations import Files, failure
from aikit_fakes.tabular import lines

BATCH = 25
"""Documents that an engine reads together."""
BATCH_BYTES = 128 * 1024
"""The same in bytes of UTF-8."""
NO_READ = failure(
    "NO_READ_ACCESS_TO_INPUT: The provided data access role does not have proper access to the input data: {reason}."
)
PER_FILE = "ONE_DOC_PER_FILE"


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


def documents_of(files: Files, info: Info, input_format: str, limit: Mapping[str, int]) -> Iterator[Document]:
    """The documents of one file."""
    name = files.name(info)
    with files.open(info) as file:
        if input_format == PER_FILE:
            content = file.read(limit["document"] + 1)
            if content:
                document = _document(name, None, content, len(content), b"", limit["document"])
                yield document._replace(size=info.size)
            return
        for number, (content, size, end) in enumerate(lines.split(file, limit["document"])):
            document = _document(name, number, content, size, end, limit["document"])
            yield document
            if document.error and document.error[0] == "UNSUPPORTED_ENCODING":
                return


def check_limits(files: Files, limit: Mapping[str, int]) -> Files:
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
