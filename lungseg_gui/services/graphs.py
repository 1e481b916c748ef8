"""What predictions without torch need of a version: its graph, read where it is, and made where there is none.

The training or import of a version makes its graph and publishes both. A version without one (trained by an earlier
program), and one whose graph is damaged, gets one here: in a child process, since it takes torch, once, and it is kept
in ``cache/graphs/`` of the data folder, which may be deleted at any time. A graph beside weights elsewhere was made
by somebody else and is never read.
"""

from __future__ import annotations

import argparse
import base64
import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import as_kept, of_kept, tr, tr_later
from lungseg_gui.resources import program
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.sentences import as_sentences, said
from lungseg_sets.errors import SetError

if TYPE_CHECKING:
    from lungseg_model.graph import Graph

_log = logging.getLogger("lungseg.graphs")
_REMEDY = tr_later("Choose another version, or train this one again.")


class Interrupted(LungSegError):
    """The child process ended without an answer: nothing is known of the version."""


class Graphs:
    """The graphs of one user's versions.

    Parameters
    ----------
    home : Path
        The user's data folder.
    convert : callable
        Given the folder of a version, returns its graph, or None where OpenVINO cannot run it; see ``converted``.
    """

    def __init__(self, home: Path, *, convert: Callable[[Path], Graph | None] | None = None) -> None:
        self._models, self._kept = home / "models", home / "cache" / "graphs"
        self._convert = converted if convert is None else convert
        self._lock = threading.Lock()
        self._converting = False

    @property
    def converting(self) -> bool:
        """Whether a graph is being made, which takes some seconds; never waits."""
        return self._converting

    def of(self, folder: Path) -> Graph | None:
        """Return the graph of a version; makes it where there is none, which takes some seconds.

        Returns
        -------
        Graph or None
            None where OpenVINO is not installed, or cannot run this version.

        Raises
        ------
        LungSegError
            A damaged version.
        """
        from lungseg_model import graph, runtime, weights

        if not runtime.available():
            return None
        with as_sentences():
            sha256 = str(weights.read_card(folder).get("sha256", ""))
        kept = self._kept / f"{sha256}.graph"
        ours = (self._models, weights.bundled().parent)
        own = folder.parent in ours or folder.parent.parent in ours
        places = [*([folder / graph.GRAPH] if own else []), kept]
        with self._lock:
            found = next((made for place in places if (made := graph.read(place, sha256)) is not None), None)
            return found if found is not None else self._made(folder, sha256)

    def _made(self, folder: Path, sha256: str) -> Graph | None:
        from lungseg_model import graph

        refused = self._kept / f"{sha256}.refused"
        if _text(refused) == _reason():
            return None
        _log.info("%s has no graph yet", folder.name)
        self._converting = True
        try:
            made = self._convert(folder)
        except Interrupted as error:
            _log.warning("%s", error)
            return None
        finally:
            self._converting = False
        try:
            if made is None:
                atomic_write_bytes(refused, _reason().encode())
            else:
                atomic_write_bytes(self._kept / f"{sha256}.graph", graph.encode(made))
        except LungSegError as error:  # it is made again at the next start, and used now
            _log.warning("the graph of %s was not kept: %s", folder.name, error)
        return made


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def _reason() -> str:
    """Return what could not run a version: another OpenVINO, or another way of converting, may."""
    from lungseg_model import graph, hardware

    return f"{hardware.engine()}, revision {graph.REVISION}"


def converted(folder: Path) -> Graph | None:
    """Check a version and make its graph, in a child process that lives no longer than this one; blocks.

    Returns
    -------
    Graph or None
        None where OpenVINO is not installed or cannot run this network.

    Raises
    ------
    LungSegError
        A damaged version.
    Interrupted
        The child was killed.
    """
    from lungseg_model import graph

    argv = [*program(), "--child", "graph", str(folder)]
    # Its standard input closes when this process ends, however that happens.
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        said = child.stdout.read()
        status = child.wait()
    try:
        answer: dict[str, Any] = json.loads(said.splitlines()[-1])
        if answer["error"]:
            raise LungSegError(of_kept(str(answer["error"])), remedy=of_kept(str(answer["remedy"])))
        return graph.decode(base64.b64decode(answer["graph"]))
    except (ValueError, LookupError, TypeError) as error:
        raise Interrupted(
            tr("The check of the model ended without a result (exit status {status}).", status=status),
            remedy=tr("Free some memory and try again."),
            cause=error,
        ) from error


def child(argv: Sequence[str]) -> int:
    """Do what ``converted`` waits for, in this process, and write the answer to the standard output."""
    parser = argparse.ArgumentParser(prog="lungseg-gui --child graph")
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args(argv).folder
    threading.Thread(target=_end_with_parent, daemon=True).start()
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what torch and OpenVINO may say is not an answer
    from lungseg_model import conversion, graph, runtime, weights
    from lungseg_model.openvino_network import EngineError

    answer = {"graph": "", "error": "", "remedy": ""}
    try:
        if runtime.available():
            answer["graph"] = base64.b64encode(graph.encode(conversion.make(folder))).decode()
        else:
            weights.load_version(folder)  # what can be checked is
    except EngineError as error:
        sys.stderr.write(f"{error.message}\n")
    except SetError as error:
        answer |= {"error": as_kept(said(error.message)), "remedy": as_kept(said(error.remedy) or tr(_REMEDY))}
    out.write(json.dumps(answer) + "\n")
    out.flush()
    return 0


def _end_with_parent() -> None:
    while os.read(0, 4096):  # not sys.stdin, which would still be locked when this process ends by itself
        pass
    os._exit(1)
