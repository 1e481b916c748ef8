"""Sentences about a file that the reader should see beside the image."""

from __future__ import annotations

from lungseg_gui.core.language import tr
from lungseg_gui.core.turn import Turn


def of_turn(turn: Turn) -> tuple[str, ...]:
    """Say that the image is shown otherwise than it is stored; nothing where it is not."""
    if turn == Turn():
        return ()
    if not turn.flips_sides:
        return (tr("According to the file, this image is stored rotated. It is shown upright."),)
    if turn == Turn(mirrored=True):
        return (
            tr(
                "According to the file, this image is stored mirrored. It is shown upright,"
                " with the patient's left on the right."
            ),
        )
    return (
        tr(
            "According to the file, this image is stored rotated and mirrored. It is shown upright,"
            " with the patient's left on the right."
        ),
    )


def of_bits(*, lost: bool) -> tuple[str, ...]:
    """Say that the file's values are larger than its header allows."""
    if not lost:
        return ()
    return (tr("The pixel values have more bits than the file states: bright areas may be shown dark."),)


def of_window(*, left_out: bool, others: bool) -> tuple[str, ...]:
    """Say that a window of the file is not used."""
    if not left_out:
        return ()
    if others:
        return (tr("A window in the file shows the whole image in one grey and was left out."),)
    return (tr("The window in the file shows the whole image in one grey: the automatic window is used instead."),)
