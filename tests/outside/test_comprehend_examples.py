"""The AWS CLI's own examples of Comprehend's jobs, custom models, endpoints and tags, against a running `aikit serve`.

What an example names is made first (`_SEEDS`): jobs and models of the names, roles, languages, formats and URIs that
its answer shows, brought to their ends, with documents of ours in the buckets, and the texts that the document shows.
Every document has an account of its own. Before a command runs, and before its answer is compared, four things are
written anew in both: the account of ARNs and output paths, the names of buckets, the ids of jobs, and where the
document gives an option that the CLI refuses, the option (`_REFUSED`).

A documented answer is scored by its keys, all of which must be there, and by its values: names, statuses, types,
languages, ARNs, URIs and whatever is echoed; `_OTHER` tells of each that is another, why. Times, and counts and
measures that come of other people's training data, are not compared. `-s` prints the rates.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from aikit.contract.service import service
from aikit_fakes.host import supported
from helpers import comprehend as made
from helpers.clients import AWSCLI, Example, Printed, aws_cli, awscli_examples, from_pip
from helpers.comprehend_cli_examples import NOTES, Scene
from helpers.server_process import serving

pytestmark = [pytest.mark.slow, pytest.mark.network]

REAL = {name.replace("_", "-") for name in supported(service("comprehend"))}
ARN = "arn:aws:comprehend:us-west-2:111122223333:"
SMS = f"{ARN}document-classifier/example-classifier/version/1"
ENDPOINT = f"{ARN}document-classifier-endpoint/example-classifier-endpoint"

_REFUSED = {
    ("start-dominant-language-detection-job", "--language-code"): "",
    ("start-topics-detection-job", "--language-code"): "",
    ("update-endpoint", "--active-model-arn"): "--desired-model-arn",
}
"""Options that the operation does not have, and what the document means; "" where it means nothing."""

_ENDED = "everything has ended when the command comes: the server holds no status"
_TARGETED = "the document shows the folder of targeted sentiment, and the API reference that of sentiment"
_OTHER = {
    ("describe-dominant-language-detection-job", "DominantLanguageDetectionJobProperties.JobStatus"): _ENDED,
    ("describe-pii-entities-detection-job", "PiiEntitiesDetectionJobProperties.JobStatus"): _ENDED,
    (
        "describe-pii-entities-detection-job",
        "PiiEntitiesDetectionJobProperties.OutputDataConfig.S3Uri",
    ): "the document shows the output of the entities' job; `list-pii-entities-detection-jobs` has it right",
    ("describe-sentiment-detection-job", "SentimentDetectionJobProperties.JobStatus"): _ENDED,
    ("describe-sentiment-detection-job", "SentimentDetectionJobProperties.OutputDataConfig.S3Uri"): _TARGETED,
    ("describe-targeted-sentiment-detection-job", "TargetedSentimentDetectionJobProperties.JobStatus"): _ENDED,
    ("describe-topics-detection-job", "TopicsDetectionJobProperties.JobStatus"): _ENDED,
    (
        "list-document-classification-jobs",
        "DocumentClassificationJobPropertiesList[0].OutputDataConfig.S3Uri",
    ): "the document names another job's id in it",
    ("list-document-classifiers", "DocumentClassifierPropertiesList[1].Status"): _ENDED,
    ("list-entity-recognizer-summaries", "EntityRecognizerSummariesList[0].LatestVersionStatus"): _ENDED,
    ("list-key-phrases-detection-jobs", "KeyPhrasesDetectionJobPropertiesList[2].Message"): "ours goes on to say why",
    ("list-sentiment-detection-jobs", "SentimentDetectionJobPropertiesList[0].JobStatus"): _ENDED,
    ("list-sentiment-detection-jobs", "SentimentDetectionJobPropertiesList[0].OutputDataConfig.S3Uri"): _TARGETED,
    ("list-sentiment-detection-jobs", "SentimentDetectionJobPropertiesList[1].OutputDataConfig.S3Uri"): _TARGETED,
    ("list-topics-detection-jobs", "TopicsDetectionJobPropertiesList[0].JobStatus"): _ENDED,
    ("list-topics-detection-jobs", "TopicsDetectionJobPropertiesList[2].JobStatus"): _ENDED,
    ("start-topics-detection-job", "JobArn"): "the document shows the ARN of a key phrases' job",
    (
        "create-entity-recognizer",
        "EntityRecognizerArn",
    ): "the document's ARN has neither the form nor the name asked for",
}
"""Documented values that are others here, and why."""

_MEASURED = {"NumberOfTrainedDocuments", "NumberOfTestDocuments", "NumberOfTrainMentions"}
_TIMES = ("Time", "CreatedAt")


def _described_job(scene: Scene, example: Example) -> None:
    (documented,) = example.answer.values()
    own = scene.job(_family(example), documented)
    scene.same(_option(example, "--job-id"), own)
    scene.same(documented["JobId"], own)


def _listed_jobs(scene: Scene, example: Example) -> None:
    (entries,) = example.answer.values()
    for entry in sorted(entries, key=_order):
        documented, entry["JobId"] = entry["JobId"], scene.job(_family(example), entry)
        for name in ("JobArn", "OutputDataConfig"):
            entry[name] = json.loads(json.dumps(entry[name]).replace(documented, entry["JobId"]))


def _order(entry: Mapping[str, Any]) -> int:
    """What fails for want of input comes first, and last what is stopped in the middle of much input."""
    return {"FAILED": 0, "STOPPED": 2}.get(entry["JobStatus"], 1)


def _job_to_stop(scene: Scene, example: Example) -> None:
    """A job that has not begun when the command comes: the server holds each status for a minute."""
    scene.put("s3://notes-" + scene.account, {"notes.txt": NOTES})
    members = {
        "InputDataConfig": {"S3Uri": f"s3://notes-{scene.account}"},
        "OutputDataConfig": {"S3Uri": f"s3://notes-{scene.account}/out/"},
        "DataAccessRoleArn": f"arn:aws:iam::{scene.account}:role/reader",
        "LanguageCode": "en",
        "Mode": "ONLY_OFFSETS",
    }
    scene.same(_option(example, "--job-id"), scene.call(f"Start{_family(example)}", **members)["JobId"])


def _job_to_start(scene: Scene, example: Example) -> None:
    files = {**example.files, "notes.txt": NOTES} if "topics" in example.document else example.files
    scene.put(scene.local(_option(example, "--input-data-config").removeprefix("S3Uri=")), files)
    scene.bucket(scene.local(_option(example, "--output-data-config").removeprefix("S3Uri=")))
    if "--document-classifier-arn" in example.command:
        scene.classifier(scene.local(_option(example, "--document-classifier-arn")))
    if "--entity-recognizer-arn" in example.command:
        scene.recognizer(scene.local(_option(example, "--entity-recognizer-arn")))


def _models(scene: Scene, example: Example) -> None:
    (found,) = example.answer.values()
    for entry in scene.members(found if isinstance(found, list) else [found]):
        if "EntityRecognizerArn" in entry:
            scene.recognizer(entry["EntityRecognizerArn"], **entry)
        else:
            scene.classifier(entry["DocumentClassifierArn"], made.tickets(20), **entry)


def _summaries(scene: Scene, example: Example) -> None:
    (entries,) = example.answer.values()
    for entry in reversed(entries):
        versions = ["1", entry["LatestVersionName"]][-entry["NumberOfVersions"] :]
        for version in versions:
            if "RecognizerName" in entry:
                scene.recognizer(scene.local(f"{ARN}entity-recognizer/{entry['RecognizerName']}/version/{version}"))
            else:
                name = entry["DocumentClassifierName"]
                scene.classifier(scene.local(f"{ARN}document-classifier/{name}/version/{version}"))


def _endpoints(scene: Scene, example: Example) -> None:
    (found,) = example.answer.values()
    for entry in scene.members(found if isinstance(found, list) else [found]):
        scene.classifier(entry["ModelArn"])
        scene.endpoint(entry["EndpointArn"], entry["ModelArn"])


def _served(scene: Scene, example: Example) -> None:
    scene.classifier(scene.local(SMS))
    scene.classifier(scene.local(f"{ARN}document-classifier/example-classifier-new"))
    scene.endpoint(scene.local(_option(example, "--endpoint-arn")), scene.local(SMS))


def _model_of_the_command(scene: Scene, example: Example) -> None:
    arn = scene.local(next(value for value in example.command if value.startswith("arn:aws:comprehend")))
    (scene.recognizer if ":entity-recognizer/" in arn else scene.classifier)(arn)


def _tagged(scene: Scene, example: Example) -> None:
    _model_of_the_command(scene, example)
    tags = [{"Key": "Department", "Value": "Finance"}, {"Key": "location", "Value": "Seattle"}]
    scene.client.tag_resource(ResourceArn=scene.local(SMS), Tags=tags)


def _training_data(scene: Scene, example: Example) -> None:
    scene.put(scene.local("s3://amzn-s3-demo-bucket"), {"training.csv": made.table(made.tickets(20))})


def _training_to_stop(scene: Scene, example: Example) -> None:
    """A model whose training has not begun when the command comes: the server holds each status for a minute."""
    arn = example.command[-1]
    config: dict[str, Any] = {"S3Uri": f"s3://models-{scene.account}/x"}
    if ":entity-recognizer/" in arn:
        config = {"EntityTypes": [{"Type": "PART"}], "Documents": config, "EntityList": config}
    name = arn.rpartition("/")[2]
    scene.call(
        "CreateEntityRecognizer" if ":entity-recognizer/" in arn else "CreateDocumentClassifier",
        RecognizerName=name,
        DocumentClassifierName=name,
        InputDataConfig=config,
        LanguageCode="en",
        DataAccessRoleArn=f"arn:aws:iam::{scene.account}:role/reader",
    )


_SEEDS: Mapping[str, Callable[[Scene, Example], None]] = {
    "classify-document": _served,
    "create-document-classifier": _training_data,
    "create-endpoint": _model_of_the_command,
    "create-entity-recognizer": _training_data,
    "delete-document-classifier": _model_of_the_command,
    "delete-endpoint": _served,
    "delete-entity-recognizer": _model_of_the_command,
    "describe-document-classifier": _models,
    "describe-endpoint": _endpoints,
    "describe-entity-recognizer": _models,
    "list-document-classifier-summaries": _summaries,
    "list-document-classifiers": _models,
    "list-endpoints": _endpoints,
    "list-entity-recognizer-summaries": _summaries,
    "list-entity-recognizers": _models,
    "list-tags-for-resource": _tagged,
    "stop-training-document-classifier": _training_to_stop,
    "stop-training-entity-recognizer": _training_to_stop,
    "tag-resource": _model_of_the_command,
    "untag-resource": _tagged,
    "update-endpoint": _served,
}


def _seed(scene: Scene, example: Example) -> None:
    verb, _, rest = example.document.partition("-")
    if example.document in _SEEDS:
        _SEEDS[example.document](scene, example)
    elif rest.endswith(("-job", "-jobs")):
        kinds = {"start": _job_to_start, "describe": _described_job, "list": _listed_jobs, "stop": _job_to_stop}
        kinds[verb](scene, example)
    else:
        raise AssertionError(f"nothing is said of what {example.document} needs")


def _family(example: Example) -> str:
    words = example.document.split("-")[1:]
    return "".join(word.capitalize() for word in words).removesuffix("s")


def _option(example: Example, name: str) -> str:
    return example.command[example.command.index(name) + 1]


def _command(scene: Scene, example: Example) -> list[str]:
    words = [scene.local(word) for word in example.command]
    for (document, option), meant in _REFUSED.items():
        while example.document == document and option in words:
            at = words.index(option)
            words[at : at + (1 if meant else 2)] = [meant] if meant else []
    return words


_IDENTITIES = (
    *("JobId", "EndpointArn", "EntityRecognizerArn", "DocumentClassifierArn"),
    *("DocumentClassifierName", "RecognizerName", "Name", "Key"),
)


class Judged:
    """An example that was run: where, what the CLI printed, and how the answer agrees with the documented one."""

    def __init__(self, example: Example, scene: Scene, printed: Printed) -> None:
        self.example = example
        self.scene = scene
        self.printed = printed
        self.missing: list[str] = []
        self.compared = 0
        self.other: list[str] = []
        if printed.status == 0 and example.answer is not None:
            if example.document.startswith("start-"):
                scene.same(example.answer["JobId"], json.loads(printed.out)["JobId"])
            self._compare(scene.members(example.answer), json.loads(printed.out), "")

    @property
    def rate(self) -> float:
        """The share of documented values that the answer has too."""
        return 1 - len(self.other) / self.compared if self.compared else 1.0

    def _compare(self, documented: Any, answered: Any, path: str) -> None:
        if isinstance(documented, dict):
            for name, value in documented.items():
                if name not in answered:
                    self.missing.append(name)
                elif not name.endswith(_TIMES) and name not in _MEASURED:
                    self._compare(value, answered[name], f"{path}.{name}")
        elif isinstance(documented, list):
            for place, value in enumerate(documented):
                self._compare(value, _counterpart(value, answered, place), f"{path}[{place}]")
        elif not isinstance(documented, float):
            self.compared += 1
            if documented != answered:
                self.other.append(f"{path.removeprefix('.')}: {documented!r}, here {answered!r}")


def _counterpart(documented: Any, answered: list[Any], place: int) -> Any:
    """The item of an answer that a documented item speaks of: the one of its name, else of its place."""
    for name in _IDENTITIES:
        if name in documented:
            return next((item for item in answered if item.get(name) == documented[name]), {})
    return answered[place] if place < len(answered) else {}


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, list[Judged]]]:
    """The examples of what is real, run; by document."""
    folder = tmp_path_factory.mktemp("examples")
    made_real = [
        example
        for example in awscli_examples(from_pip(AWSCLI), "comprehend")
        if example.command[1] in REAL and not example.document.startswith(("detect-", "batch-", "contains-"))
    ]
    found: dict[str, list[Judged]] = {}
    with _serving(folder, "instant") as quick, _serving(folder, "60") as slow:
        scenes = [
            (example, Scene(slow if example.document.startswith("stop-") else quick, number))
            for number, example in enumerate(made_real, 1)
        ]
        for example, scene in scenes:
            _seed(scene, example)
        for server in (quick, slow):
            here = [(example, scene) for example, scene in scenes if scene.server is server]
            for (example, scene), printed in zip(here, _run(folder, here), strict=True):
                found.setdefault(example.document, []).append(Judged(example, scene, printed))
        yield found


def _serving(folder: Path, pace: str) -> Any:
    settings = folder / f"{pace}.toml"
    settings.write_text(f'[backends.local]\npace = "{pace}"\n')
    return serving("--backend", "local", "--state", "memory", environment={"AIKIT_CONFIG": str(settings)})


def _run(folder: Path, examples: list[tuple[Example, Scene]]) -> list[Printed]:
    """The commands one after the other, each with the credentials of its scene."""
    credentials = folder / "credentials"
    profiles = [f"[{s.account}]\naws_access_key_id = {s.account}\naws_secret_access_key = x\n" for _, s in examples]
    credentials.write_text("".join(profiles))
    commands = [[*_command(scene, example), "--profile", scene.account] for example, scene in examples]
    environment = {**examples[0][1].environment, "AWS_SHARED_CREDENTIALS_FILE": str(credentials)}
    return aws_cli(from_pip(AWSCLI), commands, environment)


def test_every_example_runs_and_answers_with_every_documented_member(judged: dict[str, list[Judged]]) -> None:
    failed = {name: one.printed for name, several in judged.items() for one in several if one.printed.status != 0}
    assert failed == {}
    assert {name: one.missing for name, several in judged.items() for one in several if one.missing} == {}
    shown = [one for several in judged.values() for one in several if one.example.members]
    assert [one.example.document for one in shown if one.example.answer is None] == []
    kinds = ("classifi", "classify", "recognizer", "endpoint", "tag", "-job")
    assert len(judged) == len([name for name in REAL if any(kind in name for kind in kinds)])


def test_documented_values(judged: dict[str, list[Judged]]) -> None:
    """Every value that is another is known, and why; few are."""
    compared = other = 0
    for document, several in judged.items():
        for one in several:
            compared, other = compared + one.compared, other + len(one.other)
            print(f"{one.rate:4.0%} of {one.compared:2} {document}", *one.other, sep="\n     ")
            assert one.rate >= 0.75 or one.compared < 4, (document, one.other)
    print(f"{1 - other / compared:.1%} of {compared}")
    found = {(name, path.split(":")[0]) for name, several in judged.items() for one in several for path in one.other}
    assert found == _OTHER.keys()
    assert 1 - other / compared >= 0.95


def test_what_examples_start_ends_well(judged: dict[str, list[Judged]]) -> None:
    for document, several in judged.items():
        for one in several:
            if document.startswith("start-"):
                describe, job = f"Describe{_family(one.example)}", json.loads(one.printed.out)["JobId"]
                describing = partial(one.scene.call, describe, JobId=job)
                assert one.scene.ended(describing, "JobStatus") == "COMPLETED", describing()
                (properties,) = [value for value in describing().values() if "OutputDataConfig" in value]
                assert one.scene.keys(properties["OutputDataConfig"]["S3Uri"]), document


def test_what_examples_change(judged: dict[str, list[Judged]]) -> None:
    missing = "ResourceNotFoundException"
    for document in ("delete-document-classifier", "delete-endpoint", "delete-entity-recognizer"):
        (one,) = judged[document]
        named = {f"{_family(one.example)}Arn": one.scene.local(one.example.command[-1])}
        with pytest.raises(ClientError, match=missing):
            one.scene.call(f"Describe{_family(one.example)}", **named)
    assert [_tags(one) for one in judged["tag-resource"]] == [
        {"Location": "Seattle"},
        {"location": "Seattle", "Department": "Finance"},
    ]
    assert [_tags(one) for one in judged["untag-resource"]] == [
        {"Department": "Finance", "location": "Seattle"},  # keys are case sensitive: `Location` is none of its tags
        {"location": "Seattle"},
    ]
    units, model = (
        one.scene.call("DescribeEndpoint", EndpointArn=one.scene.local(ENDPOINT)) for one in judged["update-endpoint"]
    )
    assert units["EndpointProperties"]["DesiredInferenceUnits"] == 2
    assert model["EndpointProperties"]["DesiredModelArn"].endswith("/example-classifier-new")


def _tags(judged: Judged) -> dict[str, str]:
    found = judged.scene.client.list_tags_for_resource(ResourceArn=judged.scene.local(SMS))
    return {tag["Key"]: tag["Value"] for tag in found["Tags"]}
