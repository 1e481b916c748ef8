"""Readers' names come from people: they are shown letter by letter, and none is refused without a word."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from lungseg_gui.core.readings import Reader
from lungseg_gui.ui.dialogs.readers import AskDialog, ReaderDialog
from lungseg_gui.ui.statusbar import StatusBar

A, B = Reader("", "Dr A & <b>B</b>"), Reader("r1", "W" * 64)


def test_names_are_shown_as_they_are(qtbot: QtBot) -> None:
    dialog = ReaderDialog((A, B), A)
    qtbot.addWidget(dialog)
    first, second, _ = dialog.buttons
    assert first.text() == "Dr A && <b>B</b>"  # one & would be the mark of a key
    assert second.sizeHint().width() <= dialog.width() - 40
    assert second.accessibleName() == B.name
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_reader(A.name)
    assert (
        bar.reader.text() == bar.reader.accessibleName() == "Reading as: Dr A & <b>B</b>"
    )  # it paints its words itself
    assert bar.reader.shortcut().isEmpty()
    assert "&lt;b&gt;" in bar.reader.toolTip()


def test_a_name_that_cannot_be_used_cannot_be_entered(qtbot: QtBot) -> None:
    dialog = ReaderDialog((A, B), A)
    qtbot.addWidget(dialog)
    for words, usable, note in (
        ("^ =", False, ""),
        (B.name.lower(), False, "Another reader has this name."),
        ("Dr  A", True, ""),
    ):
        dialog.name.setText(words)
        dialog.name.textEdited.emit(words)
        assert (dialog.done_button.isEnabled(), dialog.note.text()) == (usable, note), words
    assert dialog.words == "Dr A"
    dialog.buttons[-1].setChecked(True)  # another reader: by the name of one who is known, that one is meant
    dialog.name.setText(B.name)
    dialog.name.textEdited.emit(B.name)
    assert dialog.done_button.isEnabled()
    ask = AskDialog("a case", A, (B,))
    qtbot.addWidget(ask)
    for words, usable in (("^", False), ("Dr A & <B>B</b> ", False), ("Dr C", True)):
        ask.whom.setEditText(words)
        assert ask.done_button.isEnabled() == usable, words
