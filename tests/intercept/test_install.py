"""`aikit.install`: boto3's clients, made before or after, answered by a kit as AWS would answer them."""

from __future__ import annotations

import io
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import boto3
import botocore.session
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError, NoCredentialsError
from botocore.hooks import HierarchicalEmitter
from botocore.response import StreamingBody
from botocore.stub import Stubber

import aikit
from aikit import AIKit, AsyncAIKit, Settings, errors
from aikit.backends import Aws
from aikit.caller import current
from aikit.types.kendra import ConflictingItem
from helpers.backends import Computed, Scripted
from helpers.botocore_versions import needs

SENTIMENT = {"Sentiment": "MIXED", "SentimentScore": {"Negative": 0.4, "Positive": 0.4, "Neutral": 0.1, "Mixed": 0.1}}
GERMAN = "Wo ist der Bahnhof, bitte?"
TRANSPORTS = ("before-call", "before-send")


def language(client: Any, text: str = GERMAN) -> str:
    return str(client.detect_dominant_language(Text=text)["Languages"][0]["LanguageCode"])


def local(**services: Any) -> Any:
    return aikit.install("local", settings=Settings(), **services)


def scripted(name: str, answers: int = 100) -> AIKit:
    found = {"Languages": [{"LanguageCode": name, "Score": 1.0}]}
    return AIKit(Scripted([found] * answers), settings=Settings())


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_boto3_is_answered_by_real_models(client: Any, transport: Any) -> None:
    before = client()
    with aikit.install("local", settings=Settings(), transport=transport) as kit:
        assert language(before) == "de"
        assert language(client()) == "de"
        assert language(botocore.session.Session().create_client("comprehend", region_name="eu-west-1")) == "de"
        found = before.detect_pii_entities(Text="Write to jane@example.com", LanguageCode="en")
        assert found["Entities"][0]["Type"] == "EMAIL"
        assert [call.backend for call in kit.calls] == ["local"] * 4
    with pytest.raises(NoCredentialsError):
        language(before)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_answers_look_like_botos_own(client: Any, kit: AIKit, transport: Any) -> None:
    kit.pin("comprehend.detect_sentiment", SENTIMENT)
    with aikit.install(kit, transport=transport):
        answer = client().detect_sentiment(Text="Cold room, lovely staff", LanguageCode="en")
    about = answer.pop("ResponseMetadata")
    assert answer == SENTIMENT
    assert about["HTTPStatusCode"] == 200
    assert about["RetryAttempts"] == 0
    assert about["RequestId"] == about["HTTPHeaders"]["x-amzn-requestid"] == kit.calls[-1].request_id
    assert about["HTTPHeaders"]["content-type"] == "application/x-amz-json-1.1"


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_errors_are_the_clients_own(client: Any, transport: Any) -> None:
    comprehend = client()
    with aikit.install("local", settings=Settings(), transport=transport):
        with pytest.raises(comprehend.exceptions.TextSizeLimitExceededException, match="size exceeds limit") as caught:
            language(comprehend, "x" * 200_000)
        assert caught.value.response["Error"]["Code"] == "TextSizeLimitExceededException"
        assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
        assert isinstance(caught.value, ClientError)


def test_members_of_errors_come_with_them(client: Any, kit: AIKit) -> None:
    lex = client("lexv2-runtime")
    error = kit.lex.runtime.errors.ThrottlingException("slow down")
    kit.pin("lex.runtime.delete_session", error)
    items = [ConflictingItem(query_text="holiday")]
    conflict = kit.kendra.errors.FeaturedResultsConflictException("twice", members={"conflicting_items": items})
    kit.pin("kendra.create_featured_results_set", conflict)
    with aikit.install(kit):
        with pytest.raises(lex.exceptions.ThrottlingException, match="slow down"):
            lex.delete_session(botId="SHOPSHOP01", botAliasId="TSTALIASID", localeId="en_US", sessionId="s1")
        kendra = client("kendra")
        with pytest.raises(kendra.exceptions.FeaturedResultsConflictException) as caught:
            kendra.create_featured_results_set(IndexId="i" * 36, FeaturedResultsSetName="n")
    assert caught.value.response["ConflictingItems"] == [{"QueryText": "holiday"}]


def test_aikits_own_errors_are_raised_as_they_are(client: Any) -> None:
    with local(), pytest.raises(errors.UnsupportedLocally, match="Ways out"):
        client("comprehend").list_flywheels()


