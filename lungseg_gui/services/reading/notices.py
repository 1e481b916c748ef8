"""Sentences about a file that the reader should see beside the image."""

from __future__ import annotations

from lungseg_gui.core.turn import Turn


def of_turn(turn: Turn) -> tuple[str, ...]:
    """Say that the image is shown otherwise than it is stored; nothing where it is not."""
    if turn == Turn():
        return ()
    if not turn.flips_sides:
        return ("The file says that this image is stored turned. It is shown upright.",)
    how = "mirrored" if turn == Turn(mirrored=True) else "turned and mirrored"
    return (
        f"The file says that this image is stored {how}. It is shown upright, with the patient's left on the right.",
    )
