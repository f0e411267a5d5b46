"""The name of this distribution on package indices, and the commands that install its extras."""

from __future__ import annotations

from pathlib import Path

NAME = "aikit-local"
"""`aikit` itself is somebody else's package since 2020."""


def install_command(extra: str) -> str:
    """The command that installs an extra: of the distribution, or of the checkout that this code runs from."""
    in_checkout = Path(__file__).parents[1].joinpath("pyproject.toml").is_file()
    return f"pip install --editable '.[{extra}]'" if in_checkout else f"pip install '{NAME}[{extra}]'"
