"""Draw the parts of the program and who imports whom: ``python -m docs.draw_parts`` writes docs/pictures/parts.svg.

From the imports themselves (those within functions among them), so the picture cannot say more than the code does. An
arrow that follows from two others is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "pictures" / "parts.svg"
PACKAGES = ("lungseg_gui", "lungseg_lab", "lungseg_model", "lungseg_sets")
WIDTH, HEIGHT = 980, 560
BOX = (168, 58)
# Where each part stands, and what it is; a new part of lungseg_gui must be given a place here.
PARTS: Mapping[str, tuple[int, int, str]] = {
    "lungseg_lab": (860, 60, "trainings, importers, reports"),
    "__main__": (120, 60, "lungseg-gui, child processes"),
    "cli": (500, 60, "lungseg, without a window"),
    "app": (120, 160, "makes everything, once"),
    "bench": (310, 160, "lungseg bench"),
    "ui": (310, 250, "Qt: shows and asks"),
    "jobs": (310, 340, "what joins services"),
    "services": (310, 430, "files, models, library; no Qt"),
    "core": (310, 520, "what is true; numpy, cv2"),
    "resources": (500, 520, "icons, fonts, recipes"),
    "lungseg_model": (700, 430, "network, prediction, learning"),
    "lungseg_sets": (700, 520, "sets on disk; numpy, cv2"),
}


def part_of(module: str) -> str | None:
    """Return the part that a module belongs to; None for the head of a package."""
    top, _, rest = module.partition(".")
    return top if top != "lungseg_gui" else rest.partition(".")[0] or None


def edges() -> set[tuple[str, str]]:
    """Return who imports whom."""
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    found: set[tuple[str, str]] = set()
    for module in graph.modules:
        importer = part_of(module)
        for imported in graph.find_modules_directly_imported_by(module):
            part = part_of(imported)
            if importer and part and importer != part:
                found.add((importer, part))
    return found


def reduced(found: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Leave out an arrow where its end is reached by others."""

    def reaches(start: str, end: str, without: tuple[str, str]) -> bool:
        seen, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            for first, second in found - {without}:
                if first == here and second not in seen:
                    seen.add(second)
                    waiting.append(second)
        return end in seen

    return {edge for edge in found if not reaches(*edge, without=edge)}


def draw() -> str:
    """Return the picture as SVG."""
    every = edges()
    strangers = {part for edge in every for part in edge} - set(PARTS)
    if strangers:
        raise ValueError(f"no place in the picture for {sorted(strangers)}")
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
        ' font-family="system-ui, sans-serif" text-anchor="middle">',
        "<title>The parts of lungseg: an arrow leads from who imports to what is imported</title>",
        '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0 8 4 0 8z" fill="#52616d"/></marker></defs>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
    ]
    for first, second in sorted(reduced(every)):
        (x, y), (to_x, to_y) = _between(first, second), _between(second, first)
        lines.append(
            f'<line x1="{x:.0f}" y1="{y:.0f}" x2="{to_x:.0f}" y2="{to_y:.0f}" stroke="#52616d" stroke-width="1.4"'
            ' marker-end="url(#head)"/>'
        )
    for name, (x, y, what) in PARTS.items():
        fill = "#e8eef4" if not name.startswith("lungseg_") else "#e6f3ed"
        left, top = x - BOX[0] / 2, y - BOX[1] / 2
        lines += [
            f'<rect x="{left:.0f}" y="{top:.0f}" width="{BOX[0]}" height="{BOX[1]}" rx="6" fill="{fill}"'
            ' stroke="#9aa7b2"/>',
            f'<text x="{x}" y="{y - 4}" font-size="15" font-weight="600" fill="#22303c">{name}</text>',
            f'<text x="{x}" y="{y + 15}" font-size="11" fill="#22303c">{what}</text>',
        ]
    return "\n".join([*lines, "</svg>", ""])


def _between(name: str, other: str) -> tuple[float, float]:
    """Return where the line from the middle of a box to that of another one leaves it."""
    (x, y, _), (to_x, to_y, _) = PARTS[name], PARTS[other]
    across, down = to_x - x, to_y - y
    share = min(
        BOX[0] / 2 / abs(across) if across else float("inf"),
        BOX[1] / 2 / abs(down) if down else float("inf"),
    )
    return x + share * across, y + share * down


if __name__ == "__main__":
    OUT.write_text(draw(), "utf-8")
