"""TranslateDocument, locally: only text is translated, everything else stays as it is."""

from __future__ import annotations

import contextlib
import re
import time
import zipfile
from io import BytesIO

import docx
import pytest
from docx.oxml import parse_xml
from docx.shared import Pt
from hypothesis import given
from hypothesis import strategies as st

from aikit import AIKit
from aikit_fakes.engines.translation import Part
from aikit_fakes.services.translate.documents import FORMS, BadDocument
from helpers.apertium import needs_apertium
from helpers.translation import embedded, shouting

EN_ES = {"source_language_code": "en", "target_language_code": "es"}
HTML = "text/html"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XMLNS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

PAGE = """\ufeff<!DOCTYPE html>
<html lang="en" class=x><head><meta charset="utf-8"><title>Shop &amp; more</title>
<style>p { color: red }</style><script>var a = "<p>the cat</p>" && 1 < 2;</script></head>
<body data-x='a>b'><!-- <p>not me</p> --><h1>Welcome   to our
 <em>little</em> shop</h1>
<p>Click <span translate="no">Save <b>All</b></span> &lt;now&gt;.<br/>Hello&nbsp;you<img src="a.png" alt="x"></p>
<p class="notranslate">Keep me</p><pre>a  b
  c</pre><textarea>the cat</textarea><svg><text>the cat</text></svg>
<P>Unclosed <b>bold<p>12,50 €</p><ul><li>one<li>two</ul>&#9731; &copy; &unknown; a & b</body></html>
"""


@pytest.fixture
def kit() -> AIKit:
    return shouting()


def page(kit: AIKit, source: str | bytes, **more: object) -> str:
    content = source.encode() if isinstance(source, str) else source
    answer = kit.translate.translate_document(document={"content": content, "content_type": HTML}, **{**EN_ES, **more})
    return answer.translated_document.content.decode()


def shouted(parts: list[list[Part]]) -> list[list[Part]]:
    return [[part if part.kept else part._replace(text=part.text.upper()) for part in each] for each in parts]


@pytest.mark.parametrize(
    ("source", "translated"),
    [
        ("<p>a  b</p><pre>c  d</pre><p>e  f</p>", "<p>A B</p><pre>C  D</pre><p>E F</p>"),
        ("<pre><pre>a  b</pre>c  d</pre>e  f", "<pre><pre>A  B</pre>C  D</pre>E F"),
        ("</pre>a  b<pre>c  d</pre>", "</pre>A B<pre>C  D</pre>"),
        ("<pre/>a  b", "<pre/>A B"),
        (
            '<span translate="no">a <span>b</span> c</span> d <span>e</span>',
            '<span translate="no">a <span>b</span> c</span> D <span>E</span>',
        ),
    ],
)
def test_white_space_stays_where_it_is_shown(kit: AIKit, source: str, translated: str) -> None:
    assert page(kit, source) == translated


def test_html_is_translated_and_all_markup_stays(kit: AIKit) -> None:
    expected = (
        PAGE.replace("Shop &amp; more", "SHOP &amp; MORE")
        .replace("Welcome   to our\n <em>little</em> shop", "WELCOME TO OUR <em>LITTLE</em> SHOP")
        .replace("Click <span", "CLICK <span")
        .replace("&lt;now&gt;.", "&lt;NOW&gt;.")
        .replace("Hello&nbsp;you", "HELLO&nbsp;YOU")
        .replace("a  b\n  c", "A  B\n  C")
        .replace("Unclosed <b>bold", "UNCLOSED <b>BOLD")
        .replace("<li>one<li>two", "<li>ONE<li>TWO")
        .replace("&#9731; &copy; &unknown; a & b", "&#9731; &copy; &UNKNOWN; A & B")
    )
    found = page(kit, PAGE)
    tail = found.index("</ul>")
    assert found[:tail] == expected[: expected.index("</ul>")]
    assert (
        re.sub(r"&amp;|&", "&", found[tail:]).replace("☃", "&#9731;").replace("©", "&copy;")
        == expected[expected.index("</ul>") :]
    )


@needs_apertium
def test_inline_elements_go_where_their_words_go() -> None:
    kit = embedded()
    assert page(kit, '<p>The <b id="r">red</b> car is <a href="/?a=1&b=2">very <i>big</i></a>.</p>') == (
        '<p>El coche <b id="r">rojo</b> es <a href="/?a=1&b=2">muy <i>grande</i></a>.</p>'
    )
    again = page(kit, '<p>I <b id="x">did</b> not <b>see</b> <a id="y" href="/">your red dog and his house</a>.</p>')
    assert again.count('id="x"') <= 1
    assert again.count('id="y"') == 1
    assert again.count("<a") == again.count("</a>") >= 1


