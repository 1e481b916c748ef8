"""The page of one case: from a review, as the window and the command line make it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from lungseg_gui.core.lint import check_image
from lungseg_gui.core.review import Prediction, mask_of
from lungseg_gui.jobs.exporting import Sign, unsigned
from lungseg_gui.services.writing.case_page import CaseFacts, case_page
from lungseg_gui.services.writing.outcome import Outcome


def page_of(
    outcome: Outcome,
    made: Prediction | None,
    *,
    status: str,
    protocol: str,
    when: datetime,
    name: str = "",
    limit: Callable[[str], float | None] = lambda version: None,
    sign: Sign = unsigned,
) -> str:
    """Return the page of a case as HTML, the checks being done now.

    Parameters
    ----------
    made : Prediction or None
        Of the mask, if the model made it: the checks say how uncertain it was, where nobody corrected it.
    status : str
        Such as ``accepted``.
    limit : callable
        Given a version, returns the uncertainty above which its mask asks for attention.
    sign : callable
        Says who stands for the mask.
    """
    as_made = mask_of(made, corrected=outcome.edited, based_on=outcome.model_version)
    findings = check_image(
        outcome.mask,
        outcome.image,
        protocol=protocol,
        uncertainty=None if as_made is None else as_made.uncertainty,
        limit=None if as_made is None else limit(as_made.model_version),
        view=None if made is None else made.view,
    )
    return case_page(sign(outcome), CaseFacts(status, protocol, findings, when, name))
