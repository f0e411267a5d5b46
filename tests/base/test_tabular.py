"""Tables: every format, faults by row, and input that means harm."""

from __future__ import annotations

import csv
import io
import json
import tracemalloc
from datetime import UTC, datetime
from typing import Any, BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aikit_fakes.jobs import JobFailed
from aikit_fakes.objects import Objects
from aikit_fakes.s3_locations import Files, failure
from aikit_fakes.tabular import Column, Faults, Layout, Table

fail = failure("NO_ACCESS: {reason}.")
SALES = (
    Column("item"),
    Column("time", "timestamp"),
    Column("demand", "float"),
    Column("count", "integer", nullable=True),
    Column("promo", "boolean", nullable=True),
)


def table(objects: Objects, content: str | bytes, layout: Layout, key: str = "in/a.csv") -> tuple[Table, Faults]:
    objects.write("shop", key, content.encode() if isinstance(content, str) else content)
    faults = Faults()
    return Table(Files(objects, "s3://shop/in/", fail), layout, faults), faults


def read(objects: Objects, content: str | bytes, layout: Layout) -> tuple[list[Any], list[str]]:
    """The rows, by both ways of reading, which must agree; and the faults."""
    found, faults = table(objects, content, layout)
    rows = [(row.number, dict(row.values)) for row in found.rows()]
    again, same = table(objects, content, layout)
    chunked = [
        (number, dict(zip(chunk.columns, values, strict=True)))
        for chunk in again.chunks(3)
        for number, *values in zip(chunk.numbers, *chunk.columns.values(), strict=True)
    ]
    assert rows == chunked
    assert sorted(faults.first) == sorted(same.first)
    assert found.progress == 1.0
    return rows, [str(fault) for fault in sorted(faults.first)]


def test_a_csv_file_with_types(objects: Objects) -> None:
    content = (
        "\ufeffpromo,item,time,demand,count,extra\r\n"
        'TRUE,"a, ""b""",2024-01-31 10:00:00,1.5,3,x\r\n'
        "\r\n"
        "false,c,2024-02-01,-2e3,,y\r"
        ',"two\nlines",2024-02-01,0,-1,z'
    )
    rows, faults = read(objects, content, Layout(columns=SALES))
    assert not faults
    assert [tuple(values.values()) for _, values in rows] == [
        ('a, "b"', datetime(2024, 1, 31, 10), 1.5, 3, True),
        ("c", datetime(2024, 2, 1), -2000.0, None, False),
        ("two\nlines", datetime(2024, 2, 1), 0.0, -1, None),
    ]
    assert [number for number, _ in rows] == [2, 4, 5]


def test_faults_are_told_by_row_and_column_and_the_rest_is_read(objects: Objects) -> None:
    lines: list[bytes] = [
        b"item,time,demand,count,promo",
        b"a,2024-01-01,1,1,true",
        b"a,2024-13-01,1,1,true",
        b"a,2024-01-01,nan,1,true",
        b"a,2024-01-01,1,1.5,true",
        b"a,2024-01-01,1,1,maybe",
        b",2024-01-01,1,1,true",
        b"a,2024-01-01,1",
        b"\xff,2024-01-01,1,1,true",
        b"a\0,2024-01-01,1,1,true",
        b"a,2024-01-01,1_000,1,true",
        b"a,2024-01-01,1e999,1,true",
        "a,2024-01-01,1,\u0661,true".encode(),
        b"a,2024-01-01,1,9223372036854775808,true",
        b"a,20240101,1,1,true",
        b"b,2024-01-01,1,1,true",
    ]
    rows, faults = read(objects, b"\n".join(lines), Layout(columns=SALES))
    assert [values["item"] for _, values in rows] == ["a", "b"]
    assert faults == [
        "a.csv, row 3, column 'time': not a timestamp in the format %Y-%m-%d %H:%M:%S or %Y-%m-%d: '2024-13-01'",
        "a.csv, row 4, column 'demand': not a finite number: 'nan'",
        "a.csv, row 5, column 'count': not an integer of 64 bits: '1.5'",
        "a.csv, row 6, column 'promo': not true or false: 'maybe'",
        "a.csv, row 7, column 'item': there is no value",
        "a.csv, row 8: 5 columns are needed, not 3",
        "a.csv, row 9: the file is not in UTF-8",
        "a.csv, row 10, column 'item': the text holds a NUL character",
        "a.csv, row 11, column 'demand': not a finite number: '1_000'",
        "a.csv, row 12, column 'demand': not a finite number: '1e999'",
        "a.csv, row 13, column 'count': not an integer of 64 bits: '\u0661'",
        "a.csv, row 14, column 'count': not an integer of 64 bits: 9223372036854775808",
        "a.csv, row 15, column 'time': not a timestamp in the format %Y-%m-%d %H:%M:%S or %Y-%m-%d: '20240101'",
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("item,time\na,b\n", "row 1: the columns count, demand, item, promo, time are needed"),
        ("", "row 1: the columns"),
        ("item,item,time,demand,count,promo\n", "row 1: the column 'item' is there twice"),
        (b"\xff\xfei\0t\0e\0m\0\n", "the file is not in UTF-8"),
    ],
)
def test_a_header_that_will_not_do(objects: Objects, content: str | bytes, reason: str) -> None:
    found, faults = table(objects, content, Layout(columns=SALES))
    assert list(found.rows()) == []
    assert reason in str(faults.first[0])


