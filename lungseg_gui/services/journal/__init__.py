"""Every edit on the disk before the next one: journals of the masks in work, and their replay."""

from __future__ import annotations

from lungseg_gui.services.journal.journal import Journal
from lungseg_gui.services.journal.journals import Journals, Written
from lungseg_gui.services.journal.restoring import INTERRUPTED, Restored

__all__ = ["INTERRUPTED", "Journal", "Journals", "Restored", "Written"]
