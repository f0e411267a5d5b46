"""Sentence segmentation before translation, and reassembly with the original white space."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from aikit_fakes.engines.unicode_text import well_formed

_LINES = re.compile(r"(\s*[\n\r\x00\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*)")
_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[\"'»”’)\]]*(?=\s)|[。！？]|$)\s*|\s+", re.DOTALL)
_ANYTHING = re.compile(r"[^\W_]")

Cut = Callable[[str], Sequence[str]]
"""From a line to its pieces, which together are the line."""


def translate_sentences(texts: Sequence[str], cut: Cut, translate: Callable[[list[str]], Sequence[str]]) -> list[str]:
    """Each text with its pieces translated; blank ones, and those without a letter or digit, stay as they are."""
    # even places hold lines, odd ones what parts them
    lines = [_LINES.split(well_formed(text)) for text in texts]
    pieces = [[piece for line in parted[::2] for piece in cut(line)] for parted in lines]
    wanted = list(
        dict.fromkeys(core for cut_up in pieces for piece in cut_up if _ANYTHING.search(core := piece.strip()))
    )
    answers = dict(zip(wanted, translate(wanted), strict=True)) if wanted else {}

    def answer(piece: str) -> str:
        core = piece.strip()
        start = len(piece) - len(piece.lstrip())
        return piece[:start] + answers.get(core, core) + piece[start + len(core) :]

    return [
        "".join(part if place % 2 else "".join(map(answer, cut(part))) for place, part in enumerate(parted))
        for parted in lines
    ]


def sentences(line: str) -> list[str]:
    """The sentences of a line, each with the white space behind it."""
    return _SENTENCE.findall(line)


def max_length(size: int) -> Cut:
    """Cuts lines that are longer than a number of characters: at a sentence's end, else at a space, else anywhere."""
    inner = f".{{1,{size}}}"
    pattern = re.compile(rf"{inner}\Z|{inner}[.!?]\s+|{inner}\s+|{inner}", re.DOTALL)
    return pattern.findall


def restore_case(text: str, answer: str) -> str:
    """An answer that begins as its text does, with a capital or a small letter.

    Rules take every beginning for a sentence's, and lose the capital of a word that they drop.
    """
    start = len(answer) - len(answer.lstrip("¿¡"))
    first, second = answer[start : start + 1], answer[start + 1 : start + 2]
    if text[:1].islower() and first.isupper() and not second.isupper():
        return answer[:start] + first.lower() + answer[start + 1 :]
    if text[:1].isupper() and first.islower():
        return answer[:start] + first.upper() + answer[start + 1 :]
    return answer
