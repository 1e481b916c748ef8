"""The listed or selected cases as small pictures in a grid: PDF, PNG, paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.library import Entry, key_of
from lungseg_gui.ui import names, sheet
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.gathering import Chosen, Gathering, chosen, why_nothing
from lungseg_gui.ui.controllers.pages_out import PagesOut
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.dialogs.contact_sheet import ContactSheetDialog
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.save_as import may_replace
from lungseg_gui.ui.sheet import Grid, Tile
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window

_LAST, _PNG = "sheet.last", ".png"


class ContactSheet(QObject):
    """Asks for the layout, reads the cases, and writes or prints the sheets."""

    def __init__(
        self, services: Services, gathering: Gathering, messages: Messages, out: PagesOut, window: Window
    ) -> None:
        super().__init__(window)
        self._services, self._gathering, self._messages, self._out = services, gathering, messages, out
        self._window, self._model = window, window.worklist.model
        self.dialog: ContactSheetDialog | None = None

    def why_not(self) -> str:
        """Why there is no sheet to make, or ""."""
        return self._gathering.why_not() or why_nothing(self._model)

    def ask(self) -> None:
        """Ask how the sheet is laid out."""
        cases = chosen(self._model)
        self.dialog = ContactSheetDialog(
            cases.what,
            len(cases.entries),
            grid_of(self._services.settings.text(_LAST)),
            save=partial(self._save, cases),
            print_=lambda grid: self.make(cases, grid, partial(self._print, grid)),
            parent=self._window,
        )
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _save(self, cases: Chosen, grid: Grid) -> None:
        path = self._out.ask(tr("Contact sheet"), tr("contact sheet"), kinds=tr("PDF (*.pdf);;PNG (*.png)"))
        if path is None:
            return
        others = sheet_files(path, grid.sheets(len(cases.entries)))[1:]
        listed = next((file for file in (path, *others) if self._model.entry(key_of(file)) is not None), None)
        if listed is not None:
            error = LungSegError(
                tr("{name} is an image on the worklist.", name=names.of_file(listed)),
                remedy=tr("Choose another name for the contact sheet."),
            )
            self._messages.failed("export", error)
        elif may_replace(self._window, others):
            self.make(cases, grid, lambda tiles: self.write(path, grid, tiles))

    def make(self, cases: Chosen, grid: Grid, then: Callable[[Sequence[Tile]], object]) -> None:
        """Read the cases and hand their pictures on."""
        read, library, side = self._services.read, self._services.library, grid.side
        keep(self._services.settings, {_LAST: words_of(grid)}, self._messages)

        def each(entry: Entry, name: str) -> Tile:
            from lungseg_gui.jobs.summing import tile

            return Tile(name, tile(entry, side, outlines=grid.outlines, read=read, library=library))

        words = tr_later("Preparing the contact sheet: case {n} of {total}.")
        self._gathering.begin(cases, each, done=then, words=words)

    def write(self, path: Path, grid: Grid, tiles: Sequence[Tile]) -> None:
        """Write the sheets as one PDF, or each as a PNG of its own, in a worker: they may be many."""

        def work(report: Report) -> list[Path]:
            files = sheet_files(path, grid.sheets(len(tiles)))
            if path.suffix.lower() != _PNG:
                atomic_write_bytes(path, sheet.as_pdf(grid, tiles))
                return files
            for number, file in enumerate(files):
                report(number)
                atomic_write_bytes(file, sheet.as_png(grid, tiles, number))
            return files

        self._services.lanes.batch.do(
            work,
            name="contact sheet",
            done=lambda files: self._messages.exported(files[0]),
            failed=partial(self._messages.failed, "export"),
        )

    def _print(self, grid: Grid, tiles: Sequence[Tile]) -> None:
        self._out.preview_of(
            lambda printer: sheet.print_on(printer, grid, tiles, dpi=printer.resolution()), grid.layout
        )


def sheet_files(path: Path, sheets: int) -> list[Path]:
    """Return the files of so many sheets: one PDF, or a PNG for each."""
    if path.suffix.lower() != _PNG:
        return [path]
    return [path, *(path.with_name(f"{path.stem}_{number}{path.suffix}") for number in range(2, sheets + 1))]


def words_of(grid: Grid) -> str:
    """Return a layout as the settings keep it."""
    flags = {"landscape": grid.landscape, "outlines": grid.outlines, "names": grid.names}
    return " ".join([f"{grid.rows}x{grid.columns}", grid.page, *(name for name, on in flags.items() if on)])


def grid_of(words: str) -> Grid:
    """Read what :func:`words_of` wrote; what cannot be read is as it is at first."""
    size, _, rest = words.partition(" ")
    rows, _, columns = size.partition("x")
    flags = rest.split()
    if not (rows.isdecimal() and columns.isdecimal() and flags and flags[0] in sheet.PAGES):
        return Grid(5, 4)
    down, across = (min(12, max(1, int(number[:4]))) for number in (rows, columns))
    return Grid(down, across, flags[0], "landscape" in flags, "outlines" in flags, "names" in flags)


def sheet_commands(contact: ContactSheet) -> list[Command]:
    """Return the command of the File menu."""
    return [
        Command(
            "file.sheet",
            tr("Contact sheet…"),
            "File",
            contact.ask,
            enabled=lambda: not contact.why_not(),
            why_not=contact.why_not,
            group=1,
            submenu=tr("Several cases"),
        )
    ]
