"""What the corner texts, the markers and the scale bar say."""

from __future__ import annotations

import math
from datetime import datetime

from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, SEGMENTS
from lungseg_gui.core.numerals import decimal, pointed
from lungseg_gui.core.review import Review, Status, drew_none, started_from
from lungseg_gui.core.study import Image, Voi
from lungseg_gui.ui import names
from lungseg_gui.ui.panels.wording import day_text
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.layer import OverlayStyle

Lines = tuple[str, ...]
CORNERS = ("top_left", "top_right", "bottom_left", "bottom_right")

_OPPOSITE = {"L": "R", "R": "L", "A": "P", "P": "A", "H": "F", "F": "H"}
_UPRIGHT = ("L", "F")  # the patient faces the reader: the patient's left is on the right
_BAR_STEPS = (1.0, 2.0, 5.0, 10.0)


def top_left(image: Image) -> Lines:
    """Name of the case, what was examined, and who (where the file says so)."""
    study = image.study
    said = study.description.upper().replace(",", " ").split()
    view = study.view_position if study.view_position.upper() not in said else ""
    modality = study.modality if study.modality.upper() not in said else ""
    examined = ", ".join(part for part in (study.description, view, modality) if part)
    if names.hidden():  # what was examined and its day name nobody
        return tuple(line for line in (names.of_image(image), view or image.format, _day(study.date)) if line)
    name, number = study.patient_name.replace("^", " ").strip(), study.patient_id.strip()
    # Three patients may have one name: the ID distinguishes them.
    patient = ", ".join(
        part for part in (name, tr("ID {number}", number=number) if number and number != name else "") if part
    )
    return tuple(line for line in (image.name, examined or image.format, patient, _day(study.date)) if line)


def _day(date: str) -> str:
    """Return a DICOM date (20261121, in old files 2026.11.21) as people write it; any other text as it stands."""
    figures = date.replace(".", "")
    try:
        return day_text(datetime.strptime(figures, "%Y%m%d").date()) if len(figures) == 8 else date
    except ValueError:
        return date


def top_right(review: Review) -> Lines:
    """Whose mask this is."""
    if review.corrected:
        version = started_from(review)
        if version:
            return (tr("Mask: model {version}, corrected", version=version),)
        return (tr("Mask: not from the model"),)
    if review.status is not Status.NEW and review.based_on and not drew_none(review):
        return (tr("Mask: model {version}", version=review.based_on),)
    return (tr("No mask yet"),)


def hidden(style: OverlayStyle) -> Lines:
    """Say what of the mask is not drawn: nobody should accept what is out of sight without knowing it."""
    unseen = [segment.value for segment in SEGMENTS if segment.value in style.hidden]
    if not style.visible or len(unseen) == len(SEGMENTS):
        return (tr("Mask hidden"),)
    return tuple(tr("Left lung hidden") if value == LEFT else tr("Right lung hidden") for value in unseen)


def bottom_left(image: Image, voi: Voi, camera: Camera, *, gamma: float = 1.0) -> Lines:
    """Window in the units of the file, gamma where there is one, and zoom."""
    window = window_text(image, voi)
    bent = tr("{window}, gamma {gamma:.2f}", window=window, gamma=float(gamma)) if round(gamma, 2) != 1 else window
    return bent, tr("Zoom {percent}", percent=percent(camera.zoom))


def window_text(image: Image, voi: Voi) -> str:
    """Centre and width in the units of the file."""
    centre, width = figure(image.modality_value(voi.centre)), figure(abs(image.slope) * voi.width)
    return tr("C {centre} W {width}", centre=centre, width=width)


def bottom_right(image: Image) -> Lines:
    """Columns, rows and spacing."""
    rows, columns = image.shape
    size = f"{columns} × {rows}"
    if image.spacing is None:
        return (tr("{size}, spacing not available", size=size),)
    row, column = image.spacing.row, image.spacing.column
    apart = f"{column:.3g}" if math.isclose(row, column, rel_tol=1e-3) else f"{column:.3g} × {row:.3g}"
    return (tr("{size}, {pixel} mm", size=size, pixel=pointed(apart)),)


def percent(zoom: float) -> str:
    """Zoom as per cent, with a decimal below 10 %."""
    value = zoom * 100.0
    return tr("{n} %", n=decimal(value, 1 if value < 10 else 0))


def figure(value: float) -> str:
    """Return a number as short as its size allows."""
    return f"{value:.0f}" if abs(value) >= 10 or value == round(value) else pointed(f"{value:.2g}")


def markers(image: Image, camera: Camera) -> dict[str, str]:
    """Where the patient's sides, head and feet are on the screen.

    Returns
    -------
    dict
        ``left``, ``right``, ``top`` and ``bottom`` to the letters of PS3.3 C.7.6.1.1.1, as far as they are known: R
        is on the left of an upright PA, H (head) at its top, F (feet) below.
    """
    directions = tuple(direction[:1] for direction in image.orientation) if len(image.orientation) == 2 else _UPRIGHT
    found: dict[str, str] = {}
    for axis, letter in enumerate(directions):
        if letter in _OPPOSITE:
            across, down = camera.orientation[0][axis], camera.orientation[1][axis]
            ends = ("left", "right") if across else ("top", "bottom")
            towards, away = (ends[1], ends[0]) if across + down > 0 else ends
            found |= {towards: letter, away: _OPPOSITE[letter]}
    return found


def bar_mm(mm_per_pixel: float, width: float) -> float:
    """Length of a scale bar: the round number of mm (1, 2 or 5, times ten to some power) next to a tenth of a width.

    Parameters
    ----------
    mm_per_pixel : float
        Of the view's logical pixels.
    width : float
        Of the view in these pixels.
    """
    wanted = mm_per_pixel * width / 10.0
    power = 10.0 ** math.floor(math.log10(wanted))
    step = min(_BAR_STEPS, key=lambda candidate: abs(math.log(wanted / power / candidate)))
    return step * power
