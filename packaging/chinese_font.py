#!/usr/bin/env python3
"""Make the bundled Chinese typeface: the commonest characters of Noto Sans CJK SC, and all that the window says.

.venv/bin/python packaging/chinese_font.py NotoSansCJK-Regular.ttc

The file is in Debian's ``fonts-noto-cjk``. Run it when the Chinese texts have a character that the subset lacks (a test
says so). fontTools comes with matplotlib.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

ROOT = Path(__file__).resolve().parents[1]
MADE = ROOT / "resources" / "fonts" / "NotoSansCJKsc-Regular.otf"
FAMILY = "Noto Sans CJK SC"
_COMMON = range(16, 56)
"""Rows of GB 2312 with its first level, the 3,755 commonest characters."""
_SIGNS = range(1, 4)


def characters() -> set[str]:
    """Return what the subset holds."""
    rows = (*_SIGNS, *_COMMON)
    pairs = (bytes([0xA0 + row, 0xA0 + cell]) for row in rows for cell in range(1, 95))
    common = {pair.decode("gb2312", errors="ignore") for pair in pairs} - {""}
    said = set((ROOT / "resources" / "languages" / "lungseg_zh_CN.ts").read_text("utf-8"))
    return {one for one in common | said if ord(one) > 0x2000 or one == "·"}


def main(source: str) -> None:
    """Cut the typeface down to these characters."""
    fonts: list[TTFont] = TTCollection(source).fonts
    font = next(one for one in fonts if one["name"].getDebugName(1) == FAMILY)
    options = subset.Options(hinting=False, layout_features=["kern", "locl"], name_IDs=["*"])
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]  # of vertical lines
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[ord(one) for one in characters()])
    cutter.subset(font)
    _as_high_as_inter(font)
    font.save(MADE)


def _as_high_as_inter(font: TTFont) -> None:
    """Give lines the height that they have in Inter: a third higher, as Noto has them, menus and rows would not fit."""
    inter = TTFont(MADE.with_name("Inter-Regular.ttf"), lazy=True)
    scale = _table(font, "head").unitsPerEm / _table(inter, "head").unitsPerEm
    up, down = (round(abs(of) * scale) for of in (_table(inter, "hhea").ascent, _table(inter, "hhea").descent))
    lines, sizes = _table(font, "hhea"), _table(font, "OS/2")
    lines.ascent, lines.descent, lines.lineGap = up, -down, 0
    sizes.sTypoAscender, sizes.sTypoDescender, sizes.sTypoLineGap = up, -down, 0
    sizes.usWinAscent, sizes.usWinDescent = up, down


def _table(font: TTFont, name: str) -> Any:  # noqa: ANN401  (fontTools gives tables their fields as it reads them)
    return font[name]


if __name__ == "__main__":
    main(sys.argv[1])
