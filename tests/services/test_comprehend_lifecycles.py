"""Lives of Comprehend's resources through an installed boto3, over HTTP and from process to process.

The sequences of calls are those that moto's own tests make. Where moto answers otherwise than Amazon's model and
documentation say, a comment tells so, and Amazon is followed.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

import aikit
from aikit import AIKit
from aikit.errors import UnsupportedLocally
from aikit_fakes.backend import Local
from helpers import comprehend as made
from helpers.comprehend import IN, OUT, ROLE, close, config, new_kit, put, table
from helpers.server_process import serving, until

ARN = "arn:aws:comprehend:us-east-1:000000000000:"
COMMON: dict[str, Any] = {"LanguageCode": "en", "DataAccessRoleArn": ROLE}
JOB = {"InputDataConfig": {"S3Uri": f"{IN}/in/"}, "OutputDataConfig": {"S3Uri": OUT}, **COMMON}
MODEL = {"InputDataConfig": {"S3Uri": f"{IN}/tickets.csv"}, **COMMON}
MARKED = {
    "InputDataConfig": {
        "EntityTypes": [{"Type": "PART"}],
        "Documents": {"S3Uri": f"{IN}/reports.txt"},
        "Annotations": {"S3Uri": f"{IN}/marks.csv"},
    },
    **COMMON,
}
STOPPABLE = {
    "dominant_language_detection": {},
    "entities_detection": {},
    "key_phrases_detection": {},
    "pii_entities_detection": {"Mode": "ONLY_REDACTION", "RedactionConfig": {"PiiEntityTypes": ["ALL"]}},
    "sentiment_detection": {},
    "targeted_sentiment_detection": {},
}
UNSTOPPABLE = {
    "topics_detection": {},
    "document_classification": {"DocumentClassifierArn": f"{ARN}document-classifier/t"},
}


def boto(**options: Any) -> Any:
    """boto3's client of an application."""
    session = boto3.Session("000000000000", "secret", region_name="us-east-1")
    return session.client("comprehend", **options)


def filled(**options: Any) -> AIKit:
    """A kit whose buckets hold documents and training data."""
    kit = new_kit(**options)
    put(kit, f"{IN}/in/a.txt", "Jane Doe of Seattle loved the show.\n")
    put(kit, f"{IN}/tickets.csv", table(made.tickets(10)))
    found = made.reports(150)
    put(kit, f"{IN}/reports.txt", "\n".join(text for text, _ in found))
    put(kit, f"{IN}/marks.csv", made.annotations(found, "reports.txt"))
    return kit


@pytest.fixture
def client() -> Iterator[Any]:
    """A client whose jobs have ended when they were started."""
    kit = filled()
    with aikit.install(kit):
        yield boto()
    close(kit)


@pytest.fixture
def waiting() -> Iterator[Any]:
    """A client whose jobs wait a minute before they begin."""
    kit = filled(executor="threads", pace=60)
    with aikit.install(kit):
        yield boto()
    close(kit)


def refused(code: str, call: Callable[..., Any], **members: Any) -> str:
    """The message with which a call is refused by one of AWS's codes."""
    with pytest.raises(ClientError) as caught:
        call(**members)
    assert caught.value.response["Error"]["Code"] == code, caught.value
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] < 500
    return str(caught.value.response["Error"]["Message"])


def properties(answer: dict[str, Any]) -> dict[str, Any]:
    """The one structure that a Describe operation answers."""
    (found,) = [value for name, value in answer.items() if name != "ResponseMetadata"]
    return dict(found)


def listed(answer: dict[str, Any]) -> list[dict[str, Any]]:
    """The one list that a List operation answers."""
    (found,) = [value for value in answer.values() if isinstance(value, list)]
    return list(found)


def names(tags: list[dict[str, str]]) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in tags}


