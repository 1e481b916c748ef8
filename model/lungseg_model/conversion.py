"""The graph of a version, made from its checked weights: by torch and OpenVINO, where both are at hand.

The network is traced, converted by OpenVINO's front end without any rewriting, and written down in its own format
(an XML that names each operation, and bytes that hold each number). Bytes that are in ``model.safetensors`` are not
written a second time: the graph points into it. So BatchNorm stays what it is until the graph is compiled.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np

from lungseg_model import graph as graphs
from lungseg_model import runtime, weights
from lungseg_model.graph import Graph
from lungseg_model.network import Config
from lungseg_model.openvino_network import EngineError
from lungseg_sets.errors import SetError
from lungseg_sets.words import tr_later

_log = logging.getLogger("lungseg.model")
_ALIGNED = 8  # bytes


def make(folder: Path) -> Graph:
    """Return the graph of a version.

    Raises
    ------
    EngineError
        A network that OpenVINO cannot take over.
    ModelError
        Missing or damaged files.
    """
    version = weights.load_version(folder)
    content = weights.read_weights(folder, version.card)
    try:
        described, numbers = _serialized(_traced(version.module, version.config), version.config)
    except (RuntimeError, TypeError, ValueError, OSError, ImportError) as cause:  # OpenVINO's own are RuntimeErrors
        raise EngineError(
            tr_later("The network cannot be converted: {cause}."), remedy=weights.REMEDY, cause=str(cause)
        ) from cause
    xml, rest = _pointing(described, numbers, content)
    return Graph(xml=xml, rest=rest, weights=str(version.card["sha256"]))


def _traced(module: Any, config: Config) -> Any:  # noqa: ANN401 - torch has no types for what it traces
    """Trace the network, with the bottleneck as a second result where a head of views needs it."""
    import torch
    from torch import nn

    children = dict(module.named_children())

    class Results(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.network = module

        def forward(self, picture: torch.Tensor) -> Any:  # noqa: ANN401 - one tensor or two
            kept: list[Any] = []
            if "views" not in children:
                return self.network(picture)
            hook = children["encoder"].register_forward_hook(lambda _module, _given, found: kept.append(found[-1]))
            try:
                return self.network(picture), kept[-1]
            finally:
                hook.remove()

    module.to(memory_format=torch.contiguous_format)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of tracing: smp looks at the picture's size, which never changes here
        return torch.jit.trace(
            Results().eval(), torch.zeros(1, config.in_channels, config.size, config.size), check_trace=False
        )


def _serialized(traced: Any, config: Config) -> tuple[bytes, bytes]:  # noqa: ANN401 - see above
    """Return a traced network in OpenVINO's format: its XML and the numbers that it points to."""
    openvino = runtime.load()
    from openvino.frontend import FrontEndManager
    from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

    reader: Any = FrontEndManager().load_by_framework("pytorch")
    decoder: Any = TorchScriptPythonDecoder(traced)  # the front end does not keep it alive, nor what it loads
    loaded: Any = reader.load(decoder)
    model: Any = reader.convert(loaded)
    model.reshape([1, config.in_channels, config.size, config.size])
    for node in model.get_ops():
        if node.get_type_name() == "Constant" and node.get_element_type() == openvino.Type.f32:
            _halve(openvino, node)
    with tempfile.TemporaryDirectory(prefix="lungseg-graph-") as place:
        xml, numbers = Path(place) / "graph.xml", Path(place) / "graph.bin"
        openvino.serialize(model, xml, numbers)
        return xml.read_bytes(), numbers.read_bytes()


def _halve(openvino: Any, node: Any) -> None:  # noqa: ANN401 - OpenVINO's stubs are partial
    """Let a constant be in half precision, as the weights are on the disk, where that changes no value."""
    values = np.asarray(node.data)
    with np.errstate(over="ignore"):
        halves = values.astype(np.float16)
    if not np.array_equal(halves.astype(np.float32), values):
        return
    readers = node.output(0).get_target_inputs()  # before there is one more
    widened = openvino.opset13.convert(openvino.op.Constant(halves), "f32")
    for reader in readers:
        reader.replace_source_output(widened.output(0))


def _pointing(described: bytes, numbers: bytes, content: bytes) -> tuple[bytes, bytes]:
    """Let the XML point into the file of the weights, and into what follows it: the numbers that it does not hold.

    Returns
    -------
    xml, rest
        See ``graph.Graph``.
    """
    places = {content[entry.begin : entry.end]: entry.begin for entry in graphs.entries(content).values()}
    first, rest = graphs.beginning(len(content)), bytearray()
    root = ElementTree.fromstring(described)
    for data in root.iterfind("./layers/layer[@type='Const']/data"):
        offset, size = int(data.attrib["offset"]), int(data.attrib["size"])
        part = numbers[offset : offset + size]
        if part not in places:
            rest += bytes(-len(rest) % _ALIGNED)
            places[part] = first + len(rest)
            rest += part
        data.set("offset", str(places[part]))
    root.set("name", "network")
    for layer in root.iterfind("./layers/layer"):
        layer.set("name", layer.attrib["id"])  # names are counted through all that the process ever converted
        for told in layer.findall("rt_info"):  # where an operation came from: half of the text, and of no use
            layer.remove(told)
    return ElementTree.tostring(root), bytes(rest)


def keep(folder: Path) -> bool:
    """Make the graph of a version and write it beside its weights; whatever graph was there is gone.

    Returns
    -------
    bool
        False where OpenVINO is not installed or cannot take the network over: then torch predicts with it.

    Raises
    ------
    ModelError
        Damaged weights, or a folder that cannot be written.
    """
    (folder / graphs.GRAPH).unlink(missing_ok=True)
    if not runtime.available():
        return False
    try:
        made = make(folder)
    except EngineError as error:
        _log.warning("%s", error.message)
        return False
    graphs.write(folder / graphs.GRAPH, made)
    return True


def main(arguments: Sequence[str] | None = None) -> int:
    """``python -m lungseg_model.conversion FOLDER``: write the graph of a version beside its weights."""
    parser = argparse.ArgumentParser(description=keep.__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args(arguments).folder
    try:
        made = keep(folder)
    except SetError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    size = (folder / graphs.GRAPH).stat().st_size / 1e3 if made else 0
    sys.stdout.write(f"{folder / graphs.GRAPH}: {size:.0f} KB\n" if made else "torch predicts with this version.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
