"""Model versions as files, and deleting them: asks, then hands over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.services.version_file import SUFFIX
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.controllers.versions import Versions
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.questions import gives_up


class VersionFiles(QObject):
    """Asks for names of files, and before something is lost."""

    def __init__(self, services: Services, versions: Versions, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._versions = services.settings, versions
        self._messages, self._window = messages, window

    def ask_export(self, name: str) -> None:
        """Ask where to, then write a version as one file."""
        proposal = str(self._folder() / f"lungseg-{name}{SUFFIX}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Export model version"), proposal, self._kind())
        if chosen:
            self._remember(Path(chosen))
            self._versions.export(name, Path(chosen))

    def ask_import(self) -> None:
        """Ask for a file, then take its version in."""
        title = tr("Import model version")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(self._folder()), self._kind())
        if chosen:
            self._remember(Path(chosen))
            self._versions.take_in(Path(chosen))

    def ask_delete(self, name: str) -> None:
        """Ask whether a version should be lost."""
        if gives_up(
            self._window,
            tr("Delete {name} for good?", name=name),
            more=tr("Accepted masks are kept. Export the version first if you may need it again."),
            keep=tr("Keep it"),
            gone=tr("Delete"),
        ):
            self._versions.delete(name)

    def _kind(self) -> str:
        return tr("Model version (*{suffix})", suffix=SUFFIX)

    def _folder(self) -> Path:
        return Path(self._settings.text("export.folder") or Path.home())

    def _remember(self, path: Path) -> None:
        keep(self._settings, {"export.folder": str(path.parent)}, self._messages)
