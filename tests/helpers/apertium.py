"""Tests that need Apertium's Debian packages, which `make test` installs where it may."""

from __future__ import annotations

import pytest

from aikit_fakes.engines.translation.embedded import load

WANTED = {("en", "es"), ("es", "en"), ("en", "ca"), ("fr", "es"), ("es", "pt")}

needs_apertium = pytest.mark.skipif(
    not load().pairs >= WANTED,
    reason="Apertium cannot be installed here: apt-get install apertium apertium-eng-spa apertium-eng-cat "
    "apertium-fr-es apertium-es-pt, as root on Debian or Ubuntu (`make apertium`)",
)
