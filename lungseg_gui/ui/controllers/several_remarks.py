"""A flag or a comment for several cases at once, and Undo for what it replaced."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from lungseg_gui.core.language import tr, tr_count, tr_later
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.batch import Batch, Step
from lungseg_gui.ui.controllers.first_reading import FirstReading
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.remarking import Remarking, Said
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.popups import WordsPopup
from lungseg_gui.ui.window import Window

_TOGETHER = 100  # rows that are changed before the window has its turn
Change = Callable[[Remarks], Remarks]
Undone = Callable[[Remarks, Remarks], Remarks]
"""Makes, of what is said now and what was said before the change, what is said once it is undone."""
Told = Callable[[int], str]
"""Says what was done to so many images."""


def _flag_undone(now: Remarks, before: Remarks) -> Remarks:
    return replace(now, flagged=before.flagged)


def _comment_undone(now: Remarks, before: Remarks) -> Remarks:
    return replace(now, comment=before.comment)


def _flagged(number: int) -> str:
    return tr_count("{n} images flagged", "1 image flagged", number)


def _flag_removed(number: int) -> str:
    return tr_count("Flag removed from {n} images", "Flag removed from 1 image", number)


def _comment_saved(number: int) -> str:
    return tr_count("Comment saved for {n} images", "Comment saved for 1 image", number)


def _comment_removed(number: int) -> str:
    return tr_count("Comment removed from {n} images", "Comment removed from 1 image", number)


class SeveralRemarks(QObject):
    """Flags and comments of the rows that are selected, the shown case among them or not."""

    def __init__(
        self,
        window: Window,
        messages: Messages,
        *,
        batch: Batch,
        flow: CaseFlow,
        reading: FirstReading,
        remarking: Remarking,
    ) -> None:
        super().__init__(window)
        self._window, self._messages, self._batch, self._flow = window, messages, batch, flow
        self._model, self._reading, self._remarking = window.worklist.model, reading, remarking
        self._popup: WordsPopup | None = None
        self._before: list[Said] = []

    # -- what the reader wants
    def flag(self, keys: Sequence[str]) -> None:
        """Flag them; take the flags away where all of them have one."""
        on = not all(remarks.flagged for remarks in map(self.said_of, keys))
        self._begin(keys, lambda remarks: replace(remarks, flagged=on), _flagged if on else _flag_removed, _flag_undone)

    def comment(self, keys: Sequence[str]) -> None:
        """Ask for a comment; it takes the place of those that there are."""
        said = {self.said_of(key).comment for key in keys}
        popup = self._popup
        if popup is None:
            hint = tr("What to know about these cases")
            popup = self._popup = WordsPopup(self._window, hint=hint, button=tr("Save"), look="primary")
        title = tr_count("Comment on {n} images", "Comment on 1 image", len(keys))
        mixed = len(said) > 1
        if mixed:
            number = sum(bool(self.said_of(key).comment) for key in keys)
            title += " · " + tr_count("replaces {n}", "", number)

        def take(words: str) -> None:
            if words or not mixed:  # an empty field says nothing where they have different ones
                told = _comment_saved if words else _comment_removed
                self._begin(keys, lambda remarks: replace(remarks, comment=words), told, _comment_undone)

        popup.ask(title, "" if mixed else said.pop(), self._window.viewer_place, take)

    def said_of(self, key: str) -> Remarks:
        """Return what is said of a row."""
        entry = self._model.entry(key)
        return entry.remarks if entry is not None else NONE

    # -- one after the other
    def _begin(self, keys: Sequence[str], change: Change, words: Told, undone: Undone) -> None:
        if why_not := self._batch.why_not():
            self._messages.toast(why_not)
            return
        self._before = []
        known, unread = list[str](), list[Entry]()
        for entry in map(self._model.entry, keys):
            if isinstance(entry, Entry) and entry.identity is None:
                unread.append(entry)
            elif entry is not None:
                known.append(entry.key)
        steps: list[Step] = [
            partial(self._say, known[first : first + _TOGETHER], change) for first in range(0, len(known), _TOGETHER)
        ]
        steps += [partial(self._read, entry, change) for entry in unread]
        self._batch.begin(steps, words=tr_later("Saving: {n} of {total}."), done=lambda: self._tell(words, undone))

    def _say(self, keys: Sequence[str], change: Change, go_on: Callable[[], None]) -> None:
        said: list[Said] = []
        for entry in map(self._model.entry, keys):
            if not isinstance(entry, Entry) or entry.identity is None:
                continue  # removed in the meantime, or it could not be read
            review = self._flow.review_of(entry.identity)
            before = review.remarks if review is not None else entry.remarks
            remarks = change(before)
            if remarks != before and (review is None or not review.read_only):
                self._before.append((entry.identity, before, entry.key))
                said.append((entry.identity, remarks, entry.key))
        self._keep(said, go_on)

    def _say_again(self, before: Sequence[Said], undone: Undone, go_on: Callable[[], None]) -> None:
        said: list[Said] = []
        for identity, remarks, key in before:
            if self._model.entry(key) is not None:  # else removed in the meantime, and nothing is kept of it
                now = self._remarking.said_of(identity, key=key)
                said.append((identity, undone(now, remarks), key))
        self._keep(said, go_on)

    def _keep(self, said: Sequence[Said], go_on: Callable[[], None]) -> None:
        for identity, remarks, _ in said:
            self._flow.follow(identity, remarks=remarks)
        self._remarking.keep_all(said, finished=go_on)

    def _read(self, entry: Entry, change: Change, go_on: Callable[[], None]) -> None:
        self._reading.read(entry, then=lambda: self._say([entry.key], change, go_on), failed=go_on, gone=go_on)

    def _tell(self, words: Told, undone: Undone) -> None:
        before = tuple(self._before)
        if before:
            self._messages.toast(words(len(before)), action=tr("Undo"), run=lambda: self._undo(before, undone))
        else:
            self._messages.say(tr("Nothing changed"))

    def _undo(self, before: Sequence[Said], undone: Undone) -> None:
        """Bring back the flags, or the comments, and nothing else: the reader may have said more since."""
        if why_not := self._batch.why_not():
            self._messages.toast(why_not)
            return
        steps = [
            partial(self._say_again, before[first : first + _TOGETHER], undone)
            for first in range(0, len(before), _TOGETHER)
        ]
        told = tr_count("Restored: {n} images", "Restored: 1 image", len(before))
        self._batch.begin(steps, words=tr_later("Undoing: {n} of {total}."), done=lambda: self._messages.toast(told))
