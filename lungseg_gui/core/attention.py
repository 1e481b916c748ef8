"""What of a mask a reader should look at: findings of the checks that nobody has called right."""

from __future__ import annotations

import json
from collections.abc import Iterable

from lungseg_gui.core.findings import Confirmation, Finding, unconfirmed
from lungseg_gui.core.lint import check_image
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.review import Status
from lungseg_gui.core.study import Image
from lungseg_gui.core.view import View

_SHOWN = (Status.PREDICTED, Status.CORRECTED)


def calls_for_attention(status: Status, sentences: Iterable[str]) -> bool:
    """Whether a case has the status Attention: its mask is open to doubt, and nobody has decided on it."""
    return status in _SHOWN and any(sentences)


def open_findings(findings: Iterable[Finding], confirmed: Iterable[str]) -> tuple[Finding, ...]:
    """Return the findings that nobody has called right; ``confirmed`` is ``Remarks.confirmed``."""
    return unconfirmed(findings, confirmations(confirmed))


def sentences_of(
    mask: Mask,
    image: Image,
    *,
    status: Status,
    confirmed: Iterable[str],
    protocol: str = LUNG_FIELD,
    uncertainty: float | None = None,
    limit: float | None = None,
    view: View | None = None,
) -> tuple[str, ...]:
    """Check a mask (H, W) on its image and return what the reader should look at; nothing where there is no mask yet.

    Parameters
    ----------
    image : Image
        Standing as the reader says.
    confirmed : iterable of str
        ``Remarks.confirmed``.
    protocol : str
        What the mask means.
    uncertainty, limit, view : optional
        See :func:`lint.check_image`.
    """
    if status is Status.NEW and not mask.any():
        return ()
    found = check_image(mask, image, protocol=protocol, uncertainty=uncertainty, limit=limit, view=view)
    return tuple(finding.sentence for finding in open_findings(found, confirmed))


def confirmations(kept: Iterable[str]) -> tuple[Confirmation, ...]:
    """Read what :func:`kept_as` wrote; what is damaged is asked again."""
    found: list[Confirmation] = []
    for words in kept:
        try:
            found.append(Confirmation.read(json.loads(words)))
        except (LookupError, TypeError, ValueError):
            continue
    return tuple(found)


def kept_as(confirmation: Confirmation) -> str:
    """Return a confirmation as one of ``Remarks.confirmed``."""
    return json.dumps(confirmation.as_dict(), ensure_ascii=False, sort_keys=True)
