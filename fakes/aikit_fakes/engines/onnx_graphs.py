"""ONNX graphs that are checked in, run on onnxruntime with external weights from the model store.

A graph that names its weights by file, offset and length is opened together with the folder of those files; the
scripts that write such graphs are in `training/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray

THREADS = 2
"""Inside one run; more gain little on networks this small."""
_FOLDER = "session.model_external_initializers_file_folder_path"
_SPINNING = "session.intra_op.allow_spinning"
"""Threads that spin while they wait for the next run take the processor from everybody else: 8 times the CPU time."""


class Network:
    """A graph that is ready to run. Thread-safe.

    Args:
        graph: the ONNX file.
        weights: the folder of the files that it names; None where its weights are inside.
    """

    def __init__(self, graph: Path, weights: Path | None = None) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = THREADS
        options.log_severity_level = 3
        options.add_session_config_entry(_SPINNING, "0")
        if weights is not None:
            options.add_session_config_entry(_FOLDER, str(weights))
        self._session = onnxruntime.InferenceSession(graph.read_bytes(), options, providers=["CPUExecutionProvider"])
        self._outputs = [output.name for output in self._session.get_outputs()]
        (self._input,) = [given.name for given in self._session.get_inputs()]

    def run(self, batch: NDArray[Any]) -> Mapping[str, NDArray[Any]]:
        """The outputs by name, for what the graph's one input takes."""
        return dict(zip(self._outputs, self._session.run(None, {self._input: batch}), strict=True))
