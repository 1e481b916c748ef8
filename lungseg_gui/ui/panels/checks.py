"""What no pair of lungs has: each finding with its repair, or the reader's word that it is right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lungseg_gui.core.findings import Finding
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.lint import REPAIRS, repair
from lungseg_gui.core.session import Event, Session
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.analysis import Analysis
from lungseg_gui.ui.parts import Button, Section, text


class FindingCard(QFrame):
    """One finding: a sentence, Repair where there is one, Ignore."""

    repair_clicked = Signal()
    ignore_clicked = Signal()

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
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
            self.repair_button = Button(REPAIRS[finding.repair].title, small=True, run=self.repair_clicked.emit)
            self.repair_button.setToolTip(self.tr("One step; Ctrl+Z takes it back"))
            row.addWidget(self.repair_button)
        self.ignore_button = Button(self.tr("Ignore"), look="flat", small=True, run=self.ignore_clicked.emit)
        self.ignore_button.setToolTip(self.tr("It is right as it is"))
        row.addWidget(self.ignore_button)
        row.addStretch(1)
        column.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the bar of a warning."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("raised"))
        painter.fillRect(0, 0, 3, self.height(), theme.colour("warn"))


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
    """Findings as cards, the checks that found nothing in one line.

    A finding that was ignored stays away until its place changes or the program is started anew.

    Parameters
    ----------
    session : Session
    finish_stroke : callable
        Ends a stroke, line or region in progress: a repair comes after it and never instead of it.
    """

    def __init__(
        self, session: Session, *, finish_stroke: Callable[[], object] = lambda: None, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("ChecksPanel", "Checks"), parent)
        self._session = session
        self._finish_stroke = finish_stroke
        self._analysis: Analysis | None = None
        self._ignored: set[tuple[Identity, Finding]] = set()
        self.cards: list[FindingCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
        self.body.addLayout(self._cards)
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
        session.observe(lambda event, _: self.show_analysis(None) if event is Event.CURRENT else None)
        self.show_analysis(None)

    # -- what the window calls
    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show the result of :class:`MaskAnalysis`; None while nothing is known."""
        review = self._session.current
        fits = analysis is not None and review is not None and analysis.identity == review.image.identity
        self._analysis = analysis if fits else None
        self._fill()

    # -- inside
    def _fill(self) -> None:
        known = self._analysis
        findings = () if known is None else known.findings
        shown = [found for found in findings if known is not None and (known.identity, found) not in self._ignored]
        if [card.finding for card in self.cards] != shown:
            self._replace_cards(shown)
        self._summarise(shown)

    def _replace_cards(self, findings: list[Finding]) -> None:
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [FindingCard(finding) for finding in findings]
        for card in self.cards:
            card.repair_clicked.connect(lambda finding=card.finding: self._repair(finding))
            card.ignore_clicked.connect(lambda finding=card.finding: self._ignore(finding))
            self._cards.addWidget(card)

    def _summarise(self, shown: list[Finding]) -> None:
        known = self._analysis
        self._head_icon.setVisible(known is not None)
        self._icon.setVisible(known is not None)
        if known is None:
            self.set_summary("")
            self.passed.setText("" if self._session.current is None else self.tr("Checking…"))
            return
        failed = {finding.check for finding in known.findings}
        good = [words for name, words in known.checks if name not in failed]
        ignored = len(known.findings) - len(shown)
        line = ", ".join([word if index == 0 else word.lower() for index, word in enumerate(good)])
        if ignored:
            line += ("; " if line else "") + self.tr("{n} ignored").format(n=ignored)
        self.passed.setText(line)
        self._icon.show_as("check", "success")
        self._icon.setVisible(bool(good))
        if shown:
            self._head_icon.show_as("warning", "warn")
            checks = len({finding.check for finding in shown})
            self.set_summary(self.tr("{n} of {total}").format(n=checks, total=len(known.checks)), tone="warn")
        else:
            self._head_icon.show_as("check", "success")
            self.set_summary(self.tr("{n} of {total} passed").format(n=len(good), total=len(known.checks)))

    def _repair(self, finding: Finding) -> None:
        review = self._session.current
        known = self._analysis
        if review is not None and known is not None and known.identity == review.image.identity:
            self._finish_stroke()
            self._session.replace(repair(finding.repair, review.mask.committed), REPAIRS[finding.repair].title)

    def _ignore(self, finding: Finding) -> None:
        if self._analysis is not None:
            self._ignored.add((self._analysis.identity, finding))
            self._fill()
