"""What the panels say of the version in use, the prediction on its way, and the checks of the mask."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.session import Session
from lungseg_gui.services.registry import Version
from lungseg_gui.ui.controllers.learning import Learning
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.versions import Versions
from lungseg_gui.ui.panels.analysis import Analysis, MaskAnalysis
from lungseg_gui.ui.panels.panels import Panels


class PanelNotices(QObject):
    """Joins panels and controllers where a panel needs a word of both sides."""

    def __init__(
        self,
        panels: Panels,
        session: Session,
        *,
        analysis: MaskAnalysis,
        predicting: Predicting,
        versions: Versions,
        learning: Learning,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panels, self._session, self._predicting = panels, session, predicting
        versions.shown.connect(self._show_version)
        predicting.changed.connect(self._show_predicting)
        predicting.preparing_changed.connect(panels.model.show_preparing)
        learning.changed.connect(lambda c, run, new: panels.model.show_corrections(c, running=run, result=new))
        for panel in (panels.measurements, panels.model):
            analysis.ready.connect(panel.show_analysis)
        analysis.ready.connect(self._show_checks)

    def _show_version(self, version: Version | None, notice: str) -> None:
        self._panels.model.show_version(version, notice=notice)
        self._panels.known_model.show_version(version, notice=notice)

    def _show_predicting(self, identity: Identity) -> None:
        review = self._session.current
        if review is not None and review.image.identity == identity:
            self._panels.model.show_predicting(self._predicting.pending(identity))

    def _show_checks(self, analysis: Analysis | None) -> None:
        """Show the checks; a mask that the model has yet to make is not called empty."""
        waits = analysis is not None and self._predicting.pending(analysis.identity)
        self._panels.checks.show_analysis(None if waits else analysis)
