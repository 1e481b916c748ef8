"""Losses on soft targets: CE + Dice, BCE + IoU, Dice, IoU; the project's own, and smp's under names of their own.

The project's own differ from smp's in what smp cannot do: they are taken per picture (smp pools the batch, so that a
small or cut lung weighs little beside a large one), they take a weight for each pixel (what a reader corrected counts
more when fine-tuning), and shares of a pixel as targets of a softmax. smp's, with a sigmoid for each class against the
rest, are what the notebooks train with: ``smp_bce_iou``, ``smp_dice``, ``smp_ce_dice``, ``smp_iou``. They take the
shares, too, but no weights, which only fine-tuning has.

``marginal`` makes any of the project's softmax losses one of a network of five classes, see ``labels``.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

from lungseg_model import labels, operators
from lungseg_model.errors import ModelError
from lungseg_sets import kinds
from lungseg_sets.words import tr_later

Loss = Callable[[Tensor, Tensor, Tensor], Tensor]
"""(logits (N, C, S, S), target (N, C, S, S) shares that sum to 1, weight (N, 1, S, S)) -> scalar; C classes, 2 or 3."""

NEAR = 2  # pixels beside a contour that weigh more in ce_dice_contour: 0.8 % of 256 px
HEAVY = 5.0  # how much more
SMOOTH = 1.0  # one pixel: keeps an absent lung's term finite


def _overlap(logits: Tensor, target: Tensor, weight: Tensor) -> tuple[Tensor, Tensor]:
    """Return intersection and the sum of both areas per picture and lung, (N, C - 1) each."""
    share = logits.softmax(1)[:, 1:] * weight
    wanted = target[:, 1:] * weight
    return (share * wanted).sum((2, 3)), share.sum((2, 3)) + wanted.sum((2, 3))


def _per_picture(each: Tensor, weight: Tensor) -> Tensor:
    """Return the mean over the pictures of the weighted mean of their pixels, both (N, 1, S, S)."""
    return ((each * weight).sum((1, 2, 3)) / weight.sum((1, 2, 3))).mean()


def dice(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """1 - soft Dice, mean of pictures and lungs (Milletari 2016, V-Net, with plain sums below).

    Per picture, where smp.losses.DiceLoss pools the batch: a small or cut lung must count as much as a large one.
    """
    both, sums = _overlap(logits, target, weight)
    return 1 - ((2 * both + SMOOTH) / (sums + SMOOTH)).mean()


def iou(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """1 - soft Jaccard index, mean of pictures and lungs (Rahman and Wang 2016)."""
    both, sums = _overlap(logits, target, weight)
    return 1 - ((both + SMOOTH) / (sums - both + SMOOTH)).mean()


def cross_entropy(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """Cross-entropy with shares as targets, weighted mean of the pixels of each picture."""
    each = -(target * logits.log_softmax(1)).sum(1, keepdim=True)
    return _per_picture(each, weight)


def binary(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """Binary cross-entropy of each class against the rest, weighted mean of the pixels of each picture."""
    each = functional.binary_cross_entropy_with_logits(logits, target, reduction="none").mean(1, keepdim=True)
    return _per_picture(each, weight)


def ce_dice(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """Cross-entropy + Dice (Isensee 2021, nnU-Net)."""
    return cross_entropy(logits, target, weight) + dice(logits, target, weight)


def contour_weight(target: Tensor, weight: Tensor) -> Tensor:
    """Return ``weight``, :data:`HEAVY` times as much within :data:`NEAR` pixels of the target's contours.

    Beside a contour is where the shares of a lung within 2 pixels differ; they differ less beside a soft one. The idea
    is the weight map of U-Net (Ronneberger 2015), for every contour instead of the gaps between cells.

    Parameters
    ----------
    target : (N, C, S, S)
    weight : (N, 1, S, S)
    """
    lungs = target[:, 1:]
    wide = 2 * NEAR + 1
    highest = functional.max_pool2d(lungs, wide, stride=1, padding=NEAR)
    lowest = -functional.max_pool2d(-lungs, wide, stride=1, padding=NEAR)
    return weight * (1 + (HEAVY - 1) * (highest - lowest).amax(1, keepdim=True))


def ce_dice_contour(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """Cross-entropy, heavier beside the contours, + Dice."""
    return cross_entropy(logits, target, contour_weight(target, weight)) + dice(logits, target, weight)


def bce_iou(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """Binary cross-entropy + IoU."""
    return binary(logits, target, weight) + iou(logits, target, weight)


def smp_dice(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """smp.losses.DiceLoss, a sigmoid for each class; ``weight`` is not used."""
    operators.declare()
    from segmentation_models_pytorch.losses import DiceLoss

    del weight
    return DiceLoss("multilabel")(logits, target)


def smp_iou(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """smp.losses.JaccardLoss, a sigmoid for each class; ``weight`` is not used."""
    operators.declare()
    from segmentation_models_pytorch.losses import JaccardLoss

    del weight
    return JaccardLoss("multilabel")(logits, target)


def smp_bce_iou(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """smp.losses.SoftBCEWithLogitsLoss + JaccardLoss: the notebooks' loss; ``weight`` is not used."""
    operators.declare()
    from segmentation_models_pytorch.losses import SoftBCEWithLogitsLoss

    return SoftBCEWithLogitsLoss()(logits, target) + smp_iou(logits, target, weight)


