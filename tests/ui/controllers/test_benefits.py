"""The record of the work: shown, kept or not, written as a table, erased once the reader agrees."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.ui.controllers import benefits as module
from lungseg_gui.ui.controllers.benefits import Benefits
from tests.ui.controllers.standins import Lanes, Messages, Settings


class Records:
    def __init__(self) -> None:
        self.kept: list[Any] = []
        self.written: list[Path] = []
        self.erased = 0
        self.error: LungSegError | None = None

    def all(self) -> list[Any]:
        if self.error is not None:
            raise self.error
        return self.kept

    def export(self, path: Path) -> None:
        if self.error is not None:
            raise self.error
        self.written.append(path)

    def erase(self) -> None:
        if self.error is not None:
            raise self.error
        self.erased += 1


class Made:
    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.records, self.lanes, self.messages, self.settings = Records(), Lanes(), Messages(), Settings()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        services: Any = SimpleNamespace(benefit=self.records, lanes=self.lanes, settings=self.settings)
        messages: Any = self.messages
        self.benefits = Benefits(services, messages, self.window)
        qtbot.addWidget(self.benefits.view)
        self.shown: list[tuple[int, bool]] = []

        def show(works: tuple[Any, ...], *, recording: bool) -> None:
            self.shown.append((len(works), recording))

        monkeypatch.setattr(self.benefits.view, "show_works", show)


@pytest.fixture
def made(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Made:
    return Made(qtbot, monkeypatch)


@pytest.mark.parametrize("recording", [True, False])
def test_what_is_recorded_is_read_beside_the_window(made: Made, recording: bool) -> None:
    made.benefits.record(recording)
    assert made.settings.flag("benefit.record") is recording
    made.records.kept = ["one", "two"]
    made.benefits.refresh()
    assert made.shown == []
    made.lanes.run()
    assert made.shown == [(2, recording)]


@pytest.mark.parametrize("chosen", ["", "/out/work.csv"])
def test_a_table_is_written_where_the_reader_says(made: Made, monkeypatch: pytest.MonkeyPatch, chosen: str) -> None:
    asked: list[str] = []

    def ask(_: QWidget, title: str, proposal: str, kind: str) -> tuple[str, str]:
        asked.append(proposal)
        return chosen, kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    made.settings.set("export.folder", "/before")
    made.benefits.ask_export()
    made.lanes.run()
    assert Path(asked[0]) == Path("/before/lungseg-work.csv")
    assert made.records.written == made.messages.files == ([Path(chosen)] if chosen else [])


@pytest.mark.parametrize("agreed", [True, False])
def test_records_are_erased_only_once_the_reader_agrees(
    made: Made, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    monkeypatch.setattr(module, "gives_up", lambda *_, **__: agreed)
    made.benefits.ask_erase()
    made.lanes.run()
    assert made.records.erased == agreed
    assert len(made.shown) == agreed  # the page says so at once


def test_what_the_disk_refuses_is_told(made: Made) -> None:
    made.records.error = LungSegError("The disk is full.")
    made.benefits.refresh()
    made.benefits.export(Path("/out/work.csv"))
    made.benefits.erase()
    made.lanes.run()
    assert made.messages.errors == [("benefit", "The disk is full.")] * 3
    assert made.messages.files == []
