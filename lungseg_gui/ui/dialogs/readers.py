"""Who is reading, and who is asked for a second reading: two small dialogs without passwords."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.core.language import tr
from lungseg_gui.core.readings import Reader, Start
from lungseg_gui.core.remarks import LONGEST
from lungseg_gui.services.record.readers import cleaned
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Button, plain, text

_WIDTH, _MARGIN, _FIELD, _NAME = 440, 20, 30, 64
_CIRCLE = 28  # px that a radio button takes before its words


class _Dialog(QDialog):
    """Modal to its window; Enter does it, Esc closes without."""

    def __init__(self, title: str, button: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("lungseg")
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.fix_width(self, _WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 16)
        column.setSpacing(8)
        column.addWidget(text(title, size=theme.PAGE, weight=600, wrap=True))
        self.column = QVBoxLayout()
        self.column.setSpacing(6)
        column.addLayout(self.column)
        column.addSpacing(6)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        cancel = Button(tr("Cancel"), run=self.reject)
        cancel.setAutoDefault(False)
        foot.addWidget(cancel)
        self.done_button = Button(button, look="primary", run=self.accept)
        self.done_button.setDefault(True)
        foot.addWidget(self.done_button)
        column.addLayout(foot)

    def field(self, words: str, hint: str = "", longest: int = _NAME) -> QLineEdit:
        """Add a line for words below what it is."""
        self.column.addWidget(text(words, size=theme.SECONDARY, tone="second"))
        made = QLineEdit()
        theme.fix_height(made, _FIELD)
        made.setMaxLength(longest)
        made.setPlaceholderText(hint)
        made.setAccessibleName(words)
        self.column.addWidget(made)
        return made


class ReaderDialog(_Dialog):
    """Choose who reads from now on, or add a name; the name of the one who reads now can be changed."""

    def __init__(self, readers: Sequence[Reader], current: Reader, parent: QWidget | None = None) -> None:
        super().__init__(tr("Who is reading?"), tr("Use this name"), parent)
        self._readers = [reader for reader in readers if reader.name]
        self._current = current
        self.buttons: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        for reader in self._readers:
            self._choice(reader.name, checked=reader == current)
        self._another = self._choice(tr("Another reader"), checked=not current.name)
        self._another.setVisible(bool(self._readers))
        self.name = self.field(tr("Your name") if not self._readers else tr("Name", "person"), tr("Dr A"))
        self.name.textEdited.connect(lambda _: self._write())
        self._group.buttonToggled.connect(lambda *_: self._tell())
        note = text(
            tr(
                "Your name is stored with each decision, in the record, the report and exported DICOM files. There "
                "is no password: anyone can use any name."
            ),
            size=theme.SECONDARY,
            tone="second",
            wrap=True,
        )
        self.column.addWidget(note)
        self.note = text("", size=theme.SECONDARY, tone="warn", wrap=True)
        self.column.addWidget(self.note)
        self._tell()
        chosen = self._group.checkedButton()
        first = chosen if chosen is not None and self._readers and current.name else self.name
        first.setFocus()  # the arrows choose another reader

    def _choice(self, words: str, *, checked: bool) -> QRadioButton:
        button = QRadioButton(words.replace("&", "&&"))
        room = _WIDTH - 2 * _MARGIN - _CIRCLE
        if button.fontMetrics().horizontalAdvance(words) > room:
            button.setText(button.fontMetrics().elidedText(words, theme.ELIDE, room).replace("&", "&&"))
            button.setToolTip(plain(words))
        button.setAccessibleName(words)
        button.setChecked(checked)
        self._group.addButton(button)
        self.buttons.append(button)
        self.column.addWidget(button)
        return button

    @property
    def reader(self) -> Reader | None:
        """The one who was chosen; None for another one, whose name is in the field."""
        return next((one for one, button in zip(self._readers, self.buttons, strict=False) if button.isChecked()), None)

    @property
    def words(self) -> str:
        """What is in the field, as a name is kept."""
        return cleaned(self.name.text())

    def _tell(self) -> None:
        chosen = self.reader
        self.name.setText(chosen.name if chosen is not None else "")
        self.name.setEnabled(chosen is None or chosen == self._current)
        self._write()

    def _write(self) -> None:
        words = self.words.casefold()
        taken = any(one.name.casefold() == words for one in self._readers if one != self.reader)
        renames = taken and self.reader is not None  # else that reader is meant
        self.note.setText(tr("Another reader has this name.") if renames else "")
        self.note.setVisible(renames)
        self.done_button.setEnabled(bool(words) and not renames)


@dataclass(frozen=True)
class Asked:
    """What was entered: whose name the reader has, whom to ask, and for what."""

    me: str
    whom: str
    start: Start
    comment: str


class AskDialog(_Dialog):
    """Ask a second reader: whom, what the reading begins with, and a comment."""

    def __init__(self, name: str, current: Reader, others: Sequence[Reader], parent: QWidget | None = None) -> None:
        super().__init__(tr("Ask a second reader to read {name}", name=name), tr("Ask"), parent)
        words = tr(
            "The second reader does not see your mask or anything else you have done until both of you have decided."
        )
        self.column.addWidget(text(words, size=theme.SECONDARY, tone="second", wrap=True))
        self._me = current.name
        self.me = self.field(tr("Your name"))
        self.me.setText(current.name)
        self.me.setEnabled(not current.name)
        self.column.addWidget(text(tr("Second reader"), size=theme.SECONDARY, tone="second"))
        self.whom = QComboBox()
        self.whom.setEditable(True)
        theme.fix_height(self.whom, _FIELD)
        self.whom.setAccessibleName(tr("Second reader"))
        self.whom.addItems([reader.name for reader in others if reader.name])
        self.column.addWidget(self.whom)
        self.column.addWidget(text(tr("The second reader starts with"), size=theme.SECONDARY, tone="second"))
        self.model = QRadioButton(tr("the model’s mask, without your corrections"))
        self.empty = QRadioButton(tr("an empty mask"))
        self.model.setChecked(True)
        self.column.addWidget(self.model)
        self.column.addWidget(self.empty)
        self.comment = self.field(tr("Comment for the second reader"), tr("Optional"), LONGEST)
        self.note = text("", size=theme.SECONDARY, tone="warn", wrap=True)
        self.column.addWidget(self.note)
        self.me.textChanged.connect(lambda _: self._tell())
        self.whom.editTextChanged.connect(lambda _: self._tell())
        self._tell()
        (self.whom if current.name else self.me).setFocus()

    @property
    def asked(self) -> Asked:
        """What was entered."""
        start = Start.EMPTY if self.empty.isChecked() else Start.MODEL
        me, whom = cleaned(self.me.text()), cleaned(self.whom.currentText())
        return Asked(me, whom, start, self.comment.text().strip())

    def _tell(self) -> None:
        asked = self.asked
        same = bool(asked.me) and asked.me.casefold() == asked.whom.casefold()
        self.note.setText(tr("The second reader must be somebody else.") if same else "")
        self.note.setVisible(same)
        self.done_button.setEnabled(bool(asked.me and asked.whom) and not same)
