"""The page of the training set: filters, order, what is chosen and what is done with it; no files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.services.training_set import CaseRecord
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.training_page import TrainingPage
from lungseg_gui.ui.panels.training_model import Filter, Order, Part, TrainingCase

NOW = datetime.now().astimezone()


def a_case(
    number: int,
    *,
    kept: bool = False,
    removed: bool = False,
    dice: float | None = 0.97,
    days: float = 0,
    suspicions: tuple[str, ...] = (),
    **words: str,
) -> TrainingCase:
    provenance: dict[str, Any] = {
        "date": (NOW - timedelta(days=days, seconds=number)).isoformat(),
        "dice": dice,
        "model_version": "1.0",
        "protocol": "lung field",
        "source": "DICOM, DX",
        "mask_sha256": f"sha-{number}",
        "shape": [2048, 1024],
        "spacing": [0.2, 0.1],
        "edited": dice != 0.97,
        **words,
    }
    path = Path(f"{number}.png")
    record = CaseRecord(f"case_{number}", kept, f"p{number}", path, path, None, provenance, removed=removed)
    return TrainingCase(record, f"name {number}", f"/key/{number}", suspicions, unsure=bool(suspicions))


CASES = [
    a_case(1),
    a_case(2, kept=True, dice=0.91, source="PNG"),
    a_case(3, suspicions=("Two lungs are missing.",), model_version="r1", dice=None, days=10),
    a_case(4, removed=True),
    a_case(5, protocol="with retrocardiac part", dice=0.5, days=40),
]


class Calls:
    def __init__(self) -> None:
        self.made: list[tuple[str, object]] = []

    def back(self) -> None:
        self.made.append(("back", None))

    def open_case(self, key: str) -> None:
        self.made.append(("open", key))

    def remove(self, case_ids: Sequence[str]) -> None:
        self.made.append(("remove", list(case_ids)))

    def restore(self, case_ids: Sequence[str]) -> None:
        self.made.append(("restore", list(case_ids)))

    def confirm(self, masks: Mapping[str, str]) -> None:
        self.made.append(("confirm", dict(masks)))

    def delete_removed(self) -> None:
        self.made.append(("delete", None))


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
def page(qtbot: QtBot, calls: Calls, qapp: QApplication) -> TrainingPage:
    theme.apply(qapp, "dark")
    page = TrainingPage(
        back=calls.back,
        open_case=calls.open_case,
        remove=calls.remove,
        restore=calls.restore,
        confirm=calls.confirm,
        delete_removed=calls.delete_removed,
    )
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.set_cases(CASES)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.setFocus()
    return page


def listed(page: TrainingPage) -> list[str]:
    return [case.record.case_id for case in page.model.shown]


def test_the_newest_case_comes_first_and_is_chosen(page: TrainingPage) -> None:
    assert listed(page) == ["case_1", "case_2", "case_3", "case_5"]
    assert page.count.text() == "4 accepted, 3 corrected: 3 for training, 1 held out"
    assert page.details.name.text() == "name 1"
    assert page.details.rows["Pixels"] == "2048 × 1024, 0.2 × 0.1 mm"
    assert page.filters.parts[Part.SUSPECT].text() == "Suspect 1"
    assert page.filters.parts[Part.REMOVED].text() == "Removed 1"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(part=Part.KEPT), ["case_2"]),
        (Filter(part=Part.LEARN), ["case_1", "case_3", "case_5"]),
        (Filter(part=Part.SUSPECT), ["case_3"]),
        (Filter(part=Part.REMOVED), ["case_4"]),
        (Filter(source="PNG"), ["case_2"]),
        (Filter(version="r1"), ["case_3"]),
        (Filter(protocol="with retrocardiac part"), ["case_5"]),
        (Filter(days=30), ["case_1", "case_2", "case_3"]),
        (Filter(below=0.95), ["case_2", "case_5"]),
        (Filter(part=Part.KEPT, below=0.9), []),
    ],
)
def test_filters(page: TrainingPage, wanted: Filter, found: list[str]) -> None:
    page.model.choose(wanted, Order.NEWEST)
    assert listed(page) == found


@pytest.mark.parametrize(
    ("order", "found"),
    [
        (Order.OLDEST, ["case_5", "case_3", "case_2", "case_1"]),
        (Order.CHANGED, ["case_5", "case_2", "case_1", "case_3"]),
        (Order.SUSPECT, ["case_3", "case_1", "case_2", "case_5"]),
    ],
)
def test_orders(page: TrainingPage, order: Order, found: list[str]) -> None:
    page.filters.order.setCurrentIndex(page.filters.order.findData(order))
    page.filters.order.activated.emit(0)
    assert listed(page) == found


def test_what_is_chosen_in_the_boxes_is_listed(page: TrainingPage) -> None:
    page.filters.protocol.setCurrentIndex(page.filters.protocol.findData("with retrocardiac part"))
    page.filters.protocol.activated.emit(0)
    assert listed(page) == ["case_5"]
    page.set_cases(CASES[:3])  # the protocol is there no more: its filter goes, the words say so
    assert page.filters.wanted.protocol == ""


def test_no_case_fits_and_all_are_one_click_away(page: TrainingPage) -> None:
    page.filters.date.setCurrentIndex(page.filters.date.findData(1))
    page.filters.parts[Part.SUSPECT].click()
    assert listed(page) == []
    assert page.nothing_title.isVisible()
    assert page.nothing_title.text() == "No case matches"
    page.all_button.click()
    assert len(listed(page)) == 4
    assert page.grid.isVisible()


def test_an_empty_set_says_how_to_fill_it(page: TrainingPage) -> None:
    page.set_cases(())
    assert "Enter" in page.nothing_text.text()
    assert not page.all_button.isVisible()
    assert not page.filters.isVisible()
    assert page.count.text() == ""


def test_keys_move_remove_open_and_go_back(page: TrainingPage, calls: Calls, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.grid.hasFocus())
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    assert page.details.name.text() == "name 2"
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    QTest.keyClick(page.grid, Qt.Key.Key_B)  # no search by typing
    QTest.keyClick(page.grid, Qt.Key.Key_Escape)
    assert calls.made == [("remove", ["case_2"]), ("open", "/key/2"), ("back", None)]
    assert page.details.name.text() == "name 2"


def test_several_are_removed_and_put_back_at_once(page: TrainingPage, calls: Calls) -> None:
    page.grid.selectAll()
    assert page.details.name.text() == "4 cases chosen"
    assert not page.details.open_button.isVisible()
    page.details.remove_button.click()
    page.filters.parts[Part.REMOVED].click()
    assert not page.details.remove_button.isVisible()
    page.details.restore_button.click()
    assert calls.made == [("remove", ["case_1", "case_2", "case_3", "case_5"]), ("restore", ["case_4"])]


def test_a_suspect_mask_says_why_and_can_be_confirmed(page: TrainingPage, calls: Calls) -> None:
    assert not page.details.confirm_button.isVisible()
    page.filters.parts[Part.SUSPECT].click()
    assert page.details.suspicions.text() == "Two lungs are missing."
    page.details.confirm_button.click()
    assert calls.made == [("confirm", {"case_3": "sha-3"})]


def test_removed_cases_stay_until_they_are_deleted_for_good(page: TrainingPage, calls: Calls) -> None:
    assert page.foot_text.text() == "1 removed case stays on the disk until you delete it permanently."
    page.delete_button.click()
    assert calls.made == [("delete", None)]
    page.set_cases(CASES[:3])
    assert not page.foot.isVisible()


def test_a_case_whose_file_is_not_listed_cannot_be_opened(page: TrainingPage) -> None:
    lost = CASES[0]
    page.set_cases([TrainingCase(lost.record, lost.record.case_id)])
    assert not page.details.open_button.isEnabled()
    assert "worklist" in page.details.open_button.toolTip()


def test_tiles_ask_for_their_pictures_only_while_they_are_seen(page: TrainingPage, qtbot: QtBot) -> None:
    asked: list[str] = []
    page.grid.tiles.wanted.connect(asked.append)
    page.set_cases([a_case(number) for number in range(1000)])
    qtbot.waitUntil(lambda: "case_0" in asked)
    assert len(set(asked)) < 100
    page.show_picture("case_0", b"no picture")  # it cannot be read: asked once, not for ever
    asked.clear()
    page.grid.viewport().update()
    qtbot.waitUntil(lambda: "case_1" in asked)
    assert "case_0" not in asked
