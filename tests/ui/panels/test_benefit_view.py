from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.services.benefit import Work
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.benefit_view import BenefitView

WORKS = [
    *(Work(f"a{n}", f"2026-11-01T09:0{n}", "1.0", 80 + 10 * n, 20 + n, 0.9, 8.0, 2.0) for n in range(3)),
    *(Work(f"b{n}", f"2026-11-02T09:0{n}", "r1", 30 + 10 * n, 4 + n, 0.98, 2.0, None) for n in range(2)),
    Work("c", "2026-11-03T09:00", "", 200, 60),
]


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def view(qtbot: QtBot, made: list[str], qapp: QApplication) -> BenefitView:
    theme.apply(qapp, "dark")
    view = BenefitView(
        record=lambda on: made.append(f"record {on}"),
        export=lambda: made.append("export"),
        erase=lambda: made.append("erase"),
    )
    qtbot.addWidget(view)
    view.resize(500, 320)
    view.show()
    return view


def choose(view: BenefitView, name: str) -> None:
    view.measure.setCurrentIndex(view.measure.findData(name))


def test_nothing_yet_says_what_will_be_here(view: BenefitView) -> None:
    assert "As you accept masks" in view.words.text()
    assert not view.chart.isVisible()
    assert not view.export_button.isEnabled()
    assert not view.erase_button.isEnabled()


def test_medians_by_version_in_order(view: BenefitView) -> None:
    view.show_works(WORKS, recording=True)
    assert [(span.version, span.median) for span in view.chart.spans] == [("1.0", 90), ("r1", 35), ("by hand", 200)]
    assert view.words.text() == "6 cases in order; median of 1.0: 1 min 30 s · r1: 35 s · by hand: 3 min 20 s"
    assert view.chart.accessibleDescription() == view.words.text()


def test_other_measures_leave_out_what_was_not_measured(view: BenefitView) -> None:
    view.show_works(WORKS, recording=True)
    choose(view, "displacement_mm")
    assert [span.version for span in view.chart.spans] == ["1.0"]
    assert view.words.text() == "3 cases in order; median of 1.0: 2.00 mm"
    view.show_works([replace(work, contour_percent=7.4) for work in WORKS[:2]], recording=True)
    choose(view, "contour_percent")
    assert view.words.text() == "2 cases in order; median of 1.0: 7 %"
    view.show_works(WORKS, recording=True)
    choose(view, "dice")
    assert [span.median for span in view.chart.spans] == [0.9, 0.98]


def test_the_reader_can_opt_out_export_and_erase(view: BenefitView, made: list[str]) -> None:
    view.show_works(WORKS, recording=True)
    view.record_box.click()
    view.export_button.click()
    view.erase_button.click()
    assert made == ["record False", "export", "erase"]
