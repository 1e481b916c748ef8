"""A DIMSE node that a test plays: it stands where pynetdicom would be, and notes what it is asked."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pynetdicom import evt

from lungseg_gui.services.pacs import dimse

Answer = tuple[Any, Any]


def dataset(**values: object) -> Dataset:
    found = Dataset()
    for keyword, value in values.items():
        setattr(found, keyword, value)
    return found


def status(number: int, **more: object) -> Dataset:
    return dataset(Status=number, **more)


def ends(*rows: Dataset, last: int = 0) -> list[Answer]:
    """Answer a question with rows, then say that these were all."""
    return [*((status(0xFF00), row) for row in rows), (status(last), None)]


@dataclass
class Peer:
    """A node: what it answers, and what it was asked."""

    echo: Dataset = field(default_factory=lambda: status(0))
    store: Dataset | None = field(default_factory=lambda: status(0))
    find: Callable[[Dataset], Iterable[Answer]] = lambda _: ends()
    sends: list[tuple[str, bytes]] = field(default_factory=list[tuple[str, bytes]])
    retrieved: Dataset = field(default_factory=lambda: status(0))
    rejects: list[Any] = field(default_factory=list[Any])
    established: bool = True
    contexts: bool = True
    taken: bool = False
    knocked: list[tuple[object, object]] = field(default_factory=list[tuple[object, object]])
    called: list[Any] = field(default_factory=list[Any])
    asked: list[Dataset] = field(default_factory=list[Dataset])
    said: list[str] = field(default_factory=list[str])
    stored: list[int] = field(default_factory=list[int])
    servers: list[Any] = field(default_factory=list[Any])


class Line:
    """The socket below an association."""

    def __init__(self, peer: Peer) -> None:
        self._peer = peer

    def settimeout(self, seconds: float) -> None:
        self._peer.said.append(f"timeout {seconds:g}")

    def close(self) -> None:
        self._peer.said.append("closed")


class Association:
    """One that a node plays."""

    def __init__(self, peer: Peer, handlers: list[tuple[Any, Callable[[Any], Any]]]) -> None:
        self._peer, self._handlers = peer, handlers
        self.is_established = peer.established
        self.rejected_contexts = [] if peer.contexts else ["one"]
        layer = SimpleNamespace(socket=SimpleNamespace(socket=Line(peer)))
        self.tell(evt.EVT_CONN_OPEN, assoc=SimpleNamespace(dul=layer))
        for pdu in peer.rejects:
            self.tell(evt.EVT_PDU_RECV, pdu=pdu)

    def tell(self, kind: object, **event: object) -> list[Any]:
        return [handler(SimpleNamespace(**event)) for one, handler in self._handlers if one == kind]

    def release(self) -> None:
        self._peer.said.append("released")

    def abort(self) -> None:
        self._peer.said.append("aborted")

    def send_c_echo(self) -> Dataset:
        return self._peer.echo

    def send_c_store(self, path: Path) -> Dataset | None:
        self._peer.said.append(path.name)
        return self._peer.store

    def send_c_find(self, identifier: Dataset, model: str) -> Iterator[Answer]:
        assert model == dimse.FIND
        self._peer.asked.append(identifier)
        yield from self._peer.find(identifier)

    def send_c_get(self, identifier: Dataset, model: str) -> Iterator[Answer]:
        assert model == dimse.GET
        return self._retrieve(identifier, self)

    def send_c_move(self, identifier: Dataset, title: str, model: str) -> Iterator[Answer]:
        assert (title, model) == (self._peer.servers[-1].entity.title, dimse.MOVE)
        return self._retrieve(identifier, self._peer.servers[-1].association)

    def _retrieve(self, identifier: Dataset, to: Association) -> Iterator[Answer]:
        self._peer.asked.append(identifier)
        yield status(0xFF00), None
        for uid, content in self._peer.sends:
            event = {"request": SimpleNamespace(AffectedSOPInstanceUID=uid), "encoded_dataset": lambda it=content: it}
            self._peer.stored += to.tell(evt.EVT_C_STORE, **event)
        yield self._peer.retrieved, None


class Entity:
    """Stands for pynetdicom's AE."""

    peer: Peer

    def __init__(self, ae_title: str) -> None:
        self.title = ae_title
        self.supported: list[tuple[Any, list[Any]]] = []

    def associate(self, host: str, port: int, **given: Any) -> Association:  # noqa: ANN401
        self.peer.called.append(SimpleNamespace(entity=self, place=(host, port), **given))
        return Association(self.peer, given["evt_handlers"])

    def add_supported_context(self, kind: object, syntaxes: list[Any]) -> None:
        self.supported.append((kind, syntaxes))

    def start_server(self, place: tuple[str, int], **given: Any) -> object:  # noqa: ANN401
        if self.peer.taken:
            raise OSError("in use")
        made = SimpleNamespace(
            entity=self,
            place=place,
            association=Association(self.peer, given.pop("evt_handlers")),
            shutdown=lambda: self.peer.said.append("shut down"),
            **given,
        )
        self.peer.servers.append(made)
        return made


def played(monkeypatch: pytest.MonkeyPatch) -> Peer:
    """Return a node that is there for as long as the monkey patch lasts."""
    found = Peer()

    @contextlib.contextmanager
    def knock(place: tuple[str, int], timeout: float) -> Generator[object]:
        found.knocked.append((place, timeout))
        yield "a connection"

    monkeypatch.setattr(dimse, "AE", type("PlayedEntity", (Entity,), {"peer": found}))
    monkeypatch.setattr(socket, "create_connection", knock)
    return found
