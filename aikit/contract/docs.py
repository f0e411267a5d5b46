"""Documentation of operations and members: HTML in botocore's models, plain text here."""

from __future__ import annotations

import re
import textwrap
from html.parser import HTMLParser

_BLOCKS = {"p", "ul", "ol", "dl", "dd", "dt", "note", "important", "caution", "tip", "pre", "div", "h1", "h2", "h3"}


class _Text(HTMLParser):
    """Extracts paragraphs: block tags separate them, list items start with a dash, inline tags are dropped."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = [""]

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        if tag == "li":
            self.paragraphs.append("- ")
        elif tag in _BLOCKS and self.paragraphs[-1].strip() not in ("", "-"):
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS or tag == "li":
            self.paragraphs.append("")

    def handle_data(self, data: str) -> None:
        self.paragraphs[-1] += data


def paragraphs(html: str) -> list[str]:
    """The paragraphs of AWS's HTML as plain text, white space collapsed."""
    if not html:
        return []
    parser = _Text()
    parser.feed(html)
    parser.close()
    folded = (re.sub(r"\s+", " ", paragraph).strip() for paragraph in parser.paragraphs)
    return [paragraph for paragraph in folded if paragraph not in ("", "-")]


def summary(html: str) -> str:
    """The first paragraph of AWS's HTML, or "" when there is none."""
    return next(iter(paragraphs(html)), "")


def wrapped(text: str, indent: str = "", width: int = 112) -> str:
    """One paragraph wrapped to `width` columns, each line after `indent`."""
    return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def document(html: str) -> str:
    """All of AWS's HTML as wrapped plain text, an empty line between paragraphs and none between list items."""
    lines: list[str] = []
    for paragraph in paragraphs(html):
        item = paragraph.startswith("- ")
        if lines and not (item and lines[-1].lstrip().startswith("- ")):
            lines.append("")
        lines.append(wrapped(paragraph))
    return "\n".join(lines)
