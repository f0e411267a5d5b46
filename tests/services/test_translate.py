"""Translate, locally: text, languages, terminologies, settings; AWS's limits and errors."""

from __future__ import annotations

import contextlib
import re
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aikit import AIKit
from aikit.contract.service import service
from aikit.errors import InvalidRequest, ServiceError, UnsupportedLocally
from aikit_fakes.backend import Local
from aikit_fakes.engines.translation import Part
from aikit_fakes.services.translate import untranslatable
from aikit_fakes.services.translate.term_matching import Terms
from helpers.apertium import needs_apertium
from helpers.translation import embedded, shouting

EN_ES = {"source_language_code": "en", "target_language_code": "es"}
CSV = (
    b"en,es,fr\r\nAmazon Photos,Amazon Fotos,\r\nAmazon,Amazonas,Amazone\r\n"
    b'"the ""Big"" Dog, Ltd","el Gran Perro, SL",x\r\n'
)


@pytest.fixture
def kit() -> AIKit:
    return shouting()


@pytest.fixture(scope="module")
def apertium() -> AIKit:
    return embedded()


def imported(kit: AIKit, file: bytes = CSV, form: str = "CSV", name: str = "shop", **more: Any) -> Any:
    data = {"file": file, "format": form, **more}
    answer = kit.translate.import_terminology(name=name, merge_strategy="OVERWRITE", terminology_data=data)
    return answer.terminology_properties


@needs_apertium
def test_the_translation_comes_from_the_text(apertium: AIKit) -> None:
    answer = apertium.translate.translate_text(text="The weather is nice today.\n\n  Where is my red car?", **EN_ES)
    first, second = answer.translated_text.split("\n\n  ")
    assert first == "El tiempo es agradable hoy."
    assert "coche rojo" in second
    assert (answer.source_language_code, answer.target_language_code) == ("en", "es")
    assert answer.meta.engine == "embedded:apertium"
    assert set(answer.to_aws()) == {
        "TranslatedText", "SourceLanguageCode", "TargetLanguageCode", "ResponseMetadata"
    }  # fmt: skip


@needs_apertium
def test_auto_tells_the_language_it_found(apertium: AIKit) -> None:
    answer = apertium.translate.translate_text(
        text="El perro blanco duerme en la casa.", source_language_code="auto", target_language_code="en"
    )
    assert answer.source_language_code == "es"
    assert "white dog" in answer.translated_text
    assert "langid" in str(answer.meta.engine)
    assert "apertium" in str(answer.meta.engine)


@needs_apertium
def test_a_third_language_is_named(apertium: AIKit) -> None:
    answer = apertium.translate.translate_text(
        text="I have a red car.", source_language_code="en", target_language_code="fr"
    )
    assert "voiture rouge" in answer.translated_text
    assert answer.meta.engine == "embedded:apertium via es"


def test_a_doubtful_language_is_refused_and_named(kit: AIKit) -> None:
    with pytest.raises(kit.translate.errors.DetectedLanguageLowConfidenceException) as caught:
        kit.translate.translate_text(text="12", source_language_code="auto", target_language_code="en")
    assert caught.value.detected_language_code


def test_a_language_that_is_found_but_not_translated_is_refused(kit: AIKit) -> None:
    with pytest.raises(kit.translate.errors.UnsupportedLanguagePairException) as caught:
        kit.translate.translate_text(
            text="Der Hund schläft heute im Garten.", source_language_code="auto", target_language_code="es"
        )
    assert (caught.value.source_language_code, caught.value.target_language_code) == ("de", "es")


@pytest.mark.parametrize("pair", [("en", "ja"), ("xx", "es"), ("en", "auto"), ("en", "zz-ZZ"), ("xx", "xx")])
def test_a_pair_that_no_engine_does_says_which_do(kit: AIKit, pair: tuple[str, str]) -> None:
    with pytest.raises(kit.translate.errors.UnsupportedLanguagePairException) as caught:
        kit.translate.translate_text(text="Hello", source_language_code=pair[0], target_language_code=pair[1])
    assert (caught.value.source_language_code, caught.value.target_language_code) == pair
    assert "en to es, fr; es to en, fr" in caught.value.message
    assert "AIKIT_ENGINES_TRANSLATE_TRANSLATION" in caught.value.message


