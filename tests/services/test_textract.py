"""Textract at once: text, tables, fields, layout and queries of a page whose truth is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest

import aikit
from aikit import AIKit
from aikit_fakes.backend import Local
from helpers.drawn_pages import Paper, encoded, order
from helpers.server_process import serving

QUERIES = [
    {"text": "What is the order number?", "alias": "NUMBER"},
    {"text": "How much is the total?"},
    {"text": "Which museum is open on Mondays?"},
]


class Read:
    """An answer, its blocks by id and by type."""

    def __init__(self, answer: Any) -> None:
        self.blocks = answer["Blocks"]
        self.by_id = {block["Id"]: block for block in self.blocks}
        assert len(self.by_id) == len(self.blocks)

    def of(self, kind: str) -> list[Any]:
        return [block for block in self.blocks if block["BlockType"] == kind]

    def related(self, block: Any, kind: str = "CHILD") -> list[Any]:
        return [self.by_id[id_] for one in block.get("Relationships", []) if one["Type"] == kind for id_ in one["Ids"]]

    def text(self, block: Any) -> str:
        """What a block's words say, or how its box is ticked."""
        return " ".join(one.get("Text") or one["SelectionStatus"] for one in self.related(block))


@pytest.fixture(scope="module")
def kit() -> Iterator[AIKit]:
    with AIKit(Local(state="memory", executor="inline", pace="instant")) as made:
        yield made


@pytest.fixture(scope="module")
def paper() -> Paper:
    return order()


@pytest.fixture(scope="module")
def read(kit: AIKit, paper: Paper) -> Read:
    """Everything that can be asked of the paper."""
    answer = kit.textract.analyze_document(
        document={"bytes": paper.png()},
        feature_types=["TABLES", "FORMS", "LAYOUT", "QUERIES"],
        queries_config={"queries": QUERIES},
    )
    assert answer.document_metadata.pages == 1
    assert answer.analyze_document_model_version == "1.0"
    assert "pp-ocrv6" in str(answer.meta.engine)
    return Read(answer.to_aws())


def test_words_and_lines(read: Read, paper: Paper) -> None:
    assert sorted(block["Text"] for block in read.of("WORD")) == sorted(word for word, _ in paper.words)
    lines = [block["Text"] for block in read.of("LINE")]
    assert {"Order Form", "Maria Hernandez", "Thank you for your order."} <= set(lines)
    for line in read.of("LINE"):
        assert " ".join(word["Text"] for word in read.related(line)) == line["Text"]
        assert line["Confidence"] > 90
    assert {word["TextType"] for word in read.of("WORD")} == {"PRINTED"}


def test_words_are_where_they_were_drawn(read: Read, paper: Paper) -> None:
    drawn = {word: box for word, box in paper.words if [one for one, _ in paper.words].count(word) == 1}
    width, height = paper.image.size
    for word in read.of("WORD"):
        if word["Text"] in drawn:
            box = word["Geometry"]["BoundingBox"]
            left, top, right, bottom = drawn[word["Text"]]
            assert abs(box["Left"] * width - left) < 4, word
            assert abs(box["Top"] * height - top) < 4
            assert abs((box["Left"] + box["Width"]) * width - right) < 4
            assert abs((box["Top"] + box["Height"]) * height - bottom) < 4


def test_every_geometry_is_in_the_page(read: Read) -> None:
    for block in read.blocks:
        if block["BlockType"] != "QUERY":
            box, polygon = block["Geometry"]["BoundingBox"], block["Geometry"]["Polygon"]
            assert 0 <= box["Left"] <= box["Left"] + box["Width"] <= 1 + 1e-6
            assert 0 <= box["Top"] <= box["Top"] + box["Height"] <= 1 + 1e-6
            assert len(polygon) == 4
            assert min(point["X"] for point in polygon) == pytest.approx(box["Left"])
        assert block["Page"] == 1


def test_every_relationship_leads_somewhere(read: Read) -> None:
    (page,) = read.of("PAGE")
    children = read.related(page)
    assert {block["BlockType"] for block in children} >= {"LINE", "TABLE", "KEY_VALUE_SET", "QUERY", "LAYOUT_TITLE"}
    linked = {id_ for block in read.blocks for one in block.get("Relationships", []) for id_ in one["Ids"]}
    assert linked <= read.by_id.keys()
    loose = [block["BlockType"] for block in read.blocks if block["Id"] not in linked]
    assert loose == ["PAGE"]


def test_the_table(read: Read, paper: Paper) -> None:
    (table,) = read.of("TABLE")
    cells = {(cell["RowIndex"], cell["ColumnIndex"]): cell for cell in read.related(table)}
    texts = [[read.text(cells[row, column]) for column in (1, 2, 3)] for row in (1, 2, 3, 4)]
    assert texts == paper.tables[0].rows
    assert table["EntityTypes"] == ["STRUCTURED_TABLE"]
    assert cells[1, 2]["EntityTypes"] == ["COLUMN_HEADER"]
    assert cells[4, 3]["EntityTypes"] == ["TABLE_SUMMARY"]
    assert "EntityTypes" not in cells[2, 1]
    (merged,) = read.related(table, "MERGED_CELL")
    assert {name: merged[name] for name in ("RowIndex", "ColumnIndex", "RowSpan", "ColumnSpan")} == {
        "RowIndex": 4, "ColumnIndex": 1, "RowSpan": 1, "ColumnSpan": 2,
    }  # fmt: skip
    assert read.related(merged) == [cells[4, 1], cells[4, 2]]


