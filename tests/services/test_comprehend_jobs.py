"""Comprehend's jobs, locally: documents from S3, AWS's folders and files of answers."""

from __future__ import annotations

import json
import re
import tarfile
import time
import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from aikit import AIKit
from aikit.errors import ServiceError, UnsupportedLocally
from aikit_fakes.services.comprehend.validation import LIMITS
from helpers.comprehend import IN, OUT, ROLE, archive, close, config, get, keys, lines, new_kit, objects, put

REVIEWS = ["What a lovely surprise, thank you!", "", "This is the worst service I have ever had.", "It is Tuesday."]
FAMILIES = {
    "sentiment_detection": ("SENTIMENT", "batch_detect_sentiment"),
    "targeted_sentiment_detection": ("TS", "batch_detect_targeted_sentiment"),
    "entities_detection": ("NER", "batch_detect_entities"),
    "key_phrases_detection": ("KP", "batch_detect_key_phrases"),
    "dominant_language_detection": ("LANGUAGE", "batch_detect_dominant_language"),
}
STOPPABLE = (*FAMILIES, "pii_entities_detection")


@pytest.fixture
def kit() -> Iterator[AIKit]:
    kit = new_kit()
    yield kit
    close(kit)


def start(kit: AIKit, family: str, uri: str, form: str = "ONE_DOC_PER_LINE", **more: Any) -> Any:
    """Start a job; its properties when it has ended."""
    client = kit.comprehend
    if family not in ("dominant_language_detection", "topics_detection"):
        more.setdefault("language_code", "en")
    job = getattr(client, f"start_{family}_job")(**config(uri, form), **more)
    described = getattr(client, f"describe_{family}_job")(job_id=job.job_id)
    (properties,) = [value for _, value in described if value is not None]
    return properties


@pytest.mark.parametrize("family", FAMILIES)
def test_a_line_of_json_for_each_line(kit: AIKit, family: str) -> None:
    code, batch = FAMILIES[family]
    put(kit, f"{IN}/in/reviews.txt", "\n".join(REVIEWS) + "\n")
    job = start(kit, family, f"{IN}/in/reviews.txt", job_name="mine")
    assert (job.job_status, job.job_name, job.message) == ("COMPLETED", "mine", None)
    assert job.output_data_config.s3_uri == f"{OUT}/here/000000000000-{code}-{job.job_id}/output/output.tar.gz"
    found = lines(archive(kit, job.output_data_config.s3_uri)["output"])
    assert [(line["File"], line["Line"]) for line in found] == [("reviews.txt", n) for n in (0, 2, 3)]
    language = {} if family == "dominant_language_detection" else {"language_code": "en"}
    texts = [text for text in REVIEWS if text]
    answers = getattr(kit.comprehend, batch)(text_list=texts, **language).to_aws()["ResultList"]
    for line, answer in zip(found, answers, strict=True):
        expected = {name: value for name, value in answer.items() if name != "Index"}
        assert {name: value for name, value in line.items() if name not in ("File", "Line")} == expected


@pytest.mark.parametrize("family", FAMILIES)
def test_a_line_of_json_for_each_file(kit: AIKit, family: str) -> None:
    for number, text in enumerate(REVIEWS):
        put(kit, f"{IN}/in/deep/{number}.txt", text)
    put(kit, f"{IN}/other.txt", "not below the prefix")
    job = start(kit, family, f"{IN}/in/", "ONE_DOC_PER_FILE")
    assert job.job_status == "COMPLETED"
    found = lines(archive(kit, job.output_data_config.s3_uri)["output"])
    assert [line["File"] for line in found] == ["deep/0.txt", "deep/2.txt", "deep/3.txt"]
    assert all("Line" not in line for line in found)


