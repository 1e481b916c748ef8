from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lungseg_gui.core.attention import kept_as
from lungseg_gui.core.findings import Confirmation, Finding
from lungseg_gui.core.mask import LEFT, RIGHT, Box
from lungseg_gui.core.measure import measure
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.training import Counts
from lungseg_gui.services.registry import Version
from lungseg_gui.ui.panels.analysis import Analysis, MaskAnalysis, analyse
from lungseg_gui.ui.panels.checks import ChecksPanel
from lungseg_gui.ui.panels.computer import ComputerPanel, Fact, facts
from lungseg_gui.ui.panels.dock import Dock
from lungseg_gui.ui.panels.measurements import MeasurementsPanel
from lungseg_gui.ui.panels.model import ModelPanel
from lungseg_gui.ui.parts import SliderRow
from lungseg_gui.ui.tasks import Lane
from tests.ui.panels.conftest import a_prediction, an_image, sound_lungs, two_lungs

Make = Callable[..., Session]
TRAIN = "Train a copy of the model on your accepted masks"


def counted(new: int, *, corrected: int = 0, missing: int = 0, phantoms: bool = False) -> Counts:
    """So many new cases beside three that were learned from, one of them corrected."""
    return Counts(new + 3, 0, new, missing, corrected=corrected + 1, new_corrected=corrected, phantoms=phantoms)


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane("measure")
    yield lane
    assert lane.close(5)


def known(session: Session) -> Analysis:
    review = session.current
    assert review is not None
    return analyse(review.mask.committed, review.image, review.prediction.mask if review.prediction else None)


def a_version(name: str = "r3") -> Version:
    return Version(name, Path(name), "in use", "r1", "2026-11-12T17:41:00", 20, 0.9713, 0.931, 5.8)


def spoil(session: Session) -> None:
    """A hole in the right lung, a second part of the left one."""
    review = session.current
    assert review is not None
    review.mask.write(Box(30, 25, 34, 29), np.zeros((4, 4), np.uint8))
    review.mask.write(Box(80, 70, 84, 74), np.full((4, 4), LEFT, np.uint8))
    session.commit("Brush")


# -- analysis
def test_two_masks_without_a_lung_do_not_agree(predicted: Make) -> None:
    session = predicted(mask=np.zeros((100, 120), np.uint8))
    assert known(session).agreement is None
    review = session.current
    assert review is not None
    review.mask.write(Box(30, 25, 34, 29), np.full((4, 4), LEFT, np.uint8))
    session.commit("Brush")
    assert known(session).agreement == 0.0


def test_the_mask_is_analysed_once_it_rests(qtbot: QtBot, predicted: Make, lane: Lane) -> None:
    session = predicted((1.0, 1.0), mask=sound_lungs())
    analysis = MaskAnalysis(session, lane, rest_ms=20)
    results: list[Analysis | None] = []
    analysis.ready.connect(results.append)
    qtbot.waitUntil(lambda: len(results) == 1)
    assert results[0] is not None
    assert results[0].agreement == 1.0
    assert results[0].findings == ()
    for _ in range(3):
        spoil(session)
        session.undo()
    spoil(session)
    with qtbot.waitSignal(analysis.ready):
        pass
    assert len(results) == 2  # one result for seven changes
    assert results[1] is not None
    assert {found.check for found in results[1].findings} == {"holes", "parts"}
    assert results[1].agreement is not None
    assert 0.9 < results[1].agreement < 1.0


def test_an_unsure_prediction_is_told_until_it_is_corrected_or_undone(
    qtbot: QtBot, predicted: Make, lane: Lane
) -> None:
    session = predicted((1.0, 1.0), mask=sound_lungs())
    review = session.current
    assert review is not None
    assert review.prediction is not None
    limits = {review.prediction.model_version: review.prediction.uncertainty - 0.01, "newer": 0.0}
    analysis = MaskAnalysis(session, lane, limit=limits.get, rest_ms=0)
    results: list[Analysis | None] = []
    analysis.ready.connect(results.append)

    def known(number: int) -> Analysis:
        qtbot.waitUntil(lambda: len(results) == number and analysis.at_rest)
        found = results[-1]
        assert found is not None
        return found

    first = known(1)
    assert [found.check for found in first.findings] == ["uncertainty"]
    assert "uncertainty" in dict(first.checks)
    review.mask.write(Box(40, 25, 44, 29), np.full((4, 4), 1, np.uint8))
    spoil(session)
    corrected = known(2)
    assert "uncertainty" not in {found.check for found in corrected.findings}
    assert "uncertainty" not in dict(corrected.checks)
    session.undo()
    assert "uncertainty" in dict(known(3).checks)  # it is the model's own again
    session.receive(replace(review.prediction, model_version="newer"))
    assert "uncertainty" not in dict(known(4).checks)  # the newer one's says nothing of it
    limits.clear()
    session.redo()
    session.undo()
    assert "uncertainty" not in dict(known(5).checks)


