"""How numbers are written, in the window and on the terminal."""

from __future__ import annotations

from lungseg_gui.core.language import Said, current


def grouped(number: float, digits: int = 0) -> str:
    """Thousands apart: ``1 234 567`` with narrow no-break spaces, so that no comma is taken for a decimal one.

    The decimal separator is the language's.
    """
    if digits == 0:
        return f"{number:,.0f}".replace(",", "\N{NARROW NO-BREAK SPACE}")  # the same in every language
    return Said(f"{{number:,.{digits}f}}", values={"number": float(number)})


def decimal(number: float, digits: int) -> str:
    """Return a number with so many decimals; the separator is the language's."""
    return Said(f"{{number:.{digits}f}}", values={"number": float(number)})


def pointed(number: str) -> str:
    """Return a number written with a point with the decimal separator of the reader's language."""
    point = current().point
    return number if point == "." else number.replace(".", point)
