from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core import gate
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.charts import CurveChart
from lungseg_gui.ui.dialogs.finetune import FinetuneWindow
from tests.faces.examples import BEFORE, SPLIT, running
from tests.ui.panels.calls import Calls

Event = Mapping[str, Any]


@pytest.fixture
def window(qtbot: QtBot, calls: Calls) -> FinetuneWindow:
    window = FinetuneWindow(
        cancel=calls.cancel,
        use=calls.use,
        roll_back=calls.roll_back,
        pause=lambda wanted: calls.made.append(f"pause {wanted}"),
        confirm=lambda masks: calls.made.append(f"confirm {dict(masks)}"),
        open_case=lambda key, sentence: calls.made.append(f"open {key}: {sentence}"),
    )
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def done(after: list[gate.CaseScore], *, pictures: list[dict[str, Any]] | None = None) -> Event:
    decision = gate.decide(BEFORE, after, names=("r3", "r4"))
    return {
        "event": "done",
        "version": "r4",
        "parent_version": "r3",
        "parent_dice": sum(case.dice for case in BEFORE) / 4,
        "candidate_dice": sum(case.dice for case in after) / 4,
        "accepted": decision.accepted,
        "sentence": decision.sentence,
        "interval": list(decision.interval),
        "table": [row.as_dict() for row in decision.table],
        "cases": [
            {"case_id": old.case_id, "parent_dice": old.dice, "candidate_dice": new.dice}
            for old, new in zip(BEFORE, after, strict=True)
        ],
        "pictures": pictures or [],
        "seconds": 134.2,
        "memory_mb": 2100.0,
    }


def better() -> list[gate.CaseScore]:
    changes = (0.01, 0.008, 0.002, -0.001)
    return [replace(case, dice=case.dice + change) for case, change in zip(BEFORE, changes, strict=True)]


def worse() -> list[gate.CaseScore]:
    return [replace(case, dice=case.dice - 0.02) for case in BEFORE]


def learn(window: FinetuneWindow) -> None:
    for event in running(epochs=2, others=0):
        window.on_event(event)


def drawn(chart: CurveChart, kind: type) -> list[Any]:
    plot: Any = chart.getPlotItem()
    return [item for item in plot.items if isinstance(item, kind)]


def upright_lines(chart: CurveChart) -> list[float]:
    return [line.value() for line in drawn(chart, pg.InfiniteLine) if line.angle == 90]


def cells(window: FinetuneWindow, row: int) -> list[str]:
    table = window.figures.table
    items = [table.item(row, column) for column in range(table.columnCount())]
    return [item.text() for item in items if item is not None]


def test_while_it_learns(window: FinetuneWindow, calls: Calls) -> None:
    learn(window)
    assert window.head.title.text() == "Training on 10 cases, 7 corrected"
    assert window.head.subtitle.text() == (
        "10 cases, 7 corrected from 9 patients: 6 for training, 4 held out. Starts from r3, snapshot 7f3a19c2."
    )
    assert window.head.cost.text() == "Memory 1.9 GB"
    assert window.head.machine.text() == "CPU, 2 threads"
    window.on_event({**SPLIT, "device": "cuda"})
    assert window.head.machine.text() == "GPU"
    window.on_event({**SPLIT, "other_protocols": 3})
    assert window.head.subtitle.text().endswith("snapshot 7f3a19c2. 3 of another protocol left out.")
    learn(window)
    assert window.stepper.phase == "learn"
    assert window.progress.doing.text() == "Epoch 2 of 20"
    assert window.progress.left.text() == "10 % · about 1 min 12 s left"
    assert window.progress.bar.value() == 100
    assert window.curves.loss.points("loss") == [(1, 0.2), (2, 0.12)]  # an epoch's own mean, its last one
    assert window.curves.dice.points("dice") == [(1, 0.951), (2, 0.961)]
    assert cells(window, 0) == ["Mean Dice", "0.958", "–", "–", "must not fall", "After training"]
    assert cells(window, 5)[1] == "4 of 4"
    assert not window.verdict.isVisible()
    assert not window.strip.isVisible()
    window.foot.cancel_button.click()
    assert calls.made == ["cancel"]


