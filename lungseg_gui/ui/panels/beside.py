"""The bar above two pictures: which the prior is, how long ago, what changed, and what is linked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lungseg_gui.core.beside import AreaChange
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.numerals import decimal
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import Actions
from lungseg_gui.ui.parts import Button, icon_button, plain, set_tone, text


class BesideBar(QFrame):
    """Two lines: the picture beside with what is linked, and the change of each area."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAccessibleName(tr("Image alongside"))
        self._whole = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 4)
        column.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(6)
        self._title = text(weight=600)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        first.addWidget(self._title, 1)
        for name, words, icon in (
            ("beside.views", tr("Zoom and pan"), "link"),
            ("beside.windows", tr("Window"), "link"),
            ("beside.copy", tr("Copy mask"), "copy"),
        ):
            button = Button(words, icon=icon, small=True)
            actions.bind(button, name)
            if icon == "link":
                button.toggled.connect(lambda on, button=button: button.set_glyph("link" if on else "link-break"))
                button.set_glyph("link" if button.isChecked() else "link-break")
            first.addWidget(button)
        close = icon_button("x", actions.tip("view.beside"), size=24)
        close.clicked.connect(lambda: actions.run("view.beside"))
        first.addWidget(close)
        column.addLayout(first)
        self._changes = text(size=theme.SECONDARY, tone="second", wrap=True)
        column.addWidget(self._changes)

    def show_title(self, words: str, *, warns: bool = False) -> None:
        """Say which picture stands beside; in the colour of warnings where it is of another patient."""
        self._whole = words
        self._title.setToolTip(plain(words))
        set_tone(self._title, "warn" if warns else "")
        self._fit()

    @property
    def title(self) -> str:
        """The whole title, which a narrow window shortens."""
        return self._whole

    def show_changes(self, changes: Mapping[int, AreaChange]) -> None:
        """Say the area of each lung then and now."""
        names = {RIGHT: tr("Right lung"), LEFT: tr("Left lung"), 0: tr("Both")}
        self._changes.setText("    ".join(_change(names[value], change) for value, change in changes.items()))

    @property
    def changes(self) -> str:
        """What is said of the areas."""
        return self._changes.text()

    def _fit(self) -> None:
        self._title.setText(self._title.fontMetrics().elidedText(self._whole, theme.ELIDE, self._title.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title the room at hand."""
        super().resizeEvent(event)
        self._fit()


def _change(name: str, change: AreaChange) -> str:
    in_mm = change.unit == "cm²"
    before, now = (decimal(area, 0 if in_mm else 1) for area in (change.before, change.now))
    figures = tr("{name}: {before} → {now} % of the image", name=name, before=before, now=now)
    if in_mm:
        figures = tr("{name}: {before} → {now} cm²", name=name, before=before, now=now)
    percent = change.percent
    if percent is None or not change.now:  # a lung that has no mask in one of both has not shrunk
        return figures
    sign = "−" if percent < 0 else "+"
    return tr("{figures} ({sign}{percent:.1f} %)", figures=figures, sign=sign, percent=abs(percent))
