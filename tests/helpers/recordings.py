"""Recordings of people, out of a package: fetched once by pip beside .venv, only its wavs kept."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from .package_fetching import once

PACKAGE = "moonshine-voice==0.1.5"
"""MIT; two_cities.wav is Dickens, read by one voice; in endgame_nagg_nell.wav two speak."""
_ASSETS = "moonshine_voice/assets/"
TWO_CITIES = (
    "it was the best of times it was the worst of times it was the age of wisdom it was the age of foolishness it was "
    "the epoch of belief it was the epoch of incredulity it was the season of light it was the season of darkness it "
    "was the spring of hope it was the winter of despair we had everything before us we had nothing before us we were "
    "all going direct to heaven we were all going direct the other way in short the period was so far like the present "
    "period that some of its noisiest authorities insisted on its being received for good or for evil in the "
    "superlative degree of comparison only"
)


def recording(name: str) -> Path:
    """One of the package's wavs."""
    return once(re.sub(r"\W+", "-", PACKAGE), _fetch) / name


def _fetch(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as room:
        # a wheel of any platform will do: only data is taken out of it
        platform = ("--platform", "manylinux_2_34_x86_64", "--only-binary=:all:", "--no-deps")
        command = [sys.executable, "-m", "pip", "download", "--quiet", *platform, PACKAGE, "--dest", room]
        subprocess.run(command, check=True, timeout=600)
        (wheel,) = Path(room).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            for member in archive.namelist():
                if member.startswith(_ASSETS) and member.endswith(".wav"):
                    (folder / Path(member).name).write_bytes(archive.read(member))


def plain(text: str) -> str:
    """A text as word error rates compare it: lower case, no punctuation."""
    text = re.sub(r"\bmr\b\.?", "mister", text.lower().replace("-", " "))
    return " ".join(re.sub(r"[^\w' ]", " ", text).split())
