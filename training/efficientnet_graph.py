"""Writes EfficientNet-lite0's graph beside the label engine, and prints where in the checkpoint its tensors lie.

    python training/efficientnet_graph.py CHECKPOINT        (efficientnet-lite0-57934424.pth; needs onnx and torch)

The model store takes the one range of bytes that holds all tensors, so that what it keeps is numbers and no pickle.
Architecture: tensorflow/tpu, models/official/efficientnet/lite (Apache-2.0).
"""

from __future__ import annotations

import hashlib
import math
import sys
from pathlib import Path
from typing import NamedTuple

import torch
from graphs import Graph

OUT = Path(__file__).resolve().parents[1] / "fakes" / "aikit_fakes" / "engines" / "labels" / "efficientnet_lite0.onnx"
WEIGHTS = "weights.bin"
# repeats, kernel, stride, expansion
BLOCKS = ((1, 3, 1, 1), (2, 3, 2, 6), (2, 5, 2, 6), (3, 3, 2, 6), (3, 5, 1, 6), (4, 5, 2, 6), (1, 3, 1, 6))
EPSILON = 1e-3


class Place(NamedTuple):
    """Where a tensor lies: its shape, the order its axes are stored in, and its offset from the first one in bytes."""

    shape: tuple[int, ...]
    axes: tuple[int, ...]
    offset: int


def places(checkpoint: Path) -> tuple[dict[str, Place], int, int]:
    """Each tensor's place; where the first one begins in the checkpoint, and the bytes of all."""
    data = checkpoint.read_bytes()
    found = {}
    for name, tensor in torch.load(checkpoint, weights_only=True, map_location="cpu").items():
        if tensor.dtype == torch.float32:
            axes = tuple(sorted(range(tensor.dim()), key=lambda axis: -tensor.stride(axis)))
            raw = tensor.permute(axes).contiguous().numpy().tobytes()
            # each storage is preceded by the number of its elements
            marked = tensor.numel().to_bytes(8, "little") + raw
            assert data.count(marked) == 1, name
            found[name] = Place(tuple(tensor.shape), axes, data.index(marked) + 8)
    begin = min(place.offset for place in found.values())
    end = max(place.offset + 4 * math.prod(place.shape) for place in found.values())
    return {name: place._replace(offset=place.offset - begin) for name, place in found.items()}, begin, end - begin


class Network(Graph):
    """The graph over the checkpoint's tensors."""

    def __init__(self, tensors: dict[str, Place]) -> None:
        super().__init__("efficientnet_lite0")
        self.tensors = tensors

    def tensor(self, name: str) -> str:
        shape, axes, offset = self.tensors[name]
        raw = self.weights(name, WEIGHTS, "float32", [shape[axis] for axis in axes], offset)
        if axes == tuple(range(len(shape))):
            return raw
        return self.node("Transpose", raw, perm=[axes.index(axis) for axis in range(len(shape))])

    def conv(self, x: str, name: str, norm: str, stride: int = 1, *, active: bool = True) -> str:
        """A convolution, its batch normalisation, and ReLU6; depthwise where each filter has one channel."""
        shape = self.tensors[f"{name}.weight"].shape
        group = shape[0] if shape[1] == 1 else 1
        x = self.node(
            "Conv", x, self.tensor(f"{name}.weight"), strides=[stride] * 2, auto_pad="SAME_UPPER", group=group
        )
        parts = (self.tensor(f"{norm}.{part}") for part in ("weight", "bias", "running_mean", "running_var"))
        x = self.node("BatchNormalization", x, *parts, epsilon=EPSILON)
        return self.node("Clip", x, self.constant(0), self.constant(6)) if active else x


def write(tensors: dict[str, Place]) -> None:
    net = Network(tensors)
    x = net.conv(net.pixels((127,), 128), "_conv_stem", "_bn0", 2)
    number = 0
    for repeats, _, stride, expansion in BLOCKS:
        for repeat in range(repeats):
            name = f"_blocks.{number}"
            y = net.conv(x, f"{name}._expand_conv", f"{name}._bn0") if expansion > 1 else x
            y = net.conv(y, f"{name}._depthwise_conv", f"{name}._bn1", stride if repeat == 0 else 1)
            y = net.conv(y, f"{name}._project_conv", f"{name}._bn2", active=False)
            x = net.node("Add", y, x) if repeat else y
            number += 1
    x = net.node("Flatten", net.node("GlobalAveragePool", net.conv(x, "_conv_head", "_bn1")))
    scores = net.node("Gemm", x, net.tensor("_fc.weight"), net.tensor("_fc.bias"), transB=1)
    net.write(OUT, (224, 224), shares=(net.node("Softmax", scores), [1000]))


if __name__ == "__main__":
    path = Path(sys.argv[1])
    tensors, begin, size = places(path)
    write(tensors)
    kept = path.read_bytes()[begin : begin + size]
    print(f"ranges = [[{begin}, {size}]]  sha256 {hashlib.sha256(kept).hexdigest()}  aligned {begin % 4 == 0}")
    if len(sys.argv) > 2:
        Path(sys.argv[2], WEIGHTS).write_bytes(kept)
