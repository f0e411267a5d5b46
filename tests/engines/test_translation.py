"""Translation: the embedded engine on Apertium's own programs, and what every engine shares."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sacrebleu import corpus_chrf

from aikit.errors import EngineFailed
from aikit_fakes.engines.translation import Part, formatted_text, language_codes, pipeline_process
from aikit_fakes.engines.translation.embedded import Apertium
from aikit_fakes.engines.translation.sentence_segmentation import max_length, sentences, translate_sentences
from helpers.apertium import needs_apertium

HOSTILE = [
    "",
    " ",
    "\n\n",
    "\0",
    "a\0b",
    "\ud800",
    "x\udfff\ud83d\ude00",
    "[",
    "]",
    "{}",
    "^x$",
    "^^",
    "$$",
    "\\",
    "\\[",
    "/",
    "@",
    "<b>",
    "]]",
    "[[",
    "[[/]]",
    "[[t:s:1]]",
    "[[t:k:0]]Qzxkv[[/]]",
    ".[]",
    "[]",
    "~",
    "+",
    "*x",
    "#x",
    "^x/y<n>$",
    "\u200b\u200e",
    "\u202eevil\u202c",
    "شكرا",
    "ありがとう",
    "a\u2028b\x85c",
    "\x1c\x1d\x1e",
    "😀" * 50,
    "e\u0301" * 100,
    "(((((",
    "-" * 500,
    "\ufeffx",
]


@pytest.fixture(scope="module")
def engine() -> Apertium:
    return Apertium()


def sample() -> tuple[list[str], list[str]]:
    """Everyday sentences in English and Spanish, from the quality figures."""
    lines = Path(__file__).parents[1].joinpath("quality", "translation.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if line and not line.startswith("#")][:20]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


@needs_apertium
@pytest.mark.parametrize(("source", "target", "floor"), [("en", "es", 62.0), ("es", "en", 62.0)])
def test_translations_reach_their_floor(engine: Apertium, source: str, target: str, floor: float) -> None:
    english, spanish = sample()
    given, right = (english, spanish) if source == "en" else (spanish, english)
    assert corpus_chrf(engine.translate(given, source, target), [right]).score >= floor
    assert corpus_chrf(given, [right]).score < 35


@needs_apertium
def test_white_space_lines_and_unknown_words_stay(engine: Apertium) -> None:
    text = "  The dog sleeps.\t\n\r\n\n The qwrtz sleeps. \x0b end"
    (answer,) = engine.translate([text], "en", "es")
    assert re.findall(r"^\s+|\s*[\n\r\x0b]\s*", answer) == re.findall(r"^\s+|\s*[\n\r\x0b]\s*", text)
    assert "perro" in answer
    assert "qwrtz" in answer
    assert not re.search(r"[*#@^$\[\]]", answer)


@needs_apertium
def test_the_formats_own_characters_come_through(engine: Apertium) -> None:
    text = "The dog [one] {two} ^three$ a/b \\ @ <b>four</b> 5*6 #7 ~8."
    (answer,) = engine.translate([text], "en", "es")
    assert re.findall(r"[\[\]{}^$/\\@<>*#~]", answer) == re.findall(r"[\[\]{}^$/\\@<>*#~]", text)


@needs_apertium
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_breaks_it_or_its_neighbours(engine: Apertium, text: str) -> None:
    before, answer, after = engine.translate(["I have a dog.", text, "I have a cat."], "en", "es")
    assert (before, after) == ("Tengo un perro.", "Tengo un gato.")
    assert isinstance(answer, str)
    answer.encode()  # nothing that UTF-8 cannot hold
    marked = [Part("The dog ", 0), Part(text, 1), Part(" sleeps", 2), Part("Kept", 0, True)]
    (formatted,) = formatted_text.translate(engine, [marked], "en", "es")
    assert [part for part in formatted if part.kept] == [marked[-1]]
    assert {part.style for part in formatted} <= {0, 1, 2}


@needs_apertium
@settings(max_examples=60)
@given(text=st.text(max_size=60))
def test_any_text_is_answered(text: str) -> None:
    engine = _shared()
    alone = engine.translate([text], "en", "es")
    assert alone == engine.translate(["The dog.", text], "en", "es")[1:]


@needs_apertium
@pytest.mark.parametrize("text", ["dog" * 33_000, "dog " * 25_000, "The dog sleeps. " * 6_000, "[" * 100_000])
def test_large_texts_come_back(engine: Apertium, text: str) -> None:
    start = time.process_time()
    (answer,) = engine.translate([text], "en", "es")
    assert len(answer) > len(text) / 2
    assert time.process_time() - start < 30


@needs_apertium
def test_formats_move_with_their_words(engine: Apertium) -> None:
    given = [[Part("The "), Part("red", 1), Part(" car is "), Part("very big", 2), Part(".")]]
    (answer,) = formatted_text.translate(engine, given, "en", "es")
    assert answer == [Part("El coche "), Part("rojo", 1), Part(" es "), Part("muy grande", 2), Part(".")]


@needs_apertium
def test_kept_words_stand_where_they_belong(engine: Apertium) -> None:
    given = [[Part("I like the "), Part("Big Dog", 0, True), Part(" very much.")]]
    (answer,) = formatted_text.translate(engine, given, "en", "es")
    assert "".join(part.text for part in answer) == "Me gusta el Big Dog mucho."


@needs_apertium
def test_eight_threads_answer_as_one(engine: Apertium) -> None:
    texts = [f"The dog number {number} sleeps in the house. [x{number}]" for number in range(80)]
    alone = [engine.translate([text], "en", "es")[0] for text in texts]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda text: engine.translate([text], "en", "es")[0], texts))
    assert together == alone == engine.translate(texts, "en", "es")
    assert len(set(alone)) == 80


def _children(name: str) -> list[int]:
    found = subprocess.run(["ps", "--ppid", str(os.getpid()), "-o", "pid=,comm="], capture_output=True, text=True)
    rows = [line.split(maxsplit=1) for line in found.stdout.splitlines()]
    return [int(pid) for pid, command in rows if command.startswith(name)]


@needs_apertium
@pytest.mark.parametrize("program", ["lt-proc", "apertium-tag", "apertium-pos"])
def test_a_program_that_is_killed_is_started_anew(program: str) -> None:
    engine = Apertium()
    before = set(_children(program))
    assert engine.translate(["I have a dog."], "en", "es") == ["Tengo un perro."]
    (victim, *_) = sorted(set(_children(program)) - before)
    os.kill(victim, signal.SIGKILL)
    assert engine.translate(["I have a cat."], "en", "es") == ["Tengo un gato."]


@needs_apertium
def test_a_program_killed_midway_changes_no_answer() -> None:
    engine = Apertium()
    texts = [f"I have {number} dogs." for number in range(3000)]
    expected = engine.translate(texts[:1], "en", "es")
    before = set(_children("apertium-tag"))
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(engine.translate, texts, "en", "es")
        time.sleep(0.05)
        for victim in before:
            os.kill(victim, signal.SIGKILL)
        answers = running.result(60)
    assert len(answers) == 3000
    assert answers[:1] == expected
    assert answers[2:] == [f"Tengo {number} perros." for number in range(2, 3000)]


def test_programs_that_die_twice_are_an_error(tmp_path: Path) -> None:
    dying = pipeline_process.Pipeline([["true"]])
    with pytest.raises(EngineFailed, match="gave no answer"):
        dying.ask(["The dog sleeps."])


def test_programs_that_say_nothing_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline_process, "PATIENCE", 0.2)
    with pytest.raises(EngineFailed, match="nothing came"):
        pipeline_process.Pipeline([["sleep", "60"]]).ask(["The dog sleeps."])


def test_without_apertium_there_are_no_pairs(tmp_path: Path) -> None:
    assert Apertium(tmp_path / "nowhere").pairs == frozenset()


@needs_apertium
def test_pairs_by_way_of_a_third_language(engine: Apertium) -> None:
    assert (engine.via("en", "es"), engine.via("en", "fr")) == ("", "es")
    (answer,) = formatted_text.translate(engine, [[Part("I have a "), Part("red", 1), Part(" car.")]], "en", "fr")
    spanish = engine.translate(["I have a red car."], "en", "es")
    assert ["".join(part.text for part in answer)] == engine.translate(spanish, "es", "fr")
    assert [part.text for part in answer if part.style == 1] == ["rouge"]
    assert engine.translate(["I have a red car."], "en", "fr") == engine.translate(spanish, "es", "fr")
    assert not any(target in language_codes.same(source) for source, target in engine.pairs)


@needs_apertium
def test_only_pairs_that_are_there_are_translated(engine: Apertium) -> None:
    with pytest.raises(ValueError, match="does not translate en to ja"):
        engine.translate(["dog"], "en", "ja")


class Upper:
    """An engine that cannot tell where its words come from."""

    name = "upper"
    pairs = frozenset({("en", "es")})

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        return [text.upper() for text in texts]


class Loser(Upper):
    """An engine that loses what it should carry along."""

    def translate_parts(self, texts: Sequence[Sequence[Part]], source: str, target: str) -> list[list[Part] | None]:
        return [None for _ in texts]


@pytest.mark.parametrize("engine", [Upper(), Loser()])
def test_other_engines_translate_stretch_by_stretch(engine: Upper) -> None:
    given = [[Part("a "), Part("b", 1), Part("Keep", 0, True), Part(" c", 2), Part(" d", 2)], [], [Part("e")]]
    assert formatted_text.translate(engine, given, "en", "es") == [
        [Part("A "), Part("B", 1), Part("Keep", 0, True), Part(" C D", 2)],
        [],
        [Part("E")],
    ]


@given(text=st.text(), size=st.integers(1, 20))
def test_pieces_put_together_are_the_text(text: str, size: int) -> None:
    safe = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    for cut in (sentences, max_length(size)):
        assert translate_sentences([text], cut, list) == [safe]


def test_sentences_are_cut_at_their_ends() -> None:
    assert sentences("Mr. Fox ran.  Who? “Me!” 3.5 is it") == ["Mr. ", "Fox ran.  ", "Who? ", "“Me!” ", "3.5 is it"]


def test_every_language_has_names_of_its_own() -> None:
    seen: dict[str, str] = {}
    for code in language_codes.languages():
        for name in language_codes.names(code):
            assert seen.setdefault(name, code) == code
    assert len(language_codes.languages()) == 75
    assert language_codes.known({"spa", "en", "zho_Hant"}) == {"en": "en", "es": "spa", "zh-TW": "zho_Hant"}


def _shared() -> Apertium:
    from aikit_fakes.engines.translation.embedded import load

    return load()
