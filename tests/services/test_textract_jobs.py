"""Textract's jobs: documents of many pages from S3, their blocks portion by portion, and output in S3."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from typing import Any

import boto3
import pytest

from aikit import AIKit
from aikit_fakes.backend import Local
from aikit_fakes.clock import Clock
from helpers.drawn_pages import Paper, encoded, order, pdf, tiff
from helpers.server_process import serving, until

TEXTS = ("First page of the report", "Second page with 42 items", "Third and last page")


class Ticking(Clock):
    """A clock that goes on a millisecond whenever somebody reads it."""

    def __init__(self) -> None:
        self._reads = count()

    def now(self) -> datetime:
        return datetime.fromtimestamp(1_796_036_384 + next(self._reads) / 1000, UTC)


class Desk:
    """A kit with a bucket `desk`."""

    def __init__(self, kit: AIKit) -> None:
        self.textract = kit.textract
        self.told: Any = kit.backend("textract").notifications  # type: ignore[attr-defined]
        self.state: Any = kit.backend("textract")._host.state  # type: ignore[attr-defined]
        self.objects: Any = self.state.objects
        self.objects.create_bucket("desk")

    def put(self, name: str, content: bytes) -> dict[str, Any]:
        """Write an object; how a request names it."""
        self.objects.write("desk", name, content)
        return {"s3_object": {"bucket": "desk", "name": name}}

    def get(self, name: str) -> Any:
        with self.objects.read("desk", name) as file:
            return json.loads(file.read())

    def detect(self, location: Any, **more: Any) -> str:
        return str(self.textract.start_document_text_detection(document_location=location, **more).job_id)

    def detected(self, job: str, **more: Any) -> dict[str, Any]:
        answer: dict[str, Any] = self.textract.get_document_text_detection(job_id=job, **more).to_aws()
        return answer


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with AIKit(Local(state="memory", executor="inline", pace="instant")) as kit:
        yield Desk(kit)


def _papers() -> list[Paper]:
    papers = []
    for text in TEXTS:
        paper = Paper(520, 120)
        paper.text(40, 40, text, 26)
        papers.append(paper)
    return papers


def _lines(blocks: list[Any]) -> list[tuple[int, str]]:
    return [(block["Page"], block["Text"]) for block in blocks if block["BlockType"] == "LINE"]


@pytest.fixture(scope="module")
def job(desk: Desk) -> str:
    """A job that has read a TIFF of three pages."""
    return desk.detect(desk.put("report.tiff", tiff(_papers())), job_tag="reports")


def test_every_page_of_a_tiff(desk: Desk, job: str) -> None:
    answer = desk.detected(job)
    assert answer["JobStatus"] == "SUCCEEDED"
    assert answer["DocumentMetadata"] == {"Pages": 3}
    assert answer["DetectDocumentTextModelVersion"] == "1.0"
    assert _lines(answer["Blocks"]) == list(enumerate(TEXTS, 1))
    assert "NextToken" not in answer
    assert len({block["Id"] for block in answer["Blocks"]}) == len(answer["Blocks"])


def test_portions_are_the_whole(desk: Desk, job: str) -> None:
    whole = desk.detected(job)["Blocks"]
    for size in (1, 4, len(whole) - 1, len(whole), 5000):
        found, token = [], None
        while True:
            answer = desk.detected(job, max_results=size, **({"next_token": token} if token else {}))
            assert len(answer["Blocks"]) <= size
            found += answer["Blocks"]
            token = answer.get("NextToken")
            if token is None:
                break
        assert found == whole
    pages = desk.textract.get_document_text_detection.pages(job_id=job, max_results=7)
    assert sum(len(page.blocks) for page in pages) == len(whole)


def test_tokens_of_others_are_refused(desk: Desk, job: str) -> None:
    errors = desk.textract.errors
    other = desk.detect(desk.put("again.tiff", tiff(_papers())))
    token = desk.detected(job, max_results=2)["NextToken"]
    with pytest.raises(errors.InvalidParameterException):
        desk.detected(other, next_token=token)
    with pytest.raises(errors.InvalidParameterException):
        desk.detected(job, next_token="rubbish")
    for unknown in ("0" * 64, "a"):
        with pytest.raises(errors.InvalidJobIdException):
            desk.detected(unknown)
    with pytest.raises(errors.InvalidJobIdException):
        desk.textract.get_document_analysis(job_id=job)


def test_a_client_token(desk: Desk) -> None:
    location = desk.put("one.png", _papers()[0].png())
    first = desk.detect(location, client_request_token="once")
    assert desk.detect(location, client_request_token="once") == first
    with pytest.raises(desk.textract.errors.IdempotentParameterMismatchException):
        desk.detect(location, client_request_token="once", job_tag="other")


def test_output_in_s3(desk: Desk) -> None:
    location = desk.put("report.pdf", pdf(_papers()))
    job = desk.detect(location, output_config={"s3_bucket": "desk", "s3_prefix": "out"}, kms_key_id="alias/mine")
    names = [info.key for info in desk.objects.list("desk", "out/")]
    assert names == [f"out/{job}/.s3_access_check", f"out/{job}/1"]
    written, answer = desk.get(f"out/{job}/1"), desk.detected(job)
    assert written["Blocks"] == answer["Blocks"]
    assert written["JobStatus"] == "SUCCEEDED"
    assert written["DocumentMetadata"] == {"Pages": 3}
    assert _lines(answer["Blocks"]) == list(enumerate(TEXTS, 1))
    with pytest.raises(desk.textract.errors.InvalidS3ObjectException):
        desk.detect(location, output_config={"s3_bucket": "not-there"})


def test_analysis_of_many_pages(desk: Desk) -> None:
    cover = Paper(600, 200)
    cover.text(40, 60, "Order of the day: open", 26)
    queries = [
        {"text": "What is the order number?", "pages": ["2"]},
        {"text": "What is the order of the day?", "pages": ["*"]},
        {"text": "How much is the total?", "alias": "TOTAL", "pages": ["2-*"]},
    ]
    job = desk.textract.start_document_analysis(
        document_location=desk.put("order.tiff", tiff([cover, order()])),
        feature_types=["TABLES", "FORMS", "QUERIES"],
        queries_config={"queries": queries},
    ).job_id
    answer = desk.textract.get_document_analysis(job_id=str(job)).to_aws()
    assert answer["JobStatus"] == "SUCCEEDED"
    assert answer["AnalyzeDocumentModelVersion"] == "1.0"
    by_id = {block["Id"]: block for block in answer["Blocks"]}
    asked: dict[tuple[int, str], list[str]] = {}
    for block in answer["Blocks"]:
        if block["BlockType"] == "QUERY":
            ids = [id_ for one in block.get("Relationships", []) for id_ in one["Ids"]]
            asked[block["Page"], block["Query"]["Text"]] = [by_id[id_]["Text"] for id_ in ids]
    assert asked == {
        (1, queries[1]["text"]): ["open"],
        (2, queries[0]["text"]): ["AX-99183"],
        (2, queries[1]["text"]): asked[2, str(queries[1]["text"])],
        (2, queries[2]["text"]): ["$144.00"],
    }
    assert {block["Page"] for block in answer["Blocks"] if block["BlockType"] == "TABLE"} == {2}


def test_a_bad_page_among_good_ones(desk: Desk) -> None:
    good = _papers()[0].image
    wide = Paper(10_001, 20).image
    content = encoded(good, "TIFF", save_all=True, append_images=[wide, good], compression="tiff_lzw")
    answer = desk.detected(desk.detect(desk.put("mixed.tiff", content)))
    assert answer["JobStatus"] == "PARTIAL_SUCCESS"
    assert answer["Warnings"] == [{"ErrorCode": "BadDocumentException", "Pages": [2]}]
    assert _lines(answer["Blocks"]) == [(1, TEXTS[0]), (3, TEXTS[0])]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("text.pdf", b"no document at all", "UnsupportedDocumentException"),
        ("empty.pdf", b"", "UnsupportedDocumentException"),
        ("broken.pdf", b"%PDF-1.7\n1 0 obj\n<<", "BadDocumentException"),
        ("cut.tiff", tiff([order()])[:2000], "BadDocumentException"),
    ],
)
def test_what_cannot_be_read_fails_the_job(desk: Desk, name: str, content: bytes, reason: str) -> None:
    answer = desk.detected(desk.detect(desk.put(name, content)))
    assert answer["JobStatus"] == "FAILED"
    assert answer["StatusMessage"].startswith(reason)
    assert "Blocks" not in answer


def test_an_object_that_is_not_there(desk: Desk) -> None:
    missing = desk.textract.errors.InvalidS3ObjectException
    for place in ({"bucket": "desk", "name": "nothing"}, {"bucket": "no-such-bucket", "name": "a"}):
        with pytest.raises(missing, match="Unable to get object metadata"):
            desk.detect({"s3_object": place})
    there = desk.put("one.png", _papers()[0].png())["s3_object"]
    assert desk.detect({"s3_object": {**there, "version": "null"}})
    with pytest.raises(missing):
        desk.detect({"s3_object": {**there, "version": "3HL4kqt"}})
    with pytest.raises(desk.textract.errors.InvalidParameterException):
        desk.detect({})


def test_queries_about_pages_that_are_not_there(desk: Desk) -> None:
    job = desk.textract.start_document_analysis(
        document_location=desk.put("one.png", _papers()[0].png()),
        feature_types=["QUERIES"],
        queries_config={"queries": [{"text": "Who?", "pages": ["2"]}]},
    ).job_id
    answer = desk.textract.get_document_analysis(job_id=str(job))
    assert answer.job_status == "FAILED"
    assert "queries name pages" in str(answer.status_message)


def test_a_topic_is_told_when_a_job_has_ended(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk.state, "clock", Ticking())
    channel = {
        "sns_topic_arn": "arn:aws:sns:us-east-1:000000000000:done",
        "role_arn": "arn:aws:iam::000000000000:role/a",
    }
    page, broken = desk.put("one.png", _papers()[0].png()), desk.put("broken.png", b"not a picture at all")
    desk.detect(page)
    read = desk.detect(page, notification_channel=channel, job_tag="receipts")
    failed = desk.textract.start_document_analysis(
        document_location=broken, feature_types=["FORMS"], notification_channel=channel
    ).job_id
    first, second = desk.told()
    assert first.topic == second.topic == channel["sns_topic_arn"]
    assert first.message == {
        "JobId": read,
        "Status": "SUCCEEDED",
        "API": "StartDocumentTextDetection",
        "JobTag": "receipts",
        "Timestamp": round(first.time.timestamp() * 1000),
        "DocumentLocation": {"S3ObjectName": "one.png", "S3Bucket": page["s3_object"]["bucket"]},
    }
    assert (second.message["JobId"], second.message["Status"]) == (failed, "FAILED")
    assert "JobTag" not in second.message


@pytest.mark.slow
def test_an_installed_client_waits_for_a_job(tmp_path: Any) -> None:
    with serving("--backend", "local", "--state", str(tmp_path)) as server:
        options = {
            "region_name": "us-east-1", "endpoint_url": server.url,
            "aws_access_key_id": "123456789012", "aws_secret_access_key": "secret",
        }  # fmt: skip
        s3, client = boto3.client("s3", **options), boto3.client("textract", **options)
        s3.create_bucket(Bucket="desk")
        s3.put_object(Bucket="desk", Key="report.pdf", Body=pdf(_papers()))
        place = {"S3Object": {"Bucket": "desk", "Name": "report.pdf"}}
        jobs = [client.start_document_text_detection(DocumentLocation=place)["JobId"] for _ in range(3)]
        for job in jobs:
            until(lambda job=job: client.get_document_text_detection(JobId=job)["JobStatus"] != "IN_PROGRESS", 120)
            answer = client.get_document_text_detection(JobId=job)
            assert answer["JobStatus"] == "SUCCEEDED", f"{answer}\n{''.join(server.log[-20:])}"
            assert _lines(answer["Blocks"]) == list(enumerate(TEXTS, 1))