def test_the_fields(read: Read, paper: Paper) -> None:
    keys = [block for block in read.of("KEY_VALUE_SET") if block["EntityTypes"] == ["KEY"]]
    found = {read.text(key): read.text(read.related(key, "VALUE")[0]) for key in keys}
    marks = {True: "SELECTED", False: "NOT_SELECTED"}
    assert found == {name: marks[value] if isinstance(value, bool) else value for name, value in paper.fields.items()}
    assert len(read.of("SELECTION_ELEMENT")) == 3


def test_the_queries(read: Read) -> None:
    number, total, museum = read.of("QUERY")
    assert number["Query"] == {"Text": "What is the order number?", "Alias": "NUMBER"}
    assert [one["Text"] for one in read.related(number, "ANSWER")] == ["AX-99183"]
    assert [one["Text"] for one in read.related(total, "ANSWER")] == ["$144.00"]
    assert read.related(museum, "ANSWER") == []


def test_the_layout(read: Read) -> None:
    kinds = [block["BlockType"] for block in read.blocks if block["BlockType"].startswith("LAYOUT_")]
    assert kinds == ["LAYOUT_TITLE", "LAYOUT_KEY_VALUE", "LAYOUT_TABLE", "LAYOUT_TEXT"]
    (title,) = read.of("LAYOUT_TITLE")
    assert read.text(title) == "Order Form"


def test_the_same_request_has_the_same_answer(kit: AIKit, paper: Paper) -> None:
    small = encoded(paper.image.crop((0, 0, 500, 180)), "PNG")
    first, second = (kit.textract.detect_document_text(document={"bytes": small}).to_aws() for _ in range(2))
    assert first["Blocks"] == second["Blocks"]
    assert {block["BlockType"] for block in first["Blocks"]} == {"PAGE", "LINE", "WORD"}
    assert first["DetectDocumentTextModelVersion"] == "1.0"


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_does_not_stand_upright(kit: AIKit, turn: int) -> None:
    paper = Paper(640, 260)
    paper.text(40, 40, "The committee met on Friday morning", 26)
    paper.text(40, 100, "and agreed on the new budget", 26)
    paper.text(40, 160, "after a long discussion.", 26)
    turned = encoded(paper.image.rotate(-turn, expand=True), "JPEG", quality=95)
    read = Read(kit.textract.detect_document_text(document={"bytes": turned}).to_aws())
    assert [line["Text"] for line in read.of("LINE")] == paper.lines
    first = read.of("LINE")[0]["Geometry"]["Polygon"][0]  # where the text begins, as it is read
    corner = {90: (1, 0), 180: (1, 1), 270: (0, 1)}[turn]
    assert abs(first["X"] - corner[0]) < 0.3
    assert abs(first["Y"] - corner[1]) < 0.3
    assert {word["Geometry"]["RotationAngle"] for word in read.of("WORD")} == {turn}


@pytest.mark.parametrize("degrees", [30, 110, 250])
def test_tables_and_forms_of_a_page_turned_by_any_angle(kit: AIKit, paper: Paper, degrees: int) -> None:
    turned = encoded(paper.image.rotate(-degrees, expand=True, fillcolor="white", resample=3), "PNG")
    read = Read(kit.textract.analyze_document(document={"bytes": turned}, feature_types=["TABLES", "FORMS"]).to_aws())
    cells = {(cell["RowIndex"], cell["ColumnIndex"]): read.text(cell) for cell in read.of("CELL")}
    assert [[cells[row, column] for column in (1, 2, 3)] for row in (1, 2, 3, 4)] == paper.tables[0].rows
    keys = {read.text(block) for block in read.of("KEY_VALUE_SET") if block["EntityTypes"] == ["KEY"]}
    assert keys == set(paper.fields)


def test_an_empty_page(kit: AIKit) -> None:
    answer = kit.textract.analyze_document(
        document={"bytes": Paper(300, 200).png()},
        feature_types=["TABLES", "FORMS", "LAYOUT", "QUERIES"],
        queries_config={"queries": [{"text": "Who?"}]},
    ).to_aws()
    assert [block["BlockType"] for block in answer["Blocks"]] == ["PAGE", "QUERY"]


def test_boto3_and_http(paper: Paper) -> None:
    small = encoded(paper.image.crop((0, 0, 400, 130)), "PNG")
    with aikit.install("local"):
        client = boto3.client("textract", region_name="us-east-1")
        here = client.detect_document_text(Document={"Bytes": small})
    with serving("--backend", "local", "--state", "memory") as server:
        client = boto3.client(
            "textract", region_name="us-east-1", endpoint_url=server.url,
            aws_access_key_id="123456789012", aws_secret_access_key="secret",
        )  # fmt: skip
        there = client.detect_document_text(Document={"Bytes": small})
    assert here["Blocks"] == there["Blocks"]
    assert next(block["Text"] for block in here["Blocks"] if block["BlockType"] == "LINE") == "Order Form"