def test_documents_that_cannot_be_read_are_lines_with_an_error(kit: AIKit) -> None:
    put(kit, f"{IN}/a.txt", b"Fine.\n" + b"x" * 5121 + b"\r\nGood.\rBad \xff bytes\nnever read\n")
    put(kit, f"{IN}/b.txt", "Excellent!")
    job = start(kit, "sentiment_detection", IN)
    found = lines(archive(kit, job.output_data_config.s3_uri)["output"])
    assert [(line["File"], line["Line"], line.get("ErrorCode")) for line in found] == [
        ("a.txt", 0, None),
        ("a.txt", 1, "DOCUMENT_SIZE_EXCEEDED"),
        ("a.txt", 2, None),
        ("a.txt", 3, "UNSUPPORTED_ENCODING"),
        ("b.txt", 0, None),
    ]
    assert found[1]["ErrorMessage"] == "Document size exceeds maximum size limit 5120 bytes."
    assert found[4]["Sentiment"] == "POSITIVE"


@pytest.mark.parametrize(
    ("form", "texts", "status"),
    [
        ("ONE_DOC_PER_LINE", ["a\nb", "c"], "COMPLETED"),
        ("ONE_DOC_PER_LINE", ["a\nb", "c\nd"], "FAILED"),
        ("ONE_DOC_PER_FILE", ["a", "b", "c", "d"], "COMPLETED"),
    ],
)
def test_the_lines_of_all_files_are_counted(
    kit: AIKit, monkeypatch: pytest.MonkeyPatch, form: str, texts: list[str], status: str
) -> None:
    monkeypatch.setitem(LIMITS["jobs"]["EntitiesDetectionJob"], "lines", 3)
    for number, text in enumerate(texts):
        put(kit, f"{IN}/in/{number}.txt", text)
    job = start(kit, "entities_detection", f"{IN}/in/", form)
    told = "LINE_COUNT_EXCEEDED: The input has more than 3 lines." if status == "FAILED" else None
    assert (job.job_status, job.message) == (status, told)


LETTER = "My name is Jane Doe, mail jane@example.com.\r\n\r\nThere are no secrets here.\rPlease call John Smith."


@pytest.mark.parametrize("form", ["ONE_DOC_PER_LINE", "ONE_DOC_PER_FILE"])
@pytest.mark.parametrize(
    ("redaction", "expected"),
    [
        (
            {"mask_mode": "MASK", "mask_character": "#", "pii_entity_types": ["ALL"]},
            "My name is #### ###, mail ################.\r\n\r\nThere are no secrets here.\rPlease call #### #####.",
        ),
        (
            {"mask_mode": "REPLACE_WITH_PII_ENTITY_TYPE", "pii_entity_types": ["ALL"]},
            "My name is [NAME], mail [EMAIL].\r\n\r\nThere are no secrets here.\rPlease call [NAME].",
        ),
        (
            {"pii_entity_types": ["EMAIL"]},
            "My name is Jane Doe, mail ****************.\r\n\r\nThere are no secrets here.\rPlease call John Smith.",
        ),
    ],
)
def test_redaction_is_exact(kit: AIKit, form: str, redaction: dict[str, Any], expected: str) -> None:
    put(kit, f"{IN}/in/letter.txt", LETTER)
    job = start(kit, "pii_entities_detection", f"{IN}/in/", form, mode="ONLY_REDACTION", redaction_config=redaction)
    assert (job.job_status, job.mode) == ("COMPLETED", "ONLY_REDACTION")
    assert job.output_data_config.s3_uri == f"{OUT}/here/000000000000-PII-{job.job_id}/output/"
    assert keys(kit) == [f"here/000000000000-PII-{job.job_id}/output/letter.txt.out"]
    assert get(kit, f"{job.output_data_config.s3_uri}letter.txt.out").decode() == expected


def test_places_of_personal_data(kit: AIKit) -> None:
    put(kit, f"{IN}/in/letter.txt", LETTER)
    put(kit, f"{IN}/in/sub/other.txt", "Ask Anna Smith.")
    job = start(kit, "pii_entities_detection", f"{IN}/in/", mode="ONLY_OFFSETS")
    found = lines(get(kit, f"{job.output_data_config.s3_uri}letter.txt.out").decode())
    assert [(line["File"], line["Line"]) for line in found] == [("letter.txt", 0), ("letter.txt", 2), ("letter.txt", 3)]
    assert [(one["Type"], one["BeginOffset"], one["EndOffset"]) for one in found[0]["Entities"]] == [
        ("NAME", 11, 19),
        ("EMAIL", 26, 42),
    ]
    (other,) = lines(get(kit, f"{job.output_data_config.s3_uri}sub/other.txt.out").decode())
    assert (other["File"], other["Entities"][0]["Type"]) == ("sub/other.txt", "NAME")


