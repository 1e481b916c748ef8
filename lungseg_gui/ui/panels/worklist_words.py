"""What a row of the worklist says to the pointer, to a screen reader and to a search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lungseg_gui.core.printable import printable
from lungseg_gui.ui.panels.wording import attention_word, moment_text, status_word, uncertainty_text
from lungseg_gui.ui.panels.worklist_order import WorklistEntry, calls, is_exported


def _tr(words: str) -> str:
    return QCoreApplication.translate("WorklistWords", words)


def tip(entry: WorklistEntry) -> str:
    """Return the file, and what is to be known of the case, in lines."""
    looked = entry.attention if calls(entry) else ()
    lines = (
        printable(str(entry.path)),
        entry.message,
        *looked,
        entry.remarks.reason,
        entry.remarks.comment,
        exported_text(entry),
    )
    return "\n".join(line for line in lines if line)


def exported_text(entry: WorklistEntry) -> str:
    """Say when it was exported and whether it has changed since; "" where it never was."""
    if not entry.exported:
        return ""
    words = _tr("Exported {when}, changed since") if entry.changed else _tr("Exported {when}")
    return words.format(when=moment_text(entry.exported))


def spoken(entry: WorklistEntry, *, selected: bool = False) -> str:
    """Say a row in words; ``selected`` with others."""
    chosen = [_tr("selected")] if selected else []
    if entry.message:
        words = _tr("{name}, not read: {reason}").format(name=entry.name, reason=entry.message)
        return ", ".join((words, *chosen))
    words = [entry.name, *chosen, status_word(entry.status)]
    if calls(entry):
        words.append(f"{attention_word()}: {' '.join(entry.attention)}")
    if entry.uncertainty is not None:
        words.append(_tr("uncertainty {value}").format(value=uncertainty_text(entry.uncertainty)))
    words += [said for said in (entry.remarks.reason, entry.remarks.comment) if said]
    words += [said] if (said := exported_text(entry)) else []
    words += [_tr("flagged")] if entry.remarks.flagged else []
    return ", ".join(words)


def search_text(entry: WorklistEntry) -> str:
    """Return what a search looks through; a new field of the rows that one shall find belongs here."""
    words = f"{entry.name} {entry.detail} {status_word(entry.status)} {entry.remarks.words}"
    words += f" {attention_word()}" if calls(entry) else ""
    words += " " + _tr("Exported") if is_exported(entry) else ""
    return words.casefold()
