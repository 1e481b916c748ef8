"""How numbers are written, in the window and on the terminal."""

from __future__ import annotations


def grouped(number: float, digits: int = 0) -> str:
    """Thousands apart: ``1 234 567`` with narrow no-break spaces, so that no comma is taken for a decimal one."""
    return f"{number:,.{digits}f}".replace(",", "\N{NARROW NO-BREAK SPACE}")
