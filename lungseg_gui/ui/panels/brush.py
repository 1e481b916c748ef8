"""What the tool in use can be set to, under its name; and how strong repairs are."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import RIGHT
from lungseg_gui.core.session import Event, Session
from lungseg_gui.core.tools.outline import Combine
from lungseg_gui.core.tools.table import STRENGTHS
from lungseg_gui.core.tools.tool import Strength
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Section, Segmented, SliderRow, text

_RANGE_MM = (0.5, 60.0)
_RANGE_PX = (0.5, 400.0)


class BrushPanel(Section):
    """Radius, options of the tool in use, how strong repairs are, whether one lung paints over the other."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Brush"), parent)
        self._session = session
        self.radius = SliderRow(tr("Radius"), low=0.5, high=60, value=12, unit="mm", decimals=1)
        self.radius.slider.setSingleStep(5)
        self.radius.slider.setPageStep(20)
        self.radius.setToolTip(tr("Radius of brush and eraser ([ smaller, ] larger, or Shift + wheel)"))
        self.radius.changed.connect(lambda value: session.set_tools(radius=value))
        self.protect = QCheckBox()
        self.protect.setToolTip(tr("Painting one lung leaves the other unchanged"))
        self.protect.toggled.connect(self._protect)
        self.strengths = {strength.name: self._strength_row(strength) for strength in STRENGTHS}
        self.combine = Segmented([("add", tr("Add")), ("subtract", tr("Subtract")), ("replace", tr("Replace"))])
        self.combine.setAccessibleName(tr("Effect of lasso and polygon"))
        self.combine.chosen.connect(lambda key: session.set_tools(combine=Combine(key)))
        self.smoothing = SliderRow(tr("Smoothing"), low=0.5, high=10, value=2, unit="mm", decimals=1)
        self.smoothing.setToolTip(tr("How strongly M smooths the contour"))
        self.smoothing.changed.connect(lambda value: session.set_tools(smoothing=value))
        self.margin = SliderRow(tr("Margin"), low=0.2, high=20, value=1, unit="mm", decimals=1)
        self.margin.setToolTip(tr("How far + grows and − shrinks the lung"))
        self.margin.changed.connect(lambda value: session.set_tools(margin=value))
        self.nothing = text(tr("This tool has no options."), size=theme.SECONDARY, tone="third")
        repairs = text(tr("Smooth, grow and shrink"), size=theme.SECONDARY, tone="second")
        repairs.setContentsMargins(0, 8, 0, 0)  # a heading of what follows, not the end of what stands above
        for widget in (
            self.combine,
            self.radius,
            *self.strengths.values(),
            self.protect,
            self.nothing,
            repairs,
            self.smoothing,
            self.margin,
        ):
            self.body.addWidget(widget)
        session.observe(lambda event, _: self._observe(event))
        self._observe(Event.CURRENT)

    def _strength_row(self, strength: Strength) -> SliderRow:
        low, high, value = strength.low, strength.high, strength.default
        row = SliderRow(tr(strength.text), low=low, high=high, value=value, decimals=strength.decimals)
        row.setToolTip(tr(strength.tip))
        row.changed.connect(lambda value: self._session.set_tools(**{strength.name: value}))
        return row

    def _protect(self, on: bool) -> None:
        if on != self._session.tools.protect_other:
            self._session.set_tools(protect_other=on)

    def _observe(self, event: Event) -> None:
        if event is Event.CURRENT:
            review = self._session.current
            in_px = review is not None and review.image.spacing is None
            low, high = _RANGE_PX if in_px else _RANGE_MM
            self.radius.set_range(low, high)
            for row in (self.radius, self.smoothing, self.margin):
                row.set_unit("px" if in_px else "mm")
        if event in (Event.CURRENT, Event.TOOL):
            self._show()

    def _show(self) -> None:
        tools = self._session.tools
        row = tools.tool.row
        self.set_title(tr(row.text))
        self.radius.set_value(tools.radius)
        self.radius.setVisible(row.ring)
        self.protect.setVisible(row.kind.paints)
        self.nothing.setVisible(not row.kind.paints)
        for strength in STRENGTHS:
            self.strengths[strength.name].set_value(self._session.strength(strength))
            self.strengths[strength.name].setVisible(tools.tool.row.strength is strength)
        self.smoothing.set_value(tools.smoothing)
        self.margin.set_value(tools.margin)
        self.combine.set_current(tools.combine.value)
        self.combine.setVisible(tools.tool.row.combines)
        right = tools.segment == RIGHT
        self.protect.setText(tr("Do not paint over left lung") if right else tr("Do not paint over right lung"))
        self.protect.setChecked(tools.protect_other)
        self.set_summary(self.radius.box.text() if row.ring and not self.open else "")

    def set_open(self, opened: bool) -> None:
        """Show or hide the body; the radius remains in the header of the closed section."""
        super().set_open(opened)
        self._show()
