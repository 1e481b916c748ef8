"""The menu of a row of the worklist: what can be done with a case without opening it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from lungseg_gui.ui.controllers.forgetting import Forgetting
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.panels.worklist import WorklistPanel


class RowMenu(QObject):
    """Opens at the pointer, or at the row that the keyboard is on."""

    def __init__(self, panel: WorklistPanel, worklist: WorklistController, forgetting: Forgetting) -> None:
        super().__init__(panel)
        self._panel, self._worklist, self._forgetting = panel, worklist, forgetting
        panel.view.menu_wanted.connect(self.open)

    def open(self, key: str, at: QPoint) -> None:
        """Open the menu of a row."""
        menu = QMenu(self._panel)
        menu.setObjectName("row menu")
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self._worklist.show(key))
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove from the worklist"))
        remove.triggered.connect(lambda: self._worklist.ask_remove(key))
        forget = menu.addAction(self.tr("Forget this study…"))
        forget.setEnabled(not self._forgetting.looking)
        forget.triggered.connect(lambda: self._forgetting.ask(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