@needs_apertium
def test_terms_hold_in_markup_and_across_it() -> None:
    kit = embedded()
    data = {"file": b"en,es\nCloud Saver,NubeFacil\n", "format": "CSV"}
    kit.translate.import_terminology(name="t", merge_strategy="OVERWRITE", terminology_data=data)
    source = b'<p title="Cloud Saver">I like <b>Cloud</b> Saver and <i>Cloud Saver</i>.</p>'
    document = {"content": source, "content_type": HTML}
    answer = kit.translate.translate_document(document=document, **EN_ES, terminology_names=["t"])
    found = answer.translated_document.content.decode()
    assert '<p title="Cloud Saver">' in found
    assert "<b>NubeFacil</b>" in found
    assert "<i>NubeFacil</i>" in found
    assert [(term.source_text, term.target_text) for term in answer.applied_terminologies[0].terms] == [
        ("Cloud Saver", "NubeFacil")
    ]


def test_text_keeps_its_lines(kit: AIKit) -> None:
    content = b"\xef\xbb\xbfOne line.\r\n\r\n  two \t\n"
    answer = kit.translate.translate_document(document={"content": content, "content_type": "text/plain"}, **EN_ES)
    assert answer.translated_document.content == b"\xef\xbb\xbfONE LINE.\r\n\r\n  TWO \t\n"
    assert (answer.source_language_code, answer.target_language_code) == ("en", "es")


def test_auto_reads_the_document(kit: AIKit) -> None:
    source = "<html><script>var the = 'the'</script><p>El perro blanco duerme hoy en la casa.</p></html>"
    document = {"content": source.encode(), "content_type": HTML}
    answer = kit.translate.translate_document(document=document, source_language_code="auto", target_language_code="en")
    assert answer.source_language_code == "es"


@pytest.mark.parametrize(
    ("content", "kind", "error"),
    [
        (b"x" * 102_401, "text/plain", "LimitExceededException"),
        (b"x" * 100_001, "text/plain", "LimitExceededException"),
        (b"x", "application/pdf", "InvalidRequestException"),
        (b"\xff\xfe", "text/plain", "InvalidRequestException"),
        (b"<p>\xff", HTML, "InvalidRequestException"),
        (b"x", WORD, "InvalidRequestException"),
        (b"", WORD, "InvalidRequestException"),
        (b"PK\x05\x06" + b"\0" * 18, WORD, "InvalidRequestException"),
    ],
)
def test_what_cannot_be_read_is_refused(kit: AIKit, content: bytes, kind: str, error: str) -> None:
    with pytest.raises(getattr(kit.translate.errors, error)):
        kit.translate.translate_document(document={"content": content, "content_type": kind}, **EN_ES)


def test_html_without_text_stays_as_it_is(kit: AIKit) -> None:
    for source in (
        "",
        "<p></p>",
        "<i>1</b>2</i>",
        "<!-- a -->",
        "<br>12<hr/>",
        "<script>a</script>",
        "</b></p><",
        "<",
        "&",
        "<!",
        "</",
    ):
        assert page(kit, source) == source


BOMBS = [
    "<b>" * 30_000,
    "<" * 100_000,
    "<p" * 40_000,
    "<!--" * 25_000,
    "&" * 100_000,
    "<a href='" * 11_000,
    "</b>" * 25_000,
    "<b>x</i>" * 12_000,
    "<script>" * 12_000,
    "<![CDATA[" * 11_000,
    "<?" * 50_000,
    "<b translate=no>" * 6_000,
    "a<br>" * 20_000,
    "<b>a</b> " * 11_000,
    "<div " + "a " * 45_000,
    "&#x" * 30_000,
    "<p>" + "word " * 19_000,
]


@pytest.mark.parametrize("bomb", BOMBS, ids=[bomb[:8] for bomb in BOMBS])
def test_html_bombs_are_answered_in_time(kit: AIKit, bomb: str) -> None:
    start = time.process_time()
    with contextlib.suppress(kit.translate.errors.InvalidRequestException):
        assert page(kit, bomb[:102_400])
    assert time.process_time() - start < 15


