"""Where things are: the folders and files of the program, how much of the disk they take, and a button to open each."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.services.disk_use import DiskUse, measure
from lungseg_gui.services.home import LOG
from lungseg_gui.services.registry import bundled_folder
from lungseg_gui.ui import theme
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.parts import Button, line, text
from lungseg_gui.ui.tasks import Report, Task


@dataclass(frozen=True)
class Place:
    """A file or folder with a name for the reader."""

    name: str
    path: Path


def places_of(services: Services) -> list[Place]:
    """Return where the things of a reader are."""
    home = services.home
    found = [
        Place(tr("Data folder"), home),
        Place(tr("Worklist and masks"), services.library.path),
        Place(tr("Strokes, saved as you draw"), services.journals.folder),
        Place(tr("Training set"), services.training_set.root),
        Place(tr("Your model versions"), services.registry.folder),
        Place(tr("Settings file"), services.settings.path),
        Place(tr("Log files"), (home / LOG).parent),
    ]
    with suppress(LungSegError):  # the installation holds none: the Model panel says so
        found.append(Place(tr("Bundled weights"), bundled_folder().parent))
    return found


@dataclass(frozen=True)
class _Measured:
    number: int
    use: DiskUse | None


class _PlaceRow(QFrame):
    def __init__(self, place: Place, *, messages: Messages) -> None:
        super().__init__()
        self.place, self._messages = place, messages
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text(place.name, weight=500, wrap=True))
        self.path = text(_breakable(place.path), size=theme.SECONDARY, tone="second", wrap=True)
        self.path.setAccessibleName(str(place.path))
        words.addWidget(self.path)
        row.addLayout(words, 1)
        self._counting = True
        self.use: QLabel = text(tr("Counting…"), size=theme.SECONDARY, tone="second")
        row.addWidget(self.use)
        self.open_button = Button(tr("Open"), small=True, run=self._open)
        self.open_button.setAccessibleName(tr("Open: {name}", name=place.name))
        row.addWidget(self.open_button)

    def give_up(self) -> None:
        """Say no size, where it was not counted."""
        if self._counting:
            self.use.setText("")

    def show_use(self, use: DiskUse | None) -> None:
        """Show what it takes; None where there is nothing yet."""
        self._counting = False
        self.use.setText(tr("Nothing yet") if use is None else use_text(use))
        self.open_button.setEnabled(use is not None)

    def _open(self) -> None:
        """Show the folder, of a file the one that it is in: nothing opens a database by accident."""
        folder = self.place.path if self.place.path.is_dir() else self.place.path.parent
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            words = tr("{path} could not be opened: no program on this computer can open it.", path=self.place.path)
            self._messages.banner("places", "warn", words)


def use_text(use: DiskUse) -> str:
    """Return size and number of files as the reader sees them: ``12.4 MB in 310 files``."""
    size = QLocale().formattedDataSize(use.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    if use.files == 1:
        return size
    return tr_count("{size} in {n} files", "", use.files, size=size)


def _breakable(path: Path) -> str:
    """Let a long path be wrapped behind each separator."""
    return str(path).replace("/", "/\N{ZERO WIDTH SPACE}").replace("\\", "\\\N{ZERO WIDTH SPACE}")


class Places(QFrame):
    """A row for each place; sizes are counted by a worker while the page is seen."""

    def __init__(self, services: Services, messages: Messages) -> None:
        super().__init__()
        self._services = services
        self._task: Task | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = [_PlaceRow(place, messages=messages) for place in places_of(services)]
        for row in self.rows:
            column.addWidget(row)
            column.addWidget(line())

    def showEvent(self, event: QShowEvent) -> None:
        """Count."""
        super().showEvent(event)
        if self._task is None:
            self._count()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no longer."""
        super().hideEvent(event)
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _count(self) -> None:
        paths = [row.place.path for row in self.rows]

        def work(report: Report) -> None:
            for number, path in enumerate(paths):
                report(_Measured(number, measure(path, go_on=lambda: report(None))))

        self._task = task = self._services.lanes.browse.do(
            work, name="sizes of the folders", progressed=self._counted, failed=self._failed, finished=lambda: end(task)
        )

        def end(ended: Task) -> None:
            if self._task is ended:
                self._task = None

    def _counted(self, found: _Measured | None) -> None:
        if found is not None:
            self.rows[found.number].show_use(found.use)

    def _failed(self, _error: LungSegError) -> None:
        """Leave what was not counted without a size."""
        for row in self.rows:
            row.give_up()
