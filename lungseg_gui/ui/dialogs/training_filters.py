"""What narrows the list of accepted cases: part, source, version, protocol, date, agreement with the model; order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import decimal, grouped
from lungseg_gui.ui.panels.training_model import Filter, Order, Part, TrainingCase
from lungseg_gui.ui.panels.wording import protocol_text
from lungseg_gui.ui.panels.worklist_filters import FilterChip

_DAYS = (1, 7, 30, 365)
_DICE = (1.0, 0.98, 0.95, 0.9)


class TrainingFilters(QWidget):
    """Two rows of choices; ``changed()`` follows only the reader's hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        chips = QHBoxLayout()
        chips.setSpacing(2)
        group = QButtonGroup(self)
        self.parts: dict[Part, FilterChip] = {}
        for part in Part:
            chip = FilterChip()
            chip.setChecked(part is Part.ALL)
            chip.clicked.connect(self.changed)
            group.addButton(chip)
            chips.addWidget(chip)
            self.parts[part] = chip
        chips.addStretch(1)
        self.order = self._box(tr("Order"))
        for order, words in (
            (Order.NEWEST, tr("Newest first")),
            (Order.OLDEST, tr("Oldest first")),
            (Order.CHANGED, tr("Most corrected first")),
            (Order.SUSPECT, tr("Suspect first")),
        ):
            self.order.addItem(words, order)
        chips.addWidget(self.order)
        column.addLayout(chips)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.source, self.version = self._box(tr("Source")), self._box(tr("Model version"))
        self.protocol, self.date = self._box(tr("Protocol")), self._box(tr("Accepted"))
        self.agreement = self._box(tr("Agreement with the model"))
        for box in (self.source, self.version, self.protocol, self.date, self.agreement):
            row.addWidget(box)
        row.addStretch(1)
        column.addLayout(row)
        self._fill_fixed()
        self.show_counts(())

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(lambda _: self.changed.emit())
        return box

    def _fill_fixed(self) -> None:
        self.date.addItem(tr("Any date"), None)
        for days in _DAYS:
            self.date.addItem(tr_count("Last {n} days", "Last 24 hours", days), days)
        self.agreement.addItem(tr("Any agreement"), None)
        for limit in _DICE:
            words = tr("Any correction") if limit == 1.0 else tr("Dice below {n}", n=decimal(limit, 2))
            self.agreement.addItem(words, limit)

    # -- what there is to choose from
    def show_counts(self, cases: Sequence[TrainingCase]) -> None:
        """Offer what these cases have; a choice that is still there stays."""
        there = [case for case in cases if not case.record.removed]
        learn, suspect = sum(not case.record.kept_apart for case in there), sum(bool(case.suspicions) for case in there)
        for part, words, number in (
            (Part.ALL, tr("All"), len(there)),
            (Part.LEARN, tr("For training"), learn),
            (Part.KEPT, tr("Held out"), len(there) - learn),
            (Part.SUSPECT, tr("Suspect"), suspect),
            (Part.REMOVED, tr("Removed"), len(cases) - len(there)),
        ):
            self.parts[part].setText(f"{words} {grouped(number)}")
            self.parts[part].setAccessibleName(f"{words}, {number}")
        for box, name, every in (
            (self.source, "source", tr("Any source")),
            (self.version, "model_version", tr("Any version")),
            (self.protocol, "protocol", tr("Any protocol")),
        ):
            values = sorted({case.word(name) for case in cases} - {""})
            kept = box.currentData()
            box.clear()
            box.addItem(every, "")
            for value in values:
                shown = protocol_text(value) if name == "protocol" else value
                box.addItem(shown[:1].upper() + shown[1:], value)
            box.setCurrentIndex(max(box.findData(kept), 0))

    @property
    def wanted(self) -> Filter:
        """What is chosen."""
        return Filter(
            part=next(part for part, chip in self.parts.items() if chip.isChecked()),
            source=str(self.source.currentData() or ""),
            version=str(self.version.currentData() or ""),
            protocol=str(self.protocol.currentData() or ""),
            days=self.date.currentData(),
            below=self.agreement.currentData(),
        )

    @property
    def wanted_order(self) -> Order:
        """The order that is chosen."""
        return Order(self.order.currentData())

    def clear(self) -> None:
        """Take all filters away."""
        for box in (self.source, self.version, self.protocol, self.date, self.agreement):
            box.setCurrentIndex(0)
        self.parts[Part.ALL].setChecked(True)
        self.changed.emit()