@pytest.mark.parametrize("bomb", ["<!-- >" * 400_000, "<" * 2_000_000, "<b>x</i>" * 200_000, "<a href='" * 300_000])
def test_a_large_page_that_is_only_broken_markup_ends_in_time(bomb: str) -> None:
    start = time.process_time()
    with contextlib.suppress(BadDocument):
        FORMS[HTML](bomb.encode(), shouted)
    assert time.process_time() - start < 30


def test_badly_nested_elements_are_cut_where_they_cross(kit: AIKit) -> None:
    assert page(kit, "a <i>b</u> c</i> d") == "A <i>B</u> C</i> D"
    assert page(kit, "<b>a <i>b</b> c</i>") == "<b>A <i>B</b> C</i>"


TAGS = ["<b>", "</b>", "<i>", "</i>", "<p>", "</p>", "<br>", "<img>", "<!--x-->", "<u></u>", '<b translate="no">']


@given(st.lists(st.sampled_from([*TAGS, "a", " ", "&lt;", "<", "\n"]), max_size=14))
def test_html_keeps_every_tag_in_order(pieces: list[str]) -> None:
    source = "".join(pieces)
    found = FORMS[HTML](source.encode(), shouted).decode()
    assert re.sub(r"\s+", "", found.lower()).replace("&lt;", "<") == re.sub(r"\s+", "", source).replace("&lt;", "<")


def _word(make: object = None) -> bytes:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Good morning"
    document.add_heading("Our house", 1)
    paragraph = document.add_paragraph("The ")
    red = paragraph.add_run("red")
    red.bold, red.font.size = True, Pt(20)
    paragraph.add_run(" car is ")
    paragraph.add_run("very ").italic = True
    paragraph.add_run("big").italic = True
    paragraph.add_run(".")
    document.add_paragraph("Name:\tMary\nThe cat")
    document.add_table(1, 2).cell(0, 0).text = "two dogs"
    document.add_paragraph("12,50")
    packed = BytesIO()
    document.save(packed)
    return packed.getvalue()


def _with(content: bytes, **parts: bytes) -> bytes:
    """A document with some parts of the archive replaced or added; `document_xml` for `word/document.xml`."""
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        names = {f"word/{name.replace('_', '.')}": part for name, part in parts.items()}
        for entry in old.infolist():
            if entry.filename not in names:
                new.writestr(entry, old.read(entry))
        for name, part in names.items():
            new.writestr(name, part)
    return packed.getvalue()


def word(kit: AIKit, content: bytes) -> bytes:
    answer = kit.translate.translate_document(document={"content": content, "content_type": WORD}, **EN_ES)
    return answer.translated_document.content


def paragraph(kit: AIKit, inside: str) -> str:
    """The XML of a paragraph's children after translation."""
    source = f"<w:document {XMLNS}><w:body><w:p>{inside}</w:p></w:body></w:document>".encode()
    with zipfile.ZipFile(BytesIO(word(kit, _with(_word(), document_xml=source)))) as archive:
        found = archive.read("word/document.xml").decode()
    return re.sub(r' xml:space="preserve"|^.*<w:p>|</w:p>.*$', "", found.partition("<w:body>")[2], flags=re.DOTALL)


@needs_apertium
def test_word_documents_keep_their_formats() -> None:
    content = _word()
    translated = word(embedded(), content)
    document = docx.Document(BytesIO(translated))
    heading, sentence, lines, number = document.paragraphs
    assert heading.style.name == "Heading 1"
    assert heading.text == "Nuestra casa"
    runs = [(run.text, run.bold, run.italic, run.font.size) for run in sentence.runs]
    assert runs == [
        ("El coche ", None, None, None),
        ("rojo", True, None, Pt(20)),
        (" es ", None, None, None),
        ("muy grande", None, True, None),
        (".", None, None, None),
    ]
    assert lines.text == "Nombre:\tMary\nEl gato"
    assert number.text == "12,50"
    assert document.tables[0].cell(0, 0).text == "dos perros"
    assert document.sections[0].header.paragraphs[0].text == "Buenos días"