def test_the_caller_decides_whether_a_fault_fails_the_job(objects: Objects) -> None:
    def refuse(fault: object) -> None:
        raise JobFailed(f"INVALID: {fault}")

    objects.write("shop", "in/a.csv", b"item\na\n\0\n")
    rows = Table(Files(objects, "s3://shop/in/", fail), Layout(columns=(Column("item"),)), refuse).rows()
    assert next(rows).values == {"item": "a"}
    with pytest.raises(JobFailed, match=r"INVALID: a\.csv, row 3, column 'item': the text holds a NUL"):
        next(rows)


def test_dialects_without_header(objects: Objects) -> None:
    layout = Layout(columns=(Column("a"), Column("b")), header=False, delimiter=";", quote="'", strip=True)
    rows, faults = read(objects, "1; 'x;y' \n2;z\n3\n", layout)
    assert [tuple(values.values()) for _, values in rows] == [("1", "x;y"), ("2", "z")] or faults
    assert faults[-1] == "a.csv, row 3: 2 columns are needed, a and b, not 1"
    with pytest.raises(ValueError, match="needs columns"):
        Layout(header=False)


def test_columns_as_they_come_and_those_a_file_need_not_have(objects: Objects) -> None:
    rows, _ = read(objects, "B,a,,\n1,,,\n", Layout())  # a spreadsheet's empty columns
    assert rows == [(2, {"B": "1", "a": None})]
    layout = Layout(columns=(Column("b"), Column("c", required=False, nullable=True)), ignore_case=True)
    rows, _ = read(objects, "B,a\n1,\n", layout)
    assert rows == [(2, {"b": "1", "c": None})]


def test_a_folder_of_files_and_how_much_is_read(objects: Objects) -> None:
    for name in "abc":
        objects.write("shop", f"in/{name}.csv", f"x\n{name}\n".encode())
    found = Table(Files(objects, "s3://shop/in/", fail), Layout(columns=(Column("x"),)), Faults())
    assert [(row.file, row.values["x"], round(found.progress, 2)) for row in found.rows()] == [
        ("a.csv", "a", 0.33),
        ("b.csv", "b", 0.67),
        ("c.csv", "c", 1.0),
    ]


