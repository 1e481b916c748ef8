"""One way to speak to a node, whatever it speaks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol

from lungseg_gui.services.pacs.faults import SecretNeeded
from lungseg_gui.services.pacs.found import FoundStudy, Instance, Query
from lungseg_gui.services.pacs.node import Node, checked

Take = Callable[[Instance, bytes], object]
"""Takes a whole DICOM file as it came."""
Check = Callable[[], object]
"""Called between two pieces; raises Cancelled where the reader gave up."""


class Client(Protocol):
    """What a node can be asked. Each call ends with a sentence of ``faults`` where it fails."""

    def echo(self) -> None:
        """Return where the node answers and knows this program."""
        ...

    def find(self, query: Query) -> list[FoundStudy]:
        """Return studies, newest first."""
        ...

    def instances(self, study: str, modalities: Sequence[str]) -> list[Instance]:
        """Return the objects of a study's series of some modalities."""
        ...

    def fetch(self, wanted: Sequence[Instance], take: Take, check: Check) -> None:
        """Hand over each object as it is stored, one after the other."""
        ...

    def send(self, path: Path) -> None:
        """Return once the node has stored a file."""
        ...

    def knows(self, instance: Instance) -> bool:
        """Whether the node holds an object."""
        ...

    def close(self) -> None:
        """Release the connection."""
        ...


def connect(node: Node, secret: str = "") -> Client:
    """Return what speaks to a node; nothing is sent yet.

    Raises
    ------
    SecretNeeded
        There is no password or token.
    LungSegError
        The node cannot be used.
    """
    checked(node)
    if node.needs_secret and not secret:
        raise SecretNeeded(node)
    import_module("pydicom")  # whole: a part of it does not wait for another thread that is importing it
    if node.kind == "dimse":
        from lungseg_gui.services.pacs.dimse import Dimse

        return Dimse(node)
    from lungseg_gui.services.pacs.dicomweb import Web

    return Web(node, secret)
