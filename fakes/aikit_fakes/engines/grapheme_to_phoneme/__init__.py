"""Grapheme to phoneme conversion of English, in Kokoro's phoneme symbols.

`writing` and `manners` turn what is written into words, `lexicon` words into sounds; `symbols` translates sounds from
and to the IPA.
"""

from __future__ import annotations

from typing import NamedTuple

from aikit_fakes import models
from aikit_fakes.engines.grapheme_to_phoneme import text_normalization
from aikit_fakes.engines.grapheme_to_phoneme.letter_to_sound import LetterToSound
from aikit_fakes.engines.grapheme_to_phoneme.pronunciation_lexicon import Accent, Lexicon

__all__ = ["Accent", "English", "Pronunciation"]


class Pronunciation(NamedTuple):
    """A stretch of a text and how it sounds.

    Attributes:
        start, end: code points of the text.
        sounds: Kokoro's symbols, spaces between words; or one sign of `writing.PAUSES`.
    """

    start: int
    end: int
    sounds: str

    @property
    def is_pause(self) -> bool:
        """Whether it is a sign and no word."""
        return self.sounds in text_normalization.PAUSES


class EnglishG2P:
    """English in one accent. Thread-safe.

    Args:
        accent: `us` or `gb`.

    Raises:
        ModelMissing: the dictionaries or the network were not pulled.
    """

    def __init__(self, accent: Accent) -> None:
        self._lexicon = Lexicon(models.folder("misaki-english"), LetterToSound(models.path("g2p-en")), accent)

    def sounds(self, text: str, kind: str = "") -> list[Pronunciation]:
        """How a text sounds: its words and pauses, in order; what has no sound in English is left out.

        Args:
            text: what is written.
            kind: of words that have several sounds, which is meant: a tag of the Penn Treebank.
        """
        pieces = list(text_normalization.read(text))
        words = [[] if piece.is_pause else piece.said.replace("-", " ").split(" ") for piece in pieces]
        spoken: list[Pronunciation] = []
        after = ""
        # from the end: how a word sounds depends on the one after it
        for place in reversed(range(len(pieces))):
            piece = pieces[place]
            if piece.is_pause:
                after = ""
                spoken.append(Pronunciation(piece.start, piece.end, piece.said))
                continue
            # a letter by itself: of "a.m.", of "A4", but not the article
            spelt = piece.said != text[piece.start : piece.end] or text[piece.end : piece.end + 1].isdigit()
            said = []
            for number, word in reversed(list(enumerate(words[place]))):
                before = words[place][number - 1] if number else (words[place - 1] or [""])[-1] if place else ""
                pause = word.endswith(",")
                sound = self._word(word.rstrip(","), before, "" if pause else after, kind, spelt=spelt)
                if sound:
                    after = sound
                    said.append(sound + ("," if pause else ""))
            if said:
                spoken.append(Pronunciation(piece.start, piece.end, " ".join(reversed(said))))
        return spoken[::-1]

    def _word(self, word: str, before: str, after: str, kind: str, *, spelt: bool) -> str:
        if len(word) == 1 and word.isupper() and (spelt or word not in "AI"):
            return self._lexicon.letter(word)
        return self._lexicon.sounds(word, before, after, kind)
