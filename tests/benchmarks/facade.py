"""The facade on the aws backend against plain boto3, the transport stubbed in both."""

from __future__ import annotations

import io
import json
from typing import Any

import boto3
from botocore.awsrequest import AWSResponse

from aikit import AIKit
from aikit.backends import Aws
from aikit.contract.service import service
from tests.benchmarks import Ratio, compare

SENTIMENT = {
    "Sentiment": "POSITIVE",
    "SentimentScore": {"Positive": 0.9, "Negative": 0.03, "Neutral": 0.05, "Mixed": 0.02},
}


class _Raw(io.BytesIO):
    def stream(self, **_: Any) -> Any:
        while chunk := self.read():
            yield chunk


def _page(words: int) -> dict[str, Any]:
    """A Textract page: a PAGE block, a LINE for every ten words, a WORD for each."""

    def block(kind: str, number: int) -> dict[str, Any]:
        corners = [{"X": 0.1, "Y": 0.2}, {"X": 0.3, "Y": 0.2}, {"X": 0.3, "Y": 0.25}, {"X": 0.1, "Y": 0.25}]
        box = {"Width": 0.2, "Height": 0.05, "Left": 0.1, "Top": 0.2}
        return {
            "BlockType": kind,
            "Id": f"{kind}-{number}",
            "Confidence": 99.5,
            "Text": f"word{number}",
            "TextType": "PRINTED",
            "Geometry": {"BoundingBox": box, "Polygon": corners},
            "Relationships": [{"Type": "CHILD", "Ids": [f"WORD-{number}"]}],
        }

    lines = [block("LINE", number) for number in range(words // 10)]
    return {
        "DocumentMetadata": {"Pages": 1},
        "Blocks": [block("PAGE", 0), *lines, *(block("WORD", number) for number in range(words))],
        "DetectDocumentTextModelVersion": "1.0",
    }


def _stub(client: Any, answer: dict[str, Any]) -> None:
    body = json.dumps(answer).encode()
    headers = {"Content-Type": "application/x-amz-json-1.1", "x-amzn-requestid": "r"}

    def answered(request: Any, **_: Any) -> AWSResponse:
        return AWSResponse(request.url, 200, headers, _Raw(body))

    client.meta.events.register_first("before-send", answered)


def measure() -> list[Ratio]:
    """A small answer, and an 800-word page of which callers read nothing, the texts, or everything."""
    aws = Aws(boto3.Session("key", "secret", region_name="us-east-1"))
    plain = boto3.Session("key", "secret", region_name="us-east-1")
    kit = AIKit(aws)

    small = plain.client("comprehend")
    for client in (small, aws.client(service("comprehend"))):
        _stub(client, SENTIMENT)
    text = "I love it, it is great. " * 4
    small_row = compare(
        "aws backend, DetectSentiment",
        lambda: kit.comprehend.detect_sentiment(text=text, language_code="en"),
        "plain boto3",
        lambda: small.detect_sentiment(Text=text, LanguageCode="en"),
        budget=1.15,
        rounds=45,
    )

    large = plain.client("textract")
    for client in (large, aws.client(service("textract"))):
        _stub(client, _page(800))

    def ours() -> Any:
        return kit.textract.detect_document_text(document={"bytes": b"png"})

    def theirs() -> Any:
        return large.detect_document_text(Document={"Bytes": b"png"})

    readers = {
        "unread": (lambda answer: answer, lambda answer: answer),
        "every text read": (
            lambda answer: [block.text for block in answer.blocks],
            lambda answer: [block["Text"] for block in answer["Blocks"]],
        ),
        "all of it read": (lambda answer: answer.to_aws(), lambda answer: answer),
    }
    large_rows = [
        compare(
            f"aws backend, Textract page of 800 words, {how}",
            lambda read=read_ours: read(ours()),
            "plain boto3",
            lambda read=read_theirs: read(theirs()),
            budget=1.2 if how == "unread" else None,
            calls=5,
        )
        for how, (read_ours, read_theirs) in readers.items()
    ]
    return [small_row, *large_rows]
