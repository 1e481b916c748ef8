"""Sentences about a file that the reader should see beside the image."""

from __future__ import annotations

from lungseg_gui.core.turn import Turn


def of_turn(turn: Turn) -> tuple[str, ...]:
    """Say that the image is shown otherwise than it is stored; nothing where it is not."""
    if turn == Turn():
        return ()
    if not turn.flips_sides:
        return ("According to the file, this image is stored rotated. It is shown upright.",)
    how = "mirrored" if turn == Turn(mirrored=True) else "rotated and mirrored"
    return (
        f"According to the file, this image is stored {how}. It is shown upright,"
        " with the patient's left on the right.",
    )


def of_bits(*, lost: bool) -> tuple[str, ...]:
    """Say that the file's values are larger than its header allows."""
    if not lost:
        return ()
    return ("The pixel values have more bits than the file states: bright areas may be shown dark.",)


def of_window(*, left_out: bool, others: bool) -> tuple[str, ...]:
    """Say that a window of the file is not used."""
    if not left_out:
        return ()
    if others:
        return ("A window in the file shows the whole image in one grey and was left out.",)
    return ("The window in the file shows the whole image in one grey: the automatic window is used instead.",)
