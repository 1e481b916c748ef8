"""Controllers of a few lines: what each hands on, to whom, and when."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import LEFT
from lungseg_gui.core.session import Session
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.ui.controllers import run_notes as run_notes_module
from lungseg_gui.ui.controllers import sample as sample_module
from lungseg_gui.ui.controllers import version_files as version_files_module
from lungseg_gui.ui.controllers.painted import painted_review
from lungseg_gui.ui.controllers.panel_notices import PanelNotices
from lungseg_gui.ui.controllers.prediction_commands import PredictionCommands
from lungseg_gui.ui.controllers.run_notes import RunNotes
from lungseg_gui.ui.controllers.sample import Sample
from lungseg_gui.ui.controllers.settings_changes import SettingsChanges
from lungseg_gui.ui.controllers.side_panels import SidePanels, panel_commands
from lungseg_gui.ui.controllers.thumbnails import Thumbnails
from lungseg_gui.ui.controllers.tool_choice import ToolChoice
from lungseg_gui.ui.controllers.version_files import VersionFiles
from tests.ui.controllers.standins import (
    Lanes,
    Messages,
    Screen,
    Settings,
    Told,
    image_of,
    loose,
    review_of,
    services_of,
)

FULL = LungSegError("The disk is full.")


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.deleteLater()


# -- what is painted
def test_the_review_on_the_screen_is_that_of_the_picture() -> None:
    session, screen, review = Session(), Screen(), review_of(1)
    session.show(review)
    assert painted_review(screen, session) is None
    screen.paint(review)
    assert painted_review(screen, session) is review
    session.close(review.image.identity)
    assert painted_review(screen, session) is None


# -- what the panels tell
class Panel:
    def __init__(self) -> None:
        self.log: list[tuple[object, ...]] = []

    def show_version(self, version: object, *, notice: str) -> None:
        self.log.append(("version", version, notice))

    def show_predicting(self, pending: bool) -> None:
        self.log.append(("predicting", pending))

    def show_preparing(self, preparing: bool) -> None:
        self.log.append(("preparing", preparing))

    def show_corrections(self, counts: object, *, running: bool, result: bool) -> None:
        self.log.append(("corrections", counts, running, result))

    def show_analysis(self, analysis: object) -> None:
        self.log.append(("analysis", analysis))


def test_panels_are_told_of_version_prediction_and_checks() -> None:
    session, pending, parent = Session(), set[Identity](), QObject()
    panels = SimpleNamespace(model=Panel(), known_model=Panel(), measurements=Panel(), checks=Panel())
    analysis, learning = SimpleNamespace(ready=Told()), SimpleNamespace(changed=Told())
    versions = SimpleNamespace(shown=Told())
    predicting = SimpleNamespace(changed=Told(), preparing_changed=Told(), pending=lambda identity: identity in pending)
    PanelNotices(
        loose(panels),
        session,
        analysis=loose(analysis),
        predicting=loose(predicting),
        versions=loose(versions),
        learning=loose(learning),
        parent=parent,
    )
    versions.shown.emit("r2", "why")
    assert panels.model.log == panels.known_model.log == [("version", "r2", "why")]
    panels.model.log.clear()
    predicting.changed.emit(image_of(1).identity)
    session.show(review_of(1))
    pending.add(image_of(1).identity)
    predicting.changed.emit(image_of(2).identity)
    assert panels.model.log == []
    predicting.changed.emit(image_of(1).identity)
    predicting.preparing_changed.emit(True)
    learning.changed.emit("counts", True, False)
    assert panels.model.log == [("predicting", True), ("preparing", True), ("corrections", "counts", True, False)]
    panels.model.log.clear()
    made = SimpleNamespace(identity=image_of(1).identity)
    analysis.ready.emit(made)  # a mask that the model has yet to make is not called empty
    pending.clear()
    analysis.ready.emit(made)
    analysis.ready.emit(None)
    every = [("analysis", made), ("analysis", made), ("analysis", None)]
    assert panels.measurements.log == panels.model.log == every
    assert panels.checks.log == [("analysis", None), ("analysis", made), ("analysis", None)]


# -- what can be asked of the model
def test_the_painted_image_is_predicted_again_and_others_in_advance() -> None:
    session, screen, messages, parent = Session(), Screen(), Messages(), QObject()
    asked: list[tuple[object, bool]] = []
    ahead: Any = SimpleNamespace(on=True, refuses=None)

    def turn(on: bool) -> None:
        if ahead.refuses is not None:
            raise ahead.refuses
        ahead.on = on

    ahead.turn = turn
    commands = PredictionCommands(
        session,
        loose(messages),
        predicting=loose(SimpleNamespace(ask=lambda review, *, again: asked.append((review, again)))),
        ahead=ahead,
        screen=screen,
        parent=parent,
    )
    assert (commands.can_predict, commands.why_not_predict()) == (False, "Still decoding.")
    commands.predict_again()
    review = review_of(1)
    screen.paint(review)
    commands.predict_again()  # let go meanwhile
    assert asked == []
    session.show(review)
    commands.predict_again()
    assert (asked, commands.can_predict) == ([(review, True)], True)
    commands.turn_ahead()
    assert (commands.ahead, ahead.on) == (False, False)
    commands.turn_ahead()
    assert commands.ahead
    ahead.refuses = FULL
    commands.turn_ahead()
    assert messages.words == {"settings": "The disk is full."}


# -- the notes of trainings
def test_what_becomes_of_trainings_is_noted_in_the_lane_of_the_disk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    log: list[tuple[object, ...]] = []
    refuses: list[LungSegError] = []

    class Runs:
        def __init__(self, home: Path) -> None:
            assert home == tmp_path

        def begin(self, protocol: str, *, asked: bool = False) -> None:
            if refuses:
                raise refuses[0]
            log.append(("begin", protocol, asked))

        def end(self) -> None:
            log.append(("end",))

        def drop(self) -> None:
            log.append(("drop",))

        def mark_seen(self) -> None:
            log.append(("seen",))

    monkeypatch.setattr(run_notes_module, "Runs", Runs)
    monkeypatch.setattr(run_notes_module.jobs, "left_behind", lambda runs, **_: "left behind")
    monkeypatch.setattr(run_notes_module.jobs, "case_rows", lambda **_: {"a": ("/x/a.dcm", "Doe")})
    services = services_of(home=tmp_path, registry=None, training_set=None, library=None)
    lanes: Lanes = services.lanes
    parent = QObject()
    notes = RunNotes(services, parent)
    found: list[object] = []
    notes.look_back(found.append)
    notes.begin("lung field")
    notes.end()
    notes.drop()
    notes.mark_seen()
    assert log == []
    lanes.disk.run()
    assert (found, log) == (["left behind"], [("begin", "lung field", False), ("end",), ("drop",), ("seen",)])
    notes.read_rows(found.append)
    assert lanes.browse.run() == 1
    assert found[1] == {"a": ("/x/a.dcm", "Doe")}
    log.clear()
    notes.put_off("lung field")  # at once: the program is ending
    assert log == [("begin", "lung field", True)]
    refuses.append(FULL)
    notes.put_off("lung field")
    notes.begin("lung field")
    lanes.disk.run()  # nobody is told: the log has it
    monkeypatch.setattr(run_notes_module.jobs, "case_rows", lambda **_: (_ for _ in ()).throw(FULL))
    notes.read_rows(found.append)
    lanes.browse.run()
    assert len(found) == 2


# -- the sample study
def test_the_sample_study_is_shown_small_and_opened(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window: Any = QObject()
    shown: list[bytes] = []
    window.empty = SimpleNamespace(show_sample=shown.append)
    opened: list[list[Path]] = []
    messages = Messages()
    services = services_of(home=tmp_path, decoder=SimpleNamespace(read=lambda path: image_of(1)))
    sample = Sample(window, services, loose(messages), loose(SimpleNamespace(open_paths=opened.append)))
    failures: list[LungSegError] = []
    sample.failed.connect(failures.append)
    place = tmp_path / "sample.dcm"
    monkeypatch.setattr(sample_module, "resource_path", lambda name: place)
    sample.preview()
    sample.open()
    services.lanes.run()
    assert len(shown) == 1
    assert int.from_bytes(shown[0][16:20], "big") == 240  # the width of a PNG
    assert opened == [[place]]

    def missing(_: str) -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(sample_module, "resource_path", missing)
    drawing = SimpleNamespace(sample_study=lambda home: home / "drawn.dcm")
    monkeypatch.setitem(sys.modules, "lungseg_gui.services.phantom", loose(drawing))
    sample.open()
    services.lanes.run()
    assert opened[1:] == [[tmp_path / "drawn.dcm"]]

    def full(_: Path) -> Path:
        raise FULL

    drawing.sample_study = full
    sample.open()
    services.lanes.run()
    assert (messages.words, failures) == ({"open": "The disk is full."}, [FULL])


# -- settings
def test_changes_of_settings_are_told_until_it_closes(qapp: QApplication) -> None:
    observers: list[Any] = []

    def observe(tell: object) -> object:
        observers.append(tell)
        return observers.clear

    changes = SettingsChanges(loose(SimpleNamespace(observe=observe)))
    told: list[object] = []
    changes.changed.connect(told.append)
    observers[0](frozenset({"a"}))
    assert told == [frozenset({"a"})]
    changes.close()
    assert observers == []


# -- the panels at the sides
def test_the_panels_in_sight_are_hidden_and_these_are_shown_again(window: QWidget) -> None:
    first, second = QWidget(window), QWidget(window)
    window.show()
    second.hide()
    panels = SidePanels((first, second))
    [command] = panel_commands(panels)
    assert (command.id, command.menu, command.keys, command.group) == ("view.panels", "View", ("F9",), 5)
    assert not loose(command.checked)()
    command.run()
    assert (first.isVisible(), panels.hidden, loose(command.checked)()) == (False, True, True)
    command.run()
    assert (first.isVisible(), second.isVisible(), panels.hidden) == (True, False, False)


# -- thumbnails
def test_thumbnails_of_one_paint_are_asked_for_together(qapp: QApplication) -> None:
    wanted, brought = Told(), list[tuple[str, int, bytes]]()
    asked: list[list[str]] = []
    refuses: list[LungSegError] = []

    def thumbnails(keys: list[str]) -> dict[str, bytes]:
        if refuses:
            raise refuses[0]
        asked.append(keys)
        return {"a": b"picture"}

    delegate: Any = SimpleNamespace(wanted=wanted, put_thumbnail=lambda *what: brought.append(what))
    services = services_of(library=SimpleNamespace(thumbnails=thumbnails))
    parent = QObject()
    kept = Thumbnails(services, delegate, parent)
    for key, drawn in (("a", 1), ("b", 2), ("a", 3)):
        wanted.emit(key, drawn)
    assert services.lanes.all == {}
    qapp.processEvents()
    qapp.processEvents()
    services.lanes.run()
    assert asked == [["a", "b"]]
    assert brought == [("a", 3, b"picture"), ("b", 2, b"")]
    refuses.append(FULL)
    wanted.emit("c", 1)
    qapp.processEvents()
    services.lanes.run()
    assert brought[2:] == [("c", 1, b"")]
    assert kept.parent() is parent


# -- the tool in the hand
def test_the_tool_its_lung_and_its_size() -> None:
    session = Session()
    choice = ToolChoice(session)
    choice.use(Tool.LASSO)
    assert (choice.uses(Tool.LASSO), choice.uses(Tool.BRUSH)) == (True, False)
    choice.swap_eraser()
    assert choice.uses(Tool.ERASER)
    choice.swap_eraser()
    assert choice.uses(Tool.BRUSH)
    choice.paint_segment(LEFT)
    assert session.tools.segment == LEFT
    choice.grow(2)
    assert session.tools.radius == pytest.approx(12.0 * 1.15**2)
    choice.grow(-3)
    assert session.tools.radius == pytest.approx(12.0 / 1.15)


# -- versions as files
def test_files_of_versions_are_asked_for(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, messages, log = Settings(export__folder="/out"), Messages(), list[tuple[object, ...]]()
    versions = SimpleNamespace(
        **{name: lambda *what, name=name: log.append((name, *what)) for name in ("export", "take_in", "delete")}
    )
    files = VersionFiles(services_of(settings=settings), loose(versions), loose(messages), window)
    asked: list[tuple[str, str]] = []
    chosen = ""

    def ask(_parent: object, _title: str, place: str, kind: str) -> tuple[str, str]:
        asked.append((place, kind))
        return chosen, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    end = version_files_module.SUFFIX
    files.ask_export("r2")
    files.ask_import()
    assert asked == [
        (f"/out/lungseg-r2{end}", f"Model version (*{end})"),
        ("/out", f"Model version (*{end})"),
    ]
    assert log == []
    chosen = "/else/r2.file"
    files.ask_export("r2")
    assert settings.text("export.folder") == "/else"
    chosen = "/in/r3.file"
    files.ask_import()
    assert settings.text("export.folder") == "/in"
    assert log == [("export", "r2", Path("/else/r2.file")), ("take_in", Path("/in/r3.file"))]
    settings.values.clear()
    files.ask_import()
    assert asked[-1][0] == str(Path.home())
    log.clear()
    for answer in (False, True):
        monkeypatch.setattr(version_files_module, "gives_up", lambda *_, said=answer, **__: said)
        files.ask_delete("r2")
    assert log == [("delete", "r2")]
