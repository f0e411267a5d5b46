"""The aws backend with botocore's Stubber: what goes out, what comes back, what is forbidden."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import Any

import boto3
import botocore.session
import pytest
from botocore.config import Config
from botocore.response import StreamingBody
from botocore.stub import Stubber

from aikit import AIKit, AsyncAIKit, forbid_aws
from aikit.backends import Aws
from aikit.contract.service import LOADER, service
from aikit.errors import AWSForbidden, BackendFailed, UnsupportedByBackend

ANSWER = {"Sentiment": "POSITIVE", "SentimentScore": {"Positive": 0.9, "Negative": 0.0, "Neutral": 0.1, "Mixed": 0.0}}


def session() -> boto3.Session:
    return boto3.Session("key", "secret", region_name="eu-west-1")


@pytest.fixture
def aws() -> Aws:
    return Aws(session())


def stubbed(aws: Aws, path: str) -> Stubber:
    return Stubber(aws.client(service(path)))


def test_the_answer_is_exactly_boto3s(aws: Aws) -> None:
    metadata = {"RequestId": "r", "HTTPStatusCode": 200, "HTTPHeaders": {"date": "now"}, "RetryAttempts": 1}
    raw = {**ANSWER, "ResponseMetadata": metadata}
    with stubbed(aws, "comprehend") as stub:
        stub.add_response("detect_sentiment", raw, {"Text": "Lovely.", "LanguageCode": "en"})
        answer = AIKit(aws).comprehend.detect_sentiment(text="Lovely.", language_code="en")
    assert answer.to_aws() == raw
    assert answer.sentiment_score.positive == 0.9
    assert (answer.meta.backend, answer.meta.engine, answer.meta.request_id) == ("aws", None, "r")


async def test_the_asynchronous_twin(aws: Aws) -> None:
    with stubbed(aws, "comprehend") as stub:
        stub.add_response("detect_sentiment", ANSWER)
        answer = await AsyncAIKit(aws).comprehend.detect_sentiment(text="Lovely.", language_code="en")
    assert answer.sentiment == "POSITIVE"


def test_an_error_is_typed(aws: Aws) -> None:
    kit = AIKit(aws)
    with stubbed(aws, "comprehend") as stub:
        stub.add_client_error("detect_sentiment", "TextSizeLimitExceededException", "too long", http_status_code=400)
        with pytest.raises(kit.comprehend.errors.TextSizeLimitExceededException, match="too long") as caught:
            kit.comprehend.detect_sentiment(text="Lovely.", language_code="en")
    assert caught.value.status == 400
    assert caught.value.operation == "DetectSentiment"


def test_sound_streams_out(aws: Aws, tmp_path: Any) -> None:
    body = StreamingBody(io.BytesIO(b"ID3 sound"), 9)
    with stubbed(aws, "polly") as stub:
        stub.add_response("synthesize_speech", {"AudioStream": body, "ContentType": "audio/mpeg"})
        answer = AIKit(aws).polly.synthesize_speech(text="Hello", voice_id="Joanna", output_format="mp3")
    assert answer.content_type == "audio/mpeg"
    with answer.audio_stream as audio:
        assert audio.save(tmp_path / "hello.mp3").read_bytes() == b"ID3 sound"


async def test_sound_streams_out_asynchronously(aws: Aws) -> None:
    body = StreamingBody(io.BytesIO(b"ID3 sound"), 9)
    with stubbed(aws, "polly") as stub:
        stub.add_response("synthesize_speech", {"AudioStream": body, "ContentType": "audio/mpeg"})
        answer = await AsyncAIKit(aws).polly.synthesize_speech(text="Hello", voice_id="Joanna", output_format="mp3")
    async with answer.audio_stream as audio:
        assert await audio.read() == b"ID3 sound"


def test_sessions_regions_and_config_are_taken_as_they_are() -> None:
    config = Config(user_agent_extra="shop/1.0", retries={"max_attempts": 7, "mode": "standard"})
    for given in (session(), botocore.session.get_session()):
        client = Aws(given, region="ap-south-1", endpoint_url="http://127.0.0.1:9", config=config).client(
            service("translate")
        )
        assert client.meta.region_name == "ap-south-1"
        assert client.meta.endpoint_url == "http://127.0.0.1:9"
        assert client.meta.config.user_agent_extra == "shop/1.0"


def test_clients_are_made_once(aws: Aws) -> None:
    assert aws.client(service("polly")) is aws.client(service("polly"))


def test_models_are_parsed_once_unless_the_user_keeps_other_ones(monkeypatch: Any, tmp_path: Any) -> None:
    def models(aws: Aws) -> Any:
        aws.client(service("translate"))
        return aws._session.get_component("data_loader")

    assert models(Aws(region="eu-west-1")) is LOADER
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    own = models(Aws(region="eu-west-1"))
    assert own is not LOADER
    assert str(tmp_path) in own.search_paths


def test_nothing_of_botocores_clients_is_loaded_before_a_call() -> None:
    code = """
import sys, aikit
aikit.AIKit("aws").comprehend.detect_sentiment
print([name for name in ("boto3", "botocore.session", "botocore.client") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_answer_is_a_backend_failure() -> None:
    config = Config(retries={"max_attempts": 0}, connect_timeout=0.5)
    kit = AIKit(Aws(session(), endpoint_url="http://127.0.0.1:9", config=config))
    with pytest.raises(BackendFailed, match=r"comprehend\.detect_sentiment got no answer"):
        kit.comprehend.detect_sentiment(text="Lovely.", language_code="en")


def test_a_stream_of_events_cannot_be_sent(aws: Aws) -> None:
    with pytest.raises(UnsupportedByBackend, match=r"lex\.runtime\.start_conversation"):
        AIKit(aws).lex.runtime.start_conversation(
            bot_id="b" * 10, bot_alias_id="TSTALIASID", locale_id="en_US", session_id="me", request_event_stream=[]
        )


def test_real_aws_is_forbidden_before_credentials_are_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("a session was asked for a client")

    monkeypatch.setattr(botocore.session.Session, "create_client", never)
    with forbid_aws(), pytest.raises(AWSForbidden, match=r"comprehend\.detect_sentiment would call real AWS"):
        AIKit("aws").comprehend.detect_sentiment(text="Lovely.", language_code="en")


def test_a_client_made_before_the_ban_cannot_call_out(aws: Aws) -> None:
    aws.client(service("comprehend"))
    with forbid_aws(), pytest.raises(AWSForbidden):
        AIKit(aws).comprehend.detect_sentiment(text="Lovely.", language_code="en")


def test_the_settings_reach_the_client(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "aikit.toml").write_text(
        'backend = "aws"\n[backends.aws]\nregion = "sa-east-1"\nendpoint_url = "http://127.0.0.1:1"\n'
    )
    client = AIKit().backend("kendra").client(service("kendra"))  # type: ignore[attr-defined]
    assert (client.meta.region_name, client.meta.endpoint_url) == ("sa-east-1", "http://127.0.0.1:1")