@pytest.mark.parametrize("family", STOPPABLE)
def test_the_life_of_a_job(waiting: Any, family: str) -> None:
    start, describe, stop = (getattr(waiting, f"{verb}_{family}_job") for verb in ("start", "describe", "stop"))
    jobs = getattr(waiting, f"list_{family}_jobs")
    asked = {name: value for name, value in JOB.items() if name != "LanguageCode" or "dominant" not in family}
    started = start(JobName="mine", Tags=[{"Key": "team", "Value": "blue"}], **asked, **STOPPABLE[family])
    assert started["JobStatus"] == "SUBMITTED"
    found = properties(describe(JobId=started["JobId"]))
    assert (found["JobName"], found["JobStatus"], found["JobArn"]) == ("mine", "SUBMITTED", started["JobArn"])
    assert found.get("Mode") == STOPPABLE[family].get("Mode")
    assert listed(jobs(Filter={"JobName": "mine"})) == [found]
    assert listed(jobs(Filter={"JobStatus": "SUBMITTED"})) == [found]
    assert listed(jobs(Filter={"JobName": "other"})) == []
    assert names(waiting.list_tags_for_resource(ResourceArn=started["JobArn"])["Tags"]) == {"team": "blue"}
    assert stop(JobId=started["JobId"])["JobStatus"] == "STOP_REQUESTED"
    # moto leaves it so for ever; AWS stops the job
    assert until(lambda: properties(describe(JobId=started["JobId"]))["JobStatus"] == "STOPPED")
    assert stop(JobId=started["JobId"])["JobStatus"] == "STOPPED"
    refused("JobNotFoundException", describe, JobId="0" * 32)


@pytest.mark.parametrize("family", UNSTOPPABLE)
def test_the_life_of_a_job_that_nobody_can_stop(client: Any, family: str) -> None:
    client.create_document_classifier(DocumentClassifierName="t", **MODEL)
    asked = {name: value for name, value in JOB.items() if name != "LanguageCode"}
    job = getattr(client, f"start_{family}_job")(JobName="mine", **asked, **UNSTOPPABLE[family])["JobId"]
    found = properties(getattr(client, f"describe_{family}_job")(JobId=job))
    assert found["JobStatus"] == ("FAILED" if "topics" in family else "COMPLETED")  # 500 bytes are too few for topics
    assert [each["JobId"] for each in listed(getattr(client, f"list_{family}_jobs")())] == [job]
    assert not hasattr(client, f"stop_{family}_job")


def test_the_life_of_a_classifier(client: Any) -> None:
    only = {"Filter": {"DocumentClassifierName": "myname"}, "MaxResults": 10}
    assert listed(client.list_document_classifiers(**only)) == []
    # moto takes any token, where it is one of no listing
    refused("InvalidRequestException", client.list_document_classifiers, **only, NextToken="token")
    tags = [{"Key": "k1", "Value": "v1"}]
    arn = client.create_document_classifier(
        DocumentClassifierName="myname", VersionName="version1", Tags=tags, ClientRequestToken="once", **MODEL
    )["DocumentClassifierArn"]
    assert arn == f"{ARN}document-classifier/myname/version/version1"  # moto's ends in `/myname/version1`
    found = properties(client.describe_document_classifier(DocumentClassifierArn=arn))
    assert (found["Status"], found["Mode"], found["OutputDataConfig"]) == ("TRAINED", "MULTI_CLASS", {})
    assert listed(client.list_document_classifiers(**only)) == [found]
    assert listed(client.list_document_classifiers(Filter={"DocumentClassifierName": "unknown"})) == []
    client.create_document_classifier(DocumentClassifierName="myname", VersionName="version2", **MODEL)
    assert [each["VersionName"] for each in listed(client.list_document_classifiers(**only))] == [
        "version2",
        "version1",
    ]
    client.tag_resource(ResourceArn=arn, Tags=[{"Key": "k2", "Value": "v2"}])
    client.untag_resource(ResourceArn=arn, TagKeys=["k1"])
    assert client.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "k2", "Value": "v2"}]
    client.stop_training_document_classifier(DocumentClassifierArn=arn)  # it has ended, and stays as it is
    assert properties(client.describe_document_classifier(DocumentClassifierArn=arn)) == found
    client.delete_document_classifier(DocumentClassifierArn=arn)
    for call in (client.describe_document_classifier, client.delete_document_classifier):
        message = refused("ResourceNotFoundException", call, DocumentClassifierArn=arn)
        assert message == "RESOURCE_NOT_FOUND: Could not find specified resource."
    refused("ResourceNotFoundException", client.list_tags_for_resource, ResourceArn=arn)


