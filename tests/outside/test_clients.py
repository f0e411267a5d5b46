"""Other people's clients judge a running `aikit serve`: each calls detectors and reads a typed error."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from aikit.contract.service import service
from aikit_fakes.host import supported
from helpers.clients import (
    AWSCLI,
    CAPO,
    JAVASCRIPT,
    aws_cli,
    awscli_examples,
    from_npm,
    from_pip,
    members,
    run_node,
    run_python,
)
from helpers.server_process import ACCOUNT, SECRET, Server, serving

GOOD = "The room was beautiful and the staff were lovely."
LONG = "x" * 6000
LETTER = "Zhang Wei of AnyCompany moved to Seattle in July. Write to zhang.wei@example.com."

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=["open", "signed"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that takes everybody, and one that checks what these clients sign, each with a signer of its own."""
    arguments = ["--backend", "local", "--preload", "comprehend"]
    if request.param == "signed":
        keys = tmp_path_factory.mktemp("keys") / "keys.toml"
        keys.write_text(f'{ACCOUNT} = "{SECRET}"\n')
        arguments += ["--require-signature", str(keys)]
    with serving(*arguments) as server:
        yield server


@pytest.fixture
def comprehend(server: Server):
    return boto3.client(
        "comprehend",
        region_name="us-east-1",
        endpoint_url=server.url,
        aws_access_key_id=ACCOUNT,
        aws_secret_access_key=SECRET,
        config=Config(retries={"total_max_attempts": 1}),
    )


ENGLISH = {"LanguageCode": "en"}
CALLS = {
    "batch_detect_dominant_language": {"TextList": [GOOD]},
    "batch_detect_entities": {"TextList": [LETTER], **ENGLISH},
    "batch_detect_key_phrases": {"TextList": [LETTER], **ENGLISH},
    "batch_detect_sentiment": {"TextList": [GOOD], **ENGLISH},
    "batch_detect_syntax": {"TextList": [GOOD], **ENGLISH},
    "batch_detect_targeted_sentiment": {"TextList": [GOOD], **ENGLISH},
    "contains_pii_entities": {"Text": LETTER, **ENGLISH},
    "detect_dominant_language": {"Text": GOOD},
    "detect_entities": {"Text": LETTER, **ENGLISH},
    "detect_key_phrases": {"Text": LETTER, **ENGLISH},
    "detect_pii_entities": {"Text": LETTER, **ENGLISH},
    "detect_sentiment": {"Text": GOOD, **ENGLISH},
    "detect_syntax": {"Text": GOOD, **ENGLISH},
    "detect_targeted_sentiment": {"Text": GOOD, **ENGLISH},
    "detect_toxic_content": {"TextSegments": [{"Text": GOOD}], **ENGLISH},
}


ALL = {name.replace("_", "-") for name in service("comprehend").operation_names}
BROKEN_DOCUMENTS = {
    "create-dataset",  # needs a file that the document does not give
    "start-dominant-language-detection-job",  # gives an option that the operation does not have
    "start-topics-detection-job",  # the same
    "update-endpoint",  # the same
}
"""Documents whose command the CLI itself refuses."""


@pytest.mark.parametrize("name", CALLS)
def test_boto3_over_http(comprehend, name: str) -> None:
    answer = getattr(comprehend, name)(**CALLS[name])
    metadata = answer.pop("ResponseMetadata")
    assert metadata["HTTPStatusCode"] == 200
    assert metadata["RequestId"] == metadata["HTTPHeaders"]["x-amzn-requestid"]
    assert metadata["HTTPHeaders"]["x-aikit-engine"]
    found = [item for value in answer.values() if isinstance(value, list) for item in value]
    assert found or "Sentiment" in answer, answer
    assert not answer.get("ErrorList")


def test_boto3_catches_a_typed_error(comprehend) -> None:
    with pytest.raises(comprehend.exceptions.TextSizeLimitExceededException) as caught:
        comprehend.detect_sentiment(Text=LONG, LanguageCode="en")
    assert "6000 bytes" in caught.value.response["Error"]["Message"]


def test_boto3_is_told_what_is_not_real_here(server: Server) -> None:
    kendra = boto3.client(
        "kendra",
        region_name="us-east-1",
        endpoint_url=server.url,
        aws_access_key_id=ACCOUNT,
        aws_secret_access_key=SECRET,
    )
    with pytest.raises(ClientError, match="has no local fake") as caught:
        kendra.query(IndexId="x" * 36, QueryText="Where is the canteen?")
    assert caught.value.response["Error"]["Code"] == "UnsupportedLocally"
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501
    assert caught.value.response["ResponseMetadata"]["RetryAttempts"] == 0


