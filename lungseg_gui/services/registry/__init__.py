"""Model versions: the bundled one and the user's; which is in use, publishing, going back."""

from __future__ import annotations

from lungseg_gui.services.registry.registry import Registry
from lungseg_gui.services.registry.scores import Figures, Scores, comparable
from lungseg_gui.services.registry.version import FILES, State, Version, bundled_folder, described

__all__ = ["FILES", "Figures", "Registry", "Scores", "State", "Version", "bundled_folder", "comparable", "described"]
