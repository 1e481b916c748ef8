"""The nodes of the reader, in a file of the data folder. It holds no secrets."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, cast

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr
from lungseg_gui.services.files import atomic_write_bytes, keep_damaged, speaking_of
from lungseg_gui.services.pacs.node import Node, checked

FILE = Path("pacs", "nodes.json")
_KINDS: dict[str, type | tuple[type, ...]] = {"str": str, "int": int, "bool": bool, "float": (int, float)}
_CHOICES = {"kind": ("dicomweb", "dimse"), "auth": ("none", "basic", "bearer"), "retrieve": ("get", "move")}
_log = logging.getLogger("lungseg.pacs")


class Nodes:
    """What the reader set up, in order; the first one is asked first.

    Parameters
    ----------
    told : callable
        Called with a sentence for the reader if the file was damaged; in the thread that asked.
    """

    def __init__(self, home: Path, *, told: Callable[[str], object] = lambda words: None) -> None:
        self._path, self._told = home / FILE, told
        self._lock = threading.RLock()

    def all(self) -> tuple[Node, ...]:
        """Return every node; of a damaged file what can be read, and a copy of it is set aside.

        Raises
        ------
        LungSegError
            If the file cannot be read.
        """
        try:
            found: Any = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise LungSegError(
                tr("The list of PACS in {path} cannot be read.", path=self._path),
                remedy=tr("Check read permission for it."),
                cause=error,
            ) from error
        except (ValueError, RecursionError):
            found = None
        rows = cast("list[object]", found) if isinstance(found, list) else [None]
        nodes = [node for row in rows if (node := _node(row)) is not None]
        if len(nodes) < len(rows):
            self._set_aside(nodes)
        return tuple(nodes)

    def _set_aside(self, nodes: Sequence[Node]) -> None:
        """Keep a damaged file beside what could be read of it, and say so."""
        with self._lock:
            kept = keep_damaged(self._path)
            if kept:
                try:
                    self._write(nodes)
                except LungSegError as error:  # it is damaged as before, and read so again
                    _log.warning("what could be read of the nodes was not saved: %s", type(error).__name__)
        self._told(together((tr("The list of PACS was damaged: set up any that are missing."), kept)))

    def get(self, name: str) -> Node:
        """Return a node by its name. LungSegError where there is none."""
        for node in self.all():
            if node.name == name:
                return node
        raise LungSegError(
            tr("There is no PACS called {name}.", name=name), remedy=tr("Set it up, or choose another one.")
        )

    def put(self, node: Node, *, instead_of: str = "") -> None:
        """Add a node, or replace the one of the same name or of the name ``instead_of``.

        Raises
        ------
        LungSegError
            It cannot be used, or the file cannot be written.
        """
        checked(node)
        with self._lock:
            nodes = list(self.all())
            names = [one.name for one in nodes]
            old = instead_of or node.name
            if instead_of and node.name != instead_of and node.name in names:
                raise LungSegError(
                    tr("A PACS called {name} already exists.", name=node.name), remedy=tr("Choose another name.")
                )
            if old in names:
                nodes[names.index(old)] = node
            else:
                nodes.append(node)
            self._write(nodes)

    def remove(self, name: str) -> None:
        """Take a node off the list. LungSegError where there is none, or the file cannot be written."""
        self.get(name)
        with self._lock:
            self._write([node for node in self.all() if node.name != name])

    def _write(self, nodes: Sequence[Node]) -> None:
        content = json.dumps([asdict(node) for node in nodes], indent=2, ensure_ascii=False) + "\n"
        with speaking_of(tr("The list of PACS could not be saved"), self._path.parent, again=tr("try again")):
            atomic_write_bytes(self._path, content.encode())


def _node(row: object) -> Node | None:
    """Return a node as it was written; None for what cannot be one."""
    if not isinstance(row, dict):
        return None
    told = cast("dict[str, Any]", row)
    values: dict[str, Any] = {}
    for field in fields(Node):
        value = told.get(field.name)
        kind = _KINDS.get(str(field.type), str)
        usable = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
        if isinstance(value, str) and value.encode("utf-8", "replace").decode() != value:
            continue  # half a letter, which could not be written again
        if usable and value in _CHOICES.get(field.name, (value,)):
            values[field.name] = value
    return Node(**values) if values.get("name") else None
