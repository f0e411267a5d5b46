"""Listing resources: a page out of very many against a page out of few."""

from __future__ import annotations

from tempfile import TemporaryDirectory
from typing import Any

from aikit import AIKit
from aikit_fakes.backend import Local
from aikit_fakes.store import Key, Record, open_store
from tests.benchmarks import Ratio, compare

MANY, FEW, PAGE = 100_000, 100, 50


def measure() -> list[Ratio]:
    """The first page, and one in the middle, of 100,000 jobs against those of 100."""
    with TemporaryDirectory(prefix="aikit-bench-") as folder:
        many, few = _jobs(f"{folder}/many", MANY), _jobs(f"{folder}/few", FEW)
        return [
            compare(
                f"a page of {PAGE} out of {MANY:,} jobs{where}",
                lambda call=many, token=many_token: call(max_results=PAGE, next_token=token),
                f"out of {FEW}{where}",
                lambda call=few, token=few_token: call(max_results=PAGE, next_token=token),
                budget=2.0,
                calls=8,
            )
            for where, many_token, few_token in (
                ("", None, None),
                (", the second", _second(many), _second(few)),
            )
        ]


def _second(call: Any) -> str:
    token: str = call(max_results=PAGE).next_token
    return token


def _jobs(folder: str, count: int) -> Any:
    """The operation that lists the jobs of a state that holds as many."""
    store = open_store(folder)
    with store.writing() as records:
        for number in range(count):
            identity = f"{number:032x}"
            body = {"JobId": identity, "JobName": f"job {number}", "JobStatus": "COMPLETED", "LanguageCode": "en"}
            key = Key("000000000000", "us-east-1", "comprehend", "SentimentDetectionJob", identity)
            records.insert(Record(key, body, created=float(number)))
    store.close()
    return AIKit(Local(state=folder)).comprehend.list_sentiment_detection_jobs