def test_the_curves_are_parted_where_the_second_network_begins(window: FinetuneWindow) -> None:
    learn(window)
    assert upright_lines(window.curves.loss) == []
    for epoch in (19, 20, 21, 22):
        row = {"event": "progress", "done": epoch / 40, "epoch": epoch, "epochs": 40, "loss": 0.1, "dice_kept": 0.96}
        window.on_event({**row, "second": 21})
    for chart in (window.curves.loss, window.curves.dice):
        assert upright_lines(chart) == [20.5]
        curves = [curve.xData.tolist() for curve in drawn(chart, pg.PlotDataItem)]
        assert curves == [[1, 2, 19, 20], [21, 22]]
        assert "each on half" in chart.toolTip()
        assert chart.accessibleDescription() == chart.toolTip()
    window.begin()
    assert upright_lines(window.curves.loss) == []
    assert not window.curves.loss.toolTip()


def ticks(chart: CurveChart) -> list[str]:
    plot: Any = chart.getPlotItem()
    axis = plot.getAxis("bottom")
    shown: list[list[Any]] | None = axis._tickLevels  # pyright: ignore[reportPrivateUsage]
    return ["pyqtgraph's own"] if shown is None else [words for level in shown for _, words in level]


def test_nothing_is_shown_of_what_is_not_known_yet(window: FinetuneWindow) -> None:
    for again in (False, True):
        assert ticks(window.curves.loss) == ticks(window.curves.dice) == []
        assert not window.figures.table.isVisible()
        learn(window)
        assert ticks(window.curves.loss) == ticks(window.curves.dice) == ["pyqtgraph's own"]
        assert window.figures.table.isVisible()
        if not again:
            window.begin()


def test_the_level_is_of_the_same_quick_look_as_the_curve(window: FinetuneWindow) -> None:
    window.on_event({"event": "phase", "phase": "learn"})
    assert drawn(window.curves.dice, pg.InfiniteLine) == []
    window.on_event({"event": "level", "dice_kept": 0.9575})
    (level,) = drawn(window.curves.dice, pg.InfiniteLine)
    assert level.value() == 0.9575
    assert window.curves.dice.points("dice") == []


def test_running_on_in_the_background_ends_nothing(window: FinetuneWindow, calls: Calls) -> None:
    learn(window)
    assert window.foot.close_button.text() == "Run in background"
    window.foot.close_button.click()
    assert not window.isVisible()
    assert calls.made == []
    window.on_event(done(better()))
    assert window.version == "r4"


def test_phases_of_unknown_length_have_no_bar(window: FinetuneWindow) -> None:
    learn(window)
    assert window.progress.bar.isVisible()
    window.on_event({"event": "phase", "phase": "compare"})
    assert not window.progress.bar.isVisible()
    assert window.progress.doing.text() == "Scoring the candidate on the held-out cases"


def test_a_better_candidate_is_in_use_and_can_be_rolled_back(window: FinetuneWindow, calls: Calls) -> None:
    learn(window)
    window.on_event(done(better()))
    assert window.head.title.text() == "r4 is in use: better than r3 on the held-out cases"
    assert window.verdict.severity == "success"
    assert window.verdict.words.startswith("Comparison passed, 6 of 6. Mean Dice +0.005. 95 % interval of the change ")
    assert window.verdict.words.endswith("3 of 4 cases better, 1 worse.")
    assert not window.progress.isVisible()
    assert cells(window, 0) == ["Mean Dice", "0.958", "0.962", "+0.005", "must not fall", "Better"]
    assert [pair.name for pair in window.figures.cases.pairs] == ["case0", "case1", "case2", "case3"]
    assert window.head.cost.text() == "Memory at most 2.1 GB · took 2 min 14 s"
    assert not window.foot.use_button.isVisible()
    window.foot.roll_back_button.click()
    window.show_in_use("r3")
    assert window.foot.words.text().startswith("r3 is in use.")
    assert not window.foot.roll_back_button.isVisible()
    window.foot.use_button.click()
    assert calls.made == ["roll_back", "use r4"]


