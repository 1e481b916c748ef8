"""Two model versions on the image that is open: both outlines, what differs, and figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.core.numerals import decimal, grouped
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image
from lungseg_gui.jobs import Compared
from lungseg_gui.services.registry import Version
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.wording import NONE, dice_text, signed
from lungseg_gui.ui.parts import Button, text

if TYPE_CHECKING:  # pyqtgraph
    from lungseg_gui.ui.viewer.difference import Key
    from lungseg_gui.ui.viewer.viewer import Viewer

_PICTURE = 300
_TITLED = 380  # from this width on there is room for the title
_JOINED = 300  # and from this one on for the word between the versions
_Row = tuple[str, str, str, str]


class CompareView(QFrame):
    """Chooses two versions and shows what they make of one image.

    Parameters
    ----------
    compare : callable
        Is given the names of the two versions.
    cancel : callable
        Gives the comparison that runs up.
    """

    def __init__(self, compare: Callable[[str, str], object], cancel: Callable[[], object]) -> None:
        super().__init__()
        self._compare, self._cancel = compare, cancel
        self._running = False
        self._image = ""
        self._viewer: Viewer | None = None
        self._key: Key | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.first, self.second = self._box(tr("First version")), self._box(tr("Second version"))
        self.button = Button(tr("Compare"), run=self._act)
        self._title = text(tr("Compare"), weight=600)
        head.addWidget(self._title)
        head.addWidget(self.first)
        self._with = text(tr("with"), tone="second")
        head.addWidget(self._with)
        head.addWidget(self.second)
        self.on = text(tone="second")
        self.on.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.on, 1)
        head.addWidget(self.button)
        column.addLayout(head)
        self.state = text(tone="second", wrap=True)
        column.addWidget(self.state)
        self._result = QWidget()
        row = QHBoxLayout(self._result)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._place = QHBoxLayout()
        row.addLayout(self._place, 1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._figures = QVBoxLayout()
        self._figures.setSpacing(16)
        self._figures.addLayout(self._grid)
        self._figures.addStretch(1)
        row.addLayout(self._figures)
        column.addWidget(self._result, 1)
        column.addStretch(0)  # the head stays at the top while there is no result
        self._cells: list[QLabel] = []
        self._result.hide()
        self.show_image("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where the button, which says the same, has no room beside it."""
        super().resizeEvent(event)
        self._title.setVisible(self.width() >= theme.wider(_TITLED))
        self._with.setVisible(self.width() >= theme.wider(_JOINED))

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.currentIndexChanged.connect(lambda _: self._refresh())
        return box

    # -- what there is to compare
    def set_versions(self, versions: Sequence[Version]) -> None:
        """Offer these versions."""
        for box in (self.first, self.second):
            kept = box.currentText()
            box.blockSignals(True)
            box.clear()
            box.addItems([version.name for version in versions])
            box.setCurrentIndex(max(box.findText(kept), 0))
            box.blockSignals(False)
        self._refresh()

    def propose(self, first: str, second: str) -> None:
        """Choose these two, unless a comparison runs or is shown."""
        if not self._running and self._result.isHidden():
            for box, name in ((self.first, first), (self.second, second)):
                box.setCurrentIndex(max(box.findText(name), 0))

    def show_image(self, name: str) -> None:
        """Name the image that is open; "" for none."""
        if name != self._image:
            self._result.hide()
        self._image = name
        self.on.setText(tr("on {name}", name=name) if name else "")
        self._refresh()

    def _refresh(self) -> None:
        names = (self.first.currentText(), self.second.currentText())
        why = ""
        if not self._image:
            why = tr("Open an image first: two versions are compared on the open image.")
        elif self.first.count() < 2:
            why = tr("There is only one version. Train on your accepted cases, then compare.")
        elif names[0] == names[1]:
            why = tr("Choose two different versions.")
        self.button.setEnabled(self._running or not why)
        self.button.setToolTip(why)
        if not self._running:
            self.state.setText(why)
            self.state.setVisible(bool(why))

    def _act(self) -> None:
        if self._running:
            self._cancel()
        else:
            self._compare(self.first.currentText(), self.second.currentText())

    # -- how it goes
    def begin(self) -> None:
        """Show that a comparison runs."""
        self._set_running(True)
        self._result.hide()
        self.step("")

    def step(self, name: str) -> None:
        """Say which version is at work; "" where the masks are measured."""
        words = tr("{name} is predicting…", name=name) if name else tr("Measuring…")
        self.state.setText(words)
        self.state.show()

    def end(self, words: str = "") -> None:
        """Show that no comparison runs any more, and why it gave no result."""
        self._set_running(False)
        if words:
            self.state.setText(words)
            self.state.show()

    def _set_running(self, running: bool) -> None:
        self._running = running
        words = tr("Cancel") if running else tr("Compare")
        self.button.setText(words)
        self.button.setAccessibleName(words)
        for box in (self.first, self.second):
            box.setEnabled(not running)
        self._refresh()

    def show_result(self, image: Image, compared: Compared) -> None:
        """Show both outlines over the image, and the figures."""
        self.end()
        viewer = self._viewer_of()
        one, two = compared.first.model_version, compared.second.model_version
        review = Review(image)
        review.resume(
            compared.second.mask.unpack(),
            status=Status.PREDICTED,
            edited=False,
            based_on=two,
            prediction=compared.first,
        )
        review.read_only = tr("This is a comparison of two versions.")
        from lungseg_gui.ui.viewer.difference import Legend, key_rows, sides

        names = Legend(tr("Only {name}", name=two), tr("Only {name}", name=one), two, one, over=False)
        viewer.show_difference(True, names)
        added, removed = sides(compared.second.mask.read(), compared.first.mask.read())
        areas = int(added.sum()), int(removed.sum())
        self._key_of().show_rows(key_rows(names, areas, image.spacing))
        session = Session()
        session.show(review)
        viewer.show_review(review, session)
        self._result.show()
        self._fill(self._rows(compared))

    def _viewer_of(self) -> Viewer:
        if self._viewer is None:
            from lungseg_gui.ui.viewer.viewer import Viewer

            self._viewer = Viewer()
            self._viewer.setMinimumSize(_PICTURE, _PICTURE)
            self._viewer.setAccessibleName(tr("Both versions’ outlines on the radiograph"))
            self._place.addWidget(self._viewer)
        return self._viewer

    def _key_of(self) -> Key:
        if self._key is None:
            from lungseg_gui.ui.viewer.difference import Key

            self._key = Key()
            self._figures.insertWidget(1, self._key)
        return self._key

    @property
    def figures(self) -> list[list[str]]:
        """What is shown, row by row."""
        words = [cell.text() for cell in self._cells]
        return [words[start : start + 4] for start in range(0, len(words), 4)]

    def _rows(self, compared: Compared) -> list[_Row]:
        first, second = compared.measures
        in_mm = first.right.area_cm2 is not None
        one, two = compared.first.model_version, compared.second.model_version
        rows: list[_Row] = [(tr("On this image"), one, two, tr("Change"))]
        if compared.with_reader is not None:
            mine, other = compared.with_reader
            change = signed(round(other.dice, 3) - round(mine.dice, 3), 3)
            rows.append((tr("Dice against your mask"), dice_text(mine.dice), dice_text(other.dice), change))
            if in_mm:
                rows.append((tr("HD95 from your mask, mm"), *_pair(mine.hd95_mm, other.hd95_mm)))
        if not in_mm:  # without spacing there are pixels to compare
            for name, before, after in (
                (tr("Right lung, px"), first.right.pixels, second.right.pixels),
                (tr("Left lung, px"), first.left.pixels, second.left.pixels),
            ):
                rows.append((name, grouped(before), grouped(after), signed(after - before, 0)))
        else:
            rows.append((tr("Right lung, cm²"), *_pair(first.right.area_cm2, second.right.area_cm2)))
            rows.append((tr("Left lung, cm²"), *_pair(first.left.area_cm2, second.left.area_cm2)))
        between = compared.between
        rows.append((tr("Dice between versions"), "", "", dice_text(between.dice)))
        if in_mm:
            rows.append((tr("HD95 between versions, mm"), "", "", _figure(between.hd95_mm)))
        return rows

    def _fill(self, rows: Sequence[_Row]) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for place, row in enumerate(rows):
            for column, words in enumerate(row):
                cell = text(words, size=theme.SECONDARY, tone="second" if place == 0 or column == 0 else "")
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                self._grid.addWidget(cell, place, column, side)
                self._cells.append(cell)


def _figure(value: float | None) -> str:
    return NONE if value is None else decimal(value, 1)


def _pair(before: float | None, after: float | None) -> tuple[str, str, str]:
    change = NONE if before is None or after is None else signed(after - before, 1)
    return _figure(before), _figure(after), change
