"""What the program runs on, shown while nothing is open."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import decimal
from lungseg_gui.services.process import threads as threads_in_use
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.wording import device_word
from lungseg_gui.ui.parts import Section, text

_LEAST_MEMORY = 3 * 1024**3  # a fine-tuning may take 2.5 GB
_LEAST_DISK = 2 * 1024**3
_ICONS = {"success": "check-circle", "warn": "warning", "second": "info"}


@dataclass(frozen=True)
class Fact:
    """One line and its explanation; ``role`` is ``success``, ``warn`` or ``second``."""

    title: str
    explanation: str = ""
    role: str = "success"


def facts(home: Path, *, device: str = "", precision: str = "") -> tuple[Fact, ...]:
    """Look at the machine: processor, memory, disk.

    ``device`` is what predictions run on and ``precision`` what is known of their precision, as far as they are known.
    """
    threads = threads_in_use()
    memory = _free_memory()
    words = tr_count("CPU, {n} threads", "CPU, 1 thread", threads)
    if memory is not None:
        words += ", " + tr("{size} free", size=_size(memory))
    found = [Fact(words, tr("Enough for prediction and training."))]
    if memory is not None and memory < _LEAST_MEMORY:
        found = [Fact(words, tr("Enough for prediction. Close other programs to train."), "warn")]
    if device:
        runs = tr("Predictions run on the {device}", device=device_word(device))
        on_gpu = device_word(device) == "GPU"
        cpu = precision or tr("A graphics processor is not needed.")
        found.append(Fact(runs) if on_gpu else Fact(runs, cpu, "second"))
    free = shutil.disk_usage(home).free
    found.append(
        Fact(
            tr("Saving to your data folder"),
            tr("{size} free, in {folder}", size=_size(free), folder=home.name),
            "success" if free >= _LEAST_DISK else "warn",
        )
    )
    return tuple(found)


def _free_memory() -> int | None:
    """Memory that can be had without swapping, in bytes; None where the system does not say."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration, ValueError):
        return None


def _size(count: int) -> str:
    gigabytes = count / 1e9
    return tr("{n} GB", n=decimal(gigabytes, 0 if gigabytes >= 20 else 1))


class _FactRow(QWidget):
    """Icon at the left, two lines at its right."""

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self._fact = fact
        self.setAccessibleName(f"{fact.title}. {fact.explanation}")
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 4, 0, 6)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text(fact.title, size=theme.SECONDARY, weight=500, wrap=True))
        if fact.explanation:
            column.addWidget(text(fact.explanation, size=theme.SECONDARY, tone="second", wrap=True))
        row.addLayout(column)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        role = self._fact.role
        theme.draw_icon(QPainter(self), QRect(0, 4, theme.ICON, theme.ICON), _ICONS[role], theme.colour(role))


class ComputerPanel(Section):
    """A section with a few facts that show the reader whether it will go well."""

    def __init__(self, known: Sequence[Fact] = (), parent: QWidget | None = None) -> None:
        super().__init__(tr("This computer"), parent)
        self._rows: list[_FactRow] = []
        self.show_facts(known)

    def show_facts(self, known: Sequence[Fact]) -> None:
        """Replace the facts."""
        for row in self._rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self._rows = [_FactRow(fact) for fact in known]
        for row in self._rows:
            self.body.addWidget(row)


class NoticePanel(Section):
    """What the program is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Note"), parent)
        words = tr("For research. Not a medical device. A reader checks every mask.")
        self.body.addWidget(text(words, size=theme.SECONDARY, tone="second", wrap=True))
