"""Word documents, as they are read and written in decoder processes.

The text of body, headers, footers, notes and comments is given out and replaced, every other part stays.

A text goes through the runs of a paragraph up to whatever is no text (a tab, a line break, a picture, a field). The
properties of its runs are the formats of its words and go where the words go, with the hyperlink they stand in.
Neighbours of the same properties count as one run, as Word splits them at random. Macros are copied unread.
"""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from io import BytesIO
from itertools import groupby, takewhile
from typing import Any, BinaryIO

from lxml import etree

from aikit_fakes.media import Fault, Unreadable

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


class WordDocument:
    """The texts of a Word document, and the document with others in their place.

    Args:
        file: its file.
        parts: parts of the archive at most.
        part: bytes that a part may unpack to.
        unpacked: bytes that all parts may unpack to.
        small: bytes of a part that may be packed as tightly as it likes.
        ratio: how many times its size any other part may unpack to.
        looks: properties of a run of text at most.
    """

    def __init__(
        self, file: BinaryIO, parts: int, part: int, unpacked: int, small: int, ratio: int, looks: int
    ) -> None:
        self.facts: dict[str, Any] = {}
        try:
            with zipfile.ZipFile(file) as archive:
                entries = _checked(archive.infolist(), parts, part, unpacked)
                self._contents = _unpacked(archive, entries, part, unpacked, small, ratio)
        except (
            zipfile.BadZipFile,
            zlib.error,
            NotImplementedError,
            RuntimeError,
            EOFError,
            OSError,
            ValueError,
        ) as error:
            raise _bad(f"it is no Word document: {error}") from error
        names = [entry.filename for entry, _ in self._contents if _PARTS.fullmatch(entry.filename)]
        if _MAIN not in names:
            raise _bad(f"it is no Word document: it has no {_MAIN}")
        self._trees = {entry.filename: _tree(data) for entry, data in self._contents if entry.filename in names}
        self._texts = [text for tree in self._trees.values() for text in _texts(tree, looks)]

    def texts(self) -> tuple[dict[str, Any], bytes]:
        """Its texts as JSON: of each text its parts, of each part what it says and which of the text's looks it has."""
        return {}, json.dumps([text.parts for text in self._texts]).encode()

    def replaced(self, body: bytes) -> tuple[dict[str, Any], bytes]:
        """The document's file with other texts, in the form of `texts`."""
        for text, parts in zip(self._texts, json.loads(body), strict=True):
            text.replace(parts)
        packed = BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for entry, part in self._contents:
                tree = self._trees.get(entry.filename)
                archive.writestr(entry, part if tree is None else _written(tree), compress_type=entry.compress_type)
        return {}, packed.getvalue()

    def close(self) -> None:
        self._contents, self._trees, self._texts = [], {}, []


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
        self.parts = [(_said(run), styles[_looks(run)]) for run in runs]

    def replace(self, parts: Sequence[tuple[str, int]]) -> None:
        """Put these parts where the runs are."""
        new: list[Any] = []
        around: Any = None
        for said, style in parts:
            run = self._like[style]
            if run.getparent() is self._parent:
                new.append(_filled(run, said))
                around = None
                continue
            if around is not run.getparent():
                around = run.getparent()
                new.append(_emptied(around))
            new[-1].append(_filled(run, said))
        old = list(dict.fromkeys(self._top(run) for run in self._runs))
        for element in new:
            old[0].addprevious(element)  # beside, not by number: counting to a place takes long in a long paragraph
        for element in old:
            self._parent.remove(element)

    def _top(self, run: Any) -> Any:
        return run if run.getparent() is self._parent else run.getparent()


def _texts(tree: Any, looks: int) -> list[_Text]:
    """The texts of a part that have letters."""
    paragraphs = list(tree.iter(*(f"{{{space}}}p" for space in _SPACES)))
    for paragraph in paragraphs:
        _tidy(paragraph, looks)
    found = [text for paragraph in paragraphs for text in _below(paragraph)]
    return [text for text in found if _LETTER.search("".join(said for said, _ in text.parts))]


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


def _tidy(parent: Any, looks: int) -> None:
    """Give each piece of a run's content a run of its own where text is among it, and take noise away."""
    for child in list(parent):
        if _name(child) in _NOISE:
            parent.remove(child)
        elif _name(child) in _AROUND:
            _tidy(child, looks)
        elif _name(child) == "r":
            if any(len(properties) > looks for properties in child.iterchildren("{*}rPr")):
                raise _bad(f"a run of text has more than {looks} properties")
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


def _checked(entries: list[zipfile.ZipInfo], parts: int, part: int, unpacked: int) -> list[zipfile.ZipInfo]:
    """The archive's directory, when nothing that it says of itself is too much."""
    if len(entries) > parts:
        raise _bad(f"it has {len(entries)} parts; the limit is {parts}")
    if len({entry.filename for entry in entries}) != len(entries):
        raise _bad("two of its parts have the same name")
    if any(entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for entry in entries):
        raise _bad("a part of it is compressed in a way that Word documents never are")
    sizes = [entry.file_size for entry in entries]
    if max(sizes, default=0) > part or sum(sizes) > unpacked:
        raise _too_much(part, unpacked)
    return entries


def _unpacked(
    archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], most: int, unpacked: int, small: int, ratio: int
) -> list[tuple[zipfile.ZipInfo, bytes]]:
    """Every part of the archive, as long as they are together no more than is read."""
    found = []
    total = 0
    for entry in entries:
        with archive.open(entry) as file:
            # what the archive says of its sizes may be a lie
            part = file.read(most + 1)
        total += len(part)
        if len(part) > most or total > unpacked:
            raise _too_much(most, unpacked)
        if len(part) > small and len(part) > ratio * entry.compress_size:
            raise _bad(f"a part of it unpacks to more than {ratio} times its size")
        found.append((entry, part))
    return found


def _tree(part: bytes) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        tree: Any = etree.parse(BytesIO(part), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _bad(f"it is no Word document: {error}") from error
    if tree.docinfo.doctype:
        raise _bad("its XML declares a document type, which Word documents never do")
    return tree


def _written(tree: Any) -> bytes:
    written: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written


def _too_much(part: int, unpacked: int) -> Unreadable:
    return Unreadable(Fault.LARGE, f"it unpacks to more than {part} bytes a part, or {unpacked} in all")


def _bad(detail: str) -> Unreadable:
    return Unreadable(Fault.DAMAGED, detail)
