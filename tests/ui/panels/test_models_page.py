from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lungseg_gui import __version__
from lungseg_gui.services.registry import State, Version
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import GESTURES, Command
from lungseg_gui.ui.dialogs.about import AboutDialog
from lungseg_gui.ui.dialogs.keys import KeysDialog
from lungseg_gui.ui.dialogs.models import ModelsPage
from tests.ui.panels.calls import Calls
from tests.ui.panels.test_dock import counted

CARD = MappingProxyType(
    {
        "recipe": "Decoder first, 20 epochs, 384 px",
        "made_on": "CPU, 2 threads",
        "seconds": 134.0,
        "kept_apart": 8,
        "sha256": "b41f07c29e55" + "0" * 48 + "6ad0",
        "snapshot": "7f3a19c2ff",
        "gate": {"accepted": True, "sentence": "Comparison passed, 6 of 6. Mean Dice +0.005."},
    }
)


def a_version(name: str, state: State, parent: str = "", *, cases: int = 0, dice: float | None = None) -> Version:
    made = "2026-11-19T09:05:00"
    return Version(
        name, Path(name), state, parent, made, cases, dice, 0.944, 4.86, CARD if parent else MappingProxyType({})
    )


VERSIONS = [
    a_version("r3", "candidate", "r2", cases=31, dice=0.9772),
    a_version("r2", "in use", "r1", cases=23, dice=0.9758),
    a_version("r1", "earlier", "1.0", cases=10, dice=0.967),
    a_version("1.0", "bundled", cases=704),
]


@pytest.fixture
def page(qtbot: QtBot, calls: Calls) -> ModelsPage:
    page = ModelsPage(
        back=calls.back,
        use=calls.use,
        roll_back=calls.roll_back,
        learn=calls.learn,
        take_in=calls.take_in,
        export=calls.export,
        delete=calls.delete,
        note=calls.note,
    )
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show_versions(VERSIONS)
    page.show()
    qtbot.waitExposed(page)
    return page


def choose(page: ModelsPage, name: str) -> None:
    page.table.setCurrentCell([version.name for version in VERSIONS].index(name), 1)


def test_figures_of_each_version(page: ModelsPage) -> None:
    items = [page.table.item(1, column) for column in range(page.table.columnCount())]
    words = [item.text() for item in items if item is not None]
    assert words[1] == "r2"
    assert words[3].endswith("Nov 2026, 09:05")
    assert words[4:] == ["r1", "23", "0.976", "0.944", "4.9"]
    assert page.count.text() == "4 versions"


def test_scores_that_were_made_on_other_cases_are_not_comparable(page: ModelsPage) -> None:
    assert page.scored.text() == "Scores on the 8 held-out cases of r2"
    words = {row: page.table.item(row, 6) for row in range(4)}
    assert [item.text() for item in words.values() if item is not None] == [
        "not comparable",
        "0.976",
        "not comparable",
        "–",  # it has no scores
    ]
    assert [page.table.columnSpan(row, 6) for row in range(4)] == [3, 1, 3, 1]
    same = {"scored_on": {"cases": 5, "sha256": "e5"}}
    page.show_versions([replace(version, card={**version.card, **same}) for version in VERSIONS[:3]])
    assert page.scored.text() == "Scores on the 5 held-out cases of r3"
    assert [page.table.item(row, 6).text() for row in range(3)] == ["0.977", "0.976", "0.967"]  # pyright: ignore
    assert [page.table.columnSpan(row, 6) for row in range(3)] == [1, 1, 1]
    page.show_versions([])
    assert not page.scored.isVisible()


def test_the_version_in_use_is_shown_first(page: ModelsPage) -> None:
    assert page.details.name.text() == "r2"
    assert page.details.chip.kind == "in use"
    assert page.details.rows == {
        "From": "r1, 23 accepted cases, snapshot 7f3a19c2",
        "Masks": "always without the part behind the heart",
        "Recipe": "Decoder first, 20 epochs, 384 px",
        "Trained": page.details.rows["Trained"],
        "Trained on": "CPU, 2 threads, 2 min 14 s",
        "Scored on": "8 held-out cases, never used for training",
        "Result": "Comparison passed, 6 of 6. Mean Dice +0.005.",
        "SHA-256": "b41f 07c2 9e55 … 6ad0",
    }


