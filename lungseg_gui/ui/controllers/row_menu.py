"""The menu of the worklist's rows: what can be done with a case, or with all that are selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.services.library import Entry
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import shown_key
from lungseg_gui.ui.context_menu import MenuRow, open_menu
from lungseg_gui.ui.controllers.picked import Picked
from lungseg_gui.ui.messages import Messages, show_folder
from lungseg_gui.ui.panels.worklist import WorklistPanel

if TYPE_CHECKING:
    from lungseg_gui.ui.program import Program

_FOLDERS = 3  # that are opened at once


class RowMenu(QObject):
    """Opens at the pointer, or at the row that the keyboard is on; acts on the selection where that row is part of it.

    Which rows are selected stays as it is; the row that it was opened on has a frame until it closes.
    """

    def __init__(self, panel: WorklistPanel, messages: Messages, rows: list[MenuRow[Picked]]) -> None:
        super().__init__(panel)
        self._panel, self._messages, self._rows = panel, messages, rows
        self._menu: QMenu | None = None
        panel.view.menu_wanted.connect(self.open)

    def open(self, key: str, at: QPoint) -> None:
        """Open the menu of a row."""
        if self._menu is not None:  # some systems ask twice for one key
            return
        model = self._panel.model
        several = model.selection.holds(model.row_of(key))
        found = model.selection.entries() if several else [model.entry(key)]
        entries = [entry for entry in found if isinstance(entry, Entry)]
        if not entries:
            return
        self._panel.view.frame(key)
        self._menu = open_menu(
            self._rows, Picked(key, entries), parent=self._panel, at=at, say=self._messages.say, closed=self._closed
        )

    def _closed(self) -> None:
        self._menu = None
        self._panel.view.frame("")


def _many(
    one: str, every: Callable[[int], str], part: Callable[[int, str], str], keys: Callable[[Picked], Sequence[str]]
) -> Callable[[Picked], str]:
    """Return what an entry says: of one case, of 12 images, of 9 of 12 images."""

    def words(picked: Picked) -> str:
        if len(picked) == 1:
            return one
        number, total = len(keys(picked)), len(picked)
        return every(total) if number in (0, total) else part(number, grouped(total))

    return words


def _flag_words(picked: Picked) -> str:
    """Return what the entry says that flags the cases, or takes the flag away."""
    if picked.one is not None:
        return tr("Remove the flag") if picked.flagged else tr("Flag")
    if picked.flagged:
        return tr_count("Remove the flag from {n} images", "", len(picked))
    return tr_count("Flag {n} images", "", len(picked))


def _remove_words(picked: Picked) -> str:
    """Return what the entry says that removes the cases; with three dots where corrections would go, for it asks."""
    words = tr("Remove from the worklist")
    if len(picked) > 1:
        words = tr_count("Remove {n} images from the worklist", "", len(picked))
    return words + ("…" if picked.corrected else "")


def _unread(picked: Picked) -> str:
    """Return why nothing can be done with files that could not be read."""
    return "" if picked.readable else tr("The file could not be read.")


def _why_not_ask(picked: Picked) -> str:
    """Return why no second reader can be asked for."""
    entry = picked.one
    if entry is None or entry.identity is None:
        return tr("Open the case first.")
    return tr("This is already a second reading.") if entry.identity.reading else ""


def row_menu_rows(program: Program) -> list[MenuRow[Picked]]:
    """Return the table of the menu."""
    several, remarks, batch = program.several, program.several_remarks, program.batch
    export, removing, forgetting = program.batch_export, program.removing, program.forgetting

    corrected = tr("Corrected, accepted or rejected: open the case and press R.")
    decided = tr("Already accepted or rejected.")

    def why_not_accept(picked: Picked) -> str:
        if picked.acceptable:
            return batch.why_not()
        if picked.decided:
            return decided
        if picked.masked:
            return tr("A check questions the mask: open the case to accept it.")
        return tr("There is no mask yet.")

    def why_not_forget(picked: Picked) -> str:
        return forgetting.why_not() if len(picked) == 1 else tr("Studies are forgotten one at a time.")

    def ask_reader(picked: Picked) -> None:
        if picked.one is not None and picked.one.identity is not None:
            program.readings.ask_for(picked.one.identity, names.title_of_row(picked.one))

    return [
        MenuRow(
            "rows.open", lambda _: tr("Open"), lambda picked: program.worklist.show(picked.at), key=shown_key("Enter")
        ),
        MenuRow(
            "rows.beside",
            lambda picked: tr("Show alongside") if len(picked) == 1 else "",
            lambda picked: program.beside.show(picked.at),
            lambda picked: _unread(picked) or program.beside.why_not(),
        ),
        MenuRow(
            "rows.predict",
            _many(
                tr("Predict"),
                lambda n: tr_count("Predict {n} images", "", n),
                lambda n, total: tr_count("Predict {n} of {total} images", "", n, total=total),
                lambda p: p.predictable,
            ),
            lambda picked: program.several_predictions.predict(picked.predictable),
            lambda picked: "" if picked.predictable else _unread(picked) or corrected,
        ),
        MenuRow(
            "rows.export",
            _many(
                tr("Export…"),
                lambda n: tr_count("Export {n} images…", "", n),
                lambda n, total: tr_count("Export {n} of {total} images…", "", n, total=total),
                lambda p: p.masked,
            ),
            lambda picked: export.ask(picked.masked),
            lambda picked: export.why_not() if picked.masked else tr("There is no mask yet."),
        ),
        MenuRow(
            "rows.accept",
            _many(
                tr("Accept"),
                lambda n: tr_count("Accept {n} images", "", n),
                lambda n, total: tr_count("Accept {n} of {total} images", "", n, total=total),
                lambda p: p.acceptable,
            ),
            lambda picked: several.accept(picked.keys),
            why_not_accept,
            group=1,
        ),
        MenuRow(
            "rows.reject",
            _many(
                tr("Reject…"),
                lambda n: tr_count("Reject {n} images…", "", n),
                lambda n, total: tr_count("Reject {n} of {total} images…", "", n, total=total),
                lambda p: p.rejectable,
            ),
            lambda picked: several.reject(picked.rejectable),
            lambda picked: batch.why_not() if picked.rejectable else _unread(picked) or decided,
            group=1,
        ),
        MenuRow(
            "rows.reopen",
            _many(
                tr("Put back on the to-do list"),
                lambda n: tr_count("Put {n} images back on the to-do list", "", n),
                lambda n, total: tr_count("Put {n} of {total} images back on the to-do list", "", n, total=total),
                lambda p: p.decided,
            ),
            lambda picked: several.reopen(picked.decided),
            lambda picked: batch.why_not() if picked.decided else tr("Still on the to-do list."),
            group=1,
        ),
        MenuRow(
            "rows.flag",
            _flag_words,
            lambda picked: remarks.flag(picked.readable),
            lambda picked: _unread(picked) or batch.why_not(),
            group=2,
        ),
        MenuRow(
            "rows.comment",
            _many(
                tr("Comment…"),
                lambda n: tr_count("Comment on {n} images…", "", n),
                lambda n, total: tr_count("Comment on {n} of {total} images…", "", n, total=total),
                lambda p: p.readable,
            ),
            lambda picked: remarks.comment(picked.readable),
            lambda picked: _unread(picked) or batch.why_not(),
            group=2,
        ),
        MenuRow(
            "rows.ask",
            lambda picked: tr("Ask a second reader…") if len(picked) == 1 else "",
            lambda picked: ask_reader(picked),
            _why_not_ask,
            group=2,
        ),
        MenuRow(
            "rows.folder",
            lambda picked: tr("Show in folder"),
            lambda picked: [show_folder(folder) for folder in picked.folders],
            lambda picked: (
                tr_count("They are in {n} folders.", "", len(picked.folders)) if len(picked.folders) > _FOLDERS else ""
            ),
            group=3,
        ),
        MenuRow("rows.remove", _remove_words, lambda picked: removing.ask(picked.keys), group=3),
        MenuRow(
            "rows.forget",
            lambda _: tr("Forget this study…"),
            lambda picked: forgetting.ask(picked.at),
            why_not_forget,
            group=3,
        ),
    ]
