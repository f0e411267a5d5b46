"""The embedded tagger."""

from __future__ import annotations

import botocore.session
import pytest

from aikit_fakes.engines.syntax import TAGS
from aikit_fakes.engines.syntax.embedded import Embedded, load
from tests.quality.entities import labelled


@pytest.fixture(scope="module")
def engine() -> Embedded:
    return load()


def test_tags_are_comprehends() -> None:
    model = botocore.session.get_session().get_service_model("comprehend")
    assert set(model.shape_for("PartOfSpeechTagType").enum) == TAGS


def test_words_and_marks_but_no_white_space(engine: Embedded) -> None:
    text = "It is a beautiful day\n in  Seattle, isn't it?"
    (tokens,) = engine.tag([text], "en")
    assert [(text[token.begin : token.end], token.tag) for token in tokens] == [
        ("It", "PRON"), ("is", "AUX"), ("a", "DET"), ("beautiful", "ADJ"), ("day", "NOUN"), ("in", "ADP"),
        ("Seattle", "PROPN"), (",", "PUNCT"), ("is", "AUX"), ("n't", "PART"), ("it", "PRON"), ("?", "PUNCT"),
    ]  # fmt: skip


def test_a_fixed_sample(engine: Embedded) -> None:
    rows = labelled("syntax")
    answers = engine.tag([row["text"] for row in rows], "en")
    right = [(t["begin"], t["end"], t["tag"]) for row in rows for t in row["tokens"]]
    given = [token[:3] for tokens in answers for token in tokens]
    assert len(right) >= 400
    assert sum(one == other for one, other in zip(right, given, strict=True)) / len(right) >= 0.95


def test_scores_are_the_taggers_and_lower_where_it_is_unsure(engine: Embedded) -> None:
    sure, unsure = engine.tag(["The cat sat on the mat.", "blorf grunt fleem zax"], "en")
    assert min(token.score for token in sure) > 0.9
    assert min(token.score for token in unsure) < 0.7
    assert all(0 <= token.score <= 1 + 1e-9 for token in sure + unsure)


def test_what_is_of_no_part_of_speech_is_o(engine: Embedded) -> None:
    tags = {token.tag for token in engine.tag(["asdf ;lkj qwer etc :-)) <<>> ~~ ^^ C'est la vie, mon ami."], "en")[0]}
    assert tags <= TAGS


def test_other_languages_are_refused(engine: Embedded) -> None:
    with pytest.raises(ValueError, match="reads en, not es"):
        engine.tag(["Hola."], "es")
