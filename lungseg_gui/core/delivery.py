"""What became of a case's results that were to be sent to a PACS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Progress = Literal["sent", "waiting", "failed"]


@dataclass(frozen=True)
class Delivery:
    """The results of one case on their way to one PACS.

    Attributes
    ----------
    what : str
        The objects, for the reader: SEG + SR.
    node : str
        Name of the PACS.
    when : str
        ISO date and time at which all had arrived; "" before.
    why : str
        Why they wait, or were refused; "" where nothing is known.
    changed : bool
        Whether the mask is another one since it was queued.
    """

    progress: Progress
    what: str
    node: str
    when: str = ""
    why: str = ""
    changed: bool = False
