"""The sections of the settings page, in their order; a section may bring a page of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from lungseg_gui.core.language import tr_later
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
    SettingsSection("look", tr_later("Appearance")),
    SettingsSection("masks", tr_later("Masks")),
    SettingsSection("tools", tr_later("Tools")),
    SettingsSection("model", tr_later("Model")),
    SettingsSection("files", tr_later("Files and export")),
    SettingsSection(
        "pacs",
        tr_later("PACS"),
        page=PacsPage,
        words=tr_later("node dicomweb dimse AE title address certificate password"),
    ),
    SettingsSection("privacy", tr_later("Privacy")),
    SettingsSection(
        "places",
        tr_later("Storage locations"),
        page=Places,
        words=tr_later("data folder log weights training set size disk"),
    ),
)
