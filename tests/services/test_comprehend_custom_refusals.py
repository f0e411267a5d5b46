"""What Comprehend's custom models refuse: training data that will not do, bad requests, what is not real."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from aikit import AIKit
from aikit.errors import ServiceError, UnsupportedLocally
from helpers import comprehend as made
from helpers.comprehend import (
    ACCOUNT,
    IN,
    ROLE,
    classifier,
    close,
    new_kit,
    put,
    recognizer,
    table,
)


@pytest.fixture
def kit() -> Iterator[AIKit]:
    kit = new_kit()
    yield kit
    close(kit)


def csv_of(rows: int = 12, more: str = "") -> str:
    """Training data of `rows` documents a class, and further lines."""
    return table(made.tickets(rows)) + more


BAD_TRAINING: list[tuple[str, str | bytes, str]] = [
    ("one class", table([row for row in made.tickets(12) if row[0] == "BILLING"]), "at least 2 classes"),
    ("few documents", csv_of(9), "Every class needs at least 10 documents; too few have: ACCOUNT \\(9\\)"),
    ("three columns", csv_of(more="A,b,c\n"), "tickets.csv, row 37: 2 columns are needed, label and text, not 3"),
    ("no label", csv_of(more=",b\n"), "row 37: there is no label"),
    ("no text", csv_of(more="A,\n"), "row 37: there is no text"),
    ("a long name", csv_of(more="A" * 5001 + ",b\n"), "longer than 5000 characters"),
    ("not UTF-8", csv_of().encode() + b"A,\xff\n", "row 37: the file is not in UTF-8"),
    ("nothing", "\n\n", "NO_TRAINING_DATA"),
    ("empty", "", "INPUT_TOO_SMALL"),
    ("a header", csv_of(more="label,text\n"), "too few have: label \\(1\\)"),
    ("a quote without an end", csv_of(more='A,"' + "b\n" * 5_300_000), "field larger than field limit"),
]


@pytest.mark.parametrize(("content", "reason"), [case[1:] for case in BAD_TRAINING], ids=[c[0] for c in BAD_TRAINING])
def test_training_data_that_will_not_do(kit: AIKit, content: str | bytes, reason: str) -> None:
    put(kit, f"{IN}/tickets.csv", content)
    properties = classifier(kit, "bad", f"{IN}/tickets.csv")
    assert (properties.status, properties.classifier_metadata) == ("IN_ERROR", None)
    with pytest.raises(ValueError, match=reason):
        raise ValueError(properties.message)
    with pytest.raises(kit.comprehend.errors.ResourceUnavailableException):
        kit.comprehend.create_endpoint(
            endpoint_name="e", model_arn=properties.document_classifier_arn, desired_inference_units=1
        )


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("{", "row 1: not a line of JSON"),
        ("[" * 100_000, "row 1: not a line of JSON"),
        ("[1]", "row 1: not a JSON object"),
        ('{"source": 1, "job-metadata": {"class-name": "A"}}', "neither 'source' nor 'source-ref'"),
        ('{"source": "x", "job-metadata": {}}', "neither a class-name nor a class-map"),
        ('{"source": "x", "job-metadata": {"class-name": 7}}', "neither a class-name nor a class-map"),
        ('{"source": "x", "job-metadata": {"class-map": {"0": "A", "1": "B"}}}', "2 classes, where a document has one"),
        ('{"source-ref": "s3://letters/gone", "job-metadata": {"class-name": "A"}}', "NO_READ_ACCESS_TO_INPUT"),
        ('{"source": "x", "job-metadata": {"class-name": "\\ud83d"}}', "a class name holds half a character"),
        ('{"source-ref": "/etc/passwd", "job-metadata": {"class-name": "A"}}', "NO_READ_ACCESS_TO_INPUT"),
    ],
)
def test_a_manifest_that_will_not_do(kit: AIKit, row: str, reason: str) -> None:
    put(kit, f"{IN}/bad.manifest", row)
    manifest = {"s3_uri": f"{IN}/bad.manifest", "attribute_names": ["job"]}
    data = {"data_format": "AUGMENTED_MANIFEST", "augmented_manifests": [manifest]}
    properties = classifier(kit, "bad", "", input_data_config=data)
    assert properties.status == "IN_ERROR"
    assert reason in str(properties.message)


@pytest.mark.parametrize(
    ("annotations", "reason"),
    [
        ("File,Line,Begin Offset,End Offset\n", "row 1: the columns begin offset, end offset, file, type are needed"),
        ("File,Line,Begin Offset,End Offset,Type\nx.txt,0,0,4,PART\n", "there is no document x.txt, line 0"),
        ("File,Line,Begin Offset,End Offset,Type\nreports.txt,0,0,4000,PART\n", "no characters 0 to 4000"),
        ("File,Line,Begin Offset,End Offset,Type\nreports.txt,0,4,4,PART\n", "no characters 4 to 4"),
        ("File,Line,Begin Offset,End Offset,Type\nreports.txt,-1,0,4,PART\n", "'line' is no number: '-1'"),
        ("File,Line,Begin Offset,End Offset,Type\nreports.txt,0,0,4\n", "row 2: 5 columns are needed, not 4"),
        ("File,Line,Begin Offset,End Offset,Type\nreports.txt,0,0,6,OTHER\n", "too few have: ENGINEER \\(0\\), PART"),
        ("", "row 1: the columns|there is no object"),
    ],
)
def test_annotations_that_will_not_do(kit: AIKit, annotations: str, reason: str) -> None:
    put(kit, f"{IN}/reports.txt", "\n".join(text for text, _ in made.reports(150)))
    put(kit, f"{IN}/annotations.csv", annotations)
    properties = recognizer(kit, "bad", annotations={"s3_uri": f"{IN}/annotations.csv"})
    assert properties.status == "IN_ERROR"
    with pytest.raises(ValueError, match=reason):
        raise ValueError(properties.message)


CLASSIFIER = {"document_classifier_name": "c", "language_code": "en", "data_access_role_arn": ROLE}
RECOGNIZER = {"recognizer_name": "r", "language_code": "en", "data_access_role_arn": ROLE}
PARTS = {"entity_types": [{"type": "PART"}], "documents": {"s3_uri": IN}}
MARKS = {"s3_uri": f"{IN}/a.csv"}
BAD_REQUESTS: list[tuple[str, dict[str, Any], str]] = [
    ("create_document_classifier", CLASSIFIER | {"input_data_config": {}}, "InvalidRequestException"),
    (
        "create_document_classifier",
        CLASSIFIER | {"input_data_config": {"data_format": "AUGMENTED_MANIFEST", "s3_uri": IN}},
        "InvalidRequestException",
    ),
    (
        "create_document_classifier",
        CLASSIFIER | {"input_data_config": {"s3_uri": IN}, "language_code": "de"},
        "UnsupportedLanguageException",
    ),
    ("create_document_classifier", CLASSIFIER | {"input_data_config": {"s3_uri": "no"}}, "ValidationException"),
    (
        "create_document_classifier",
        CLASSIFIER | {"input_data_config": {"s3_uri": IN}, "document_classifier_name": "a b"},
        "ValidationException",
    ),
    ("create_entity_recognizer", RECOGNIZER | {"input_data_config": PARTS}, "InvalidRequestException"),
    (
        "create_entity_recognizer",
        RECOGNIZER | {"input_data_config": PARTS | {"annotations": MARKS, "entity_list": MARKS}},
        "InvalidRequestException",
    ),
    (
        "create_entity_recognizer",
        RECOGNIZER | {"input_data_config": {"entity_types": [], "annotations": MARKS}},
        "InvalidRequestException",
    ),
    (
        "create_entity_recognizer",
        RECOGNIZER | {"input_data_config": PARTS | {"annotations": MARKS | {"test_s3_uri": IN}}},
        "InvalidRequestException",
    ),
    (
        "create_entity_recognizer",
        RECOGNIZER
        | {"input_data_config": {"entity_types": [{"type": f"T{n}"} for n in range(26)], "entity_list": MARKS}},
        "InvalidRequestException",
    ),
    ("create_endpoint", {"endpoint_name": "e", "desired_inference_units": 1}, "InvalidRequestException"),
    (
        "create_endpoint",
        {
            "endpoint_name": "e",
            "desired_inference_units": 1,
            "model_arn": f"{ACCOUNT}document-classifier/none",
        },
        "ResourceNotFoundException",
    ),
    (
        "create_endpoint",
        {
            "endpoint_name": "e",
            "desired_inference_units": 11,
            "model_arn": f"{ACCOUNT}document-classifier/none",
        },
        "ResourceLimitExceededException",
    ),
    (
        "describe_document_classifier",
        {"document_classifier_arn": f"{ACCOUNT}document-classifier/x"},
        "ResourceNotFound",
    ),
    ("delete_entity_recognizer", {"entity_recognizer_arn": f"{ACCOUNT}entity-recognizer/x"}, "ResourceNotFound"),
    ("stop_training_entity_recognizer", {"entity_recognizer_arn": f"{ACCOUNT}entity-recognizer/x"}, "ResourceNotFound"),
    ("classify_document", {"endpoint_arn": f"{ACCOUNT}document-classifier-endpoint/x"}, "InvalidRequestException"),
    (
        "classify_document",
        {"endpoint_arn": f"{ACCOUNT}document-classifier-endpoint/x", "text": "x"},
        "ResourceUnavailableException",
    ),
    (
        "classify_document",
        {"endpoint_arn": f"{ACCOUNT}document-classifier-endpoint/x", "text": "x" * 100_001},
        "TextSizeLimitExceededException",
    ),
    (
        "detect_entities",
        {"endpoint_arn": f"{ACCOUNT}entity-recognizer-endpoint/x", "language_code": "en"},
        "InvalidRequestException",
    ),
]


@pytest.mark.parametrize(("operation", "members", "code"), BAD_REQUESTS)
def test_bad_requests(kit: AIKit, operation: str, members: dict[str, Any], code: str) -> None:
    with pytest.raises(ServiceError, match=code):
        getattr(kit.comprehend, operation)(**members)


UNREAL: list[tuple[str, dict[str, Any], str]] = [
    (
        "classify_document",
        {"bytes": b"%PDF", "endpoint_arn": f"{ACCOUNT}document-classifier-endpoint/x"},
        "PDF, Word and image files",
    ),
    (
        "create_document_classifier",
        CLASSIFIER | {"input_data_config": {"s3_uri": IN, "document_type": "SEMI_STRUCTURED_DOCUMENT"}},
        "PDF, Word and image files",
    ),
    (
        "create_endpoint",
        {"endpoint_name": "e", "desired_inference_units": 1, "flywheel_arn": f"{ACCOUNT}flywheel/f"},
        "flywheels",
    ),
    *(
        (
            "create_entity_recognizer",
            RECOGNIZER | {"input_data_config": data | {"entity_types": [{"type": "PART"}]}},
            "manifests",
        )
        for data in (
            {"data_format": "AUGMENTED_MANIFEST", "documents": {"s3_uri": IN}},
            {"augmented_manifests": [{"s3_uri": f"{IN}/x.manifest", "attribute_names": ["job"]}]},
        )
    ),
    ("import_model", {"source_model_arn": f"{ACCOUNT}document-classifier/x"}, "no local fake"),
]


@pytest.mark.parametrize(("operation", "members", "reason"), UNREAL)
def test_what_is_not_real_says_so(kit: AIKit, operation: str, members: dict[str, Any], reason: str) -> None:
    with pytest.raises(UnsupportedLocally, match=reason):
        getattr(kit.comprehend, operation)(**members)
