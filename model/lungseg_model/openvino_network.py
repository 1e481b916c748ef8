"""The half of a prediction that OpenVINO does, on the processor and without torch: see ``torch_network``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from lungseg_model import graph as graphs
from lungseg_model import runtime, views, weights
from lungseg_model.errors import ModelError
from lungseg_model.graph import Graph
from lungseg_model.network import Config
from lungseg_model.preprocess import FloatImage
from lungseg_sets.words import tr_later

_SMALL = 4096  # bytes
_PLAIN = ("f16", "f32", "i32", "i64")  # types that numpy has as well


class EngineError(ModelError):
    """OpenVINO cannot run a network that is whole; torch may."""


class OpenvinoNetwork:
    """The network of a version, loaded and compiled for this processor.

    Parameters
    ----------
    folder : Path
        A version folder; see ``weights``.
    graph : Graph
        Of this version.
    precision : {"auto", "float32", "bfloat16"}
        ``auto`` is bfloat16 where the processor computes in it.
    notice : str
        One sentence for the reader, such as why no GPU is used.

    Attributes
    ----------
    head : views.Head or None
        Recognises the kind of picture from the bottleneck.
    deep : float32 (C, h, w) or None
        The bottleneck of the last picture, of a network with a head.
    bfloat16 : bool
        Whether it runs in half precision; may be changed, and is compiled for each of both once.
    """

    device = "cpu"

    def __init__(self, folder: Path, graph: Graph, *, precision: str = "float32", notice: str = "") -> None:
        self.notice = notice
        self.config: Config = weights.read_config(folder)
        self.card: Mapping[str, Any] = weights.read_card(folder)
        content = weights.read_weights(folder, self.card)
        if graph.weights != self.card.get("sha256"):
            raise EngineError(tr_later("The graph belongs to other weights."), remedy=weights.REMEDY)
        try:
            self._core: Any = runtime.load().Core()
        except (ImportError, OSError, RuntimeError) as cause:  # a part of it is missing, or a library of the system
            raise EngineError(
                tr_later("OpenVINO does not start: {cause}."), remedy=weights.REMEDY, cause=str(cause)
            ) from cause
        self.bfloat16 = precision == "bfloat16" or (precision == "auto" and self._native())
        self.head = _view_head(content) if self.config.views else None
        self.deep: FloatImage | None = None
        self._folder, self._graph = folder, graph
        self._requests: dict[bool, Any] = {}
        self._compile(content)

    def _native(self) -> bool:
        return "BF16" in self._core.get_property("CPU", "OPTIMIZATION_CAPABILITIES")

    def _compile(self, content: bytes) -> None:
        openvino = runtime.load()
        rest, first = self._graph.rest, graphs.beginning(len(content))
        try:
            numbers = openvino.Tensor(openvino.Type.u8, openvino.Shape([first + len(rest)]))  # OpenVINO's own memory
            numbers.data[: len(content)] = np.frombuffer(content, np.uint8)
            numbers.data[first:] = np.frombuffer(rest, np.uint8)
            model = self._core.read_model(self._graph.xml.decode(), numbers)
            keep_small_constants_apart(model)
            del numbers
            compiled = self._core.compile_model(model, "CPU", runtime.settings(bfloat16=self.bfloat16))
            self._requests[self.bfloat16] = compiled.create_infer_request()
        except (RuntimeError, ValueError) as cause:
            raise _failed(tr_later("The network cannot be prepared for this processor: {cause}."), cause) from cause

    def logits(self, grid: FloatImage) -> FloatImage:
        """Run the network: float32 (s, s), or (planes, s, s) -> float32 (classes, s, s).

        Raises
        ------
        MemoryError
            There is not enough of it.
        EngineError
            OpenVINO cannot run it.
        """
        if self.bfloat16 not in self._requests:
            self._compile(weights.read_weights(self._folder, self.card))
        try:
            given = np.ascontiguousarray(grid[None] if grid.ndim == 3 else grid[None, None], np.float32)
            found: Any = self._requests[self.bfloat16].infer([given])
        except RuntimeError as cause:
            raise _failed(tr_later("The network cannot be run on this processor: {cause}."), cause) from cause
        if self.head is not None:
            self.deep = np.asarray(found[1][0], np.float32)
        return np.asarray(found[0][0], np.float32)

    def rest(self) -> None:
        """Free the memory of a picture (50 MB at 512 px); the next one allocates it again, within some 25 ms."""
        for request in self._requests.values():
            request.get_compiled_model().release_memory()


def keep_small_constants_apart(model: Any) -> None:  # noqa: ANN401 - OpenVINO's stubs are partial
    """Give small constants memory of their own.

    The weights are folded into others when the network is compiled, but a bias or a shape that stays as it is would
    keep the whole memory that they came in (11 MB).
    """
    constant = runtime.load().op.Constant
    for node in model.get_ops():
        if node.get_type_name() != "Constant" or node.get_byte_size() >= _SMALL:
            continue
        if node.get_element_type().get_type_name() in _PLAIN:
            apart = constant(np.array(node.data))
            apart.set_friendly_name(node.get_friendly_name())
            node.output(0).replace(apart.output(0))


def _failed(words: str, cause: Exception) -> Exception:
    """Return what OpenVINO's plain RuntimeError means."""
    if "bad_alloc" in str(cause) or "allocate" in str(cause):
        return MemoryError(str(cause))
    return EngineError(words, remedy=weights.REMEDY, cause=str(cause))


def _view_head(content: bytes) -> views.Head:
    """Return the head of a network from the file of its weights; see ``network.view_head``."""
    found: dict[str, Any] = {}
    for name, entry in graphs.entries(content).items():
        owner, _, own = name.rpartition(".")
        if owner == "views" and entry.kind == "F16":
            values = np.frombuffer(content[entry.begin : entry.end], np.float16)
            found[own] = values.astype(np.float32).reshape(entry.shape)
    return views.Head(**found)
