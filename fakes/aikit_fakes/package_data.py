"""TOML files that lie beside the code: limits of services, tables of engines."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any


def read_toml(package: str | None, name: str) -> dict[str, Any]:
    """The table in a TOML file of a package, such as `read_toml(__package__, "limits.toml")`."""
    assert package is not None, f"{name} is beside a module of no package"
    return tomllib.loads(files(package).joinpath(name).read_text(encoding="utf-8"))