def test_all_other_parts_are_copied_byte_for_byte(kit: AIKit) -> None:
    content = _with(_word(), vbaProject_bin=b"\x00macro <w:t>the cat</w:t>", styles_xml=b"<the>cat</the>")
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(BytesIO(word(kit, content))) as new:
        assert new.namelist() == old.namelist()
        changed = [name for name in old.namelist() if old.read(name) != new.read(name)]
    assert sorted(changed) == ["word/document.xml", "word/header1.xml"]


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>", "<w:r><w:t>AB</w:t></w:r>"),
        (
            "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>",
            "<w:r><w:t>A</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>B</w:t></w:r>",
        ),
        ("<w:r><w:t>a</w:t></w:r><w:proofErr/><w:r><w:t>b</w:t></w:r>", "<w:r><w:t>AB</w:t></w:r>"),
        (
            '<w:hyperlink w:anchor="x"><w:r><w:t>a </w:t></w:r></w:hyperlink><w:r><w:t>b</w:t></w:r>',
            '<w:hyperlink w:anchor="x"><w:r><w:t>A </w:t></w:r></w:hyperlink><w:r><w:t>B</w:t></w:r>',
        ),
        (
            '<w:hyperlink w:anchor="x"><w:r><w:t>a</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>b</w:t></w:r></w:hyperlink>',
            '<w:hyperlink w:anchor="x"><w:r><w:t>A</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>B</w:t></w:r></w:hyperlink>',
        ),
        ("<w:del><w:r><w:delText>a</w:delText></w:r></w:del>", "<w:del><w:r><w:delText>a</w:delText></w:r></w:del>"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>", "<w:r><w:instrText>PAGE</w:instrText></w:r>"),
        (
            "<w:r><w:t>a</w:t></w:r><w:bookmarkStart/><w:r><w:t>b</w:t></w:r>",
            "<w:r><w:t>A</w:t></w:r><w:bookmarkStart/><w:r><w:t>B</w:t></w:r>",
        ),
        (
            "<w:sdt><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>",
            "<w:sdt><w:sdtContent><w:r><w:t>A</w:t></w:r></w:sdtContent></w:sdt>",
        ),
        ("<w:r><w:t>&lt;&amp;a</w:t></w:r>", "<w:r><w:t>&lt;&amp;A</w:t></w:r>"),
        ("<w:r><w:t/></w:r><w:r><w:t>12</w:t></w:r>", "<w:r><w:t>12</w:t></w:r>"),
    ],
)
def test_runs_of_a_paragraph(kit: AIKit, inside: str, expected: str) -> None:
    assert parse_xml(f"<w:p {XMLNS}>{inside}</w:p>") is not None
    assert paragraph(kit, inside) == expected


def test_archives_that_unpack_to_too_much_are_refused(kit: AIKit) -> None:
    refused = kit.translate.errors.InvalidRequestException
    with pytest.raises(refused, match="unpacks to more"):
        word(kit, _with(_word(), media_xml=b"\0" * 60_000_000))
    runs = "<w:r><w:t>a</w:t><w:tab/></w:r>" * 500_000
    with pytest.raises(refused, match="60 times its size"):
        word(kit, _with(_word(), document_xml=f"<w:document {XMLNS}><w:p>{runs}</w:p></w:document>".encode()))
    looks = f"<w:r><w:rPr>{'<w:b/>' * 9_000}</w:rPr>{'<w:t>a</w:t><w:tab/>' * 9_000}</w:r>"
    with pytest.raises(refused, match="more than 40 properties"):
        word(kit, _with(_word(), document_xml=f"<w:document {XMLNS}><w:p>{looks}</w:p></w:document>".encode()))
    entities = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    laughs = f'<!DOCTYPE x [<!ENTITY a "ha">{entities}]><w:document {XMLNS}><w:body>&j;</w:body></w:document>'
    with pytest.raises(refused, match=r"document type|no Word document"):
        word(kit, _with(_word(), document_xml=laughs.encode()))
    secret = (
        f'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document {XMLNS}><w:body>&a;</w:body></w:document>'
    )
    with pytest.raises(refused, match=r"document type|no Word document"):
        word(kit, _with(_word(), document_xml=secret.encode()))
    deep = f"<w:document {XMLNS}>" + "<w:p>" * 5000 + "</w:p>" * 5000 + "</w:document>"
    with pytest.raises(refused):
        word(kit, _with(_word(), document_xml=deep.encode()))


@pytest.mark.parametrize("cut", [10, 100, 1000, 10_000])
def test_broken_archives_are_refused(kit: AIKit, cut: int) -> None:
    content = _word()
    with pytest.raises(kit.translate.errors.InvalidRequestException):
        word(kit, content[:-cut])
    spoilt = bytearray(content)
    spoilt[cut : cut + 40] = b"\xff" * 40
    with contextlib.suppress(kit.translate.errors.InvalidRequestException):
        word(kit, bytes(spoilt))