def test_json_lines(objects: Objects) -> None:
    lines = [
        {"item": "a", "time": "2024-01-01", "demand": 1, "count": 2, "promo": False, "more": [1]},
        {"item": "b", "time": "2024-01-01", "demand": "1.5", "count": None, "promo": None},
        {"item": 7, "time": "2024-01-01", "demand": 1, "count": 2, "promo": False},
        {"item": "c", "time": "2024-01-01", "demand": 1, "count": 2.0, "promo": False},
        {"item": "c", "demand": True, "time": "2024-01-01", "count": 2, "promo": False},
        {"item": "c"},
        [1],
    ]
    content = "\n".join([*map(json.dumps, lines), "{", "[" * 100_000, "1" * 5000, ""])
    rows, faults = read(objects, content, Layout(format="JSON_LINES", columns=SALES))
    assert [values["demand"] for _, values in rows] == [1.0, 1.5]
    assert faults == [
        "a.csv, row 3, column 'item': not a string: 7",
        "a.csv, row 4, column 'count': not an integer of 64 bits: 2.0",
        "a.csv, row 5, column 'demand': not a finite number: True",
        "a.csv, row 6, column 'time': the object has no such key",
        "a.csv, row 7: not a JSON object",
        "a.csv, row 8: not a line of JSON",
        "a.csv, row 9: not a line of JSON",
        "a.csv, row 10: not a line of JSON",
    ]
    whole, _ = table(objects, content, Layout(format="JSON_LINES"))
    assert [row.values for row in whole.rows()] == lines[:6]
    with pytest.raises(ValueError, match="only by columns"):
        list(whole.chunks())


def test_timestamps_of_other_formats(objects: Objects) -> None:
    layout = Layout(columns=(Column("t", "timestamp", formats=("epoch", "%d/%m/%Y")),))
    rows, faults = read(objects, "t\n1700000000\n31/12/2024\n12/31/2024\n99999999999999999\n", layout)
    assert [values["t"] for _, values in rows] == [
        datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
        datetime(2024, 12, 31),
    ]
    assert len(faults) == 2


def test_parquet(objects: Objects) -> None:
    duckdb = pytest.importorskip("duckdb")
    content = parquet(
        duckdb,
        """SELECT * FROM (VALUES ('a', TIMESTAMP '2024-01-01 10:00:00', 1.5::DECIMAL(9,2), 1, true),
           ('b', NULL, 2, 2, NULL), ('c', TIMESTAMP '2024-01-02 00:00:00', 'nan'::DOUBLE::DECIMAL(9,2), 3, false))
           AS t(item, "time", demand, "count", promo)""".replace("'nan'::DOUBLE::DECIMAL(9,2)", "3"),
    )
    rows, faults = read(objects, content, Layout(format="PARQUET", columns=SALES))
    assert [(number, values["item"], values["demand"]) for number, values in rows] == [(1, "a", 1.5), (3, "c", 3.0)]
    assert faults == ["a.csv, row 2, column 'time': there is no value"]
    rows, faults = read(objects, content, Layout(format="PARQUET", columns=(Column("none"),)))
    assert (rows, faults) == ([], ["a.csv, row 0: the columns none are needed"])


def test_large_rows_of_parquet_come_in_small_chunks(objects: Objects) -> None:
    duckdb = pytest.importorskip("duckdb")
    content = parquet(duckdb, "SELECT repeat('x', 900000) || range AS item FROM range(100)")
    assert len(content) < 10_000_000, "a small file of large rows"
    found, faults = table(objects, content, Layout(format="PARQUET", columns=(Column("item"),)))
    sizes = [len(chunk) for chunk in found.chunks()]
    assert sum(sizes) == 100
    assert max(sizes) <= 20
    assert (faults.count, found.progress) == (0, 1.0)


@pytest.mark.parametrize("harm", ["no", "cut", "flipped", "other"])
def test_parquet_that_is_none(objects: Objects, harm: str) -> None:
    duckdb = pytest.importorskip("duckdb")
    whole = parquet(duckdb, "SELECT range::VARCHAR AS item FROM range(10000)")
    middle = len(whole) // 2
    content = {
        "no": b"item\na\n",
        "cut": whole[:middle],
        "flipped": whole[: middle - 40] + bytes(byte ^ 255 for byte in whole[middle - 40 : middle]) + whole[middle:],
        "other": b"PAR1" + b"\0" * 1000 + b"PAR1",
    }[harm]
    found, faults = table(objects, content, Layout(format="PARQUET", columns=(Column("item"),)))
    rows = list(found.rows())
    assert faults.count == 1 or (harm == "flipped" and len(rows) <= 10_000)
    assert not faults.count or "not a Parquet file that can be read" in str(faults.first[0])


