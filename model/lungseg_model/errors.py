"""What can go wrong with a model, in a sentence for the reader."""

from __future__ import annotations

from lungseg_sets.errors import SetError


class ModelError(SetError):
    """A failure of a model, a version or a computation; whoever catches SetError catches what a set may lack, too."""
