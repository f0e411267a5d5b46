"""Word documents: the text of body, headers, footers, notes and comments is translated, every other part stays.

A text goes through the runs of a paragraph up to whatever is no text (a tab, a line break, a picture, a field). The
properties of its runs are the formats of its words and go where the words go, with the hyperlink they stand in.
Neighbours of the same properties count as one run, as Word splits them at random. Macros are copied unread.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from io import BytesIO
from itertools import groupby, takewhile
from typing import Any

from lxml import etree

from aikit_fakes.engines.translation import Part
from aikit_fakes.services.translate import untranslatable
from aikit_fakes.services.translate.documents.formats import BadDocument, Translate
from aikit_fakes.services.translate.resources import LIMITS

_SPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",  # "strict" documents
)
_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")
_MAIN = "word/document.xml"
_NOISE = frozenset({"proofErr", "lastRenderedPageBreak", "softHyphen"})
"""Marks of the spelling checker and of the last layout, which a translation makes wrong."""
_AROUND = frozenset(
    {"hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo", "moveTo"}
)
"""Elements of a paragraph that hold runs of their own."""
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LETTER = re.compile(r"[^\W\d_]")


def translate(content: bytes, translated: Translate) -> bytes:
    """The document in another language.

    Raises:
        BadDocument: it is no Word document, or unpacks to more than is read.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            contents = _unpacked(archive)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise BadDocument(f"it is no Word document: {error}") from error
    trees = {entry.filename: _tree(part) for entry, part in contents if _PARTS.fullmatch(entry.filename)}
    if _MAIN not in trees:
        raise BadDocument(f"it is no Word document: it has no {_MAIN}")
    texts = [text for tree in trees.values() for text in _texts(tree)]
    answers = translated([text.parts for text in texts]) if texts else []
    for text, answer in zip(texts, answers, strict=True):
        text.replace(answer)
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, part in contents:
            tree = trees.get(entry.filename)
            archive.writestr(entry, part if tree is None else _written(tree), compress_type=entry.compress_type)
    return packed.getvalue()


class _Text:
    """Runs that follow each other, alone or in a hyperlink or the like, all below one element."""

    def __init__(self, runs: Sequence[Any], parent: Any) -> None:
        self._parent = parent
        self._runs = runs
        said: Counter[Any] = Counter()
        for run in runs:
            said[_looks(run)] += len(_said(run))
        # the look that most of the text has is the plain one, to which what has no look of its own falls
        styles = {look: style for style, (look, _) in enumerate(said.most_common())}
        self._like = {styles[_looks(run)]: run for run in reversed(runs)}
        self.parts = [
            Part(piece, styles[_looks(run)], kept) for run in runs for piece, kept in untranslatable.split(_said(run))
        ]

    def replace(self, parts: Sequence[Part]) -> None:
        """Put these parts where the runs are."""
        new: list[Any] = []
        around: Any = None
        for part in parts:
            run = self._like[part.style]
            if run.getparent() is self._parent:
                new.append(_filled(run, part.text))
                around = None
                continue
            if around is not run.getparent():
                around = run.getparent()
                new.append(_emptied(around))
            new[-1].append(_filled(run, part.text))
        old = list(dict.fromkeys(self._top(run) for run in self._runs))
        for element in new:
            old[0].addprevious(element)  # beside, not by number: counting to a place takes long in a long paragraph
        for element in old:
            self._parent.remove(element)

    def _top(self, run: Any) -> Any:
        return run if run.getparent() is self._parent else run.getparent()


def _texts(tree: Any) -> list[_Text]:
    """The texts of a part that have letters."""
    paragraphs = list(tree.iter(*(f"{{{space}}}p" for space in _SPACES)))
    for paragraph in paragraphs:
        _tidy(paragraph)
    found = [text for paragraph in paragraphs for text in _below(paragraph)]
    return [text for text in found if _LETTER.search("".join(part.text for part in text.parts))]


def _below(parent: Any) -> Iterator[_Text]:
    """The texts among the children of a paragraph, or of an element in one."""
    group: list[Any] = []
    for child in [*parent, None]:
        inside = [child] if _is_text(child) else _all_text(child)
        if inside:
            group += inside
            continue
        if group:
            yield _Text(_merged(group), parent)
            group = []
        if _name(child) in _AROUND:
            yield from _below(child)


