"""The English pipeline that three engines share: pieces, offsets, threads, and what it does to memory."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import pytest
from spacy.tokens import Doc

from aikit_fakes.engines.english import pipeline, spacy_loading
from aikit_fakes.engines.english import text_segmentation as cutting
from aikit_fakes.engines.english.text_segmentation import LONGEST, WORD, segments
from aikit_fakes.engines.entities import embedded as entities
from aikit_fakes.engines.key_phrases import embedded as key_phrases
from aikit_fakes.engines.syntax import embedded as syntax

TEXT = "Maria Gomez moved from Lisbon to Toronto in March 2019.\r\nShe paid $2,500 a month, and liked the city 😀."
ODD = {
    "empty": "",
    "white space": " \t\r\n\u00a0 ",
    "zero width": "Maria\u200b Gomez \u200d\ufeff lives in Lisbon.",
    "right to left": "مرحبا بالعالم Maria Gomez שלום עולם",
    "HTML": "<p class='x'>Maria&nbsp;Gomez &amp; <b>Tom Becker</b></p>",
    "line ends": "Maria Gomez\r\n\r\nLisbon\r\rToronto\n",
    "combining marks": "Jose\u0301 Ramo\u0301n e\u0301\u0301\u0301\u0301 \u0301 lives in Bogota\u0301.",
    "emoji": "👩‍👩‍👧‍👦 Maria Gomez 🇵🇹 met Tom 👍🏽 in Lisbon",
    "NUL": "Maria\0Gomez \0\0 Lisbon",
    "lone surrogates": "\ud83d Maria \ude00\ud83d Lisbon \udfff",
    "no letters": "... --- !!! ((( ))) 123 ½ ²",
    "one long word": "x" * (WORD * 3 + 7),
    "brackets": "(" * 3000,
}


class Word(NamedTuple):
    begin: int
    end: int
    text: str


def words(docs: list[Doc]) -> Iterator[list[Word]]:
    for doc in docs:
        yield [Word(token.idx, token.idx + len(token), token.text) for token in doc if not token.is_space]


@pytest.fixture(scope="module")
def english() -> pipeline.Pipeline:
    return pipeline.load()


@pytest.fixture(scope="module", params=["entities", "syntax", "key_phrases"])
def find(request: pytest.FixtureRequest) -> Callable[[list[str]], list[list[Any]]]:
    """What one of the three engines finds."""
    if request.param == "syntax":
        tagger = syntax.load()
        return lambda texts: tagger.tag(texts, "en")
    finder = (entities if request.param == "entities" else key_phrases).load()
    return lambda texts: finder.find(texts, "en")


def test_it_is_opened_once(english: pipeline.Pipeline) -> None:
    with ThreadPoolExecutor(4) as pool:
        assert all(other is english for other in pool.map(lambda _: pipeline.load(), range(4)))


@pytest.mark.parametrize(("installed", "taken"), [("3.8.1", True), ("999.9.9", False), ("2.3.0", False)])
def test_only_a_package_of_spacys_own_version_is_preferred(
    monkeypatch: pytest.MonkeyPatch, installed: str, taken: bool
) -> None:
    monkeypatch.setattr(pipeline, "version", lambda name: installed)
    monkeypatch.setattr(pipeline.about, "__version__", "3.8.18")
    assert pipeline._is_official("en_core_web_sm") is taken


def test_a_short_text_is_one_piece() -> None:
    assert list(segments(f"  {TEXT}\n")) == [(2, TEXT)]
    assert list(segments(" \n ")) == list(segments("")) == []


@pytest.mark.parametrize(
    ("pause", "text"),
    [
        ("paragraph", "One line.\nAnd two.\n\n"),
        ("line", "One line, and\n"),
        ("sentence", "One more sentence. "),
        ("word", "word "),
    ],
)
def test_a_long_text_is_cut_at_the_best_pause(pause: str, text: str) -> None:
    whole = text * (3 * LONGEST // len(text))
    cut = list(segments(whole))
    assert len(cut) > 2
    for begin, piece in cut:
        assert len(piece) <= LONGEST
        assert whole[begin : begin + len(piece)] == piece
        assert piece.startswith(text.split()[0])
        assert piece.endswith(text.split()[-1])
    assert sum(len(piece.split()) for _, piece in cut) == len(whole.split())


def test_nothing_is_lost_where_there_is_no_pause() -> None:
    whole = "".join(chr(0x4E00 + i % 5000) for i in range(7000))
    assert "".join(piece for _, piece in segments(whole)) == whole
    assert max(len(piece) for _, piece in segments(whole)) == WORD


def test_what_a_vocabulary_cannot_keep_leaves_offsets_alone() -> None:
    assert list(segments("a\ud83db\0c")) == [(0, "a\ufffdb\ufffdc")]


def test_words_stand_where_they_are_said_to(english: pipeline.Pipeline) -> None:
    texts = [TEXT, *ODD.values(), f"{TEXT}\n" * 60]
    for text, found in zip(texts, english.read(texts, words), strict=True):
        readable = cutting._SEPARATE.sub("\ufffd", text)
        assert all(readable[word.begin : word.end] == word.text for word in found)
        assert "".join(word.text for word in found) == "".join(readable.split())


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text(find: Callable[[list[str]], list[list[Any]]], text: str) -> None:
    (found,) = find([text])
    end = 0
    for span in found:
        assert end <= span.begin < span.end <= len(text)
        assert text[span.begin : span.end] == text[span.begin : span.end].strip()
        assert type(span.score) is float
        assert 0 <= span.score <= 1
        end = span.end


def test_a_batch_answers_as_single_calls_do(find: Callable[[list[str]], list[list[Any]]]) -> None:
    texts = [TEXT, "", "Toyota recalled 320,000 cars in Japan on Monday.", f"{TEXT}\n" * 30, *ODD.values()]
    for together, text in zip(find(texts), texts, strict=True):
        (alone,) = find([text])
        assert [span._replace(score=0) for span in together] == [span._replace(score=0) for span in alone]
        assert [span.score for span in together] == pytest.approx([span.score for span in alone], abs=1e-3)
    assert find([]) == []


def test_eight_threads_answer_as_one(find: Callable[[list[str]], list[list[Any]]]) -> None:
    texts = [f"{TEXT} Ticket {number} is for {name}." for number, name in enumerate(["Ann Lee", "Bo Chan", "Cy Diaz"])]
    alone = find(texts)
    with ThreadPoolExecutor(8) as pool:
        assert all(answer == alone for answer in pool.map(lambda _: find(texts), range(24)))


def test_a_long_text_is_found_what_its_parts_are(find: Callable[[list[str]], list[list[Any]]]) -> None:
    part = f"{TEXT}\n\n"
    (alone,), (long,) = find([part]), find([part * 100])
    expected = [(span.begin + n * len(part), span.end + n * len(part)) for n in range(100) for span in alone]
    got = {(span.begin, span.end) for span in long}
    assert len(got & set(expected)) / len(expected) > 0.97  # neighbours may change the mind about a word


def test_what_was_read_is_forgotten(english: pipeline.Pipeline) -> None:
    strings = len(english.language.vocab.strings)
    english.read([" ".join(f"qx{number}zy" for number in range(2000))], words)
    assert len(english.language.vocab.strings) - strings < 100
    assert "qx7zy" not in english.language.vocab.strings


@pytest.mark.slow
@pytest.mark.parametrize("character", ["a", "😀", "@", "\u200b"])
def test_a_hundred_kilobytes_of_one_character(find: Callable[[list[str]], list[list[Any]]], character: str) -> None:
    start = time.process_time()
    find([character * (100_000 // len(character.encode("utf-8", "surrogatepass")))])
    assert time.process_time() - start < 30


@pytest.mark.torch
def test_spacy_is_imported_without_torch_and_torch_is_there_for_others() -> None:
    program = """
import sys
from aikit_fakes.engines.english import pipeline, spacy_loading
assert pipeline.load().language.lang == "en"
assert "torch" not in sys.modules
import torch
assert not any(type(finder).__name__ == "_WithoutTorch" for finder in sys.meta_path)
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=120)


def test_other_threads_find_torch_while_spacy_is_imported() -> None:
    finder = spacy_loading._WithoutTorch()
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(finder.find_spec, "torch").result() is None  # the next finder is asked
    with pytest.raises(ModuleNotFoundError):
        finder.find_spec("torch")
