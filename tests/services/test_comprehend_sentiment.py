"""Comprehend's judges of more than spans: targeted sentiment and toxicity."""

from __future__ import annotations

import pytest

from aikit import AIKit
from aikit.errors import ServiceError

REVIEW = "The pizza was great but the waiter was rude. He ignored us."


@pytest.fixture(scope="module")
def kit() -> AIKit:
    return AIKit("local")


def test_each_target_has_its_own_sentiment(kit: AIKit) -> None:
    answer = kit.comprehend.detect_targeted_sentiment(text=REVIEW, language_code="en")
    felt = {m.text: m.mention_sentiment.sentiment for group in answer.entities for m in group.mentions}
    assert felt["pizza"] == "POSITIVE"
    assert felt["waiter"] == "NEGATIVE"
    for group in answer.entities:
        assert group.descriptive_mention_index
        assert all(0 <= index < len(group.mentions) for index in group.descriptive_mention_index)
        for mention in group.mentions:
            assert REVIEW[mention.begin_offset : mention.end_offset] == mention.text
            assert sum(dict(mention.mention_sentiment.sentiment_score).values()) == pytest.approx(1, abs=1e-6)


def test_a_pronoun_speaks_of_what_was_named(kit: AIKit) -> None:
    answer = kit.comprehend.detect_targeted_sentiment(text=REVIEW, language_code="en")
    (waiter,) = [group for group in answer.entities if "waiter" in {mention.text for mention in group.mentions}]
    assert [mention.text for mention in waiter.mentions] == ["waiter", "He"]
    assert waiter.descriptive_mention_index == [0]
    assert {mention.type for mention in waiter.mentions} == {"PERSON"}


def test_batches_of_targets(kit: AIKit) -> None:
    answer = kit.comprehend.batch_detect_targeted_sentiment(text_list=[REVIEW, "x" * 5001, "Hi."], language_code="en")
    assert [result.index for result in answer.result_list] == [0, 2]
    assert [error.index for error in answer.error_list] == [1]
    alone = kit.comprehend.detect_targeted_sentiment(text=REVIEW, language_code="en")
    assert [[m.text for m in g.mentions] for g in answer.result_list[0].entities] == [
        [m.text for m in g.mentions] for g in alone.entities
    ]


def test_toxicity_tells_the_ways(kit: AIKit) -> None:
    segments = ["You are a stupid idiot.", "I will kill you with a knife.", "The parcel came on Tuesday."]
    answer = kit.comprehend.detect_toxic_content(
        text_segments=[{"text": text} for text in segments], language_code="en"
    )
    insult, threat, plain = answer.result_list
    assert insult.toxicity > 0.5 > plain.toxicity
    ways = [{str(label.name): label.score for label in result.labels} for result in (insult, threat, plain)]
    assert len(ways[0]) == 7
    assert max(ways[0], key=lambda name: ways[0][name]) == "INSULT"
    assert max(ways[1], key=lambda name: ways[1][name]) == "VIOLENCE_OR_THREAT"
    assert max(ways[2].values()) < 0.5
    assert all(0 <= score <= 1 for way in ways for score in way.values())


def test_limits_of_toxicity(kit: AIKit) -> None:
    detect = kit.comprehend.detect_toxic_content
    with pytest.raises(kit.comprehend.errors.InvalidRequestException, match="limit of 10"):
        detect(text_segments=[{"text": "fine"}] * 11, language_code="en")
    with pytest.raises(kit.comprehend.errors.TextSizeLimitExceededException, match="allowed is 1000 bytes"):
        detect(text_segments=[{"text": "x" * 1001}], language_code="en")
    assert len(detect(text_segments=[{"text": "fine"}] * 10, language_code="en").result_list) == 10


def test_english_only(kit: AIKit) -> None:
    for call in (
        lambda: kit.comprehend.detect_toxic_content(text_segments=[{"text": "hola"}], language_code="es"),
        lambda: kit.comprehend.detect_targeted_sentiment(text="hola", language_code="es"),
    ):
        with pytest.raises(ServiceError) as caught:
            call()
        assert caught.value.code == "UnsupportedLanguageException"


@pytest.mark.parametrize("text", [" ", "\x00", "\ud83d", "\u202etxet", "<p>Hi</p>", "a" * 900, "😀😀", "it it it"])
def test_odd_texts_get_an_answer(kit: AIKit, text: str) -> None:
    assert kit.comprehend.detect_targeted_sentiment(text=text, language_code="en").entities is not None
    toxic = kit.comprehend.detect_toxic_content(text_segments=[{"text": text}], language_code="en")
    assert 0 <= toxic.result_list[0].toxicity <= 1
