"""``lungseg report``: a case, or a set of cases, as a page for people."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.cli import console

if TYPE_CHECKING:
    from lungseg_gui.core.review import Review
    from lungseg_gui.services.library import Entry, Library
    from lungseg_gui.services.reading import Decoder
    from lungseg_gui.services.writing.set_page import CaseSummary
    from lungseg_gui.ui.panels.worklist_title import Titles

_Commands = Any  # argparse's type of add_subparsers() has no public name
_KINDS = (".pdf", ".html", ".htm")


def add(commands: _Commands) -> None:
    """Add the command to the parser."""
    command: argparse.ArgumentParser = commands.add_parser(
        "report",
        help="write a case, or a set of cases, as a page: PDF or HTML",
        description="One image: the page of the case, with its outlines, measurements and checks. Several, a folder or"
        " --set: the page of the set, with counts, distributions and cases that stand out. The masks are those of the"
        " worklist as they were last saved, or those of --mask.",
    )
    command.add_argument("paths", metavar="PATH", nargs="*", type=Path, help="image, or folder of images")
    command.add_argument("--accepted", action="store_true", help="all accepted cases of the worklist")
    command.add_argument(
        "--mask",
        metavar="MASK",
        action="append",
        default=[],
        type=Path,
        help="file of the mask of the image, as lungseg import takes it, in place of the worklist's; once for each"
        " image, in the same order",
    )
    command.add_argument("--set", action="store_true", help="the page of the set for one image, too")
    command.add_argument("--out", metavar="FILE", type=Path, required=True, help="page to write: .pdf or .html")
    command.set_defaults(run=run)


@dataclass(frozen=True)
class _Sources:
    """Where masks and what is said of cases come from."""

    decoder: Decoder
    library: Library
    home: Path
    masks: dict[Path, Path]
    listed: dict[Path, Entry]

    def entry(self, path: Path) -> Entry | None:
        """Return the case of the worklist that a file is."""
        return self.listed.get(path.absolute()) or self.listed.get(path)

    def titles(self) -> Titles:
        """Return how cases are called: by their files, or by numbers where the reader has names hidden."""
        from lungseg_gui.services.settings import peek
        from lungseg_gui.ui.panels.worklist_title import Titles

        return Titles(by_patient=False, hidden=peek(self.home, "worklist.names") == "number")

    def review(self, path: Path) -> Review:
        """Return a case with its mask. LungSegError where there is none, or a file cannot be read."""
        from lungseg_gui.core.errors import LungSegError
        from lungseg_gui.core.review import Review
        from lungseg_gui.jobs.exporting import image_of, kept_review
        from lungseg_gui.jobs.importing import step_name
        from lungseg_gui.services.journal import Journals
        from lungseg_gui.services.masks import read_mask_for

        if path in self.masks:
            image = self.decoder.read(path)
            found, review = read_mask_for(self.masks[path], image), Review(image)
            review.replace(found.mask, step_name(found))
            return review
        image = image_of(path, read=self.decoder.read, library=self.library)
        kept = kept_review(image, library=self.library, journals=Journals(self.home))
        if kept is None:
            raise LungSegError(
                f"{image.name} has no mask on the worklist.", remedy="Open it there, or name its mask with --mask."
            )
        return kept


def run(options: argparse.Namespace) -> int:
    """Write the page; return 0 where every case could be looked at, else 1."""
    _check(options)
    from lungseg_gui.jobs.exporting import accepted
    from lungseg_gui.services.files import atomic_write_bytes
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.library import Library
    from lungseg_gui.services.reading import Decoder, find_images

    home = data_home()
    with closing(Library(home)) as library, Decoder() as decoder:
        paths = list(find_images(options.paths)) if options.paths else []
        if options.accepted:
            paths += [entry.path for entry in accepted(library)]
        paths = list(dict.fromkeys(paths))
        if not paths:
            raise console.UsageError("No case of the worklist is accepted.", remedy="Name images, or accept cases.")
        masks = dict(zip(options.paths, options.mask, strict=False))
        listed = {entry.path: entry for entry in library.entries()}
        sources = _Sources(decoder, library, home, masks, listed)
        single = len(paths) == 1 and not options.set and not options.accepted
        page, failed = (_case(paths[0], sources), 0) if single else _set(paths, sources)
    atomic_write_bytes(options.out, _as_file(page, options.out))
    what = "1 case" if len(paths) == 1 else f"{len(paths)} cases"
    ending = f"; {failed} could not be measured" if failed else ""
    console.say(f"The report of {what} is in {options.out}{ending}.")
    return 1 if failed else 0


def _check(options: argparse.Namespace) -> None:
    """UsageError where it cannot work."""
    if not options.paths and not options.accepted:
        raise console.UsageError("No case was named.", remedy="Name images, or add --accepted.")
    if options.out.suffix.lower() not in _KINDS:
        raise console.UsageError(
            f"{options.out.name} is neither PDF nor HTML.", remedy="End its name in .pdf or .html."
        )
    images, masks = len(options.paths), len(options.mask)
    if masks and (masks != images or options.accepted):
        said = f"{masks} mask{'s were' if masks > 1 else ' was'} named for {images} image{'s' if images != 1 else ''}."
        raise console.UsageError(said, remedy="Name --mask once for each image, without --accepted.")
    if options.out.is_dir():
        raise console.UsageError(f"{options.out} is a folder.", remedy="Name the file of the page.")
    folder = next((path for path in options.paths if options.mask and path.is_dir()), None)
    if folder is not None:
        raise console.UsageError(f"{folder} is a folder: its masks have no order.", remedy="Name each image.")
    if masks and len({path.resolve() for path in options.paths}) < images:
        raise console.UsageError("An image was named more than once.", remedy="Name each image once, with its mask.")


def _case(path: Path, sources: _Sources) -> str:
    from functools import partial

    from lungseg_gui.jobs.exporting import outcome_of, unsigned
    from lungseg_gui.jobs.recording import signed
    from lungseg_gui.jobs.reporting import page_of
    from lungseg_gui.services.record import Readers, Record
    from lungseg_gui.services.registry import Registry

    home, review = sources.home, sources.review(path)
    given, entry, titles = path in sources.masks, sources.entry(path), sources.titles()
    sign = unsigned if given else partial(signed, record=Record(home), reader=Readers(home).current)
    return page_of(
        outcome_of(review),
        review.prediction,
        status="not on the worklist" if given else review.status.value,
        protocol=review.meaning(_protocol(home)),
        when=datetime.now(),
        name=titles.title(entry) if entry is not None and titles.hidden else "",
        limit=Registry(home).uncertainty_limit,
        sign=sign,
    )


def _set(paths: list[Path], sources: _Sources) -> tuple[str, int]:
    from lungseg_gui.services.writing.set_page import SetFacts, set_page

    each = _summaries(sources)
    found: list[CaseSummary] = []
    with console.bar("case") as (step, set_total):
        set_total(len(paths))
        for number, path in enumerate(paths, 1):
            found.append(each(path))
            step(number, path.name)
            if found[-1].error:
                console.complain(f"{path}: {found[-1].error}")
    what = "1 case" if len(found) == 1 else f"{len(found)} cases"
    page = set_page(found, SetFacts(what, _protocol(sources.home), datetime.now()))
    return page, sum(bool(case.error) for case in found)


def _summaries(sources: _Sources) -> Callable[[Path], CaseSummary]:
    """Return what looks at one case after the other."""
    from dataclasses import replace

    from lungseg_gui.core.errors import LungSegError
    from lungseg_gui.jobs.summing import summary, summary_of
    from lungseg_gui.services.journal import Journals
    from lungseg_gui.services.record import Record
    from lungseg_gui.services.writing.set_page import CaseSummary

    library, record, titles = sources.library, Record(sources.home), sources.titles()
    journals = Journals(sources.home)

    def each(path: Path) -> CaseSummary:
        entry = sources.entry(path)
        name = path.stem if entry is None else titles.title(entry)
        if entry is not None and not sources.masks:
            found = summary(entry, name, read=sources.decoder.read, library=library, journals=journals, record=record)
        else:
            try:
                found = summary_of(sources.review(path), name)
            except LungSegError as error:
                found = CaseSummary(name, "new", error=str(error))
        return replace(found, error=titles.without_names(found.error, entry)) if entry and found.error else found

    return each


def _protocol(home: Path) -> str:
    from lungseg_gui.services.settings import peek

    return str(peek(home, "training.protocol"))


def _as_file(page: str, path: Path) -> bytes:
    if path.suffix.lower() != ".pdf":
        return page.encode()
    from lungseg_gui.ui.printing import as_pdf_without_window

    return as_pdf_without_window(page)
