"""The embedded engine of targeted sentiment, on the real English pipeline and sentiment engine."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from botocore.session import get_session

from aikit_fakes.engines.sentiment import Scores
from aikit_fakes.engines.targeted_sentiment import Group, Mention
from aikit_fakes.engines.targeted_sentiment.embedded import Embedded, load
from aikit_fakes.engines.targeted_sentiment.lexicon import kinds
from tests.quality.targeted_sentiment import label, labelled, matched

NOISE = 1e-4


@pytest.fixture(scope="module")
def engine() -> Embedded:
    return load()


def words(text: str, group: Group) -> list[str]:
    return [text[mention.begin : mention.end] for mention in group.mentions]


def mentions(groups: list[Group]) -> list[Mention]:
    return sorted(mention for group in groups for mention in group.mentions)


def felt(engine: Embedded, text: str) -> dict[str, str]:
    (groups,) = engine.find([text], "en")
    return {text[m.begin : m.end]: label(m.sentiment) for m in mentions(groups)}


def grouped(engine: Embedded, text: str) -> list[list[str]]:
    (groups,) = engine.find([text], "en")
    return [words(text, group) for group in groups]


def test_labelled_sentences(engine: Embedded) -> None:
    rows = labelled()
    answers = engine.find([row["text"] for row in rows], "en")
    pairs = [
        (target["sentiment"], ours)
        for row, groups in zip(rows, answers, strict=True)
        for target, ours in zip(row["targets"], matched(row, groups), strict=True)
    ]
    found = [(right, ours) for right, ours in pairs if ours]
    assert len(rows) >= 60
    assert len(pairs) >= 130
    assert len(found) / len(pairs) >= 0.9
    assert sum(right == ours for right, ours in found) / len(found) >= 0.8


def test_labels_are_where_they_say() -> None:
    for row in labelled():
        for target in row["targets"]:
            assert row["text"][target["begin"] : target["end"]].strip()
            assert target["sentiment"] in {"POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED"}


def test_swapped_sentiment_is_noticed(engine: Embedded) -> None:
    class Swapped:
        name, languages = "swapped", frozenset({"en"})

        def score(self, texts: Sequence[str], language: str) -> list[Scores]:
            scored = engine._feelings.score(texts, language)
            return [s._replace(positive=s.negative, negative=s.positive) for s in scored]

    (groups,) = Embedded(engine._finder, Swapped()).find(["The pizza was great but the waiter was rude."], "en")
    assert [label(m.sentiment) for m in mentions(groups)] == ["NEGATIVE", "POSITIVE"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The pizza was great but the waiter was rude.", {"pizza": "POSITIVE", "waiter": "NEGATIVE"}),
        ("Great location, terrible breakfast.", {"location": "POSITIVE", "breakfast": "NEGATIVE"}),
        ("I hate the new design.", {"I": "NEUTRAL", "design": "NEGATIVE"}),
        ("The screen is gorgeous, the battery dies by lunchtime.", {"screen": "POSITIVE"}),
        ("The contract was sent to the office.", {"contract": "NEUTRAL", "office": "NEUTRAL"}),
    ],
)
def test_each_target_has_its_own(engine: Embedded, text: str, right: dict[str, str]) -> None:
    assert felt(engine, text).items() >= right.items()


def test_groups(engine: Embedded) -> None:
    text = "The waiter was rude. He ignored the soup. The manager was kind and she brought a cake. It was delicious."
    assert grouped(engine, text) == [["waiter", "He"], ["soup"], ["manager", "she"], ["cake", "It"]]


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("My phone is slow. The phone also gets hot.", ["phone", "phone"]),
        ("Maria Lopez won the race. Maria was thrilled.", ["Maria Lopez", "Maria"]),
        ("The nurses were lovely. They helped us.", ["nurses", "They"]),
        ("The company is awful. They never answered.", ["company", "They"]),
    ],
)
def test_what_is_the_same_is_together(engine: Embedded, text: str, together: list[str]) -> None:
    assert together in grouped(engine, text)


@pytest.mark.parametrize(
    "text",
    ["A phone is slow. A phone gets hot.", "The waiter was kind. It was raining.", "The soup was cold. He left."],
)
def test_what_is_not_is_apart(engine: Embedded, text: str) -> None:
    assert all(len(group) == 1 for group in grouped(engine, text))


def test_a_contested_antecedent_is_less_sure(engine: Embedded) -> None:
    def sure(text: str) -> float:
        (groups,) = engine.find([text], "en")
        return next(m.group_score for m in mentions(groups) if text[m.begin : m.end] == "It")

    alone, contested = sure("I bought a lamp. It broke."), sure("I bought a lamp and a chair. It broke.")
    assert 0 < contested < alone < 1


def test_the_best_name_describes_a_group(engine: Embedded) -> None:
    text = "She was kind. The waitress helped us, and she smiled."
    (groups,) = engine.find([text], "en")
    for group in groups:
        (best,) = group.descriptive
        assert 0 <= best < len(group.mentions)
    group = next(g for g in groups if "waitress" in words(text, g))
    assert words(text, group)[group.descriptive[0]] == "waitress"


def test_types_are_comprehends(engine: Embedded) -> None:
    known = get_session().get_service_model("comprehend").shape_for("TargetedSentimentEntityType").enum
    assert set(kinds("types").values()) <= set(known)
    assert set(kinds("stands_for").values()) <= set(known)
    for groups in engine.find([row["text"] for row in labelled()], "en"):
        assert {mention.type for mention in mentions(groups)} <= set(known)


@pytest.mark.parametrize(
    ("before", "after"), [("😀 ", ""), ("e\u0301\u0301 ", ""), ("First line.\r\n", "\r\n"), ("\ud83d. ", "")]
)
def test_offsets_are_code_points(engine: Embedded, before: str, after: str) -> None:
    text = f"{before}The pizza was great.{after}"
    assert felt(engine, text).get("pizza") == "POSITIVE"


ODD = [
    "", " \n\t", "?!", "\x00", "\ud83d", "x \udfff y", "😀" * 1250, "a" * 100_000, "the " * 1250, "it " * 1600,
    "he said " * 600, "The pizza was great, " * 240, "<p>The <b>food</b> was bad</p>", "\u202eThe food was bad\u202c",
    "\u200bThe\u200b food\u200b", "John " * 1000, "," * 5000, "(" * 5000, "a@b.example " * 400,
]  # fmt: skip


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_text(engine: Embedded, text: str) -> None:
    start = time.process_time()
    (groups,) = engine.find([text], "en")
    found = mentions(groups)
    assert time.process_time() - start < 15
    assert all(0 <= m.begin < m.end <= len(text) for m in found)
    assert all(one.end <= two.begin for one, two in pairwise(found))
    for mention in found:
        assert all(type(score) is float and 0 <= score <= 1 for score in (mention.score, mention.group_score))
        assert sum(mention.sentiment) == pytest.approx(1)


def test_groups_are_in_reading_order(engine: Embedded) -> None:
    for groups in engine.find([row["text"] for row in labelled()], "en"):
        assert [group.mentions[0].begin for group in groups] == sorted(group.mentions[0].begin for group in groups)
        assert all(group.mentions == sorted(group.mentions) for group in groups)


def flat(answer: list[list[Group]]) -> list[tuple[int, int, str, str]]:
    return [(m.begin, m.end, m.type, label(m.sentiment)) for groups in answer for m in mentions(groups)]


def test_batch_and_threads_answer_as_single_calls_do(engine: Embedded) -> None:
    texts = [row["text"] for row in labelled()[::4]]
    alone = [engine.find([text], "en")[0] for text in texts]
    together = engine.find(texts, "en")
    assert flat(together) == flat(alone)
    for one, two in zip(alone, together, strict=True):
        for a, b in zip(mentions(one), mentions(two), strict=True):
            assert (a.score, a.group_score, *a.sentiment) == pytest.approx(
                (b.score, b.group_score, *b.sentiment), abs=NOISE
            )
    with ThreadPoolExecutor(8) as pool:
        assert all(flat(answer) == flat(alone) for answer in pool.map(lambda _: engine.find(texts, "en"), range(8)))


def test_sentiment_is_asked_once_for_all_texts(engine: Embedded) -> None:
    calls = []

    class Counted:
        name, languages = "counted", frozenset({"en"})

        def score(self, texts: Sequence[str], language: str) -> list[Scores]:
            calls.append(len(texts))
            return [Scores(0.0, 0.0, 1.0, 0.0)] * len(texts)

    Embedded(engine._finder, Counted()).find(["The food was good.", "The staff were rude."], "en")
    assert len(calls) == 1


def test_nothing_gives_nothing(engine: Embedded) -> None:
    assert engine.find([], "en") == []
    assert engine.find(["", "Hello!"], "en") == [[], []]


def test_other_languages_are_refused(engine: Embedded) -> None:
    with pytest.raises(ValueError, match="reads en, not de"):
        engine.find(["Das Essen war gut."], "de")
