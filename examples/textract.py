"""Amazon Textract: a paper form made digital.

    python examples/textract.py [local | aws]

A customer filled in an order form on paper and somebody laid it on the scanner a little askew. The script draws that
scan, has it read, and prints what a program would put into its database: the fields, what is ticked, the table row by
row, answers to questions, and what the page is made of. `form.png` in a temporary folder shows where each was found.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from aikit import AIKit
from aikit.types import textract

SIZE = 1240, 1500
INK, PENCIL = (25, 25, 30), (40, 60, 140)
FIELDS = (
    ("Customer:", "Maria Hernandez"),
    ("Street:", "221B Baker Street"),
    ("City:", "Springfield, IL 62704"),
    ("Telephone:", "(217) 555-0199"),
    ("Order date:", "03/14/2026"),
    ("Order number:", "AX-99183"),
)
TICKS = (("Express delivery", True), ("Gift wrap", False), ("Invoice by mail", True))
ROWS = (
    ("Article", "Colour", "Quantity", "Price"),
    ("Linen shirt", "blue", "2", "$78.00"),
    ("Wool scarf", "grey", "1", "$24.50"),
    ("Rain jacket", "green", "1", "$119.00"),
    ("Total", "", "", "$221.50"),
)
WIDTHS = 380, 220, 200, 240
QUESTIONS = ("What is the order number?", "How much is the total?", "When was the order made?", "Who is the customer?")
COLOURS = {
    "LINE": (200, 200, 200),
    "CELL": (60, 120, 220),
    "KEY_VALUE_SET": (30, 150, 80),
    "SELECTION_ELEMENT": (220, 60, 60),
    "QUERY_RESULT": (230, 150, 20),
}


class Analysis(NamedTuple):
    """The scan as a PNG file, and what was read on it."""

    scan: bytes
    answer: textract.AnalyzeDocumentResponse


def main(backend: str) -> Analysis:
    kit = AIKit(backend)
    scan = draw_form()
    began = time.perf_counter()
    answer = kit.textract.analyze_document(
        document={"bytes": png(scan)},
        feature_types=["TABLES", "FORMS", "LAYOUT", "QUERIES"],
        queries_config={"queries": [{"text": question} for question in QUESTIONS]},
    )
    seconds = time.perf_counter() - began
    blocks = Blocks(answer.blocks)
    print("\n  Amazon Textract: a paper form made digital\n")
    for key in blocks.of("KEY_VALUE_SET", "KEY"):
        value = " ".join(blocks.text(one) for one in blocks.related(key, "VALUE"))
        print(f"  {blocks.text(key):<18} {value or '-'}")
    print()
    for table in blocks.of("TABLE"):
        cells = {(cell.row_index, cell.column_index): blocks.text(cell) for cell in blocks.related(table, "CHILD")}
        for row in range(1, max(row or 0 for row, _ in cells) + 1):
            columns = [text for (number, _), text in sorted(cells.items()) if number == row]
            print("  " + "".join(f"{text:<16}" for text in columns).rstrip())
    print()
    for query in blocks.of("QUERY"):
        found = [f"{one.text} ({one.confidence:.0f} %)" for one in blocks.related(query, "ANSWER")]
        print(f"  {query.query.text if query.query else '':<28} {', '.join(found) or 'nothing on the page says so'}")
    kinds = [str(block.block_type) for block in answer.blocks if str(block.block_type).startswith("LAYOUT_")]
    print("\n  the page: " + ", ".join(kind.removeprefix("LAYOUT_").lower().replace("_", " ") for kind in kinds))
    words = blocks.of("WORD")
    mean = sum(word.confidence or 0 for word in words) / len(words)
    print(f"  {len(words)} words at {mean:.1f} % confidence on average, in {seconds:.1f} s")
    picture = Path(tempfile.mkdtemp(prefix="aikit-textract-")) / "form.png"
    outlined(scan, answer.blocks).save(picture)
    print(f"  where everything is: {picture}")
    print(f"  answered by {answer.meta.backend}: {answer.meta.engine}\n")
    return Analysis(png(scan), answer)


class Blocks:
    """An answer's blocks, found by type and by what they are related to."""

    def __init__(self, blocks: Iterable[textract.Block]) -> None:
        self._by_id = {block.id: block for block in blocks}

    def of(self, kind: str, entity: str = "") -> list[textract.Block]:
        """Those of a type, and of an entity type where one is named."""
        return [
            block
            for block in self._by_id.values()
            if block.block_type == kind and (not entity or entity in block.entity_types)
        ]

    def related(self, block: textract.Block, kind: str) -> list[textract.Block]:
        """Those that a block is related to."""
        return [self._by_id[id_] for one in block.relationships if one.type == kind for id_ in one.ids]

    def text(self, block: textract.Block) -> str:
        """The words of a block, or whether it is ticked."""
        return " ".join(self._texts(block))

    def _texts(self, block: textract.Block) -> Iterator[str]:
        for child in self.related(block, "CHILD"):
            yield child.text or ("[x]" if child.selection_status == "SELECTED" else "[ ]")


