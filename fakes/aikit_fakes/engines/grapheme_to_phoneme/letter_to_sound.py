"""Letter-to-sound conversion of out-of-vocabulary words: g2p-en's recurrent network (GRU), in numpy.

It writes the sounds of American English in ARPAbet; British ones follow by rule.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

LONGEST = 20
"""Letters read, and sounds written, at once."""
_END, _START, _UNKNOWN = 2, 2, 1
_LETTERS = {letter: place for place, letter in enumerate("abcdefghijklmnopqrstuvwxyz", 3)}
_PHONES = (
    "<pad> <unk> <s> </s> AA0 AA1 AA2 AE0 AE1 AE2 AH0 AH1 AH2 AO0 AO1 AO2 AW0 AW1 AW2 AY0 AY1 AY2 B CH D DH EH0 EH1 "
    "EH2 ER0 ER1 ER2 EY0 EY1 EY2 F G HH IH0 IH1 IH2 IY0 IY1 IY2 JH K L M N NG OW0 OW1 OW2 OY0 OY1 OY2 P R S SH T TH "
    "UH0 UH1 UH2 UW UW0 UW1 UW2 V W Y Z ZH"
).split()
"""The order of the network's outputs."""
_STOP = _PHONES.index("</s>")
_SYMBOLS = {
    "AA": "ɑ", "AE": "æ", "AH": "ʌ", "AO": "ɔ", "AW": "W", "AY": "I", "B": "b", "CH": "ʧ", "D": "d", "DH": "ð",
    "EH": "ɛ", "ER": "ɜɹ", "EY": "A", "F": "f", "G": "ɡ", "HH": "h", "IH": "ɪ", "IY": "i", "JH": "ʤ", "K": "k",
    "L": "l", "M": "m", "N": "n", "NG": "ŋ", "OW": "O", "OY": "Y", "P": "p", "R": "ɹ", "S": "s", "SH": "ʃ", "T": "t",
    "TH": "θ", "UH": "ʊ", "UW": "u", "V": "v", "W": "w", "Y": "j", "Z": "z", "ZH": "ʒ", "AH0": "ə", "ER0": "əɹ",
}  # fmt: skip
_STRESS = {"1": "ˈ", "2": "ˌ"}
_BRITISH = (
    ("ɜɹ", "ɜː"), ("O", "Q"), ("æ", "a"), ("ɑɹ?", "ɑː"), ("ɔɹ?", "ɔː"), ("i(?=[ˈˌ]|$|[^ːə])", "iː"), ("u(?!ː)", "uː"),
    ("(?<=[ɪʊəɛ])ɹ(?![aɑɒɔəɛɜɪiuʊʌAIQWY])", ""),
)  # fmt: skip
"""What becomes of American sounds: patterns and replacements, in this order."""

Vector = NDArray[np.float32]


class LetterToSound:
    """The network. Thread-safe.

    Args:
        weights: g2p-en's arrays, an npz file.
    """

    def __init__(self, weights: Path) -> None:
        with np.load(weights, allow_pickle=False) as arrays:
            self._weights = {name: arrays[name] for name in arrays.files}

    def sounds(self, word: str, *, british: bool = False) -> str:
        """How a word sounds, in Kokoro's symbols.

        Args:
            word: letters a to z; longer ones are read in pieces of `LONGEST`.
            british: in British sounds instead of American ones.
        """
        said = "".join(self._piece(word[start : start + LONGEST]) for start in range(0, len(word), LONGEST))
        if british:
            for pattern, symbols in _BRITISH:
                said = re.sub(pattern, symbols, said)
        return said

    def _piece(self, letters: str) -> str:
        state = np.zeros(self._weights["enc_w_hh"].shape[1], np.float32)
        for place in [*(_LETTERS.get(letter, _UNKNOWN) for letter in letters), _END]:
            state = self._step("enc", place, state)
        said, phone = "", _START
        for _ in range(LONGEST):
            state = self._step("dec", phone, state)
            phone = int((state @ self._weights["fc_w"].T + self._weights["fc_b"]).argmax())
            if phone == _STOP:
                break
            said += _symbols(_PHONES[phone])
        return said

    def _step(self, side: str, token: int, state: Vector) -> Vector:
        weights = self._weights
        given = weights[f"{side}_emb"][token] @ weights[f"{side}_w_ih"].T + weights[f"{side}_b_ih"]
        kept = state @ weights[f"{side}_w_hh"].T + weights[f"{side}_b_hh"]
        gates = 2 * len(state)
        reset, update = np.split(1 / (1 + np.exp(-(given[:gates] + kept[:gates]))), 2)
        new: Vector = (1 - update) * np.tanh(given[gates:] + reset * kept[gates:]) + update * state
        return new


def _symbols(phone: str) -> str:
    bare = phone.rstrip("012")
    return _STRESS.get(phone[-1], "") + (_SYMBOLS.get(phone) or _SYMBOLS.get(bare, ""))