def test_the_work_that_a_versions_masks_leave_is_shown(page: ModelsPage) -> None:
    version = a_version("1.0", "bundled", cases=704)
    page.details.show_version(replace(version, card={"held_out": {"all": {"cases": 260, "contour_left": 0.094}}}))
    assert page.details.rows["Work left"] == "9 % of the contour"
    page.details.show_version(version)
    assert "Work left" not in page.details.rows


def test_what_is_not_known_is_not_shown(page: ModelsPage) -> None:
    choose(page, "1.0")
    assert set(page.details.rows) == {"From", "Masks", "Trained"}
    assert page.details.rows["From"] == "came with the program, 704 cases"


def test_use_and_roll_back(page: ModelsPage, calls: Calls) -> None:
    assert not page.details.use_button.isVisible()
    page.details.roll_back_button.click()
    choose(page, "r3")
    assert not page.details.roll_back_button.isVisible()
    page.details.use_button.click()
    page.learn_button.setEnabled(True)
    page.learn_button.click()
    page.back_button.click()
    assert calls.made == ["roll_back", "use r3", "learn", "back"]


def test_the_bundled_version_in_use_cannot_be_rolled_back(page: ModelsPage) -> None:
    page.show_versions([a_version("1.0", "in use")])
    assert page.details.name.text() == "r2" or not page.details.roll_back_button.isVisible()
    choose(page, "r3")
    page.table.setCurrentCell(0, 1)
    assert page.details.name.text() == "1.0"
    assert not page.details.roll_back_button.isVisible()
    assert not page.details.use_button.isVisible()


def test_the_selected_version_stays_selected(page: ModelsPage) -> None:
    choose(page, "r1")
    page.show_versions([a_version("r4", "in use", "r2", cases=40), *VERSIONS])
    assert page.details.name.text() == "r1"
    assert page.table.chosen == "r1"


def test_a_version_that_the_gate_kept_back_says_so_in_use_too(page: ModelsPage) -> None:
    card = {"gate": {"accepted": False, "sentence": "Gate not passed: worst 5 % fell."}}
    kept_back = replace(VERSIONS[1], name="r9", card=card)
    page.show_versions([kept_back])
    assert page.details.note.text() == "It did not pass the comparison with its parent; you chose to use it."
    page.show_versions([replace(kept_back, state="candidate"), *VERSIONS])
    choose_row(page, 0)
    assert page.details.note.text().startswith("It did not pass the comparison with its parent. You can use it")


def test_a_version_without_a_gate_is_not_said_to_have_failed_one(page: ModelsPage) -> None:
    page.show_versions([replace(VERSIONS[0], card={}), *VERSIONS[1:]])
    choose_row(page, 0)
    assert "has not been compared" in page.details.note.text()


def choose_row(page: ModelsPage, row: int) -> None:
    page.table.setCurrentCell(row, 1)


def test_the_focus_does_not_fall_into_the_note_when_a_button_goes(qtbot: QtBot, page: ModelsPage, calls: Calls) -> None:
    page.activateWindow()
    choose(page, "r1")
    page.details.use_button.setFocus()
    qtbot.waitUntil(page.details.use_button.hasFocus)
    page.details.use_button.click()
    page.show_versions([replace(VERSIONS[2], state="in use"), *VERSIONS[3:]])
    assert page.table.hasFocus()
    assert calls.made == ["use r1"]


def test_esc_goes_back(qtbot: QtBot, page: ModelsPage, calls: Calls) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert calls.made == ["back"]


def test_learn_says_how_much_and_why_not(page: ModelsPage) -> None:
    page.show_corrections(counted(6))
    assert (page.learn_button.text(), page.learn_button.isEnabled()) == ("Learn: 6 new", True)
    page.show_corrections(counted(2, missing=6))
    assert not page.learn_button.isEnabled()
    assert page.learn_button.toolTip() == "Not enough yet: accept 6 more cases, one per patient."
    page.show_corrections(counted(0), running="60 %")
    assert (page.learn_button.text(), page.learn_button.isEnabled()) == ("Training: 60 %", True)
    page.show_corrections(counted(0), result=True)
    assert (page.learn_button.text(), page.learn_button.isEnabled()) == ("Show result", True)


