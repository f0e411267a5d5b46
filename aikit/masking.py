"""Masking of credentials: the one place that everything printed, logged or told passes.

Masked are user and password of a URL, its query, values of secrets by their name (`password=...`), the scheme and
token of an Authorization header, and the values of environment variables that hold secrets, wherever they appear.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any

MASK = "***"
_SECRETS = (
    r"(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credentials?|signature"
    r"|authorization|auth|cookie|session[_-]?id|dsn|pin[_-]?code)"
)
_SECRET_NAME = re.compile(_SECRETS, re.IGNORECASE)
_HARMLESS = re.compile(r"author\b|authority|(?:next|request)[_-]?token", re.IGNORECASE)
_NO_SECRET = "".join(f"(?<!{before})" for before in ("next", "next[_-]", "request", "request[_-]"))
"""Before `token`: those of pages and of clients' retries are none."""
_END = r"""[^\s"'<>`]"""
_USER = re.compile(rf"\b(?!s3:)([a-z][a-z0-9+.-]*://){_END}*@", re.IGNORECASE)
_BARE_USER = re.compile(
    r"""(?<![\w/@.-])(?!(?:embedded|transformers|python|mailto|arn):)[^\s"'<>`/@:,;()\[\]{}]+:(?!//)[^\s"'<>`@,;]+@(?=[\w\[.-])"""
)
_QUERY = re.compile(r"([a-z][a-z0-9+.-]*://[^\s\"'<>`?#]*\?)[^\s\"'<>`#]+", re.IGNORECASE)
_PAIR = re.compile(
    rf"""({_NO_SECRET}{_SECRETS}(?:[_-]?(?:key|value))?(?:["']?\s*=|["']\s*:)\s*)("[^"]*"|'[^']*'|[^\s"',;&)}}\]]+)""",
    re.IGNORECASE,
)
"""A name and a value: with an equals sign, or as JSON and Python write them."""
_HEADER = re.compile(r"\b(Bearer|Basic)\s+[\w.~+/=-]{6,}", re.IGNORECASE)
_LOCAL_PATH = re.compile(r"(?<![\w/.\\-])(?:file://)?(?:~|[A-Za-z]:)?(?:[/\\][\w.+@%~=,-]+){2,}[/\\]?")
_SHORTEST = 8
"""Characters of an environment variable's value from which on it is masked wherever it appears."""


def mask(text: str) -> str:
    """A text with `***` for the credentials in it."""
    for secret in _environment_secrets():
        text = text.replace(secret, MASK)
    if "@" in text:
        text = _BARE_USER.sub(f"{MASK}@", _USER.sub(rf"\1{MASK}@", text))
    if "?" in text:
        text = _QUERY.sub(rf"\1{MASK}", text)
    if "=" in text or ":" in text:
        text = _PAIR.sub(rf"\1{MASK}", text)
    return _HEADER.sub(rf"\1 {MASK}", text) if "earer" in text or "asic" in text else text


def masked(value: Any, name: str = "") -> Any:
    """A setting's value, to be shown: masked text; `***` where its name says that it is a secret; tables in depth."""
    if name and is_secret(name):
        return MASK
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, Mapping):
        return {mask(str(key)): masked(part, str(key)) for key, part in value.items()}
    return [masked(part) for part in value] if isinstance(value, list | tuple) else value


def is_secret(name: str) -> bool:
    """Whether a setting or variable of this name holds a secret: `password`, `AWS_SECRET_ACCESS_KEY` and the like."""
    return bool(_SECRET_NAME.search(name)) and not _HARMLESS.search(name)


def without_paths(text: str) -> str:
    """A text for callers on other machines: masked, and of this machine's paths only the last part is left."""
    return _LOCAL_PATH.sub(lambda found: re.split(r"[/\\]", found[0].rstrip("/\\"))[-1], mask(text))


def _environment_secrets() -> list[str]:
    found = {
        value
        for name, value in os.environ.items()
        if len(value) >= _SHORTEST and is_secret(name) and not name.endswith(("_ID", "_FILE", "_PATH", "_DIR", "_SOCK"))
    }
    return sorted(found, key=len, reverse=True)
