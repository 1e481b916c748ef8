"""Predictions of several cases that the reader asked for: a bar, the time left, pause, and what could not be done."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.language import labelled, together, tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Entry, path_of
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.ahead import Ahead
from lungseg_gui.ui.controllers.picked import Picked
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.worklist_model import WorklistModel

_BANNER, _FAILED = "predict several", "not predicted"
_LISTED = 3  # that the banner lists in full
_LEAST = 3  # images after which the time left is more than a guess


class SeveralPredictions(QObject):
    """Asks for predictions, in order; what is removed since is left out, what the reader opens comes first."""

    def __init__(
        self,
        ahead: Ahead,
        messages: Messages,
        model: WorklistModel,
        parent: QObject,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._ahead, self._messages, self._model, self._now = ahead, messages, model, now
        self._begun = False
        self._since = self._spent = 0.0  # when it went on, and what was spent before
        self._told = 0  # errors that the reader was shown
        ahead.asked_changed.connect(self._tell)

    # -- asking
    def predict(self, keys: Sequence[str]) -> None:
        """Predict these cases, after those that were asked for before."""
        if not self._begun:
            self._begun, self._since, self._spent, self._told = True, self._now(), 0.0, 0
            self._messages.clear(_FAILED)
        self._ahead.ask(keys)

    def wanted(self) -> list[str]:
        """Return what "Predict all" predicts: of the rows selected, else listed, those without a mask.

        Where all have one, all whose mask is the model's are predicted again.
        """
        chosen = self._model.selection.keys() if self._model.selection.number > 1 else self._model.keys()
        entries = [entry for entry in map(self._model.entry, chosen) if isinstance(entry, Entry)]
        able = Picked("", entries).predictable
        new = {entry.key for entry in entries if entry.status is Status.NEW}
        return [key for key in able if key in new] or able

    def predict_all(self) -> None:
        """Predict the rows that are selected, else all that are listed."""
        keys = self.wanted()
        if keys:
            self.predict(keys)
        else:
            self._messages.toast(tr("Nothing to predict: every listed image is corrected, accepted or rejected."))

    def pause(self) -> None:
        """Begin no other image until it is resumed; the one in the model is finished."""
        self._spent += self._now() - self._since
        self._ahead.hold(True)
        self._tell()

    def resume(self) -> None:
        """Continue."""
        self._since = self._now()
        self._ahead.hold(False)
        self._tell()

    # -- telling
    def _tell(self) -> None:
        asked = self._ahead.asked
        self._tell_errors()
        if asked:
            done = asked.total - len(asked)
            total = grouped(asked.total)
            words = tr("Predicting: image {n} of {total}.", n=grouped(done + 1), total=total)
            if self._ahead.held:
                words = tr_count("Paused after {n} of {total} images.", "", done, total=total)
            hold = (tr("Resume"), self.resume) if self._ahead.held else (tr("Pause"), self.pause)
            self._messages.progress(
                _BANNER,
                together((words, self._left(done, len(asked)))),
                done / max(1, asked.total),
                [hold, (tr("Stop"), self._stop)],
            )
        elif self._begun:
            self._begun = False
            self._ahead.hold(False)
            self._messages.clear(_BANNER)
            made = asked.total - asked.failed - asked.withheld
            none = tr_count(
                "{n} have no mask: they are turned or not frontal chest radiographs",
                "1 has no mask: it is turned or not a frontal chest radiograph",
                asked.withheld,
            )
            said = [none] if asked.withheld else []
            if made or not (asked.failed or asked.withheld):
                said = [tr_count("{n} images predicted", "1 image predicted", made), *said]
            if said:
                self._messages.toast(together(said, " · "))

    def _left(self, done: int, waiting: int) -> str:
        if self._ahead.held or done < _LEAST:
            return ""
        seconds = (self._spent + self._now() - self._since) / done * waiting
        return tr("{time} left", time=_duration(seconds))

    def _stop(self) -> None:
        self._ahead.give_up()

    def _tell_errors(self) -> None:
        """List what could not be predicted, until the reader dismisses it."""
        errors = self._ahead.asked.errors
        if len(errors) <= self._told:
            return
        self._told = len(errors)
        lines = [_line(names.of_file(path_of(key)), names.without(str(error))) for key, error in errors.items()]
        head = tr_count("{n} images not predicted.", "1 image not predicted.", len(lines))
        if untried := self._ahead.asked.untried:
            head = tr_count(
                "{n} images not predicted, and {untried} more not tried.",
                "1 image not predicted, and {untried} more not tried.",
                len(lines),
                untried=grouped(untried),
            )
        more = tr_count("({n} more)", "", len(lines) - _LISTED) if len(lines) > _LISTED else ""
        said = "\n".join(filter(None, (head, *lines[:_LISTED], more)))
        self._messages.banner(_FAILED, "danger", said, [(tr("Copy the list"), lambda: _copy(lines))])


def _line(name: str, why: str) -> str:
    return why if name in why else labelled(name, why)


def _copy(lines: Sequence[str]) -> None:
    QApplication.clipboard().setText("\n".join(lines))


def _duration(seconds: float) -> str:
    if seconds < 60:
        return tr("{n} s", n=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{n} min", n=minutes)
    return tr("{h} h {n} min", h=minutes // 60, n=minutes % 60)


def several_commands(several: SeveralPredictions) -> list[Command]:
    """Return what predicts several cases, for the Model menu."""
    return [Command("model.predict_all", tr("Predict all"), "Model", several.predict_all, ("Ctrl+Shift+R",))]
