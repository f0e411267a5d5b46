"""Answer candidates of a page: form fields, table cells with their headers, and data in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aikit_fakes.engines.forms import Field
    from aikit_fakes.engines.pages import Page, Row, Token
    from aikit_fakes.engines.tables import Table

_BEFORE, _AFTER = 8, 4
"""Words around a datum that say what it is."""
_MOST = 400
"""Cells of a table that are looked at."""
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
KINDS = {
    "date": re.compile(
        rf"\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}"
        rf"|{_MONTH} \d{{1,2}},? \d{{4}}",
        re.IGNORECASE,
    ),
    "amount": re.compile(r"(?:[$€£¥]|(?:USD|EUR|GBP|CHF)\s?)\s?\d[\d.,]*\d|\d[\d.,]*\s?(?:[$€£¥%]|USD|EUR|GBP|CHF)"),
    "mail": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "phone": re.compile(r"\+?\(?\d{1,4}\)?(?:[ .-]?\(?\d{2,4}\)?){2,4}"),
    "number": re.compile(r"\S*\d\S*"),
}
"""By kind, what such a datum looks like."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A value and what it is the value of.

    Attributes:
        name: what it is of, in words.
        tokens: the value's words, in reading order.
        weight: how far this kind of source is trusted, 0 to 1.
    """

    name: str
    tokens: tuple[Token, ...]
    weight: float

    @property
    def text(self) -> str:
        """The value."""
        return " ".join(token.text for token in self.tokens)


def of_fields(page: Page, fields: Sequence[Field]) -> Iterator[Candidate]:
    """The values of fields, and what is ticked of several boxes behind a heading."""
    for field in fields:
        if field.value:
            yield Candidate(field.name.rstrip(":"), field.value, 1.0)
    for row in page.rows:
        if row.text.endswith(":"):
            beside = [field for field in fields if field.checkbox and row.box.beside(field.checkbox.box)]
            yield from (
                Candidate(row.text.rstrip(":"), field.key, 1.0)
                for field in beside
                if field.checkbox and field.checkbox.selected
            )


def of_tables(tables: Sequence[Table]) -> Iterator[Candidate]:
    """Cells, by the heading of their column and what their row begins with."""
    for table in tables:
        if len(table.cells) > _MOST:
            continue
        columns = table.columns
        heads = {cell.column: cell.text for cell in table.cells if cell.role == "header"}
        for cell in table.cells:
            if not cell.tokens or cell.role in ("header", "title"):
                continue
            left = [one for one in table.cells[cell.row * columns : cell.row * columns + cell.column] if one.tokens]
            if left and (cell.role == "summary" or not heads):
                yield Candidate(left[-1].text.rstrip(":"), cell.tokens, 1.0)
            elif left and heads.get(cell.column):
                names = " ".join(one.text for one in left if not one.text[:1].isdigit())
                yield Candidate(f"{heads[cell.column]} {names}".strip(), cell.tokens, 0.95)


def of_sentences(page: Page, kind: str) -> Iterator[Candidate]:
    """Data of a kind inside lines, by the words around them."""
    rows = list(page.rows)
    for place, row in enumerate(rows):
        for found in KINDS[kind].finditer(row.text):
            tokens = _covered(row, found.start(), found.end())
            around = " ".join(row.text[: found.start()].split()[-_BEFORE:] + row.text[found.end() :].split()[:_AFTER])
            before = rows[place - 1].text if place and len(around.split()) < 2 else ""
            if len(f"{before} {around}".split()) > 1:
                yield Candidate(f"{before} {around}".strip(), tokens, 0.8)


def _covered(row: Row, start: int, end: int) -> tuple[Token, ...]:
    """The words of a line that lie in a range of its text."""
    found, place = [], 0
    for token in row.tokens:
        if place < end and place + len(token.text) > start:
            found.append(token)
        place += len(token.text) + 1
    return tuple(found)
