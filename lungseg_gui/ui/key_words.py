"""What keys are called in the reader's language, in menus, on plates and in tips alike.

Qt's own names are those of the keyboard's maker in full ("Control+Mayúsculas+Z"), or English: plates have no room for
the first and would contradict the sentences with the second.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from lungseg_gui.core.language import tr, tr_later

_QT = "QShortcut"
"""Under which Qt asks for the names of keys."""
_NAMES = {
    "Ctrl": tr_later("Ctrl", "key"),
    "Shift": tr_later("Shift", "key"),
    "Alt": tr_later("Alt", "key"),
    "Enter": tr_later("Enter", "key"),
    "Return": tr_later("Enter", "key"),
    "Del": tr_later("Del", "key"),
    "Backspace": tr_later("Backspace", "key"),
    "Space": tr_later("Space", "key"),
    "Esc": tr_later("Esc", "key"),
    "Tab": tr_later("Tab", "key"),
    "Ins": tr_later("Ins", "key"),
    "Home": tr_later("Home", "key"),
    "End": tr_later("End", "key"),
    "PgUp": tr_later("PgUp", "key"),
    "PgDown": tr_later("PgDn", "key"),
    "PgDn": tr_later("PgDn", "key"),
    "Left": tr_later("Left", "key"),
    "Right": tr_later("Right", "key"),
    "Up": tr_later("Up", "key"),
    "Down": tr_later("Down", "key"),
}


def key_words(keys: str) -> str:
    """Return keys by the names on the reader's keyboard: ``Ctrl+Z`` as ``Strg+Z``.

    On a Mac, Qt's signs stay as they are.
    """
    return "+".join(tr(_NAMES[key], "key") if key in _NAMES else key for key in keys.split("+"))


class KeyNames(QTranslator):
    """Gives Qt these names, so that its menus say the same."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the name of a key; None for all else, which the next translator is then asked for."""
        del disambiguation, n
        name = _NAMES.get(sourceText) if context == _QT else None
        return tr(name, "key") if name is not None else None

    def isEmpty(self) -> bool:
        """Return that there is something in it."""
        return False


def install(application: QCoreApplication) -> None:
    """Name the keys; after Qt's own texts, for the translator that came last is asked first."""
    application.installTranslator(KeyNames(application))
