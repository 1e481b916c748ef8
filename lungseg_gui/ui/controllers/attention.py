"""What the checks say of the mask on the screen becomes part of its case: for its row, its chip, and the disk."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lungseg_gui.core.attention import open_findings
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.ui.panels.analysis import MaskAnalysis


class Attention(QObject):
    """Gives the session what is left of the findings once the reader's word is counted.

    Masks that are not on the screen are checked when they are saved (``jobs.save_review``).
    """

    def __init__(self, session: Session, analysis: MaskAnalysis, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._analysis = session, analysis
        analysis.settled.connect(self._tell)
        session.observe(self._observe)

    def _observe(self, event: Event, identity: Identity | None) -> None:
        review = self._session.current
        if event is Event.REMARKS and review is not None and review.image.identity == identity:
            self._tell()

    def _tell(self) -> None:
        known, review = self._analysis.known, self._session.current
        if known is None or review is None or known.identity != review.image.identity:
            return
        drawn = review.status is not Status.NEW or review.mask.committed.any()
        found = open_findings(known.findings, review.remarks.confirmed) if drawn else ()
        self._session.attend(known.identity, tuple(finding.sentence for finding in found))
