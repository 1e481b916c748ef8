"""What a prediction says beside its mask, in the columns of its review: its protocol, the kind of picture."""

from __future__ import annotations

import json
from typing import Any

from lungseg_gui.core.protocol import stated
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.view import View

_BOTH = "one of both: "
"""Before the protocol of a version that draws either one."""


def columns(made: Prediction | None) -> dict[str, object]:
    """Return what is kept of a prediction: columns and values; empty ones for none."""
    if made is None:
        return {"drawn_protocol": "", "view": ""}
    view, protocol = made.view, f"{_BOTH}{made.protocol}" if made.both else made.protocol
    known = "" if view is None else json.dumps([view.name, view.turn, view.mirrored, view.unlike, made.withheld])
    return {"drawn_protocol": protocol, "view": known}


def protocol_of(text: object) -> tuple[str, bool]:
    """Return what a kept mask of the model means, and whether its version draws either protocol."""
    words = str(text or "")
    return stated(words.removeprefix(_BOTH)), words.startswith(_BOTH)


def view_of(text: object) -> tuple[View | None, bool]:
    """Return what kind of image it is, and whether the mask was withheld for that; (None, False) where damaged."""
    try:
        found: Any = json.loads(str(text))
        name, turn, mirrored, unlike, withheld = found
        return View(str(name), int(turn), bool(mirrored), float(unlike)), bool(withheld)
    except (ValueError, TypeError):
        return None, False
