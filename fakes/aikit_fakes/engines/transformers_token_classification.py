"""Word-level token classification by a hub model, shared by the engines of entities and syntax.

A model labels the pieces that its tokenizer makes; a word has the label of its first piece, which is what such models
are trained for. Long texts go through in windows that overlap; a piece is judged where it stands farthest from an edge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from threading import Lock
from typing import NamedTuple

from aikit.cancellation import checked
from aikit.errors import ModelUnusable
from aikit_fakes.engines import transformers_loading

_BATCH = 16  # windows that go through the model together
_OVERLAP = 4  # a window shares a quarter of its tokens with the next
_SURROGATE = re.compile("[\ud800-\udfff]")
_IDEOGRAPHS = "\u2e80"  # from here on, scripts whose words no space parts


class Word(NamedTuple):
    """`text[begin:end]`, and the probability of each of the model's labels."""

    begin: int
    end: int
    probabilities: Sequence[float]


class _Piece(NamedTuple):
    """What the tokenizer makes of a word or of a part of one.

    Attributes:
        group: pieces that the tokenizer cut from the same run of characters share it.
        margin: how many pieces stand between it and the nearer edge of its window.
    """

    word: Word
    group: int | None
    margin: int


class Words:
    """A token classifier. Thread-safe.

    Raises:
        ModelUnusable: as `transformers_loading.load`, and when its tokenizer cannot tell where in the text a piece is.
    """

    def __init__(self, reference: str, languages: Sequence[str] | None = None) -> None:
        opened = transformers_loading.load(reference, "AutoModelForTokenClassification", languages)
        if not opened.tokenizer.is_fast:
            raise ModelUnusable(f"{opened.folder} has no tokenizer.json, without which words have no place in the text")
        self.folder = opened.folder
        self.languages = opened.languages
        self.labels = opened.labels
        self._tokenizer = opened.tokenizer
        self._model = opened.model
        self._longest = opened.longest
        # a fast tokenizer keeps its truncation in itself, so two threads cannot use one
        self._lock = Lock()

    def read(self, texts: Sequence[str]) -> list[list[Word]]:
        """The words and marks of each text, in reading order."""
        found: list[dict[int, _Piece]] = [{} for _ in texts]
        for text, number, piece in self._pieces(texts) if texts else ():
            if number not in found[text] or found[text][number].margin < piece.margin:
                found[text][number] = piece
        return [
            _joined(text, [pieces[number] for number in sorted(pieces)])
            for text, pieces in zip(texts, found, strict=True)
        ]

    def _pieces(self, texts: Sequence[str]) -> Iterator[tuple[int, int, _Piece]]:
        """Every piece of every window: the place of its text, its number in that text, and itself."""
        content = self._longest - self._tokenizer.num_special_tokens_to_add()
        shared = content // _OVERLAP
        limits = {"truncation": True, "max_length": self._longest, "stride": shared, "return_overflowing_tokens": True}
        with self._lock:
            # half a surrogate pair has no UTF-8, which is what the tokenizer reads
            readable = [_SURROGATE.sub("\ufffd", text) for text in texts]
            windows = self._tokenizer(readable, **limits, return_offsets_mapping=True, return_special_tokens_mask=True)
        owners: list[int] = windows["overflow_to_sample_mapping"]
        order = sorted(range(len(owners)), key=lambda row: len(windows["input_ids"][row]))
        size = _BATCH if self._tokenizer.pad_token is not None else 1
        for rows in checked(order[start : start + size] for start in range(0, len(order), size)):
            for row, shares in zip(rows, self._run([windows["input_ids"][row] for row in rows]), strict=True):
                first = (row - owners.index(owners[row])) * (content - shared)
                groups, places = windows.word_ids(row), windows["offset_mapping"][row]
                kept = [at for at, special in enumerate(windows["special_tokens_mask"][row]) if not special]
                for nth, at in enumerate(kept):
                    (begin, end), margin = places[at], min(nth, len(kept) - 1 - nth)
                    yield owners[row], first + nth, _Piece(Word(begin, end, shares[at]), groups[at], margin)

    def _run(self, ids: Sequence[Sequence[int]]) -> list[list[list[float]]]:
        """Probabilities, of shape (windows, tokens, labels)."""
        import torch

        longest = max(map(len, ids))
        if not longest:
            return [[] for _ in ids]
        padding = self._tokenizer.pad_token_id or 0
        rows = torch.tensor([[*row, *[padding] * (longest - len(row))] for row in ids])
        mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in ids])
        with torch.inference_mode():
            logits = self._model(input_ids=rows, attention_mask=mask).logits
        shares: list[list[list[float]]] = logits.double().softmax(-1).tolist()
        return shares


def _joined(text: str, pieces: Sequence[_Piece]) -> list[Word]:
    """Pieces to words: each as long as its pieces are, with the probabilities of the first."""
    trimmed = [piece._replace(word=_trimmed(text, piece.word)) for piece in pieces]
    there = [piece for piece in trimmed if piece.word.begin < piece.word.end]
    words = [piece.word for piece in there[:1]]
    for before, piece in pairwise(there):
        if piece.word.end <= words[-1].end:
            continue  # a character of several bytes can be several pieces
        touching = before.group == piece.group and before.word.end == piece.word.begin
        if touching and _within_word(text, piece.word.begin):
            words[-1] = words[-1]._replace(end=piece.word.end)
        else:
            words.append(piece.word)
    return words


def _trimmed(text: str, word: Word) -> Word:
    begin, end = word.begin, word.end
    while begin < end and text[begin].isspace():
        begin += 1
    while begin < end and text[end - 1].isspace():
        end -= 1
    return word._replace(begin=begin, end=end)


def _within_word(text: str, place: int) -> bool:
    """Whether the characters before and at a place can be of one word."""
    before, at = text[place - 1], text[place]
    return before.isalnum() and at.isalnum() and max(before, at) < _IDEOGRAPHS
