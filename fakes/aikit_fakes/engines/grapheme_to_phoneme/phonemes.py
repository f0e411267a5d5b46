"""Phoneme symbols of Kokoro, the IPA and X-SAMPA, and conversion between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aikit_fakes.package_data import read_toml

_TABLES: Mapping[str, Mapping[str, str]] = read_toml(__package__, "phonemes.toml")
_FROM_IPA, _IPA, _XSAMPA = _TABLES["from_ipa"], _TABLES["to_ipa"], _TABLES["x_sampa"]
KNOWN = frozenset("AIOQWYabdefhijklmnopstuvwzæðŋɐɑɒɔəɛɜɡɪɹɾʃʊʌʒʔʤʧʰˈˌːθᵊᵻ ")
"""What the voices of English were trained to say."""
_STRESSES = "ˈˌː"


def from_ipa(text: str) -> str:
    """The symbols of a pronunciation in the IPA.

    Raises:
        ValueError: it has a sign that English has no sound for.
    """
    plain = text.replace("\u0361", "").replace("'", "ˈ").replace(":", "ː").replace(".", "")
    symbols = _translated(plain, _FROM_IPA)
    if strange := set(symbols) - KNOWN:
        raise ValueError(f"no sound of English is written {' '.join(sorted(strange))}")
    return symbols.strip()


def x_sampa_to_ipa(text: str) -> str:
    """A pronunciation in X-SAMPA, in the IPA; signs that English has no sound for stay as they are."""
    return _translated(text.replace(".", ""), _XSAMPA)


def to_ipa(symbol: str) -> str:
    """One of Kokoro's symbols in the IPA; "" for stress and length, which are no sounds of their own."""
    return "" if symbol in _STRESSES or symbol == " " else _IPA.get(symbol, symbol)


def _translated(text: str, table: Mapping[str, str]) -> str:
    longest = sorted(table, key=len, reverse=True)
    return re.sub("|".join(map(re.escape, longest)), lambda found: table[found[0]], text)


def sounds(symbols: str) -> Iterator[tuple[int, str]]:
    """The sounds among symbols: the place of each, and the sound in the IPA."""
    for place, symbol in enumerate(symbols):
        if sound := to_ipa(symbol):
            yield place, sound