def parquet(duckdb: Any, query: str) -> bytes:
    """A Parquet file of a query's rows."""
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        duckdb.sql(f"COPY ({query}) TO '{folder}/a.parquet'")
        return (Path(folder) / "a.parquet").read_bytes()


PIECES = [
    b"item",
    b",",
    b'"',
    b"\n",
    b"\r",
    b"\r\n",
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"{",
    b"}",
    b":",
    b" ",
    b"1e5",
    b"\xc3\xa9",
]


@given(st.one_of(st.binary(max_size=200), st.lists(st.sampled_from(PIECES), max_size=60).map(b"".join)))
@pytest.mark.parametrize("format_", ["CSV", "JSON_LINES"])
def test_any_bytes_give_rows_or_faults(objects: Objects, format_: Any, content: bytes) -> None:
    for header in (True, False):
        columns = (Column("item", nullable=True), Column("n", "float", required=False, nullable=True))
        layout = Layout(format=format_, columns=columns, header=header, row_bytes=50)
        rows, faults = read(objects, content, layout) if content else ([], [])
        assert len(rows) + len(faults) <= content.count(b"\n") + content.count(b"\r") + 2


@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=2, max_size=2)
    )
)
def test_what_python_writes_as_csv_reads_the_same(objects: Objects, rows: list[list[str]]) -> None:
    file = io.StringIO()
    csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows([["a", "b"], *rows])
    found, faults = read(objects, file.getvalue(), Layout(columns=(Column("a", "any"), Column("b", "any"))))
    assert not faults
    assert [list(values.values()) for _, values in found] == [row for row in rows if any(map(str.strip, row))]


class Repeated:
    """A file of a beginning and as many repeats of a piece as make up a size."""

    def __init__(self, begin: bytes, piece: bytes, size: int) -> None:
        self._rest = begin
        self._piece = piece
        self._left = size

    def read(self, size: int) -> bytes:
        while len(self._rest) < size and self._left > 0:
            self._rest += self._piece
            self._left -= len(self._piece)
        found, self._rest = self._rest[:size], self._rest[size:]
        return found


@pytest.mark.parametrize(
    ("begin", "piece", "format_"),
    [
        (b'item\n"', b"x\n" * 5000, "CSV"),  # a quote that is never closed
        (b"item\n", b"x" * 10_000, "CSV"),  # a line that never ends
        (b"item\n", b"\n" * 10_000, "CSV"),
        (b"item\n", b'"' * 10_000, "CSV"),
        (b"item\n", b"," * 10_000, "CSV"),
        (b"item\n", b"\0" * 10_000, "CSV"),
        (b'{"item": "', b"x" * 10_000, "JSON_LINES"),
    ],
)
def test_hostile_files_are_read_in_bounded_memory(objects: Objects, begin: bytes, piece: bytes, format_: Any) -> None:
    files = Files(objects, _one(objects), fail)
    files.open = lambda _: _file(Repeated(begin, piece, 500_000 if b"\n" in piece else 60_000_000))  # type: ignore[method-assign]
    faults = Faults()
    layout = Layout(format=format_, columns=(Column("item"),), row_bytes=10_000)
    tracemalloc.start()
    count = sum(len(chunk) for chunk in Table(files, layout, faults).chunks())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000
    assert faults.count or b"\n" in piece, count
    if begin.startswith(b'item\n"'):
        assert "longer than 20000 bytes" in str(faults.first[0]) or "field limit" in str(faults.first[0])
        assert count > 100_000, "what follows the broken row is read again"


def _one(objects: Objects) -> str:
    objects.write("shop", "big.csv", b"x")
    return "s3://shop/big.csv"


def _file(content: Repeated) -> BinaryIO:
    class File:
        read = content.read

        def __enter__(self) -> Any:
            return self

        def __exit__(self, *_: object) -> None: ...

    return File()  # type: ignore[return-value]
