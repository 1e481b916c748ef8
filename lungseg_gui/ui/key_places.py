"""Keys by their place on the keyboard: what stands there on a US keyboard, whatever the layout in use has there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_SET_1 = {
    2: "1234567890-=",
    16: "QWERTYUIOP[]",
    30: "ASDFGHJKL;'`",
    43: "\\ZXCVBNM,./",
}
"""Rows of scan code set 1, by the code of their first key; Windows gives these, Linux these and 8 more."""
_APPLE = "ASDFHGZXCV_BQWERYT123465=97-80]OU[IP_LJ'K;\\,/NM."
"""By virtual key code from 0; 0x0A and 0x24 are not characters."""
_OFFSET = 8  # of XKB and Wayland
_PC = {first + step: mark for first, row in _SET_1.items() for step, mark in enumerate(row)}
_MAC = {code: mark for code, mark in enumerate(_APPLE) if mark != "_"}


def place_of(event: QKeyEvent) -> Qt.Key | None:
    """Return the key that a US keyboard has where this one was pressed; None for keys that bear no character."""
    platform = QGuiApplication.platformName()
    if platform == "cocoa":
        return _key(_MAC.get(event.nativeVirtualKey(), "")) if _bears_character(event) else None
    offset = 0 if platform == "windows" else _OFFSET
    return _key(_PC.get(event.nativeScanCode() - offset, ""))


def code_of(mark: str) -> int:
    """Return the native scan code of a US key on Linux, for tests."""
    return next(code for code, found in _PC.items() if found == mark.upper()) + _OFFSET


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit of a key, by its letter or by its place: unshifted, a French keyboard has none."""
    for key in (event.key(), place_of(event)):
        if key is not None and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            return int(key) - int(Qt.Key.Key_0)
    return None


def _bears_character(event: QKeyEvent) -> bool:
    return bool(event.text().strip())  # an event made by hand has the virtual key 0, which is A


def _key(mark: str) -> Qt.Key | None:
    return Qt.Key(ord(mark)) if mark else None
