"""What a mask means.

A version that serves one protocol never learns from masks of another; one that serves both takes from each what it
says.
"""

from __future__ import annotations

LUNG_FIELD = "lung field"
"""What is seen as lung: neither heart nor diaphragm nor the lung behind them. The bundled version's."""
RETROCARDIAC = "with retrocardiac part"
"""The lung behind the heart is included."""
PROTOCOLS = (LUNG_FIELD, RETROCARDIAC)
BOTH = 5
"""Classes of a network that serves both: it distinguishes the lungs from the part behind the heart."""


def stated(protocol: object) -> str:
    """Return the protocol that a file states; masks and versions from before there was a choice are lung fields."""
    return str(protocol) if protocol else LUNG_FIELD
