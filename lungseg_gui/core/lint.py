"""Anatomical checks of a mask, and one-click repairs."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from lungseg_gui.core import mending, plausibility
from lungseg_gui.core.findings import Finding
from lungseg_gui.core.fit import fit
from lungseg_gui.core.language import tr, tr_count, tr_later
from lungseg_gui.core.lungs import Lung, around, lungs_of
from lungseg_gui.core.mask import LEFT, NOWHERE, RIGHT, SEGMENTS, Box, Mask
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.study import Image, Pixels, Spacing
from lungseg_gui.core.tools import repair as segment_repair
from lungseg_gui.core.turn import AS_STORED, Turn
from lungseg_gui.core.view import View

# A lung that follows the edge of the image over so much of its height is cut off; collimation touches sound lungs,
# too (1.9 % of the references and 14 % of the children, over up to 0.39 and 0.64 of their height).
CUT_OFF = 0.4
_EMPTY = tr_later("The mask is empty.")
_SMOOTHING = 0.01  # deviation, in parts of the diagonal of a lung's box
_REACH = 4.0  # of those deviations: how far from a ragged stretch anything is smoothed


@dataclass(frozen=True)
class Repair:
    """A repair: what its button says (in English, shown by ``tr``) and does."""

    title: str
    apply: Callable[[Mask], Mask]


def check_image(
    mask: Mask,
    image: Image,
    *,
    protocol: str = LUNG_FIELD,
    uncertainty: float | None = None,
    limit: float | None = None,
    view: View | None = None,
) -> list[Finding]:
    """Look at a mask (H, W) on its image: everything that :func:`check` can, and what the model says of it.

    Parameters
    ----------
    uncertainty : float, optional
        Of the prediction, where the mask is it, unchanged.
    limit : float, optional
        Of the version that predicted, from its card.
    view : View, optional
        What kind of picture it is, if the version that predicted can say.
    """
    of_image = [] if view is None else list(view.findings)
    if not mask.any() and (uncertainty is not None or view is not None):
        return of_image if view is not None and not view.frontal else [*of_image, _none_found(image, uncertainty)]
    found = of_image + check(
        mask, spacing=image.spacing, turn=image.turn, aspect=image.aspect, pixels=image.pixels, protocol=protocol
    )
    if uncertainty is not None and limit is not None and mask.any():
        found += plausibility.of_uncertainty(uncertainty, limit)
    return found


def _none_found(image: Image, uncertainty: float | None) -> Finding:
    """Say why a mask is empty: the image is uniform, the model found nothing in it, or the reader emptied it."""
    if uncertainty is None:
        return Finding("present", tr(_EMPTY), NOWHERE)
    pixels = image.pixels
    if pixels.size and pixels.min() == pixels.max():
        return Finding("present", tr("The image is a uniform grey: there is no lung to find."), NOWHERE)
    return Finding("present", tr("The model found no lung in this image."), NOWHERE)


def check(
    mask: Mask,
    *,
    spacing: Spacing | None = None,
    turn: Turn = AS_STORED,
    aspect: float | None = None,
    pixels: Pixels | None = None,
    protocol: str = LUNG_FIELD,
) -> list[Finding]:
    """Look for what no pair of lungs has, or hardly any.

    Parameters
    ----------
    mask : (H, W) uint8
    spacing : Spacing, optional
        For areas in cm² instead of pixels, and for limits of size.
    turn : Turn
        What brings the image upright: it says where the patient's right is, and what is above.
    aspect : float, optional
        Height over width of a stored pixel, where there is no spacing to say it.
    pixels : (H, W) uint8 or uint16, optional
        The image, to check whether the mask is where the lungs are.
    protocol : str
        What the mask means, one of ``protocol.PROTOCOLS``.

    Returns
    -------
    list of Finding
        In the order of :data:`findings.CHECKS`; empty where all is well.
    """
    if aspect is None:
        aspect = spacing.row / spacing.column if spacing is not None else 1.0
    upright = turn.upright(mask)
    if turn.transposed:
        aspect = 1 / aspect
        spacing = Spacing(spacing.column, spacing.row) if spacing is not None else None
    found = _check_upright(upright, spacing, aspect, _upright(pixels, turn), protocol)
    return [replace(finding, box=_as_stored(finding.box, turn, upright.shape)) for finding in found]


def _upright(pixels: Pixels | None, turn: Turn) -> Pixels | None:
    if pixels is None:
        return None
    return (
        turn.upright(np.asarray(pixels, np.uint16))
        if pixels.dtype == np.uint16
        else turn.upright(np.asarray(pixels, np.uint8))
    )


def _check_upright(
    mask: Mask, spacing: Spacing | None, aspect: float, pixels: Pixels | None, protocol: str
) -> list[Finding]:
    there = lungs_of(mask)
    lungs = {lung.value: lung for lung in there}
    if not there:
        return [Finding("present", tr(_EMPTY), NOWHERE)]
    found = [
        Finding("present", _empty(segment.value), NOWHERE, segment=segment.value)
        for segment in SEGMENTS
        if segment.value not in lungs
    ]
    found += [_parts(lung, spacing) for lung in there if len(lung.parts) > 1]
    found += [_holes(lung, spacing) for lung in there if lung.holes]
    swapped = False
    if len(there) == 2:
        right, left = lungs[RIGHT], lungs[LEFT]
        swapped = right.column > left.column
        if swapped:
            words = tr("Right and left lung seem to be swapped.")
            found.append(Finding("sides", words, around((right.box, left.box)), "swap-sides"))
        else:  # swapped lungs have the other's proportions
            found += plausibility.of_ratio(right, left, protocol)
    if spacing is not None:
        found += [finding for lung in there for finding in plausibility.of_size(lung, spacing)]
    misplaced = [] if pixels is None else _beside(mask, pixels, spacing, there)
    if not misplaced and len(there) == 2:
        misplaced = plausibility.of_level(lungs[RIGHT], lungs[LEFT])
    found += misplaced
    found += [finding for lung in there for finding in plausibility.of_contour(lung, aspect)]
    found += [finding for lung in there for finding in _cut_off(lung, mask)]
    return found


def repair(name: str, mask: Mask) -> Mask:
    """Return a repaired copy of a mask. KeyError for a name that is not in :data:`REPAIRS`."""
    return REPAIRS[name].apply(mask)


def smooth_ragged(mask: Mask) -> Mask:
    """Return the mask with the contour of each lung smoothed where it is ragged; the rest stays to the pixel.

    A repair knows no proportions of pixels: where nothing is ragged on the grid as it is, the more ragged lung is
    smoothed all around.
    """
    result = mask.copy()
    shapes = [(lung, shape) for lung in lungs_of(mask) if (shape := plausibility.raggedness(lung)) is not None]
    ragged = [(lung, shape.points) for lung, shape in shapes if shape.too]
    if shapes and not ragged:
        lung, _ = max(shapes, key=lambda known: known[1].ratio)
        ragged = [(lung, lung.parts[0].outline)]
    for lung, points in ragged:
        box = lung.parts[0].box
        sigma = max(1.0, _SMOOTHING * float(np.hypot(box.bottom - box.top, box.right - box.left)))
        smoothed = segment_repair.smooth(result, lung.value, sigma=sigma)
        near = np.zeros(mask.shape, np.uint8)
        for column, row in points.tolist():
            cv2.circle(near, (column, row), math.ceil(_REACH * sigma), 1, -1)
        cv2.copyTo(smoothed, near, result)
    return result


REPAIRS: dict[str, Repair] = {
    "keep-largest": Repair(tr_later("Keep the largest part"), mending.keep_largest),
    "close-holes": Repair(tr_later("Close holes"), mending.close_holes),
    "swap-sides": Repair(tr_later("Swap sides"), mending.swap_sides),
    "smooth": Repair(tr_later("Smooth the contour"), smooth_ragged),
}


def _as_stored(box: Box, turn: Turn, upright: tuple[int, ...]) -> Box:
    """Return the box of the stored grid that the turn brings to ``box`` of the upright one."""
    if box.empty:
        return box
    (top, left, bottom, right), (height, width) = (box.top, box.left, box.bottom, box.right), upright
    if turn.upside_down:
        top, bottom = height - bottom, height - top
    if turn.mirrored:
        left, right = width - right, width - left
    return Box(left, top, right, bottom) if turn.transposed else Box(top, left, bottom, right)


def _parts(lung: Lung, spacing: Spacing | None) -> Finding:
    strays = lung.parts[1:]
    area = _area(sum(part.area for part in strays), spacing)
    if lung.value == RIGHT:
        words = tr_count(
            "The right lung has {n} more parts, {area}.",
            "The right lung has a second part, {area}.",
            len(strays),
            area=area,
        )
    else:
        words = tr_count(
            "The left lung has {n} more parts, {area}.",
            "The left lung has a second part, {area}.",
            len(strays),
            area=area,
        )
    return Finding("parts", words, around(part.box for part in strays), "keep-largest", lung.value)


def _holes(lung: Lung, spacing: Spacing | None) -> Finding:
    area = _area(sum(hole.area for hole in lung.holes), spacing)
    if lung.value == RIGHT:
        words = tr_count(
            "The right lung has {n} holes, {area}.", "The right lung has a hole, {area}.", len(lung.holes), area=area
        )
    else:
        words = tr_count(
            "The left lung has {n} holes, {area}.", "The left lung has a hole, {area}.", len(lung.holes), area=area
        )
    return Finding("holes", words, around(hole.box for hole in lung.holes), "close-holes", lung.value)


def _beside(mask: Mask, pixels: Pixels, spacing: Spacing | None, lungs: list[Lung]) -> list[Finding]:
    """Find a mask that would fit the image better elsewhere."""
    found = fit(mask, pixels)
    if found is None or found.well:
        return []
    upwards = abs(found.rows) >= abs(found.columns)
    amount = found.rows if upwards else found.columns
    size = None if spacing is None else spacing.row if upwards else spacing.column
    far = tr("{px:.0f} px", px=abs(amount)) if size is None else tr("{mm:.0f} mm", mm=abs(amount) * size)
    if upwards and amount > 0:
        words = tr("The mask seems to be {far} too low: moved, it would follow the lungs' edges.", far=far)
    elif upwards:
        words = tr("The mask seems to be {far} too high: moved, it would follow the lungs' edges.", far=far)
    elif amount > 0:  # on the upright image the patient's left is on the right
        words = tr(
            "The mask seems to be {far} too far to the patient's left: moved, it would follow the lungs' edges.",
            far=far,
        )
    else:
        words = tr(
            "The mask seems to be {far} too far to the patient's right: moved, it would follow the lungs' edges.",
            far=far,
        )
    return [Finding("place", words, around(lung.box for lung in lungs))]


def _cut_off(lung: Lung, mask: Mask) -> list[Finding]:
    """Find a lung that ends at the edge of the image over a good part of its height."""
    box, (height, width) = lung.box, mask.shape
    edges = (
        (box.top == 0, mask[0]),
        (box.bottom == height, mask[-1]),
        (box.left == 0, mask[:, 0]),
        (box.right == width, mask[:, -1]),
    )
    contact = max(int(np.count_nonzero(edge == lung.value)) if touches else 0 for touches, edge in edges)
    share = contact / (box.bottom - box.top)
    if share < CUT_OFF:
        return []
    if lung.value == RIGHT:
        words = tr_later("The right lung is cut off by the edge of the image, over {share:.0f} % of its height.")
    else:
        words = tr_later("The left lung is cut off by the edge of the image, over {share:.0f} % of its height.")
    return [Finding("border", tr(words, share=100.0 * share), box, segment=lung.value)]


def _area(pixels: int, spacing: Spacing | None) -> str:
    if spacing is None:
        return tr("{px} px", px=pixels)
    mm2 = pixels * spacing.pixel_area
    if mm2 < 10:
        return tr("{area:.2g} mm²", area=mm2)
    return tr("{area:.2f} cm²", area=mm2 / 100) if mm2 < 100 else tr("{area:.1f} cm²", area=mm2 / 100)


def _empty(segment: int) -> str:
    return tr("The right lung is empty.") if segment == RIGHT else tr("The left lung is empty.")