def test_a_document_that_cannot_be_read_is_not_leaked_by_redaction(kit: AIKit) -> None:
    put(kit, f"{IN}/a.txt", b"Ask Anna Smith.\nIt is \xff Anna Smith")
    redaction = {"pii_entity_types": ["ALL"], "mask_mode": "MASK", "mask_character": "*"}
    job = start(kit, "pii_entities_detection", IN, mode="ONLY_REDACTION", redaction_config=redaction)
    first, second = get(kit, f"{job.output_data_config.s3_uri}a.txt.out").decode().splitlines()
    assert first == "Ask **** *****."
    assert json.loads(second)["ErrorCode"] == "UNSUPPORTED_ENCODING"


@pytest.mark.parametrize("family", ["pii_entities_detection", "sentiment_detection"])
def test_a_job_does_not_read_what_it_writes(kit: AIKit, family: str) -> None:
    for number in range(3):
        put(kit, f"{IN}/{number}.txt", "Ask Anna Smith.")
    members = config(f"{IN}/") | {"output_data_config": {"s3_uri": f"{IN}/1"}, "language_code": "en"}
    more = {"mode": "ONLY_OFFSETS"} if family.startswith("pii") else {}
    getattr(kit.comprehend, f"start_{family}_job")(**members, **more)
    written = [key for key in keys(kit, "letters") if not key.endswith(".txt")]
    assert len(written) == (3 if more else 1)


SPORT = [
    "The team won the game of football.",
    "Our coach and the team like football.",
    "The game ended: one goal, team!",
]
FOOD = ["Add a cup of sugar and some oil.", "The recipe needs oil, salt and sugar.", "Cook the soup with oil and salt."]


def test_topics_part_what_belongs_to_different_things(kit: AIKit) -> None:
    put(kit, f"{IN}/all.txt", "\n".join((SPORT + FOOD) * 20))
    job = start(kit, "topics_detection", f"{IN}/all.txt", number_of_topics=2)
    assert (job.job_status, job.number_of_topics) == ("COMPLETED", 2)
    assert "-TOPICS-" in job.output_data_config.s3_uri
    files = archive(kit, job.output_data_config.s3_uri)
    assert set(files) == {"topic-terms.csv", "doc-topics.csv"}
    head, *terms = files["topic-terms.csv"].splitlines()
    assert head == "topic,term,weight"
    words: dict[str, list[str]] = {}
    for line in terms:
        topic, term, weight = line.split(",")
        words.setdefault(topic, []).append(term)
        assert float(weight) > 0
    assert sorted(words) == ["000", "001"]
    assert all(len(each) == 10 for each in words.values())
    sport = "000" if "team" in words["000"][:4] else "001"
    food = "001" if sport == "000" else "000"
    assert {"team", "football"} <= set(words[sport][:4])
    assert {"sugar", "oil"} <= set(words[food][:4])
    head, *shares = files["doc-topics.csv"].splitlines()
    assert head == "docname,topic,proportion"
    best = {}
    for line in shares:
        name, topic, share = line.split(",")
        if float(share) > 0.5:
            best[name] = topic
    right = [best[f"all.txt:{n}"] == sport for n in range(120)]
    assert sum(right) == 60
    assert right[:6] == [True, True, True, False, False, False]
    again = start(kit, "topics_detection", f"{IN}/all.txt", number_of_topics=2)
    assert get(kit, again.output_data_config.s3_uri) == get(kit, job.output_data_config.s3_uri)


def test_topics_of_files_of_any_language_and_the_usual_number(kit: AIKit) -> None:
    for number, text in enumerate(["le chat noir " * 30, "der schwarze Hund " * 30]):
        put(kit, f"{IN}/{number}.txt", text)
    job = start(kit, "topics_detection", IN, "ONE_DOC_PER_FILE")
    assert (job.job_status, job.number_of_topics) == ("COMPLETED", 10)
    assert len(archive(kit, job.output_data_config.s3_uri)["doc-topics.csv"].splitlines()) == 21