def test_sounds_times_and_rest_paths_arrive_as_boto3_has_them(client: Any, kit: AIKit) -> None:
    kit.pin("polly.synthesize_speech", {"AudioStream": b"R" * 200_000, "ContentType": "audio/mpeg"})
    kit.pin(
        "lex.describe_bot",
        {"botId": "SHOPSHOP01", "creationDateTime": 1.5e9},
        when={"bot_id": "SHOPSHOP01"},
    )
    kit.pin("lex.runtime.recognize_utterance", {"inputMode": "Speech", "audioStream": b"RIFF"})
    with aikit.install(kit):
        spoken = client("polly").synthesize_speech(Text="Hi", VoiceId="Joanna", OutputFormat="mp3")
        assert isinstance(spoken["AudioStream"], StreamingBody)
        assert spoken["ContentType"] == "audio/mpeg"
        assert spoken["AudioStream"].read(4) == b"RRRR"
        assert sum(map(len, spoken["AudioStream"].iter_chunks(1000))) == 200_000 - 4
        bot = client("lexv2-models").describe_bot(botId="SHOPSHOP01")
        assert bot["creationDateTime"].timestamp() == 1.5e9
        assert bot["creationDateTime"].tzinfo is not None
        heard = client("lexv2-runtime").recognize_utterance(
            botId="SHOPSHOP01",
            botAliasId="TSTALIASID",
            localeId="en_US",
            sessionId="s1",
            requestContentType="audio/l16",
            inputStream=io.BytesIO(b"RIFF" * 10),
        )
        assert heard["audioStream"].read() == b"RIFF"


@needs("transcribe.wait.transcription_job_completed")
def test_paginators_and_waiters_of_boto3_work(client: Any, kit: AIKit) -> None:
    pages = {
        None: {"TerminologyPropertiesList": [{"Name": "a"}], "NextToken": "2"},
        "2": {"TerminologyPropertiesList": [{"Name": "b"}]},
    }
    kit.pin("translate.list_terminologies", lambda request: pages[request.next_token])
    states = [{"TranscriptionJob": {"TranscriptionJobStatus": state}} for state in ("IN_PROGRESS", "COMPLETED")]
    waited = kit.pin("transcribe.get_transcription_job", states)
    with aikit.install(kit):
        listed = client("translate").get_paginator("list_terminologies").paginate()
        assert [one["Name"] for page in listed for one in page["TerminologyPropertiesList"]] == ["a", "b"]
        waiter = client("transcribe").get_waiter("transcription_job_completed")
        waiter.wait(TranscriptionJobName="standup", WaiterConfig={"Delay": 0, "MaxAttempts": 3})
    assert waited.calls == 2


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize(
    ("key", "account"), [("123456789012", "123456789012"), ("AKIAIOSFODNN7EXAMPLE", None), (None, None)]
)
def test_the_caller_is_whose_client_it_is(client: Any, transport: Any, key: str | None, account: str | None) -> None:
    seen = []

    def asked(operation: Any, request: Any) -> dict[str, Any]:
        seen.append(current())
        return {"Languages": []}

    credentials = {"aws_access_key_id": key, "aws_secret_access_key": "secret"} if key else {}
    with aikit.install(AIKit(Computed(asked), settings=Settings()), transport=transport):
        client(region_name="ap-southeast-2", **credentials).detect_dominant_language(Text="a")
    assert [(one.account, one.region) for one in seen] == [(account, "ap-southeast-2")]
    assert current().region is None


def test_before_send_lets_botocore_try_again(client: Any, kit: AIKit) -> None:
    throttled = errors.ServiceError("slow down", code="ThrottlingException", status=400)
    pin = kit.pin("comprehend.detect_sentiment", [throttled, SENTIMENT])
    patient = client(config=Config(retries={"mode": "standard", "max_attempts": 3}))
    with aikit.install(kit, transport="before-send"):
        answer = patient.detect_sentiment(Text="a", LanguageCode="en")
    assert answer["ResponseMetadata"]["RetryAttempts"] == 1
    assert pin.calls == 2
    kit.pin("comprehend.detect_sentiment", [throttled, SENTIMENT])
    with aikit.install(kit), pytest.raises(ClientError, match="slow down"):
        patient.detect_sentiment(Text="a", LanguageCode="en")


