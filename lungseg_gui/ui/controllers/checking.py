"""The checks speak before a mask is accepted: what they found is shown at its place, with its repair and a key."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.attention import confirmations, kept_as, open_findings
from lungseg_gui.core.findings import Confirmation, Finding
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.lint import REPAIRS, repair
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Event, Session
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.painted import Screen
from lungseg_gui.ui.controllers.remarking import Remarking
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.analysis import MaskAnalysis
from lungseg_gui.ui.panels.wording import action_text, right_text

CONFIRM_PAUSE_S = 1.0
"""From when a finding was shown: an Enter that comes sooner was not meant for it."""


@dataclass(frozen=True)
class _Asked:
    """The finding that is shown, of the mask as it was then."""

    identity: Identity
    key: str  # of its row
    finding: Finding
    at: float


class Checking(QObject):
    """Asks about each finding of the checks that the reader has not called right, one after the other.

    Signals
    -------
    action_wanted(action)
        The reader wants what a finding offers for the image, one of ``findings.ACT_TURN`` and the like.

    Parameters
    ----------
    analysis : MaskAnalysis
        Checks the mask on the screen.
    screen : Screen
        Knows whose picture is painted.
    remarking : Remarking
        Keeps what the reader confirms.
    """

    action_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        messages: Messages,
        *,
        viewing: Viewing,
        analysis: MaskAnalysis,
        screen: Screen,
        remarking: Remarking,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._messages, self._viewing = session, messages, viewing
        self._analysis, self._screen, self._remarking = analysis, screen, remarking
        self._asked: _Asked | None = None
        self._waiting: Callable[[], object] | None = None
        session.observe(self._observe)
        analysis.settled.connect(self._go_on)

    # -- before a mask is accepted
    @property
    def checked(self) -> bool:
        """Whether the mask on the screen passed, or the reader confirmed what was found."""
        return self._analysis.known is not None and not self._open

    def passes(self, again: Callable[[], object]) -> bool:
        """Whether the mask may be accepted now; else what the checks found is shown.

        Enter a while after a finding was shown is a word for it, as :meth:`confirm` is.

        Parameters
        ----------
        again : callable
            Accepts; called once the checks of a mask that has just changed are made, if nothing changes before.
        """
        if not self._analysis.at_rest:
            self._waiting = again
            self._messages.say(tr("The mask is being checked before it is accepted…"))
            return False
        asked = self._asked
        if asked is not None:
            if time.monotonic() - asked.at < CONFIRM_PAUSE_S:
                self._messages.say(tr("Not accepted yet · {keys}", keys=self._keys(asked.finding)))
                return False
            self._confirm(asked)
        findings = self._open
        if not findings:  # also where the checks failed: the reader has looked, and learning will ask
            return True
        self._show(findings[0])
        return False

    @property
    def asked(self) -> Finding | None:
        """The finding that is shown at its place."""
        return self._asked.finding if self._asked is not None else None

    def confirm(self) -> bool:
        """Keep the reader's word that the finding shown is right as it is; return whether one is shown."""
        asked = self._asked
        if asked is None:
            self._messages.say(self._nothing_more())
            return False
        self._confirm(asked)
        return True

    def repair(self) -> None:
        """Repair what is shown, as one step, or do what is offered for the image."""
        asked, review = self._asked, self._session.current
        if asked is not None and asked.finding.action:
            self._forget()
            self.action_wanted.emit(asked.finding.action)
            return
        if asked is None or review is None or not asked.finding.repair:
            by_hand = tr("No automatic repair: correct the mask, or press ⟨Y⟩ if it is fine")
            self._messages.say(self._nothing_more() if asked is None else by_hand)
            return
        self._viewing.finish_stroke()
        name = asked.finding.repair
        self._session.replace(repair(name, review.mask.committed), REPAIRS[name].title)
        self._viewing.fit()  # what was looked at may be gone, and the rest is accepted with it

    def _nothing_more(self) -> str:
        """Say that nothing is left to repair or to confirm, and what comes next: Enter accepts no empty mask."""
        review = self._session.current
        if review is not None and not any(map(review.mask.area, (RIGHT, LEFT))):
            return tr("There is no mask yet: wait for the prediction or paint one.")
        return tr("The checks find nothing more in this mask · ⟨Enter⟩ accepts it")

    # -- in the panel
    def call_right(self, finding: Finding) -> None:
        """Keep the reader's word that a finding of the mask on the screen is right as it is."""
        review, painted = self._session.current, self._screen.painted
        if review is None or painted is None or review.read_only:
            self._messages.say(review.read_only if review is not None else self._screen.why_not_painted())
            return
        if self.asked == finding:
            self._forget()
        self._keep(review, painted.key, (*review.remarks.confirmed, kept_as(Confirmation.of(finding))))
        self._messages.say(tr("Noted as fine"))

    def doubt_again(self, finding: Finding) -> None:
        """Take back that a finding is right as it is."""
        review, painted = self._session.current, self._screen.painted
        if review is None or painted is None or review.read_only:
            self._messages.say(review.read_only if review is not None else self._screen.why_not_painted())
            return
        said = review.remarks.confirmed
        left = tuple(words for words in said if not any(word.covers(finding) for word in confirmations((words,))))
        self._keep(review, painted.key, left)

    # -- inside
    def _keep(self, review: Review, key: str, confirmed: tuple[str, ...]) -> None:
        self._remarking.keep(review.image.identity, replace(review.remarks, confirmed=confirmed), key=key)

    @property
    def _open(self) -> tuple[Finding, ...]:
        known, review = self._analysis.known, self._session.current
        if known is None or review is None or known.identity != review.image.identity:
            return ()
        return open_findings(known.findings, review.remarks.confirmed)

    def _observe(self, event: Event, identity: Identity | None) -> None:
        review = self._session.current
        here = review is not None and identity == review.image.identity
        if event is Event.CURRENT or (event is Event.MASK and here):
            self._waiting = None
            self._forget()

    def _go_on(self) -> None:
        again, self._waiting = self._waiting, None
        if again is not None:
            again()

    def _confirm(self, asked: _Asked) -> None:
        review = self._session.review(asked.identity)
        self._forget()
        if review is not None:
            self._keep(review, asked.key, (*review.remarks.confirmed, kept_as(Confirmation.of(asked.finding))))

    def _show(self, finding: Finding) -> None:
        from lungseg_gui.ui.viewer.marks import Pointed

        review, viewer, painted = self._session.current, self._viewing.viewer, self._screen.painted
        if review is None or viewer is None or painted is None:
            return
        if finding.box.empty:
            viewer.fit()
        else:
            viewer.look_at(finding.box)
        self._asked = _Asked(review.image.identity, painted.key, finding, time.monotonic())
        keys = self._keys(finding)
        place = None if finding.box.empty else finding.box
        viewer.marks.point(Pointed(place, finding.sentence, keys))
        viewer.view.viewport().update()
        self._messages.say(f"{finding.sentence} · {keys}")

    def _keys(self, finding: Finding) -> str:
        right = tr("⟨Y⟩ or ⟨Enter⟩ {right}", right=right_text(finding))
        offered = action_text(finding.action) if finding.action else ""
        offered = tr(REPAIRS[finding.repair].title) if finding.repair else offered
        return f"⟨U⟩ {offered} · {right}" if offered else right

    def _forget(self) -> None:
        viewer = self._viewing.viewer
        if self._asked is not None and viewer is not None and viewer.marks.point(None):
            viewer.view.viewport().update()
        self._asked = None


def check_commands(
    checking: Checking, *, accept: Callable[[], object], can: Callable[[], bool], why_not: Callable[[], str]
) -> list[Command]:
    """Return what answers a check, for the Segment menu."""

    def is_right() -> None:
        if checking.confirm():
            accept()

    words = tr("Accept the mask as it is"), tr("Repair what the check found")
    return [
        Command(name, title, "Segment", run, (key,), icon, enabled=can, why_not=why_not, group=3)
        for name, title, run, key, icon in (
            ("check.confirm", words[0], is_right, "Y", "check"),
            ("check.repair", words[1], checking.repair, "U", "warning"),
        )
    ]
