"""What a mask means: masks of different protocols are never learned from together."""

from __future__ import annotations

LUNG_FIELD = "lung field"
"""What is seen as lung: neither heart nor diaphragm nor what lies behind them. The bundled version's."""
RETROCARDIAC = "with retrocardiac part"
"""The lung behind the heart is taken in."""
PROTOCOLS = (LUNG_FIELD, RETROCARDIAC)


def stated(protocol: object) -> str:
    """Return the protocol that a file states; masks and versions from before there was a choice are lung fields."""
    return str(protocol) if protocol else LUNG_FIELD
