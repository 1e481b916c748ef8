"""The table of colours: complete, and readable."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lungseg_gui.ui import theme

SURFACES = ("window", "panel", "raised", "hover", "selected")
TEXTS = ("text", "second", "third", "accent", "success", "warn", "danger")


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """WCAG 2.2, contrast ratio."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["dark", "light"])
@pytest.mark.parametrize("surface", SURFACES)
def test_every_text_can_be_read_on_every_surface(name: str, surface: str) -> None:
    table = theme.TOKENS[name]
    assert {
        role: contrast(table[role], table[surface]) for role in TEXTS if contrast(table[role], table[surface]) < 4.5
    } == {}
    assert contrast(table["control"], table[surface]) >= 3


@pytest.mark.parametrize("name", ["dark", "light"])
def test_white_can_be_read_on_filled_buttons(name: str) -> None:
    for role in ("primary", "danger_fill"):
        assert contrast("#FFFFFF", theme.TOKENS[name][role]) >= 4.5


def test_both_themes_have_the_same_roles() -> None:
    assert theme.TOKENS["dark"].keys() == theme.TOKENS["light"].keys()
    assert theme.TOKENS["dark"]["viewer"] == theme.TOKENS["light"]["viewer"] == "#000000"


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_style_sheet_has_no_unknown_role_and_its_pictures_exist(name: str, qapp: object) -> None:
    sheet = theme.stylesheet(name)
    assert "$" not in sheet
    pictures = re.findall(r"url\(([^)]+)\)", sheet)
    assert pictures
    assert [path for path in pictures if not Path(path).is_file()] == []


def test_icons_follow_a_change_of_the_theme(qapp: object) -> None:
    icon = theme.icon("sun", role="text")

    def darkest() -> int:
        image = icon.pixmap(16, 16).toImage()
        inked = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
        return min(colour.lightness() for colour in inked if colour.alpha() > 200)

    theme.apply(qapp, "dark")  # pyright: ignore[reportArgumentType]
    in_dark = darkest()
    theme.apply(qapp, "light")  # pyright: ignore[reportArgumentType]
    in_light = darkest()
    theme.apply(qapp, "dark")  # pyright: ignore[reportArgumentType]
    assert in_dark > 150 > in_light


def test_the_bundled_font_is_used_with_its_weights(qapp: object) -> None:
    from PySide6.QtGui import QFontInfo, QFontMetrics

    assert QFontInfo(theme.font()).family() == "Inter"
    assert [QFontInfo(theme.font(weight=weight)).weight() for weight in (400, 500, 600)] == [400, 500, 600]
    metrics = QFontMetrics(theme.font())
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")
