"""The table of colours: complete, and readable."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from lungseg_gui.ui import theme
from lungseg_gui.ui.program import Program

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


def _named_icons() -> dict[str, set[str]]:
    """Icons that the sources name: in calls that make one, by keyword, and in tables of icons."""
    found: dict[str, set[str]] = {}
    for path in sorted((Path(theme.__file__).parent).rglob("*.py")):
        places: list[ast.AST] = []
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if called.endswith("icon"):
                    places += node.args
                places += [keyword.value for keyword in node.keywords if keyword.arg in ("icon", "glyph")]
            elif isinstance(node, ast.Assign) and any("ICON" in ast.unparse(target) for target in node.targets):
                places += node.value.values if isinstance(node.value, ast.Dict) else [node.value]
        words = {
            inner.value
            for place in places
            for inner in ast.walk(place)
            if isinstance(inner, ast.Constant) and isinstance(inner.value, str)
        }
        names = {word for word in words if re.fullmatch("[a-z]+(-[a-z]+)*", word)}
        found[path.name] = (
            names
            - {role for table in theme.TOKENS.values() for role in table}
            - theme.TOKENS.keys()
            - set(QColor.colorNames())
        )
    return found


def test_the_font_has_every_icon_that_the_sources_name(qapp: object) -> None:
    named = _named_icons()
    assert sum(map(len, named.values())) > 20
    lacking = {path: [name for name in names if not theme.has_icon(name)] for path, names in named.items()}
    assert {path: names for path, names in lacking.items() if names} == {}


def test_an_icon_that_the_font_lacks_is_a_square_and_no_paint_that_fails(qapp: object) -> None:
    image = theme.icon("no-such-icon", role="text").pixmap(16, 16).toImage()
    assert {image.pixelColor(x, y).alpha() for x in range(16) for y in range(16)} == {255}


def test_the_style_comes_last(qapp: QApplication, dark: None) -> None:
    sheet = qapp.styleSheet()
    assert sheet
    with theme.style_last():
        assert qapp.styleSheet() == ""  # looked up once for the whole, and not again for each part
    assert qapp.styleSheet() == sheet


def test_the_program_is_made_without_it(
    lungseg_home: Path, dark: None, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    sheets: list[str] = []

    def make(program: Program, services: object) -> None:
        sheets.append(qapp.styleSheet())
        raise ZeroDivisionError

    monkeypatch.setattr(Program, "_make", make)
    with pytest.raises(ZeroDivisionError):
        Program(None)  # pyright: ignore[reportArgumentType]
    assert sheets == [""]
    assert qapp.styleSheet()  # however it ends
