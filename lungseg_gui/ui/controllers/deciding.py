"""Everything around a decision: made in one place, each part handed what it needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.session import Session
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.checking import Checking, check_commands
from lungseg_gui.ui.controllers.enter import Enter
from lungseg_gui.ui.controllers.overlay_settings import OverlaySettings
from lungseg_gui.ui.controllers.painted import Screen
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.remarking import Remarking, remark_commands
from lungseg_gui.ui.controllers.reviewing import Reviewing
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.seeing import Seeing
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.sides import Sides, side_commands
from lungseg_gui.ui.controllers.sight import Sight
from lungseg_gui.ui.controllers.taking_back import TakingBack
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.analysis import MaskAnalysis
from lungseg_gui.ui.panels.segments import SegmentsPanel
from lungseg_gui.ui.popups import ReasonsPopup
from lungseg_gui.ui.window import Window


class Deciding(QObject):
    """The parts: ``reviewing`` decides, ``taking_back`` undoes it, ``remarking`` and ``sides`` say more of a case.

    Parameters
    ----------
    show : callable
        Shows the case of a key.
    row_of : callable
        Returns the row that a case has still; see TakingBack.
    """

    def __init__(
        self,
        window: Window,
        services: Services,
        session: Session,
        messages: Messages,
        *,
        saving: Saving,
        viewing: Viewing,
        overlay: OverlaySettings,
        segments: SegmentsPanel,
        predicting: Predicting,
        analysis: MaskAnalysis,
        screen: Screen,
        show: Callable[[str], object],
        row_of: Callable[[str, Identity], str],
        next_case: Callable[[], str],
        seconds: Callable[[Identity], float],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._reasons: ReasonsPopup | None = None
        finish = viewing.finish_stroke
        self.remarking = remarking = Remarking(window, services, session, messages, screen=screen)
        self.taking_back = TakingBack(
            services,
            session,
            saving,
            messages,
            remarking=remarking,
            screen=screen,
            show=show,
            row_of=row_of,
            parent=self,
        )
        self.sight = Sight(window, session, viewing=viewing, overlay=overlay, segments=segments)
        self.checking = Checking(
            session,
            messages,
            viewing=viewing,
            analysis=analysis,
            screen=screen,
            remarking=remarking,
            parent=self,
        )
        self.reviewing = Reviewing(
            services,
            session,
            saving,
            messages,
            finish_stroke=finish,
            screen=screen,
            sight=self.sight,
            checking=self.checking,
            taking_back=self.taking_back,
            remarking=remarking,
            ask_reason=self.ask_reason,
            next_case=next_case,
            seconds=seconds,
        )
        self.sides = Sides(
            session,
            messages,
            finish_stroke=finish,
            screen=screen,
            remarking=remarking,
            predicting=predicting,
            show=show,
            parent=self,
        )
        self.seeing = Seeing(session, messages, predicting=predicting, sides=self.sides, parent=self)
        self.checking.action_wanted.connect(self.seeing.act)
        self.taking_back.training_set_changed.connect(self.reviewing.training_set_changed)
        Enter(window, viewing, messages, why_not=self.reviewing.why_not_accept, parent=self)

    def commands(self) -> list[Command]:
        """Return what is beside Accept and Reject, for the Segment menu."""
        back = self.taking_back
        reopen = Command(
            "review.reopen",
            tr("Put back on the to-do list"),
            "Segment",
            back.reopen,
            ("Ctrl+Backspace",),
            "arrow-u-up-left",
            enabled=lambda: back.can,
            why_not=back.why_not,
            group=4,
        )
        checks = check_commands(
            self.checking,
            accept=self.reviewing.accept,
            can=lambda: self.reviewing.can_decide,
            why_not=self.reviewing.why_not_decide,
        )
        return [*checks, reopen, *remark_commands(self.remarking), *side_commands(self.sides)]

    def ask_reason(self, name: str, then: Callable[[str], None]) -> None:
        """Ask why an image, or several, are rejected."""
        if self._reasons is None:
            self._reasons = ReasonsPopup(self._window)
        self._reasons.ask(tr("Why reject {name}?", name=name), "", self._window.viewer_place, then)
