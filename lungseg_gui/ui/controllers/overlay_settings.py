"""How the mask is drawn on the picture: what the panels say, drawn by the viewer, kept for the next start."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.services.settings import Settings, Value
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.panels.segments import SegmentsPanel
from lungseg_gui.ui.panels.view import ViewPanel


class OverlaySettings(QObject):
    """Joins the panels Segments and View with the viewer's overlay.

    ``changed()`` says that the reader changed how the mask is drawn, in a panel.
    """

    changed = Signal()

    def __init__(self, viewing: Viewing, segments: SegmentsPanel, view: ViewPanel, settings: Settings) -> None:
        super().__init__(viewing)
        self._viewing, self._segments, self._view, self._settings = viewing, segments, view, settings
        self._mask_visible = True
        self._restoring = False
        self._outline = settings.number("view.outline")
        segments.overlay_changed.connect(lambda *_: self._look_changed())
        segments.visibility_changed.connect(self._show_segment)
        view.outline_chosen.connect(self._set_outline)
        view.gamma_chosen.connect(viewing.set_gamma)
        viewing.gamma_changed.connect(view.show_gamma)
        viewing.made.connect(self._apply)

    @property
    def mask_visible(self) -> bool:
        """Whether the mask is drawn."""
        return self._mask_visible

    def toggle_mask(self) -> None:
        """Show or hide the mask."""
        self._mask_visible = not self._mask_visible
        self._apply()

    def _set_outline(self, width: float) -> None:
        self._outline = width
        self._look_changed()

    def _look_changed(self) -> None:
        self._apply()
        if not self._restoring:
            self.changed.emit()

    def _show_segment(self, value: int, visible: bool) -> None:
        for viewer in self._viewing.viewers.all:
            viewer.set_segment_visible(value, visible)

    def _apply(self) -> None:
        opacity, outline = self._segments.overlay
        shades = self._segments.colours.items()
        for viewer in self._viewing.viewers.all:
            style = replace(
                viewer.view.overlay.style,
                opacity=opacity / 100,
                filled=not outline,
                outlined=True,
                visible=self._mask_visible,
                line=self._outline,
                own_opacity=tuple((value, percent / 100) for value, percent in self._segments.opacities.items()),
                own_colour=tuple((value, (shade.red(), shade.green(), shade.blue())) for value, shade in shades),
                hidden=frozenset(self._segments.hidden),
            )
            viewer.set_overlay_style(style)

    # -- kept
    def settings(self) -> dict[str, Value]:
        """Return how the mask is drawn, for the next start."""
        _, outline = self._segments.overlay
        opacity, shades = self._segments.opacities, self._segments.colours
        return {
            "view.opacity": opacity[RIGHT],
            "view.opacity_left": opacity[LEFT] if opacity[LEFT] != opacity[RIGHT] else -1,
            "view.outline": self._outline,
            "view.colour_right": shades[RIGHT].name(),
            "view.colour_left": shades[LEFT].name(),
            "view.style": "outline" if outline else "fill",
        }

    def follow(self, keys: frozenset[str]) -> None:
        """Draw the mask as the settings say now; nothing where the settings already say what the panels show."""
        own = self.settings()
        if any(key in own and self._settings.get(key) != own[key] for key in keys):
            self.restore()

    def restore(self) -> None:
        """Bring back how the mask was drawn."""
        self._restoring = True
        try:
            self._bring_back()
        finally:
            self._restoring = False
        self._apply()

    def _bring_back(self) -> None:
        settings, segments = self._settings, self._segments
        self._outline = settings.number("view.outline")
        self._view.outline.set_value(self._outline)
        outline_only = settings.text("view.style") == "outline"
        segments.set_overlay(int(settings.number("view.opacity")), outline_only=outline_only)
        left = int(settings.number("view.opacity_left"))
        segments.set_look(LEFT, opacity=left if left >= 0 else None)
        for value, key in ((RIGHT, "view.colour_right"), (LEFT, "view.colour_left")):
            segments.set_look(value, colour=QColor.fromString(settings.text(key)))
