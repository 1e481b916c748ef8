"""The program's settings: one table; the file keeps only what differs from it."""

from lungseg_gui.services.settings.setting import Form, Setting, Value
from lungseg_gui.services.settings.site import open_settings, peek
from lungseg_gui.services.settings.stored import Locked, Settings
from lungseg_gui.services.settings.table import KEEP_DAYS, SETTINGS

__all__ = ["KEEP_DAYS", "SETTINGS", "Form", "Locked", "Setting", "Settings", "Value", "open_settings", "peek"]
