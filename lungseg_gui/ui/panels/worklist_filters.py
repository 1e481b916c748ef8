"""The filters of the worklist: which cases are listed, and how many each would list."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.core.numerals import grouped
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.wording import attention_word
from lungseg_gui.ui.panels.worklist_order import Counts, Scope

_GAP = 2
_SHORT = {Scope.ATTENTION: ("warning", "warn"), Scope.MINE: ("user", "second")}
"""Icons, with their colours, in place of the words where there is no room for these."""
_NUMBERS_GO = (Scope.ALL, Scope.TODO, Scope.DONE, Scope.ATTENTION)
"""Whose numbers are left to the pointer where there is no room for them either, in this order."""


class FilterChip(QPushButton):
    """One of them: words with their number; an icon in place of the words where there is no room for them."""

    def __init__(self, icon: str = "", role: str = "second") -> None:
        super().__init__()
        self._icon = theme.icon(icon, role=role) if icon else None
        self.setCheckable(True)
        self.setProperty("part", "segment")
        self.setIconSize(QSize(theme.CHIP_ICON, theme.CHIP_ICON))
        self._dress()
        theme.notifier().changed.connect(self._dress)

    def _dress(self) -> None:
        """Follow the size of texts."""
        self.setStyleSheet(
            f"QPushButton {{ font-size: {theme.wider(theme.SECONDARY)}px; font-weight: 400; padding: 0 6px; }}"
            " QPushButton:focus { padding: 0 4px; }"  # its frame is 2 px: the chip keeps its width
        )

    def tell(self, words: str, number: int, *, short: bool = False, bare: bool = False) -> None:
        """Say what it lists, and how many; ``bare`` leaves the number to the pointer."""
        whole = f"{words} {grouped(number)}"
        if self._icon is None or not short:
            self.setIcon(QIcon())
            self.setText(words if bare else whole)
        else:
            self.setIcon(self._icon)
            self.setText("" if bare else grouped(number))
        self.setAccessibleName(whole)
        self.setToolTip(whole if self.text() != whole else "")


class Filters(QWidget):
    """To do, Attention, For me, Done, All: as many of them as there is room and use for.

    Signals
    -------
    chosen(Scope)
        The reader wants this one.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        group = QButtonGroup(self)
        self.chips: dict[Scope, FilterChip] = {}
        for scope in Scope:
            chip = FilterChip(*_SHORT.get(scope, ("", "")))
            chip.clicked.connect(lambda _=False, scope=scope: self.chosen.emit(scope))
            group.addButton(chip)
            row.addWidget(chip)
            self.chips[scope] = chip
        row.addStretch(1)

    def tell(self, counts: Counts, scope: Scope, *, room: int, narrow: bool) -> None:
        """Say how many cases there are of each; the one in use, To do and All are always shown.

        Parameters
        ----------
        room : int
            Pixels across.
        narrow : bool
            Leave out what is rarely used.
        """
        chips = self.chips
        chips[scope].setChecked(True)
        shown = dict.fromkeys(Scope, True)
        shown[Scope.ATTENTION] = counts.attention > 0 or scope is Scope.ATTENTION
        shown[Scope.MINE] = counts.mine > 0 or scope is Scope.MINE
        shown[Scope.DONE] = not narrow or scope is Scope.DONE

        def fits(bare: Collection[Scope] = (), *, short: bool = True) -> bool:
            for each, words, number in (
                (Scope.TODO, tr("To do"), counts.todo),
                (Scope.ATTENTION, attention_word(), counts.attention),
                (Scope.MINE, tr("For me"), counts.mine),
                (Scope.DONE, tr("Done"), counts.done),
                (Scope.ALL, tr("All"), counts.all),
            ):
                chips[each].tell(words, number, short=short and shown[each], bare=each in bare)
            wanted = [chip.sizeHint().width() for each, chip in chips.items() if shown[each]]
            return sum(wanted) + _GAP * (len(wanted) - 1) <= room

        bare = set[Scope]()
        if not fits(short=False) and not fits():
            shown[Scope.DONE] = scope is Scope.DONE
            for each in _NUMBERS_GO:
                if not fits(bare):
                    bare.add(each)
            if not fits(bare) and scope is Scope.DONE:
                shown[Scope.ATTENTION] = False
                fits(bare)
        for each, chip in chips.items():
            chip.setVisible(shown[each])