@pytest.mark.parametrize("themed", ["dark", "light"], indirect=True)
def test_the_line_of_descent_is_drawn(page: ModelsPage, themed: str) -> None:
    shot = page.table.viewport().grab().toImage()
    in_use = page.table.visualItemRect(page.table.item(1, 0)).center()  # pyright: ignore[reportArgumentType]
    assert shot.pixelColor(20, in_use.y()) == theme.colour("success")
    candidate = page.table.visualItemRect(page.table.item(0, 0)).center()  # pyright: ignore[reportArgumentType]
    assert shot.pixelColor(36, candidate.y()) == theme.colour("panel")
    ring = {shot.pixelColor(x, candidate.y()).name() for x in range(26, 34)}
    assert theme.colour("warn").name() in ring


# -- keys and about
def a_command(name: str, words: str, menu: str, *keys: str) -> Command:
    return Command(name, words, menu, lambda: None, keys)


def test_every_command_with_a_key_is_listed(qtbot: QtBot) -> None:
    table = [
        a_command("help.keys", "Keys…", "Help", "?", "F1"),
        a_command("edit.undo", "Undo", "Edit", "Ctrl+Z"),
        a_command("file.quit", "Quit", "File"),
        a_command("review.accept", "Accept and next", "Segment", "Return", "Enter"),
    ]
    dialog = KeysDialog(table)
    qtbot.addWidget(dialog)
    found = {line.words: line.keys for line in dialog.shown}
    assert found["Keys"] == ("?", "F1")
    assert found["Accept and next"] == ("Enter",)
    assert "Quit" not in found
    assert len(found) == 3 + len(GESTURES)
    assert dialog.shown[0].menu == "Edit"
    dialog.search.setText("undo")
    assert [line.words for line in dialog.shown] == ["Undo"]
    dialog.search.setText("ctrl+z")
    assert [line.words for line in dialog.shown] == ["Undo"]


def test_about_says_what_it_is_not_and_names_the_licences(qtbot: QtBot) -> None:
    dialog = AboutDialog(model="r4")
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for part in (f"lungseg {__version__}", "Not a medical device", "LGPL version 3", "Apache-2.0", "Open Font License"):
        assert part in words
    parts = {name: (version, licence) for name, version, licence in dialog.parts()}
    assert parts["PySide6-Essentials"][1] == "LGPL-3.0"
    dialog.copy_button.click()
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == f"lungseg {__version__}"
    assert "model r4" in copied
    assert f"PySide6-Essentials {parts['PySide6-Essentials'][0]}" in copied


def test_the_way_back_is_named(page: ModelsPage) -> None:
    page.table.setCurrentCell(1, 1)
    assert not page.details.roll_back_button.isVisible()
    page.show_way_back("r1")
    assert page.details.roll_back_button.isVisible()
    assert page.details.roll_back_button.text() == "Roll back to r1"


def test_only_versions_that_can_go_can_be_deleted(page: ModelsPage, calls: Calls) -> None:
    deletable: list[str] = []
    for row, version in enumerate(VERSIONS):
        page.table.setCurrentCell(row, 1)
        assert page.details.export_button.isVisible()
        if page.details.delete_button.isVisible():
            deletable.append(version.name)
            page.details.delete_button.click()
    assert deletable == ["r3", "r1"]
    page.table.setCurrentCell(0, 1)
    page.details.export_button.click()
    page.import_button.click()
    assert calls.made == ["delete r3", "delete r1", "export r3", "take_in"]


def test_a_note_is_written_once_when_it_changed(page: ModelsPage, calls: Calls) -> None:
    page.table.setCurrentCell(0, 1)
    page.details.words.setText("ward 3")
    page.details.words.editingFinished.emit()
    assert calls.made == ["note r3 ward 3"]
    page.table.setCurrentCell(2, 1)
    page.details.words.editingFinished.emit()
    assert calls.made == ["note r3 ward 3"]
    page.table.setCurrentCell(3, 1)
    assert not page.details.words.isVisible()


def test_a_refresh_leaves_the_note_that_is_being_typed(qtbot: QtBot, page: ModelsPage, calls: Calls) -> None:
    page.table.setCurrentCell(0, 1)
    qtbot.keyClicks(page.details.words, "ward")
    page.show_versions([replace(version, dice=0.98) for version in VERSIONS])
    assert page.details.words.text() == "ward"
    page.table.setCurrentCell(2, 1)
    assert page.details.words.text() == ""


def test_a_version_of_one_case_is_of_one_case(page: ModelsPage) -> None:
    page.show_versions([a_version("1.0", "bundled", cases=1)])
    choose(page, "1.0")
    assert page.details.rows["From"] == "came with the program, 1 case"