def test_before_send_sees_what_botocore_signed(client: Any, kit: AIKit) -> None:
    kit.pin("comprehend.detect_sentiment", SENTIMENT)
    seen: list[Any] = []
    signing = client(aws_access_key_id="123456789012", aws_secret_access_key="secret")
    signing.meta.events.register("before-send", lambda request, **_: seen.append(dict(request.headers)))
    unsigned = client(config=Config(signature_version=UNSIGNED))
    unsigned.meta.events.register("before-send", lambda request, **_: seen.append(dict(request.headers)))
    with aikit.install(kit, transport="before-send"):
        for one in (signing, unsigned):
            one.detect_sentiment(Text="a", LanguageCode="en")
    assert b"Credential=123456789012/" in seen[0]["Authorization"]
    assert "Authorization" not in seen[1]


def test_links_are_still_signed_by_whoever_has_credentials(client: Any, kit: AIKit) -> None:
    kit.pin("polly.synthesize_speech", {"AudioStream": b"R"})
    speak = {"Text": "Hi", "VoiceId": "Joanna", "OutputFormat": "mp3"}
    with aikit.install(kit, transport="before-send"):
        client("polly").synthesize_speech(**speak)
        signing = client("polly", aws_access_key_id="123456789012", aws_secret_access_key="secret")
        assert "X-Amz-Signature=" in signing.generate_presigned_url("synthesize_speech", Params=speak)


def test_the_clients_own_handlers_go_first(client: Any, kit: AIKit) -> None:
    comprehend = client()
    order = []
    comprehend.meta.events.register("before-call", lambda params, **_: order.append(params["headers"]["X-Amz-Target"]))
    comprehend.meta.events.register("after-call", lambda parsed, **_: order.append(parsed["Sentiment"]))
    kit.pin("comprehend.detect_sentiment", SENTIMENT)
    with aikit.install(kit):
        comprehend.detect_sentiment(Text="a", LanguageCode="en")
        with Stubber(comprehend) as stubber:
            stubber.add_response("detect_sentiment", {"Sentiment": "POSITIVE", "SentimentScore": {}})
            assert comprehend.detect_sentiment(Text="a", LanguageCode="en")["Sentiment"] == "POSITIVE"
    target = "Comprehend_20171127.DetectSentiment"
    assert order == [target, "MIXED", "POSITIVE"]
    assert len(kit.calls) == 1


def test_what_aikit_does_not_know_stays_untouched(client: Any) -> None:
    sts = client("sts", aws_access_key_id="a", aws_secret_access_key="b")
    with local(), Stubber(sts) as stubber:
        stubber.add_response("get_caller_identity", {"Account": "1"})
        assert sts.get_caller_identity()["Account"] == "1"
    with aikit.install(AIKit(comprehend="local", settings=Settings())), pytest.raises(NoCredentialsError):
        client("translate").list_terminologies()


def test_a_service_left_to_aws_reaches_it_by_the_applications_client(client: Any) -> None:
    sent = []

    def recorded(request: Any, **_: Any) -> None:
        sent.append(request.url)

    translate = client("translate", aws_access_key_id="a", aws_secret_access_key="b")
    translate.meta.events.register("before-send", recorded)
    with local(translate="aws") as kit:
        with pytest.raises(errors.AWSForbidden, match=r"translate\.list_terminologies would call real AWS"):
            translate.list_terminologies()
        assert sent == ["https://translate.eu-west-1.amazonaws.com/"]
        assert len(kit.calls) == 0
        kit.pin("translate.list_terminologies", {"TerminologyPropertiesList": []})
        assert translate.list_terminologies()["TerminologyPropertiesList"] == []
        assert kit.calls[-1].pinned


def test_aikits_own_aws_clients_are_left_alone() -> None:
    session = boto3.Session("key", "secret", region_name="eu-west-1")
    kit = AIKit(Aws(session), settings=Settings())
    for transport in TRANSPORTS:
        with aikit.install("local", settings=Settings(), transport=transport), pytest.raises(errors.AWSForbidden):
            kit.comprehend.detect_dominant_language(text=GERMAN)


def test_the_latest_that_has_a_backend_answers(client: Any) -> None:
    comprehend = client()
    with aikit.install(scripted("xa")):
        with aikit.install(scripted("xb")):
            assert language(comprehend) == "xb"
            with aikit.install(AIKit(polly="local", settings=Settings())):
                assert language(comprehend) == "xb"
        assert language(comprehend) == "xa"