@pytest.mark.parametrize(
    ("noun", "label"), [("document_classifier", "DocumentClassifierName"), ("entity_recognizer", "RecognizerName")]
)
def test_a_training_is_stopped(waiting: Any, noun: str, label: str) -> None:
    members = {label: "mine", **(MODEL if noun == "document_classifier" else MARKED)}
    (arn,) = [value for name, value in getattr(waiting, f"create_{noun}")(**members).items() if name.endswith("Arn")]
    named = {"DocumentClassifierArn" if noun == "document_classifier" else "EntityRecognizerArn": arn}
    describe = getattr(waiting, f"describe_{noun}")
    refused("ResourceInUseException", getattr(waiting, f"delete_{noun}"), **named)
    refused(
        "ResourceUnavailableException", waiting.create_endpoint, EndpointName="e", ModelArn=arn, DesiredInferenceUnits=1
    )
    for _ in range(2):
        getattr(waiting, f"stop_training_{noun}")(**named)
    assert until(lambda: properties(describe(**named))["Status"] == "STOPPED")
    getattr(waiting, f"delete_{noun}")(**named)
    refused("ResourceNotFoundException", describe, **named)


def test_the_life_of_a_recognizer(client: Any) -> None:
    assert listed(client.list_entity_recognizers()) == []
    arn = client.create_entity_recognizer(RecognizerName="mine", **MARKED)["EntityRecognizerArn"]
    assert arn == f"{ARN}entity-recognizer/mine"
    found = properties(client.describe_entity_recognizer(EntityRecognizerArn=arn))
    assert (found["Status"], found["LanguageCode"], found["DataAccessRoleArn"]) == ("TRAINED", "en", ROLE)
    assert found["InputDataConfig"]["Annotations"] == MARKED["InputDataConfig"]["Annotations"]
    assert listed(client.list_entity_recognizers(Filter={"RecognizerName": "mine"})) == [found]
    # moto looks for any text; AWS's model gives the ARN a pattern
    refused("ValidationException", client.describe_entity_recognizer, EntityRecognizerArn="unknown")
    client.delete_entity_recognizer(EntityRecognizerArn=arn)
    refused("ResourceNotFoundException", client.describe_entity_recognizer, EntityRecognizerArn=arn)


def test_the_life_of_an_endpoint(client: Any) -> None:
    model = f"{ARN}document-classifier/t"
    asked = {
        "EndpointName": "myname",
        "ModelArn": model,
        "DesiredInferenceUnits": 1,
        "ClientRequestToken": "unique-token",
    }
    # moto serves models that are not there
    refused("ResourceNotFoundException", client.create_endpoint, **asked)
    client.create_document_classifier(DocumentClassifierName="t", **MODEL)
    arn = client.create_endpoint(**asked)["EndpointArn"]
    assert arn == f"{ARN}document-classifier-endpoint/myname"
    found = properties(client.describe_endpoint(EndpointArn=arn))
    assert (found["Status"], found["ModelArn"], found["DesiredInferenceUnits"]) == ("IN_SERVICE", model, 1)
    # moto makes a second endpoint of the same name and token; AWS's token makes one
    assert client.create_endpoint(**asked)["EndpointArn"] == arn
    assert listed(client.list_endpoints(Filter={"Status": "FAILED"})) == []
    assert listed(client.list_endpoints(Filter={"Status": "IN_SERVICE", "ModelArn": model})) == [found]
    # moto gives any number of units
    refused("ResourceLimitExceededException", client.update_endpoint, EndpointArn=arn, DesiredInferenceUnits=456)
    assert client.update_endpoint(EndpointArn=arn, DesiredInferenceUnits=2)["DesiredModelArn"] == model
    found = properties(client.describe_endpoint(EndpointArn=arn))
    assert (found["CurrentInferenceUnits"], found["Status"]) == (2, "IN_SERVICE")
    assert client.classify_document(EndpointArn=arn, Text="Where is my refund?")["Classes"]
    refused("ResourceInUseException", client.delete_document_classifier, DocumentClassifierArn=model)
    client.delete_endpoint(EndpointArn=arn)
    refused("ResourceNotFoundException", client.describe_endpoint, EndpointArn=arn)
    assert client.create_endpoint(**asked)["EndpointArn"] == arn  # the token went with what it made


