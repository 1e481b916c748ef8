"""Every edit on the disk before the next one: journals of the masks in work, and their replay."""

from __future__ import annotations

from lungseg_gui.services.journal.journal import Journal
from lungseg_gui.services.journal.journals import Journals, Written
from lungseg_gui.services.journal.opening import INTERRUPTED, Opened

__all__ = ["INTERRUPTED", "Journal", "Journals", "Opened", "Written"]