def test_without_apertium_the_error_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from aikit_fakes.engines.translation.embedded import Apertium

    monkeypatch.setitem(sys.modules, "nowhere", SimpleNamespace(load=lambda: Apertium(Path("/nowhere"))))
    kit = AIKit(Local({"translate.translation": "python:nowhere:load"}))
    with pytest.raises(ServiceError, match=r"Apertium is not installed.*apt-get install apertium"):
        kit.translate.translate_text(text="Hello", **EN_ES)


def test_the_same_language_comes_back_as_it_is(kit: AIKit) -> None:
    answer = kit.translate.translate_text(text=" Hello, shit! ", source_language_code="en", target_language_code="en",
                                          settings={"profanity": "MASK"})  # fmt: skip
    assert answer.translated_text == " Hello, shit! "
    assert answer.applied_settings is None


@pytest.mark.parametrize("text", ["x" * 10_001, "é" * 5_001, "😀" * 2_501])
def test_a_text_that_is_too_large_is_refused_in_translates_words(kit: AIKit, text: str) -> None:
    with pytest.raises(kit.translate.errors.TextSizeLimitExceededException) as caught:
        kit.translate.translate_text(text=text, **EN_ES)
    assert f"text size is {len(text.encode())} bytes" in caught.value.message
    kit.translate.translate_text(text="x" * 10_000, **EN_ES)


def test_an_empty_text_is_refused_before_it_is_sent(kit: AIKit) -> None:
    with pytest.raises(InvalidRequest, match="at least 1"):
        kit.translate.translate_text(text="", **EN_ES)


def test_settings_are_told_only_where_they_were_applied(kit: AIKit) -> None:
    wanted = {"formality": "FORMAL", "profanity": "MASK", "brevity": "ON"}
    answer = kit.translate.translate_text(text="joder, qué mierda", **EN_ES, settings=wanted)
    assert answer.translated_text == "?$#@$, QUÉ ?$#@$"
    assert answer.to_aws()["AppliedSettings"] == {"Profanity": "MASK"}
    plain = kit.translate.translate_text(text="joder", **EN_ES, settings={"formality": "INFORMAL", "brevity": "ON"})
    assert plain.translated_text == "JODER"
    assert "AppliedSettings" not in plain.to_aws()


def test_profanity_is_told_only_where_a_word_was_masked(kit: AIKit) -> None:
    answer = kit.translate.translate_text(text="qué día", **EN_ES, settings={"profanity": "MASK"})
    assert answer.translated_text == "QUÉ DÍA"
    assert "AppliedSettings" not in answer.to_aws()


def test_formality_is_told_where_the_engine_applied_it() -> None:
    engines = {"translate.translation": "python:helpers.translation:Polite"}
    kit = AIKit(Local(engines, state="memory", executor="inline", pace="instant"))
    answer = kit.translate.translate_text(text="hello", **EN_ES, settings={"formality": "FORMAL"})
    assert answer.translated_text == "FORMAL: HELLO"
    assert answer.to_aws()["AppliedSettings"] == {"Formality": "FORMAL"}
    assert "AppliedSettings" not in kit.translate.translate_text(text="hello", **EN_ES).to_aws()
    # Translate has no formality in English
    back = {"source_language_code": "es", "target_language_code": "en"}
    answer = kit.translate.translate_text(text="hola", **back, settings={"formality": "FORMAL"})
    assert (answer.translated_text, answer.applied_settings) == ("HOLA", None)
    # nothing of it is language
    answer = kit.translate.translate_text(text="{name}", **EN_ES, settings={"formality": "FORMAL"})
    assert (answer.translated_text, answer.applied_settings) == ("{name}", None)


