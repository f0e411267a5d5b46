"""The tasks of asynchronous jobs: documents in, AWS's files of answers out, in constant memory."""

from __future__ import annotations

import csv
import json
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from io import TextIOWrapper
from typing import IO, Any, BinaryIO, cast

from aikit_fakes.engines.pii import Found, mask
from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.objects import Info
from aikit_fakes.s3_locations import Files
from aikit_fakes.services.comprehend import output
from aikit_fakes.services.comprehend.detectors import Detect
from aikit_fakes.services.comprehend.documents import NO_READ, Document, batches, check_limits, documents_of
from aikit_fakes.services.comprehend.job_types import JOB_TYPES
from aikit_fakes.services.comprehend.validation import LIMITS

EMPTY = "NO_VALID_DOCUMENTS: The input holds no document with text."


class JobInput:
    """The documents of a job, told as they are read.

    Args:
        job: whose; it is told how far the reading is.
        share: how much of the job's work is done when all is read, 0 to 1.
    """

    def __init__(self, job: Job, share: float = 1.0) -> None:
        config = job.body["InputDataConfig"]
        self._job = job
        self._share = share
        self._format = config["InputFormat"]
        self._limit = LIMITS["jobs"][job.record.key.kind]
        objects, uri = job.context.state.objects, job.body["OutputDataConfig"]["S3Uri"]
        output.check(objects, uri)
        self.files = check_limits(Files(objects, config["S3Uri"], NO_READ, without=uri), self._limit)
        self._bytes = 0
        self._lines = 0
        self.read = 0

    def of(self, info: Info) -> Iterator[Document]:
        """The documents of one file, blank lines too."""
        for document in documents_of(self.files, info, self._format, self._limit):
            self._bytes += document.size
            self._lines += document.line is not None
            if self._limit["lines"] and self._lines > self._limit["lines"]:
                raise JobFailed(f"LINE_COUNT_EXCEEDED: The input has more than {self._limit['lines']} lines.")
            self.read += not _is_blank(document)
            yield document
            done = self._share * min(self._bytes / max(self.files.bytes, 1), 1.0)
            self._job.progress(done, f"{self.read} documents")

    def __iter__(self) -> Iterator[Document]:
        """The documents of all files, without blank lines."""
        for info in self.files:
            yield from (document for document in self.of(info) if not _is_blank(document))


def detect(job: Job) -> None:
    """Answer every document with a line of JSON in `output.tar.gz`."""
    documents = JobInput(job)
    detector = _detector(job)
    with tempfile.TemporaryFile() as file:
        _write_lines(documents, detector, file)
        _check_not_empty(documents)
        uri = job.body["OutputDataConfig"]["S3Uri"]
        name = JOB_TYPES[job.record.key.kind].file
        output.write_archive(job.context.state.objects, uri, {name: cast(BinaryIO, file)})


def pii(job: Job) -> None:
    """Write for every file one of the same name and `.out`: the places of personal data, or the text without it."""
    documents = JobInput(job)
    detector = _detector(job)
    for info in documents.files:
        with tempfile.TemporaryFile() as file:
            if job.body["Mode"] == "ONLY_OFFSETS":
                read = (document for document in documents.of(info) if not _is_blank(document))
                _write_lines(read, detector, file)
            else:
                _write_redacted(documents.of(info), detector, job.body["RedactionConfig"], file)
            uri = f"{job.body['OutputDataConfig']['S3Uri']}{documents.files.name(info)}.out"
            output.write(job.context.state.objects, uri, cast(BinaryIO, file))
    _check_not_empty(documents)


def topics(job: Job) -> None:
    """Write the topics of all documents together, and each document's share of them."""
    documents = JobInput(job, share=0.3)
    names: list[str] = []

    def texts() -> Iterator[str]:
        for document in documents:
            if document.error is None:
                names.append(document.file if document.line is None else f"{document.file}:{document.line}")
                yield document.text

    def told(done: float) -> None:
        job.progress(0.3 + 0.7 * done, f"topics of {len(names)} documents")

    engine = job.context.engine("topics")
    try:
        found = engine.find(texts(), job.body["NumberOfTopics"], LIMITS["topics"]["terms"], told)
    except ValueError as error:
        raise JobFailed(EMPTY) from error
    terms = [(f"{at:03}", term, weight) for at, words in enumerate(found.terms) for term, weight in words]
    with tempfile.TemporaryFile() as term_file, tempfile.TemporaryFile() as document_file:
        _write_table(term_file, ("topic", "term", "weight"), terms)
        _write_table(document_file, ("docname", "topic", "proportion"), _shares(names, found.shares))
        members = {"topic-terms.csv": cast(BinaryIO, term_file), "doc-topics.csv": cast(BinaryIO, document_file)}
        output.write_archive(job.context.state.objects, job.body["OutputDataConfig"]["S3Uri"], members)


def _detector(job: Job) -> Detect:
    choose = JOB_TYPES[job.record.key.kind].detector
    assert choose is not None, f"{job.record.key.kind} has no detector"
    return choose(job.body, job.context)


def _check_not_empty(documents: JobInput) -> None:
    if not documents.read:
        raise JobFailed(EMPTY)


def _is_blank(document: Document) -> bool:
    return document.error is None and not document.text.strip()


def _answers(batch: Sequence[Document], detector: Detect) -> Iterator[dict[str, Any] | None]:
    """The answer of each document; None for those that could not be read, or are blank."""
    texts = [document.text for document in batch if document.error is None and not _is_blank(document)]
    answers = iter(detector(texts) if texts else [])
    for document in batch:
        yield None if document.error or _is_blank(document) else next(answers)


def _error(document: Document) -> dict[str, Any]:
    code, message = document.error or ("", "")
    return {**document.place, "ErrorCode": code, "ErrorMessage": message}


def _write_lines(documents: Iterable[Document], detector: Detect, file: IO[bytes]) -> None:
    """A line of JSON for each document: where it stands, and its answer or error."""
    for batch in batches(documents):
        for document, answer in zip(batch, _answers(batch, detector), strict=True):
            line = _error(document) if answer is None else document.place | answer
            file.write(json.dumps(line).encode() + b"\n")


def _write_redacted(documents: Iterable[Document], detector: Detect, config: dict[str, Any], file: IO[bytes]) -> None:
    """The documents as they are but for personal data; where one could not be read, its error as a line of JSON."""
    by_type = config["MaskMode"] == "REPLACE_WITH_PII_ENTITY_TYPE"
    for batch in batches(documents):
        for document, answer in zip(batch, _answers(batch, detector), strict=True):
            text = json.dumps(_error(document)) if document.error else document.text
            if answer is not None:
                text = mask(
                    document.text,
                    [
                        Found(one["BeginOffset"], one["EndOffset"], one["Type"], one["Score"])
                        for one in answer["Entities"]
                    ],
                    mask=config.get("MaskCharacter", "*"),
                    types=config["PiiEntityTypes"],
                    replace="type" if by_type else "character",
                )
            file.write(f"{text}{document.end}".encode())


def _write_table(file: IO[bytes], head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    text = TextIOWrapper(file, encoding="utf-8", newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(head)
    table.writerows(rows)
    text.flush()
    text.detach()  # the file stays open


def _shares(names: Sequence[str], shares: Any) -> Iterator[tuple[str, str, float]]:
    """The topics of each document, the largest share first."""
    for name, row in zip(names, shares.tolist(), strict=True):
        for topic in sorted(range(len(row)), key=lambda topic: -row[topic]):
            yield name, f"{topic:03}", row[topic]