@pytest.mark.parametrize(
    ("content", "uri", "reason"),
    [
        (None, f"{IN}/absent.txt", "NO_READ_ACCESS_TO_INPUT: .*there is no object at"),
        (None, "s3://no-such-bucket/x", "NO_READ_ACCESS_TO_INPUT: .*bucket"),
        (None, "s3://a..b/x", "NO_READ_ACCESS_TO_INPUT: .*bucket"),
        (b"", f"{IN}/in.txt", "INPUT_TOO_SMALL: The input has 0 bytes"),
        (b"\n \r\n\t\n", f"{IN}/in.txt", "NO_VALID_DOCUMENTS"),
    ],
)
@pytest.mark.parametrize("family", ["sentiment_detection", "pii_entities_detection"])
def test_an_input_that_is_none_fails_the_job(
    kit: AIKit, family: str, content: bytes | None, uri: str, reason: str
) -> None:
    if content is not None:
        put(kit, uri, content)
    more = {"mode": "ONLY_OFFSETS"} if family.startswith("pii") else {}
    job = start(kit, family, uri, **more)
    assert job.job_status == "FAILED"
    assert job.end_time is not None
    assert re.match(reason, job.message)


def test_an_output_without_a_bucket_fails_the_job_before_it_works(kit: AIKit) -> None:
    put(kit, f"{IN}/a.txt", "Fine.")
    members = config(f"{IN}/a.txt") | {"output_data_config": {"s3_uri": "s3://no-such-bucket"}, "language_code": "en"}
    job = kit.comprehend.start_sentiment_detection_job(**members)
    found = kit.comprehend.describe_sentiment_detection_job(job_id=job.job_id).sentiment_detection_job_properties
    assert found.job_status == "FAILED"
    assert found.message.startswith("NO_WRITE_ACCESS_TO_OUTPUT: The provided data access role does not have write")


def test_topics_need_five_hundred_bytes_and_words(kit: AIKit) -> None:
    put(kit, f"{IN}/few.txt", "too little")
    assert "the least is 500" in start(kit, "topics_detection", f"{IN}/few.txt").message
    put(kit, f"{IN}/none.txt", "of the and " * 100)
    assert start(kit, "topics_detection", f"{IN}/none.txt").message.startswith("NO_VALID_DOCUMENTS")


def test_a_large_file_is_read_in_constant_memory(kit: AIKit) -> None:
    put(kit, f"{IN}/in/line.txt", b"x" * 30_000_000 + b"\nGood.\n")
    put(kit, f"{IN}/in/many.txt", b"\n" * 2_000_000)
    start(kit, "dominant_language_detection", f"{IN}/in/many.txt")  # opens what is opened on first use
    tracemalloc.start()
    job = start(kit, "dominant_language_detection", f"{IN}/in/line.txt")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    found = lines(archive(kit, job.output_data_config.s3_uri)["output"])
    assert [line.get("ErrorCode") for line in found] == ["DOCUMENT_SIZE_EXCEEDED", None]
    assert peak < 12_000_000


def test_lists_by_page_and_filter(kit: AIKit) -> None:
    put(kit, f"{IN}/a.txt", "Fine.")
    jobs = [start(kit, "sentiment_detection", f"{IN}/a.txt", job_name=f"job-{n % 2}") for n in range(5)]
    failed = start(kit, "sentiment_detection", f"{IN}/absent.txt")
    client = kit.comprehend
    listed = list(client.list_sentiment_detection_jobs.items(max_results=2))
    assert [job.job_id for job in listed] == [failed.job_id, *(job.job_id for job in reversed(jobs))]
    assert listed[-1].to_aws() == jobs[0].to_aws()
    for wanted, count in (({"job_name": "job-1"}, 2), ({"job_status": "FAILED"}, 1), ({"job_status": "STOPPED"}, 0)):
        assert len(list(client.list_sentiment_detection_jobs.items(filter=wanted, max_results=1))) == count
    assert list(client.list_key_phrases_detection_jobs.items()) == []
    after = {"submit_time_after": jobs[0].submit_time.replace(year=2000)}
    assert len(list(client.list_sentiment_detection_jobs.items(filter=after))) == 6
    with pytest.raises(client.errors.InvalidFilterException, match="one at a time"):
        client.list_sentiment_detection_jobs(filter={"job_name": "x", "job_status": "FAILED"})
    page = client.list_sentiment_detection_jobs(max_results=1)
    with pytest.raises(client.errors.InvalidRequestException, match="NextToken"):
        client.list_key_phrases_detection_jobs(max_results=1, next_token=page.next_token)