@pytest.mark.parametrize(
    ("text", "translated"),
    [
        ('<p class="the title">the <b>red</b> cat</p>', '<p class="the title">THE <b>RED</b> CAT</p>'),
        (
            '<note to="me">the cat</note><x:y a="the cat">the dog</x:y>',
            '<note to="me">THE CAT</note><x:y a="the cat">THE DOG</x:y>',
        ),
        ('<span translate="no">the cat</span> the dog', '<span translate="no">the cat</span> THE DOG'),
        (
            '<?xml version="1.0"?><!-- the cat --><source>the red cat</source><![CDATA[the cat]]>',
            '<?xml version="1.0"?><!-- the cat --><source>THE RED CAT</source><![CDATA[the cat]]>',
        ),
        ("the &amp; cat &lt;the dog&gt; a < b", "THE &amp; CAT &lt;THE DOG&gt; A < B"),
        ("<code>the cat</code> and <kbd>the dog</kbd>", "<code>the cat</code> AND <kbd>the dog</kbd>"),
        (
            "hello {name}, you have {{ count }} of {0} and ${user} and #{x} and %{y}",
            "HELLO {name}, YOU HAVE {{ count }} OF {0} AND ${user} AND #{x} AND %{y}",
        ),
        ("paid %s on %1$d, %(total)s and %.2f at 50% discount", "PAID %s ON %1$d, %(total)s AND %.2f AT 50% DISCOUNT"),
        (
            "{count, plural, one {# item} other {# items in {cart}}} left",
            "{count, plural, one {# item} other {# items in {cart}}} LEFT",
        ),
        ("{% if user %} the cat {% endif %} <%= user.name %>", "{% if user %} THE CAT {% endif %} <%= user.name %>"),
        (
            "see https://example.com/the/cat?a=b_c, or (www.example.com/the). mail jane@example.com",
            "SEE https://example.com/the/cat?a=b_c, OR (www.example.com/the). MAIL jane@example.com",
        ),
        (
            "open /usr/local/the_cat, ./src/app.py or C:\\Users\\the",
            "OPEN /usr/local/the_cat, ./src/app.py OR C:\\Users\\the",
        ),
        (
            "run `git the cat` with --dry-run and foo.bar() in config.yaml",
            "RUN `git the cat` WITH --dry-run AND foo.bar() IN config.yaml",
        ),
        ("```\nthe cat\n```\nthe dog\r\n  the cat", "```\nthe cat\n```\nTHE DOG\r\n  THE CAT"),
        ("set THE_CAT=red, the cat :smile: at 12:30:45", "SET THE_CAT=red, THE CAT :smile: AT 12:30:45"),
        ("and/or, 24/7, it.I am: here (or there)", "AND/OR, 24/7, IT.I AM: HERE (OR THERE)"),
    ],
)
def test_what_is_no_language_comes_out_as_it_is(kit: AIKit, text: str, translated: str) -> None:
    assert kit.translate.translate_text(text=text, **EN_ES).translated_text == translated
    document = {"content": text.encode(), "content_type": "text/plain"}
    answer = kit.translate.translate_document(document=document, **EN_ES)
    assert answer.translated_document.content == translated.encode()


@needs_apertium
def test_the_text_around_placeholders_is_translated_as_one(apertium: AIKit) -> None:
    text = "Hello {name}, the <b>red</b> car is %s.\nThe weather is nice today."
    answer = apertium.translate.translate_text(text=text, **EN_ES).translated_text
    assert "{name}" in answer
    assert "coche <b>rojo</b>" in answer
    assert "%s" in answer
    assert answer.endswith("\nEl tiempo es agradable hoy.")


@needs_apertium
@pytest.mark.parametrize(
    ("text", "translated"),
    [
        ("{0} of {1} files", "{0} de {1} archivos"),
        ("{0} Files", "{0} Archivos"),
        ("<b>{0}</b> and John", "<b>{0}</b> y John"),
    ],
)
def test_small_letters_behind_a_placeholder_stay_small(apertium: AIKit, text: str, translated: str) -> None:
    assert apertium.translate.translate_text(text=text, **EN_ES).translated_text == translated


@pytest.mark.parametrize(
    "piece", ["{", "{a,plural,", "<%", "`", "/a", "a_", "a.", "http:(", "{{", "```a", "\\\\a", "<a ", "&", ":a", "A_"]
)
def test_the_time_to_find_what_is_kept_is_linear(piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * size)[:size]
        start = time.process_time()
        assert "".join(kept for kept, _ in untranslatable.split(text)) == text
        return time.process_time() - start

    assert seconds(40_000) < 4 * seconds(20_000) + 0.5


def test_languages_have_names_in_every_display_language(kit: AIKit) -> None:
    whole = kit.translate.list_languages()
    assert len(whole.languages) == 75
    names = [language.language_name for language in whole.languages]
    assert names == sorted(names)
    assert {"Chinese (Traditional)", "Spanish (Mexico)", "Dari"} <= set(names)
    for display in (
        service("translate").operation("list_languages").model.input_shape.members["DisplayLanguageCode"].enum
    ):
        answer = kit.translate.list_languages(display_language_code=display)
        assert answer.display_language_code == display
        assert len({language.language_name for language in answer.languages}) == 75
    listed = kit.translate.list_languages(display_language_code="de").languages
    german = {one.language_code: one.language_name for one in listed}
    assert (german["en"], german["zh-TW"]) == ("Englisch", "Chinesisch (Traditionell)")


