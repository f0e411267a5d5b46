"""Unicode normalization of look-alike characters, with offsets back into the original text."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

_QUOTES = dict.fromkeys("‘’ʼ′", "'") | dict.fromkeys("“”″", '"')


class NormalizedText(NamedTuple):
    """A text whose digits, spaces, dashes and quotes are ASCII, without what cannot be seen."""

    text: str
    places: list[int] | None
    """Where each of its characters was in the original; None where nothing was left out."""

    def original(self, begin: int, end: int) -> tuple[int, int]:
        """The span in the original text, in code points."""
        if self.places is None or begin == end:
            return begin, end
        return self.places[begin], self.places[end - 1] + 1


def normalize(text: str) -> NormalizedText:
    """The text as the patterns read it."""
    if text.isascii():
        return NormalizedText(text, None)
    plain = {character: _plain(character) for character in set(text) if character > "\x7f"}
    folded = text.translate({ord(character): other for character, other in plain.items()})
    hidden = {character for character, other in plain.items() if not other}
    return NormalizedText(folded, [place for place, c in enumerate(text) if c not in hidden] if hidden else None)


def _plain(character: str) -> str:
    """One character or none."""
    category = unicodedata.category(character)
    if category == "Cf" or "\ufe00" <= character <= "\ufe0f":  # zero width, direction marks; variation selectors
        return ""
    if category == "Cs":
        return "\ufffd"
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category == "Zs":
        return " "
    if category == "Pd" or character == "−":
        return "-"
    if "！" <= character <= "～":
        return chr(ord(character) - 0xFEE0)
    return _QUOTES.get(character, character)
