"""The rules between Apertium's stages: what everyday English means in Spanish, in any text and any markup."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit_fakes.engines.translation import Part, formatted_text, rules
from aikit_fakes.engines.translation.embedded import Apertium, load
from aikit_fakes.engines.translation.rules import lexical_units
from aikit_fakes.package_data import read_toml
from helpers.apertium import needs_apertium
from helpers.translation import embedded

IMPERATIVES = {
    "Order the book and call us.": "Pide el libro y llámanos.",
    "Please wait here.": "Por favor espera aquí.",
    "Send me your photo.": "Envíame tu foto.",
    "Don't forget me!": "¡No me olvides!",
    "Do not call him.": "No le llames.",
    "Read this before you sign.": "Lee esto antes de que firmas.",
    "If you need help, call us.": "Si necesitas ayuda, llámanos.",
    "Work on the bridge begins today.": "El trabajo en el puente empieza hoy.",
    "Search results": "Resultados de búsqueda",
}
QUESTIONS = {
    "Can you see it?": "¿Lo puedes ver?",
    "What time does the party start?": "¿A qué hora la fiesta empieza?",
    "Is the museum open?": "¿El museo está abierto?",
    "Do you want to do it?": "¿Lo quieres hacer?",
    "Have you seen my keys?": "¿Has visto mis llaves?",
    "Is there a pharmacy?": "¿Hay una farmacia?",
    "Hello Anna, are you free tonight?": "Hola Anna, ¿estás libre esta noche?",
}
MULTIWORDS = {
    "Log in now.": "Inicia sesión ahora.",
    "She logged out.": "Cerró sesión.",
    "Turn the light off.": "Apaga la luz.",
    "Turn it off.": "Apágalo.",
    "I will pick you up.": "Te recogeré.",
    "They ran out of milk.": "Se quedaron sin leche.",
    "I would prefer to sign up.": "Preferiría registrarme.",
    "We are looking forward to seeing you.": "Estamos esperando con ganas verte.",
    "Two credit cards": "Dos tarjetas de crédito",
    "I used to work here.": "Solía trabajar aquí.",
}
SELECTION = {
    "Your order is ready.": "Tu pedido está a punto.",
    "Breakfast is included.": "El desayuno está incluido.",
    "I lost my glasses.": "Perdí mis gafas.",
    "Two glasses of water": "Dos vasos de agua",
    "Save your changes.": "Guarda tus cambios.",
    "Save your money.": "Ahorra tu dinero.",
    "You are right.": "Tienes razón.",
    "We meet at three in the afternoon.": "Nos reunimos a las tres de la tarde.",
    "Read the newsletters.": "Lee los boletines.",
}
AGREEMENT = {
    "She gave me a book.": "Me dio un libro.",
    "She loves me.": "Me adora.",
    "I forgot my bag and can't open the door.": "Olvidé mi bolso y no puedo abrir la puerta.",
    "Hello Friend": "Hola amigo",
    "There is no hot water.": "No hay agua caliente.",
}
WORDS = (
    "at eight o'clock , please . log in out turn off on the light don't do not let's you your me it can is there ? "
    "have been just used to what time keep going before and your orders free Book hungry late how old !"
).split()


@pytest.fixture(scope="module")
def engine() -> Apertium:
    return load()


@needs_apertium
@pytest.mark.parametrize("cases", [IMPERATIVES, QUESTIONS, MULTIWORDS, SELECTION, AGREEMENT])
def test_everyday_sentences_mean_what_they_say(engine: Apertium, cases: Mapping[str, str]) -> None:
    assert dict(zip(cases, engine.translate(list(cases), "en", "es"), strict=True)) == cases


@needs_apertium
def test_words_that_the_dictionary_lacks_are_translated(engine: Apertium) -> None:
    words = [key.partition("<")[0] for key, value in _table()["new"].items() if isinstance(value, str)]
    answers = engine.translate([f"this {word}" for word in words], "en", "es")
    same = {word for word, answer in zip(words, answers, strict=True) if word in answer.lower().split()}
    assert same <= {"barista", "pasta", "selfie", "wifi"}


@needs_apertium
def test_white_space_stays_and_none_is_left_behind(engine: Apertium) -> None:
    given = ["I  think   he is four years old .", "Do you know?  Yes!"]
    assert [re.findall(" +", answer) for answer in engine.translate(given, "en", "es")][1] == ["  "]
    assert engine.translate(["Sorry, I missed it."], "en", "es") == ["Perdón, lo perdí."]
    assert "  " in engine.translate(given, "en", "es")[0]


@needs_apertium
def test_expressions_keep_their_formats(engine: Apertium) -> None:
    given = [[Part("Please "), Part("log in", 1), Part(" and "), Part("turn off", 2), Part(" the "), Part("light", 3)]]
    (answer,) = formatted_text.translate(engine, given, "en", "es")
    texts = {part.style: part.text.strip() for part in answer if part.style}
    assert texts == {1: "inicia sesión", 2: "apaga", 3: "luz"}


@needs_apertium
def test_an_expression_across_formats_loses_none(engine: Apertium) -> None:
    given = [[Part("Turn", 1), Part(" the "), Part("light", 2), Part(" off", 3), Part(".")]]
    (answer,) = formatted_text.translate(engine, given, "en", "es")
    assert {part.style for part in answer if part.text.strip()} >= {1, 2, 3}


@needs_apertium
@settings(max_examples=60)
@given(words=st.lists(st.tuples(st.sampled_from(WORDS), st.integers(0, 2), st.booleans()), max_size=12))
def test_words_of_rules_in_any_order_and_format_come_through(words: list[tuple[str, int, bool]]) -> None:
    given = [Part(f"{word} ", 0 if kept else style, kept) for word, style, kept in words]
    (answer,) = formatted_text.translate(load(), [given], "en", "es")
    assert sorted(part.text for part in answer if part.kept) == sorted(part.text for part in given if part.kept)
    assert not re.search(r"<\w+>|\[\[", "".join(part.text for part in answer))


@needs_apertium
def test_kept_words_are_no_part_of_a_rule(engine: Apertium) -> None:
    given = [[Part("Please "), Part("log in", 0, True), Part(" or call "), Part("Breakfast", 0, True), Part(".")]]
    (answer,) = formatted_text.translate(engine, given, "en", "es")
    assert [part.text for part in answer if part.kept] == ["log in", "Breakfast"]


@needs_apertium
def test_rules_are_for_their_pair_alone(engine: Apertium) -> None:
    assert rules.placed("spa-eng", []) == {}
    assert engine.translate(["El perro duerme."], "es", "en") == ["The dog sleeps."]
    (french,) = engine.translate(["Can you send me your photo?"], "en", "fr")
    assert "¿" not in french


@needs_apertium
def test_documents_and_terms_come_through_the_kit() -> None:
    kit = embedded()
    kit.translate.import_terminology(
        name="rules",
        merge_strategy="OVERWRITE",
        terminology_data={"file": b"en,es\nBreakfast,Brunch\n", "format": "CSV"},
    )
    answer = kit.translate.translate_document(
        document={
            "content": b'<p>Book a <b>table</b> with <span translate="no">log in</span>. Breakfast is free.</p>',
            "content_type": "text/html",
        },
        source_language_code="en",
        target_language_code="es",
        terminology_names=["rules"],
    )
    page = answer.translated_document.content.decode()
    assert page.startswith('<p>Reserva una <b>mesa</b> con <span translate="no">log in</span>. Brunch ')


@needs_apertium
def test_placeholders_are_no_words_of_a_sentence() -> None:
    told = {"Book {count} tables for {name}.": "Reserva {count} mesas para {name}.", "1) Turn it off.": "1) Apágalo."}
    pair = {"source_language_code": "en", "target_language_code": "es"}
    kit = embedded()
    assert {text: kit.translate.translate_text(text=text, **pair).translated_text for text in told} == told


def test_streams_are_read_and_written_as_they_are() -> None:
    for stream in (
        "",
        "[]",
        r"\^a\$ ^b/b<n>$[ x ][[t:s:1]]^c\/d/\[e<n>/f<n>$[[/]]^g<vbdo>/$ rest[]",
        "^",
        "^x",
        "[[",
        "a^b$",
    ):
        assert lexical_units.serialize(*lexical_units.parse(stream)) == stream


@settings(max_examples=60)
@given(text=st.text(alphabet="^$/[]<>\\#+*@ abI'?!.,\n", max_size=60))
def test_any_stream_passes_the_rules(text: str) -> None:
    stages = [[name] for name in ("lt-proc", "apertium-tagger", "lrx-proc", "apertium-transfer", "apertium-interchunk")]
    for rule in rules.placed("eng-spa", [*stages, ["apertium-wblank-detach"]]).values():
        assert isinstance(rule(text), str)


def _table() -> dict[str, Any]:
    return read_toml(rules.__package__, "eng-spa.toml")
