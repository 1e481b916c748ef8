"""What a figure says beside itself: on the picture, in the panel, and on exported pictures."""

from __future__ import annotations

from dataclasses import replace

from lungseg_gui.core.figures import Figure, Reading
from lungseg_gui.core.language import english, together, tr, tr_later
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools.table import form_of, name_of

_SOURCES = (
    ("at the detector", tr_later("at the detector")),
    ("of the scanned film", tr_later("on the film")),
)
"""How the English of a spacing's note begins, and what is said of a length."""


def readings(figure: Figure, image: Image) -> tuple[Reading, ...]:
    """Return what a figure measures; nothing for a tool that this program does not know."""
    form = form_of(figure.tool)
    return form.read(figure.points, image) if form is not None and len(figure.points) == form.points else ()


def source(image: Image) -> str:
    """Return where a length in mm was measured, where that is not the patient; else ""."""
    if image.spacing is None:
        return ""
    note = str(english(image.spacing_note))
    return next((tr(said) for begins, said in _SOURCES if note.startswith(begins)), "")


def said(figure: Figure, image: Image, *, exported: bool = False) -> tuple[str, ...]:
    """Return the lines beside a figure: its name, then each reading with its unit and where that holds.

    Parameters
    ----------
    exported : bool
        Whether it is read where nothing can be dragged: on paper or on a picture.
    """
    found = readings(figure, image)
    lines = [figure.name] if figure.name else []
    for reading in found:
        words = reading.figure if len(found) == 1 else together((tr(reading.text), reading.figure))
        place = source(image) if reading.unit.startswith("mm") else ""
        lines.append(together((words, place)))
    form = form_of(figure.tool)
    noted = replace(figure, proposed=False) if exported else figure
    lines += form.note(noted, image) if form is not None else ()
    return (*lines, tr("Proposed by the program, not confirmed")) if exported and figure.proposed else tuple(lines)


def listed(figure: Figure, image: Image) -> tuple[str, str]:
    """Return what a figure is called, by its tool where it has no name, and what it measures, with units."""
    values = said(replace(figure, name=""), image)
    return figure.name or name_of(figure.tool), together(values, ", ")
