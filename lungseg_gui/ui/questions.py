"""The few questions that stop the reader: something would be lost. The answer that loses nothing is the default."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from lungseg_gui.ui import names
from lungseg_gui.ui.parts import plain

_Role = QMessageBox.ButtonRole


def choose(parent: QWidget, question: str, *, more: str, stay: str, lose: str, instead: str = "") -> str:
    """Ask, and return the words of the button that was pressed; those of ``stay`` for Esc and a closed box.

    Parameters
    ----------
    parent : QWidget
        The window that waits for the answer.
    question, more : str
        What is asked, and what would be lost and what stays.
    stay, lose : str
        Words of the buttons that change nothing, and that lose something.
    instead : str
        Words of a third one that loses nothing; it is the default then.
    """
    box = QMessageBox(parent)
    box.setWindowTitle("lungseg")
    box.setText(plain(names.without(question)))
    box.setInformativeText(plain(names.without(more)))
    asked = [(stay, _Role.RejectRole), (lose, _Role.DestructiveRole)]
    asked += [(instead, _Role.AcceptRole)] if instead else []
    buttons = {words: box.addButton(words, role) for words, role in asked}
    box.setDefaultButton(buttons[instead or stay])
    box.setEscapeButton(buttons[stay])
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.exec()
    # Not by the button's own words: a desktop may put its accelerators into them.
    pressed = next((words for words, button in buttons.items() if button is box.clickedButton()), stay)
    box.deleteLater()
    return pressed


def gives_up(parent: QWidget, question: str, *, more: str, keep: str, gone: str) -> bool:
    """Ask whether something should be lost; return whether the reader said so."""
    return choose(parent, question, more=more, stay=keep, lose=gone) == gone
