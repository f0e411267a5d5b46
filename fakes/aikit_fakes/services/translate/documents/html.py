"""HTML: text is translated, everything else stays byte for byte.

Text runs from one block to the next; the inline elements in it are the formats of its words, and go where the words go.
What may not be translated (`translate="no"`, inline scripts) and what has no text (an icon) goes along as a word of its
own. An element that ends up in two places is written twice, the second time without its `id`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from html import escape, unescape
from html.parser import HTMLParser
from itertools import accumulate
from typing import NamedTuple

from aikit_fakes.engines.translation import Part
from aikit_fakes.services.translate import untranslatable
from aikit_fakes.services.translate.documents.formats import BadDocument, Translate, decoded

INLINE = frozenset(
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
        "tt", "u", "var",
    }
)  # fmt: skip
"""Elements that format words (HTML standard, phrasing content); every other tag ends a text."""
CODE = frozenset({"code", "kbd", "samp", "tt", "var"})
"""Elements that hold code."""
XML = frozenset({"template", "textarea", "object"})
"""Names that vocabularies other than HTML's give to elements of prose."""
UNTOUCHED = frozenset({"script", "style", "math", "svg"}) | XML | CODE
"""Elements whose text is no prose."""
EMPTY = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
"""Elements that have no end tag."""
BESIDE = frozenset({"img", "wbr"})
"""Empty elements that stand in a text as a word does."""
VERBATIM = frozenset({"pre"})
"""Elements whose white space counts."""

MOST_EFFORT = 500_000_000
"""Characters that may be read in vain before a page is refused: seconds, where the parser is slowest."""

