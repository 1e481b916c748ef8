"""Contact sheets: of which cases, under which names they are written, and how a layout is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.jobs import summing
from lungseg_gui.services.library import Entry
from lungseg_gui.ui import sheet
from lungseg_gui.ui.controllers import contact_sheet as module
from lungseg_gui.ui.controllers.contact_sheet import ContactSheet, grid_of, sheet_commands, sheet_files, words_of
from lungseg_gui.ui.controllers.gathering import Chosen
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.sheet import Grid, Tile
from tests.ui.controllers.standins import Lanes, Messages, Pane, Run, Settings, UndrawnDialog, row

GRID = Grid(1, 2)


class Dialog(UndrawnDialog):
    def __init__(self, what: str, number: int, grid: Grid, *, save: Run, print_: Run, parent: QObject) -> None:
        super().__init__()
        self.what, self.number, self.grid, self.save, self.print = what, number, grid, save, print_
        self.parent = parent


class Gathering:
    def __init__(self) -> None:
        self.reason = ""
        self.words = ""

    def why_not(self) -> str:
        return self.reason

    def begin(
        self, cases: Chosen, each: Callable[[Entry, str], Tile], *, done: Callable[[Sequence[Tile]], object], words: str
    ) -> None:
        self.words = words
        done([each(entry, name) for entry, name in zip(cases.entries, cases.names, strict=True)])


class Out:
    def __init__(self) -> None:
        self.path: Path | None = None
        self.asked: list[tuple[str, str]] = []
        self.previewed: list[Any] = []

    def ask(self, title: str, name: str, *, kinds: str) -> Path | None:
        self.asked.append((name, kinds))
        return self.path

    def preview_of(self, paint: Callable[[Any], object], layout: object) -> None:
        self.previewed.append(layout)
        paint(SimpleNamespace(resolution=lambda: 300))


class Desk:
    def __init__(self) -> None:
        self.lanes, self.messages, self.settings = Lanes(), Messages(), Settings()
        self.gathering, self.out, self.model = Gathering(), Out(), WorklistModel()
        self.replaces = True
        self.asked: list[list[Path]] = []
        services: Any = SimpleNamespace(lanes=self.lanes, settings=self.settings, read=None, library=None)
        rest: list[Any] = [self.gathering, self.messages, self.out, Pane(worklist=SimpleNamespace(model=self.model))]
        self.window = rest[-1]
        self.sheet = ContactSheet(services, *rest)

    def list(self, *keys: str) -> Chosen:
        self.model.set_entries([row(key, order=number) for number, key in enumerate(keys, 1)])
        return Chosen(tuple(row(key) for key in keys), tuple(keys), "")

    def may_replace(self, _: object, files: list[Path]) -> bool:
        self.asked.append(files)
        return self.replaces

    @property
    def dialog(self) -> Dialog:
        dialog: Any = self.sheet.dialog
        return dialog


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(module, "ContactSheetDialog", Dialog)
    desk = Desk()
    monkeypatch.setattr(module, "may_replace", desk.may_replace)
    monkeypatch.setattr(sheet, "as_pdf", lambda _, tiles: f"pdf of {len(tiles)}".encode())
    monkeypatch.setattr(sheet, "as_png", lambda _, __, number: f"sheet {number}".encode())

    def tile(entry: Entry, side: int, *, outlines: bool, **_: object) -> bytes:
        return b"outlined" if outlines else b"plain"

    monkeypatch.setattr(summing, "tile", tile)
    return desk


def test_it_says_why_there_is_no_sheet_to_make(desk: Desk) -> None:
    (command,) = sheet_commands(desk.sheet)
    assert command.group == 1
    assert not command.enabled()
    assert command.why_not() == "Open images first."
    desk.list("/x/a")
    assert command.enabled()
    desk.gathering.reason = "Other cases are still being read."
    assert not command.enabled()
    assert command.why_not() == "Other cases are still being read."


def test_the_layout_is_asked_for_as_it_was_chosen_last(desk: Desk) -> None:
    desk.list("/x/a", "/x/b", "/x/c")
    desk.settings.set("sheet.last", "2x3 a4 landscape names")
    desk.sheet.ask()
    assert desk.dialog.opened
    assert (desk.dialog.what, desk.dialog.number) == ("3 cases", 3)
    assert desk.dialog.grid == Grid(2, 3, landscape=True, outlines=False, names=True)
    assert desk.dialog.attributes == [Qt.WidgetAttribute.WA_DeleteOnClose]
    desk.dialog.finished.emit()
    assert desk.sheet.dialog is None


@pytest.mark.parametrize("suffix", [".pdf", ".png", ".PNG"])
def test_sheets_are_written_as_one_pdf_or_a_picture_each(desk: Desk, tmp_path: Path, suffix: str) -> None:
    desk.list("/x/a", "/x/b", "/x/c")
    desk.sheet.ask()
    desk.out.path = tmp_path / f"sheet{suffix}"
    desk.dialog.save(GRID)
    assert desk.settings.text("sheet.last") == words_of(GRID)
    desk.lanes.run()
    others = [tmp_path / f"sheet_2{suffix}"] if suffix != ".pdf" else []
    assert desk.asked == [others]
    expected = [b"sheet 0", b"sheet 1"] if others else [b"pdf of 3"]
    assert [path.read_bytes() for path in (desk.out.path, *others)] == expected
    assert len(list(tmp_path.iterdir())) == len(expected)
    assert desk.messages.files == [desk.out.path]
    assert desk.gathering.words == "Preparing the contact sheet: case {n} of {total}."


@pytest.mark.parametrize("stop", ["no file", "kept", "an image"])
def test_nothing_is_written_over_what_the_reader_keeps(desk: Desk, tmp_path: Path, stop: str) -> None:
    path = tmp_path / "sheet.png"
    image = tmp_path / "sheet_2.png" if stop == "an image" else tmp_path / "other.png"
    desk.list("/x/a", "/x/b", str(image))
    desk.sheet.ask()
    desk.out.path = None if stop == "no file" else path
    desk.replaces = stop != "kept"
    desk.dialog.save(GRID)
    desk.lanes.run()
    assert list(tmp_path.iterdir()) == []
    assert desk.settings.text("sheet.last") != words_of(GRID)
    told = ["sheet_2.png is an image on the worklist. Choose another name for the contact sheet."]
    assert [words for _, words in desk.messages.errors] == (told if stop == "an image" else [])


def test_what_cannot_be_written_is_told(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bytes:
        raise LungSegError("The disk is full.")

    monkeypatch.setattr(sheet, "as_pdf", refuse)
    desk.sheet.write(tmp_path / "sheet.pdf", GRID, [])
    desk.lanes.run()
    assert desk.messages.errors == [("export", "The disk is full.")]
    assert desk.messages.files == []


def test_pictures_that_were_stopped_end_between_two_sheets(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiles = [Tile(str(number), b"") for number in range(4)]
    desk.sheet.write(tmp_path / "sheet.png", GRID, tiles)
    (task,) = desk.lanes.batch.waiting

    def stopped(_: object, __: object, number: int) -> bytes:
        task.cancel()
        return f"sheet {number}".encode()

    monkeypatch.setattr(sheet, "as_png", stopped)
    desk.lanes.run()
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.png"]
    assert desk.messages.errors == desk.messages.files == []


def test_sheets_are_printed_from_a_preview(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[tuple[int, float]] = []

    def paint(_: object, __: Grid, tiles: Sequence[Tile], *, dpi: float) -> None:
        printed.append((len(tiles), dpi))

    monkeypatch.setattr(sheet, "print_on", paint)
    desk.list("/x/a", "/x/b")
    desk.sheet.ask()
    desk.dialog.print(GRID)
    assert printed == [(2, 300)]
    assert len(desk.out.previewed) == 1


@pytest.mark.parametrize(
    ("name", "sheets", "files"),
    [
        ("a.pdf", 3, ["a.pdf"]),
        ("a.png", 1, ["a.png"]),
        ("a.PNG", 3, ["a.PNG", "a_2.PNG", "a_3.PNG"]),
    ],
)
def test_each_sheet_has_a_file_of_its_own_but_in_a_pdf(name: str, sheets: int, files: list[str]) -> None:
    assert [path.name for path in sheet_files(Path("/out") / name, sheets)] == files


@pytest.mark.parametrize(
    ("words", "grid"),
    [
        ("5x4 a4 outlines names", Grid(5, 4)),
        ("1x12 a4", Grid(1, 12, outlines=False, names=False)),
        ("12x1 letter landscape", Grid(12, 1, "letter", landscape=True, outlines=False, names=False)),
        ("0x13 a4", Grid(1, 12, outlines=False, names=False)),
        ("99999999x2 a4 names", Grid(12, 2, outlines=False, names=True)),
        ("3x3", Grid(5, 4)),
        ("3x3 a0", Grid(5, 4)),
        ("3x a4", Grid(5, 4)),
        ("x3 a4", Grid(5, 4)),
        ("-1x3 a4", Grid(5, 4)),
        ("", Grid(5, 4)),
    ],
)
def test_a_layout_is_read_as_it_was_kept_and_else_as_at_first(words: str, grid: Grid) -> None:
    assert grid_of(words) == grid
    assert grid_of(words_of(grid)) == grid
