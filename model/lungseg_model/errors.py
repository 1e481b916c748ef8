"""What can go wrong with a model, in a sentence for the reader."""

from __future__ import annotations

from lungseg_sets.errors import SetError


class ModelError(SetError):
    """A failure of a model, a version or a computation; to catch SetError also catches what a set may lack."""
