"""What a setting is set with: made from its row in the table, by its form."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.numerals import decimal
from lungseg_gui.core.windows import of_text
from lungseg_gui.services.settings import Form, Setting, Value
from lungseg_gui.services.writing.names import checked
from lungseg_gui.ui.panels.segment_look import Swatch, palette
from lungseg_gui.ui.parts import Button, NumberBox, icon_button


def setting_words(words: str) -> str:
    """Translate words of the table of settings, which are marked there."""
    return tr(words) if words else ""


def value_words(setting: Setting, value: Value) -> str:
    """Return a value as the reader sees it: ``15 %``, ``for ever``, ``Outline only``."""
    form = setting.control
    if form is Form.FLAG:
        return tr("On") if value else tr("Off")
    if form is Form.CHOICE:
        return setting_words(dict(zip(setting.choices, setting.said, strict=True)).get(str(value), str(value)))
    if form is Form.COLOUR:
        return palette().get(str(value), str(value))
    if form is Form.WINDOWS:
        return ", ".join(window.name for window in of_text(str(value))) or tr("none")
    if form is not Form.NUMBER:
        return str(value) or tr("none")
    if setting.lowest and value == setting.low:
        return setting_words(setting.lowest)
    return f"{decimal(float(value), setting.decimals)} {setting_words(setting.unit)}".rstrip()


class Control(QWidget):
    """Shows one value; ``chosen(value)`` follows the reader's hand only.

    Attributes
    ----------
    field : QWidget
        What takes the focus and has the setting's name.
    """

    chosen = Signal(object)
    field: QWidget

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _take(self, field: QWidget, stretch: int = 0) -> None:
        self.field = field
        field.setAccessibleName(setting_words(self.setting.text))
        self.setFocusProxy(field)
        self.row.addWidget(field, stretch)

    def show_value(self, value: Value) -> None:
        """Show a value without a signal."""
        raise NotImplementedError

    def problem(self) -> str:
        """Return why what stands in it is not a value, as a sentence; "" where it is one."""
        return ""

    def show_taken(self, value: Value) -> None:
        """Take a value off the offer: another setting has it."""


class FlagControl(Control):
    """On or off."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.box = QCheckBox()
        self._take(self.box)
        self.row.addStretch(1)
        self.box.clicked.connect(lambda on: (self.show_value(bool(on)), self.chosen.emit(bool(on))))

    def show_value(self, value: Value) -> None:
        """Show a value without a signal."""
        self.box.setChecked(bool(value))
        self.box.setText(value_words(self.setting, bool(value)))


class ChoiceControl(Control):
    """One of a few, by name."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for choice in setting.choices:
            self.box.addItem(value_words(setting, choice), choice)
        self._take(self.box, 1)
        _scroll_past(self.box)
        self.box.activated.connect(lambda index: self.chosen.emit(self.box.itemData(index)))

    def show_value(self, value: Value) -> None:
        """Show a value without a signal."""
        self.box.setCurrentIndex(self.box.findData(value))


class _Steps(NumberBox):
    """Steps to multiples of its step: from 12.3 to 12.5, and from "as the right lung" to 0."""

    def stepBy(self, steps: int) -> None:
        """Go up or down."""
        step, value = self.singleStep(), self.value()
        whole = round(value / step, 6)
        start = math.floor(whole) if steps > 0 else math.ceil(whole)
        self.setValue((start + steps) * step)
        self.selectAll()


class NumberControl(Control):
    """A number with its unit, and buttons that step it."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        name = setting_words(setting.text)
        self.box = _Steps()
        self.box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.box.setKeyboardTracking(False)
        self.box.setDecimals(setting.decimals)
        self.box.setRange(setting.low, setting.high)
        self.box.setSingleStep(setting.step)
        self.box.setSuffix(f" {setting_words(setting.unit)}" if setting.unit else "")
        self.box.setSpecialValueText(setting_words(setting.lowest) if setting.lowest else "")
        ends = (value_words(setting, setting.low), value_words(setting, setting.high))
        self.box.setToolTip(tr("{low} to {high}", low=ends[0], high=ends[1]))
        self.box.setAccessibleDescription(self.box.toolTip())
        self.less = icon_button("minus", tr("{name}: less", name=name), run=lambda: self.box.stepBy(-1))
        self.more = icon_button("plus", tr("{name}: more", name=name), run=lambda: self.box.stepBy(1))
        self.row.addWidget(self.less)
        self._take(self.box, 1)
        self.row.addWidget(self.more)
        for button in (self.less, self.more):
            button.setAutoRepeat(True)
        _scroll_past(self.box)
        self.box.valueChanged.connect(self._changed)

    def _changed(self, value: float) -> None:
        self.chosen.emit(round(value) if self.setting.kind is int else round(value, self.setting.decimals))

    def show_value(self, value: Value) -> None:
        """Show a value without a signal."""
        self.box.blockSignals(True)
        self.box.setValue(float(value))
        self.box.blockSignals(False)


