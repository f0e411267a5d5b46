"""AWS's patterns are Java's: compiled with the `regex` package, matched whole, and never for longer than a second."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

TIMEOUT = 1.0
"""Seconds one match may take; a text that needs longer does not match."""
_ALONE = 0.05
"""Seconds for which a match may keep the interpreter to itself. It must: the clock counts what other threads do too."""


def matches(pattern: str, text: str) -> bool:
    """Whether the whole text matches, as Java's `Matcher.matches()` has it."""
    for timeout, shared in ((_ALONE, False), (TIMEOUT, True)):
        try:
            return compiled(pattern).fullmatch(text, timeout=timeout, concurrent=shared) is not None
        except TimeoutError:
            continue
    return False


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """The pattern compiled under Java's rules (nested sets, possessive quantifiers, Unicode properties).

    Raises:
        regex.error: the pattern is not one; a test compiles every pattern of every service.
    """
    import regex  # 8 ms that a program which calls nothing need not pay

    return regex.compile(pattern, regex.VERSION1)
