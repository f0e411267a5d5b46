"""Resemblyzer's speaker encoder: a 256-dimensional embedding of 1.6 seconds of speech.

Three LSTM layers over 40 mel bands, and a projection (Wan et al., "Generalized End-to-End Loss for Speaker
Verification"; the weights are resemble-ai's). The network is small enough for numpy; many pieces go through it at once.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aikit_fakes.engines.voice_activity import RATE, Samples

Array = NDArray[np.float32]

FRAMES = 160
"""Frames of 10 ms that the encoder was trained on."""
PIECE = FRAMES * RATE // 100
"""Samples of one piece."""
SIZE = 256
_BANDS = 40
_WINDOW, _HOP = 400, 160
_LOUDNESS = 10 ** (-30 / 20)
"""Root mean square that quieter audio is raised to, as in training."""


class Encoder:
    """The network.

    Args:
        weights: the file of the model store: every tensor in float32, in the checkpoint's order.
    """

    def __init__(self, weights: Path) -> None:
        numbers = np.fromfile(weights, "<f4").astype(np.float32, copy=False)
        place = 0

        def take(*shape: int) -> Array:
            nonlocal place
            begin, place = place, place + int(np.prod(shape))
            return numbers[begin:place].reshape(shape)

        gates = 4 * SIZE
        matrices = [(take(gates, _BANDS if layer == 0 else SIZE), take(gates, SIZE)) for layer in range(3)]
        biases = [take(gates) + take(gates) for _ in range(3)]
        self._layers = [
            (np.ascontiguousarray(inputs.T), np.ascontiguousarray(states.T), bias)
            for (inputs, states), bias in zip(matrices, biases, strict=True)
        ]
        self._projection = np.ascontiguousarray(take(SIZE, SIZE).T)
        self._bias = take(SIZE)
        if place != len(numbers):
            raise ValueError(f"{weights} is no encoder of {place} numbers: it has {len(numbers)}")

    def embed(self, pieces: Array) -> Array:
        """What pieces of audio, of shape (pieces, PIECE), sound like: unit vectors of shape (pieces, SIZE)."""
        outputs = np.stack([_mel(piece) for piece in pieces], axis=1)  # (frames, pieces, bands)
        for layer in self._layers:
            outputs = _lstm(outputs, *layer)
        vectors = np.maximum(outputs[-1] @ self._projection + self._bias, 0)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        unit: Array = (vectors / np.maximum(lengths, 1e-9)).astype(np.float32)
        return unit


def _lstm(inputs: Array, to_gates: Array, from_state: Array, bias: Array) -> Array:
    """One layer over a batch, of shape (frames, pieces, numbers)."""
    frames, pieces, _ = inputs.shape
    given = inputs @ to_gates + bias
    state = np.zeros((pieces, SIZE), np.float32)
    memory = np.zeros((pieces, SIZE), np.float32)
    outputs = np.empty((frames, pieces, SIZE), np.float32)
    for frame in range(frames):
        gates = given[frame] + state @ from_state
        enter, keep, new, leave = np.split(gates, 4, axis=1)
        memory = _sigmoid(keep) * memory + _sigmoid(enter) * np.tanh(new)
        state = _sigmoid(leave) * np.tanh(memory)
        outputs[frame] = state
    return outputs


def _sigmoid(values: Array) -> Array:
    # by tanh, which does not overflow
    return np.asarray(0.5 * np.tanh(0.5 * values) + 0.5, np.float32)


def _mel(piece: Samples) -> Array:
    """Power in mel bands, of shape (FRAMES, 40): what librosa's `melspectrogram` makes with its defaults."""
    loudness = float(np.sqrt(np.mean(np.square(piece, dtype=np.float64))))
    if 0 < loudness < _LOUDNESS:
        piece = piece * np.float32(_LOUDNESS / loudness)
    padded = np.pad(piece, _WINDOW // 2)
    framed = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::_HOP][:FRAMES]
    power = np.abs(np.fft.rfft(framed * _hann(), axis=1)) ** 2
    return (power @ _bands().T).astype(np.float32)


@cache
def _hann() -> Array:
    return (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(_WINDOW) / _WINDOW)).astype(np.float32)


@cache
def _bands() -> Array:
    """Triangles on Slaney's mel scale, each of the same area; shape (40, frequencies)."""
    frequencies = np.linspace(0, RATE / 2, _WINDOW // 2 + 1)
    corners = _hertz(np.linspace(0, _mels(RATE / 2), _BANDS + 2))
    widths = np.diff(corners)
    slopes = corners[:, None] - frequencies[None]
    rising, falling = -slopes[:-2] / widths[:-1, None], slopes[2:] / widths[1:, None]
    triangles = np.maximum(0, np.minimum(rising, falling))
    return (triangles * (2 / (corners[2:] - corners[:-2]))[:, None]).astype(np.float32)


_LINEAR = 200 / 3
"""Hertz of a mel below 1000 Hz; above, the scale is logarithmic."""
_STEP = np.log(6.4) / 27


def _mels(hertz: float) -> float:
    return 1000 / _LINEAR + float(np.log(hertz / 1000)) / _STEP if hertz >= 1000 else hertz / _LINEAR


def _hertz(mels: NDArray[np.float64]) -> NDArray[np.float64]:
    knee = 1000 / _LINEAR
    return np.where(mels >= knee, 1000 * np.exp(_STEP * (mels - knee)), _LINEAR * mels)
