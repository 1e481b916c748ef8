"""The model in use, what it said of this image, and the way to train it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from lungseg_gui.core import gate
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.session import Event, Session
from lungseg_gui.core.training import Counts
from lungseg_gui.services.registry import Version
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.analysis import Analysis
from lungseg_gui.ui.panels.learn_words import cases_text, learn_words
from lungseg_gui.ui.panels.wording import NONE, device_word, dice_text, seconds_text
from lungseg_gui.ui.parts import Button, Section, text

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ModelPanel(Section):
    """Version, last prediction, agreement; predict again, versions, learn.

    Signals
    -------
    predict_requested()
    versions_requested()
    learn_requested()
        The reader wants to start a fine-tuning, or to see the one that runs.
    """

    predict_requested = Signal()
    versions_requested = Signal()
    learn_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Model"), parent)
        self._session = session
        self._version: Version | None = None
        self._no_model = ""
        self._predicting = self._preparing = False
        self._agreement: float | None = None
        self._prediction: Prediction | None = None  # that is shown
        self.notice = text(size=theme.SECONDARY, tone="warn", wrap=True)
        self.body.addWidget(self.notice)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._lines = [self._add_line(grid, row) for row in range(3)]
        self.body.addLayout(grid)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.predict_button = Button(tr("Predict again"), key="R", small=True, run=self.predict_requested.emit)
        self.versions_button = Button(tr("Versions…"), small=True, run=self.versions_requested.emit)
        for button in (self.predict_button, self.versions_button):
            button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1)
        self.body.addLayout(row)
        self.body.addSpacing(4)
        self.learn_button = Button("", icon="graduation-cap", run=self.learn_requested.emit)
        # Its words follow the dock's width, and never the other way round: the longest that fit are shown.
        self.learn_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._learn_words = ("", "")
        self.body.addWidget(self.learn_button)
        session.observe(self._observe)
        self.show_corrections(None)
        self._refresh()

    def _add_line(self, grid: QGridLayout, row: int) -> tuple[QLabel, QLabel]:
        name, value = text(size=theme.SECONDARY, tone="second"), text(size=theme.SECONDARY, wrap=True)
        value.setAlignment(_RIGHT)
        grid.addWidget(name, row, 0)
        grid.addWidget(value, row, 1)
        return name, value

    # -- what the window calls
    def show_version(self, version: Version | None, *, notice: str = "") -> None:
        """Show the version in use; ``notice`` is a sentence, such as why there is none or why the CPU is used."""
        self._version, self._no_model = version, notice
        self._refresh()

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show how far the mask agrees with the model's own."""
        review = self._session.current
        fits = analysis is not None and review is not None and analysis.identity == review.image.identity
        self._agreement = analysis.agreement if analysis is not None and fits else None
        self._refresh()

    def show_predicting(self, predicting: bool) -> None:
        """Show that the current image is being predicted."""
        self._predicting = predicting
        self._refresh()

    def show_preparing(self, preparing: bool) -> None:
        """Show that the version is being made ready for this computer."""
        self._preparing = preparing
        self._refresh()

    def show_corrections(self, counts: Counts | None, *, running: str = "", result: bool = False) -> None:
        """Say how much there is to learn from, how far a training is, or that its result waits to be seen.

        Parameters
        ----------
        counts : Counts or None
            None while it is not known.
        running : str
            How far a training is that runs, such as ``60 %``; then the button leads to it.
        result : bool
            Whether the result of a training waits to be seen; then the button leads to it.
        """
        said = learn_words(counts, running=running, result=result)
        self._learn_words = (said.words, said.tight)
        self._fit_learn()
        self.learn_button.setAccessibleName(said.words)
        self.learn_button.setAccessibleDescription(said.why_not)
        self.learn_button.setEnabled(not said.why_not)
        self.learn_button.setVisible(not said.why_not or self._session.current is not None)
        self.learn_button.setToolTip(said.why_not or said.tip)
        there = counts is not None and counts.total
        words = cases_text(counts.total, counts.corrected, counts.phantoms) if counts is not None and there else NONE
        self._tell(2, tr("Training set"), words)

    def lines(self) -> list[tuple[str, str]]:
        """Return names and values as they are shown."""
        return [(name.text(), value.text()) for name, value in self._lines]

    # -- inside
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say on the button as much as there is room for."""
        super().resizeEvent(event)
        self._fit_learn()

    def _fit_learn(self) -> None:
        words, tight = self._learn_words
        self.learn_button.setText(words)
        margins = self.body.contentsMargins()
        if self.learn_button.sizeHint().width() > self.width() - margins.left() - margins.right():
            self.learn_button.setText(tight)

    def _observe(self, event: Event, identity: Identity | None) -> None:
        review = self._session.current
        if event is Event.CURRENT:
            self._agreement, self._predicting = None, False
            self._refresh()
        elif event is not Event.STATUS or review is None or identity != review.image.identity:
            return
        elif review.prediction is not self._prediction:  # each step of the mask reports its status, too
            self._refresh()

    def _refresh(self) -> None:
        version, review = self._version, self._session.current
        self.set_summary("" if version is None else tr("{name}, in use", name=version.name))
        prediction = self._prediction = None if review is None else review.prediction
        notice = self._no_model or ("" if prediction is None else prediction.notice)
        if not notice and version is not None and gate.kept_back(version.card):
            notice = tr("{name} did not pass the comparison with its parent; you chose to use it.", name=version.name)
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        if review is None:
            self._tell(0, tr("Dice, held-out cases"), dice_text(version.dice if version else None))
            self._tell(1, tr("Worst 5 %"), dice_text(version.worst if version else None))
        else:
            self._tell(0, *self._last_prediction())
            agrees = NONE if self._agreement is None else tr("Dice {n}", n=dice_text(self._agreement))
            self._tell(1, tr("Agreement with model"), agrees)
        self.predict_button.setVisible(review is not None)
        self.learn_button.setVisible(review is not None or self.learn_button.isEnabled())
        can = review is not None and version is not None and not self._predicting
        self.predict_button.setEnabled(can)
        why = tr("No image is open") if review is None else tr("No model is installed")
        tip = tr("Predict this image again (R); your corrections are kept")
        waiting = tr("Prediction in progress")
        self.predict_button.setToolTip(tip if can else waiting if self._predicting else why)
        self.versions_button.setToolTip(tr("Model versions: figures, use, roll back"))

    def _last_prediction(self) -> tuple[str, str]:
        review = self._session.current
        if self._predicting:
            if self._preparing:
                return tr("Preparing the model, once…"), tr("about 10 s")
            return tr("Predicting…"), ""
        if review is None or review.prediction is None:
            return tr("Predicted in"), NONE
        made = review.prediction
        words = tr("{time} on {device}", time=seconds_text(made.seconds), device=device_word(made.device))
        other = self._version is not None and made.model_version != self._version.name
        name = tr("Predicted by {name} in", name=made.model_version) if other else tr("Predicted in")
        return name, words

    def _tell(self, line: int, name: str, value: str) -> None:
        label, number = self._lines[line]
        label.setText(name)
        number.setText(value)