_ID = re.compile(r"""\sid\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31}\d{0,2});")
_LETTER = re.compile(r"[^\W\d_]")


class _Token(NamedTuple):
    """A piece of the source.

    Attributes:
        kind: `text`, `start`, `end`, `empty`, or `other` (comments, declarations).
        name: the tag's, in small letters.
        raw: the source.
        off: whether it says `translate="no"`.
    """

    kind: str
    name: str
    raw: str
    off: bool = False


class _Item(NamedTuple):
    """A piece of a text: words of a style, or raw source that stands as a word."""

    text: str
    path: tuple[int, ...]
    raw: bool = False


def translate(content: bytes, translated: Translate) -> bytes:
    """The page in another language.

    Raises:
        BadDocument: it is not UTF-8, or so broken that reading it would take minutes.
    """
    mark = "\ufeff" if content.startswith(b"\xef\xbb\xbf") else ""
    written = translate_source(decoded(content).removeprefix(mark), translated, page=True)
    return (mark + written).encode("utf-8", "replace")


def translate_source(source: str, translated: Translate, *, page: bool) -> str:
    """Text with markup in another language.

    Args:
        page: whether it is a page of HTML. Otherwise it is a text with tags of any vocabulary: white space counts, and
            only letters and quotes that the source writes as references are written so.

    Raises:
        BadDocument: it is so broken that reading it would take minutes.
    """
    references = {unescape(each): each for each in reversed(_REFERENCE.findall(source)) if _in_words(each)}
    out: list[str | _Text] = []
    for piece in _pieces(list(_tokens(source)), UNTOUCHED if page else UNTOUCHED - XML):
        out.append(piece if isinstance(piece, str) else _Text(piece, None if page else references))
    texts = [piece for piece in out if isinstance(piece, _Text)]
    answers = iter(translated([text.parts for text in texts]) if texts else [])
    return "".join(piece if isinstance(piece, str) else piece.serialize(next(answers)) for piece in out)


class _Text:
    """One text: its tokens as parts, and parts as source again.

    Args:
        run: the tokens, and whether their white space counts.
        references: characters that are written as references, in a text that is no page.
    """

    def __init__(self, run: tuple[list[_Token], bool], references: Mapping[str, str] | None = None) -> None:
        tokens, self._verbatim = run
        self._references = references
        self._verbatim |= references is not None
        self._tags = tokens
        self._ends = {start: end for end, start in _matched(tokens).items()}
        self._styles: dict[tuple[int, ...], int] = {(): 0}
        self._raws: dict[str, str] = {}
        self._hard_space = any("&nbsp;" in token.raw for token in tokens)
        self.parts = [part for item in _items(tokens, self._ends) for part in self._parts(item)]
        self._paths = list(self._styles)

    def serialize(self, parts: Sequence[Part]) -> str:
        """Source with these parts in its place."""
        out: list[str] = []
        open_now: tuple[int, ...] = ()
        seen: set[int] = set()
        for place, part in enumerate(parts):
            path = self._paths[part.style]
            if not part.text.strip() and not part.kept:  # white space opens nothing, and closes nothing that goes on
                after = parts[place + 1].style if place + 1 < len(parts) else 0
                path = _common(open_now, self._paths[after])
            shared = len(_common(path, open_now))
            out += [self._tags[self._ends[start]].raw for start in reversed(open_now[shared:])]
            for start in path[shared:]:
                raw = self._tags[start].raw
                out.append(_ID.sub("", raw) if start in seen else raw)
                seen.add(start)
            open_now = path
            out.append(self._raws[part.text] if part.kept and part.text in self._raws else self._escaped(part.text))
        out += [self._tags[self._ends[start]].raw for start in reversed(open_now)]
        return "".join(out)

    def _parts(self, item: _Item) -> Iterator[Part]:
        style = self._styles.setdefault(item.path, len(self._styles))
        if item.raw:
            # a noncharacter, so that no term is taken for it
            name = f"\ufdd0{len(self._raws)}"
            self._raws[name] = item.text
            yield Part(name, style, kept=True)
            return
        page = self._references is None
        text = unescape(item.text) if page else _REFERENCE.sub(_read, item.text)
        for piece, kept in untranslatable.split(text if self._verbatim else _SPACE.sub(" ", text)):
            # what looks like a reference once a page's were read is text
            yield Part(piece, style, kept and not (page and piece.startswith("&")))

    def _escaped(self, text: str) -> str:
        if self._references is not None:
            return "".join(self._references.get(character, character) for character in text)
        written = escape(text, quote=False)
        return written.replace("\xa0", "&nbsp;") if self._hard_space else written


def _in_words(reference: str) -> bool:
    """Whether a character reference stands for a letter or an apostrophe, without which words are not known."""
    return unescape(reference).isalpha() or unescape(reference) in ("'", "’", '"')


def _read(reference: re.Match[str]) -> str:
    return unescape(reference[0]) if _in_words(reference[0]) else reference[0]


def _pieces(tokens: Sequence[_Token], untouched: Collection[str]) -> Iterator[str | tuple[list[_Token], bool]]:
    """Source that stays, and the texts between it with whether their white space counts."""
    run: list[_Token] = []
    verbatim = 0
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.kind == "start" and (token.off or token.name in untouched):
            end = _end(tokens, place)
            inside = "".join(each.raw for each in tokens[place:end])
            if token.name in INLINE or token.name in ("script", "style"):
                run.append(_Token("empty", token.name, inside))
            else:
                yield from _run(run, verbatim > 0)
                run = []
                yield inside
            place = end
            continue
        place += 1
        if token.kind in ("text", "other") or token.name in (INLINE if token.kind != "empty" else BESIDE):
            run.append(token)
            continue
        yield from _run(run, verbatim > 0)
        run = []
        yield token.raw
        if token.name in VERBATIM:
            verbatim = max(verbatim + (1 if token.kind == "start" else -1), 0)
    yield from _run(run, verbatim > 0)


def _run(tokens: list[_Token], verbatim: bool) -> Iterator[str | tuple[list[_Token], bool]]:
    """A run of text and inline tags, cut where a tag in it has no partner; white space and markup around it stay."""
    partners = _matched(tokens)
    paired = {*partners, *partners.values()}
    cuts = {place for place, token in enumerate(tokens) if token.kind in ("start", "end") and place not in paired}
    before = [0, *accumulate(place in cuts for place in range(len(tokens)))]
    # what is cut inside has its own tags on two sides of the cut
    cuts |= {tag for end, start in partners.items() if before[end] > before[start] for tag in (start, end)}
    start = 0
    for place in [*sorted(cuts), len(tokens)]:
        yield from _core(tokens[start:place], verbatim)
        if place < len(tokens):
            yield tokens[place].raw
        start = place + 1


def _core(tokens: list[_Token], verbatim: bool) -> Iterator[str | tuple[list[_Token], bool]]:
    words = [
        place for place, token in enumerate(tokens) if token.kind == "text" and _LETTER.search(unescape(token.raw))
    ]
    if not words:
        yield "".join(token.raw for token in tokens)
        return
    first, last = words[0], words[-1]
    # elements that begin or end around the first and last words belong to the text
    for end, start in _matched(tokens).items():
        if start < first <= end or start <= last < end:
            first, last = min(first, start), max(last, end)
    yield "".join(token.raw for token in tokens[:first])
    yield tokens[first : last + 1], verbatim
    yield "".join(token.raw for token in tokens[last + 1 :])


def _items(tokens: Sequence[_Token], ends: dict[int, int]) -> Iterator[_Item]:
    """The words of a text and what stands between them, each with the places of the tags around it."""
    path: list[int] = []
    place = 0
    while place < len(tokens):
        token, end = tokens[place], ends.get(place)
        if token.kind == "text":
            yield _Item(token.raw, tuple(path))
        elif end is None and token.kind == "end":
            path.pop()
        elif end is None or not any(inner.kind == "text" for inner in tokens[place:end]):
            # an element without text is a thing of its own, as an empty one or a comment is
            end = place if end is None else end
            yield _Item("".join(inner.raw for inner in tokens[place : end + 1]), tuple(path), raw=True)
            place = end
        else:
            path.append(place)
        place += 1


def _matched(tokens: Sequence[_Token]) -> dict[int, int]:
    """The place of each end tag -> that of its start tag, of elements that are well nested."""
    found: dict[int, int] = {}
    open_now: list[int] = []
    names: Counter[str] = Counter()
    for place, token in enumerate(tokens):
        if token.kind == "start":
            open_now.append(place)
            names[token.name] += 1
        elif token.kind == "end" and names[token.name]:
            while True:
                start = open_now.pop()
                names[tokens[start].name] -= 1
                if tokens[start].name == token.name:
                    break
            found[place] = start
    return found


def _end(tokens: Sequence[_Token], place: int) -> int:
    """Behind the end tag of the element that starts at a place; at the end where it has none."""
    depth = 0
    name = tokens[place].name
    for at in range(place, len(tokens)):
        if tokens[at].name == name:
            depth += {"start": 1, "end": -1}.get(tokens[at].kind, 0)
            if depth == 0:
                return at + 1
    return len(tokens)


def _common(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    return one[:shared]


def _tokens(source: str) -> Iterator[_Token]:
    """The source in pieces, which together are the source."""
    if _effort(source) > MOST_EFFORT:
        raise BadDocument("too much of its markup has no end")
    reader = _Reader(source)
    reader.feed(source)
    reader.close()
    # whatever the parser left out, such as an end tag without a name, belongs to the piece before it
    begins = [begin for begin, _ in reader.found] + [len(source)]
    if begins[0] > 0:
        yield _Token("other", "", source[: begins[0]])
    for (begin, token), end in zip(reader.found, begins[1:], strict=True):
        if end > begin:
            yield token._replace(raw=source[begin:end])


def _effort(source: str) -> int:
    """How many characters the parser may go through in vain: from each start of markup to where it could end."""
    effort = 0
    for begin, end in (("<", ">"), ("<!--", "-->")):
        waiting = done = 0
        for mark in re.finditer(f"{re.escape(begin)}|{re.escape(end)}", source):
            effort += waiting * (mark.start() - done)
            done = mark.start()
            waiting = waiting + 1 if mark[0] == begin else 0
        effort += waiting * (len(source) - done)
    return effort


class _Reader(HTMLParser):
    """Python's tolerant parser, asked only where things begin."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[tuple[int, _Token]] = []
        self._lines = [0, *accumulate(len(line) + 1 for line in source.split("\n"))]

    def _add(self, token: _Token) -> None:
        line, column = self.getpos()
        begin = self._lines[line - 1] + column
        if token.kind == "text" and self.found and self.found[-1][1].kind == "text":
            return  # one text with the characters and references before
        self.found.append((begin, token))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        wish = (dict(attrs).get("translate", "yes") or "yes").lower()
        classes = (dict(attrs).get("class") or "").split()
        kind = "empty" if tag in EMPTY else "start"
        self._add(_Token(kind, tag, "", off=wish == "no" or "notranslate" in classes))

    def handle_startendtag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        # browsers read <b/> as <b>, but those who write it mean an empty element
        self._add(_Token("empty", tag, ""))

    def handle_endtag(self, tag: str) -> None:
        self._add(_Token("end", tag, ""))

    def handle_data(self, _: str) -> None:
        self._add(_Token("text", "", ""))

    def handle_entityref(self, _: str) -> None:
        self._add(_Token("text", "", ""))

    def handle_charref(self, _: str) -> None:
        self._add(_Token("text", "", ""))

    def handle_comment(self, _: str) -> None:
        self._add(_Token("other", "", ""))

    def handle_decl(self, _: str) -> None:
        self._add(_Token("other", "", ""))

    def handle_pi(self, _: str) -> None:
        self._add(_Token("other", "", ""))

    def unknown_decl(self, _: str) -> None:
        self._add(_Token("other", "", ""))
