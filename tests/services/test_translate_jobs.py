"""Translate's batch jobs, locally: folders of S3 in, AWS's layout out."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from uuid import uuid4

import docx
import pytest

from aikit import AIKit
from aikit.errors import UnsupportedLocally
from helpers.apertium import needs_apertium
from helpers.translation import embedded, shouting

ROLE = "arn:aws:iam::000000000000:role/translate"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class Bucket:
    """A kit, a folder of input and a bucket of output."""

    def __init__(self, kit: AIKit) -> None:
        self.translate = kit.translate
        self.objects = kit.backend("translate")._host.state.objects
        for name in ("texts-in", "texts-out"):
            self.objects.create_bucket(name)

    def put(self, name: str, content: bytes | str) -> None:
        self.objects.write("texts-in", name, content.encode() if isinstance(content, str) else content)

    def get(self, name: str) -> bytes:
        with self.objects.read("texts-out", name) as file:
            return file.read()

    def names(self) -> list[str]:
        return [info.key for info in self.objects.list("texts-out")]

    def start(self, *targets: str, kind: str = "text/plain", source: str = "en", **more: Any) -> str:
        answer = self.translate.start_text_translation_job(
            **{
                "input_data_config": {"s3_uri": "s3://texts-in/docs", "content_type": kind},
                "output_data_config": {"s3_uri": "s3://texts-out/out/"},
                "data_access_role_arn": ROLE,
                "source_language_code": source,
                "target_language_codes": list(targets),
                "client_token": uuid4().hex,
                **more,
            }
        )
        assert answer.job_status in ("SUBMITTED", "COMPLETED")  # a token that came before finds its job done
        return answer.job_id

    def told(self, job: str) -> Any:
        return self.translate.describe_text_translation_job(job_id=job).text_translation_job_properties


@pytest.fixture
def bucket() -> Bucket:
    return Bucket(shouting())


def test_a_folder_in_two_languages(bucket: Bucket) -> None:
    for number in range(20):
        bucket.put(f"docs/{'deep/' if number % 2 else ''}f{number:02}.txt", f"Text {number}.\n\nSecond line.\n")
    bucket.put("docs2/not-mine.txt", "no")
    job = bucket.start("es", "fr", job_name="nightly")
    told = bucket.told(job)
    assert told.job_status == "COMPLETED"
    assert dict(told.job_details) == {
        "translated_documents_count": 20, "documents_with_errors_count": 0, "input_documents_count": 20,
    }  # fmt: skip
    assert (told.job_name, told.target_language_codes, told.message) == ("nightly", ["es", "fr"], None)
    assert told.submitted_time <= told.end_time
    folder = f"out/000000000000-TranslateText-{job}/"
    assert len(job) == 32
    expected = {f"{folder}{'deep/' if n % 2 else ''}{code}.f{n:02}.txt" for n in range(20) for code in ("es", "fr")}
    details = {f"{folder}details/{code}.auxiliary-translation-details.json" for code in ("es", "fr")}
    assert set(bucket.names()) == expected | details
    assert bucket.get(f"{folder}deep/es.f07.txt") == b"TEXT 7.\n\nSECOND LINE.\n"
    about = json.loads(bucket.get(f"{folder}details/fr.auxiliary-translation-details.json"))
    assert len(about.pop("details")) == 20
    assert about == {
        "sourceLanguageCode": "en",
        "targetLanguageCode": "fr",
        "charactersTranslated": str(sum(len(f"Text {n}.\n\nSecond line.\n") for n in range(20))),
        "documentCountWithCustomerError": "0",
        "documentCountWithServerError": "0",
        "inputDataPrefix": "s3://texts-in/docs",
        "outputDataPrefix": f"s3://texts-out/{folder}",
    }


def test_one_bad_file_spoils_no_other(bucket: Bucket) -> None:
    bucket.put("docs/good.txt", "good")
    bucket.put("docs/bad.txt", b"\xff\xfe")
    bucket.put("docs/long.txt", "a " * 600_000)
    job = bucket.start("es")
    told = bucket.told(job)
    assert told.job_status == "COMPLETED_WITH_ERROR"
    assert "2 of 3" in told.message
    assert (told.job_details.translated_documents_count, told.job_details.documents_with_errors_count) == (1, 2)
    folder = f"out/000000000000-TranslateText-{job}/"
    about = json.loads(bucket.get(f"{folder}details/es.auxiliary-translation-details.json"))
    assert about["documentCountWithCustomerError"] == "2"
    errors = {one["sourceFile"]: one["auxiliaryData"].get("error", {}).get("errorCode") for one in about["details"]}
    assert errors == {"bad.txt": "InvalidDocument", "good.txt": None, "long.txt": "LimitExceededException"}
    assert [name for name in bucket.names() if "details" not in name] == [f"{folder}es.good.txt"]


def test_pages_and_word_documents_with_terms(bucket: Bucket) -> None:
    data = {"file": b"en,es\nAmazon,Amazonas\n", "format": "CSV"}
    bucket.translate.import_terminology(name="t", merge_strategy="OVERWRITE", terminology_data=data)
    bucket.put("docs/page.html", "<p>the <b>Amazon</b> shop</p>")
    job = bucket.start("es", kind="text/html", terminology_names=["t"], settings={"profanity": "MASK"})
    folder = f"out/000000000000-TranslateText-{job}/"
    assert bucket.get(f"{folder}es.page.html") == b"<p>THE <b>Amazonas</b> SHOP</p>"
    (one,) = json.loads(bucket.get(f"{folder}details/es.auxiliary-translation-details.json"))["details"]
    assert one == {
        "sourceFile": "page.html",
        "targetFile": "es.page.html",
        "auxiliaryData": {
            "appliedTerminologies": [{"name": "t", "terms": [{"sourceText": "Amazon", "targetText": "Amazonas"}]}]
        },
    }
    document, packed = docx.Document(), BytesIO()
    document.add_paragraph("the cat")
    document.save(packed)
    bucket.objects.delete("texts-in", "docs/page.html")
    bucket.put("docs/letter.docx", packed.getvalue())
    job = bucket.start("es", kind=WORD)
    written = bucket.get(f"out/000000000000-TranslateText-{job}/es.letter.docx")
    assert [each.text for each in docx.Document(BytesIO(written)).paragraphs] == ["THE CAT"]


@needs_apertium
def test_each_document_has_its_own_language() -> None:
    bucket = Bucket(embedded())
    bucket.put("docs/en.txt", "I have a red car and a white dog in the house.")
    bucket.put("docs/fr.txt", "Je voudrais réserver une chambre pour deux personnes.")
    bucket.put("docs/ja.txt", "私は日本語を話します。")
    job = bucket.start("es", source="auto")
    folder = f"out/000000000000-TranslateText-{job}/"
    assert bucket.told(job).job_status == "COMPLETED_WITH_ERROR"
    assert "coche rojo" in bucket.get(f"{folder}es.en.txt").decode()
    assert "dos personas" in bucket.get(f"{folder}es.fr.txt").decode()
    details = json.loads(bucket.get(f"{folder}details/es.auxiliary-translation-details.json"))["details"]
    assert details[2]["auxiliaryData"]["error"]["errorCode"] == "UnsupportedLanguagePairException"


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"target_language_codes": ["ja"]}, "UnsupportedLanguagePairException"),
        ({"target_language_codes": ["ja"], "source_language_code": "auto"}, "UnsupportedLanguagePairException"),
        ({"target_language_codes": ["es", "es"]}, "InvalidParameterValueException"),
        ({"terminology_names": ["none"]}, "ResourceNotFoundException"),
        ({"terminology_names": ["a", "b"]}, "InvalidRequestException"),
        (
            {"input_data_config": {"s3_uri": "s3://texts-in/docs", "content_type": "image/png"}},
            "InvalidParameterValueException",
        ),
    ],
)
def test_what_cannot_be_done_is_refused_at_once(bucket: Bucket, more: dict[str, Any], error: str) -> None:
    with pytest.raises(getattr(bucket.translate.errors, error)):
        bucket.start("es", **more)
    assert bucket.translate.list_text_translation_jobs().text_translation_job_properties_list == []


@pytest.mark.parametrize(
    "more",
    [
        {"parallel_data_names": ["mine"]},
        {"input_data_config": {"s3_uri": "s3://texts-in/docs", "content_type": "application/x-xliff+xml"}},
    ],
)
def test_what_is_not_real_here_says_so(bucket: Bucket, more: dict[str, Any]) -> None:
    with pytest.raises(UnsupportedLocally):
        bucket.start("es", **more)


@pytest.mark.parametrize(
    ("member", "uri"),
    [("input_data_config", "s3://nowhere/docs"), ("input_data_config", "s3://texts-in/none"), ("output_data_config", "s3://nowhere/")],
)  # fmt: skip
def test_a_job_without_input_or_output_fails_with_a_reason(bucket: Bucket, member: str, uri: str) -> None:
    bucket.put("docs/a.txt", "a")
    kind = {"content_type": "text/plain"} if member == "input_data_config" else {}
    told = bucket.told(bucket.start("es", **{member: {"s3_uri": uri, **kind}}))
    assert told.job_status == "FAILED"
    assert told.message


def test_jobs_are_listed_by_what_they_are(bucket: Bucket) -> None:
    bucket.put("docs/a.txt", "a")
    jobs = [bucket.start("es", job_name=f"job{number % 2}") for number in range(5)]
    listed = [one.job_id for one in bucket.translate.list_text_translation_jobs.items(max_results=2)]
    assert listed == jobs[::-1]

    def found(**wanted: Any) -> int:
        return len(bucket.translate.list_text_translation_jobs(filter=wanted).text_translation_job_properties_list)

    now = datetime.now(UTC)
    assert found(job_name="job0") == 3
    assert found(job_name="job0", job_status="COMPLETED") == 3
    assert found(job_status="FAILED") == 0
    assert found(submitted_after_time=now - timedelta(minutes=5), submitted_before_time=now + timedelta(minutes=5)) == 5
    assert found(submitted_before_time=now - timedelta(minutes=5)) == 0


def test_the_same_token_is_the_same_job(bucket: Bucket) -> None:
    bucket.put("docs/a.txt", "a")
    assert bucket.start("es", client_token="one") == bucket.start("es", client_token="one") != bucket.start("es")
    with pytest.raises(bucket.translate.errors.InvalidRequestException):
        bucket.start("fr", client_token="one")


def test_a_job_that_nobody_knows(bucket: Bucket) -> None:
    for call in (bucket.translate.describe_text_translation_job, bucket.translate.stop_text_translation_job):
        with pytest.raises(bucket.translate.errors.ResourceNotFoundException):
            call(job_id="0" * 32)


def test_a_job_is_stopped_on_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    from helpers.translation import Shouting

    def slowly(self: Shouting, texts: list[str], source: str, target: str) -> list[str]:
        time.sleep(0.2)
        return [text.upper() for text in texts]

    monkeypatch.setattr(Shouting, "translate", slowly)
    kit = shouting("threads")
    bucket = Bucket(kit)
    for number in range(200):
        bucket.put(f"docs/{number}.txt", "text")
    job = bucket.start("es")
    _until(bucket, job, "IN_PROGRESS")
    assert bucket.translate.stop_text_translation_job(job_id=job).job_status == "STOP_REQUESTED"
    _until(bucket, job, "STOPPED")
    assert len(bucket.names()) < 200
    assert bucket.translate.stop_text_translation_job(job_id=job).job_status == "STOPPED"
    kit.backend("translate").close()


def _until(bucket: Bucket, job: str, status: str) -> None:
    deadline = time.monotonic() + 20
    while bucket.told(job).job_status != status:
        assert time.monotonic() < deadline, bucket.told(job).job_status
        time.sleep(0.05)
