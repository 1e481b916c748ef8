"""The language of the window: by the setting or the computer's, with Qt's own texts, numbers and dates."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from locale import LC_NUMERIC, setlocale

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from lungseg_gui.core import language
from lungseg_gui.resources import resource_path
from lungseg_gui.services.settings.table import LANGUAGES
from lungseg_gui.ui import key_words

SETTING = "look.language"
CONTEXT = "lungseg"
"""In which the .ts files have all texts (``packaging/languages.py``)."""
_BRITISH = "en_GB"
_MOST = 2**31 - 1  # that Qt counts
_log = logging.getLogger("lungseg.language")


def chosen(wanted: str, system: Iterable[str] | None = None) -> str:
    """Return the code of the language to speak.

    Parameters
    ----------
    wanted : str
        Code from the settings; "" for the computer's language.
    system : iterable of str, optional
        Languages of the computer, the best first, such as ``de-AT``.
    """
    if wanted in LANGUAGES:
        return wanted
    traditional = False
    for name in QLocale.system().uiLanguages() if system is None else system:
        locale = QLocale(name)
        if locale.language() == QLocale.Language.Chinese:
            traditional |= locale.script() != QLocale.Script.SimplifiedHanScript
            if traditional and name != "zh-CN" and "Hans" not in name:
                continue  # who reads traditional characters, whose list ends in "zh", may read another language better
        for code in LANGUAGES:
            if QLocale(code).language() == locale.language():
                return code
    return language.ENGLISH


def install(application: QCoreApplication, wanted: str) -> str:
    """Speak the language of the settings; before anything is shown.

    Returns
    -------
    str
        The code of the language. English where a translation cannot be read.
    """
    setlocale(LC_NUMERIC, "C")  # Qt takes the computer's, with whose comma OpenVINO writes numbers that nobody can read
    code = chosen(wanted)
    own = QTranslator(application)
    if code != language.ENGLISH and not own.load(str(resource_path(f"languages/{CONTEXT}_{code}.qm"))):
        _log.warning("the texts of %s cannot be read", code)
        code = language.ENGLISH
    if code == language.ENGLISH:
        QLocale.setDefault(QLocale(_BRITISH))
        language.install(language.Language())
        return code
    QLocale.setDefault(QLocale(code))
    qt = QTranslator(application)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)  # OK and Cancel, colours, printing
    else:
        _log.warning("Qt's own texts are missing in %s", code)

    def find(words: str, comment: str, number: int) -> str:
        try:
            words.encode()
        except UnicodeError:  # half a character, such as in the name of a file in an old encoding
            return ""
        return own.translate(CONTEXT, words, comment, min(number, _MOST)) or ""

    key_words.install(application)
    language.install(language.Language(code, find, QLocale(code).decimalPoint()))
    return code
