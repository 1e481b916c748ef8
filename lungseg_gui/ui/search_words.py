"""Other words by which a reader may look for a command, such as those of other programs."""

from __future__ import annotations

from lungseg_gui.core.language import english, tr, tr_later

OTHERS = {
    "edit.undo": tr_later("take back, revert"),
    "file.export": tr_later("save, download, report"),
    "file.forget": tr_later("delete patient, remove data, privacy"),
    "file.folder": tr_later("import, load, directory"),
    "file.open": tr_later("import, load, DICOM"),
    "file.pacs": tr_later("query, retrieve, fetch, archive"),
    "file.recent": tr_later("history, last opened"),
    "file.remove": tr_later("close, delete from list"),
    "file.settings": tr_later("preferences, options, language, text size"),
    "help.keys": tr_later("keyboard, shortcuts"),
    "help.problem": tr_later("bug, error, contact"),
    "model.learn": tr_later("train, fine-tune, training result, new version"),
    "model.predict": tr_later("segment, find lungs, run model"),
    "model.predict_all": tr_later("segment all, batch"),
    "model.protocol": tr_later("protocol, behind the heart, outline"),
    "model.take": tr_later("reset mask, discard corrections"),
    "model.versions": tr_later("models, network, earlier version, go back"),
    "review.accept": tr_later("approve, confirm, sign off"),
    "review.reopen": tr_later("reopen, withdraw decision"),
    "view.actual": tr_later("zoom, actual size, 1:1"),
    "view.beside": tr_later("compare, previous image, side by side"),
    "view.brighter": tr_later("brightness, contrast"),
    "view.darker": tr_later("brightness, contrast"),
    "view.fit": tr_later("zoom, whole image"),
    "view.invert": tr_later("negative, black and white"),
    "view.less": tr_later("transparent, transparency"),
    "view.mask": tr_later("hide mask, overlay"),
    "view.more": tr_later("transparent, transparency"),
    "view.theme": tr_later("dark theme, dark mode"),
}
"""By the name of the command."""


def other_words(command: str) -> str:
    """Return the other words of a command, also in English, which manuals and colleagues use; "" for none."""
    if command not in OTHERS:
        return ""
    words = tr(OTHERS[command])
    return f"{words} {english(words)}"
