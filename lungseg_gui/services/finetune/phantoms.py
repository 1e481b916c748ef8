"""Drawn radiographs with known masks, which no version learns from: a tripwire against forgetting."""

from __future__ import annotations

from pathlib import Path

from lungseg_gui.services.frozen import Material

SEEDS = range(901, 907)
SHAPE = (512, 512)


def draw_into(folder: Path) -> list[Material]:
    """Draw the phantoms into a folder; the same ones every time.

    Raises
    ------
    LungSegError
        A full disk.
    """
    from lungseg_gui.services.phantom import draw, write_png
    from lungseg_gui.services.writing.png import write_mask

    drawn: list[Material] = []
    for seed in SEEDS:
        phantom = draw(seed, shape=SHAPE)
        image, mask = folder / f"phantom_{seed}_0000.png", folder / f"phantom_{seed}.png"
        folder.mkdir(parents=True, exist_ok=True)
        write_png(image, phantom)
        write_mask(mask, phantom.mask)
        spacing = (phantom.spacing.row, phantom.spacing.column)
        drawn.append(Material(f"phantom_{seed}", True, f"phantom_{seed}", image, mask, spacing=spacing))
    return drawn
