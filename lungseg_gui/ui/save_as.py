"""Where a file goes: its name ends as its kind does, and what is there is replaced only where the reader says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.ui.questions import gives_up

_ENDS = re.compile(r"\*(\.[\w-]+)")


def ask_file(parent: QWidget, title: str, proposal: Path, kinds: str, *, also: Sequence[str] = ()) -> Path | None:
    """Ask for a file to write; None where the reader gave up.

    Parameters
    ----------
    kinds : str
        As Qt has them, ``PDF (*.pdf);;HTML (*.html)``; a name that ends as none of them gets the end of the chosen one.
    also : sequence of str
        Other ends that a name may have.
    """
    given, kind = QFileDialog.getSaveFileName(parent, title, str(proposal), kinds)
    if not given:
        return None
    path, ends = Path(given), _ENDS.findall(kinds)
    if path.suffix.lower() in (*ends, *also):
        return path  # the dialog has asked
    path = path.with_name(path.name + next(iter(_ENDS.findall(kind)), ends[0]))
    return path if may_replace(parent, (path,)) else None


def may_replace(parent: QWidget, paths: Sequence[Path]) -> bool:
    """Ask whether files that are there may be replaced, where there are any: the dialog asked about the name typed."""
    there = [path for path in paths if path.exists()]
    if not there:
        return True
    question = tr("Replace {name}?", name=there[0].name)
    if len(there) > 1:
        question = tr_count("Replace {n} files?", "", len(there))
    listed = "\n".join(path.name for path in there[:_LISTED]) + ("\n…" if len(there) > _LISTED else "")
    more = tr("This file already exists.") if len(there) == 1 else listed
    return gives_up(parent, question, more=more, keep=tr("Cancel"), gone=tr("Replace"))


_LISTED = 6
