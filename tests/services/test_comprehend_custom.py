"""Comprehend's custom models, locally: really trained, measured on what was held back, served and used in jobs."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aikit import AIKit
from aikit.errors import ServiceError, UnsupportedLocally
from helpers import comprehend as made
from helpers.comprehend import IN, OUT, ROLE, archive, close, config, lines, new_kit, objects, put, table

ACCOUNT = "arn:aws:comprehend:us-east-1:000000000000:"


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


def two_labels() -> list[tuple[str, str]]:
    """Rows of one label, and as many of two: what two tickets say in one."""
    one = made.tickets(24)
    pairs = [(f"{a}|{b}", f"{x} {y}") for (a, x), (b, y) in zip(one[::2], one[1::2], strict=True) if a != b]
    return [*one, *pairs]


def classifier(kit: AIKit, name: str, uri: str, **more: Any) -> Any:
    """Train a classifier; its properties."""
    members = {"input_data_config": {"s3_uri": uri}, "language_code": "en", "data_access_role_arn": ROLE} | more
    arn = kit.comprehend.create_document_classifier(document_classifier_name=name, **members).document_classifier_arn
    found = kit.comprehend.describe_document_classifier(document_classifier_arn=arn)
    return found.document_classifier_properties


def recognizer(kit: AIKit, name: str, types: tuple[str, ...] = ("PART", "ENGINEER"), **more: Any) -> Any:
    """Train a recognizer on `reports.txt`; its properties."""
    data = {"entity_types": [{"type": each} for each in types], "documents": {"s3_uri": f"{IN}/reports.txt"}}
    options = {key: more.pop(key) for key in ("version_name", "tags", "language_code") if key in more}
    members = {"input_data_config": data | more, "language_code": "en", "data_access_role_arn": ROLE} | options
    arn = kit.comprehend.create_entity_recognizer(recognizer_name=name, **members).entity_recognizer_arn
    return kit.comprehend.describe_entity_recognizer(entity_recognizer_arn=arn).entity_recognizer_properties


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


def test_versions_and_their_summaries(kit: AIKit) -> None:
    put(kit, f"{IN}/tickets.csv", table(made.tickets(10)))
    for version in ("v1", "v2"):
        classifier(kit, "tickets", f"{IN}/tickets.csv", version_name=version)
    classifier(kit, "alone", f"{IN}/tickets.csv")
    client = kit.comprehend
    arns = [one.document_classifier_arn for one in client.list_document_classifiers.items(max_results=1)]
    assert arns == [
        f"{ACCOUNT}document-classifier/{name}" for name in ("alone", "tickets/version/v2", "tickets/version/v1")
    ]
    one, two = client.list_document_classifier_summaries.items(max_results=1)
    assert (one.document_classifier_name, one.number_of_versions, one.latest_version_name) == ("alone", 1, None)
    assert (two.document_classifier_name, two.number_of_versions, two.latest_version_name) == ("tickets", 2, "v2")
    assert two.latest_version_status == "TRAINED"
    filtered = client.list_document_classifiers(filter={"document_classifier_name": "tickets"})
    assert len(filtered.document_classifier_properties_list) == 2
    with pytest.raises(client.errors.ResourceInUseException, match="already in use"):
        classifier(kit, "tickets", f"{IN}/tickets.csv", version_name="v1")
    client.tag_resource(resource_arn=arns[1], tags=[{"key": "a", "value": "b"}])
    assert client.list_tags_for_resource(resource_arn=arns[1]).tags[0].value == "b"
    assert client.list_tags_for_resource(resource_arn=arns[2]).tags == []
    client.delete_document_classifier(document_classifier_arn=arns[1])
    assert client.list_document_classifier_summaries().document_classifier_summaries_list[1].number_of_versions == 1
    with pytest.raises(client.errors.InvalidRequestException, match="NextToken"):
        client.list_document_classifier_summaries(next_token="x")


def test_the_life_of_a_recognizer(kit: AIKit) -> None:
    """The calls that moto's own tests of recognizers make, in their order."""
    found = made.reports(150)
    put(kit, f"{IN}/reports.txt", "\n".join(text for text, _ in found))
    put(kit, f"{IN}/a.csv", made.annotations(found, "reports.txt"))
    client, marks = kit.comprehend, {"s3_uri": f"{IN}/a.csv"}
    assert list(client.list_entity_recognizers.items()) == []
    first = recognizer(kit, "mine", version_name="v1", annotations=marks, tags=[{"key": "k1", "value": "v1"}])
    arn = first.entity_recognizer_arn
    assert arn == f"{ACCOUNT}entity-recognizer/mine/version/v1"
    assert list(client.list_entity_recognizers.items(filter={"recognizer_name": "unknown"})) == []
    assert recognizer(kit, "mine", version_name="v2", annotations=marks).version_name == "v2"
    assert len(list(client.list_entity_recognizers.items(filter={"recognizer_name": "mine"}, max_results=1))) == 2
    (summary,) = client.list_entity_recognizer_summaries().entity_recognizer_summaries_list
    assert (summary.recognizer_name, summary.number_of_versions, summary.latest_version_name) == ("mine", 2, "v2")
    assert [(tag.key, tag.value) for tag in client.list_tags_for_resource(resource_arn=arn).tags] == [("k1", "v1")]
    client.untag_resource(resource_arn=arn, tag_keys=["k1"])
    assert client.list_tags_for_resource(resource_arn=arn).tags == []
    client.stop_training_entity_recognizer(entity_recognizer_arn=arn)
    again = client.describe_entity_recognizer(entity_recognizer_arn=arn).entity_recognizer_properties
    assert again.to_aws() == first.to_aws()
    assert (again.status, again.data_access_role_arn) == ("TRAINED", ROLE)
    assert again.input_data_config.annotations.s3_uri == f"{IN}/a.csv"
    client.delete_entity_recognizer(entity_recognizer_arn=arn)
    with pytest.raises(client.errors.ResourceNotFoundException, match="RESOURCE_NOT_FOUND: Could not find specified"):
        client.describe_entity_recognizer(entity_recognizer_arn=arn)


