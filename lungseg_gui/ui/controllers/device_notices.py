"""What the model runs on, and in which precision, in the status bar and on the empty page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.services.precision import sentence
from lungseg_gui.services.process import threads as threads_in_use
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.panels.computer import ComputerPanel, facts
from lungseg_gui.ui.panels.wording import device_word
from lungseg_gui.ui.window import Window


class DeviceNotices(QObject):
    """Shows it whenever the model is ready or has changed."""

    def __init__(self, window: Window, services: Services, predicting: Predicting, computer: ComputerPanel) -> None:
        super().__init__(window)
        self._window, self._services, self._computer = window, services, computer
        self._told = ("", "")
        predicting.ready.connect(self.tell)

    def show_facts(self) -> None:
        """Look at the machine, and say what it is good for."""
        self._computer.show_facts(facts(self._services.home))

    def tell(self) -> None:
        """Show what is known now."""
        inference = self._services.inference
        threads = threads_in_use()
        device = device_word(inference.device) or "CPU"
        words = device
        if device == "CPU":
            words = tr_count("CPU, {n} threads", "CPU, 1 thread", threads)
        if inference.ready:
            words = tr("{device}, model ready", device=words)
        # What was measured just now counts from the next start on.
        measured = self._services.precisions.known(inference.weights) if inference.weights else None
        precision = sentence(measured) if measured and measured.bfloat16 == inference.bfloat16 else ""
        self._window.status.show_device(words, device, precision)
        if inference.ready and (inference.device, precision) != self._told:
            self._told = (inference.device, precision)
            known = facts(self._services.home, device=inference.device, precision=precision)
            self._computer.show_facts(known)
