"""Reading tables from S3: ten times the rows against one, and the standard library's parser."""

from __future__ import annotations

import csv
import io
import tracemalloc
from collections.abc import Callable
from tempfile import TemporaryDirectory

from aikit_fakes.objects import Objects, open_objects
from aikit_fakes.s3_locations import Files, failure
from aikit_fakes.tabular import Column, Faults, Layout, Table
from tests.benchmarks import Ratio, compare

FEW, MANY = 10_000, 100_000
LAYOUT = Layout(
    columns=(
        Column("item"),
        Column("time", "timestamp"),
        Column("demand", "float"),
        Column("price", "integer"),
        Column("promotion", "boolean"),
    )
)


def measure() -> list[Ratio]:
    """Time and memory of a table of five typed columns."""
    with TemporaryDirectory(prefix="aikit-bench-") as folder:
        objects = open_objects(folder, "memory")
        objects.create_bucket("shop")
        for count in (FEW, MANY):
            objects.write("shop", f"{count}.csv", _content(count))
        few, many = _peak(_read(objects, FEW)), _peak(_read(objects, MANY))
        reading = f"reading {MANY:,} rows of CSV into typed columns"
        return [
            compare(reading, _read(objects, MANY), f"{FEW:,} rows", _read(objects, FEW), budget=12, calls=1, rounds=5),
            Ratio(reading, many / 2**20, f"{FEW:,} rows", few / 2**20, "MiB held", many / few, 1.2),
            compare(reading, _read(objects, MANY), "csv's rows", _parse(objects), budget=None, calls=1, rounds=5),
        ]


def _content(rows: int) -> bytes:
    lines = (
        f"item_{n % 500},2024-01-{n % 28 + 1:02} 10:00:00,{n % 977 / 7},{n % 100},{n % 9 == 0}" for n in range(rows)
    )
    return "\n".join(["item,time,demand,price,promotion", *lines]).encode()


def _read(objects: Objects, rows: int) -> Callable[[], None]:
    def read() -> None:
        files = Files(objects, f"s3://shop/{rows}.csv", failure("{reason}"))
        faults = Faults()
        assert sum(map(len, Table(files, LAYOUT, faults).chunks())) == rows, faults.first

    return read


def _parse(objects: Objects) -> Callable[[], None]:
    def parse() -> None:
        with objects.read("shop", f"{MANY}.csv") as file:
            for _ in csv.reader(io.TextIOWrapper(file, "utf-8", newline="")):
                pass

    return parse


def _peak(read: Callable[[], None]) -> int:
    """Bytes that a reading holds at most."""
    tracemalloc.start()
    try:
        read()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
