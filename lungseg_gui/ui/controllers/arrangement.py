"""How the reader arranged the window and set the tools: kept for the next start."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.session import Event, Session
from lungseg_gui.services.settings import Settings, Value
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.overlay_settings import OverlaySettings
from lungseg_gui.ui.controllers.services import keep
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.dock import Dock
from lungseg_gui.ui.panels.worklist_order import Order, Scope
from lungseg_gui.ui.panels.worklist_title import Titles
from lungseg_gui.ui.window import Window

_STRENGTHS = ("tolerance", "smoothing", "margin")
"""What of the tools in use is kept for the next start, under ``brush.``, beside the radius in mm and in px."""


class Arrangement(QObject):
    """Brings back what the settings kept, and keeps it at the end.

    Signals
    -------
    names_changed()
        Images are called otherwise.
    """

    names_changed = Signal()

    def __init__(
        self,
        window: Window,
        dock: Dock,
        session: Session,
        settings: Settings,
        *,
        overlay: OverlaySettings,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window, self._dock, self._session, self._settings = window, dock, session, settings
        self._overlay, self._messages = overlay, messages
        self._going_back = False
        dock.sections_changed.connect(self._keep_sections)
        session.observe(lambda event, _: self._hold(self._tools()) if event is Event.TOOL else None)
        overlay.changed.connect(lambda: self._hold(overlay.settings()))
        window.worklist.order_changed.connect(lambda order: self._hold({"window.sort": order.value}))

    def restore(self) -> None:
        """Bring everything back but the window's place, which is the starter's matter."""
        settings, window = self._settings, self._window
        self._overlay.restore()
        self._restore_tools()
        closed = settings.text("window.closed_sections").split(",")
        self._dock.set_open({name: name not in closed for name in self._dock.sections})
        window.set_widths(int(settings.number("window.worklist_width")), int(settings.number("window.dock_width")))
        window.worklist.set_scope(Scope(settings.text("window.filter")))
        window.worklist.set_order(Order(settings.text("window.sort")))
        self._call()

    def _call(self) -> None:
        """Call the rows as the settings say."""
        by, model = self._settings.text("worklist.names"), self._window.worklist.model
        names.current().of_rows(model)
        names.current().titles = titles = Titles(by_patient=by == "patient", hidden=by == "number")
        model.set_titles(titles)

    def _restore_tools(self) -> None:
        settings = self._settings
        strengths = {name: settings.number(f"brush.{name}") for name in _STRENGTHS}
        radii = settings.number("brush.radius"), settings.number("brush.radius_px")
        radius, other = reversed(radii) if self._session.tools.in_px else radii
        self._session.set_tools(
            protect_other=settings.flag("brush.protect_other"), radius=radius, other_radius=other, **strengths
        )

    def follow(self, keys: frozenset[str]) -> None:
        """Do as the settings say now, where somebody else changed them."""
        settings, tools = self._settings, self._tools()
        if any(key in tools and settings.get(key) != tools[key] for key in keys):
            self._restore_tools()
        if "worklist.names" in keys:
            self._call()
            self.names_changed.emit()
        if "window.sort" in keys:
            self._window.worklist.set_order(Order(settings.text("window.sort")))

    def keep(self) -> None:
        """Keep everything."""
        window = self._window
        worklist, dock = window.widths
        self._keep(
            {
                "window.geometry": bytes(window.saveGeometry().toHex().data()).decode(),
                "window.worklist_width": worklist,
                "window.dock_width": dock,
                "window.sort": window.worklist.model.order.value,
                "window.filter": window.worklist.model.scope.value,
                **self._overlay.settings(),
                **self._tools(),
            }
        )

    def _tools(self) -> dict[str, Value]:
        """Return how the tools in use are set."""
        tools = self._session.tools
        strengths: dict[str, Value] = {f"brush.{name}": float(getattr(tools, name)) for name in _STRENGTHS}
        mm, px = (tools.other_radius, tools.radius) if tools.in_px else (tools.radius, tools.other_radius)
        radii: dict[str, Value] = {"brush.radius": mm or 0.5, "brush.radius_px": px or 0.5}
        return {**strengths, **radii, "brush.protect_other": tools.protect_other}

    def _hold(self, values: Mapping[str, Value]) -> None:
        """Have the settings say it already, so that their page does; the end of the program writes it.

        What a key or the wheel changed of a setting that is locked goes back at once.
        """
        settings = self._settings
        settings.hold(values)
        locked = frozenset(key for key, value in values.items() if settings.lock_of(key) and settings.get(key) != value)
        if locked and not self._going_back:
            self._going_back = True
            try:
                self.follow(locked)
                self._overlay.follow(locked)
            finally:
                self._going_back = False

    def _keep_sections(self, opened: dict[str, bool]) -> None:
        self._keep({"window.closed_sections": ",".join(name for name, is_open in opened.items() if not is_open)})

    def _keep(self, values: Mapping[str, Value]) -> None:
        keep(self._settings, values, self._messages)
