"""Sizes of the lungs, in mm and cm² where the spacing can be trusted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget

from lungseg_gui.core import magnified
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.measure import LungMeasures, Measures
from lungseg_gui.core.numerals import decimal, grouped, pointed
from lungseg_gui.core.session import Event, Session
from lungseg_gui.core.study import Image
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.analysis import Analysis
from lungseg_gui.ui.panels.figure_list import FigureList
from lungseg_gui.ui.panels.wording import NONE
from lungseg_gui.ui.parts import Section, icon_button, text

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MeasurementsPanel(Section):
    """A table of both lungs; where no spacing is known it gives only pixels and says why."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Measurements"), parent)
        self._session = session
        self._measures: Measures | None = None
        self.copy_button = icon_button("copy", tr("Copy the measurements as text"), run=self.copy, size=24)
        self.add_to_head(self.copy_button)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._cells: dict[str, tuple[QLabel, ...]] = {}  # label, right, left; or label and one for both
        for row, key in enumerate(("head", "area", "height", "width", "ratio", "inner")):
            self._add_row(row, key)
        self.body.addLayout(self._grid)
        self.figures = FigureList()
        self.body.addWidget(self.figures)
        self.note = text(size=theme.CAPTION, tone="third", wrap=True)
        self.body.addWidget(self.note)
        session.observe(self._observe)
        self._clear()

    def _add_row(self, row: int, key: str) -> None:
        words = {
            "head": "",
            "area": tr("Area"),
            "height": tr("Height, mm"),
            "width": tr("Width, mm"),
            "ratio": tr("Left / right area"),
            "inner": tr("Inner thoracic width, mm"),
        }
        label = text(words[key], size=theme.SECONDARY, tone="second")
        figures = [text(size=theme.SECONDARY) for _ in range(1 if key in ("ratio", "inner") else 2)]
        self._grid.addWidget(label, row, 0, 1, 3 - len(figures))
        for index, cell in enumerate(figures):
            cell.setAlignment(_RIGHT)
            cell.setMinimumWidth(52)
            self._grid.addWidget(cell, row, 3 - len(figures) + index)
        self._cells[key] = (label, *figures)

    def _observe(self, event: Event, _identity: Identity | None) -> None:
        if event is Event.CURRENT:
            self._clear()
        if event in (Event.CURRENT, Event.FIGURES):
            review = self._session.current
            if review is None:
                self.figures.forget()
            else:
                self.figures.show_figures(review.figures, review.image)
            self._summarise()

    # -- what the window calls
    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show the result of :class:`MaskAnalysis`; None shows dashes."""
        review = self._session.current
        if analysis is None or review is None or analysis.identity != review.image.identity:
            self._clear()
        else:
            self._show(analysis.measures, review.image)

    def as_text(self) -> str:
        """Return the table as tab-separated lines; empty where nothing was measured."""
        if self._measures is None:
            return ""
        names = (tr("Measurement"), tr("Right"), tr("Left"))
        lines = ["\t".join(names)]
        for key, (label, *figures) in self._cells.items():
            if key != "head" and not label.isHidden():
                empty = [""] * (2 - len(figures))
                lines.append("\t".join([label.text(), *empty, *(figure.text() for figure in figures)]))
        return "\n".join([*lines, self.note.text()])

    def copy(self) -> None:
        """Put the table on the clipboard."""
        QApplication.clipboard().setText(self.as_text())

    def set_open(self, opened: bool) -> None:
        """Show or hide the body; the ratio remains in the header of the closed section."""
        super().set_open(opened)
        self._summarise()

    # -- inside
    def _clear(self) -> None:
        self._measures = None
        for key, (_, *figures) in self._cells.items():
            for figure in figures if key != "head" else []:
                figure.setText(NONE)
        review = self._session.current
        if review is not None:
            self._show_units(review.image)
        else:
            self.note.clear()
        self.copy_button.setEnabled(False)
        self._summarise()

    def _show(self, measures: Measures, image: Image) -> None:
        if not (measures.right.pixels or measures.left.pixels):
            self._clear()  # nothing is drawn or predicted yet
            return
        self._measures = measures
        self.copy_button.setEnabled(True)
        known = image.spacing is not None
        self._show_units(image)
        for index, lung in ((1, measures.right), (2, measures.left)):
            for key, words in zip(("area", "height", "width"), _lung(lung, known=known), strict=True):
                self._cells[key][index].setText(words)
        self._cells["ratio"][1].setText(decimal(measures.left_to_right, 2) if measures.left_to_right else NONE)
        self._cells["inner"][1].setText(_number(measures.inner_width_mm))
        self._summarise()

    def _show_units(self, image: Image) -> None:
        known = image.spacing is not None
        self._cells["area"][0].setText(tr("Area, cm²") if known else tr("Area, px"))
        for key in ("height", "width", "inner"):
            for cell in self._cells[key]:
                cell.setVisible(known)
        self.note.setText(self._source(image))

    def _source(self, image: Image) -> str:
        """Say where mm come from, and what enlarges all of it."""
        taken = magnified.how(image.study)
        larger = tr("{view}: heart and lungs appear larger.", view=taken) if taken else ""
        return "\n".join(line for line in (self._spacing(image), larger) if line)

    def _spacing(self, image: Image) -> str:
        if image.spacing is None:
            return tr("Sizes in mm are not available. Spacing: {why}.", why=tr(image.spacing_note))
        row, column = image.spacing.row, image.spacing.column
        size = f"{column:.4g}" if abs(row - column) < 1e-6 else f"{column:.4g} × {row:.4g}"
        return tr("{size} mm per px, {source}", size=pointed(size), source=tr(image.spacing_note))

    def _summarise(self) -> None:
        head = self._cells["head"]
        head[1].setText(tr("Right"))
        head[2].setText(tr("Left"))
        ratio = None if self._measures is None else self._measures.left_to_right
        self.set_summary("" if self.open or not ratio else tr("L/R {ratio}", ratio=decimal(ratio, 2)))


def _number(value: float | None) -> str:
    return NONE if value is None else decimal(value, 1)


def _lung(lung: LungMeasures, *, known: bool) -> tuple[str, str, str]:
    if not lung.pixels:
        return NONE, NONE, NONE
    area = _number(lung.area_cm2) if known else grouped(lung.pixels)
    return area, _number(lung.height_mm), _number(lung.width_mm)