def test_a_worse_candidate_stays_one_and_says_why(window: FinetuneWindow, calls: Calls) -> None:
    learn(window)
    window.on_event(done(worse()))
    assert window.head.title.text() == "r4 stays a candidate; r3 is in use"
    assert window.verdict.severity == "warn"
    assert "worse than allowed in Mean Dice 0.958 → 0.938" in window.verdict.words
    assert cells(window, 0)[-1] == "Worse"
    assert window.foot.close_button.text() == "Keep as candidate"
    assert not window.foot.roll_back_button.isVisible()
    window.foot.use_button.click()
    assert calls.made == ["use r4"]
    window.show_in_use("r4")
    assert window.foot.roll_back_button.text() == "Roll back to r3"


def test_words_and_figures_of_a_small_change_agree(window: FinetuneWindow) -> None:
    learn(window)
    window.on_event(done([replace(case, dice=case.dice + 0.0002) for case in BEFORE]))
    assert cells(window, 0) == ["Mean Dice", "0.9577", "0.9579", "+0.0002", "must not fall", "Better"]
    assert "Mean Dice +0.0002. 95 % interval of the change +0.0002 to +0.0002." in window.verdict.words
    window.on_event(done([replace(case, dice=case.dice + 1e-9) for case in BEFORE]))
    assert cells(window, 0) == ["Mean Dice", "0.958", "0.958", "0.000", "must not fall", "Same"]
    assert window.head.title.text() == "r4 is in use: as good as r3 on the held-out cases"


def test_no_figure_of_the_table_is_cut(window: FinetuneWindow) -> None:
    rival = gate.compared("Mean Dice of r12, in use", 0.968124, 0.968123)
    rows = gate.decide(BEFORE, worse(), names=("r3", "r4"), further=[rival]).table
    table = window.figures.table
    table.set_rows([row.as_dict() for row in (*rows, *gate.table(BEFORE))])
    assert cells(window, 6)[1:4] == ["0.968124", "0.968123", "−0.000001"]
    window.resize(640, 480)
    for column in range(table.columnCount()):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)


def test_an_error_is_said_and_nothing_has_changed(window: FinetuneWindow) -> None:
    learn(window)
    window.on_event({"event": "error", "message": "The memory is full.", "remedy": "Close other programs."})
    assert window.head.title.text() == "The training stopped"
    assert (window.verdict.words, window.verdict.severity) == ("The memory is full. Close other programs.", "danger")
    assert window.foot.words.text() == "r3 stays in use."
    assert not window.foot.cancel_button.isVisible()
    assert window.foot.close_button.text() == "Close"


def test_cancelled(window: FinetuneWindow) -> None:
    learn(window)
    window.cancelled()
    assert window.head.title.text() == "The training was cancelled"
    assert window.verdict.severity == "warn"


def test_a_late_failure_does_not_hide_a_result(window: FinetuneWindow) -> None:
    learn(window)
    window.on_event(done(better()))
    window.fail("The work stopped unexpectedly.")
    assert window.head.title.text().startswith("r4 is in use")


def test_a_second_run_begins_empty(window: FinetuneWindow) -> None:
    learn(window)
    window.on_event(done(better()))
    window.begin()
    assert window.curves.loss.points("loss") == []
    assert window.figures.table.rowCount() == 0
    assert window.figures.cases.pairs == ()
    assert window.head.subtitle.text() == ""
    assert window.foot.cancel_button.isVisible()
    assert not window.verdict.isVisible()


def test_a_line_of_the_log_stands_beside_the_progress(window: FinetuneWindow) -> None:
    learn(window)
    window.on_event({"event": "log", "text": "Memory was full; training continues in smaller steps."})
    assert window.progress.note.text() == "Memory was full; training continues in smaller steps."
    assert window.progress.note.property("tone") == "warn"


def test_unknown_events_are_ignored(window: FinetuneWindow) -> None:
    window.on_event({"event": "weather"})
    window.on_event({})
    assert window.head.title.text() == "Training on your accepted cases"


