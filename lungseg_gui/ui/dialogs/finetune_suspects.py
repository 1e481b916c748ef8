"""Masks that were left out of a fine-tuning, and the button that says they are right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Button, set_tone, text

_NAMED = 3


class Suspects(QWidget):
    """Says which masks are suspect and why; hidden where there is none.

    Parameters
    ----------
    confirm : callable
        Is given the masks (case id to SHA-256) that the reader confirms.
    """

    def __init__(self, confirm: Callable[[Mapping[str, str]], object]) -> None:
        super().__init__()
        self._confirm = confirm
        self._masks: dict[str, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.words = text(size=theme.SECONDARY, wrap=True)
        self.confirm_button = Button(self.tr("The masks are right"), small=True, run=self._confirmed)
        self.confirm_button.setAutoDefault(False)
        self.confirm_button.setToolTip(self.tr("Count them from the next learning on"))
        row.addWidget(self.words, 1)
        row.addWidget(self.confirm_button)
        self.show_suspects(())

    def show_suspects(self, cases: Sequence[Mapping[str, Any]], *, confirmable: bool = False) -> None:
        """Show these masks."""
        self._masks = {str(case.get("case_id", "")): str(case.get("mask_sha256", "")) for case in cases}
        self.setVisible(bool(cases))
        self.confirm_button.setVisible(bool(cases) and confirmable)
        if not cases:
            self.words.clear()
            return
        number = len(cases)
        head = self.tr("1 suspect mask is left out:") if number == 1 else self.tr("{n} suspect masks are left out:")
        named = [self._named(case) for case in cases[:_NAMED]]
        if number > _NAMED:
            named.append(self.tr("and {n} more").format(n=number - _NAMED))
        set_tone(self.words, "warn")
        self.words.setText(f"{head.format(n=number)} {'; '.join(named)}")
        self.words.setToolTip("\n".join(self._named(case) for case in cases))

    def _named(self, case: Mapping[str, Any]) -> str:
        side = self.tr("kept apart") if case.get("kept_apart") else self.tr("to learn from")
        name = case.get("name") or case.get("case_id", "")
        return f"{name} ({side}): {str(case.get('sentence', '')).rstrip('.')}"

    def _confirmed(self) -> None:
        self._confirm(dict(self._masks))
        number = len(self._masks)
        words = self.tr("Confirmed: 1 mask counts from the next learning on.")
        if number != 1:
            words = self.tr("Confirmed: {n} masks count from the next learning on.").format(n=number)
        set_tone(self.words, "second")
        self.words.setText(words)
        self.confirm_button.hide()
