"""The column of sections at the right; it scrolls above its last one, and remembers which sections are open."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui.parts import Section, line


class Dock(QScrollArea):
    """Sections one below the other.

    Parameters
    ----------
    sections : mapping of str to Section
        By a stable name, under which it is stored whether one is open.
    foot : str
        Name of one that stays in sight below what scrolls, as far as that leaves half of the height; "" for none.

    Signals
    -------
    sections_changed(dict)
        Name to open or closed, after the reader folded one.
    """

    sections_changed = Signal(object)

    def __init__(self, sections: Mapping[str, Section], parent: QWidget | None = None, *, foot: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("dock")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Segments, checks, measurements, model"))
        self.sections = dict(sections)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = column
        self._foot = self.sections.get(foot)
        for section in self.sections.values():
            column.addWidget(section)
            section.toggled.connect(lambda _: self.sections_changed.emit(self.open_sections))
        column.addStretch(1)
        self.setWidget(inside)
        for child in inside.findChildren(QWidget):
            child.installEventFilter(self)
        self._pinned = False
        self._edge = line()
        self._edge.setParent(self)
        self._edge.hide()

    @property
    def open_sections(self) -> dict[str, bool]:
        """Which sections are open, by name."""
        return {name: section.open for name, section in self.sections.items()}

    def set_open(self, opened: Mapping[str, bool]) -> None:
        """Open and close sections; unknown names are ignored."""
        for name, section in self.sections.items():
            if name in opened:
                section.set_open(opened[name])

    def words_width(self) -> int:
        """Return the width in which no section is cut, beside the scroll bar."""
        for child in self.findChildren(QWidget):
            child.ensurePolished()  # else their fonts are not the style sheet's yet
        widest = max((section.minimumSizeHint().width() for section in self.sections.values()), default=0)
        return widest + self.verticalScrollBar().sizeHint().width()

    def _place_foot(self) -> None:
        """Give the foot its room below what scrolls, or have it scroll with the others where the dock is low."""
        foot = self._foot
        if foot is None:
            return
        # Words that wrap at this width need more than the hint, which knows no width; -1 where nothing wraps.
        height, room = max(foot.sizeHint().height(), foot.heightForWidth(self.width())), self.height()
        pinned = height <= room // 2
        if pinned != self._pinned:
            self._pinned = pinned
            if pinned:
                self._column.removeWidget(foot)
                foot.setParent(self)
            else:
                self._column.insertWidget(self._column.count() - 1, foot)
            foot.show()
        self.setViewportMargins(0, 0, 0, height if pinned else 0)
        self._edge.setVisible(pinned)
        if pinned:
            foot.setGeometry(0, room - height, self.width(), height)
            foot.raise_()
            self._edge.setGeometry(0, room - height, self.width(), 1)
            self._edge.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the foot at the lower edge."""
        super().resizeEvent(event)
        self._place_foot()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the dock: it changes a slider or a number only while that has the focus."""
        if watched is self._foot and event.type() is QEvent.Type.LayoutRequest:
            self._place_foot()
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return watched.metaObject().className() in ("QSlider", "QDoubleSpinBox", "QSpinBox", "QComboBox")
        return super().eventFilter(watched, event)