def test_pictures_of_before_and_after(window: FinetuneWindow, tmp_path: Path) -> None:
    shown: list[dict[str, Any]] = []
    for number in range(2):
        paths = {name: str(tmp_path / f"{number}-{name}.png") for name in ("before", "after")}
        for path in paths.values():
            Path(path).write_bytes(cv2.imencode(".png", np.full((320, 200, 3), 120, np.uint8))[1].tobytes())
        shown.append({"title": "Most improved", "case_id": "c", "parent_dice": 0.9, "candidate_dice": 0.91} | paths)
    long = "a very long name of a case that somebody gave to an image 0042"
    shown.append(shown[0] | {"candidate_dice": 0.90004})
    shown[1] |= {"after": str(tmp_path / "gone.png"), "candidate_dice": 0.88, "name": long}
    window.on_event(SPLIT)
    window.on_event(done(better(), pictures=shown))
    assert window.strip.isVisible()
    assert [pair.change.text() for pair in window.strip.pairs] == ["↑ +0.010", "↓ −0.020", "0.000"]
    pictures = [label for label in window.strip.pairs[0].pictures if not label.pixmap().isNull()]
    assert [label.pixmap().deviceIndependentSize().toSize() for label in pictures] == [QSize(90, 144)] * 2
    assert window.strip.pairs[1].pictures[1].text() == "not available"
    (name,) = (label for label in window.strip.pairs[1].findChildren(QLabel) if label.toolTip() == long)
    assert name.text().startswith("a very")
    assert name.text().endswith("0042")
    assert name.sizeHint().width() < 200


def test_pictures_while_it_learns(window: FinetuneWindow, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(cv2.imencode(".png", np.full((320, 320, 3), 120, np.uint8))[1].tobytes())
    pair = {"title": "Median", "case_id": "c", "name": "Patient 7", "before": str(path), "after": str(path)}
    learn(window)
    assert not window.strip.isVisible()
    window.on_event(
        {"event": "pictures", "epoch": 5, "pictures": [{**pair, "parent_dice": 0.95, "candidate_dice": 0.96}] * 2}
    )
    assert window.strip.isVisible()
    assert window.strip.title.text() == "Now: r3 and epoch 5"
    assert [shown.change.text() for shown in window.strip.pairs] == ["↑ +0.010"] * 2
    window.on_event(done(better(), pictures=[{**pair, "parent_dice": 0.95, "candidate_dice": 0.955}]))
    assert window.strip.title.text() == "Before (r3) and after (r4)"
    assert [shown.change.text() for shown in window.strip.pairs] == ["↑ +0.005"]
    window.begin()
    assert not window.strip.isVisible()


@pytest.mark.parametrize("themed", ["dark", "light"], indirect=True)
def test_the_curves_follow_the_theme(window: FinetuneWindow, themed: str) -> None:
    learn(window)
    other = "light" if themed == "dark" else "dark"
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, other)
    QApplication.processEvents()
    shot = window.curves.dice.grab().toImage()
    seen = {shot.pixelColor(x, y).name() for x in range(0, shot.width(), 2) for y in range(shot.height())}
    assert theme.TOKENS[other]["panel"].lower() in seen
    assert theme.TOKENS[themed]["panel"].lower() not in seen
    assert QColor(theme.TOKENS[other]["accent"]).name() in seen


def test_it_fits_small_screens(window: FinetuneWindow) -> None:
    room = window.screen().availableGeometry()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    learn(window)
    window.resize(700, 420)
    assert window.foot.close_button.isVisible()
    assert window.rect().contains(window.foot.geometry())


def test_one_primary_button(window: FinetuneWindow) -> None:
    learn(window)
    for event in (None, done(better()), done(worse())):
        if event is not None:
            window.on_event(event)
        shown = [child for child in window.findChildren(QWidget) if child.property("look") == "primary"]
        assert len([child for child in shown if child.isVisible()]) == 1


def test_pause_and_resume(window: FinetuneWindow, calls: Calls) -> None:
    learn(window)
    assert window.foot.pause_button.text() == "Pause"
    window.foot.pause_button.click()
    window.on_event({"event": "paused", "paused": True})
    assert window.foot.pause_button.text() == "Resume"
    assert window.progress.note.text().startswith("paused")
    window.foot.pause_button.click()
    window.on_event({"event": "paused", "paused": False})
    assert calls.made == ["pause True", "pause False"]
    assert window.progress.note.text() == ""
    window.on_event(done(better()))
    assert not window.foot.pause_button.isVisible()


