"""What the reader says of the case on the screen: kept at once, shown in the case bar and in the row, searched for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.session import Event, Session
from lungseg_gui.services.library import Entry
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.painted import Painted, Screen
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.popups import WordsPopup
from lungseg_gui.ui.window import Window

Said = tuple[Identity, Remarks, str]
"""What is said of an image, and the row that it is said in."""


class Remarking(QObject):
    """Flags, comments, and the reason of a rejection."""

    def __init__(
        self, window: Window, services: Services, session: Session, messages: Messages, *, screen: Screen
    ) -> None:
        super().__init__(window)
        self._screen = screen
        self._window, self._services, self._session, self._messages = window, services, session, messages
        self._popup: WordsPopup | None = None
        session.observe(self._observe)

    def _observe(self, event: Event, _identity: Identity | None) -> None:
        if event in (Event.CURRENT, Event.REMARKS):
            review = self._session.current
            self._window.case_bar.show_comment(review.remarks.comment if review is not None else "")
            self._window.actions_table.refresh()

    # -- of the case on the screen
    @property
    def can(self) -> bool:
        """Whether there is a case to say something of, which nobody else holds."""
        return not self.why_not()

    def why_not(self) -> str:
        """Why nothing can be said of the case, or ""."""
        review = self._session.current
        if review is None:
            return tr("No image is open.")
        return review.read_only or self._screen.why_not_painted()

    @property
    def flagged(self) -> bool:
        """Whether the case on the screen has a flag."""
        review = self._session.current
        return review is not None and review.remarks.flagged

    def flag(self) -> None:
        """Set the flag or take it away."""
        review, painted = self._session.current, self._screen.painted
        if review is None or painted is None or not self.can:
            return
        remarks = replace(review.remarks, flagged=not review.remarks.flagged)
        self.keep(painted.identity, remarks, key=painted.key)
        words = (
            tr("{name} flagged", name=names.of_image(review.image))
            if review.remarks.flagged
            else tr("Flag removed from {name}", name=names.of_image(review.image))
        )
        self._messages.say(words)

    def comment(self) -> None:
        """Ask for a comment."""
        review, painted = self._session.current, self._screen.painted
        if review is None or painted is None or not self.can:
            return
        if self._popup is None:
            hint = tr("What to know about this case")
            self._popup = WordsPopup(self._window, hint=hint, button=tr("Save"), look="primary")
        title = tr("Comment on {name}", name=names.of_image(review.image))
        self._popup.ask(
            title, review.remarks.comment, self._window.viewer_place, lambda words: self._say(painted, words)
        )

    def _say(self, asked: Painted, words: str) -> None:
        review = self._session.review(asked.identity)
        if review is not None and review.remarks.comment != words:
            self.keep(asked.identity, replace(review.remarks, comment=words), key=asked.key)
            self._messages.say(tr("Comment saved") if words else tr("Comment removed"))

    # -- of any case
    def said_of(self, identity: Identity, *, key: str) -> Remarks:
        """Return what is said of an image now: of the open review, else in its row."""
        review = self._session.review(identity)
        if review is not None:
            return review.remarks
        entry = self._window.worklist.model.entry(key)
        return entry.remarks if isinstance(entry, Entry) else NONE

    def keep(self, identity: Identity, remarks: Remarks, *, key: str) -> None:
        """Say this of an image: of the open review and its row at once, and on the disk.

        Parameters
        ----------
        key : str
            Row of the worklist.
        """
        self.say(identity, remarks, key=key)
        library = self._services.library
        self._services.lanes.disk.do(
            lambda report: library.set_remarks(identity, remarks),
            name="remarks",
            done=lambda _: self.show_again(identity, remarks, key=key),
            failed=lambda error: self._refused(identity, remarks, key, error),
        )

    def keep_all(self, said: Sequence[Said], *, finished: Callable[[], object] | None = None) -> None:
        """Say something of several images: at once in their rows, and in one step on the disk.

        Parameters
        ----------
        finished : callable or None
            Called once it is kept, or was refused.
        """
        for identity, remarks, key in said:
            self.say(identity, remarks, key=key)
        library = self._services.library

        def done(_: None) -> None:
            for identity, remarks, key in said:
                self.show_again(identity, remarks, key=key)

        self._services.lanes.disk.do(
            lambda report: library.set_all_remarks((identity, remarks) for identity, remarks, _ in said),
            name="remarks",
            done=done,
            failed=lambda error: self._messages.failed("remarks", error, retry=lambda: self.keep_all(said)),
            finished=finished,
        )

    def say(self, identity: Identity, remarks: Remarks, *, key: str) -> None:
        """Say this of the open review and its row; the caller keeps it, in one step with a decision."""
        self._session.say(identity, remarks)
        self._show(identity, remarks, key)

    def show_again(self, identity: Identity, remarks: Remarks, *, key: str) -> None:
        """Show it once it is kept: the row may have been read again in the meantime, and more have been said since."""
        review = self._session.review(identity)
        self._show(identity, review.remarks if review is not None else remarks, key)

    def _show(self, identity: Identity, remarks: Remarks, key: str) -> None:
        """Show it in this row, and in those whose files hold the same image."""
        worklist = self._window.worklist
        for each in {key, *worklist.model.copies.of(identity)}:
            entry = worklist.model.entry(each)
            if isinstance(entry, Entry):
                worklist.put(replace(entry, remarks=remarks))

    def _refused(self, identity: Identity, remarks: Remarks, key: str, error: LungSegError) -> None:
        self._messages.failed("remarks", error, retry=lambda: self.keep(identity, remarks, key=key))


def remark_commands(remarking: Remarking) -> list[Command]:
    """Return what is said of a case, for the Segment menu."""
    words = tr("Flag this case"), tr("Comment…")
    return [
        Command(
            "case.flag",
            words[0],
            "Segment",
            remarking.flag,
            ("F3",),
            "flag",
            enabled=lambda: remarking.can,
            checked=lambda: remarking.flagged,
            why_not=remarking.why_not,
            group=4,
        ),
        Command(
            "case.comment",
            words[1],
            "Segment",
            remarking.comment,
            ("F2",),
            "chat-text",
            enabled=lambda: remarking.can,
            why_not=remarking.why_not,
            group=4,
        ),
    ]
