"""Images and the label maps that belong to them."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

from lungseg_gui.cli import console
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.sentences import as_sentences

if TYPE_CHECKING:
    from lungseg_gui.core.mask import Mask
    from lungseg_gui.core.study import Image
    from lungseg_gui.services.inference import Inference
    from lungseg_gui.services.reading import Decoder
    from lungseg_model.evaluate import CaseScores

T = TypeVar("T")


@dataclass(frozen=True)
class Pair:
    """An image and its reference; ``group`` is what is summarised together."""

    case_id: str
    image: Path
    label: Path
    group: str


def matched(
    images: Path, labels: Path, *, split: str | None = None, source: str | None = None
) -> tuple[list[Pair], list[Path]]:
    """Match images and label maps by sub-folder and name without suffix, sorted.

    An image of nnU-Net's layout (``CASE_0000.png``) has the label map ``CASE.png``. A DICOM SEG that has the name of no
    image belongs to the one that it refers to. Cases are summarised by the source that a cases.csv beside the folder of
    the images names, else by sub-folder. Outlines, by the ``kind`` there, are left out: they include the part behind
    the heart (``lungseg_lab.goals`` scores them in their own protocol).

    Parameters
    ----------
    split, source : str, optional
        Only the cases that cases.csv puts there, or has from there.

    Returns
    -------
    pairs, without
        ``without``: label maps that no image has. Images without a label map are left out.

    Raises
    ------
    LungSegError
        A folder that is missing or holds no images, two images of one name, no pair at all, no such split or source.
    """
    from lungseg_gui.services.masks import images_of_seg
    from lungseg_gui.services.reading import find_images

    for folder in (images, labels):
        if not folder.is_dir():
            raise console.UsageError(f"{folder} is not a folder.", remedy="Check the path.")
    references = _references(labels)
    sources, splits, outlines = _listed(images)
    named = dict(references)
    references = {name: path for name, path in references.items() if name not in outlines}
    wanted_of = {key: wanted for key, wanted in (("split", split), ("source", source)) if wanted is not None}
    listed = {"split": splits, "source": sources}
    for what, wanted in wanted_of.items():
        references = _only(references, listed[what], wanted, what=f"{what} {wanted} in a cases.csv beside {images}")
    pairs: dict[str, Pair] = {}
    found = list(find_images([images]))
    for image in found:
        name = _name(image, images, references)
        if name is None:
            continue
        _require_free(name, image, pairs)
        group = sources.get(name) or name.rpartition("/")[0] or "all"
        pairs[name] = Pair(name, image, references[name], group)
    unnamed = {path for path in labels.rglob("*") if path.is_file()} - _of_an_image(found, images, named)
    segs = {path: uids for path in sorted(unnamed) if (uids := _with_head(path, images_of_seg))}
    if segs:
        for name, image, label in list(_by_reference(found, images, segs, named)):
            if name in outlines or any(listed[key].get(name) != wanted for key, wanted in wanted_of.items()):
                del segs[label]
                continue
            _require_free(name, image, pairs)
            pairs[name] = Pair(name, image, label, sources.get(name) or name.rpartition("/")[0] or "all")
    if not pairs:
        raise LungSegError(
            f"No image in {images} shares its name with a label map in {labels}.",
            remedy="Images and label maps are matched by name, such as case7.dcm and case7.png, or by the reference "
            "in a DICOM SEG.",
        )
    used = {pair.label for pair in pairs.values()}
    spare = (path for path in (*references.values(), *segs) if path not in used and not _other_half(path, used))
    return [pairs[name] for name in sorted(pairs)], list(dict.fromkeys(spare))


def _only(references: Mapping[str, Path], known: Mapping[str, str], wanted: str, *, what: str) -> dict[str, Path]:
    """Return the label maps of the cases of one split or source."""
    if wanted not in known.values():
        choice = ", ".join(sorted(set(known.values()))) or "none"
        raise console.UsageError(f"There is no {what}.", remedy=f"Choose one of: {choice}.")
    return {name: path for name, path in references.items() if known.get(name) == wanted}


def _require_free(name: str, image: Path, pairs: Mapping[str, Pair]) -> None:
    if name in pairs:
        raise LungSegError(
            f"{pairs[name].image} and {image} have the same name.",
            remedy="Keep one image for each label map in the folder.",
        )


def _references(labels: Path) -> dict[str, Path]:
    """Return the files of masks by the name of their image, below the folder; a COCO file is that of several.

    Where a name may mean two images (``a_seg.dcm`` that of ``a_seg`` or of ``a``) it stands under both.

    Raises
    ------
    LungSegError
        Two files are of one image.
    """
    from lungseg_gui.services.masks import coco_images, mask_names

    found: dict[str, Path] = {}
    exact: dict[str, Path] = {}
    for path in sorted(labels.rglob("*")):
        if not path.is_file():
            continue
        names = coco_images(path.read_bytes()) if path.suffix.lower() == ".json" else mask_names(path.name)
        for number, name in enumerate(names):
            key = (path.relative_to(labels).parent / name).as_posix()
            if number == 0 or path.suffix.lower() == ".json":
                if key in exact:
                    raise LungSegError(f"{exact[key]} and {path} are masks of one image.", remedy="Keep one of them.")
                exact[key] = path
            else:
                found.setdefault(key, path)
    return found | exact


def _of_an_image(found: Sequence[Path], images: Path, named: Mapping[str, Path]) -> set[Path]:
    """Return the label maps that have the name of an image."""
    return {named[name] for image in found if (name := _name(image, images, named)) is not None}


def _by_reference(
    found: Sequence[Path], images: Path, segs: Mapping[Path, frozenset[str]], named: Mapping[str, Path]
) -> Iterator[tuple[str, Path, Path]]:
    """Yield name, image and segmentation where a segmentation refers to just one image here.

    Raises
    ------
    LungSegError
        Two files are of one image.
    """
    from lungseg_gui.core.study import stem
    from lungseg_gui.services.masks import image_uid

    by_uid: dict[str, list[Path]] = {}
    for image in found:
        by_uid.setdefault(_with_head(image, image_uid), []).append(image)
    taken: dict[Path, Path] = {}
    for image in found:
        name = _name(image, images, named)
        if name is not None:
            taken[image] = named[name]
    for label, uids in segs.items():
        meant = [image for uid in sorted(uids) for image in by_uid.get(uid, ())]
        if len(meant) != 1:
            continue
        other = taken.setdefault(meant[0], label)
        if other is not label:
            raise LungSegError(f"{other} and {label} are masks of one image.", remedy="Keep one of them.")
        relative = meant[0].relative_to(images)
        yield (relative.parent / stem(meant[0]).removesuffix("_0000")).as_posix(), meant[0], label


def _with_head(path: Path, read: Callable[[BinaryIO], T]) -> T:
    """Return what the head of a file says; that of an empty one where it cannot be opened."""
    try:
        with path.open("rb") as stream:
            return read(stream)
    except OSError:
        return read(io.BytesIO())


def _other_half(path: Path, used: set[Path]) -> bool:
    """Whether a PNG of one lung was read with that of the other."""
    return any(
        path.name.lower().endswith(end) and path.with_name(path.name[: -len(end)] + other) in used
        for end, other in (("_left.png", "_right.png"), ("_right.png", "_left.png"))
    )


def _listed(images: Path) -> tuple[dict[str, str], dict[str, str], set[str]]:
    """Return source and split of each case that a cases.csv beside the folder names, and those that are outlines."""
    path = images.absolute().parent / "cases.csv"
    if not path.is_file():
        return {}, {}, set()
    from lungseg_sets import case_files  # numpy and cv2, which --help does not wait for

    with as_sentences():
        rows = [row for row in case_files.read_rows(path) if row.get("case_id")]
    sources, splits = ({row["case_id"]: row.get(key) or "" for row in rows} for key in ("source", "split"))
    return sources, splits, {row["case_id"] for row in rows if row.get("kind") == "outline"}


def _name(image: Path, root: Path, references: Mapping[str, Path]) -> str | None:
    from lungseg_gui.core.study import stem

    relative = image.relative_to(root)
    for name in (stem(image), relative.name, stem(image).removesuffix("_0000")):
        key = (relative.parent / name).as_posix()
        if key in references:
            return key
    return None


@dataclass(frozen=True, eq=False)
class Loaded:
    """A pair that was read."""

    pair: Pair
    image: Image
    wanted: Mask


@dataclass(frozen=True, eq=False)
class Compared:
    """A pair with the model's mask and how well it agrees."""

    loaded: Loaded
    found: Mask
    scores: CaseScores


