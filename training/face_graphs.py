"""Writes the graphs of face-api's networks beside the engine; their weights stay in the files of the npm package.

    python training/face_graphs.py PACKAGE        (the unpacked @vladmandic/face-api 1.7.15; needs onnx)

Architectures: justadudewhohacks/face-api.js (MIT), src/faceRecognitionNet, src/faceLandmarkNet, src/ageGenderNet,
src/faceExpressionNet. Weights are uint8 with a scale and a minimum a tensor; the graphs undo that on opening.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import numpy as np
from graphs import Graph

OUT = Path(__file__).resolve().parents[1] / "fakes" / "aikit_fakes" / "engines" / "faces" / "graphs"
MEAN = (122.782, 117.001, 104.298)


class Network(Graph):
    """A graph over one weights file of face-api."""

    def __init__(self, folder: Path, name: str) -> None:
        super().__init__(name)
        self.tensors = {}
        offset = 0
        for group in json.loads((folder / f"{name}-weights_manifest.json").read_text()):
            for tensor in group["weights"]:
                how = tensor.get("quantization", tensor)
                self.tensors[tensor["name"]] = (how, tensor["shape"], f"{name}.bin", offset)
                offset += math.prod(tensor["shape"]) * np.dtype(how["dtype"]).itemsize
        assert offset == (folder / f"{name}.bin").stat().st_size

    def tensor(self, name: str) -> str:
        """A tensor as float32."""
        how, shape, file, offset = self.tensors[name]
        raw = self.weights(name, file, how["dtype"], shape, offset)
        if "scale" not in how:
            return raw
        scaled = self.node("Mul", self.node("Cast", raw, to=1), self.constant(how["scale"]))
        return self.node("Add", scaled, self.constant(how["min"]))

    def filters(self, name: str, perm: tuple[int, ...] = (3, 2, 0, 1)) -> str:
        return self.node("Transpose", self.tensor(name), perm=perm)

    def conv(self, x: str, name: str, stride: int = 1, pad: str = "SAME_UPPER", filters: str = "filters") -> str:
        inputs = (x, self.filters(f"{name}/{filters}"), self.tensor(f"{name}/bias"))
        return self.node("Conv", *inputs, strides=[stride] * 2, auto_pad=pad)

    def separable(self, x: str, name: str, stride: int = 1) -> str:
        depth = f"{name}/depthwise_filter"
        channels = self.tensors[depth][1][2]
        filters = self.filters(depth, (2, 3, 0, 1))
        x = self.node("Conv", x, filters, strides=[stride] * 2, auto_pad="SAME_UPPER", group=channels)
        return self.conv(x, name, filters="pointwise_filter")

    def relu(self, x: str) -> str:
        return self.node("Relu", x)

    def dense(self, x: str, name: str) -> str:
        return self.node("Gemm", x, self.tensor(f"{name}/weights"), self.tensor(f"{name}/bias"))


def embedding(folder: Path) -> None:
    """dlib's face recognition ResNet: a chip of 150 x 150 to 128 numbers."""
    net = Network(folder, "face_recognition_model")

    def layer(x: str, name: str, stride: int = 1, pad: str = "SAME_UPPER") -> str:
        x = net.conv(x, f"{name}/conv", stride, pad)
        scale, bias = (
            net.node("Reshape", net.tensor(f"{name}/scale/{part}"), net.constant([1, -1, 1, 1], np.int64))
            for part in ("weights", "biases")
        )
        return net.node("Add", net.node("Mul", x, scale), bias)

    def residual(x: str, name: str) -> str:
        y = layer(net.relu(layer(x, f"{name}/conv1")), f"{name}/conv2")
        return net.relu(net.node("Add", y, x))

    def down(x: str, name: str, size: int, channels: int) -> tuple[str, int]:
        """Half the size; the shortcut is pooled, and padded where the sizes or the numbers of channels differ."""
        y = layer(net.relu(layer(x, f"{name}/conv1", 2, "VALID")), f"{name}/conv2")
        made = net.tensors[f"{name}/conv1/conv/filters"][1][3]
        size, pooled = (size - 3) // 2 + 1, size // 2
        x = net.node("AveragePool", x, kernel_shape=[2, 2], strides=[2, 2])
        if made > channels:
            x = net.node("Pad", x, net.constant([0, 0, 0, 0, 0, made - channels, 0, 0], np.int64))
        if pooled > size:
            y = net.node("Pad", y, net.constant([0] * 6 + [pooled - size] * 2, np.int64))
        return net.relu(net.node("Add", x, y)), pooled

    x = net.relu(layer(net.pixels(MEAN, 255), "conv32_down", 2, "VALID"))
    x = net.node("MaxPool", x, kernel_shape=[3, 3], strides=[2, 2])
    size = 35
    for channels, blocks in ((32, 3), (64, 3), (128, 2), (256, 2)):
        for block in range(1, blocks + 1):
            x = residual(x, f"conv{channels}_{block}")
        following = {32: "conv64_down", 64: "conv128_down", 128: "conv256_down", 256: "conv256_down_out"}[channels]
        x, size = down(x, following, size, channels)
    x = net.node("Flatten", net.node("GlobalAveragePool", x))
    net.write(OUT / "embedding.onnx", (150, 150), embedding=(net.node("MatMul", x, net.tensor("fc")), [128]))


def dense_blocks(net: Network) -> str:
    """The features that landmarks and expressions share in form, of a face of 112 x 112."""
    x = net.pixels(MEAN, 255)
    for block in range(4):
        name = f"dense{block}"
        first = net.conv(x, f"{name}/conv0", 2) if block == 0 else net.separable(x, f"{name}/conv0", 2)
        total = net.relu(first)
        for step in (1, 2, 3):
            total = net.node("Add", total, net.separable(net.relu(total) if step > 1 else total, f"{name}/conv{step}"))
        x = net.relu(total)
    pooled = net.node("AveragePool", x, kernel_shape=[7, 7], strides=[2, 2])
    return net.node("Flatten", pooled)


def landmarks(folder: Path) -> None:
    """68 points as ratios of the square."""
    net = Network(folder, "face_landmark_68_model")
    points = net.dense(dense_blocks(net), "fc")
    shaped = net.node("Reshape", points, net.constant([-1, 68, 2], np.int64))
    net.write(OUT / "landmarks.onnx", (112, 112), points=(shaped, [68, 2]))


def expression(folder: Path) -> None:
    """Probabilities: neutral, happy, sad, angry, fearful, disgusted, surprised."""
    net = Network(folder, "face_expression_model")
    shares = net.node("Softmax", net.dense(dense_blocks(net), "fc"))
    net.write(OUT / "expression.onnx", (112, 112), shares=(shares, [7]))


def age_gender(folder: Path) -> None:
    """Years, and the probability of a male face."""
    net = Network(folder, "age_gender_model")

    def reduction(x: str, name: str, active: bool = True) -> str:
        y = net.separable(net.relu(x) if active else x, f"{name}/separable_conv0")
        y = net.separable(net.relu(y), f"{name}/separable_conv1")
        y = net.node("MaxPool", y, kernel_shape=[3, 3], strides=[2, 2], auto_pad="SAME_UPPER")
        return net.node("Add", y, net.conv(x, f"{name}/expansion_conv", 2))

    x = net.relu(net.conv(net.pixels(MEAN, 255), "entry_flow/conv_in", 2))
    x = reduction(x, "entry_flow/reduction_block_0", active=False)
    x = reduction(x, "entry_flow/reduction_block_1")
    block = 0
    while f"middle_flow/main_block_{block}/separable_conv0/bias" in net.tensors:
        y = x
        for step in range(3):
            y = net.separable(net.relu(y), f"middle_flow/main_block_{block}/separable_conv{step}")
        x = net.node("Add", y, x)
        block += 1
    x = reduction(x, "exit_flow/reduction_block")
    x = net.relu(net.separable(x, "exit_flow/separable_conv"))
    x = net.node("Flatten", net.node("AveragePool", x, kernel_shape=[7, 7], strides=[2, 2]))
    years = net.dense(x, "fc/age")
    male = net.node("Softmax", net.dense(x, "fc/gender"))
    net.write(OUT / "age_gender.onnx", (112, 112), years=(years, [1]), genders=(male, [2]))


if __name__ == "__main__":
    for make in (embedding, landmarks, expression, age_gender):
        make(Path(sys.argv[1]) / "model")
