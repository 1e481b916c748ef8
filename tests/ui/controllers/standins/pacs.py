"""What stands for a PACS and the way to it."""

from __future__ import annotations

from collections.abc import Callable

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.pacs import FoundStudy, Item, Node, Query

WARD = Node("Ward", url="https://ward", auth="basic", user="doe")
PLAIN = Node("Plain", url="https://plain")


class Client:
    """Answers a search; closed once it is not needed."""

    def __init__(self) -> None:
        self.studies: list[FoundStudy] = []
        self.asked: list[Query] = []
        self.refuses: LungSegError | None = None
        self.closed = 0

    def find(self, query: Query) -> list[FoundStudy]:
        self.asked.append(query)
        if self.refuses is not None:
            raise self.refuses
        return self.studies

    def echo(self) -> None:
        if self.refuses is not None:
            raise self.refuses

    def close(self) -> None:
        self.closed += 1


class Outbox:
    """A queue in memory."""

    def __init__(self) -> None:
        self.left: list[Item] = []
        self.changes: list[tuple[str, str]] = []
        self.refuses: LungSegError | None = None
        self.ends: list[LungSegError | None] = []
        self.steps: list[Item] = []

    def items(self) -> list[Item]:
        return self.left

    def again(self, key: str) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.changes.append(("again", key))

    def remove(self, key: str) -> None:
        self.changes.append(("remove", key))

    def send(
        self, client: object, *, changed: Callable[[Item], object], check: Callable[[], object]
    ) -> LungSegError | None:
        if self.refuses is not None:
            raise self.refuses
        for item in self.steps:
            check()
            changed(item)
        self.steps = []
        return self.ends.pop(0) if self.ends else None
