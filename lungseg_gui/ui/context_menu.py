"""Context menus: each entry is one row of a table, says how many it acts on, and why it cannot be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from lungseg_gui.ui.parts import plain

Picked = TypeVar("Picked")


@dataclass(frozen=True)
class MenuRow(Generic[Picked]):
    """One entry of a context menu.

    Attributes
    ----------
    id : str
        Stable name, such as ``rows.accept``.
    words : callable
        Returns what it says, of what the menu was opened for; ends in … where more is asked, "" leaves it out.
    run : callable
        Does it.
    why_not : callable
        Returns why it cannot be done now, as a sentence; "" where it can.
    key : str
        What does the same elsewhere, such as ``Enter``; shown at the right.
    group : int
        Entries of different groups are separated.
    """

    id: str
    words: Callable[[Picked], str]
    run: Callable[[Picked], object]
    why_not: Callable[[Picked], str] = lambda _: ""
    key: str = ""
    group: int = 0


def open_menu(
    rows: Sequence[MenuRow[Picked]],
    picked: Picked,
    *,
    parent: QWidget,
    at: QPoint,
    say: Callable[[str], object],
    closed: Callable[[], object] = lambda: None,
) -> QMenu:
    """Open a menu at a point of the screen.

    Parameters
    ----------
    picked : object
        What the entries act on.
    say : callable
        Is given the reason why the entry under the pointer cannot be done; its tooltip says it, too.
    closed : callable
        Called once the menu is gone.
    """
    menu = QMenu(parent)
    menu.setObjectName("context menu")
    menu.setToolTipsVisible(True)
    group: int | None = None
    for row in rows:
        words = row.words(picked)
        if not words:
            continue
        if group is not None and row.group != group:
            menu.addSeparator()
        group = row.group
        action = menu.addAction(f"{words}\t{row.key}" if row.key else words)
        action.setObjectName(row.id)
        reason = row.why_not(picked)
        action.setEnabled(not reason)
        action.setToolTip(plain(reason))
        if reason:
            action.hovered.connect(lambda reason=reason: say(reason))
        action.triggered.connect(lambda _=False, row=row: row.run(picked))
    menu.aboutToHide.connect(closed)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    return menu
