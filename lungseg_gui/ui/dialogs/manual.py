"""The manual in a window of its own: pages at the left, a page at the right; nothing of it needs a network."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.resources import resource_path
from lungseg_gui.ui import theme
from lungseg_gui.ui.manual import FIRST, PARTS, Manual, title
from lungseg_gui.ui.parts import line, text

_SIZE = QSize(1120, 800)
_LIST, _MARGIN, _WIDEST = 244, 24, 1280
_PAGE = Qt.ItemDataRole.UserRole
_HEADINGS = {1: theme.PAGE, 2: theme.TITLE, 3: theme.BODY}


class ManualDialog(QDialog):
    """Shows one page of the manual; not modal, so that it can stay open beside the work.

    Parameters
    ----------
    manual : Manual
    """

    def __init__(self, manual: Manual, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manual = manual
        self.shown = ""
        """The page that is shown."""
        self.setWindowTitle(tr("Manual"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setStyleSheet("QDialog { background: palette(base); }")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._side())
        row.addWidget(line(vertical=True))
        self.browser = _Browser()
        self.browser.setAccessibleName(tr("Page of the manual"))
        self.browser.anchorClicked.connect(self._follow)
        row.addWidget(self.browser, 1)
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 60)))
        theme.notifier().changed.connect(self._dress_again)
        self.show_page(FIRST)
        self.search.setFocus()

    def _side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in the manual"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._find_next)
        column.addWidget(self.search)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the manual"))
        self.list.setFixedWidth(_LIST)
        self.list.setProperty("part", "sections")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add(FIRST)
        for heading, pages in PARTS:
            item = QListWidgetItem(tr(heading))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setFont(theme.font(theme.SECONDARY, weight=600))
            self.list.addItem(item)
            for page in pages:
                self._add(page)
        self.list.currentItemChanged.connect(self._chosen)
        column.addWidget(self.list, 1)
        self.note = text(size=theme.SECONDARY, tone="second", wrap=True)
        column.addWidget(self.note)
        return column

    def _add(self, page: str) -> None:
        item = QListWidgetItem(title(page))
        item.setData(_PAGE, page)
        self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    # -- pages
    def show_page(self, page: str, *, part: str = "") -> None:
        """Show a page, from the heading whose anchor is ``part``."""
        item = next((item for item in self._items() if item.data(_PAGE) == page), None)
        if item is None:
            return
        if page != self.shown:
            self.shown = page
            self._dress_again()
        self.list.blockSignals(True)
        self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.browser.go_to(part)

    def _dress_again(self, _theme: str = "") -> None:
        try:
            words = self._manual.page(self.shown)
        except LungSegError as error:
            heading = tr("Manual")
            words = f"# {heading}\n\n{error}"
        self.browser.show_markdown(words)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_PAGE):
            self.show_page(str(item.data(_PAGE)))

    def _follow(self, target: QUrl) -> None:
        if target.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(target)
            return
        page = Path(target.path()).stem or self.shown
        self.show_page(page, part=target.fragment())

    # -- finding
    def _find(self, words: str) -> None:
        """List only the pages that have these words, and show where the first of them has them."""
        wanted = words.strip().casefold()
        found = [item for item in self._items() if not wanted or wanted in self._words(item)]
        for item in self._items():
            item.setHidden(item not in found)
        pages = [item for item in found if item.data(_PAGE)]
        self.note.setText("" if pages else tr("No page contains these words."))
        if wanted and pages:
            if self.list.currentItem() not in pages:
                self.show_page(str(pages[0].data(_PAGE)))
            self.browser.mark(words.strip())

    def _find_next(self) -> None:
        """Go to the next place on the page, then to the next page that has the words."""
        words = self.search.text().strip()
        if not words or self.browser.find(words):
            return
        pages = [item for item in self._items() if item.data(_PAGE) and not item.isHidden()]
        if pages:
            here = pages.index(self.list.currentItem()) if self.list.currentItem() in pages else -1
            self.show_page(str(pages[(here + 1) % len(pages)].data(_PAGE)))
            self.browser.mark(words)

    def _words(self, item: QListWidgetItem) -> str:
        if not item.data(_PAGE):
            return ""
        try:
            return re.sub(r"[*`#]", "", self._manual.page(str(item.data(_PAGE)))).casefold()
        except LungSegError:
            return ""


class _Browser(QTextBrowser):
    """Shows Markdown with the program's letters and colours; images fit the width."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setStyleSheet("QTextBrowser { background: palette(base); border: none; padding: 0; }")
        # A bar that came and went would change the width while the page is laid out.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(_MARGIN)
        self._fitting = QTimer(self, singleShot=True)  # never while the document is being made: Qt resizes then, too
        self._fitting.timeout.connect(self._fit)
        self._markdown = ""
        self._width = 0

    def show_markdown(self, words: str) -> None:
        """Show a page."""
        self._markdown, self._width = words, self._room()
        self.document().setDefaultFont(theme.font(theme.BODY))
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        self.document().setMarkdown(words, features)
        _dress(self.document())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _room(self) -> int:
        return max(200, self.viewport().width() - 2 * _MARGIN - 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the images again."""
        super().resizeEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        if self._markdown and self._room() != self._width:
            bar = self.verticalScrollBar()
            share = bar.value() / max(1, bar.maximum())
            self.show_markdown(self._markdown)
            bar.setValue(round(share * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Read an image of the manual, that of the light theme where that is in use, no wider than the page."""
        path = f"manual/{QUrl(name).path()}"
        if theme.current() == "light":
            path = path.replace("-dark.", "-light.")
        try:
            image = QImage(str(resource_path(path)))
        except (FileNotFoundError, ValueError):
            return None
        ratio, room = self.devicePixelRatioF(), min(self._width, _WIDEST)
        if image.width() > room * ratio:
            image = image.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image

    def go_to(self, part: str) -> None:
        """Show a page from a heading, named as web pages name them: ``first-start``."""
        block = self.document().begin()
        while part and block.isValid():
            if block.blockFormat().headingLevel() and _anchor(block.text()) == part:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - 8)
                return
            block = block.next()

    def mark(self, words: str) -> None:
        """Select the first place that has these words."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.find(words)


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w-]", "", heading.strip().lower().replace(" ", "-"))


def _dress(document: QTextDocument) -> None:
    """Give headings, paragraphs, code and tables the sizes, colours and distances of the program."""
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        level = block.blockFormat().headingLevel()
        if level:
            letters = QTextCharFormat()
            letters.setFont(theme.font(_HEADINGS.get(level, theme.BODY), weight=600))
            _format(block, 0, block.length() - 1, letters)
        elif not _is_code(block):
            parts = [  # as numbers: the formats themselves go when the block changes
                (part.start, part.length, part.format.fontFixedPitch(), part.format.fontWeight())
                for part in block.textFormats()
            ]
            for start, length, fixed, weight in parts:
                if fixed:
                    _format(block, start, length, _plate())
                elif weight > QFont.Weight.DemiBold:  # no such weight comes with the program
                    letters = QTextCharFormat()
                    letters.setFontWeight(QFont.Weight.DemiBold)
                    _format(block, start, length, letters)
        QTextCursor(block).mergeBlockFormat(_distances(block, level))
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    for table in tables:
        _dress_table(table)


def _is_code(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _distances(block: QTextBlock, level: int) -> QTextBlockFormat:
    """Return the distances of a block: code and lists stand close, and off from what follows them."""
    form, after = QTextBlockFormat(), block.next()
    tight = _is_code(block) or "\N{OBJECT REPLACEMENT CHARACTER}" in block.text()  # the latter stands for an image
    height = 100 if tight else 135
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level:
        form.setTopMargin(0 if level == 1 else 18)
        form.setBottomMargin(6)
    elif _is_code(block):
        form.setBackground(theme.colour("raised"))
        form.setBottomMargin(0 if _is_code(after) else 10)
    elif block.blockFormat().objectIndex() >= 0:  # of a list
        form.setBottomMargin(2 if after.isValid() and after.blockFormat().objectIndex() >= 0 else 10)
    elif not QTextCursor(block).currentTable():
        form.setBottomMargin(8)
    return form


def _format(block: QTextBlock, start: int, length: int, form: QTextCharFormat) -> None:
    """Merge a format into a part of a block."""
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(form)


def _plate() -> QTextCharFormat:
    """Return what sets keys and commands off."""
    plate = QTextCharFormat()
    plate.setBackground(theme.colour("raised"))
    plate.setFontFixedPitch(True)
    plate.setFontWeight(QFont.Weight.Medium)
    return plate


def _dress_table(table: QTextTable) -> None:
    form = QTextTableFormat(table.format())
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(theme.colour("line"))
    form.setCellPadding(5)
    form.setTopMargin(4)
    form.setBottomMargin(12)
    table.setFormat(form)
