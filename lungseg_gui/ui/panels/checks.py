"""What no pair of lungs has: each finding with its repair, or with the reader's word that it is right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lungseg_gui.core.attention import open_findings
from lungseg_gui.core.findings import ACT_PREDICT, Finding
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import labelled, tr, tr_count
from lungseg_gui.core.lint import REPAIRS, repair
from lungseg_gui.core.review import Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.analysis import Analysis
from lungseg_gui.ui.panels.wording import action_text, listed, right_text
from lungseg_gui.ui.parts import Button, Section, text


class FindingCard(QFrame):
    """One finding: a sentence, Repair or what is offered for the image where there is such, and that it is right."""

    repair_clicked = Signal()
    action_clicked = Signal()
    right_clicked = Signal()

    def __init__(self, finding: Finding, action: str = "") -> None:
        super().__init__()
        self.finding, self.action = finding, action
        self.setAccessibleName(finding.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 6, 8, 8)
        column.setSpacing(6)
        column.addWidget(
            text(finding.sentence.replace(" cm²", "\u00a0cm²"), size=theme.SECONDARY, weight=500, wrap=True)
        )
        row = QHBoxLayout()
        row.setSpacing(6)
        self.repair_button: Button | None = None
        if finding.repair:
            self.repair_button = Button(tr(REPAIRS[finding.repair].title), small=True, run=self.repair_clicked.emit)
            self.repair_button.setToolTip(tr("One step; Ctrl+Z undoes it"))
            row.addWidget(self.repair_button)
        self.action_button: Button | None = None
        if action:
            self.action_button = Button(action_text(action), small=True, run=self.action_clicked.emit)
            row.addWidget(self.action_button)
        self.right_button = Button(tr("It is fine"), look="flat", small=True, run=self.right_clicked.emit)
        tip = tr("The mask is fine as it is: noted with the case and not raised again")
        if finding.action:
            tip = tr("The image is fine as it is: noted with the case and not raised again")
        self.right_button.setToolTip(tip)
        row.addWidget(self.right_button)
        row.addStretch(1)
        column.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the bar of a warning."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("raised"))
        painter.fillRect(0, 0, 3, self.height(), theme.colour("warn"))


class ConfirmedRow(QWidget):
    """One finding that the reader called right, and the way to take that back."""

    back_clicked = Signal()

    def __init__(self, finding: Finding, *, why_not: str) -> None:
        super().__init__()
        self.finding = finding
        words = labelled(right_text(finding), finding.sentence).replace(" cm²", "\u00a0cm²")
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        icon = _Icon()
        icon.show_as("user", "second")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text(words, size=theme.SECONDARY, tone="second", wrap=True), 1)
        self.back_button = Button(tr("Withdraw"), look="flat", small=True, run=self.back_clicked.emit)
        self.back_button.setEnabled(not why_not)
        self.back_button.setToolTip(why_not or tr("Show this check again"))
        row.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)


class _Icon(QWidget):
    """An icon of 16 px in the colour of a role."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._role = "check", "success"
        self.setFixedSize(theme.ICON, theme.ICON)

    def show_as(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRect(0, 0, theme.ICON, theme.ICON)
        theme.draw_icon(QPainter(self), place, self._name, theme.colour(self._role))


class ChecksPanel(Section):
    """Findings as cards, those that the reader called right as rows, the checks that found nothing in one line.

    Signals
    -------
    called_right(Finding)
        The reader says that the mask is right.
    doubted_again(Finding)
        The reader takes that back.
    action_wanted(action)
        The reader wants what a finding offers for the image.
    picture_wanted()
        The reader is done here: the button that has the focus goes away, and the keys should act on the picture.

    Parameters
    ----------
    session : Session
    finish_stroke : callable
        Ends a stroke, line or region in progress: a repair comes after it and never instead of it.
    """

    called_right = Signal(object)
    doubted_again = Signal(object)
    action_wanted = Signal(str)
    picture_wanted = Signal()

    def __init__(
        self, session: Session, *, finish_stroke: Callable[[], object] = lambda: None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Checks"), parent)
        self._session = session
        self._finish_stroke = finish_stroke
        self._analysis: Analysis | None = None
        self.cards: list[FindingCard] = []
        self.confirmed: list[ConfirmedRow] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
        self.body.addLayout(self._cards)
        self._confirmed = QVBoxLayout()
        self._confirmed.setSpacing(4)
        self.body.addLayout(self._confirmed)
        self._head_icon = _Icon()
        self.insert_in_head(self._head_icon)
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        self._icon = _Icon()
        self.passed = text(size=theme.SECONDARY, tone="second", wrap=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.passed, 1)
        self.body.addLayout(row)
        # Until the panel shrinks where a finding has gone, the room is left below: nothing else grows or moves by it.
        self.body.addStretch(1)
        session.observe(self._observe)
        self.show_analysis(None)

    # -- what the window calls
    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show the result of :class:`MaskAnalysis`; None while nothing is known."""
        review = self._session.current
        fits = analysis is not None and review is not None and analysis.identity == review.image.identity
        self._analysis = analysis if fits else None
        self._fill()

    # -- inside
    def _observe(self, event: Event, _identity: Identity | None) -> None:
        if event is Event.CURRENT:
            self.show_analysis(None)
        elif event is Event.REMARKS or (event is Event.STATUS and self.confirmed):
            self._fill()

    def _fill(self) -> None:
        known, review = self._analysis, self._session.current
        findings = () if known is None else known.findings
        shown = list(open_findings(findings, review.remarks.confirmed if review is not None else ()))
        offered = [self._offered(finding) for finding in shown]
        if [(card.finding, card.action) for card in self.cards] != list(zip(shown, offered, strict=True)):
            self._replace_cards(shown)
        self._replace_confirmed([finding for finding in findings if finding not in shown])
        self._summarise(shown)

    def _replace_confirmed(self, findings: list[Finding]) -> None:
        why_not = self._why_not_back()
        same = [row.finding for row in self.confirmed] == findings
        if same and all(row.back_button.isEnabled() is not bool(why_not) for row in self.confirmed):
            return
        for row in self.confirmed:
            self._confirmed.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.confirmed = [ConfirmedRow(finding, why_not=why_not) for finding in findings]
        for row in self.confirmed:
            row.back_clicked.connect(self.picture_wanted)
            row.back_clicked.connect(lambda finding=row.finding: self.doubted_again.emit(finding))
            self._confirmed.addWidget(row)

    def _why_not_back(self) -> str:
        """Why the reader's word stands; "" where it can be taken back."""
        review = self._session.current
        if review is not None and review.status is Status.ACCEPTED:
            return tr("The mask was accepted with this finding: put the case back on the to-do list first")
        return review.read_only if review is not None else ""

    def _offered(self, finding: Finding) -> str:
        """Return what can be done about the image: a mask that was drawn anyway is not offered again."""
        review = self._session.current
        withheld = review is not None and review.prediction is not None and review.prediction.withheld
        return "" if finding.action == ACT_PREDICT and not withheld else finding.action

    def _replace_cards(self, findings: list[Finding]) -> None:
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [FindingCard(finding, self._offered(finding)) for finding in findings]
        for card in self.cards:
            card.repair_clicked.connect(lambda finding=card.finding: self._repair(finding))
            card.action_clicked.connect(self.picture_wanted)
            card.action_clicked.connect(lambda action=card.action: self.action_wanted.emit(action))
            card.right_clicked.connect(self.picture_wanted)
            card.right_clicked.connect(lambda finding=card.finding: self.called_right.emit(finding))
            self._cards.addWidget(card)

    def _summarise(self, shown: list[Finding]) -> None:
        known = self._analysis
        self._head_icon.setVisible(known is not None)
        self._icon.setVisible(known is not None)
        if known is None:
            self.set_summary("")
            self.passed.setText("" if self._session.current is None else tr("Checking…"))
            return
        failed = {finding.check for finding in known.findings}
        good = [words for name, words in known.checks if name not in failed]
        self.passed.setText(listed([tr(word) for word in good]))
        self._icon.show_as("check", "success")
        self._icon.setVisible(bool(good))
        if shown:
            self._head_icon.show_as("warning", "warn")
            checks = len({finding.check for finding in shown})
            self.set_summary(tr("{n} of {total}", n=checks, total=len(known.checks)), tone="warn")
        elif self.confirmed:
            self._head_icon.show_as("check", "success")
            self.set_summary(tr_count("{n} confirmed", "", len(self.confirmed)))
        else:
            self._head_icon.show_as("check", "success")
            self.set_summary(tr_count("{n} of {total} passed", "", len(good), total=len(known.checks)))

    def _repair(self, finding: Finding) -> None:
        review = self._session.current
        known = self._analysis
        if review is not None and known is not None and known.identity == review.image.identity:
            self._finish_stroke()
            self.picture_wanted.emit()
            self._session.replace(repair(finding.repair, review.mask.committed), REPAIRS[finding.repair].title)
