"""Is the model saving work? What each accepted case took, by version; kept on this computer only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QVBoxLayout

from lungseg_gui.core.language import labelled, tr, tr_count
from lungseg_gui.core.numerals import decimal
from lungseg_gui.services.benefit import Work
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.charts import Span, WorkChart
from lungseg_gui.ui.panels.wording import seconds_text
from lungseg_gui.ui.parts import Button, text

_DIGITS = {"seconds": 0, "strokes": 0, "dice": 3, "hd95_mm": 1, "displacement_mm": 2, "contour_percent": 0}


class BenefitView(QFrame):
    """A measure, its chart, and what the reader may do with the records.

    Parameters
    ----------
    record : callable
        Is given whether records should be kept.
    export, erase : callable
        Ask, then write the records as CSV or forget them.
    """

    def __init__(
        self, *, record: Callable[[bool], object], export: Callable[[], object], erase: Callable[[], object]
    ) -> None:
        super().__init__()
        self._works: tuple[Work, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        column.addWidget(text(tr("Is the model saving work?"), weight=600, wrap=True))
        self.measure = QComboBox()
        self.measure.setAccessibleName(tr("Measure", "figure"))
        for name, words in (
            ("seconds", tr("Seconds per case")),
            ("strokes", tr("Strokes per case")),
            ("dice", tr("Dice, model’s mask against yours")),
            ("hd95_mm", tr("HD95, mm")),
            ("displacement_mm", tr("Mean edge shift, mm")),
            ("contour_percent", tr("Contour corrected, %")),
        ):
            self.measure.addItem(words, name)
        self.measure.currentIndexChanged.connect(lambda _: self._draw())
        head.addWidget(self.measure)
        head.addStretch(1)
        column.addLayout(head)
        self.words = text(size=theme.SECONDARY, tone="second", wrap=True)
        column.addWidget(self.words)
        self.chart = WorkChart(tr("Work per case, by version"))
        column.addWidget(self.chart, 1)
        feet = QHBoxLayout()
        feet.setSpacing(8)
        self.record_box = QCheckBox(tr("Record on this computer"))
        self.record_box.setToolTip(tr("Time, strokes and amount of change; no names, and nothing is sent"))
        self.record_box.clicked.connect(lambda on: record(bool(on)))
        self.export_button = Button(tr("Export CSV…"), small=True, run=export)
        self.erase_button = Button(tr("Erase…"), look="danger", small=True, run=erase)
        feet.addWidget(self.record_box)
        feet.addStretch(1)
        feet.addWidget(self.export_button)
        feet.addWidget(self.erase_button)
        column.addLayout(feet)
        self.show_works((), recording=True)

    def show_works(self, works: Sequence[Work], *, recording: bool) -> None:
        """Show these records, the oldest first."""
        self._works = tuple(works)
        self.record_box.setChecked(recording)
        for button in (self.export_button, self.erase_button):
            button.setEnabled(bool(works))
            button.setToolTip("" if works else tr("Nothing recorded yet."))
        self._draw()

    def _draw(self) -> None:
        name = str(self.measure.currentData())
        known = [(work.version, value) for work in self._works if (value := _value(work, name)) is not None]
        by_hand = tr("by hand")
        spans = [
            Span(version or by_hand, tuple(value for _, value in group))
            for version, group in groupby(known, key=lambda pair: pair[0])
        ]
        medians = " · ".join(labelled(span.version, self._figure(name, span.median)) for span in spans)
        cases = tr_count("{n} cases", "1 case", len(known))
        words = tr("{cases} in order; median of {medians}", cases=cases, medians=medians)
        if not known:
            words = tr("As you accept masks, this shows how long each took and how much you changed, by version.")
        self.words.setText(words)
        self.chart.setVisible(bool(known))
        self.chart.show_spans(spans, digits=_DIGITS[name], words=words)

    def _figure(self, name: str, value: float) -> str:
        if name == "seconds":
            return seconds_text(value)
        figure = decimal(value, 1 if name == "strokes" else _DIGITS[name])
        if name.endswith("_mm"):
            return tr("{n} mm", n=figure)
        return tr("{n} %", n=figure) if name.endswith("_percent") else figure


def _value(work: Work, name: str) -> float | None:
    value: float | int | None = getattr(work, name)
    return None if value is None else float(value)
