"""A page of HTML laid out for paper: the one way to PDF and to a printer."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from lungseg_gui.ui import theme

_MARGIN_MM = 0.0  # Qt leaves 2 cm by itself
_TEXT_PT = 10.0
_DPI = 300


def document(page: str) -> QTextDocument:
    """Lay a page out."""
    made = QTextDocument()
    font = theme.font()
    font.setPointSizeF(_TEXT_PT)  # a size in pixels stays that many dots of the printer: headings were specks
    made.setDefaultFont(font)
    made.setHtml(page)
    return made


def as_pdf(page: str) -> bytes:
    """Return a page as PDF, A4; there must be an application."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(layout())
    writer.setCreator("lungseg")
    document(page).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def as_pdf_without_window(page: str) -> bytes:
    """Return a page as PDF, where there is no window and perhaps no screen."""
    if QGuiApplication.instance() is not None:
        return as_pdf(page)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([sys.argv[0]])
    try:
        return as_pdf(page)
    finally:
        application.shutdown()


def layout() -> QPageLayout:
    """Return the paper: A4, upright."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )
