"""Builds ONNX graphs whose weights stay where they are: in files of the model store, named by offset and length."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
TYPES = {"float32": TensorProto.FLOAT, "uint8": TensorProto.UINT8}


class Graph:
    """A graph that is written node by node; every method answers with the name of what it made."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._nodes: list[Any] = []
        self._constants: list[Any] = []

    def node(self, operator: str, *inputs: str, **attributes: Any) -> str:
        """A node with one output."""
        made = f"{operator.lower()}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, list(inputs), [made], **attributes))
        return made

    def constant(self, values: Any, dtype: Any = np.float32) -> str:
        """Numbers that are part of the graph itself."""
        name = f"constant_{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.asarray(values, dtype), name))
        return name

    def weights(self, name: str, file: str, dtype: str, shape: Sequence[int], offset: int) -> str:
        """A tensor that lies raw in a file, at a byte offset."""
        size = int(np.prod(shape)) * np.dtype(dtype).itemsize
        tensor = TensorProto(name=name, data_type=TYPES[dtype], dims=shape, data_location=TensorProto.EXTERNAL)
        for key, value in (("location", file), ("offset", offset), ("length", size)):
            tensor.external_data.add(key=key, value=str(value))
        self._constants.append(tensor)
        return name

    def pixels(self, mean: Sequence[float], scale: float) -> str:
        """The input `pixels`, RGB uint8 [n, height, width, 3], as float32 [n, 3, height, width]."""
        chosen = self.node("Transpose", self.node("Cast", "pixels", to=TensorProto.FLOAT), perm=[0, 3, 1, 2])
        middle = self.constant(np.reshape(mean, (1, -1, 1, 1)))
        return self.node("Div", self.node("Sub", chosen, middle), self.constant(scale))

    def write(self, path: Path, size: tuple[int | str, int | str], **outputs: tuple[str, Sequence[int | str]]) -> None:
        """Keep the graph.

        Args:
            path: where.
            size: height and width of the input `pixels`, numbers or names of what is free.
            outputs: the name of an output -> what it is made of, and its shape without the first axis `n`.
        """
        for name, (source, _) in outputs.items():
            self._nodes.append(helper.make_node("Identity", [source], [name]))
        given = helper.make_tensor_value_info("pixels", TensorProto.UINT8, ["n", *size, 3])
        made = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", *shape])
            for name, (_, shape) in outputs.items()
        ]
        graph = helper.make_graph(self._nodes, self.name, [given], made, self._constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)
        path.write_bytes(model.SerializeToString())
        print(f"{path.name}: {path.stat().st_size} bytes, {len(self._nodes)} nodes")
