"""While the hand rests memory is given back, and not before."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from lungseg_gui.core.session import Event, Session
from lungseg_gui.ui.controllers import memory_trimming


class _Told(Session):
    def tell(self, event: Event) -> None:
        self._tell(event)


def test_memory_is_given_back_once_the_hand_rests(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[bool] = []
    monkeypatch.setattr(memory_trimming, "give_back", lambda: given.append(True))
    monkeypatch.setattr(memory_trimming, "QUIET_MS", 30)
    session = _Told()
    watching = memory_trimming.MemoryTrimming(session, rest=(lambda: given.append(False),))
    session.tell(Event.TOOL)
    qtbot.wait(80)
    assert not given
    session.tell(Event.MASK)
    session.tell(Event.MASK)
    qtbot.waitUntil(lambda: bool(given))
    qtbot.wait(80)
    assert given == [False, True]  # what the model gives back goes on to the system
    session.tell(Event.MASK)
    watching.close()
    qtbot.wait(80)
    assert given == [False, True]


def test_it_waits_from_the_last_change_on(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[bool] = []
    monkeypatch.setattr(memory_trimming, "give_back", lambda: given.append(True))
    session = _Told()
    watching = memory_trimming.MemoryTrimming(session)
    (timer,) = [each for each in watching.children() if isinstance(each, QTimer)]
    assert (timer.interval(), timer.isSingleShot()) == (memory_trimming.QUIET_MS, True)
    for event in (Event.STATUS, Event.TOOL, Event.FIGURES):
        session.tell(event)
    assert not timer.isActive()
    for event in (Event.CURRENT, Event.MASK):
        session.tell(event)
        assert timer.isActive()
        timer.stop()
    watching.wait()
    watching.close()
    assert not timer.isActive()
    session.tell(Event.MASK)
    assert not timer.isActive()
    watching.give_back()
    assert given == [True]


def test_steps_leave_memory_of_every_open_case(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[str] = []
    monkeypatch.setattr(memory_trimming, "give_back", lambda: given.append("system"))
    cases = [SimpleNamespace(history=SimpleNamespace(rest=partial(given.append, name))) for name in ("one", "other")]
    monkeypatch.setattr(Session, "reviews", cases)
    memory_trimming.MemoryTrimming(Session(), rest=(partial(given.append, "model"),)).give_back()
    assert given == ["model", "one", "other", "system"]
