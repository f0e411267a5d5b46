"""Pages drawn for tests and measures, with everything on them known exactly."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

import reportlab
from PIL import Image, ImageDraw, ImageFont

FOLDER = Path(reportlab.__file__).with_name("fonts")
FONTS = {"sans": "Vera.ttf", "bold": "VeraBd.ttf", "italic": "VeraIt.ttf"}
"""Bitstream Vera, which reportlab carries; `"grotesque"` is the one that Pillow carries."""

Box = tuple[float, float, float, float]
Tick = Literal["", "cross", "tick", "fill"]


@dataclass
class Grid:
    """A table as drawn: its texts row by row, and spans as row, column, rows, columns."""

    rows: list[list[str]]
    spans: list[tuple[int, int, int, int]] = field(default_factory=list)


class Paper:
    """A white page to draw on.

    Attributes:
        image: what was drawn.
        words: each word with the box of its ink.
        lines: each line's text, in the order of drawing.
        tables: in the order of drawing.
        fields: names and values; a ticked box is True, one that is not False.
    """

    def __init__(self, width: int = 1000, height: int = 800, ink: Any = (20, 20, 20), paper: Any = "white") -> None:
        self.image = Image.new("RGB", (width, height), paper)
        self.words: list[tuple[str, Box]] = []
        self.lines: list[str] = []
        self.tables: list[Grid] = []
        self.fields: dict[str, str | bool] = {}
        self._draw = ImageDraw.Draw(self.image)
        self._ink = ink

    def text(self, x: float, y: float, text: str, size: int = 20, font: str = "sans") -> float:
        """Write a line whose top left corner is there; where it ends."""
        face = _font(font, size)
        self.lines.append(text)
        for word in text.split(" "):
            if word:
                self._draw.text((x, y), word, font=face, fill=self._ink)
                self.words.append((word, self._draw.textbbox((x, y), word, font=face)))
            x += face.getlength(word + " ")
        return x - face.getlength(" ")

    def width(self, text: str, size: int = 20, font: str = "sans") -> float:
        """How wide a line would be."""
        return _font(font, size).getlength(text)

    def table(
        self,
        x: int,
        y: int,
        rows: Sequence[Sequence[str]],
        widths: Sequence[int],
        *,
        high: int = 36,
        ruled: bool = True,
        spans: Sequence[tuple[int, int, int, int]] = (),
        size: int = 18,
        right: Sequence[int] = (),
        head: str = "bold",
        line: int = 2,
    ) -> int:
        """Draw a table; where it ends.

        Args:
            x, y: its top left corner.
            rows: texts; of a span, that of its first cell.
            widths: of the columns.
            high: of each row.
            ruled: whether lines are drawn.
            spans: row, column, rows and columns of cells that are one.
            size: of the text.
            right: columns that end at the right.
            head: the font of the first row.
            line: how thick the lines are.
        """
        self.tables.append(Grid([list(row) for row in rows], list(spans)))
        owner = {
            (row, column): span[:2]
            for span in spans
            for row in range(span[0], span[0] + span[2])
            for column in range(span[1], span[1] + span[3])
        }
        lefts = [x + sum(widths[:place]) for place in range(len(widths) + 1)]
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                font = head if number == 0 else "sans"
                if text:
                    wide = self.width(text, size, font)
                    left = lefts[column + 1] - 10 - wide if column in right else lefts[column] + 10
                    self.text(left, y + number * high + (high - size * 1.2) / 2, text, size, font)
                if ruled:
                    own = owner.get((number, column), (number, column))
                    top, bottom = y + number * high, y + (number + 1) * high
                    if owner.get((number, column - 1), (number, column - 1)) != own:
                        self._draw.line((lefts[column], top, lefts[column], bottom), "black", line)
                    if owner.get((number - 1, column), (number - 1, column)) != own:
                        self._draw.line((lefts[column], top, lefts[column + 1], top), "black", line)
        end = y + len(rows) * high
        if ruled:
            self._draw.line((x, end, lefts[-1], end), "black", line)
            self._draw.line((lefts[-1], y, lefts[-1], end), "black", line)
        return end

    def field(
        self, x: float, y: float, name: str, value: str, gap: float = 160, size: int = 18, *, line: bool = False
    ) -> None:
        """Write a name, and its value beside it, perhaps on a line."""
        self.fields[name] = value
        end = self.text(x, y, name, size)
        left = max(x + gap, end + size / 2) if gap else end + size / 3
        if line:
            self._draw.line((left - 4, y + size * 1.3, left + 300, y + size * 1.3), "black", 1)
        if value:
            self.text(left, y, value, size)

    def tick(
        self, x: int, y: int, name: str, tick: Tick, side: int = 20, size: int = 18, *, ring: bool = False
    ) -> float:
        """Draw a box to tick with its name; where it ends."""
        self.fields[name] = tick != ""
        shape = (x, y, x + side, y + side)
        (self._draw.ellipse if ring else self._draw.rectangle)(shape, outline="black", width=2)
        third = side // 3
        if tick == "fill":
            inner = (x + third - 1, y + third - 1, x + side - third + 1, y + side - third + 1)
            (self._draw.ellipse if ring else self._draw.rectangle)(inner, fill="black")
        elif tick == "cross":
            self._draw.line((x + 4, y + 4, x + side - 4, y + side - 4), "black", 2)
            self._draw.line((x + 4, y + side - 4, x + side - 4, y + 4), "black", 2)
        elif tick == "tick":
            self._draw.line((x + 4, y + side // 2, x + side // 2 - 1, y + side - 4), "black", 2)
            self._draw.line((x + side // 2 - 1, y + side - 4, x + side - 3, y + 4), "black", 2)
        return self.text(x + side + 8, y + (side - size * 1.2) / 2, name, size)

    def boxed(self, x: int, y: int, name: str, value: str, width: int = 240, high: int = 56) -> None:
        """Draw a box with a small name at its top and a value below."""
        self.fields[name] = value
        self._draw.rectangle((x, y, x + width, y + high), outline="black", width=2)
        self.text(x + 6, y + 5, name, 12)
        if value:
            self.text(x + 8, y + 26, value, 19)

    def png(self) -> bytes:
        """The page as a file."""
        return encoded(self.image, "PNG")


def encoded(image: Image.Image, form: str, **options: Any) -> bytes:
    """An image as a file."""
    file = BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def tiff(papers: Sequence[Paper]) -> bytes:
    """A file of many pages."""
    first, *others = (paper.image for paper in papers)
    return encoded(first, "TIFF", save_all=True, append_images=others, compression="tiff_lzw")


def pdf(papers: Sequence[Paper]) -> bytes:
    """The same as a PDF of scans."""
    first, *others = (paper.image for paper in papers)
    return encoded(first, "PDF", save_all=True, append_images=others, resolution=100)


def prose(chance: random.Random, words: int, pool: Sequence[str]) -> list[str]:
    """Words as a letter has them: sentences, prices, dates, numbers."""
    made = []
    for place in range(words):
        word = chance.choice(pool)
        match chance.randrange(14):
            case 0:
                word = f"${chance.randrange(1, 9000):,}.{chance.randrange(100):02}"
            case 1:
                word = f"{chance.randrange(1, 29):02}/{chance.randrange(1, 13):02}/{chance.randrange(1990, 2030)}"
            case 2:
                word = f"{word}-{chance.randrange(10, 999)}"
            case 3:
                word += ","
            case 4 | 5:
                word = word.capitalize()
        made.append(word + ("." if place % 11 == 10 else ""))
    return made


def page_of(
    chance: random.Random, pool: Sequence[str], font: str, size: int, lines: int = 9, width: int = 900
) -> Paper:
    """A page of prose."""
    paper = Paper(width, int(lines * size * 1.7) + 100)
    words = iter(prose(chance, 400, pool))
    word = next(words)
    for number in range(lines):
        line = word
        while paper.width(f"{line} {(word := next(words))}", size, font) < width - 120:
            line += f" {word}"
        paper.text(60, 50 + number * size * 1.7, line, size, font)
    return paper


def _font(name: str, size: int) -> Any:
    if name == "grotesque":
        return ImageFont.load_default(size)
    return ImageFont.truetype(str(FOLDER / FONTS[name]), size)


def order() -> Paper:
    """A small order form: a title, fields, boxes to tick and a table whose last row has cells that are one."""
    paper = Paper(900, 560)
    paper.text(60, 30, "Order Form", 34, "bold")
    paper.field(60, 100, "Order number:", "AX-99183")
    paper.field(60, 136, "Name:", "Maria Hernandez")
    paper.field(60, 172, "Date of birth:", "04/12/1987", line=True)
    paper.field(60, 208, "Comments:", "", line=True)
    x = int(paper.tick(60, 250, "Express", "cross")) + 60
    x = int(paper.tick(x, 250, "Gift wrap", "")) + 60
    paper.tick(x, 250, "Invoice", "fill", ring=True)
    rows = [
        ["Item", "Quantity", "Price"],
        ["Steel bolts", "200", "$70.00"],
        ["Hex wrench", "4", "$74.00"],
        ["Total", "", "$144.00"],
    ]
    end = paper.table(60, 310, rows, [260, 160, 160], spans=[(3, 0, 1, 2)])
    paper.text(60, end + 40, "Thank you for your order.", 18)
    return paper
