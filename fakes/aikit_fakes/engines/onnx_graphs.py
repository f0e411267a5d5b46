"""ONNX models on onnxruntime: sessions that share one memory arena, and graphs whose weights lie in the model store.

A graph that names its weights by file, offset and length is opened together with the folder of those files; the
scripts that write such graphs are in `training/`.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray
from onnxruntime.capi.onnxruntime_pybind11_state import (  # type: ignore[import-untyped]
    RuntimeException as OnnxRuntimeError,
)

from aikit_fakes.engines.residency import trim

THREADS = 2
"""Inside one run; more gain little on networks this small."""
SHRINK_SECONDS = 20.0
"""How often a run gives the arena's unused memory back to the system. Each time costs page faults in the next run."""
_FOLDER = "session.model_external_initializers_file_folder_path"
_SPINNING = "session.intra_op.allow_spinning"
"""Threads that spin while they wait for the next run take the processor from everybody else: 8 times the CPU time."""
_SHARED_ARENA = "session.use_env_allocators"
_WEIGHTS_OUTSIDE = "session.use_device_allocator_for_initializers"
"""Weights outside the arena are freed with their session."""
_SHRINK = "memory.enable_memory_arena_shrinkage"


class Session:
    """A model that is ready to run. Thread-safe.

    Sessions of their own arenas would each keep what their largest run has needed; with one arena, what one frees the
    next one uses.

    Args:
        model: the ONNX file, or its content.
        threads: inside one run.
        weights: the folder of the files that the graph names; None where its weights are inside.
    """

    _shrunk = 0.0

    def __init__(self, model: Path | bytes, threads: int = THREADS, weights: Path | None = None) -> None:
        _register_arena()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        for name, value in ((_SPINNING, "0"), (_SHARED_ARENA, "1"), (_WEIGHTS_OUTSIDE, "1")):
            options.add_session_config_entry(name, value)
        if weights is not None:
            options.add_session_config_entry(_FOLDER, str(weights))
        source = str(model) if isinstance(model, Path) else model
        self._session = onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])
        self._session._model_bytes = None  # onnxruntime keeps the file's content for falling back to other providers
        self.inputs = [given.name for given in self._session.get_inputs()]
        self.outputs = [output.name for output in self._session.get_outputs()]

    def run(self, outputs: Sequence[str] | None, feeds: Mapping[str, NDArray[Any]], options: Any = None) -> list[Any]:
        """The named outputs, all where None; `options` is onnxruntime's `RunOptions`."""
        now = time.monotonic()
        shrink = now - Session._shrunk > SHRINK_SECONDS
        if shrink:
            Session._shrunk = now
            options = options or onnxruntime.RunOptions()
            options.add_run_config_entry(_SHRINK, "cpu:0")
        found: list[Any] = self._session.run(outputs, feeds, options)
        if shrink:
            trim()
        return found


@cache
def _register_arena() -> None:
    """Make the arena of all sessions of this process, where the application has not made one itself."""
    info = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    try:
        onnxruntime.create_and_register_allocator(info, onnxruntime.OrtArenaCfg({}))
    except OnnxRuntimeError:  # there is one
        return


class Network:
    """A graph of one input that is ready to run. Thread-safe.

    Args:
        graph: the ONNX file.
        weights: the folder of the files that it names; None where its weights are inside.
    """

    def __init__(self, graph: Path, weights: Path | None = None) -> None:
        self._session = Session(graph.read_bytes(), weights=weights)
        (self._input,) = self._session.inputs

    def run(self, batch: NDArray[Any]) -> Mapping[str, NDArray[Any]]:
        """The outputs by name, for what the graph's one input takes."""
        return dict(zip(self._session.outputs, self._session.run(None, {self._input: batch}), strict=True))
