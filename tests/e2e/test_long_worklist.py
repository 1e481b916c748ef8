"""A long worklist: found in steps, listed again at the next start, its thumbnails read for the rows that are seen."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom import dcmread
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.jobs import listing
from lungseg_gui.jobs.listing import put_on_worklist
from lungseg_gui.services.library import Entry, Library
from lungseg_gui.ui.controllers import restoring
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_order import Order, Scope
from tests.e2e.conftest import Desk

Start = Callable[..., Desk]


@pytest.fixture
def many(phantoms: list[Path], tmp_path: Path) -> Path:
    """A folder of twelve files."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        shutil.copy(phantoms[number % 3], folder / f"case_{number:02d}.dcm")
    return folder


def test_the_first_rows_are_told_before_the_last_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "MOST", 4)
    library = Library(tmp_path / "home")
    found: list[Path] = []
    told: list[tuple[int, list[str]]] = []

    def find(paths: Sequence[Path]) -> object:
        for number in range(10):
            found.append(paths[0] / f"{number}.png")
            yield found[-1]
        raise LungSegError("One folder could not be opened.")

    def listed(entries: Sequence[Entry]) -> None:
        assert [library.entry(entry.key) for entry in entries] == list(entries)  # they are on the disk already
        told.append((len(found), [entry.name for entry in entries]))

    result = put_on_worklist([tmp_path], find=find, library=library, listed=listed)  # pyright: ignore[reportArgumentType]
    library.close()
    assert told[0][0] <= 4
    assert [name for _, names in told for name in names] == [str(number) for number in range(10)]
    assert [entry.name for entry in result.entries] == [str(number) for number in range(10)]
    assert [str(error) for error in result.errors] == ["One folder could not be opened."]


def test_a_folder_is_listed_in_steps_and_its_first_image_shown(
    start: Start, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "MOST", 1)
    desk = start()
    steps: list[int] = []
    add = desk.program.window.worklist.intake.add
    monkeypatch.setattr(
        desk.program.window.worklist.intake, "add", lambda entries: (steps.append(len(entries)), add(entries))
    )
    desk.open(many)
    desk.until(lambda: len(desk.program.window.worklist.model) == 12)
    assert steps == [1] * 12
    desk.shows("case_00")
    assert desk.program.window.worklist.current == str(many / "case_00.dcm")


