"""Writes MTCNN's three networks, weights inside, beside the face engine.

    python training/mtcnn_graphs.py FOLDER        (the unpacked wheel mtcnn 1.0.0; needs onnx, joblib and lz4)

The wheel keeps its weights as pickles. They are opened here, once, after their hash was found right, by an unpickler
that knows arrays and nothing else; what aikit ships and loads is the ONNX files. Architecture and weights: Zhang et al.
2016, as converted by ipazc/mtcnn (MIT).
"""

from __future__ import annotations

import hashlib
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import lz4.frame
from graphs import Graph
from joblib.numpy_pickle import NumpyUnpickler

OUT = Path(__file__).resolve().parents[1] / "fakes" / "aikit_fakes" / "engines" / "faces" / "graphs"
HASHES = {
    "pnet": "ea6b0c3e685ebee3165326ad6484acc95f2ef78f1c94fbf40a55704fa989f7b5",
    "rnet": "cb00e6460f3c98b0bfafaba3c0a0ded4bdf6e62cee7174d969e8670d7e757fee",
    "onet": "94f6ea2f4cf985275ee958cdd762d17b6009348a4fb9d8c6be39ba73ffd22ca3",
}
ALLOWED = {("joblib.numpy_pickle", "NumpyArrayWrapper"), ("numpy", "ndarray"), ("numpy", "dtype")}


class ArraysOnly(NumpyUnpickler):
    """Opens lists of arrays."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in ALLOWED:
            raise ValueError(f"not an array: {module}.{name}")
        return super().find_class(module, name)


class Network(Graph):
    """A graph over the weights of one file, taken in their order."""

    def __init__(self, folder: Path, name: str) -> None:
        super().__init__(name)
        data = (folder / "mtcnn" / "assets" / "weights" / f"{name}.lz4").read_bytes()
        assert hashlib.sha256(data).hexdigest() == HASHES[name]
        raw = BytesIO(lz4.frame.decompress(data))
        self.left = list(ArraysOnly(name, raw, ensure_native_byte_order=True).load())
        self.flat = False

    def conv(self, x: str) -> str:
        weights, bias = self.left.pop(0), self.left.pop(0)
        return self.node("Conv", x, self.constant(weights.transpose(3, 2, 0, 1)), self.constant(bias))

    def prelu(self, x: str) -> str:
        return self.node("PRelu", x, self.constant(self.left.pop(0).reshape((-1,) if self.flat else (-1, 1, 1))))

    def pool(self, x: str, size: int, pad: str) -> str:
        return self.node("MaxPool", x, kernel_shape=[size] * 2, strides=[2, 2], auto_pad=pad)

    def dense(self, x: str) -> str:
        return self.node("Gemm", x, self.constant(self.left.pop(0)), self.constant(self.left.pop(0)))

    def flatten(self, x: str) -> str:
        """By columns: the weights come from a library that keeps images so."""
        self.flat = True
        return self.node("Flatten", self.node("Transpose", x, perm=[0, 3, 2, 1]))


def proposals(folder: Path) -> None:
    """P-Net: an image of any size to the chance of a face in each 12 x 12 cell, every 2 pixels."""
    net = Network(folder, "pnet")
    x = net.pool(net.prelu(net.conv(net.pixels((127.5,), 128))), 2, "SAME_UPPER")
    x = net.prelu(net.conv(net.prelu(net.conv(x))))
    offsets, scores = net.conv(x), net.node("Softmax", net.conv(x), axis=1)
    size = ["cells_high", "cells_wide"]
    net.write(OUT / "pnet.onnx", ("height", "width"), offsets=(offsets, [4, *size]), scores=(scores, [2, *size]))


def refinement(folder: Path) -> None:
    """R-Net: crops of 24 x 24."""
    net = Network(folder, "rnet")
    x = net.pool(net.prelu(net.conv(net.pixels((127.5,), 128))), 3, "SAME_UPPER")
    x = net.prelu(net.conv(net.pool(net.prelu(net.conv(x)), 3, "VALID")))
    x = net.prelu(net.dense(net.flatten(x)))
    offsets, scores = net.dense(x), net.node("Softmax", net.dense(x))
    net.write(OUT / "rnet.onnx", (24, 24), offsets=(offsets, [4]), scores=(scores, [2]))


def output(folder: Path) -> None:
    """O-Net: crops of 48 x 48; five points too."""
    net = Network(folder, "onet")
    x = net.pool(net.prelu(net.conv(net.pixels((127.5,), 128))), 3, "SAME_UPPER")
    x = net.pool(net.prelu(net.conv(x)), 3, "VALID")
    x = net.pool(net.prelu(net.conv(x)), 2, "SAME_UPPER")
    x = net.prelu(net.dense(net.flatten(net.prelu(net.conv(x)))))
    offsets, points, scores = net.dense(x), net.dense(x), net.node("Softmax", net.dense(x))
    net.write(OUT / "onet.onnx", (48, 48), offsets=(offsets, [4]), points=(points, [10]), scores=(scores, [2]))


if __name__ == "__main__":
    for make in (proposals, refinement, output):
        make(Path(sys.argv[1]))