@pytest.mark.parametrize("family", STOPPABLE)
def test_stopping(family: str) -> None:
    kit = new_kit(executor="threads", pace=0.4)
    put(kit, f"{IN}/a.txt", "Fine.\n" * 50)
    more = {"mode": "ONLY_OFFSETS"} if family.startswith("pii") else {}
    if family != "dominant_language_detection":
        more["language_code"] = "en"
    client = kit.comprehend
    job = getattr(client, f"start_{family}_job")(**config(f"{IN}/a.txt"), **more)
    assert job.job_status == "SUBMITTED"
    stopped = getattr(client, f"stop_{family}_job")(job_id=job.job_id)
    assert stopped.job_status == "STOP_REQUESTED"
    for _ in range(100):
        described = getattr(client, f"describe_{family}_job")(job_id=job.job_id)
        (properties,) = [value for _, value in described if value is not None]
        if properties.job_status == "STOPPED":
            break
        time.sleep(0.05)
    assert properties.job_status == "STOPPED"
    assert keys(kit) == []
    again = getattr(client, f"stop_{family}_job")(job_id=job.job_id)
    assert again.job_status == "STOPPED"
    close(kit)


def test_a_job_stops_in_the_middle_of_its_work() -> None:
    kit = new_kit(executor="threads")
    put(kit, f"{IN}/a.txt", "It was a lovely day, and nobody minded the rain.\n" * 60_000)
    client = kit.comprehend
    job = client.start_key_phrases_detection_job(**config(f"{IN}/a.txt"), language_code="en").job_id
    stopped = False
    for _ in range(400):
        found = client.describe_key_phrases_detection_job(job_id=job).key_phrases_detection_job_properties
        if found.job_status == "STOPPED":
            break
        if found.job_status == "IN_PROGRESS" and not stopped:
            time.sleep(0.5)
            client.stop_key_phrases_detection_job(job_id=job)
            stopped = True
        time.sleep(0.05)
    assert (stopped, found.job_status, keys(kit)) == (True, "STOPPED", [])
    close(kit)


def test_a_token_makes_one_job(kit: AIKit) -> None:
    put(kit, f"{IN}/a.txt", "Fine.")
    members = config(f"{IN}/a.txt") | {"language_code": "en", "client_request_token": "once"}
    one = kit.comprehend.start_entities_detection_job(**members)
    assert kit.comprehend.start_entities_detection_job(**members).job_id == one.job_id
    assert len(list(kit.comprehend.list_entities_detection_jobs.items())) == 1
    with pytest.raises(kit.comprehend.errors.InvalidRequestException, match="ClientRequestToken"):
        kit.comprehend.start_entities_detection_job(**members, job_name="other")