def test_languages_come_in_pages(kit: AIKit) -> None:
    pages = list(kit.translate.list_languages.items(max_results=7))
    assert [one.language_code for one in pages] == [
        one.language_code for one in kit.translate.list_languages().languages
    ]
    token = kit.translate.list_languages(max_results=7).next_token
    with pytest.raises(kit.translate.errors.InvalidParameterValueException):
        kit.translate.list_languages(next_token=token, display_language_code="fr")
    with pytest.raises(kit.translate.errors.InvalidParameterValueException):
        kit.translate.list_languages(next_token="x")


def test_a_terminology_tells_what_is_in_it(kit: AIKit) -> None:
    told = imported(kit, CSV + b"too long," + b"x" * 201 + b"\r\n,empty\r\n")
    assert told.to_aws() | {"CreatedAt": 0, "LastUpdatedAt": 0} == {
        "Name": "shop", "Arn": "arn:aws:translate:us-east-1:000000000000:terminology/shop/LATEST",
        "SourceLanguageCode": "en", "TargetLanguageCodes": ["es", "fr"], "SizeBytes": len(CSV) + 220, "TermCount": 5,
        "SkippedTermCount": 2, "Directionality": "UNI", "Format": "CSV", "CreatedAt": 0, "LastUpdatedAt": 0,
        "Message": "2 terms were skipped: empty, or longer than 200 bytes.",
    }  # fmt: skip
    assert kit.translate.get_terminology(name="shop").terminology_properties == told
    assert kit.translate.list_terminologies().terminology_properties_list == [told]


def test_terms_are_applied_and_told(kit: AIKit) -> None:
    imported(kit)
    answer = kit.translate.translate_text(
        text='Amazon Photos by Amazon: Amazon, the "Big" Dog, Ltd.', **EN_ES, terminology_names=["shop"]
    )
    assert answer.translated_text == "Amazon Fotos BY Amazonas: Amazonas, el Gran Perro, SL."
    (applied,) = answer.applied_terminologies
    assert applied.name == "shop"
    assert [(term.source_text, term.target_text) for term in applied.terms] == [
        ("Amazon Photos", "Amazon Fotos"),
        ("Amazon", "Amazonas"),
        ('the "Big" Dog, Ltd', "el Gran Perro, SL"),
    ]


@pytest.mark.parametrize(
    ("text", "translated"),
    [
        ("amazon photos", "AMAZON PHOTOS"),  # terms are case-sensitive (developer guide, "Best practices")
        ("Amazonia, preAmazon", "AMAZONIA, PREAMAZON"),  # and whole words
        ("(Amazon)", "(Amazonas)"),
        ("Amazon Photos", "Amazon Fotos"),  # the longest
        ("Amazon Photograph", "Amazonas PHOTOGRAPH"),
        ("Amazon", "Amazonas"),
        ("Amazon\nAmazon", "Amazonas\nAmazonas"),
    ],
)
def test_which_words_are_terms(kit: AIKit, text: str, translated: str) -> None:
    imported(kit)
    answer = kit.translate.translate_text(text=text, **EN_ES, terminology_names=["shop"])
    assert answer.translated_text == translated
    assert bool(answer.applied_terminologies) == ("Amazon " in translated or "Amazonas" in translated)


@needs_apertium
def test_terms_stand_in_the_sentence(apertium: AIKit) -> None:
    imported(apertium, b"en,es\nCloud Saver,NubeFacil\ndog,can\n")
    answer = apertium.translate.translate_text(
        text="My red dog likes Cloud Saver very much.", **EN_ES, terminology_names=["shop"]
    )
    assert "NubeFacil" in answer.translated_text
    assert "can" in answer.translated_text.split()
    assert "Cloud" not in answer.translated_text
    assert not re.search(r"Qzx|\[\[|\]\]", answer.translated_text)


def test_one_direction_and_many(kit: AIKit) -> None:
    back = {"source_language_code": "es", "target_language_code": "en"}
    imported(kit)
    one = kit.translate.translate_text(text="Amazon Fotos", **back, terminology_names=["shop"])
    assert (one.translated_text, one.applied_terminologies) == ("AMAZON FOTOS", [])
    assert imported(kit, directionality="MULTI").directionality == "MULTI"
    many = kit.translate.translate_text(text="Amazon Fotos", **back, terminology_names=["shop"])
    assert many.translated_text == "Amazon Photos"
    across = kit.translate.translate_text(
        text="Amazonas", source_language_code="es", target_language_code="fr", terminology_names=["shop"]
    )
    assert across.translated_text == "Amazone"