def _tidy(parent: Any) -> None:
    """Give each piece of a run's content a run of its own where text is among it, and take noise away."""
    for child in list(parent):
        if _name(child) in _NOISE:
            parent.remove(child)
        elif _name(child) in _AROUND:
            _tidy(child)
        elif _name(child) == "r":
            if any(len(looks) > LIMITS["archive"]["looks"] for looks in child.iterchildren("{*}rPr")):
                raise BadDocument(f"a run of text has more than {LIMITS['archive']['looks']} properties")
            for inner in list(child):
                if _name(inner) in _NOISE:
                    child.remove(inner)
            content = [inner for inner in child if _name(inner) != "rPr"]
            if len(content) > 1 and any(_name(inner) == "t" for inner in content):
                for inner in reversed(content[1:]):
                    run = _emptied(child)
                    run.append(inner)
                    child.addnext(run)


def _is_text(element: Any) -> bool:
    """Whether an element is a run of text and nothing else."""
    return _name(element) == "r" and [_name(inner) for inner in element if _name(inner) != "rPr"] == ["t"]


def _all_text(element: Any) -> list[Any]:
    """The runs of a hyperlink or the like, when all it holds is runs of text."""
    if _name(element) not in _AROUND or _name(element) in ("sdt", "sdtContent"):
        return []
    return list(element) if len(element) and all(_is_text(inner) for inner in element) else []


def _merged(runs: Sequence[Any]) -> list[Any]:
    """The runs with neighbours of the same properties made one."""
    found = []
    for _, group in groupby(runs, _looks):
        first, *others = group
        _text_of(first).text = _said(first) + "".join(map(_said, others))
        for other in others:
            other.getparent().remove(other)
        found.append(first)
    return found


def _looks(run: Any) -> tuple[Any, bytes]:
    properties = [etree.tostring(inner, with_tail=False) for inner in run if _name(inner) == "rPr"]
    return run.getparent(), b"".join(properties)


def _said(run: Any) -> str:
    return _text_of(run).text or ""


def _text_of(run: Any) -> Any:
    return next(inner for inner in run if _name(inner) == "t")


def _filled(run: Any, text: str) -> Any:
    """A copy of a run that says something else."""
    copy = deepcopy(run)
    copy.tail = None
    inner = _text_of(copy)
    inner.text = _ILLEGAL.sub("\ufffd", text)
    inner.set(_PRESERVE, "preserve")
    return copy


def _emptied(element: Any) -> Any:
    """A copy of an element that holds nothing but its properties."""
    copy = etree.Element(element.tag, element.attrib, element.nsmap)
    # properties come first; whatever follows need not be looked through
    copy.extend(deepcopy(inner) for inner in takewhile(lambda inner: _name(inner).endswith("Pr"), element))
    return copy


def _name(element: Any) -> str:
    """A Word element's name; "" for anything else."""
    if element is None or not isinstance(element.tag, str):
        return ""
    name = etree.QName(element)
    return str(name.localname) if name.namespace in _SPACES else ""


def _unpacked(archive: zipfile.ZipFile) -> list[tuple[zipfile.ZipInfo, bytes]]:
    """Every part of the archive, as long as they are together no more than is read."""
    limit = LIMITS["archive"]
    entries = archive.infolist()
    if len(entries) > limit["parts"]:
        raise BadDocument(f"it has {len(entries)} parts; the limit is {limit['parts']}")
    if len({entry.filename for entry in entries}) != len(entries):
        raise BadDocument("two of its parts have the same name")
    found = []
    total = 0
    for entry in entries:
        with archive.open(entry) as file:
            # what the archive says of its sizes may be a lie
            part = file.read(limit["part"] + 1)
        total += len(part)
        if len(part) > limit["part"] or total > limit["unpacked"]:
            raise BadDocument(f"it unpacks to more than {limit['part']} bytes a part, or {limit['unpacked']} in all")
        if len(part) > limit["small"] and len(part) > limit["ratio"] * entry.compress_size:
            raise BadDocument(f"a part of it unpacks to more than {limit['ratio']} times its size")
        found.append((entry, part))
    return found


def _tree(part: bytes) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        tree: Any = etree.parse(BytesIO(part), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadDocument(f"it is no Word document: {error}") from error
    if tree.docinfo.doctype:
        raise BadDocument("its XML declares a document type, which Word documents never do")
    return tree


def _written(tree: Any) -> bytes:
    written: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written
