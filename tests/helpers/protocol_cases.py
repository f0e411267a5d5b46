"""botocore's own protocol cases, out of its sdist: what clients send and read, here to judge a server.

The sdist of the installed botocore is fetched once with pip into a folder of its version. Of the archive only the
cases of our protocols are read, member by member; nothing is unpacked to disk.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import botocore
from botocore.model import OperationModel, ServiceModel

from helpers.package_fetching import once

SUITES = (
    "json",
    "json_1_0",
    "json_1_0-query-compatible",
    "rest-json",
    "smithy-rpc-v2-cbor",
    "smithy-rpc-v2-cbor-query-compatible",
    "smithy-rpc-v2-cbor-non-query-compatible",
)
_MAX_FILE = 10 * 1024 * 1024


@dataclass(frozen=True)
class Case:
    """One case: what is given, and what a client sends for it (input) or reads from it (output)."""

    id: str
    data: dict[str, Any]
    operation: OperationModel

    @property
    def protocol(self) -> str:
        return str(self.operation.service_model.metadata["protocol"])


def sdist() -> Path:
    """The installed botocore's sdist."""
    version = botocore.__version__

    def fetch(folder: Path) -> None:
        options = ["--no-binary", ":all:", "--no-deps", "--no-build-isolation", "--dest", str(folder)]
        command = [sys.executable, "-m", "pip", "download", "--quiet", *options, f"botocore=={version}"]
        subprocess.run(command, check=True, timeout=300)

    return once(f"botocore-{version}-sdist", fetch) / f"botocore-{version}.tar.gz"


def cases(archive: Path) -> dict[tuple[str, str], list[Case]]:
    """The cases of each direction (`"input"`, `"output"`) and suite."""
    wanted = {
        f"botocore-{botocore.__version__}/tests/unit/protocols/{direction}/{suite}.json": (direction, suite)
        for direction in ("input", "output")
        for suite in SUITES
    }
    found: dict[tuple[str, str], list[Case]] = {}
    with tarfile.open(archive) as tar:
        for member in tar:
            if member.name in wanted and member.isfile() and member.size <= _MAX_FILE:
                content = tar.extractfile(member)
                assert content is not None
                found[wanted[member.name]] = list(_cases(json.load(content)))
            if len(found) == len(wanted):
                break
    return found


def _cases(suites: list[dict[str, Any]]) -> Iterator[Case]:
    for suite in suites:
        for case in suite["cases"]:
            given = case["given"]
            model = ServiceModel({**suite, "operations": {given["name"]: given}}, "cases")
            yield Case(case["id"], case, OperationModel(given, model, given["name"]))


_SPECIAL = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}


def typed(shape: Any, value: Any) -> Any:
    """A case's value with Python's types: its times are seconds since 1970, its blobs text, its odd floats names."""
    if value is None or getattr(shape, "is_document_type", False):
        return value
    match shape.type_name:
        case "structure" if shape.serialization.get("eventstream"):
            return [{name: typed(shape.members[name], one) for name, one in event.items()} for event in value]
        case "structure":
            return {name: typed(shape.members[name], one) for name, one in value.items() if one is not None}
        case "list":
            return [typed(shape.member, one) for one in value]
        case "map":
            return {key: typed(shape.value, one) for key, one in value.items()}
        case "timestamp":
            return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=value)
        case "blob":
            return value.encode()
        case "float" | "double":
            return _SPECIAL.get(value, value)
    return value


def untyped(value: Any) -> Any:
    """The other way: values as the cases write them, so that NaN compares too."""
    if isinstance(value, dict):
        return {key: untyped(one) for key, one in value.items()}
    if isinstance(value, list):
        return [untyped(one) for one in value]
    if isinstance(value, datetime):
        return value.timestamp()
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, float) and value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return value
