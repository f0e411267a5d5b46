"""Textract's blocks of one page, and the relationships between them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

import numpy as np

from aikit_fakes.services.textract.geometry import geometry, rotation_angle

if TYPE_CHECKING:
    from aikit_fakes.engines.ocr import Points
    from aikit_fakes.engines.pages import Box, Page, Row, Token

Block = dict[str, Any]


class Blocks:
    """The blocks of one page.

    Args:
        page: what they are of.
        number: of the page, from 1.
        seed: what makes their ids: the same page in the same request has the same.

    Attributes:
        all: in AWS's order: the page, lines, words, then what was asked for.
    """

    def __init__(self, page: Page, number: int, seed: bytes) -> None:
        self._page = page
        self._number = number
        self._seed = seed
        self._size = np.array(page.given, np.float64)
        self._lines: dict[int, Block] = {}
        self._words: dict[int, Block] = {}
        self.all: list[Block] = []
        whole = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]) * self._size
        self.root = self.add("PAGE", polygon=whole)

    def add(
        self,
        kind: str,
        *,
        box: Box | None = None,
        polygon: Points | None = None,
        confidence: float | None = None,
        **members: Any,
    ) -> Block:
        """A new block.

        Args:
            kind: its BlockType.
            box, polygon: where it is, on the upright page or in the image as given; neither for a query.
            confidence: 0 to 1.
            members: further ones by AWS's names; those that are None are left out.
        """
        block: Block = {"BlockType": kind}
        if confidence is not None:
            block["Confidence"] = round(min(max(confidence, 0.0), 1.0) * 100, 6)
        block |= {name: value for name, value in members.items() if value is not None}
        if box is not None:
            polygon = self._page.back(box)
        if polygon is not None:
            block["Geometry"] = geometry(polygon, self._size)
        block["Id"] = self._id()
        block["Page"] = self._number
        self.all.append(block)
        return block

    def text(self) -> None:
        """The page's lines and words."""
        rows: Sequence[Row] = self._page.rows
        for row in rows:
            confidence = sum(token.confidence for token in row.tokens) / len(row.tokens)
            self._lines[id(row)] = self.add("LINE", polygon=row.polygon, confidence=confidence, Text=row.text)
        for row in rows:
            for token in row.tokens:
                word = self.add(
                    "WORD", polygon=token.polygon, confidence=token.confidence, Text=token.text, TextType="PRINTED"
                )
                if angle := rotation_angle(token.polygon):  # AWS's response parser 1.0.3 does not know the member
                    word["Geometry"]["RotationAngle"] = angle
                self._words[id(token)] = word
        for row in rows:
            link(self.line(row), "CHILD", map(self.word, row.tokens))
        link(self.root, "CHILD", map(self.line, rows))

    def line(self, row: Row) -> Block:
        """The block of a line."""
        return self._lines[id(row)]

    def word(self, token: Token) -> Block:
        """The block of a word."""
        return self._words[id(token)]

    def words(self, tokens: Iterable[Token]) -> list[Block]:
        """The blocks of words."""
        return [self.word(token) for token in tokens]

    def _id(self) -> str:
        digest = hashlib.sha256(self._seed + len(self.all).to_bytes(8, "big")).digest()
        return str(UUID(bytes=digest[:16], version=4))


def link(block: Block, kind: str, others: Iterable[Block]) -> None:
    """Relate a block to others, behind those that it is related to already; to none, nothing is said."""
    ids = [other["Id"] for other in others]
    if not ids:
        return
    relationships = block.setdefault("Relationships", [])
    for relationship in relationships:
        if relationship["Type"] == kind:
            relationship["Ids"] += ids
            return
    relationships.append({"Type": kind, "Ids": ids})