def test_suspect_masks_are_named_and_can_be_confirmed(window: FinetuneWindow, calls: Calls) -> None:
    learn(window)
    assert not window.suspects.isVisible()
    case = {"case_id": "case_ab", "kept_apart": True, "sentence": "The left lung is empty.", "mask_sha256": "f00"}
    window.on_event({"event": "suspects", "cases": [case], "confirmable": True})
    assert window.suspects.isVisible()
    assert window.suspects.words.text() == "1 suspect mask is left out."
    assert window.suspects.rows.item(0).text() == "case_ab (held out): The left lung is empty."
    window.on_event({"event": "suspects", "cases": [{**case, "name": "Patient 7"}], "confirmable": True})
    assert window.suspects.rows.item(0).text().startswith("Patient 7 (held out)")
    window.on_event(done(better()))
    assert window.suspects.isVisible()
    window.suspects.confirm_button.click()
    assert calls.made == ["confirm {'case_ab': 'f00'}"]
    assert not window.suspects.confirm_button.isVisible()
    window.begin()
    assert not window.suspects.isVisible()
    window.on_event({"event": "suspects", "cases": [case] * 5, "confirmable": False})
    assert window.suspects.words.text() == "5 suspect masks are left out."
    assert window.suspects.rows.count() == 5
    assert not window.suspects.confirm_button.isVisible()


def test_a_suspect_mask_opens_by_a_click_and_by_enter(window: FinetuneWindow, calls: Calls) -> None:
    learn(window)
    rows = window.suspects.rows
    cases = [
        {"case_id": f"case_{key}", "key": key, "sentence": f"The {key} lung is empty.", "mask_sha256": "f00"}
        for key in ("left", "right", "")
    ]
    window.on_event({"event": "suspects", "cases": cases, "confirmable": True})
    left = Qt.MouseButton.LeftButton
    for number in (1, 2):
        place = rows.visualItemRect(rows.item(number)).center()
        QTest.mouseClick(rows.viewport(), left, Qt.KeyboardModifier.NoModifier, place)
    assert calls.made == ["open right: The right lung is empty."]  # the last one is in no worklist
    assert "is not on the worklist" in rows.item(2).toolTip()
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Home)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert calls.made[1:] == ["open left: The left lung is empty."]


def test_what_the_reader_decides_is_told_in_his_terms(window: FinetuneWindow, calls: Calls) -> None:
    figures = {"parent_dice": 0.95, "candidate_dice": 0.91, "parent_left": 0.1, "candidate_left": 0.2}
    lost = {
        "title": "Lost most",
        "case_id": "case0",
        "name": "Chest 0",
        "key": "k0",
    }
    worklist = {"title": "Loses lung", "key": "k1", "kept": 0.7, "dice": 0.8}
    window.on_event(
        {
            **done(better(), pictures=[{**lost, **figures}]),
            "accepted": False,
            "offered": True,
            "told": "On your 10 cases, 31 % less of the contour is left to correct.",
            "every_case": [{"case_id": f"case{n}", **figures} for n in range(10)],
            "worst": [{"case_id": "case0", "name": "Chest 0", **figures}],
            "uncorrected": 16,
            "worklist": [worklist],
        }
    )
    assert window.head.title.text() == "r4 awaits your decision; r3 is in use"
    assert window.verdict.words.startswith("On your 10 cases, 31 % less of the contour is left to correct. ")
    assert "0 of 10 cases better, 10 worse." in window.verdict.words
    assert window.verdict.words.endswith("Worst case: Chest 0, Dice 0.950 → 0.910.")
    (pair,), (other,) = window.strip.pairs, window.worklist_strip.pairs
    assert pair.figures == ["Dice", "0.950 → 0.910", "To correct", "10 % → 20 %"]
    assert other.figures[:2] == ["Lung kept", "70 %"]
    assert window.worklist_strip.title.text() == "16 uncorrected images"
    QTest.mouseClick(pair.pictures[0], Qt.MouseButton.LeftButton)
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert [call.split(":")[0] for call in calls.made] == ["open k0", "open k1"]