@pytest.mark.network
def test_the_aws_cli_runs_its_own_examples(server: Server) -> None:
    """A detector's answer has every member that the documentation shows; what is not real here says so."""
    folder = from_pip(AWSCLI)
    real = {name.replace("_", "-") for name in supported(service("comprehend"))}
    detectors = {name.replace("_", "-") for name in CALLS}
    examples = [
        example
        for example in awscli_examples(folder, "comprehend")
        if example.document not in BROKEN_DOCUMENTS and example.command[1] in detectors | (ALL - real)
    ]
    done = aws_cli(folder, [example.command for example in examples], server.environment())
    wrong = {}
    for example, printed in zip(examples, done, strict=True):
        if example.command[1] not in real:
            good = "(UnsupportedLocally)" in printed.error
        else:
            good = printed.status == 0 and example.members and example.members <= members(json.loads(printed.out))
        if not good:
            wrong[example.document] = printed
    assert {example.command[1] for example in examples} >= detectors - {"detect-toxic-content"}  # the CLI shows none
    assert wrong == {}


@pytest.mark.network
def test_the_aws_cli_prints_a_typed_error(server: Server) -> None:
    command = ["comprehend", "detect-sentiment", "--text", LONG, "--language-code", "en"]
    printed = aws_cli(from_pip(AWSCLI), [command], server.environment())[0]
    assert printed.status == 255
    assert "(TextSizeLimitExceededException)" in printed.error
    assert "6000 bytes" in printed.error


@pytest.mark.network
def test_a_python_client_that_is_not_botocore(server: Server) -> None:
    program = """
        import json, os, sys
        from capo_comprehend import ComprehendClient
        from capo_comprehend.errors import TextSizeLimitExceededException

        good, letter, long = sys.argv[1:]
        client = ComprehendClient(endpoint=os.environ["AWS_ENDPOINT_URL"], region="us-east-1")
        said = {
            "sentiment": client.detect_sentiment(good, "en"),
            "entities": client.detect_entities(text=letter, language_code="en"),
            "pii": client.detect_pii_entities(letter, "en"),
        }
        try:
            client.detect_sentiment(long, "en")
        except TextSizeLimitExceededException as error:
            said["error"] = str(error)
        print(json.dumps(said, default=str))
    """
    said = run_python(from_pip(CAPO), program, server.environment(), GOOD, LETTER, LONG)
    assert said["sentiment"]["sentiment"] == "POSITIVE"
    assert "Seattle" in {entity["text"] for entity in said["entities"]["entities"]}
    assert "EMAIL" in {entity["type"] for entity in said["pii"]["entities"]}
    assert "6000 bytes" in said["error"]


@pytest.mark.network
@pytest.mark.parametrize(
    ("protocol", "kind"),
    [
        ("", "application/x-amz-json-1.1"),
        ("protocol: new SmithyRpcV2CborProtocol({ defaultNamespace: 'com.amazonaws.comprehend' })", "application/cbor"),
    ],
    ids=["json", "cbor"],
)
def test_the_javascript_sdk(server: Server, protocol: str, kind: str) -> None:
    program = """
        import { SmithyRpcV2CborProtocol } from "@smithy/core/cbor";
        import { ComprehendClient, DetectSentimentCommand, DetectEntitiesCommand, DetectSyntaxCommand }
            from "@aws-sdk/client-comprehend";

        const [good, letter, long] = process.argv.slice(1);
        const sent = [];
        const client = new ComprehendClient({ endpoint: process.env.AWS_ENDPOINT_URL, PROTOCOL });
        client.middlewareStack.add(next => async args => {
            sent.push(args.request.headers["content-type"]);
            return next(args);
        }, { step: "finalizeRequest" });
        const said = {
            sentiment: await client.send(new DetectSentimentCommand({ Text: good, LanguageCode: "en" })),
            entities: await client.send(new DetectEntitiesCommand({ Text: letter, LanguageCode: "en" })),
            syntax: await client.send(new DetectSyntaxCommand({ Text: good, LanguageCode: "en" })),
        };
        try {
            await client.send(new DetectSentimentCommand({ Text: long, LanguageCode: "en" }));
        } catch (error) {
            said.error = { name: error.name, message: error.message, status: error.$metadata.httpStatusCode };
        }
        console.log(JSON.stringify({ ...said, sent }));
    """
    program = program.replace("PROTOCOL", protocol)
    said = run_node(from_npm(JAVASCRIPT), program, server.environment(), GOOD, LETTER, LONG)
    assert said["sentiment"]["Sentiment"] == "POSITIVE"
    assert 0.5 < said["sentiment"]["SentimentScore"]["Positive"] <= 1
    assert "Seattle" in {entity["Text"] for entity in said["entities"]["Entities"]}
    assert said["syntax"]["SyntaxTokens"][0]["PartOfSpeech"]["Tag"] == "DET"
    assert said["error"]["name"] == "TextSizeLimitExceededException"
    assert "6000 bytes" in said["error"]["message"]
    assert said["error"]["status"] == 400
    assert said["sent"] == [kind] * 4


def test_every_detector_is_called() -> None:
    detectors = {name for name in supported(service("comprehend")) if re.match("(batch_)?(detect|contains)_", name)}
    assert set(CALLS) == detectors