def test_what_could_not_be_analysed_leaves_no_figures_of_the_mask_before(
    qtbot: QtBot, predicted: Make, lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = predicted()
    analysis = MaskAnalysis(session, lane, rest_ms=20)
    results: list[Analysis | None] = []
    analysis.ready.connect(results.append)
    qtbot.waitUntil(lambda: len(results) == 1)

    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("lungseg_gui.ui.panels.analysis.analyse", fail)
    spoil(session)
    qtbot.waitUntil(lambda: len(results) == 2)
    assert results[1] is None


def test_nothing_is_known_of_another_image(qtbot: QtBot, predicted: Make, lane: Lane) -> None:
    session = predicted()
    analysis = MaskAnalysis(session, lane, rest_ms=0)
    results: list[Analysis | None] = []
    analysis.ready.connect(results.append)
    qtbot.waitUntil(lambda: bool(results))
    session.show(Review(an_image("other")))
    assert results[-1] is None
    qtbot.waitUntil(lambda: results[-1] is not None)
    last = results[-1]
    assert last is not None
    assert (last.identity, last.agreement) == (an_image("other").identity, None)
    session.close(an_image("other").identity)
    assert results[-1] is None


# -- measurements
def test_sizes_in_mm_and_where_they_come_from(qtbot: QtBot, predicted: Make) -> None:
    session = predicted((0.5, 0.25))
    panel = MeasurementsPanel(session)
    qtbot.addWidget(panel)
    assert panel.as_text() == ""
    panel.show_analysis(known(session))
    assert panel.as_text().splitlines() == [
        "Measurement\tRight\tLeft",
        "Area, cm²\t1.0\t1.9",
        "Height, mm\t20.0\t25.0",
        "Width, mm\t5.0\t7.5",
        "Left / right area\t\t1.88",
        "Inner thoracic width, mm\t\t20.0",
        "0.25 × 0.5 mm per px, measured at the detector",
    ]
    panel.copy_button.click()
    assert QApplication.clipboard().text() == panel.as_text()
    panel.set_open(False)
    assert panel.summary == "L/R 1.88"


def test_no_mm_without_spacing(qtbot: QtBot, predicted: Make) -> None:
    session = predicted(None)
    panel = MeasurementsPanel(session)
    qtbot.addWidget(panel)
    panel.show_analysis(known(session))
    assert panel.as_text().splitlines() == [
        "Measurement\tRight\tLeft",
        "Area, px\t800\t1\u202f500",
        "Left / right area\t\t1.88",
        "Sizes in mm are not available. Spacing: is not in the file.",
    ]


@pytest.mark.parametrize("spacing", [None, (0.5, 0.5)])
def test_a_lung_that_is_not_there_has_a_dash_and_no_size(
    qtbot: QtBot, predicted: Make, spacing: tuple[float, float] | None
) -> None:
    session = predicted(spacing)
    panel = MeasurementsPanel(session)
    qtbot.addWidget(panel)
    found = known(session)

    def shown(*, right: bool, left: bool) -> list[str]:
        mask = sound_lungs()
        mask[(mask == RIGHT) & (not right)] = 0
        mask[(mask == LEFT) & (not left)] = 0
        session_spacing = None if spacing is None else Spacing(*spacing)
        panel.show_analysis(replace(found, measures=measure(mask, session_spacing)))
        return panel.as_text().splitlines()

    assert all("–" not in line for line in shown(right=True, left=True)[1:-1])
    one = shown(right=True, left=False)
    assert [line.split("\t")[-1] for line in one[1:3]] == ["–", "–"]
    assert not any(line.endswith("0.00") for line in one)
    assert panel.copy_button.isEnabled()
    assert shown(right=False, left=False) == []
    assert {cell.text() for cell in panel.findChildren(QLabel) if cell.text() in ("0", "0.0", "0.00")} == set()
    assert not panel.copy_button.isEnabled()


def test_figures_of_another_image_are_not_shown(qtbot: QtBot, predicted: Make) -> None:
    session = predicted()
    old = known(session)
    measurements, checks, model = MeasurementsPanel(session), ChecksPanel(session), ModelPanel(session)
    for panel in (measurements, checks, model):
        qtbot.addWidget(panel)
    session.show(Review(an_image("other")))
    for panel in (measurements, checks, model):
        panel.show_analysis(old)
    assert measurements.as_text() == ""
    assert checks.summary == ""
    assert model.lines()[1] == ("Agreement with model", "–")


# -- checks
def test_all_checks_passed(qtbot: QtBot, predicted: Make) -> None:
    session = predicted((1.0, 1.0), mask=sound_lungs())
    panel = ChecksPanel(session)
    qtbot.addWidget(panel)
    assert panel.passed.text() == "Checking…"
    panel.show_analysis(known(session))
    assert panel.summary == "9 of 9 passed"
    assert panel.cards == []
    assert panel.passed.text() == "Two lungs, one part each, no holes, sides, area ratio, size, place, contour, border"


def test_a_repair_is_one_step_that_can_be_undone(qtbot: QtBot, predicted: Make) -> None:
    session = predicted((1.0, 1.0), mask=sound_lungs())
    spoil(session)
    panel = ChecksPanel(session)
    qtbot.addWidget(panel)
    panel.show_analysis(known(session))
    assert panel.summary == "2 of 9"
    by_check = {card.finding.check: card for card in panel.cards}
    review = session.current
    assert review is not None
    spoiled = review.mask.committed.copy()
    hole = by_check["holes"].repair_button
    assert hole is not None
    hole.click()
    assert (review.mask.committed[20:70, 15:45] == RIGHT).all()
    assert review.history.done[-1].name == "Close holes"
    panel.show_analysis(known(session))
    assert [card.finding.check for card in panel.cards] == ["parts"]
    session.undo()
    np.testing.assert_array_equal(review.mask.committed, spoiled)


def test_a_finding_that_was_called_right_comes_back_when_it_changes(qtbot: QtBot, predicted: Make) -> None:
    session = predicted((1.0, 1.0), mask=sound_lungs())
    spoil(session)
    panel = ChecksPanel(session)
    qtbot.addWidget(panel)
    panel.show_analysis(known(session))
    review = session.current
    assert review is not None
    called = list[Finding]()
    panel.called_right.connect(called.append)
    next(card for card in panel.cards if card.finding.check == "parts").right_button.click()
    session.say(review.image.identity, Remarks(confirmed=(kept_as(Confirmation.of(called[0])),)))
    assert [card.finding.check for card in panel.cards] == ["holes"]
    assert [row.finding for row in panel.confirmed] == called
    assert panel.summary == "1 of 9"
    panel.show_analysis(known(session))
    assert [card.finding.check for card in panel.cards] == ["holes"]
    back = list[Finding]()
    panel.doubted_again.connect(back.append)
    panel.confirmed[0].back_button.click()
    assert back == called
    session.accept()
    assert not panel.confirmed[0].back_button.isEnabled()  # the training set has its word
    session.set_status(review.image.identity, Status.CORRECTED)
    assert panel.confirmed[0].back_button.isEnabled()
    review.mask.write(Box(80, 70, 86, 78), np.full((6, 8), LEFT, np.uint8))
    session.commit("Brush")
    panel.show_analysis(known(session))
    assert {card.finding.check for card in panel.cards} == {"holes", "parts"}
    assert panel.confirmed == []


def test_what_cannot_be_repaired_has_no_repair_button(qtbot: QtBot) -> None:
    session = Session()
    session.show(Review(an_image()))
    panel = ChecksPanel(session)
    qtbot.addWidget(panel)
    panel.show_analysis(known(session))
    assert [(card.finding.sentence, card.repair_button) for card in panel.cards] == [("The mask is empty.", None)]


# -- model
def test_the_model_card(qtbot: QtBot, predicted: Make) -> None:
    session = predicted()
    panel = ModelPanel(session)
    qtbot.addWidget(panel)
    panel.show_version(a_version())
    panel.show_analysis(known(session))
    assert panel.summary == "r3, in use"
    assert panel.lines()[:2] == [("Predicted in", "0.21 s on CPU"), ("Agreement with model", "Dice 1.000")]
    panel.show_predicting(True)
    assert panel.lines()[0] == ("Predicting…", "")
    assert not panel.predict_button.isEnabled()
    panel.show_predicting(False)
    panel.show_version(a_version("r4"))
    assert panel.lines()[0][0] == "Predicted by r3 in"


def test_a_version_that_the_gate_kept_back_says_so_while_it_is_in_use(qtbot: QtBot) -> None:
    panel = ModelPanel(Session())
    qtbot.addWidget(panel)
    panel.show_version(replace(a_version("r5"), card={"gate": {"accepted": False}}))
    assert panel.notice.text() == "r5 did not pass the comparison with its parent; you chose to use it."
    panel.show_version(replace(a_version("r5"), card={"gate": {"accepted": True}}))
    assert panel.notice.text() == ""


def test_without_an_image_the_figures_of_the_version_stand_there(qtbot: QtBot) -> None:
    panel = ModelPanel(Session())
    qtbot.addWidget(panel)
    panel.show_version(a_version())
    assert panel.lines()[:2] == [("Dice, held-out cases", "0.971"), ("Worst 5 %", "0.931")]
    assert panel.predict_button.isHidden()
    assert panel.learn_button.isHidden()


def test_no_model_is_said_in_a_sentence(qtbot: QtBot, predicted: Make) -> None:
    panel = ModelPanel(predicted())
    qtbot.addWidget(panel)
    panel.show_version(None, notice="The bundled model is missing.")
    assert not panel.notice.isHidden()
    assert panel.notice.text() == "The bundled model is missing."
    assert not panel.predict_button.isEnabled()
    assert panel.predict_button.toolTip() == "No model is installed"


@pytest.mark.parametrize(
    ("counts", "running", "words", "enabled", "tip"),
    [
        (counted(14, corrected=9), "", "Learn from 14 cases, 9 corrected", True, TRAIN),
        (counted(1, corrected=1), "", "Learn from 1 case, 1 corrected", True, TRAIN),
        (counted(2), "", "Learn from 2 cases, none corrected", True, TRAIN),
        (counted(2, phantoms=True), "", "Learn from 2 phantoms, none corrected", True, TRAIN),
        (counted(3, missing=5), "", "Learn from 3 cases, none corrected", False, "Not enough yet"),
        (counted(0), "", "Learn from accepted cases", False, "No case has been accepted since the last training."),
        (None, "", "Learn from accepted cases", False, "No case has been accepted since the last training."),
        (counted(0), "60 %", "Training: 60 %", True, "Show training progress"),
    ],
)
def test_the_learn_button_says_why_it_waits(
    qtbot: QtBot, predicted: Make, counts: Counts | None, running: str, words: str, enabled: bool, tip: str
) -> None:
    panel = ModelPanel(predicted())
    qtbot.addWidget(panel)
    panel.show_corrections(counts, running=running)
    assert panel.learn_button.text() == words
    assert panel.learn_button.isEnabled() is enabled
    assert panel.learn_button.toolTip().startswith(tip)


def test_a_result_that_waits_comes_before_the_next_training(qtbot: QtBot, predicted: Make) -> None:
    panel = ModelPanel(predicted())
    qtbot.addWidget(panel)
    panel.show_corrections(counted(0), result=True)
    assert panel.learn_button.text() == "Show the training result"
    assert panel.learn_button.isEnabled()
    panel.show_corrections(counted(5), running="3 %", result=True)
    assert panel.learn_button.text() == "Training: 3 %"


def test_the_panel_counts_what_was_corrected(qtbot: QtBot, predicted: Make) -> None:
    panel = ModelPanel(predicted())
    qtbot.addWidget(panel)
    assert panel.lines()[2] == ("Training set", "–")
    panel.show_corrections(counted(14, corrected=9))
    assert panel.lines()[2] == ("Training set", "17 cases, 10 corrected")
    panel.show_corrections(Counts(0, 0, 0, missing=8))
    assert panel.lines()[2] == ("Training set", "–")


def test_long_counts_never_widen_the_dock(qtbot: QtBot, predicted: Make) -> None:
    """At 1366 pixels the dock has 264; what is wider is cut at the screen's edge."""
    panel = ModelPanel(predicted())
    qtbot.addWidget(panel)
    panel.show_version(a_version())
    panel.show_corrections(counted(140, corrected=99))
    assert panel.minimumSizeHint().width() <= 264
    panel.resize(264, 400)
    panel.show()
    assert panel.learn_button.text() == "Learn from 140, 99 corrected"
    assert panel.learn_button.width() >= panel.learn_button.sizeHint().width()
    panel.resize(420, 400)
    assert panel.learn_button.text() == "Learn from 140 cases, 99 corrected"


def test_buttons_of_the_model_card(qtbot: QtBot, predicted: Make) -> None:
    panel = ModelPanel(predicted())
    qtbot.addWidget(panel)
    panel.show_version(a_version())
    panel.show_corrections(counted(9))
    for button, signal in (
        (panel.predict_button, panel.predict_requested),
        (panel.versions_button, panel.versions_requested),
        (panel.learn_button, panel.learn_requested),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_a_correction_changes_the_card_but_not_the_models_own_mask(qtbot: QtBot, predicted: Make) -> None:
    session = predicted()
    panel = ModelPanel(session)
    qtbot.addWidget(panel)
    spoil(session)
    session.receive(a_prediction(version="r4", mask=two_lungs()))
    panel.show_version(a_version("r4"))
    panel.show_analysis(known(session))
    assert panel.lines()[0][0] == "Predicted in"
    assert panel.lines()[1][1] != "Dice 1.000"


# -- dock and computer
def test_the_dock_tells_which_sections_are_open(qtbot: QtBot, predicted: Make) -> None:
    session = predicted()
    dock = Dock({"checks": ChecksPanel(session), "model": ModelPanel(session)})
    qtbot.addWidget(dock)
    dock.set_open({"model": False, "unknown": True})
    assert dock.open_sections == {"checks": True, "model": False}


def test_the_dock_fits_its_least_width(qtbot: QtBot, predicted: Make) -> None:
    session = predicted()
    spoil(session)
    panels = {"checks": ChecksPanel(session), "sizes": MeasurementsPanel(session), "model": ModelPanel(session)}
    panels["checks"].show_analysis(known(session))
    panels["sizes"].show_analysis(known(session))
    dock = Dock(panels)
    qtbot.addWidget(dock)
    dock.resize(264, 900)
    dock.show()
    qtbot.waitExposed(dock)
    inside = dock.widget()
    assert inside is not None
    assert inside.width() == 264
    assert inside.minimumSizeHint().width() <= 264


def test_facts_of_this_machine(qtbot: QtBot, tmp_path: Path) -> None:
    found = facts(tmp_path, device="cpu")
    assert found[0].title.startswith("CPU, ")
    assert found[1].title == "Predictions run on the CPU"
    assert found[-1].explanation.endswith(f"free, in {tmp_path.name}")
    assert len(facts(tmp_path)) == 2  # nothing is said of a device that is not known yet
    panel = ComputerPanel(found)
    qtbot.addWidget(panel)
    panel.show_facts([Fact("CPU")])
    assert panel.body.count() == 1


@pytest.mark.parametrize(
    ("high", "decimals", "unit"), [(60, 1, "mm"), (400, 1, "px"), (100, 0, "%"), (0.98, 2, ""), (20, 1, "mm")]
)
def test_the_widest_number_fits_into_its_box(dark: None, qtbot: QtBot, high: float, decimals: int, unit: str) -> None:
    row = SliderRow("Radius", low=0.5, high=high, value=high, unit=unit, decimals=decimals)
    qtbot.addWidget(row)
    row.resize(280, 32)
    row.show()
    qtbot.waitExposed(row)
    field = row.box.lineEdit()
    margin = 4  # Qt's own, 2 on each side of the text
    assert field.fontMetrics().horizontalAdvance(row.box.text()) + margin + 2 <= field.width()
