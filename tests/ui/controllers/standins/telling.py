"""Signals without Qt, and a session whose events a test may tell itself."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.session import Event, Session


def loose(thing: object) -> Any:  # noqa: ANN401 - one place where a stand-in is taken for what it stands for
    """Return a stand-in as whatever is asked for."""
    return thing


class Told:
    """A signal without Qt; listeners that take fewer words are given the first ones, as by Qt."""

    def __init__(self) -> None:
        self.listeners: list[Callable[..., object]] = []
        self.told: list[tuple[object, ...]] = []

    def connect(self, listener: object) -> None:
        self.listeners.append(loose(getattr(listener, "emit", listener)))

    def emit(self, *what: object) -> None:
        self.told.append(what)
        for listener in tuple(self.listeners):
            listener(*what[: _most(listener)])


def _most(listener: Callable[..., object]) -> int | None:
    try:
        parameters = inspect.signature(listener).parameters.values()
    except ValueError:  # Qt's own
        return None
    if any(one.kind is one.VAR_POSITIONAL for one in parameters):
        return None
    return sum(one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD) for one in parameters)


class TellingSession(Session):
    """A session whose events a test may tell itself."""

    def tell(self, event: Event, identity: Identity | None = None) -> None:
        self._tell(event, identity)