def test_a_long_worklist_comes_back_after_the_first_paint(
    start: Start, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    desk.open(many)
    desk.until(lambda: len(desk.program.window.worklist.model) == 12)
    desk.predicted()
    desk.key(Qt.Key.Key_Return)  # the first one is accepted
    desk.shows("case_01")
    desk.saved()
    names = desk.program.window.worklist.model.keys()
    desk.program.close(ask=False)
    monkeypatch.setattr(restoring, "AT_ONCE", 5)
    notes: list[str] = []
    announce = restoring.WorklistPanel.announce

    def noted(panel: restoring.WorklistPanel, number: int) -> None:
        announce(panel, number)
        notes.append(panel.note.title.text() if panel.model.rowCount() == 0 else f"{panel.model.rowCount()} rows")

    monkeypatch.setattr(restoring.WorklistPanel, "announce", noted)
    again = start()
    again.until(lambda: len(again.program.window.worklist.model) == 12)
    again.until(lambda: again.program.session.current is not None)
    assert notes == ["Listing 12 cases…", "12 rows"]
    assert set(again.program.window.worklist.model.keys()) == set(names)
    assert again.program.window.worklist.model.counts.accepted > 0
    entry = again.program.window.worklist.model.entry(again.program.window.worklist.current)
    assert entry is not None
    assert entry.status.value != "accepted"  # it went on where something is left to do


def test_thumbnails_come_for_the_rows_that_are_seen(start: Start, many: Path) -> None:
    desk = start()
    desk.open(many)
    desk.predicted()
    desk.saved()
    worklist = desk.program.window.worklist
    desk.until(lambda: worklist.delegate.thumbnail(worklist.current) is not None)
    first = worklist.delegate.thumbnail(worklist.current)
    assert first is not None
    desk.paint((20, 20), (60, 60))
    desk.key(Qt.Key.Key_B)
    desk.paint((30, 30), (90, 90))
    desk.saved()
    QApplication.processEvents()

    def drawn_anew() -> bool:
        found = worklist.delegate.thumbnail(worklist.current)
        return found is not None and found.toImage() != first.toImage()

    desk.until(drawn_anew)
    assert worklist.delegate.thumbnail(str(many / "case_11.dcm")) is None  # never opened


def all_known(model: WorklistModel) -> bool:
    entries = [model.entry(key) for key in model.keys(listed=False)]
    return all(entry is not None and entry.header for entry in entries)


def test_rows_say_whose_image_it_is_and_are_found_by_it(start: Start, many: Path, tmp_path: Path) -> None:
    ds = dcmread(many / "case_03.dcm")
    ds.PatientName, ds.AccessionNumber, ds.StudyDate, ds.PatientBirthDate = "SEEK^ME", "ACC77", "20241130", "19610214"
    ds.save_as(many / "case_03.dcm")
    desk = start()
    panel, rows = desk.program.window.worklist, desk.program.header_rows
    desk.program.worklist.open_paths([many])
    desk.until(lambda: len(panel.model) == 12 and rows.idle and all_known(panel.model))
    for words in ("seek", "acc77", "2024-11-30 seek", "case_03"):
        panel.search.setText(words)
        assert [Path(key).name for key in panel.model.keys()] == ["case_03.dcm"], words  # noqa: SIM118
    index = panel.model.index(0)
    assert index.data() == "SEEK, ME"
    assert "63 y" in index.data(panel.model.DetailsRole)[0]
    tooltip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "SEEK, ME" in tooltip
    assert "accession ACC77" in tooltip
    desk.program.services.settings.set("worklist.names", "file")
    desk.until(lambda: panel.model.index(0).data() == "case_03")
    desk.program.close(ask=False)
    again = start()
    model = again.program.window.worklist.model
    again.until(lambda: len(model) == 12)
    assert all_known(model)  # at once, from the data folder


def test_headers_of_a_worklist_that_was_there_before_are_read_at_the_start(start: Start, many: Path) -> None:
    desk = start()
    panel = desk.program.window.worklist
    desk.program.worklist.open_paths([many])
    desk.until(lambda: len(panel.model) == 12 and desk.program.header_rows.idle)
    desk.program.services.library._database.change([("DELETE FROM headers", ())])  # pyright: ignore[reportPrivateUsage]
    desk.program.close(ask=False)
    again = start()
    model = again.program.window.worklist.model
    again.until(lambda: len(model) == 12 and all_known(model))


def test_the_next_start_goes_on_where_the_last_one_ended(start: Start, many: Path, lungseg_home: Path) -> None:
    desk = start()
    desk.program.worklist.open_paths([many], show=False)
    panel = desk.program.window.worklist
    desk.until(lambda: len(panel.model) == 12)
    last = panel.model.keys()[7]
    desk.program.worklist.show(last)
    desk.until(lambda: panel.current == last and desk.program.flow.painted is not None)
    viewer = desk.program.viewing.ensure()
    viewer.look(replace(viewer.camera.with_zoom(2.5), centre=(40.0, 30.0)))
    panel.set_scope(Scope.TODO)
    panel.set_order(Order.NEWEST)
    panel.search.setText("case_0")
    desk.program.close(ask=False)

    again = start()
    again.until(lambda: again.program.window.worklist.current == last and again.program.session.current is not None)
    panel, camera = again.program.window.worklist, again.program.viewing.ensure().camera
    assert (camera.zoom, camera.centre) == (2.5, (40.0, 30.0))
    assert (panel.model.scope, panel.model.order) == (Scope.TODO, Order.NEWEST)
    assert (panel.search.text(), panel.model.rowCount()) == ("case_0", 10)
    panel.set_scope(Scope.DONE)  # it is no more among what is listed
    again.program.viewing.fit()
    again.program.close(ask=False)

    third = start()
    third.until(lambda: third.program.session.current is not None)
    panel = third.program.window.worklist
    assert (panel.current, panel.model.scope) == (last, Scope.DONE)
    assert third.program.viewing.ensure().fits
    assert not panel.search.text()  # it found nothing
    panel.set_scope(Scope.ALL)
    third.program.close(ask=False)
    with closing(Library(lungseg_home)) as library:
        library.remove(last)

    fourth = start()
    fourth.until(lambda: bool(fourth.program.window.worklist.current))
    assert fourth.program.window.worklist.current != last
