"""moto's patch and ours: never two answers to one call, and both at work where their services differ."""

from __future__ import annotations

from typing import Any

import boto3
import pytest
from moto import mock_aws

import aikit
from aikit import AIKit, Settings, errors

PASSING: Any = {"core": {"passthrough": {"services": ["comprehend"]}}}


def test_moto_first_is_refused_with_the_ways_out() -> None:
    with mock_aws(), pytest.raises(errors.ConfigurationError, match="answers comprehend too") as caught:
        aikit.install(AIKit(comprehend="local", settings=Settings()))
    assert "mock_aws(config={" in str(caught.value)
    assert "['comprehend']" in str(caught.value)


def test_moto_later_is_refused_when_a_call_would_have_two_answers(client: Any) -> None:
    with aikit.install("local", settings=Settings()):
        with mock_aws(), pytest.raises(errors.ConfigurationError, match="moto's mock_aws is on"):
            client().detect_dominant_language(Text="a")
        assert client().detect_dominant_language(Text="Guten Tag, wie geht es?")["Languages"]


@pytest.mark.parametrize("transport", ["before-call", "before-send"])
def test_both_work_where_moto_lets_the_service_pass(client: Any, transport: Any) -> None:
    kit = AIKit(comprehend="local", settings=Settings())
    with mock_aws(config=PASSING), aikit.install(kit, transport=transport):
        topics = boto3.client("sns", region_name="eu-west-1")
        topics.create_topic(Name="t")
        assert len(topics.list_topics()["Topics"]) == 1
        found = client().detect_dominant_language(Text="Wo ist der Bahnhof, bitte?")
        assert found["Languages"][0]["LanguageCode"] == "de"


def test_moto_keeps_what_aikit_leaves_to_aws() -> None:
    kit = AIKit("aws", comprehend="local", settings=Settings())
    with mock_aws(config=PASSING), aikit.install(kit):
        polly = boto3.client("polly", region_name="eu-west-1")
        polly.put_lexicon(Name="names", Content="<lexicon/>")
        assert [one["Name"] for one in polly.list_lexicons()["Lexicons"]] == ["names"]


def test_what_moto_does_not_answer_is_no_clash(client: Any) -> None:
    with mock_aws(config={"core": {"service_whitelist": ["sns"]}}), aikit.install("local", settings=Settings()):
        assert client().detect_dominant_language(Text="Wo ist der Bahnhof, bitte?")["Languages"]