def test_the_life_of_an_endpoint(kit: AIKit) -> None:
    put(kit, f"{IN}/tickets.csv", table(made.tickets(10)))
    first = classifier(kit, "first", f"{IN}/tickets.csv").document_classifier_arn
    second = classifier(kit, "second", f"{IN}/tickets.csv").document_classifier_arn
    client = kit.comprehend
    arn = client.create_endpoint(endpoint_name="e", model_arn=first, desired_inference_units=2).endpoint_arn
    assert arn == f"{ACCOUNT}document-classifier-endpoint/e"
    found = client.describe_endpoint(endpoint_arn=arn).endpoint_properties
    assert (found.status, found.model_arn, found.current_inference_units) == ("IN_SERVICE", first, 2)
    with pytest.raises(client.errors.ResourceInUseException):
        client.create_endpoint(endpoint_name="e", model_arn=first, desired_inference_units=1)
    with pytest.raises(client.errors.ResourceInUseException):
        client.delete_document_classifier(document_classifier_arn=first)
    changed = client.update_endpoint(endpoint_arn=arn, desired_model_arn=second, desired_inference_units=3)
    assert changed.desired_model_arn == second
    found = client.describe_endpoint(endpoint_arn=arn).endpoint_properties
    assert (found.status, found.model_arn, found.current_inference_units) == ("IN_SERVICE", second, 3)
    client.delete_document_classifier(document_classifier_arn=first)
    assert [one.endpoint_arn for one in client.list_endpoints.items(filter={"model_arn": second})] == [arn]
    client.delete_endpoint(endpoint_arn=arn)
    for call in (client.describe_endpoint, client.delete_endpoint):
        with pytest.raises(client.errors.ResourceNotFoundException):
            call(endpoint_arn=arn)
    with pytest.raises(client.errors.ResourceUnavailableException):
        client.classify_document(text="x", endpoint_arn=arn)
    client.delete_document_classifier(document_classifier_arn=second)
    assert list(client.list_document_classifiers.items()) == []


def test_a_model_that_a_job_works_with_stays() -> None:
    slow = new_kit(executor="threads", pace=0.3)
    put(slow, f"{IN}/tickets.csv", table(made.tickets(10)))
    client, arn = slow.comprehend, classifier(slow, "t", f"{IN}/tickets.csv").document_classifier_arn

    def status() -> str:
        found = client.describe_document_classifier(document_classifier_arn=arn).document_classifier_properties
        return str(found.status)

    while status() != "TRAINED":
        time.sleep(0.05)
    job = client.start_document_classification_job(**config(f"{IN}/tickets.csv"), document_classifier_arn=arn).job_id
    with pytest.raises(client.errors.ResourceInUseException):
        client.delete_document_classifier(document_classifier_arn=arn)
    while (
        client.describe_document_classification_job(job_id=job).document_classification_job_properties.job_status
        != "COMPLETED"
    ):
        time.sleep(0.05)
    client.delete_document_classifier(document_classifier_arn=arn)
    close(slow)


def test_a_training_that_is_stopped() -> None:
    kit = new_kit(executor="threads", pace=0.4)
    put(kit, f"{IN}/tickets.csv", table(made.tickets(20)))
    properties = classifier(kit, "tickets", f"{IN}/tickets.csv")
    assert properties.status == "SUBMITTED"
    client, arn = kit.comprehend, properties.document_classifier_arn
    with pytest.raises(client.errors.ResourceInUseException):
        client.delete_document_classifier(document_classifier_arn=arn)
    client.stop_training_document_classifier(document_classifier_arn=arn)
    for _ in range(100):
        found = client.describe_document_classifier(document_classifier_arn=arn).document_classifier_properties
        if found.status == "STOPPED":
            break
        time.sleep(0.05)
    assert (found.status, found.classifier_metadata) == ("STOPPED", None)
    close(kit)


def test_a_token_trains_once(kit: AIKit) -> None:
    put(kit, f"{IN}/tickets.csv", table(made.tickets(10)))
    one = classifier(kit, "t", f"{IN}/tickets.csv", client_request_token="once")
    assert classifier(kit, "t", f"{IN}/tickets.csv", client_request_token="once").to_aws() == one.to_aws()


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
        {"text": "x", "endpoint_arn": "arn:aws:comprehend:us-east-1:aws:document-classifier-endpoint/prompt-safety"},
        "prompt-safety",
    ),
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
    ("import_model", {"source_model_arn": f"{ACCOUNT}document-classifier/x"}, "no local fake"),
]


@pytest.mark.parametrize(("operation", "members", "reason"), UNREAL)
def test_what_is_not_real_says_so(kit: AIKit, operation: str, members: dict[str, Any], reason: str) -> None:
    with pytest.raises(UnsupportedLocally, match=reason):
        getattr(kit.comprehend, operation)(**members)


def test_a_model_of_another_engine_is_not_mistaken(trained: AIKit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aikit_fakes.engines.classifier.embedded.Embedded.name", "embedded:other@2")
    with pytest.raises(UnsupportedLocally, match="was trained by the engine embedded:minilm-logistic@1"):
        trained.comprehend.classify_document(text="x", endpoint_arn=f"{ACCOUNT}document-classifier-endpoint/tickets")


def test_objects_hold_no_models(trained: AIKit) -> None:
    assert {name for name, _ in objects(trained).buckets()} == {"letters", "answers"}
