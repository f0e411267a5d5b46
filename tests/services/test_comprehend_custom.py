"""Comprehend's custom models, locally: really trained, measured on what was held back, served and used in jobs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aikit import AIKit
from aikit.errors import UnsupportedLocally
from helpers import comprehend as made
from helpers.comprehend import (
    ACCOUNT,
    IN,
    OUT,
    archive,
    classifier,
    close,
    config,
    lines,
    new_kit,
    objects,
    put,
    recognizer,
    table,
    two_labels,
)


@pytest.fixture
def kit() -> Iterator[AIKit]:
    kit = new_kit()
    yield kit
    close(kit)


@pytest.fixture(scope="module")
def trained() -> Iterator[AIKit]:
    """A kit with the trained classifiers `tickets` and `labels` and the recognizer `parts`, each behind an endpoint."""
    kit = new_kit()
    client = kit.comprehend
    put(kit, f"{IN}/tickets.csv", table(made.tickets(20)))
    classifier(kit, "tickets", f"{IN}/tickets.csv", output_data_config={"s3_uri": f"{OUT}/trained/"})
    put(kit, f"{IN}/labels.csv", table(two_labels()))
    classifier(kit, "labels", f"{IN}/labels.csv", mode="MULTI_LABEL", output_data_config={"s3_uri": OUT})
    found = made.reports(150)
    put(kit, f"{IN}/reports.txt", "\n".join(text for text, _ in found))
    put(kit, f"{IN}/annotations.csv", made.annotations(found, "reports.txt"))
    recognizer(kit, "parts", annotations={"s3_uri": f"{IN}/annotations.csv"})
    for name, kind in (("tickets", "document-classifier"), ("labels", "document-classifier")):
        client.create_endpoint(endpoint_name=name, model_arn=f"{ACCOUNT}{kind}/{name}", desired_inference_units=1)
    client.create_endpoint(
        endpoint_name="parts", model_arn=f"{ACCOUNT}entity-recognizer/parts", desired_inference_units=1
    )
    yield kit
    close(kit)


def test_a_classifier_is_trained_and_measured_on_what_was_held_back(trained: AIKit) -> None:
    found = trained.comprehend.describe_document_classifier(
        document_classifier_arn=f"{ACCOUNT}document-classifier/tickets"
    ).document_classifier_properties
    assert (found.status, found.mode, found.language_code, found.message) == ("TRAINED", "MULTI_CLASS", "en", None)
    assert found.submit_time <= found.training_start_time <= found.training_end_time <= found.end_time
    about = found.classifier_metadata
    assert (about.number_of_labels, about.number_of_trained_documents, about.number_of_test_documents) == (3, 48, 12)
    metrics = about.evaluation_metrics
    assert set(dict(metrics)) == {
        "accuracy", "precision", "recall", "f1_score", "micro_precision", "micro_recall", "micro_f1_score",
        "hamming_loss",
    }  # fmt: skip
    assert metrics.accuracy >= 0.9
    assert metrics.hamming_loss == pytest.approx(1 - metrics.accuracy)
    assert metrics.micro_f1_score == pytest.approx(metrics.accuracy)
    uri = found.output_data_config.s3_uri
    assert uri.startswith(f"{OUT}/trained/000000000000-CLR-")
    assert uri.endswith("/output/output.tar.gz")
    matrix = json.loads(archive(trained, uri)["output/confusion_matrix.json"])
    assert matrix["type"] == "multi_class"
    assert matrix["labels"] == matrix["all_labels"] == ["ACCOUNT", "BILLING", "SHIPPING"]
    assert sum(map(sum, matrix["confusion_matrix"])) == 12
    right = sum(row[place] for place, row in enumerate(matrix["confusion_matrix"]))
    assert right / 12 == pytest.approx(metrics.accuracy)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("They charged my credit card twice this month!", "BILLING"),
        ("Where is the box you sent me two weeks ago?", "SHIPPING"),
        ("I cannot log in, the password reset never arrives.", "ACCOUNT"),
    ],
)
def test_a_classifier_is_used(trained: AIKit, text: str, label: str) -> None:
    endpoint = f"{ACCOUNT}document-classifier-endpoint/tickets"
    answer = trained.comprehend.classify_document(text=text, endpoint_arn=endpoint)
    assert answer.classes[0].name == label
    assert [one.score for one in answer.classes] == sorted((one.score for one in answer.classes), reverse=True)
    assert sum(one.score for one in answer.classes) == pytest.approx(1)
    assert answer.labels == []
    assert answer.meta.engine == "embedded:minilm-logistic@1"


def test_a_classifier_of_several_labels(trained: AIKit) -> None:
    found = trained.comprehend.describe_document_classifier(
        document_classifier_arn=f"{ACCOUNT}document-classifier/labels"
    ).document_classifier_properties
    assert (found.status, found.mode) == ("TRAINED", "MULTI_LABEL")
    metrics = found.classifier_metadata.evaluation_metrics
    assert metrics.micro_f1_score >= 0.8
    assert metrics.hamming_loss <= 0.2
    matrix = json.loads(archive(trained, found.output_data_config.s3_uri)["output/confusion_matrix.json"])
    assert matrix["type"] == "multi_label"
    tests = found.classifier_metadata.number_of_test_documents
    assert [sum(map(sum, each)) for each in matrix["confusion_matrix"]] == [tests] * 3
    answer = trained.comprehend.classify_document(
        text="My invoice is wrong, and the parcel has not come.",
        endpoint_arn=f"{ACCOUNT}document-classifier-endpoint/labels",
    )
    assert {one.name for one in answer.labels if one.score >= 0.5} == {"BILLING", "SHIPPING"}
    assert answer.classes == []


def test_a_recognizer_is_trained_and_measured_on_what_was_held_back(trained: AIKit) -> None:
    found = trained.comprehend.describe_entity_recognizer(
        entity_recognizer_arn=f"{ACCOUNT}entity-recognizer/parts"
    ).entity_recognizer_properties
    assert (found.status, found.message) == ("TRAINED", None)
    about = found.recognizer_metadata
    assert (about.number_of_trained_documents, about.number_of_test_documents) == (120, 30)
    assert about.evaluation_metrics.f1_score >= 90
    assert [(one.type, one.number_of_train_mentions > 25) for one in about.entity_types] == [
        ("ENGINEER", True),
        ("PART", True),
    ]
    assert all(one.evaluation_metrics.f1_score >= 90 for one in about.entity_types)


def test_a_recognizer_is_used(trained: AIKit) -> None:
    text = "Ask Maria Lopez whether ZX-731 arrived on Friday."
    answer = trained.comprehend.detect_entities(text=text, endpoint_arn=f"{ACCOUNT}entity-recognizer-endpoint/parts")
    assert [(one.type, one.text) for one in answer.entities] == [("ENGINEER", "Maria Lopez"), ("PART", "ZX-731")]
    for one in answer.entities:
        assert text[one.begin_offset : one.end_offset] == one.text
        assert 0 < one.score <= 1
    ignored = trained.comprehend.detect_entities(
        text=text, endpoint_arn=f"{ACCOUNT}entity-recognizer-endpoint/parts", language_code="de"
    )
    assert ignored.entities == answer.entities
    plain = trained.comprehend.detect_entities(text=text, language_code="en")
    assert "ENGINEER" not in {one.type for one in plain.entities}


def test_jobs_with_custom_models(trained: AIKit) -> None:
    put(trained, f"{IN}/new.txt", "The courier lost my package.\nAsk Maria Lopez to repair ZX-731.\n")
    client = trained.comprehend
    job = client.start_document_classification_job(
        **config(f"{IN}/new.txt"), document_classifier_arn=f"{ACCOUNT}document-classifier/tickets"
    )
    done = client.describe_document_classification_job(job_id=job.job_id).document_classification_job_properties
    assert (done.job_status, job.document_classifier_arn) == ("COMPLETED", done.document_classifier_arn)
    assert "-CLN-" in done.output_data_config.s3_uri
    found = lines(archive(trained, done.output_data_config.s3_uri)["predictions.jsonl"])
    assert [(line["File"], line["Line"]) for line in found] == [("new.txt", 0), ("new.txt", 1)]
    assert found[0]["Classes"][0]["Name"] == "SHIPPING"
    entities = client.start_entities_detection_job(
        **config(f"{IN}/new.txt"),
        language_code="en",
        entity_recognizer_arn=f"{ACCOUNT}entity-recognizer/parts",
    )
    properties = client.describe_entities_detection_job(job_id=entities.job_id).entities_detection_job_properties
    found = lines(archive(trained, properties.output_data_config.s3_uri)["output"])
    assert [(one["Type"], one["Text"]) for one in found[1]["Entities"]] == [
        ("ENGINEER", "Maria Lopez"),
        ("PART", "ZX-731"),
    ]


def test_a_folder_keeps_models(tmp_path: Path) -> None:
    kit = new_kit(state=tmp_path / "state")
    put(kit, f"{IN}/tickets.csv", table(made.tickets(12)))
    properties = classifier(kit, "tickets", f"{IN}/tickets.csv")
    kit.comprehend.create_endpoint(
        endpoint_name="e", model_arn=properties.document_classifier_arn, desired_inference_units=1
    )
    asked = {"text": "A double charge!", "endpoint_arn": f"{ACCOUNT}document-classifier-endpoint/e"}
    before = kit.comprehend.classify_document(**asked).to_aws()["Classes"]
    close(kit)
    again = new_kit(state=tmp_path / "state")
    assert again.comprehend.classify_document(**asked).to_aws()["Classes"] == before
    assert classifier(again, "second", f"{IN}/tickets.csv").classifier_metadata == properties.classifier_metadata
    close(again)


MANIFEST = [
    {"source": text, "job": 1, "job-metadata": {"class-name": label, "type": "groundtruth/text-classification"}}
    for label, text in made.tickets(12)
]


def test_a_manifest_of_ground_truth(kit: AIKit) -> None:
    put(kit, f"{IN}/train.manifest", "\n".join(map(json.dumps, [*MANIFEST, {"source": "not labelled"}])))
    put(kit, f"{IN}/test.manifest", "\n".join(map(json.dumps, MANIFEST[:9])))
    data = {
        "data_format": "AUGMENTED_MANIFEST",
        "augmented_manifests": [
            {"s3_uri": f"{IN}/train.manifest", "attribute_names": ["job"]},
            {"s3_uri": f"{IN}/test.manifest", "attribute_names": ["job"], "split": "TEST"},
        ],
    }
    about = classifier(kit, "m", "", input_data_config=data).classifier_metadata
    assert (about.number_of_trained_documents, about.number_of_test_documents) == (36, 9)


def test_a_manifest_of_several_labels_and_texts_elsewhere(kit: AIKit) -> None:
    rows = []
    for number, (labels, text) in enumerate(two_labels()):
        put(kit, f"{IN}/texts/{number}.txt", text)
        names = dict(enumerate(labels.split("|")))
        rows.append({"source-ref": f"{IN}/texts/{number}.txt", "a": [*names], "a-metadata": {"class-map": names}})
    put(kit, f"{IN}/train.manifest", "\n".join(map(json.dumps, rows)))
    data = {
        "data_format": "AUGMENTED_MANIFEST",
        "augmented_manifests": [{"s3_uri": f"{IN}/train.manifest", "attribute_names": ["a"]}],
    }
    properties = classifier(kit, "m", "", input_data_config=data, mode="MULTI_LABEL")
    assert (properties.status, properties.classifier_metadata.number_of_labels) == ("TRAINED", 3)


def test_test_data_of_ones_own_and_another_delimiter(kit: AIKit) -> None:
    rows = [(label.replace("|", "+"), text) for label, text in two_labels()]
    put(kit, f"{IN}/train.csv", "\ufeff" + table(rows))
    put(kit, f"{IN}/test.csv", table([*rows[:10], ("NEW", "A label that was never seen")]))
    data = {"s3_uri": f"{IN}/train.csv", "test_s3_uri": f"{IN}/test.csv", "label_delimiter": "+"}
    properties = classifier(
        kit, "m", "", input_data_config=data, mode="MULTI_LABEL", output_data_config={"s3_uri": OUT}
    )
    about = properties.classifier_metadata
    assert (about.number_of_labels, about.number_of_test_documents) == (3, 11)
    assert about.evaluation_metrics.recall < 1
    matrix = json.loads(archive(kit, properties.output_data_config.s3_uri)["output/confusion_matrix.json"])
    assert matrix["all_labels"] == ["ACCOUNT", "BILLING", "NEW", "SHIPPING"]


def test_a_recognizer_from_a_list_of_entities(kit: AIKit) -> None:
    found = made.reports(900)
    put(kit, f"{IN}/reports.txt", "\n".join(text for text, _ in found))
    values = sorted({(text[begin:end], kind) for text, spans in found for begin, end, kind in spans})
    put(kit, f"{IN}/list.csv", "Text, Type\n" + table(values))
    properties = recognizer(kit, "listed", entity_list={"s3_uri": f"{IN}/list.csv"})
    assert properties.status == "TRAINED", properties.message
    about = properties.recognizer_metadata
    assert about.number_of_test_documents == 180
    assert about.evaluation_metrics.f1_score >= 90
    mentions = sum(len(spans) for _, spans in found)
    assert 0.7 * mentions < sum(one.number_of_train_mentions for one in about.entity_types) < mentions


def test_one_document_a_file_and_test_data_of_ones_own(kit: AIKit) -> None:
    found = made.reports(90)
    rows: list[tuple[Any, ...]] = [("File", "Begin Offset", "End Offset", "Type")]
    for number, (text, spans) in enumerate(found):
        put(kit, f"{IN}/docs/{number}.txt", f"{text} Nothing else is known about it so far.")
        rows += [(f"{number}.txt", *span) for span in spans]
    put(kit, f"{IN}/marks/a.csv", table(rows))
    form = "ONE_DOC_PER_FILE"
    documents = {"s3_uri": f"{IN}/docs/", "test_s3_uri": f"{IN}/docs/", "input_format": form}
    marks = {"s3_uri": f"{IN}/marks/a.csv", "test_s3_uri": f"{IN}/marks/a.csv"}
    properties = recognizer(kit, "files", types=("PART",), documents=documents, annotations=marks)
    assert properties.status == "TRAINED", properties.message
    about = properties.recognizer_metadata
    assert (about.number_of_trained_documents, about.number_of_test_documents) == (90, 90)
    assert [one.type for one in about.entity_types] == ["PART"]


def test_a_model_of_another_engine_is_not_mistaken(trained: AIKit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aikit_fakes.engines.classifier.embedded.Embedded.name", "embedded:other@2")
    with pytest.raises(UnsupportedLocally, match="was trained by the engine embedded:minilm-logistic@1"):
        trained.comprehend.classify_document(text="x", endpoint_arn=f"{ACCOUNT}document-classifier-endpoint/tickets")


def test_objects_hold_no_models(trained: AIKit) -> None:
    assert {name for name, _ in objects(trained).buckets()} == {"letters", "answers"}
