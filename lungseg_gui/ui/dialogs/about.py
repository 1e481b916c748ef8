"""What the program is, what it is not, what it is made of."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import QLibraryInfo, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui import __version__
from lungseg_gui.core.language import ENGLISH, current, tr
from lungseg_gui.resources import resource_path
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Button, PrimaryButton, line, text

# Distribution, licence. Those that the program is built on; the notices of the rest come with them.
COMPONENTS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("torch", "BSD-3-Clause"),
    ("openvino", "Apache-2.0"),
    ("segmentation-models-pytorch", "MIT"),
    ("timm", "Apache-2.0"),
    ("numpy", "BSD-3-Clause"),
    ("opencv-python-headless", "Apache-2.0"),
    ("pydicom", "MIT"),
    ("highdicom", "MIT"),
    ("imagecodecs", "BSD-3-Clause"),
    ("pyqtgraph", "MIT"),
    ("QtAwesome", "MIT"),
    ("safetensors", "Apache-2.0"),
)


def component_version(name: str) -> str:
    """Return the version of an installed distribution, "" where it is not installed as one."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


class AboutDialog(QDialog):
    """Name, purpose, versions, licences. Nothing is imported to show them.

    Parameters
    ----------
    model : str
        Name of the model version in use; left out where empty.
    """

    def __init__(self, *, model: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About lungseg"))
        self.setStyleSheet("QDialog { background: palette(base); }")
        self._model = model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(line())
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._body())
        column.addWidget(scroll, 1)
        column.addWidget(line())
        column.addLayout(self._foot())
        self.resize(QSize(620, 640).boundedTo(self.screen().availableGeometry().size() - QSize(40, 60)))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        picture = QLabel()
        pixmap = QPixmap(str(resource_path("icons/lungseg-256.png")))
        ratio = self.devicePixelRatioF()
        pixmap = pixmap.scaled(round(48 * ratio), round(48 * ratio), mode=Qt.TransformationMode.SmoothTransformation)
        pixmap.setDevicePixelRatio(ratio)
        picture.setPixmap(pixmap)
        picture.setAccessibleName(tr("Icon of lungseg"))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text(f"lungseg {__version__}", size=theme.PAGE, weight=600))
        words.addWidget(text(tr("Lungs on chest radiographs: segment, correct, train."), tone="second"))
        row.addLayout(words, 1)
        return row

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for words in (
            tr("Research software. Not a medical device: not for diagnosis or treatment. A reader checks every mask."),
            tr("Everything stays on this computer unless you send it to a PACS: nothing is sent automatically."),
        ):
            column.addWidget(text(words, wrap=True))
        if current().code != ENGLISH:
            words = tr(
                "No radiologist whose language this is has checked the translation yet. Corrections are welcome."
            )
            column.addWidget(text(words, wrap=True))
        column.addSpacing(8)
        column.addWidget(text(tr("Built with"), weight=600))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, cells in enumerate(self.parts()):
            for place, words in enumerate(cells):
                label = text(words, size=theme.SECONDARY, tone="" if place == 0 else "second")
                grid.addWidget(label, row, place)
        column.addLayout(grid)
        column.addSpacing(8)
        column.addWidget(text(tr("Licences"), weight=600))
        for words in (
            tr("lungseg: Apache-2.0."),
            tr(
                "Qt and PySide6 are used under the GNU LGPL version 3, unchanged and as separate libraries: you can "
                "replace them with other versions."
            ),
            tr("Inter, Noto Sans: SIL Open Font License 1.1. Phosphor icons: MIT."),
            tr("The full texts are in the folder packaging/licences and with the installed packages."),
        ):
            column.addWidget(text(words, size=theme.SECONDARY, tone="second", wrap=True))
        column.addStretch(1)
        return body

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 12)
        self.copy_button = Button(tr("Copy versions"), icon="copy", run=self._copy)
        self.close_button = PrimaryButton(tr("Close"), run=self.close)
        self.close_button.setDefault(True)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row

    def parts(self) -> list[tuple[str, str, str]]:
        """Name, version and licence of what the program is made of."""
        found = [("Python", platform.python_version(), "PSF"), ("Qt", QLibraryInfo.version().toString(), "LGPL-3.0")]
        found += [(name, component_version(name), licence) for name, licence in COMPONENTS]
        return [part for part in found if part[1]]

    def _copy(self) -> None:
        lines = [f"lungseg {__version__}", platform.platform()]
        lines += [f"model {self._model}"] if self._model else []
        lines += [f"{name} {version}" for name, version, _ in self.parts()]
        QApplication.clipboard().setText("\n".join(lines))