def test_installations_end_in_any_order(client: Any) -> None:
    comprehend = client()
    original = HierarchicalEmitter._emit
    first, second = aikit.install(scripted("xa")), aikit.install(scripted("xb"))
    first.uninstall()
    assert language(comprehend) == "xb"
    second.uninstall()
    second.uninstall()
    assert HierarchicalEmitter._emit is original
    with pytest.raises(NoCredentialsError):
        language(comprehend)


def test_an_exception_undoes_it() -> None:
    original = HierarchicalEmitter._emit
    with pytest.raises(ZeroDivisionError), local():
        _ = 1 / 0
    assert HierarchicalEmitter._emit is original


def test_somebody_elses_patch_survives(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    comprehend = client()
    installation = aikit.install(scripted("xa"))
    ours = HierarchicalEmitter._emit
    events = []

    def traced(self: Any, event_name: str, kwargs: Any, stop_on_response: bool = False) -> Any:
        events.append(event_name)
        return ours(self, event_name, kwargs, stop_on_response)

    original = ours.__closure__
    assert original is not None
    with monkeypatch.context() as patch:
        patch.setattr(HierarchicalEmitter, "_emit", traced)
        installation.uninstall()
        assert HierarchicalEmitter._emit is traced
        with pytest.raises(NoCredentialsError):
            language(comprehend)
        with aikit.install(scripted("xb")):
            assert language(comprehend) == "xb"
    assert "before-call.comprehend.DetectDominantLanguage" in events
    with pytest.raises(NoCredentialsError):
        language(comprehend)
    HierarchicalEmitter._emit = next(
        cell.cell_contents for cell in original if getattr(cell.cell_contents, "__name__", "") == "_emit"
    )


def test_what_install_made_is_closed_and_what_it_was_given_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    made, given = Scripted(), Scripted()
    monkeypatch.setattr("aikit.kit.create", lambda name, settings: made)
    with aikit.install("made", settings=Settings()):
        pass
    assert made.closed
    kit = AIKit(given, settings=Settings())
    with aikit.install(kit) as answering:
        assert answering is kit
    assert not given.closed


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(errors.ConfigurationError, match="transport= is 'before-call' or 'before-send'"):
        aikit.install("local", settings=Settings(), transport="after-call")  # type: ignore[arg-type]
    with pytest.raises(errors.ConfigurationError, match="takes the kit as it is"):
        aikit.install(AIKit("local", settings=Settings()), translate="aws")
    with pytest.raises(errors.NoBackendChosen):
        aikit.install(settings=Settings())
    with pytest.raises(errors.UnknownBackend):
        aikit.install("lokal", settings=Settings())


def test_an_asynchronous_kit_can_be_installed(client: Any) -> None:
    kit = AsyncAIKit("local", settings=Settings())
    kit.pin("comprehend.detect_sentiment", SENTIMENT)
    with aikit.install(kit):
        assert client().detect_sentiment(Text="a", LanguageCode="en")["Sentiment"] == "MIXED"


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_many_threads_are_answered_each_their_own(client: Any, transport: Any) -> None:
    def echoed(operation: Any, request: dict[str, Any]) -> dict[str, Any]:
        time.sleep(0.002)
        return {"Languages": [{"LanguageCode": request["Text"], "Score": 1.0}]}

    comprehend = client()
    kit = AIKit(Computed(echoed), settings=Settings())
    with aikit.install(kit, transport=transport), ThreadPoolExecutor(8) as pool:
        texts = [f"text {number}" for number in range(160)]
        assert list(pool.map(lambda text: language(comprehend, text), texts)) == texts


def test_threads_install_and_uninstall_at_once(client: Any) -> None:
    comprehend = client()
    barrier = threading.Barrier(8)

    def work(number: int) -> set[str]:
        barrier.wait()
        seen = set()
        for _ in range(20):
            with aikit.install(scripted(f"x{number}", 1000)):
                seen.add(language(comprehend))
        return seen

    with ThreadPoolExecutor(8) as pool:
        seen = set().union(*pool.map(work, range(8)))
    assert seen <= {f"x{number}" for number in range(8)}
    assert seen


def test_a_botocore_newer_than_aikit_knows_is_told_so(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from aikit.contract.service import Service

    def missing(self: Any, name: str) -> Any:
        raise KeyError(name)

    monkeypatch.setattr(Service, "operation", missing)
    with local(), pytest.raises(errors.UnsupportedByBackend, match="has no operation DetectDominantLanguage"):
        language(client())
