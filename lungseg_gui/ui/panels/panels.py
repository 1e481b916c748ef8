"""The sections of the dock, made together."""

from __future__ import annotations

from collections.abc import Callable

from lungseg_gui.core.session import Session
from lungseg_gui.ui.empty import KnownModel
from lungseg_gui.ui.panels.agreement import AgreementPanel
from lungseg_gui.ui.panels.brush import BrushPanel
from lungseg_gui.ui.panels.checks import ChecksPanel
from lungseg_gui.ui.panels.computer import ComputerPanel, NoticePanel
from lungseg_gui.ui.panels.dock import Dock
from lungseg_gui.ui.panels.edges import EdgesPanel
from lungseg_gui.ui.panels.history import HistoryPanel
from lungseg_gui.ui.panels.measurements import MeasurementsPanel
from lungseg_gui.ui.panels.model import ModelPanel
from lungseg_gui.ui.panels.record import RecordPanel
from lungseg_gui.ui.panels.segments import SegmentsPanel
from lungseg_gui.ui.panels.view import ViewPanel


class Panels:
    """What stands at the right: one dock while an image is open, and one while none is."""

    def __init__(self, session: Session, *, finish_stroke: Callable[[], object]) -> None:
        self.segments = SegmentsPanel(session)
        self.view = ViewPanel()
        self.brush = BrushPanel(session)
        self.edges = EdgesPanel()
        self.history = HistoryPanel(session)
        self.record = RecordPanel()
        self.agreement = AgreementPanel()
        self.checks = ChecksPanel(session, finish_stroke=finish_stroke)
        self.measurements = MeasurementsPanel(session)
        self.model = ModelPanel(session)
        self.computer = ComputerPanel()
        self.notice = NoticePanel()
        self.dock = Dock(
            {
                "agreement": self.agreement,
                "segments": self.segments,
                "brush": self.brush,
                "view": self.view,
                "edges": self.edges,
                "history": self.history,
                "record": self.record,
                "checks": self.checks,
                "measurements": self.measurements,
                "model": self.model,
            },
            foot="model",
        )
        self.known_model = KnownModel()
        self.empty_dock = Dock({"computer": self.computer, "known": self.known_model, "notice": self.notice})