def draw_form() -> Image.Image:
    """The scan: a form, filled in, slightly askew."""
    page = Image.new("RGB", SIZE, (252, 251, 247))
    draw = ImageDraw.Draw(page)
    draw.text((110, 90), "Order Form", font=_font(58), fill=INK)
    draw.text((110, 175), "Please fill in with a ball pen and tick what applies.", font=_font(26), fill=INK)
    for place, (name, value) in enumerate(FIELDS):
        y = 260 + place * 62
        draw.text((110, y), name, font=_font(28), fill=INK)
        draw.line((350, y + 40, 1000, y + 40), fill=INK, width=2)
        draw.text((360, y), value, font=_font(30), fill=PENCIL)
    x = 110
    for name, ticked in TICKS:
        draw.rectangle((x, 660, x + 32, 692), outline=INK, width=3)
        if ticked:
            draw.line((x + 6, 676, x + 14, 686, x + 27, 664), fill=PENCIL, width=4)
        draw.text((x + 46, 660), name, font=_font(27), fill=INK)
        x += 360
    lefts = [110 + sum(WIDTHS[:place]) for place in range(len(WIDTHS) + 1)]
    for number, row in enumerate(ROWS):
        top = 760 + number * 64
        if number == 0:
            draw.rectangle((lefts[0], top, lefts[-1], top + 64), fill=(226, 232, 240))
        for column, text in enumerate(row):
            draw.text((lefts[column] + 16, top + 16), text, font=_font(28), fill=PENCIL if number else INK)
            if not (number == len(ROWS) - 1 and column in (1, 2)):  # the last row's first three cells are one
                draw.line((lefts[column], top, lefts[column], top + 64), fill=INK, width=2)
        draw.line((lefts[0], top, lefts[-1], top), fill=INK, width=2)
    bottom = 760 + len(ROWS) * 64
    draw.line((lefts[0], bottom, lefts[-1], bottom), fill=INK, width=2)
    draw.line((lefts[-1], 760, lefts[-1], bottom), fill=INK, width=2)
    draw.text((110, bottom + 60), "Goods may be returned within thirty days.", font=_font(26), fill=INK)
    askew = page.rotate(0.8, resample=Image.Resampling.BICUBIC, fillcolor=(252, 251, 247))
    return askew.filter(ImageFilter.GaussianBlur(0.6))


def png(image: Image.Image) -> bytes:
    """An image as a file."""
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def outlined(scan: Image.Image, blocks: Iterable[textract.Block]) -> Image.Image:
    """The scan with the outline of what was found."""
    picture = scan.copy()
    draw = ImageDraw.Draw(picture)
    for block in blocks:
        colour = COLOURS.get(str(block.block_type))
        if colour and block.geometry:
            corners = [((point.x or 0) * SIZE[0], (point.y or 0) * SIZE[1]) for point in block.geometry.polygon]
            draw.polygon(corners, outline=colour, width=3)
    return picture


def _font(size: int) -> Any:
    return ImageFont.load_default(size)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "local")
