"""Every control has a name, can be reached by keys and is large enough to be hit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QLineEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Spacing
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.dialogs.about import AboutDialog
from lungseg_gui.ui.dialogs.finetune import FinetuneWindow
from lungseg_gui.ui.dialogs.keys import KeysDialog
from lungseg_gui.ui.dialogs.models import ModelsPage
from lungseg_gui.ui.panels import wording
from lungseg_gui.ui.panels.brush import BrushPanel
from lungseg_gui.ui.panels.checks import ChecksPanel
from lungseg_gui.ui.panels.dock import Dock
from lungseg_gui.ui.panels.measurements import MeasurementsPanel
from lungseg_gui.ui.panels.model import ModelPanel
from lungseg_gui.ui.panels.segments import SegmentsPanel
from lungseg_gui.ui.panels.worklist import WorklistPanel
from tests.ui.panels.entries import Entry
from tests.ui.panels.test_dock import a_version, counted, known, spoil
from tests.ui.panels.test_models_page import VERSIONS

Make = Callable[..., Session]
LEAST = 24


def nothing(*_: object) -> None:
    pass


def a_dock(session: Session) -> QWidget:
    spoil(session)
    checks, measurements, model = ChecksPanel(session), MeasurementsPanel(session), ModelPanel(session)
    for panel in (checks, measurements, model):
        panel.show_analysis(known(session))
    model.show_version(a_version())
    model.show_corrections(counted(9))
    sections = {"a": SegmentsPanel(session), "b": BrushPanel(session), "c": checks, "d": measurements, "e": model}
    return Dock(sections)


def a_worklist() -> QWidget:
    panel = WorklistPanel()
    panel.set_entries([Entry("a"), Entry("b")])
    return panel


def a_models_page() -> QWidget:
    page = ModelsPage(
        back=nothing,
        use=nothing,
        roll_back=nothing,
        learn=nothing,
        take_in=nothing,
        export=nothing,
        delete=nothing,
        note=nothing,
    )
    page.show_versions(VERSIONS)
    return page


@pytest.mark.parametrize("name", ["dock", "worklist", "finetune", "models", "about", "keys"])
def test_controls(qtbot: QtBot, predicted: Make, name: str) -> None:
    session = predicted()
    makers: dict[str, Callable[[], QWidget]] = {
        "dock": lambda: a_dock(session),
        "worklist": a_worklist,
        "finetune": lambda: FinetuneWindow(
            cancel=nothing, use=nothing, roll_back=nothing, pause=nothing, confirm=nothing, open_case=nothing
        ),
        "models": a_models_page,
        "about": AboutDialog,
        "keys": lambda: KeysDialog([Command("a", "Undo", "Edit", nothing, ("Ctrl+Z",))]),
    }
    widget = makers[name]()
    qtbot.addWidget(widget)
    if name != "about":
        widget.resize(1200 if name in ("finetune", "models") else 312, 900)
    widget.show()
    qtbot.waitExposed(widget)
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QLineEdit)
    controls = [
        child
        for child in widget.findChildren(QWidget)
        if isinstance(child, kinds)
        and not isinstance(child, QScrollBar)
        and child.isVisible()
        and not (isinstance(child, QLineEdit) and isinstance(child.parentWidget(), QAbstractSpinBox))
        and not isinstance(child.parentWidget(), QLineEdit)
    ]
    assert controls
    for control in controls:
        words = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
        assert words, f"{control} has no name"
        assert min(control.width(), control.height()) >= LEAST, f"{words}: {control.size()}"
        if control.isEnabled():
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, f"{words} is not reached by Tab"


# -- wording
NOW = datetime(2026, 11, 20, 21, 0)


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2026-11-20T13:58:02", "today 13:58"),
        ("2026-11-19T23:59:00", "yesterday"),
        ("2026-11-18T08:00:00", "18 Nov"),
        ("2025-11-18T08:00:00", "18 Nov 2025"),
        ("", ""),
        ("soon", ""),
    ],
)
def test_moments(iso: str, words: str) -> None:
    assert wording.moment_text(iso, now=NOW) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.214, "0.21 s"), (4.04, "4.0 s"), (48.2, "48 s"), (59.7, "1 min 0 s"), (134, "2 min 14 s")],
)
def test_durations(seconds: float, words: str) -> None:
    assert wording.seconds_text(seconds) == words


def test_figures() -> None:
    assert wording.signed(0.0051, 3) == "+0.005"
    assert wording.signed(-0.9, 1) == "−0.9"
    assert wording.signed(-0.0004, 3) == "0.000"
    assert wording.area_text(12_345, Spacing(0.5, 0.5)) == "30.9 cm²"
    assert wording.area_text(12_345, None) == "12\u202f345 px"
    assert wording.dice_text(None) == "–"