def smp_ce_dice(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """torch's cross-entropy (smp's takes no shares) + smp.losses.DiceLoss; ``weight`` is not used."""  # noqa: D403
    return functional.cross_entropy(logits, target) + smp_dice(logits, target, weight)


LOSSES: dict[str, Loss] = {
    "ce_dice": ce_dice,
    "ce_dice_contour": ce_dice_contour,
    "bce_iou": bce_iou,
    "dice": dice,
    "iou": iou,
    "smp_ce_dice": smp_ce_dice,
    "smp_bce_iou": smp_bce_iou,
    "smp_dice": smp_dice,
    "smp_iou": smp_iou,
}


SOFTMAX = ("ce_dice", "ce_dice_contour", "dice", "iou")
"""The losses that ask for nothing but the probabilities of a softmax, which can be added up."""


def merge(logits: Tensor, kind: str) -> Tensor:
    """Return logits (N, 3, S, S) whose softmax is the sum of the probabilities that a kind cannot distinguish.

    The logarithm of a sum of exponentials, so that nothing is rounded to zero: (N, 5, S, S) -> (N, 3, S, S).
    """
    planes = [logits[:, list(classes)] for classes in labels.MERGED[kind]]
    return torch.cat([plane.logsumexp(1, keepdim=True) for plane in planes], dim=1)


def marginal(loss: Loss, logits: Tensor, target: Tensor, weight: Tensor, *, says: Tensor) -> Tensor:
    """Return the mean of a loss over all masks of a batch; a picture with masks of both kinds counts twice.

    Fang and Yan 2020 (PIPO-FAN's target adaptive loss), Shi 2021 (marginal loss): what a mask cannot distinguish is
    added up before it is compared.

    Parameters
    ----------
    loss : callable
        One of ``SOFTMAX``.
    logits : (N, 5, S, S)
    target : (N, 6, S, S)
        Three planes for each kind of mask.
    weight : (N, 2, S, S)
        Of each kind.
    says : bool (N, 2)
        Of which kinds there is a mask.
    """
    total, count = logits.sum() * 0.0, 0
    for place, kind in enumerate(kinds.KINDS):
        chosen = says[:, place].nonzero()[:, 0]
        if not len(chosen):
            continue
        planes = slice(labels.PLANES * place, labels.PLANES * (place + 1))
        value = loss(merge(logits[chosen], kind), target[chosen][:, planes], weight[chosen, place][:, None])
        total, count = total + value * len(chosen), count + len(chosen)
    return total / max(count, 1)


def smooth_targets(target: Tensor, amount: float) -> Tensor:
    """Move ``amount`` of each pixel's share evenly to all classes."""
    return target if amount == 0 else target * (1 - amount) + amount / target.shape[1]


def named(name: str) -> Loss:
    """Return the loss of that name.

    Raises
    ------
    ModelError
        No such loss.
    """
    if name not in LOSSES:
        raise ModelError(
            tr_later("The loss {name!r} is not known."),
            remedy=tr_later("Use one of: {names}."),
            name=name,
            names=", ".join(LOSSES),
        )
    return LOSSES[name]