@pytest.mark.parametrize("form", ["CSV", "TSV", "TMX"])
@pytest.mark.parametrize("back", ["CSV", "TSV", "TMX"])
def test_a_terminology_comes_back_in_every_form(form: str, back: str) -> None:
    from aikit_fakes.services.translate.terminologies import read, write

    terminology = read(CSV, "CSV")
    assert read(write(read(write(terminology, form), form), back), back) == terminology


def test_the_file_lies_where_it_is_said_to(kit: AIKit) -> None:
    imported(kit)
    location = kit.translate.get_terminology(name="shop", terminology_data_format="TSV").terminology_data_location
    bucket, _, key = location.location.removeprefix("s3://").partition("/")
    objects = kit.backend("translate")._host.state.objects
    with objects.read(bucket, key) as file:
        assert file.read().splitlines()[1] == b"Amazon Photos\tAmazon Fotos\t"


TMX = b"""<?xml version="1.0"?><tmx version="1.4"><header srclang="en-US"/><body>
<tu><tuv xml:lang="fr"><seg>Amazone</seg></tuv><tuv xml:lang="en-US"><seg>Am<ph/>azon</seg></tuv></tu></body></tmx>"""
BODY = TMX.partition(b"?>")[2]


def test_tmx_names_its_source(kit: AIKit) -> None:
    told = imported(kit, TMX, "TMX")
    assert (told.source_language_code, told.target_language_codes) == ("en", ["fr"])


