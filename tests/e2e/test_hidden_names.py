"""With names hidden, nothing that the window shows or says tells whose an image is."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydicom import dcmread
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.ui import names, save_as
from lungseg_gui.ui.controllers import exporting
from lungseg_gui.ui.panels.worklist_title import Titles
from tests.e2e.conftest import Desk

WORDS = ("musterfrau", "erika", "pid4711", "acc0815", "rx_2024_musterfrau")
TEXTS = ("text", "toolTip", "title", "placeholderText", "statusTip", "whatsThis", "plainText", "currentText", "words")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def named(phantoms: list[Path], tmp_path: Path) -> list[Path]:
    """Two files that name a patient, in their headers and by their own names."""
    paths = [tmp_path / "RX_2024_Musterfrau.dcm", tmp_path / "RX_2025_Musterfrau.dcm"]
    for number, path in enumerate(paths):
        shutil.copy(phantoms[number], path)
        dataset = dcmread(path)
        dataset.PatientName, dataset.PatientID, dataset.AccessionNumber = "Musterfrau^Erika", "PID4711", "ACC0815"
        dataset.StudyDate = f"202{4 + number}0102"
        dataset.save_as(path)
    return paths


def rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in ROLES)
            yield from rows(model, index)


def shown(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of every widget and command, shown or not."""
    tops = [one for one in QApplication.topLevelWidgets() if one is window or one.isVisible()]
    for widget in (one for top in tops for one in (top, *top.findChildren(QWidget))):
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield where, widget.windowTitle()
        yield where, widget.accessibleName()
        yield where, widget.accessibleDescription()
        for name in TEXTS:
            value = getattr(widget, name, None)
            if callable(value):
                try:
                    value = value()
                except TypeError:  # asks for a row or the like
                    continue
            yield f"{where}.{name}", str(value or "")
        if isinstance(widget, QAbstractItemView):
            yield from ((where, words) for words in rows(widget.model(), QModelIndex()))
    for action in window.findChildren(QAction):
        yield "command", f"{action.text()} {action.toolTip()} {action.statusTip()}"


def told(desk: Desk) -> list[str]:
    """What tells whose an image is: in widgets, and in what the viewer paints."""
    window = desk.program.window
    found = [(where, words) for where, words in shown(window) if any(one in words.casefold() for one in WORDS)]
    for viewer in desk.program.viewing.viewers.all:
        plates = str(viewer.plates._wanted).casefold()  # pyright: ignore[reportPrivateUsage]
        found += [("plates", plates)] if any(one in plates for one in WORDS) else []
    return [f"{where}: {words}" for where, words in found]


def test_no_text_of_the_window_tells_whose_an_image_is(
    start: Callable[..., Desk], named: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(names.current(), "titles", Titles())  # other tests' names stay as they are
    desk = start()
    program = desk.program
    desk.open(*named)
    desk.predicted()
    model = program.window.worklist.model
    desk.until(lambda: all("Musterfrau" in entry.header for entry in program.services.library.entries()))
    desk.until(lambda: all("Musterfrau" in (model.entry_at(row).header) for row in range(2)))
    program.messages.banner("open", "danger", f"{named[0]} could not be read.")
    program.pages.show_training()
    program.pages.cover(None)
    assert len(told(desk)) > 5  # it finds them where they stand
    assert program.window.case_bar.case == "Musterfrau, Erika" == model.data(model.index(0))  # named alike

    program.services.settings.set("worklist.names", "number")
    program.settings_changes.changed.emit(frozenset({"worklist.names"}))
    assert told(desk) == []
    titles = [str(model.data(model.index(row))) for row in range(2)]
    assert titles == ["Case 1", "Case 2"]
    assert program.window.case_bar.case in titles
    program.window.worklist.search.setText("musterfrau")
    assert model.rowCount() == 0
    program.window.worklist.search.setText("case 2")
    assert model.rowCount() == 1
    program.window.worklist.search.clear()

    actions = program.window.actions_table
    actions.run("view.beside")
    desk.until(lambda: len(program.viewing.viewers.all) == 2)
    assert told(desk) == []
    actions.run("view.beside")
    desk.key(Qt.Key.Key_F3)
    program.messages.failed("open", LungSegError(f"{named[1].name} could not be read.", remedy=f"Look at {named[1]}."))
    program.messages.toast(f"{named[0].stem} is there")
    assert told(desk) == []

    asked: list[str] = []

    def answer(_parent: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(proposal).name)
        return (str(tmp_path / "page.html"), "") if "report" in proposal else ("", "")

    for module in (exporting, save_as):
        monkeypatch.setattr(module.QFileDialog, "getSaveFileName", answer)
    program.exporting.png()
    program.reporting.ask()
    desk.until(lambda: (tmp_path / "page.html").exists() and program.services.lanes.disk.idle)
    assert [name.partition("_")[0] for name in asked] == [program.window.case_bar.case] * 2
    page = (tmp_path / "page.html").read_text()
    assert not [word for word in WORDS if word in page.casefold()]
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: len(program.services.training_set.cases()) == 1)
    program.pages.show_training()
    desk.until(lambda: program.training.page(lambda: None).isVisible())
    assert told(desk) == []