def load(pair: Pair, *, decoder: Decoder, invert: bool) -> Loaded:
    """Read image and label map; raises LungSegError where they do not belong together."""
    from lungseg_gui.services.masks import read_mask_for
    from lungseg_gui.services.sentences import as_sentences
    from lungseg_model import evaluate
    from lungseg_sets.masks import read_mask

    image = decoder.read(pair.image)
    # A PNG is a label map here, or the mask of one lung: one of both lungs as one would be divided by guessing.
    plain = pair.label.suffix.lower() == ".png" and not pair.label.name.lower().endswith(("_right.png", "_left.png"))
    with as_sentences():
        wanted = read_mask(pair.label, image.shape) if plain else read_mask_for(pair.label, image).mask
    if invert:
        image = dataclasses.replace(image, pixels=evaluate.invert(image.pixels))
    return Loaded(pair, image, wanted)


def compare(loaded: Loaded, *, inference: Inference, without: Collection[str] = ()) -> Compared:
    """Segment the image, without some steps of post-processing, and score the mask on the stored grid."""
    from lungseg_model import evaluate

    image, pair = loaded.image, loaded.pair
    found = inference.predict(image, without=without).mask.unpack()
    spacing = None if image.spacing is None else (image.spacing.row, image.spacing.column)
    scores = evaluate.measure(found, loaded.wanted, case_id=pair.case_id, group=pair.group, spacing=spacing)
    return Compared(loaded, found, scores)
