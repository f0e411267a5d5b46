"""Results of jobs: stored page by page, read in portions, written to S3 in AWS's layout."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.services.textract.blocks import Block
from aikit_fakes.services.textract.resources import LIMITS
from aikit_fakes.store import Key, Record

KIND = "JobPage"
"""What the store calls the blocks of a page; no operation lists them."""
PREFIX = "textract_output"
"""Of the keys of the output, where a request names none (API reference, OutputConfig)."""


def store(job: str, number: int, blocks: Sequence[Block], context: Context) -> None:
    """Store the blocks of a page, counted from 1; a job that runs again replaces its own."""
    record = Record(_key(job, number, context), {"Blocks": list(blocks)}, created=context.state.clock.seconds())
    with context.state.store.writing() as records:
        records.put(record)


def portion(job: str, counts: Sequence[int], start: int, most: int, context: Context) -> list[Block]:
    """Some of a job's blocks.

    Args:
        job: its id.
        counts: how many blocks each page has.
        start: the number of the first block, from 0.
        most: how many at most.
        context: of the operation.
    """
    return list(islice(_from(job, counts, start, context), most))


def write(job: str, answer: dict[str, Any], counts: Sequence[int], bucket: str, prefix: str, context: Context) -> None:
    """Write a job's result to S3 as AWS does: numbered objects, each an answer of the Get operation without its token.

    Args:
        job: its id.
        answer: what every one of them says beside blocks.
        counts: how many blocks each page has.
        bucket, prefix: where.
        context: of the job.

    Raises:
        ObjectsError: it cannot be written.
    """
    objects = context.state.objects
    found = _from(job, counts, 0, context)
    total = max(1, -(-sum(counts) // LIMITS["blocks"]["page"]))
    for number in range(1, total + 1):
        blocks = list(islice(found, LIMITS["blocks"]["page"]))
        text = json.dumps({**answer, "NextToken": None if number == total else str(number + 1), "Blocks": blocks})
        objects.write(bucket, f"{prefix}/{job}/{number}", text.encode(), content_type="application/json")


def location(body: Mapping[str, Any]) -> tuple[str, str]:
    """Bucket and key prefix of a job's `OutputConfig`."""
    config = body["OutputConfig"]
    return config["S3Bucket"], config.get("S3Prefix", PREFIX).rstrip("/")


def metadata(body: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a job's answer beside its status and blocks."""
    warnings = {"Warnings": body["Warnings"]} if "Warnings" in body else {}
    return {"DocumentMetadata": {"Pages": len(body["Counts"])}, **warnings}


def check_access(job: str, bucket: str, prefix: str, context: Context) -> None:
    """Write the empty object by which AWS sees whether it may.

    Raises:
        ObjectsError: it may not.
    """
    context.state.objects.write(bucket, f"{prefix}/{job}/.s3_access_check", b"")


def _from(job: str, counts: Sequence[int], start: int, context: Context) -> Iterator[Block]:
    """A job's blocks from one on, a page of the document in memory at a time."""
    for number, count in enumerate(counts, 1):
        if start >= count:
            start -= count
            continue
        with context.state.store.reading() as records:
            record = records.get(_key(job, number, context))
        if record is not None:
            yield from record.body["Blocks"][start:]
        start = 0


def _key(job: str, number: int, context: Context) -> Key:
    return Key(context.account, context.region, context.operation.service.root, KIND, f"{job}/{number}")
