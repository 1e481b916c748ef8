"""The graph of a version: what its network computes, for OpenVINO, beside the weights that it points into.

One file: a line of JSON, then an XML in OpenVINO's format and the few numbers that the weights do not hold, compressed.
It is made from checked weights (``conversion``), names their SHA-256 and has one of its own; a graph that is damaged,
or was made from other weights, does not count, and is made again. It may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from lungseg_sets import storage

GRAPH = "model.graph"
REVISION = 1  # raised where graphs are made in another way: older ones are made again
_FORMAT = "lungseg graph"
_HEADER_LIMIT = 2**12
_LIMIT = 2**24  # bytes of the file, and of what it holds: 20 KB and 270 KB in the bundled version
_ALIGNED = 64


@dataclass(frozen=True)
class Graph:
    """What a network computes.

    Attributes
    ----------
    xml : bytes
        In OpenVINO's format. Its offsets point into ``model.safetensors``, then into ``rest`` (see ``beginning``).
    rest : bytes
        What the weights do not hold: shapes, axes, one small constant or another.
    weights : str
        SHA-256 of the weights that it was made from.
    """

    xml: bytes
    rest: bytes
    weights: str


def encode(graph: Graph) -> bytes:
    """Return the file of a graph."""
    body = zlib.compress(graph.xml + graph.rest, 9)
    header = {
        "format": _FORMAT,
        "revision": REVISION,
        "weights": graph.weights,
        "xml": len(graph.xml),
        "sha256": hashlib.sha256(body).hexdigest(),
    }
    return json.dumps(header).encode() + b"\n" + body


def decode(content: bytes) -> Graph | None:
    """Read the file of a graph; None where it is damaged or of another revision."""
    line, found, body = content.partition(b"\n")
    if not found or len(line) > _HEADER_LIMIT:
        return None
    try:
        read: Any = json.loads(line)
        header = cast("dict[str, Any]", read)
        known = (header["format"], header["revision"]) == (_FORMAT, REVISION)
        if not known or hashlib.sha256(body).hexdigest() != header["sha256"]:
            return None
        unpacking = zlib.decompressobj()
        plain = unpacking.decompress(body, _LIMIT)
        length = int(header["xml"])
        if not unpacking.eof or not 0 < length <= len(plain):
            return None
        return Graph(plain[:length], plain[length:], str(header["weights"]))
    except (ValueError, LookupError, TypeError, zlib.error, RecursionError):
        return None


def read(path: Path, weights: str) -> Graph | None:
    """Return the graph in a file.

    Parameters
    ----------
    weights : str
        SHA-256 of the weights it must have been made from.

    Returns
    -------
    Graph or None
        None where there is no such file, or it is damaged or belongs to other weights.
    """
    try:
        if path.stat().st_size > _LIMIT:
            return None
        graph = decode(path.read_bytes())
    except OSError:
        return None
    return graph if graph is not None and weights and graph.weights == weights else None


def write(path: Path, graph: Graph) -> None:
    """Write the file of a graph, whole or not at all.

    Raises
    ------
    ModelError
        The folder cannot be written, or the disk is full.
    """
    storage.write_bytes(path, encode(graph))


def beginning(size: int) -> int:
    """Return where ``rest`` begins behind weights of this many bytes."""
    return -(-size // _ALIGNED) * _ALIGNED


@dataclass(frozen=True)
class Entry:
    """Where a tensor is in the file of the weights.

    Attributes
    ----------
    kind : str
        As safetensors calls it: ``F16``, ``I64`` ...
    shape : tuple of int
    begin, end : int
        Bytes from the beginning of the file.
    """

    kind: str
    shape: tuple[int, ...]
    begin: int
    end: int


def entries(content: bytes) -> dict[str, Entry]:
    """Return what a file of weights holds, by name; the file was checked before.

    The format is safetensors': eight bytes with the length of a JSON, the JSON, the values.
    """
    start = 8 + int.from_bytes(content[:8], "little")
    table: dict[str, Any] = json.loads(content[8:start])
    return {
        name: Entry(
            entry["dtype"], tuple(entry["shape"]), start + entry["data_offsets"][0], start + entry["data_offsets"][1]
        )
        for name, entry in table.items()
        if name != "__metadata__"
    }
