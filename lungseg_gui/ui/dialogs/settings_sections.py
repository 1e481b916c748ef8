"""The sections of the settings page, in their order; a section may bring a page of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from lungseg_gui.ui.controllers.pacs_setup import PacsPage
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.dialogs.places import Places
from lungseg_gui.ui.messages import Messages


@dataclass(frozen=True)
class SettingsSection:
    """One section.

    Attributes
    ----------
    key : str
        What rows of the table of settings name as their section.
    title : str
    page : callable or None
        Makes what stands below the section's settings; its showEvent and hideEvent say whether it is seen.
    words : str
        What else the search finds the section's own page by.
    """

    key: str
    title: str
    page: Callable[[Services, Messages], QWidget] | None = None
    words: str = ""


SECTIONS: tuple[SettingsSection, ...] = (
    SettingsSection("look", "Appearance"),
    SettingsSection("masks", "Masks"),
    SettingsSection("tools", "Tools"),
    SettingsSection("model", "Model"),
    SettingsSection("files", "Files and export"),
    SettingsSection("pacs", "PACS", page=PacsPage, words="node dicomweb dimse AE title address certificate password"),
    SettingsSection("privacy", "Privacy"),
    SettingsSection("places", "Storage locations", page=Places, words="data folder log weights training set size disk"),
)
