"""Plots as PNG, by matplotlib's own canvas: no pyplot, no window, no state between them."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Annotation
from matplotlib.ticker import EngFormatter, LogLocator, MaxNLocator, NullFormatter
from matplotlib.transforms import Bbox
from numpy.typing import NDArray

INK, LEARNED, FOUND, REFERENCE = "#22303c", "#9aa7b2", "#d1495b", "#2a9d6f"
CURVE_NAMES: Mapping[str, str] = {"loss": "Loss", "iou": "IoU", "dice": "Dice"}
LINES = (INK, FOUND, REFERENCE, "#3a7ca5", "#e09f3e", "#8e5572", "#6b705c")
Point = tuple[float, float]
_MARGIN = 0.04  # beside the first and the last epoch, of all epochs
_BESIDE = tuple(
    ((x * 5, y * 5), {-1: "right", 0: "center", 1: "left"}[x], {-1: "top", 0: "center", 1: "bottom"}[y])
    for x, y in ((1, -1), (-1, 1), (1, 1), (-1, -1), (0, 1), (0, -1), (1, 0), (-1, 0))
)  # where a point's name may stand: offset in points, and the side of the name at that offset


def blank(width: float = 4.0, height: float = 2.8) -> Figure:
    """Return an empty figure, inches."""
    figure = Figure(figsize=(width, height), dpi=120, layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def png(figure: Figure) -> bytes:
    """Return the figure encoded."""
    content = io.BytesIO()
    figure.savefig(content, format="png", metadata={"Software": None})
    return content.getvalue()


def over_cases(lines: Mapping[str, Sequence[Point]]) -> bytes:
    """Draw Dice over the number of cases learned from.

    Parameters
    ----------
    lines : mapping
        Name to (number of cases, Dice) of every run; a line joins the means, a point is a run.
    """
    figure = blank(5.6, 3.6)
    axes = figure.add_subplot()
    axes.set_xlabel("Corrected cases learned from", fontsize=9)
    axes.set_ylabel("Dice of cases not learned from", fontsize=9)
    axes.tick_params(labelsize=8)
    axes.grid(alpha=0.25)
    for colour, (name, points) in zip((INK, FOUND, REFERENCE, LEARNED) * len(lines), lines.items(), strict=False):
        numbers = sorted({number for number, _ in points})
        means = [float(np.mean([dice for place, dice in points if place == number])) for number in numbers]
        axes.plot(numbers, means, color=colour, label=name)
        axes.plot(*zip(*points, strict=True), color=colour, marker="o", markersize=3, linestyle="none")
    axes.legend(fontsize=8)
    return png(figure)


def curve(
    title: str,
    name: str,
    points: Sequence[Point],
    *,
    beside: Sequence[Point] = (),
    epochs: float = 0.0,
    highest: float = 1.0,
) -> bytes:
    """Draw one figure over the epochs; of those of one training, all axes are alike.

    Parameters
    ----------
    name : {"loss", "iou", "dice"}
    points : sequence of (epoch, value)
        None: the figure says so.
    beside : sequence of (epoch, value)
        Shown pale: the loss of the steps.
    epochs : float
        The last one of the axis; 0 for that of the points.
    highest : float
        Of the axis of the loss, which begins at 0; those of IoU and Dice end at 1.
    """
    figure = blank()
    axes = figure.add_subplot()
    axes.set_title(title, fontsize=10, color=INK, loc="left")
    axes.set_xlabel("Epoch", fontsize=9)
    axes.set_ylabel(CURVE_NAMES[name], fontsize=9)
    axes.tick_params(labelsize=8)
    axes.grid(alpha=0.25)
    if beside:
        axes.plot(*zip(*beside, strict=True), color=LEARNED, label="of the steps")
    if points:
        axes.plot(*zip(*points, strict=True), color=INK, marker="o", markersize=3, label="averaged weights")
        axes.set_ylim(0.0, highest if name == "loss" else 1.0)
        last = epochs or max(epoch for epoch, _ in (*points, *beside))
        axes.set_xlim(1 - _MARGIN * last, last + _MARGIN * last)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.set_title(f"last {points[-1][1]:.4f}", fontsize=9, color=INK, loc="right")
    else:
        axes.text(0.5, 0.5, "no cases", transform=axes.transAxes, ha="center", color=LEARNED)
        axes.set_xticks([])
        axes.set_yticks([])
    if beside and points:
        axes.legend(fontsize=8, frameon=False)
    return png(figure)


def bland_altman(pairs: Mapping[str, Sequence[Point]], *, unit: str) -> bytes:
    """Draw differences against means, with bias and 95 % limits of agreement (Bland and Altman 1986).

    Parameters
    ----------
    pairs : mapping
        Name of a structure -> (found, reference) areas.
    """
    figure = blank(3.6 * len(pairs), 3.2)
    for place, (name, values) in enumerate(pairs.items(), 1):
        axes = figure.add_subplot(1, len(pairs), place)
        found, wanted = np.asarray(values, np.float64).reshape(-1, 2).T
        difference = found - wanted
        bias, spread = float(difference.mean()), limits(difference)
        axes.scatter((found + wanted) / 2, difference, s=14, color=INK, alpha=0.7, linewidths=0)
        axes.axhline(bias, color=FOUND, linewidth=1.2)
        for sign in (-1, 1):
            axes.axhline(bias + sign * spread, color=FOUND, linewidth=1, linestyle="--")
        axes.set_title(
            f"{name.capitalize()}\nbias {round(bias, 2) + 0.0:+.2f}, limits ± {spread:.2f} {unit}",
            fontsize=9,
            color=INK,
        )
        axes.set_xlabel(f"Mean of both areas, {unit}", fontsize=9)
        axes.set_ylabel(f"Found − reference, {unit}", fontsize=9)
        axes.tick_params(labelsize=8)
        axes.grid(alpha=0.25)
    return png(figure)


def limits(difference: NDArray[np.float64]) -> float:
    """Return 1.96 standard deviations; 0 for one value."""
    return 1.96 * float(difference.std(ddof=1)) if difference.size > 1 else 0.0


def scatter(
    series: Mapping[str, Sequence[tuple[str, Point]]], *, labels: str, across: str, up: str, logarithmic: bool
) -> bytes:
    """Draw the cells of a grid: one line per series (where names are numbers), one named point per cell.

    Parameters
    ----------
    series : mapping
        Name of a line, which may be empty -> (name of a point, point).
    labels : str
        What the names of the points are.
    """
    figure = blank(4.4, 3.4)
    axes = figure.add_subplot()
    named: list[tuple[str, Point]] = []
    for number, (name, points) in enumerate(series.items()):
        ordered = sorted(points, key=lambda one: one[1])
        colour = LINES[number % len(LINES)]
        xs, ys = zip(*(point for _, point in ordered), strict=True)
        joined = 1.0 if all(label.isdigit() for label, _ in ordered) else 0.0  # encoders have no order
        axes.plot(xs, ys, color=colour, marker="o", markersize=4, linewidth=joined, label=name)
        named += ordered
    axes.margins(0.15)
    if logarithmic:
        axes.set_xscale("log")
        low, high = axes.get_xlim()
        axes.xaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0) if high < 100 * low else (1.0,)))
        axes.xaxis.set_major_formatter(EngFormatter())
        axes.xaxis.set_minor_formatter(NullFormatter())
    axes.set_xlabel(across, fontsize=9)
    axes.set_ylabel(up, fontsize=9)
    axes.tick_params(labelsize=8, which="both")
    axes.grid(alpha=0.25)
    title = f"Points: {labels}"
    if any(series):
        figure.legend(
            title=title,
            loc="outside upper left",
            alignment="left",
            ncols=3,
            fontsize=8,
            title_fontsize=8,
            frameon=False,
        )
    else:
        axes.set_title(title, fontsize=8, color=INK, loc="left")
    _name_points(axes, named)
    return png(figure)


def _name_points(axes: Axes, named: Sequence[tuple[str, Point]]) -> None:
    """Write each name beside its point, where it covers no other name and no point if there is such a place."""
    axes.figure.canvas.draw()  # the places of points and names are known from here on
    points = axes.transData.transform([point for _, point in named])
    taken: list[Bbox] = []
    for name, point in named:
        best: tuple[int, Annotation] | None = None
        for offset, across, up in _BESIDE:
            text = axes.annotate(
                name, point, xytext=offset, textcoords="offset points", ha=across, va=up, fontsize=7, color=INK
            )
            box = text.get_window_extent()
            inside = axes.bbox.contains(*box.min) and axes.bbox.contains(*box.max)
            covered = box.count_overlaps(taken) + int(box.count_contains(points)) + (0 if inside else 2)
            if best is None or covered < best[0]:
                if best is not None:
                    best[1].remove()
                best = (covered, text)
            else:
                text.remove()
            if best[0] == 0:
                break
        if best is not None:
            taken.append(best[1].get_window_extent())


def heat(
    values: NDArray[np.float64], *, rows: Sequence[str], columns: Sequence[str], axes_names: tuple[str, str], title: str
) -> bytes:
    """Draw a table of two axes of a grid in colours, with its figures; NaN stays empty."""
    figure = blank(1.6 + 0.9 * len(columns), 1.4 + 0.6 * len(rows))
    axes = figure.add_subplot()
    axes.imshow(values, cmap="Blues", aspect="auto")
    axes.set_yticks(range(len(rows)), rows, fontsize=8)
    axes.set_xticks(range(len(columns)), columns, fontsize=8)
    axes.set_ylabel(axes_names[0], fontsize=9)
    axes.set_xlabel(axes_names[1], fontsize=9)
    axes.set_title(title, fontsize=10, color=INK)
    known = values[np.isfinite(values)]
    middle = float((known.min() + known.max()) / 2) if known.size else 0.0
    for (row, column), value in np.ndenumerate(values):
        if np.isfinite(value):
            ink = "white" if value > middle else INK
            axes.text(column, row, f"{value:.4f}", ha="center", va="center", fontsize=8, color=ink)
    return png(figure)
