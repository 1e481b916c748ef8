"""How Sphinx makes web pages of the filled-in manual; ``python3 run.py docs`` runs it."""

import re
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_version = re.search(r'__version__ = "([^"]+)"', (_ROOT / "lungseg_gui" / "__init__.py").read_text("utf-8"))

project = "lungseg"
author = copyright = "The lungseg authors"
release = version = _version[1] if _version else ""
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
myst_enable_extensions = ["attrs_block"]
myst_heading_anchors = 3
smartquotes_action = "qe"  # two hyphens are those of an option
highlight_language = "text"

html_theme = "furo"
html_title = f"lungseg {release}"
html_logo = str(_ROOT / "resources" / "icons" / "lungseg-256.png")
html_favicon = html_logo
html_static_path = ["."]
html_css_files = ["own.css"]
html_show_sourcelink = html_copy_source = False
html_show_sphinx = False
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#5148C8", "color-brand-content": "#5148C8"},
    "dark_css_variables": {"color-brand-primary": "#9B95FF", "color-brand-content": "#9B95FF"},
}
