"""The lives of Comprehend's custom models and endpoints: versions, states, conflicts, stops, tokens."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from aikit import AIKit
from aikit_fakes.artifacts import ArtifactGone, Artifacts
from helpers import comprehend as made
from helpers.comprehend import (
    ACCOUNT,
    IN,
    ROLE,
    classifier,
    close,
    config,
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


def test_a_model_s_artifact_goes_with_it(kit: AIKit) -> None:
    put(kit, f"{IN}/tickets.csv", table(made.tickets(10)))
    backend: Any = kit.backend("comprehend")
    kept = Artifacts(backend._host.state.store, "000000000000", "us-east-1", "comprehend")
    one, two = (classifier(kit, name, f"{IN}/tickets.csv").document_classifier_arn for name in ("one", "two"))
    artifact = kept.find(one)
    assert artifact is not None
    assert list(artifact.files) == ["model"]
    kit.comprehend.delete_document_classifier(document_classifier_arn=one)
    assert kept.find(one) is None
    assert kept.find(two) is not None
    with pytest.raises(ArtifactGone):
        kept.read(artifact)


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
