"""Repairs of the whole active segment: each is one step, and the status line says what it did."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, Mask
from lungseg_gui.core.numerals import decimal, grouped
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.tools import repair
from lungseg_gui.core.tools.table import TOLERANCE_STRENGTH
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.messages import Messages

_ISLAND_CM2 = 1.0
_ISLAND_PX = 1500

Apply = Callable[[Mask, int], Mask]


class Repairing(QObject):
    """Applies repairs to the segment that strokes paint.

    Parameters
    ----------
    finish_stroke : callable
        Ends a stroke in progress first.
    """

    def __init__(self, session: Session, messages: Messages, *, finish_stroke: Callable[[], object]) -> None:
        super().__init__()
        self._session, self._messages, self._finish_stroke = session, messages, finish_stroke

    # -- what may be done
    @property
    def can(self) -> bool:
        """Whether the active segment has pixels that may be changed."""
        return not self.why_not()

    def why_not(self) -> str:
        """Why nothing can be repaired; "" where something can."""
        review, tools = self._session.current, self._session.tools
        if review is None:
            return tr("No image is open.")
        if review.read_only:
            return review.read_only
        if tools.segment in tools.locked:
            return tr("The left lung is locked.") if tools.segment == LEFT else tr("The right lung is locked.")
        if review.mask.area(tools.segment):
            return ""
        return tr("The left lung is empty.") if tools.segment == LEFT else tr("The right lung is empty.")

    def _lung(self) -> str:
        return tr("left lung") if self._session.tools.segment == LEFT else tr("right lung")

    # -- repairs
    def keep_largest(self) -> None:
        """Keep only the largest part of the segment."""
        self._apply(tr("Keep largest part"), repair.keep_largest)

    def remove_islands(self) -> None:
        """Remove parts below 1 cm²."""
        spacing = self._spacing()
        smallest = round(_ISLAND_CM2 * 100 / spacing.pixel_area) if spacing is not None else _ISLAND_PX
        self._apply(tr("Remove islands"), lambda mask, value: repair.remove_islands(mask, value, smallest=smallest))

    def close_holes(self) -> None:
        """Fill what the segment surrounds."""
        self._apply(tr("Close holes"), repair.close_holes)

    def smooth(self) -> None:
        """Smooth the contour by its curvature."""
        spacing = self._spacing()
        amount = self._session.tools.smoothing
        row, column = (spacing.row, spacing.column) if spacing is not None else (1.0, 1.0)
        self._apply(
            tr("Smooth by {size}", size=self._size(amount)),
            lambda mask, value: repair.smooth(mask, value, sigma=amount / column, aspect=row / column),
        )

    def resize(self, sign: int) -> None:
        """Grow (+1) or shrink (-1) by the margin."""
        margin = self._session.tools.margin
        size = self._size(margin)
        words = tr("Grow by {size}", size=size) if sign > 0 else tr("Shrink by {size}", size=size)
        spacing = self._spacing()
        self._apply(
            words,
            lambda mask, value: repair.resize_by(mask, value, margin=sign * margin, spacing=spacing),
        )

    def tolerate(self, steps: int) -> None:
        """Make the tool in use stronger (+1) or weaker (-1), or else the edge-aware brush; also while painting."""
        strength = self._session.tools.tool.row.strength or TOLERANCE_STRENGTH
        moved = strength.moved(self._session.strength(strength), steps)
        self._session.set_tools(**{strength.name: moved})
        self._messages.say(tr(strength.said, n=decimal(moved, strength.decimals)))

    # -- inside
    def _spacing(self) -> Spacing | None:
        review = self._session.current
        return review.image.spacing if review is not None else None

    def _size(self, amount: float) -> str:
        known = self._spacing() is not None
        return tr("{amount:.1f} mm", amount=float(amount)) if known else tr("{amount:.1f} px", amount=float(amount))

    def _apply(self, name: str, apply: Apply) -> None:
        self._finish_stroke()
        review, segment = self._session.current, self._session.tools.segment
        if review is None or not self.can:
            return
        before = review.mask.area(segment)
        lung = self._lung()
        if not self._session.replace(apply(review.mask.live, segment), name):
            words = tr("{name}: nothing to change in the right lung", name=name)
            if segment == LEFT:
                words = tr("{name}: nothing to change in the left lung", name=name)
            self._messages.say(words)
            return
        change = review.mask.area(segment) - before
        self._messages.say(tr("{name}, {lung}: {change}", name=name, lung=lung, change=self._area(change)))

    def _area(self, pixels: int) -> str:
        sign = "+" if pixels > 0 else "−" if pixels < 0 else "±"
        spacing = self._spacing()
        if spacing is None:
            return tr("{sign}{n} px", sign=sign, n=grouped(abs(pixels)))
        return tr("{sign}{area:.2f} cm²", sign=sign, area=abs(pixels) * spacing.pixel_area / 100)


def repair_commands(repairing: Repairing) -> list[Command]:
    """Return the repairs of the active segment, for the Segment menu."""

    def row(name: str, words: str, run: Callable[[], object], keys: tuple[str, ...], icon: str = "") -> Command:
        why_not = repairing.why_not
        return Command(
            f"repair.{name}",
            words,
            "Segment",
            run,
            keys,
            icon,
            enabled=lambda: repairing.can,
            why_not=why_not,
            group=5,
            submenu=tr("Repair"),
        )

    def tolerance(name: str, words: str, step: int, key: str) -> Command:
        def run() -> None:
            repairing.tolerate(step)

        return Command(f"edge.{name}", words, "Segment", run, (key,), repeats=True, group=6)

    return [
        row("largest", tr("Keep the largest part"), repairing.keep_largest, ("K",), "selection-foreground"),
        row("islands", tr("Remove islands"), repairing.remove_islands, ("Shift+K",)),
        row("smooth", tr("Smooth the contour"), repairing.smooth, ("M",), "waves"),
        row("holes", tr("Close holes"), repairing.close_holes, ("O",), "circle-dashed"),
        row("grow", tr("Grow by the margin"), lambda: repairing.resize(1), ("+", "=")),
        row("shrink", tr("Shrink by the margin"), lambda: repairing.resize(-1), ("-",)),
        tolerance("less", tr("Lower tolerance or threshold"), -1, "Ctrl+["),
        tolerance("more", tr("Higher tolerance or threshold"), 1, "Ctrl+]"),
    ]
