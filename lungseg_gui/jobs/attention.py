"""Masks are kept with what the checks say of them, so that a row of the worklist shows it without looking again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace

from lungseg_gui.core.attention import sentences_of
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.review import Prediction, Status, mask_of
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import Library, Snapshot

_log = logging.getLogger("lungseg.attention")
Limit = Callable[[str], float | None]
"""Returns the uncertainty limit of a model version by its name: ``Registry.uncertainty_limit``."""


def no_limit(_version: str) -> float | None:
    """Know of no limit."""
    return None


def save_review(
    snapshot: Snapshot,
    image: Image,
    *,
    confirmed: Iterable[str],
    library: Library,
    protocol: str = LUNG_FIELD,
    thumbnail: bytes | None = None,
    limit: Limit = no_limit,
) -> None:
    """Keep a review; a mask that nobody has looked at yet is checked first.

    Parameters
    ----------
    image : Image
        Standing as the reader says.
    confirmed : iterable of str
        ``Remarks.confirmed``.
    protocol : str
        What the mask means.

    Raises
    ------
    LungSegError
        If the library cannot be written.
    """
    if snapshot.attention is None:
        found = findings_of(snapshot, image, confirmed=confirmed, protocol=protocol, limit=limit)
        snapshot = replace(snapshot, attention=found)
    library.save(snapshot, thumbnail=thumbnail)


def findings_of(
    snapshot: Snapshot, image: Image, *, confirmed: Iterable[str], protocol: str, limit: Limit = no_limit
) -> tuple[str, ...] | None:
    """Check a mask; return what of it nobody has called right, None where it could not be checked.

    The parameters are those of :func:`save_review`.
    """
    return _look(
        snapshot.mask,
        image,
        status=snapshot.status,
        confirmed=confirmed,
        protocol=protocol,
        made=snapshot.prediction,
        own=mask_of(snapshot.prediction, corrected=snapshot.corrected, based_on=snapshot.based_on),
        limit=limit,
    )


def keep_prediction(
    prediction: Prediction,
    image: Image,
    *,
    library: Library,
    protocol: str = LUNG_FIELD,
    thumbnail: bytes | None = None,
    limit: Limit = no_limit,
) -> bool:
    """Keep a prediction of an image that is not open, with what the checks say of it; see ``Library.keep_prediction``.

    Raises
    ------
    LungSegError
        If the library cannot be written.
    """
    confirmed = library.remarks(image.identity).confirmed
    found = _look(
        prediction.mask.read(),
        image,
        status=Status.PREDICTED,
        confirmed=confirmed,
        protocol=prediction.protocol if prediction.both else protocol,
        made=prediction,
        own=prediction,
        limit=limit,
    )
    return library.keep_prediction(prediction, attention=found or (), thumbnail=thumbnail)


def _look(
    mask: Mask,
    image: Image,
    *,
    status: Status,
    confirmed: Iterable[str],
    protocol: str,
    made: Prediction | None,
    own: Prediction | None,
    limit: Limit,
) -> tuple[str, ...] | None:
    """Check a mask; ``own`` is the prediction that it is, unless it was corrected."""
    try:
        return sentences_of(
            mask,
            image,
            status=status,
            confirmed=confirmed,
            protocol=protocol,
            uncertainty=None if own is None else own.uncertainty,
            limit=None if own is None else limit(own.model_version),
            view=None if made is None else made.view,
        )
    except Exception:  # whatever it is, the mask is kept
        _log.exception("a mask could not be checked")
        return None