def test_tags_of_a_job(kit: AIKit) -> None:
    put(kit, f"{IN}/a.txt", "Fine.")
    job = start(kit, "key_phrases_detection", f"{IN}/a.txt", tags=[{"key": "team", "value": "a"}])
    client = kit.comprehend
    client.tag_resource(resource_arn=job.job_arn, tags=[{"key": "cost", "value": ""}])
    client.untag_resource(resource_arn=job.job_arn, tag_keys=["team"])
    found = client.list_tags_for_resource(resource_arn=job.job_arn)
    assert [(tag.key, tag.value) for tag in found.tags] == [("cost", "")]
    with pytest.raises(client.errors.ResourceNotFoundException):
        client.list_tags_for_resource(resource_arn=f"{job.job_arn[:-1]}x")


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("sentiment_detection", {"language_code": "de"}, "UnsupportedLanguageException"),
    ("targeted_sentiment_detection", {"language_code": "es"}, "UnsupportedLanguageException"),
    ("pii_entities_detection", {"language_code": "fr", "mode": "ONLY_OFFSETS"}, "UnsupportedLanguageException"),
    ("pii_entities_detection", {"language_code": "en", "mode": "ONLY_REDACTION"}, "InvalidRequestException"),
    (
        "pii_entities_detection",
        {"language_code": "en", "mode": "ONLY_REDACTION", "redaction_config": {"mask_mode": "MASK"}},
        "InvalidRequestException",
    ),
    ("sentiment_detection", {"language_code": "xx"}, "ValidationException"),
    ("sentiment_detection", {"language_code": "en", "job_name": "a\nb"}, "ValidationException"),
    ("topics_detection", {"number_of_topics": 101}, "ValidationException"),
    ("document_classification", {}, "InvalidRequestException"),
    (
        "document_classification",
        {"document_classifier_arn": "arn:aws:comprehend:us-east-1:000000000000:document-classifier/none"},
        "ResourceNotFoundException",
    ),
    (
        "entities_detection",
        {
            "language_code": "en",
            "entity_recognizer_arn": "arn:aws:comprehend:us-east-1:000000000000:entity-recognizer/none",
        },
        "ResourceNotFoundException",
    ),
]


@pytest.mark.parametrize(("family", "more", "code"), REFUSED)
def test_refused_when_the_request_comes(kit: AIKit, family: str, more: dict[str, Any], code: str) -> None:
    put(kit, f"{IN}/a.txt", "Fine.")
    with pytest.raises(ServiceError) as caught:
        getattr(kit.comprehend, f"start_{family}_job")(**config(f"{IN}/a.txt"), **more)
    assert caught.value.code == code
    assert list(getattr(kit.comprehend, f"list_{family}_jobs").items()) == []


def test_what_is_not_real_says_so(kit: AIKit) -> None:
    members = config(f"{IN}/a.pdf")
    members["input_data_config"]["document_reader_config"] = {"document_read_action": "TEXTRACT_DETECT_DOCUMENT_TEXT"}
    with pytest.raises(UnsupportedLocally, match="PDF, Word and image files"):
        kit.comprehend.start_entities_detection_job(**members, language_code="en")
    with pytest.raises(UnsupportedLocally, match="StartEventsDetectionJob has no local fake"):
        kit.comprehend.start_events_detection_job(
            **config(f"{IN}/a.txt"), language_code="en", target_event_types=["BANKRUPTCY"]
        )


@pytest.mark.parametrize("family", [*STOPPABLE, "topics_detection", "document_classification"])
def test_jobs_that_are_not_there(kit: AIKit, family: str) -> None:
    with pytest.raises(kit.comprehend.errors.JobNotFoundException):
        getattr(kit.comprehend, f"describe_{family}_job")(job_id="0" * 32)


def test_a_folder_keeps_jobs_and_what_they_wrote(tmp_path: Path) -> None:
    kit = new_kit(state=tmp_path / "state")
    put(kit, f"{IN}/a.txt", "Fine.")
    job = start(kit, "sentiment_detection", f"{IN}/a.txt")
    close(kit)
    again = new_kit(state=tmp_path / "state")
    found = again.comprehend.describe_sentiment_detection_job(job_id=job.job_id).sentiment_detection_job_properties
    assert found.to_aws() == job.to_aws()
    assert lines(archive(again, found.output_data_config.s3_uri)["output"])[0]["File"] == "a.txt"
    close(again)


def test_an_archive_holds_a_plain_file(kit: AIKit) -> None:
    put(kit, f"{IN}/a.txt", "Fine.")
    job = start(kit, "sentiment_detection", f"{IN}/a.txt")
    with tarfile.open(fileobj=BytesIO(get(kit, job.output_data_config.s3_uri)), mode="r:gz") as found:
        (member,) = found.getmembers()
    assert member.isfile()
    assert objects(kit).info(*job.output_data_config.s3_uri.removeprefix("s3://").split("/", 1)).size > 0
    assert job.data_access_role_arn == ROLE
