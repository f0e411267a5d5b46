"""Comprehend's resources as the AWS CLI's documentation shows them: made real on a running server.

Every document gets an account and buckets of its own, so that what it lists is all there is. `Scene.local` writes a
documented text anew: its account, its buckets and the ids of its jobs become those of the scene.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import boto3
from botocore.exceptions import ClientError

from aikit.contract.message import snake
from helpers import comprehend as made
from helpers.comprehend import table
from helpers.s3 import ONE_TRY
from helpers.server_process import SECRET, Server

REGION = "us-west-2"
ROLE = "arn:aws:iam::111122223333:role/service-role/AmazonComprehendServiceRole-example-role"
ENDED = frozenset({"COMPLETED", "FAILED", "STOPPED", "TRAINED", "IN_ERROR", "IN_SERVICE"})
SPAM = ("WIN a {} now, text 2155550100", "Claim your free {} today!!", "URGENT: your {} is waiting, call 2155550100")
HAM = ("Can you bring the {} tonight?", "I left my {} at home, sorry", "Did you see the {} yesterday?")
THINGS = ("prize", "phone", "ticket", "bag", "car", "holiday", "book", "camera")
MESSAGES = [
    (label, form.format(thing)) for label, forms in (("spam", SPAM), ("ham", HAM)) for form in forms for thing in THINGS
]
NOTES = "\n".join(text for _, text in made.tickets(20)) + "\n"


class Scene:
    """One document's account on a server.

    Args:
        server: who answers.
        number: of the account.
    """

    def __init__(self, server: Server, number: int) -> None:
        self.server = server
        self.account = f"{number:012}"
        self.client = self._client_of("comprehend", server)
        self.environment = {
            **server.environment(),
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_ACCESS_KEY_ID": self.account,
        }
        self._s3 = self._client_of("s3", server)
        self._ids: dict[str, str] = {}

    def _client_of(self, service: str, server: Server) -> Any:
        return boto3.client(
            service,
            region_name=REGION,
            endpoint_url=server.url,
            aws_access_key_id=self.account,
            aws_secret_access_key=SECRET,
            config=ONE_TRY,
        )

    def local(self, documented: str) -> str:
        """A documented text as it reads in this scene."""
        text = re.sub(r"(arn:aws:\w+:[\w-]*:)\d+", rf"\g<1>{self.account}", documented)
        text = re.sub(r"s3://([\w.-]+)", lambda found: f"s3://{found[1].lower()}-{self.account}", text)
        text = re.sub(r"/\d+(-[A-Z]+-)", rf"/{self.account}\1", text)
        for documented_id, own in self._ids.items():
            text = text.replace(documented_id, own)
        return text

    def members(self, documented: Any) -> Any:
        """A documented answer as it reads in this scene."""
        return json.loads(self.local(json.dumps(documented)))

    def same(self, documented_id: str, own: str) -> None:
        """Let an id of the documentation be one of this scene."""
        self._ids[documented_id] = own

    def put(self, uri: str, files: Mapping[str, str]) -> None:
        """Write files below a URI of this scene."""
        bucket, _, prefix = uri.removeprefix("s3://").partition("/")
        self.bucket(uri)
        for name, content in files.items():
            key = f"{prefix.rstrip('/')}/{name}" if name else prefix
            self._s3.put_object(Bucket=bucket, Key=key.removeprefix("/"), Body=content.encode())

    def bucket(self, uri: str) -> None:
        """Make a URI's bucket, unless it is there."""
        bucket = uri.removeprefix("s3://").partition("/")[0]
        try:
            self._s3.head_bucket(Bucket=bucket)
        except ClientError:
            self._s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})

    def keys(self, uri: str) -> list[str]:
        """The keys that begin with a URI of this scene."""
        bucket, _, prefix = uri.removeprefix("s3://").partition("/")
        return [item["Key"] for item in self._s3.list_objects_v2(Bucket=bucket, Prefix=prefix).get("Contents", [])]

    def call(self, operation: str, **members: Any) -> dict[str, Any]:
        """An operation by AWS's name, with those of the members that it has."""
        shape = self.client.meta.service_model.operation_model(operation).input_shape
        asked = {name: value for name, value in members.items() if name in shape.members}
        answer: dict[str, Any] = getattr(self.client, snake(operation))(**asked)
        return answer

    def job(self, family: str, documented: Mapping[str, Any]) -> str:
        """Start the job that the documentation shows, and bring it to its end; its id."""
        job, stopped = self.members(documented), documented["JobStatus"] == "STOPPED"
        output = re.sub(r"/[^/]+/output/.*", "/", job["OutputDataConfig"]["S3Uri"])
        self.bucket(output)
        if "NO_READ_ACCESS" not in job.get("Message", ""):
            self.put(job["InputDataConfig"]["S3Uri"], {"notes.txt": NOTES * (2000 if stopped else 1)})
        if "DocumentClassifierArn" in job:
            self.classifier(job["DocumentClassifierArn"])
        defaults = {"LanguageCode": "en", "Mode": "ONLY_OFFSETS"}
        found = self.call(f"Start{family}", **{**defaults, **job, "OutputDataConfig": {"S3Uri": output}})
        own: str = found["JobId"]
        if stopped:
            self.call(f"Stop{family}", JobId=own)
        self.ended(lambda: self.call(f"Describe{family}", JobId=own), "JobStatus")
        return own

    def classifier(self, arn: str, data: Sequence[tuple[str, str]] = MESSAGES, **documented: Any) -> None:
        """Train the classifier of an ARN of this scene, unless it is there."""
        self._model("DocumentClassifier", arn, self._labelled(documented, data))

    def recognizer(self, arn: str, **documented: Any) -> None:
        """Train the recognizer of an ARN of this scene, unless it is there."""
        self._model("EntityRecognizer", arn, self._marked(documented))

    def endpoint(self, arn: str, model: str) -> None:
        """Serve a model of this scene at an endpoint of that ARN."""
        name = arn.rpartition("/")[2]
        self.call("CreateEndpoint", EndpointName=name, ModelArn=model, DesiredInferenceUnits=1)
        self.ended(lambda: self.call("DescribeEndpoint", EndpointArn=arn), "Status")

    def _model(self, noun: str, arn: str, members: Callable[[], dict[str, Any]]) -> None:
        named = {f"{noun}Arn": arn}
        try:
            self.call(f"Describe{noun}", **named)
        except self.client.exceptions.ResourceNotFoundException:
            name, _, version = arn.split("/", 1)[1].partition("/version/")
            label = "RecognizerName" if noun == "EntityRecognizer" else "DocumentClassifierName"
            given = {label: name, "LanguageCode": "en", "DataAccessRoleArn": self.local(ROLE), **members()}
            self.call(f"Create{noun}", **given, **({"VersionName": version} if version else {}))
        self.ended(lambda: self.call(f"Describe{noun}", **named), "Status")

    def _labelled(self, documented: Mapping[str, Any], data: Sequence[tuple[str, str]]) -> Callable[[], dict[str, Any]]:
        def members() -> dict[str, Any]:
            config = documented.get("InputDataConfig", {"S3Uri": f"s3://models-{self.account}/sms"})
            self.put(config["S3Uri"], {"training.csv": table(data)})
            kept = {name: documented[name] for name in ("DataAccessRoleArn", "Mode") if name in documented}
            return {**kept, "InputDataConfig": config}

        return members

    def _marked(self, documented: Mapping[str, Any]) -> Callable[[], dict[str, Any]]:
        def members() -> dict[str, Any]:
            config = documented.get("InputDataConfig")
            found = made.reports(900 if config else 150)
            texts = "\n".join(text for text, _ in found)
            if config is None:
                place = f"s3://models-{self.account}/reports"
                self.put(place, {"reports.txt": texts, "marks.csv": made.annotations(found, "reports.txt")})
                marks = {"Annotations": {"S3Uri": f"{place}/marks.csv"}, "Documents": {"S3Uri": f"{place}/reports.txt"}}
                return {"InputDataConfig": {"EntityTypes": [{"Type": "PART"}], **marks}}
            kind = config["EntityTypes"][0]["Type"]
            parts = sorted({text[begin:end] for text, spans in found for begin, end, type_ in spans if type_ == "PART"})
            uri = config["Documents"]["S3Uri"]
            self.put(uri, {"reports.txt" if uri.endswith("/") else "": texts})
            self.put(config["EntityList"]["S3Uri"], {"": "Text,Type\n" + table([(part, kind) for part in parts])})
            kept = {name: documented[name] for name in ("DataAccessRoleArn",) if name in documented}
            return {**kept, "InputDataConfig": config}

        return members

    def ended(self, describe: Callable[[], dict[str, Any]], member: str, seconds: float = 60) -> str:
        """The status that a described resource comes to."""
        deadline = time.monotonic() + seconds
        while True:
            (properties,) = [value for name, value in describe().items() if name != "ResponseMetadata"]
            status: str = properties[member]
            if status in ENDED:
                return status
            assert time.monotonic() < deadline, properties
            time.sleep(0.02)