@pytest.mark.parametrize(
    ("file", "form", "why"),
    [
        (b"", "CSV", "empty"),
        (b"en\nhello\n", "CSV", "two languages"),
        (b"en,es\n", "CSV", "no term"),
        (b"en,en\na,b\n", "CSV", "twice"),
        (b"en,klingon\na,b\n", "CSV", "klingon"),
        (b"en,es\na,b,c\n", "CSV", "3 columns"),
        (b'en,es\n"a,b\n', "CSV", "line"),
        (b"en,es\n\xff,b\n", "CSV", "UTF-8"),
        (b"en,es,fr,de,it,pt,ja,ko,zh,ar,hi,ru\na,b\n", "CSV", "at most 10"),
        (b"<tmx>", "TMX", "not XML"),
        (b"<tmx/>", "TMX", "two languages"),
        (b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10)
         for n in range(9)) + b"]>" + BODY.replace(b"Amazone", b"&j;"), "TMX", "not valid"),
        (b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>' + BODY.replace(b"Amazone", b"&f;"),
         "TMX", "not valid"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_terminology_is_refused(kit: AIKit, file: bytes, form: str, why: str) -> None:
    with pytest.raises(kit.translate.errors.InvalidParameterValueException, match=why):
        imported(kit, file, form)
    assert kit.translate.list_terminologies().terminology_properties_list == []


def test_a_file_that_is_too_large_is_refused(kit: AIKit) -> None:
    with pytest.raises(kit.translate.errors.LimitExceededException, match="10485760"):
        imported(kit, b"x" * 10_485_761)


def test_a_large_terminology_is_applied_in_time(kit: AIKit) -> None:
    rows = "".join(f"term {number},palabra {number}\n" for number in range(200_000))
    assert imported(kit, f"en,es\n{rows}".encode()).term_count == 200_000
    text = "term 199999 and term 7 " * 400
    answer = kit.translate.translate_text(text=text, **EN_ES, terminology_names=["shop"])
    assert answer.translated_text == "palabra 199999 AND palabra 7 " * 400


def test_importing_again_replaces_the_terms_and_keeps_the_time_of_creation(kit: AIKit) -> None:
    first = imported(kit)
    second = imported(kit, b"en,es\nAmazon,Selva\n")
    assert (second.created_at, second.term_count) == (first.created_at, 1)
    answer = kit.translate.translate_text(text="Amazon Photos", **EN_ES, terminology_names=["shop"])
    assert answer.translated_text == "Selva PHOTOS"


def test_terminologies_are_listed_tagged_and_deleted(kit: AIKit) -> None:
    arns = [imported(kit, name=name).arn for name in ("b", "a", "c")]
    assert [one.name for one in kit.translate.list_terminologies.items(max_results=1)] == ["a", "b", "c"]
    kit.translate.tag_resource(resource_arn=arns[0], tags=[{"key": "team", "value": "blue"}, {"key": "x", "value": ""}])
    kit.translate.untag_resource(resource_arn=arns[0], tag_keys=["x"])
    assert kit.translate.list_tags_for_resource(resource_arn=arns[0]).to_aws()["Tags"] == [
        {"Key": "team", "Value": "blue"}
    ]
    kit.translate.delete_terminology(name="b")
    for call in (kit.translate.get_terminology, kit.translate.delete_terminology):
        with pytest.raises(kit.translate.errors.ResourceNotFoundException):
            call(name="b")
    with pytest.raises(kit.translate.errors.ResourceNotFoundException):
        kit.translate.list_tags_for_resource(resource_arn=arns[0])
    with pytest.raises(kit.translate.errors.ResourceNotFoundException):
        kit.translate.translate_text(text="Amazon", **EN_ES, terminology_names=["b"])


def test_a_request_names_one_terminology_and_an_account_has_a_hundred(kit: AIKit) -> None:
    for number in range(100):
        imported(kit, b"en,es\na,b\n", name=f"t{number}")
    with pytest.raises(kit.translate.errors.LimitExceededException):
        imported(kit, name="one-more")
    imported(kit, name="t7")  # replacing is none more
    with pytest.raises(kit.translate.errors.InvalidRequestException):
        kit.translate.translate_text(text="a", **EN_ES, terminology_names=["t1", "t2"])


def test_parallel_data_is_not_pretended(kit: AIKit) -> None:
    with pytest.raises(UnsupportedLocally):
        kit.translate.list_parallel_data()


@needs_apertium
def test_eight_threads_answer_as_one(apertium: AIKit) -> None:
    texts = [f"I have {number} red cars and a [dog{number}]." for number in range(64)]

    def ask(text: str) -> str:
        return apertium.translate.translate_text(text=text, **EN_ES).translated_text

    alone = [ask(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, texts)) == alone


@needs_apertium
@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000,
        "\u200b" * 3_000,
        "\u202eabc\u202c",
        "a\0b",
        "[" * 10_000,
        "^$" * 5_000,
        "\\" * 9_999,
        "e\u0301" * 3_000,
        "<" * 10_000,
        "dog\u2028cat\x85",
        "!" * 10_000,
        "\n" * 10_000,
        "\ud83d",
        "السلام عليكم " * 300,
    ],
    ids=range(14),
)
def test_hostile_texts_are_answered(apertium: AIKit, text: str) -> None:
    imported(apertium, b"en,es\ndog,can\n")
    for names in ([], ["shop"]):
        answer = apertium.translate.translate_text(text=text, **EN_ES, terminology_names=names)
        assert answer.translated_text
        answer.translated_text.encode()


@given(
    texts=st.lists(st.text("ab 中d\n.", max_size=12), max_size=4),
    terms=st.dictionaries(
        st.text("ab 中d", min_size=1, max_size=4), st.text("XYZ", min_size=1, max_size=3), max_size=4
    ),
)
def test_terms_never_change_other_text(texts: list[str], terms: dict[str, str]) -> None:
    given_parts = [Part(text, style) for style, text in enumerate(texts)]
    kept, found = Terms(terms).keep(given_parts)
    back = {target: source for source, target in found}
    if len(back) == len(set(found)):
        whole = "".join(back[part.text] if part.kept else part.text for part in kept)
        assert whole == "".join(texts)
    assert all(terms[source] == target for source, target in found)


def test_many_threads_change_the_same_terminologies(kit: AIKit) -> None:
    missing = kit.translate.errors.ResourceNotFoundException

    def work(number: int) -> None:
        name = f"t{number % 3}"
        imported(kit, f"en,es\nAmazon,N{number}\n".encode(), name=name)
        kit.translate.list_terminologies()
        with contextlib.suppress(missing):
            answer = kit.translate.translate_text(text="Amazon", **EN_ES, terminology_names=[name])
            assert re.fullmatch(r"N\d+", answer.translated_text)
        if number % 4 == 0:
            with contextlib.suppress(missing):
                kit.translate.delete_terminology(name=name)

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(work, range(64)))
    names = [one.name for one in kit.translate.list_terminologies().terminology_properties_list]
    assert names == sorted(set(names))