class TextControl(Control):
    """Words, applied once they are written."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.line = QLineEdit()
        self._take(self.line, 1)
        self._shown = ""
        self.line.editingFinished.connect(self._written)

    def _written(self) -> None:
        words = self.line.text().strip()
        if words != self._shown and not self.problem():
            self._shown = self.meant(words)
            self.chosen.emit(self._shown)

    def meant(self, words: str) -> str:
        """Return the value that the words stand for."""
        return words

    def show_value(self, value: Value) -> None:
        """Show a value without a signal; not under the hand that writes."""
        self._shown = str(value)
        if self.line.text().strip() != self._shown:
            self.line.setText(self._shown)


class FileNamesControl(TextControl):
    """A template of file names."""

    def problem(self) -> str:
        """Return what is wrong with the template."""
        try:
            checked(self.line.text().strip())
        except LungSegError as error:
            return str(error)
        return ""


class FolderControl(TextControl):
    """A folder, written or chosen; none where empty."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.line.setPlaceholderText(tr("None yet"))
        self.choose = Button(tr("Choose…"), run=self._ask)
        self.choose.setAccessibleName(tr("{name}: choose…", name=setting_words(setting.text)))
        self.row.addWidget(self.choose)

    def _ask(self) -> None:
        start = self.line.text().strip() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self, setting_words(self.setting.text), start)
        if folder:
            self.line.setText(folder)
            self._written()

    def meant(self, words: str) -> str:
        """Return the whole path: ``~`` is the home folder, and no program knows later where a part began."""
        return str(Path(words).expanduser().absolute()) if words else ""

    def problem(self) -> str:
        """Return that there is no such folder."""
        words = self.line.text().strip()
        if not words or Path(words).expanduser().is_dir():
            return ""
        return tr("There is no such folder. Choose another one.")


class ColourControl(Control):
    """One of the colours that are light enough for every grey of a radiograph."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.swatches: dict[str, Swatch] = {}
        name = setting_words(setting.text)
        for shade, words in palette().items():
            swatch = self.swatches[shade] = Swatch(shade, words)
            swatch.setAccessibleName(f"{name}: {words}")
            swatch.clicked.connect(lambda _=False, shade=shade: (self.show_value(shade), self.chosen.emit(shade)))
            self.row.addWidget(swatch)
        self.row.addStretch(1)
        self.field = self.swatches[str(setting.default)]
        self.setFocusProxy(self.field)

    def show_value(self, value: Value) -> None:
        """Show a value without a signal."""
        for shade, swatch in self.swatches.items():
            swatch.setChecked(shade == value)

    def show_taken(self, value: Value) -> None:
        """Take a colour off the offer: the other lung has it."""
        for shade, swatch in self.swatches.items():
            words = palette()[shade]
            swatch.setEnabled(shade != value)
            swatch.setToolTip(tr("{colour}: used for the other lung", colour=words) if shade == value else words)


BASIC: dict[Form, type[Control]] = {
    Form.FLAG: FlagControl,
    Form.CHOICE: ChoiceControl,
    Form.NUMBER: NumberControl,
    Form.TEXT: TextControl,
    Form.FILE_NAMES: FileNamesControl,
    Form.FOLDER: FolderControl,
    Form.COLOUR: ColourControl,
}


class _PastWheel(QObject):
    """Leaves the wheel to the page: a value must not change because it passes below the pointer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


def _scroll_past(field: QWidget) -> None:
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_PastWheel(field))
