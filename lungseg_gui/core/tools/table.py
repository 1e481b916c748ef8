"""The one table of tools. Rail, menu, keys, viewer, panels, hints and the journal's step names are made from it."""

from __future__ import annotations

from enum import Enum

from lungseg_gui.core.figures import Form
from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.core.tools import angle, arrow, brush, edge, ellipse, fill, guide, heart, push, ruler, text, threshold
from lungseg_gui.core.tools.tool import Kind, Row, Strength

TOLERANCE_STRENGTH = Strength(
    "tolerance",
    text=tr_later("Tolerance"),
    tip=tr_later("How far grey may differ from that at the centre (Ctrl+[ less, Ctrl+] more)"),
    said=tr_later("Tolerance {n}"),
    low=0.5,
    high=12.0,
    default=3.0,
    factor=1.25,
)
THRESHOLD_STRENGTH = Strength(
    "threshold",
    text=tr_later("Threshold"),
    tip=tr_later("How likely lung must be in the region; the model uses 0.50 (Ctrl+[ less, Ctrl+] more)"),
    said=tr_later("Threshold {n} · ⟨Enter⟩ applies"),
    low=0.02,
    high=0.98,
    default=0.5,
    decimals=2,
    step=0.02,
)


class Tool(Enum):
    """The tools, in the order of menu and rail; ``row`` is what is known of one, its value the row's id."""

    _value_: str
    row: Row

    def __new__(cls, row: Row) -> Tool:
        """Keep the row beside its id."""
        member = object.__new__(cls)
        member._value_, member.row = row.id, row
        return member

    WINDOW = Row(
        "window",
        text=tr_later("Window centre and width"),
        key="W",
        icon="circle-half",
        hint=tr_later("Drag to set the window · ⟨B⟩ brush · ⟨E⟩ eraser"),
        kind=Kind.WINDOW,
        group=0,
    )
    PAN = Row(
        "pan",
        text=tr_later("Pan"),
        key="V",
        icon="hand",
        hint=tr_later("Drag to pan · ⟨F⟩ fit"),
        kind=Kind.PAN,
        group=0,
    )
    RULER = Row(
        "ruler",
        text=tr_later("Ruler"),
        key="Shift+M",
        icon="ruler",
        hint=tr_later(
            "Drag to measure a distance · drag its ends or the line · double-click to name it · ⟨Del⟩ removes"
        ),
        kind=Kind.FIGURE,
        group=0,
        form=ruler.FORM,
    )
    ANGLE = Row(
        "angle",
        text=tr_later("Angle"),
        key="Shift+A",
        icon="caret-left",
        hint=tr_later("Drag the first line, then click the end of the second · ⟨Esc⟩ cancels"),
        kind=Kind.FIGURE,
        group=0,
        form=angle.FORM,
    )
    ELLIPSE = Row(
        "ellipse",
        text=tr_later("Ellipse with mean and SD"),
        key="Shift+E",
        icon="circle-dashed",
        hint=tr_later("Drag from corner to corner · area, mean and SD of the stored values · ⟨Del⟩ removes"),
        kind=Kind.FIGURE,
        group=0,
        form=ellipse.FORM,
    )
    ARROW = Row(
        "arrow",
        text=tr_later("Arrow"),
        key="Shift+I",
        icon="arrow-up-left",
        hint=tr_later("Drag away from the finding · double-click to name it · ⟨Del⟩ removes"),
        kind=Kind.FIGURE,
        group=0,
        form=arrow.FORM,
    )
    TEXT = Row(
        "text",
        text=tr_later("Text"),
        key="Shift+X",
        icon="text-t",
        hint=tr_later("Click where the text starts · double-click to change it · ⟨Del⟩ removes"),
        kind=Kind.FIGURE,
        group=0,
        form=text.FORM,
    )
    HEART = Row(
        "heart",
        text=tr_later("Cardiothoracic ratio"),
        key="Shift+C",
        icon="heart",
        hint=tr_later("Drag the ends of both lines to the borders of heart and thorax · ⟨Del⟩ removes"),
        kind=Kind.FIGURE,
        group=0,
        form=heart.FORM,
    )
    BRUSH = Row(
        "brush",
        text=tr_later("Brush"),
        key="B",
        icon="paint-brush",
        hint=tr_later("Drag to paint {lung} · hold ⟨Ctrl⟩ to erase · ⟨[⟩ ⟨]⟩ radius"),
        kind=Kind.DRAG,
        group=1,
        step=tr_later("Brush"),
        erasing_step=tr_later("Eraser"),
        ring=True,
        begin=brush.begin,
    )
    ERASER = Row(
        "eraser",
        text=tr_later("Eraser"),
        key="E",
        icon="eraser",
        hint=tr_later("Drag to erase {lung} · ⟨[⟩ ⟨]⟩ radius"),
        kind=Kind.DRAG,
        group=1,
        step=tr_later("Eraser"),
        ring=True,
        erases=True,
        begin=brush.begin,
    )
    EDGE = Row(
        "edge",
        text=tr_later("Edge-aware brush"),
        key="Shift+B",
        icon="magnet",
        hint=tr_later("Drag to paint {lung} up to its edge · ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ tolerance"),
        kind=Kind.DRAG,
        group=1,
        step=tr_later("Edge-aware brush"),
        erasing_step=tr_later("Edge-aware eraser"),
        ring=True,
        inner=edge.CENTRE,
        strength=TOLERANCE_STRENGTH,
        begin=edge.begin,
    )
    GUIDE = Row(
        "guide",
        text=tr_later("Guide"),
        key="Shift+G",
        icon="magic-wand",
        hint=tr_later("Drag over missing {lung} to extend the mask to its edge · ⟨Ctrl⟩ removes · ⟨[⟩ ⟨]⟩ radius"),
        kind=Kind.DRAG,
        group=1,
        step=tr_later("Guide"),
        erasing_step=tr_later("Guide, removed"),
        ring=True,
        begin=guide.begin,
    )
    PUSH = Row(
        "push",
        text=tr_later("Push the contour"),
        key="N",
        icon="hand-pointing",
        hint=tr_later("Drag to push the edge of {lung} · ⟨[⟩ ⟨]⟩ radius"),
        kind=Kind.DRAG,
        group=1,
        step=tr_later("Push"),
        ring=True,
        inner=0.5,  # where the thumb is firm
        begin=push.begin,
    )
    LASSO = Row(
        "lasso",
        text=tr_later("Lasso"),
        key="L",
        icon="scribble-loop",
        hint=tr_later("Drag around {lung} · move its corners · ⟨Enter⟩ applies · ⟨Esc⟩ cancels"),
        kind=Kind.FREEHAND,
        group=2,
        step=tr_later("Lasso"),
        combines=True,
    )
    POLYGON = Row(
        "polygon",
        text=tr_later("Polygon"),
        key="P",
        icon="polygon",
        hint=tr_later("Click to add corners, drag them or the line · ⟨Enter⟩ applies · ⟨Backspace⟩ last corner"),
        kind=Kind.CORNERS,
        group=2,
        step=tr_later("Polygon"),
        combines=True,
    )
    FILL = Row(
        "fill",
        text=tr_later("Fill a hole or region"),
        key="G",
        icon="paint-bucket",
        hint=tr_later("Click to fill a hole or region with {lung} · ⟨Ctrl⟩ + click removes a part"),
        kind=Kind.DRAG,
        group=2,
        step=tr_later("Fill"),
        erasing_step=tr_later("Remove region"),
        begin=fill.begin,
    )
    THRESHOLD = Row(
        "threshold",
        text=tr_later("Threshold in a region"),
        key="Shift+T",
        icon="sliders-horizontal",
        hint=tr_later("Drag to mark a region of {lung} · threshold ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ · ⟨Enter⟩ applies"),
        kind=Kind.REGION,
        group=2,
        step=threshold.STEP,
        ring=True,
        strength=THRESHOLD_STRENGTH,
    )


def of_kind(*kinds: Kind) -> tuple[Tool, ...]:
    """Return the tools whose press begins one of these."""
    return tuple(tool for tool in Tool if tool.row.kind in kinds)


def form_of(tool: str) -> Form | None:
    """Return what the tool of this id draws; None where it is unknown, such as of a newer program."""
    return next((row.form for row in (each.row for each in Tool) if row.id == tool), None)


def name_of(tool: str) -> str:
    """Return what a tool is called, in the reader's language; its id where it is unknown."""
    return next((tr(each.row.text) for each in Tool if each.value == tool), tool)


STRENGTHS: tuple[Strength, ...] = tuple(
    dict.fromkeys(tool.row.strength for tool in Tool if tool.row.strength is not None)
)
"""What the sliders and the two keys change, each once."""
