"""Settings that a site has locked: greyed in the panels too, with the reason, as on the page of the settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.tools.table import STRENGTHS
from lungseg_gui.services.settings import Settings
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.panels.panels import Panels
from lungseg_gui.ui.parts import Greyed

_CHANGED_BY = {
    "view.theme": "theme",
    "view.text.larger": "look.text",
    "view.text.smaller": "look.text",
    "view.text.usual": "look.text",
    "view.corners": "view.corner_texts",
    "view.measurements": "view.measurements",
    "view.group": "worklist.groups",
    "view.outline": "view.style",
    "model.ahead": "predict.ahead",
}
"""Commands to the settings that they change."""


def grey_locked(settings: Settings, panels: Panels) -> None:
    """Grey what cannot be changed; the value itself is held by :class:`Settings` and by ``Arrangement``."""
    for key, controls in _controls(panels).items():
        if reason := settings.lock_of(key):
            for control in controls:
                Greyed(control, reason)
    panels.segments.lock_looks(
        colours={RIGHT: settings.lock_of("view.colour_right"), LEFT: settings.lock_of("view.colour_left")},
        opacity=settings.lock_of("view.opacity") or settings.lock_of("view.opacity_left"),
    )


def respecting_locks(commands: Iterable[Command], settings: Settings) -> list[Command]:
    """Return commands; those that would change what cannot be changed are off, and say why."""
    return [_respecting(command, settings) for command in commands]


def _respecting(command: Command, settings: Settings) -> Command:
    key = "keep.days" if command.id.startswith("file.keep.") else _CHANGED_BY.get(command.id, "")
    reason = settings.lock_of(key) if key else ""
    return replace(command, enabled=lambda: False, why_not=lambda: reason) if reason else command


def _controls(panels: Panels) -> Mapping[str, Sequence[QWidget]]:
    brush = panels.brush
    strengths = {f"brush.{strength.name}": (brush.strengths[strength.name],) for strength in STRENGTHS}
    return {
        "view.style": (panels.segments.style_choice,),
        "view.opacity": (panels.segments.opacity,),
        "view.opacity_left": (panels.segments.opacity,),  # it gives both lungs its value
        "view.outline": (panels.view.outline,),
        "brush.radius": (brush.radius,),
        "brush.smoothing": (brush.smoothing,),
        "brush.margin": (brush.margin,),
        "brush.protect_other": (brush.protect,),
        **strengths,
    }
