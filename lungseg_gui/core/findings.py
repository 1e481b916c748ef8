"""What a check found in a mask, and what the reader said of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from lungseg_gui.core.language import english, tr_later
from lungseg_gui.core.mask import Box

# Name of a check, and what is said of those that found nothing.
CHECKS: tuple[tuple[str, str], ...] = (
    ("view", tr_later("Frontal and upright")),
    ("mirrored", tr_later("Not mirrored")),
    ("unlike", tr_later("Like known images")),
    ("present", tr_later("Two lungs")),
    ("parts", tr_later("One part each")),
    ("holes", tr_later("No holes")),
    ("sides", tr_later("Sides")),
    ("ratio", tr_later("Area ratio")),
    ("size", tr_later("Size")),
    ("place", tr_later("Place")),
    ("contour", tr_later("Contour")),
    ("border", tr_later("Border")),
    ("uncertainty", tr_later("Uncertainty")),
)
# What a patient or an image can be like: said once, it holds for the case whatever the figure is after the next stroke.
_OF_VIEWS = ("view", "mirrored", "unlike")
_OF_THE_PATIENT = frozenset({*_OF_VIEWS, "present", "sides", "ratio", "size", "place", "border", "uncertainty"})
ACT_TURN, ACT_MIRROR, ACT_PREDICT = "turn", "mirror", "predict"
"""What a finding offers beside a repair of the mask: the image is set upright, called mirrored, predicted anyway."""


def checks_made(
    *, spacing: bool, uncertainty: bool, view: bool = False, frontal: bool = True, mask: bool = True
) -> tuple[tuple[str, str], ...]:
    """Return those of :data:`CHECKS` that can be made.

    Sizes need a spacing, uncertainty a limit of the version's, and the kind of image a version that recognises it;
    if no mask was drawn because of that, nothing is said of a mask. Mirrored, or unlike known ones, is only said of
    upright frontal chest radiographs.
    """
    if not mask:
        return tuple(check for check in CHECKS if check[0] in (_OF_VIEWS if frontal else ("view",)))
    of_frontal = ((name, view and frontal) for name in ("mirrored", "unlike"))
    needs = (("size", spacing), ("uncertainty", uncertainty), ("view", view), *of_frontal)
    without = {name for name, there in needs if not there}
    return tuple(check for check in CHECKS if check[0] not in without)


@dataclass(frozen=True)
class Finding:
    """Something that no pair of lungs has, or hardly any.

    Attributes
    ----------
    check : str
        Which of :data:`CHECKS` found it.
    sentence : str
        For the reader.
    box : Box
        Where, on the stored grid; empty where it has no place, such as a lung that is missing.
    repair : str
        A key of ``lint.REPAIRS``; "" where only the reader can mend it.
    segment : int
        Whose; 0 where it concerns both lungs.
    action : str
        What can be done about the image: one of :data:`ACT_TURN`, :data:`ACT_MIRROR`, :data:`ACT_PREDICT`, or "".
    """

    check: str
    sentence: str
    box: Box
    repair: str = ""
    segment: int = 0
    action: str = ""


@dataclass(frozen=True)
class Confirmation:
    """The reader's word that a finding is right as it is.

    Attributes
    ----------
    sentence : str
        Of the finding, in English: it holds whatever language it was shown in.
    reason : str
        Such as ``collapse``; "" where none was given.
    """

    check: str
    segment: int
    sentence: str
    reason: str = ""

    @staticmethod
    def of(finding: Finding, reason: str = "") -> Confirmation:
        """Confirm a finding."""
        return Confirmation(finding.check, finding.segment, str(english(finding.sentence)), reason)

    @staticmethod
    def read(kept: Mapping[str, object]) -> Confirmation:
        """Return what :meth:`as_dict` gave.

        Raises
        ------
        LookupError, TypeError, ValueError
            If it is something else.
        """
        return Confirmation(
            str(kept["check"]), int(str(kept["segment"])), str(kept["sentence"]), str(kept.get("reason", ""))
        )

    def as_dict(self) -> dict[str, object]:
        """Return plain values for JSON."""
        return asdict(self)

    def covers(self, finding: Finding) -> bool:
        """Whether it speaks of this finding.

        What the patient is like (a collapsed lung) holds for the case; a part, a hole or a ragged contour that has
        changed since is another one.
        """
        if (self.check, self.segment) != (finding.check, finding.segment):
            return False
        return finding.check in _OF_THE_PATIENT or self.sentence == english(finding.sentence)


def unconfirmed(findings: Iterable[Finding], confirmed: Iterable[Confirmation]) -> tuple[Finding, ...]:
    """Return the findings that the reader has not called right."""
    known = tuple(confirmed)
    return tuple(finding for finding in findings if not any(word.covers(finding) for word in known))