@pytest.mark.parametrize(
    ("operation", "members"),
    [
        ("create_flywheel", {"FlywheelName": "f", "DataAccessRoleArn": ROLE, "DataLakeS3Uri": IN}),
        ("describe_flywheel", {"FlywheelArn": f"{ARN}flywheel/f"}),
        ("delete_flywheel", {"FlywheelArn": f"{ARN}flywheel/f"}),
        ("start_flywheel_iteration", {"FlywheelArn": f"{ARN}flywheel/f"}),
        ("list_flywheels", {"MaxResults": 10}),
        ("put_resource_policy", {"ResourceArn": f"{ARN}entity-recognizer/r", "ResourcePolicy": "{}"}),
        ("describe_resource_policy", {"ResourceArn": f"{ARN}entity-recognizer/r"}),
        ("list_events_detection_jobs", {}),
    ],
)
def test_what_is_not_real_says_so(client: Any, operation: str, members: dict[str, Any]) -> None:
    with pytest.raises(UnsupportedLocally, match="has no local fake"):
        getattr(client, operation)(**members)


@pytest.fixture(params=["installed", pytest.param("http", marks=pytest.mark.slow)])
def anywhere(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    """A client of a folder that holds documents and training data: installed, or of a server."""
    close(filled(state=tmp_path))
    if request.param == "installed":
        kit = AIKit(local(tmp_path))
        with aikit.install(kit):
            yield boto()
        close(kit)
    else:
        settings = tmp_path / "instant.toml"
        settings.write_text('[backends.local]\npace = "instant"\n')
        with serving(
            "--backend", "local", "--state", str(tmp_path), environment={"AIKIT_CONFIG": str(settings)}
        ) as server:
            yield boto(endpoint_url=server.url)


def local(folder: Path) -> Local:
    """The backend of a folder."""
    return Local(state=folder, executor="inline", pace="instant")


def test_pages_by_boto3s_paginators(anywhere: Any) -> None:
    """Those that botocore has for Comprehend; it has no waiters."""
    assert anywhere.waiter_names == []
    for number in range(5):
        anywhere.start_sentiment_detection_job(JobName=f"job{number}", **JOB)
    pages = anywhere.get_paginator("list_sentiment_detection_jobs").paginate(PaginationConfig={"PageSize": 2})
    assert [[job["JobName"] for job in listed(page)] for page in pages] == [
        ["job4", "job3"],
        ["job2", "job1"],
        ["job0"],
    ]
    limited = anywhere.get_paginator("list_sentiment_detection_jobs").paginate(
        PaginationConfig={"MaxItems": 3, "PageSize": 2}
    )
    first = limited.build_full_result()
    rest = anywhere.get_paginator("list_sentiment_detection_jobs").paginate(
        PaginationConfig={"StartingToken": first["NextToken"]}
    )
    found = [job["JobName"] for answer in (first, rest.build_full_result()) for job in listed(answer)]
    assert found == ["job4", "job3", "job2", "job1", "job0"]
    for name in ("a", "b", "c"):
        anywhere.create_document_classifier(DocumentClassifierName=name, **MODEL)
    assert until(lambda: len(listed(anywhere.list_document_classifiers(Filter={"Status": "TRAINED"}))) == 3)
    for operation in ("list_document_classifiers", "list_document_classifier_summaries"):
        if anywhere.can_paginate(operation):
            pages = anywhere.get_paginator(operation).paginate(PaginationConfig={"PageSize": 1})
            assert [len(listed(page)) for page in pages] == [1, 1, 1]
    for name in ("x", "y"):
        anywhere.create_endpoint(EndpointName=name, ModelArn=f"{ARN}document-classifier/a", DesiredInferenceUnits=1)
    pages = anywhere.get_paginator("list_endpoints").paginate(PaginationConfig={"PageSize": 1})
    assert [endpoint["EndpointArn"][-1] for page in pages for endpoint in listed(page)] == ["y", "x"]


_OTHER_PROCESS = """
    import json, sys
    import boto3
    import aikit
    from aikit import AIKit
    from aikit_fakes.backend import Local

    with aikit.install(AIKit(Local(state=sys.argv[1], executor="inline", pace="instant"))):
        client = boto3.Session("000000000000", "secret", region_name="us-east-1").client("comprehend")
        (job,) = client.list_sentiment_detection_jobs()["SentimentDetectionJobPropertiesList"]
        (endpoint,) = client.list_endpoints()["EndpointPropertiesList"]
        again = client.create_endpoint(**json.loads(sys.argv[2]))
        print(json.dumps({
            "job": job,
            "tags": client.list_tags_for_resource(ResourceArn=job["JobArn"])["Tags"],
            "again": again["EndpointArn"] == endpoint["EndpointArn"],
            "classes": client.classify_document(EndpointArn=again["EndpointArn"], Text="My parcel is late.")["Classes"],
        }, default=str))
        client.delete_endpoint(EndpointArn=endpoint["EndpointArn"])
"""


def test_another_process_sees_and_changes_them(tmp_path: Path) -> None:
    kit = filled(state=tmp_path)
    with aikit.install(kit):
        client = boto()
        started = client.start_sentiment_detection_job(JobName="mine", Tags=[{"Key": "k", "Value": "v"}], **JOB)
        model = client.create_document_classifier(DocumentClassifierName="t", **MODEL)["DocumentClassifierArn"]
        asked = {"EndpointName": "e", "ModelArn": model, "DesiredInferenceUnits": 1, "ClientRequestToken": "once"}
        client.create_endpoint(**asked)
        command = [sys.executable, "-c", textwrap.dedent(_OTHER_PROCESS), str(tmp_path), json.dumps(asked)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        seen = json.loads(done.stdout)
        assert (seen["job"]["JobId"], seen["job"]["JobStatus"]) == (started["JobId"], "COMPLETED")
        assert (seen["tags"], seen["again"]) == ([{"Key": "k", "Value": "v"}], True)
        assert max(seen["classes"], key=lambda each: each["Score"])["Name"] == "SHIPPING"
        assert listed(client.list_endpoints()) == []  # the other one deleted it
    close(kit)


def test_two_kits_on_one_folder(tmp_path: Path) -> None:
    one, two = filled(state=tmp_path), AIKit(local(tmp_path))
    with aikit.install(one):
        client = boto()
        first = client.start_sentiment_detection_job(JobName="first", **JOB)["JobId"]
        page = client.list_sentiment_detection_jobs(MaxResults=1)
        client.create_document_classifier(DocumentClassifierName="t", **MODEL)
    with aikit.install(two):
        client = boto()
        refused("ResourceInUseException", client.create_document_classifier, DocumentClassifierName="t", **MODEL)
        client.start_sentiment_detection_job(JobName="second", **JOB)
        page = client.list_sentiment_detection_jobs(MaxResults=1)
        assert [job["JobName"] for job in listed(page)] == ["second"]
        client.delete_document_classifier(DocumentClassifierArn=f"{ARN}document-classifier/t")
    with aikit.install(one):
        client = boto()
        rest = listed(client.list_sentiment_detection_jobs(NextToken=page["NextToken"]))  # the other one's token
        assert [job["JobId"] for job in rest] == [first]
        refused(
            "ResourceNotFoundException",
            client.describe_document_classifier,
            DocumentClassifierArn=f"{ARN}document-classifier/t",
        )
    for kit in (one, two):
        close(kit)


FOREIGN = {
    "account": ARN.replace("000000000000", "111111111111"),
    "region": ARN.replace("us-east-1", "eu-west-1"),
    "partition": ARN.replace("arn:aws:", "arn:aws-cn:"),
}


@pytest.mark.parametrize("of", FOREIGN)
def test_arns_of_others_are_found_nowhere(client: Any, of: str) -> None:
    client.create_document_classifier(DocumentClassifierName="t", **MODEL)
    job = client.start_sentiment_detection_job(**JOB)["JobArn"].replace(ARN, FOREIGN[of])
    model, gone = f"{FOREIGN[of]}document-classifier/t", "ResourceNotFoundException"
    for arn in (job, model):
        refused(gone, client.list_tags_for_resource, ResourceArn=arn)
        refused(gone, client.tag_resource, ResourceArn=arn, Tags=[{"Key": "k", "Value": "v"}])
        refused(gone, client.untag_resource, ResourceArn=arn, TagKeys=["k"])
    refused(gone, client.describe_document_classifier, DocumentClassifierArn=model)
    refused(gone, client.delete_document_classifier, DocumentClassifierArn=model)
    refused(gone, client.create_endpoint, EndpointName="e", ModelArn=model, DesiredInferenceUnits=1)
    without = {name: value for name, value in JOB.items() if name != "LanguageCode"}
    refused(gone, client.start_document_classification_job, DocumentClassifierArn=model, **without)


@pytest.mark.parametrize(
    "form", ["entity-recognizer/t", "document-classifier-endpoint/t", "flywheel/t", "document-classifier/t/version/"]
)
def test_arns_of_another_form_are_none(client: Any, form: str) -> None:
    for call in (client.describe_document_classifier, client.stop_training_document_classifier):
        refused("ValidationException", call, DocumentClassifierArn=ARN + form)


def test_tags_keep_to_awss_rules(client: Any) -> None:
    arn = client.start_sentiment_detection_job(**JOB)["JobArn"]
    fifty = [{"Key": f"k{number}", "Value": "v"} for number in range(50)]
    client.tag_resource(ResourceArn=arn, Tags=fifty)
    client.tag_resource(ResourceArn=arn, Tags=fifty)  # the same once more
    refused("TooManyTagsException", client.tag_resource, ResourceArn=arn, Tags=[{"Key": "one more", "Value": ""}])
    refused("TooManyTagKeysException", client.untag_resource, ResourceArn=arn, TagKeys=[f"k{n}" for n in range(51)])
    client.untag_resource(ResourceArn=arn, TagKeys=[f"k{number}" for number in range(50)])
    kept = {"ключ 🔑": "värde", "k" * 128: "é" * 256, "Case": "", "case": "_.:/=+-@ "}
    client.tag_resource(ResourceArn=arn, Tags=[{"Key": key, "Value": value} for key, value in kept.items()])
    assert names(client.list_tags_for_resource(ResourceArn=arn)["Tags"]) == kept


@pytest.mark.parametrize(
    ("tags", "reason"),
    [
        ([{"Key": "k", "Value": "1"}, {"Key": "k", "Value": "2"}], "twice"),
        ([{"Key": "aws:k", "Value": "v"}], "reserved"),
        ([{"Key": "AWS:k", "Value": "v"}], "reserved"),
        ([{"Key": "k\0", "Value": "v"}], "control"),
        ([{"Key": "k", "Value": "\ud83d"}], "control"),
    ],
)
def test_tags_that_no_resource_may_have(client: Any, tags: list[dict[str, str]], reason: str) -> None:
    arn = client.start_sentiment_detection_job(**JOB)["JobArn"]
    assert reason in refused("InvalidRequestException", client.tag_resource, ResourceArn=arn, Tags=tags)
    assert reason in refused("InvalidRequestException", client.start_sentiment_detection_job, Tags=tags, **JOB)
    assert client.list_tags_for_resource(ResourceArn=arn)["Tags"] == []
    if reason != "twice":
        keys = [tag["Key"] for tag in tags] if reason != "control" else ["\ud83d"]
        assert reason in refused("InvalidRequestException", client.untag_resource, ResourceArn=arn, TagKeys=keys)


@pytest.mark.parametrize(
    "number", ["99999999999999999999999", "-1", "true", '"x"', "[1]", "null", "1.5", "1, 1", "1e999"]
)
def test_a_forged_token_is_refused(client: Any, number: str) -> None:
    for _ in range(2):
        client.start_sentiment_detection_job(**JOB)
    token = client.list_sentiment_detection_jobs(MaxResults=1)["NextToken"]
    text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
    forged = base64.urlsafe_b64encode(f"{text.rpartition(',')[0]}, {number}]".encode()).decode()
    refused("InvalidRequestException", client.list_sentiment_detection_jobs, NextToken=forged)


LISTS = [
    *(f"list_{family}_jobs" for family in (*STOPPABLE, *UNSTOPPABLE) if family != "sentiment_detection"),
    "list_document_classifiers",
    "list_document_classifier_summaries",
    "list_entity_recognizers",
    "list_entity_recognizer_summaries",
    "list_endpoints",
]


def test_a_token_is_good_for_one_list(client: Any) -> None:
    for _ in range(2):
        client.start_sentiment_detection_job(JobName="n", **JOB)
    token = client.list_sentiment_detection_jobs(MaxResults=1)["NextToken"]
    for operation in LISTS:
        refused("InvalidRequestException", getattr(client, operation), NextToken=token)
    refused("InvalidRequestException", client.list_sentiment_detection_jobs, NextToken=token, Filter={"JobName": "n"})
    elsewhere = boto3.Session("000000000000", "secret", region_name="eu-west-1").client("comprehend")
    refused("InvalidRequestException", elsewhere.list_sentiment_detection_jobs, NextToken=token)
    assert len(listed(client.list_sentiment_detection_jobs(NextToken=token, MaxResults=500))) == 1


@pytest.mark.parametrize(("bound", "found"), [(datetime.max, 1), (datetime.min, 0), ("2099-01-01", 1), (0, 0)])
def test_a_filter_by_a_time_of_any_form(bound: Any, found: int) -> None:
    """Through the facade, which hands a time without a zone on as it is; botocore sends it as one in UTC."""
    kit = filled()
    kit.comprehend.start_sentiment_detection_job(**config(f"{IN}/in/"), language_code="en")
    page = kit.comprehend.list_sentiment_detection_jobs(filter={"submit_time_before": bound})
    assert len(page.sentiment_detection_job_properties_list) == found
    page = kit.comprehend.list_sentiment_detection_jobs(filter={"submit_time_after": bound})
    assert len(page.sentiment_detection_job_properties_list) == 1 - found
    close(kit)


@pytest.mark.parametrize("name", ["A", "9", "a--b-9", "A" * 63])
def test_names_and_versions_of_every_allowed_character(client: Any, name: str) -> None:
    arn = client.create_document_classifier(DocumentClassifierName=name, VersionName=name, **MODEL)[
        "DocumentClassifierArn"
    ]
    found = properties(client.describe_document_classifier(DocumentClassifierArn=arn))
    assert (found["VersionName"], found["Status"]) == (name, "TRAINED")
    client.delete_document_classifier(DocumentClassifierArn=arn)


def test_a_job_name_of_every_kind_of_character(client: Any) -> None:
    name = "A b:/=+-%@_.é中٣\u2028"
    job = client.start_sentiment_detection_job(JobName=name, **JOB)["JobId"]
    assert [each["JobId"] for each in listed(client.list_sentiment_detection_jobs(Filter={"JobName": name}))] == [job]


def test_half_a_character_fails_a_job_and_a_training(client: Any) -> None:
    """A reason that no store keeps would leave them in the middle of their work for ever."""
    job = client.start_sentiment_detection_job(**{**JOB, "InputDataConfig": {"S3Uri": f"{IN}/\ud83d"}})["JobId"]
    found = properties(client.describe_sentiment_detection_job(JobId=job))
    assert (found["JobStatus"], "\\ud83d" in found["Message"]) == ("FAILED", True)
    config = {**MARKED["InputDataConfig"], "EntityTypes": [{"Type": "\ud83d"}]}
    arn = client.create_entity_recognizer(RecognizerName="r", **{**MARKED, "InputDataConfig": config})
    found = properties(client.describe_entity_recognizer(EntityRecognizerArn=arn["EntityRecognizerArn"]))
    assert (found["Status"], "TOO_FEW_MENTIONS" in found["Message"]) == ("IN_ERROR", True)
