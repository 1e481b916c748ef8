"""The areas of the fine-tuning window: head, progress, curves, figures, pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.charts import CaseChart, CasePair, CurveChart, DotKey, Line, LineKey
from lungseg_gui.ui.dialogs.finetune_parts import legend, picture_legend
from lungseg_gui.ui.dialogs.gate_table import GateTable
from lungseg_gui.ui.dialogs.picture_pair import OpenCase, PicturePair
from lungseg_gui.ui.parts import line, set_tone, text

_LOSS = Line("second", Qt.PenStyle.DashLine)
_DICE = Line("accent", dots=True)
_LEVEL = Line("second", Qt.PenStyle.DotLine)


def _small(words: str = "", *, tone: str = "second") -> QLabel:
    return text(words, size=theme.SECONDARY, tone=tone)


def _heading(words: str) -> QLabel:
    return text(words, size=theme.SECONDARY, weight=600)


def _bare(layout: QVBoxLayout, *, spacing: int) -> QVBoxLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return layout


class Head(QWidget):
    """Title and what the run is made of; at the right what it costs."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        left, right = _bare(QVBoxLayout(), spacing=4), _bare(QVBoxLayout(), spacing=2)
        self.title = text(size=theme.PAGE, weight=600)
        self.subtitle = _small()
        self.machine, self.cost = _small(), _small()
        left.addWidget(self.title)
        left.addWidget(self.subtitle)
        right.addStretch(1)
        for label in (self.machine, self.cost):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            right.addWidget(label)
        row.addLayout(left, 1)
        row.addLayout(right)

    def clear(self) -> None:
        """Say nothing of a run."""
        for label in (self.subtitle, self.machine, self.cost):
            label.clear()


class Progress(QWidget):
    """What is being done, how far, how long still; a phase of unknown length has only words."""

    def __init__(self) -> None:
        super().__init__()
        column = _bare(QVBoxLayout(self), spacing=6)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.doing = text(weight=600)
        self.note = _small()
        self.left = text()
        row.addWidget(self.doing)
        row.addWidget(self.note, 1)
        row.addWidget(self.left)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the training"))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        column.addLayout(row)
        column.addWidget(self.bar)

    def tell(self, doing: str, *, left: str = "", share: float | None = None) -> None:
        """Show what is being done, and the share that is done where that is known."""
        self.doing.setText(doing)
        self.left.setText(left)
        self.bar.setVisible(share is not None)
        self.bar.setValue(round(1000 * (share or 0.0)))

    def tell_note(self, words: str, *, tone: str = "second") -> None:
        """Show a sentence beside it."""
        self.note.setText(words)
        set_tone(self.note, tone)


class Curves(QWidget):
    """Loss and Dice over the epochs."""

    def __init__(self) -> None:
        super().__init__()
        column = _bare(QVBoxLayout(self), spacing=4)
        self.loss = CurveChart(tr("Loss over the epochs"), {"loss": _LOSS})
        self.dice = CurveChart(tr("Dice on the held-out cases, over the epochs"), {"dice": _DICE})
        self._parent_key = _small()
        quick = _small(tr("During training, at reduced size"))
        for label in (quick, self._parent_key):
            label.setToolTip(tr("A quick score; the table uses the saved files at full size"))
        loss_key = legend([(LineKey(_LOSS), _small(tr("Training set")))])
        dice_key = legend([(LineKey(_DICE), quick), (LineKey(_LEVEL), self._parent_key)])
        for words, key, chart in (
            (tr("Loss"), loss_key, self.loss),
            (tr("Dice, held-out cases"), dice_key, self.dice),
        ):
            head = QHBoxLayout()
            head.addWidget(_heading(words))
            head.addStretch(1)
            head.addLayout(key)
            column.addLayout(head)
            column.addWidget(chart, 1)
        epoch = text(tr("Epoch"), size=theme.CAPTION, tone="second")
        column.addWidget(epoch, 0, Qt.AlignmentFlag.AlignHCenter)

    def begin(self) -> None:
        """Forget the points of the last run."""
        self.loss.begin()
        self.dice.begin()
        self.set_parent_name(tr("Version in use"))

    def divide(self, second: int) -> None:
        """Mark the epoch from which a second network learns."""
        why = tr("Two networks are trained in turn, each on half of the cases; the second starts here.")
        self.loss.divide(second, why, words=tr("second network"))
        self.dice.divide(second, why)

    def set_parent_name(self, name: str) -> None:
        """Name the level of the version before."""
        self._parent_key.setText(name)


class Figures(QWidget):
    """The table of the gate, its rule, and each case."""

    def __init__(self) -> None:
        super().__init__()
        column = _bare(QVBoxLayout(self), spacing=6)
        self.table = GateTable()
        self.rule = text(size=theme.SECONDARY, tone="second", wrap=True)
        self.rule.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.cases = CaseChart(tr("Dice of each held-out case"))
        self._each = QWidget()
        each = _bare(QVBoxLayout(self._each), spacing=4)
        head = QHBoxLayout()
        head.addWidget(_heading(tr("Each case, Dice")))
        head.addStretch(1)
        self._keys = [_small(), _small(), _small()]
        marks = (DotKey("second", ring=True), DotKey("success"), DotKey("warn"))
        head.addLayout(legend(list(zip(marks, self._keys, strict=True))))
        each.addLayout(head)
        each.addWidget(self.cases, 1)
        column.addWidget(self.table)
        column.addWidget(self.rule)
        column.addWidget(self._each, 1)

    def begin(self) -> None:
        """Forget the figures of the last run."""
        self.table.set_names(kept=0, parent="", candidate="")
        self.table.set_rows(())
        self.rule.clear()
        self.show_cases((), parent="", candidate="")

    def show_cases(self, pairs: Sequence[CasePair], *, parent: str, candidate: str) -> None:
        """Show each case; nothing where there is none."""
        words = (parent, tr("{new} better", new=candidate), tr("{new} worse", new=candidate))
        for label, name in zip(self._keys, words, strict=True):
            label.setText(name)
        self.cases.set_pairs(pairs)
        self._each.setVisible(bool(pairs))


class Strip(QWidget):
    """Pictures of a few cases, before and now or after.

    Parameters
    ----------
    open_case : callable
        Is given the key of a row in the worklist, and what is to be seen there.
    words : str
        What the pictures are compared with.
    """

    def __init__(self, open_case: OpenCase, words: str) -> None:
        super().__init__()
        self._open_case = open_case
        column = _bare(QVBoxLayout(self), spacing=8)
        column.addWidget(line())
        head = QHBoxLayout()
        self.title = _heading("")
        head.addWidget(self.title)
        head.addWidget(_small(words))
        head.addStretch(1)
        head.addLayout(picture_legend())
        column.addLayout(head)
        self._row = QHBoxLayout()
        self._row.setSpacing(20)
        self._row.addStretch(1)
        column.addLayout(self._row)
        self.pairs: list[PicturePair] = []

    def show_pictures(self, shown: Sequence[Mapping[str, Any]], title: str) -> None:
        """Show these pictures; hide the strip where there are none."""
        self.title.setText(title)
        for pair in self.pairs:
            self._row.removeWidget(pair)
            pair.hide()
            pair.deleteLater()
        self.pairs = [PicturePair(entry, self._open_case) for entry in shown]
        for place, pair in enumerate(self.pairs):
            self._row.insertWidget(place, pair)
        self.setVisible(bool(self.pairs))
