"""The versions that there are and which of them is in use.

A version is a folder with ``model.safetensors``, ``config.json`` and ``card.json``. The user's are in
``home/models/<name>/``; the bundled ones are in the installation and are never written to. The newest of them is in use
where the reader has chosen none; a reader with a version of their own is offered it, once.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import tempfile
import threading
from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import english, together, tr
from lungseg_gui.services.files import (
    FolderGone,
    atomic_write_bytes,
    copy_synced,
    is_private,
    require_place,
    speaking_of,
    sync_folder,
    writing_failed,
)
from lungseg_gui.services.registry.version import (
    FILES,
    GRAPH,
    OWN_NAME,
    Check,
    State,
    Version,
    bundled_folder,
    bundled_folders,
    described,
    read_card,
    uncertainty_limit,
)

_log = logging.getLogger("lungseg.models")


@dataclass(frozen=True)
class _Use:
    """Content of state.json: the current name, those before it (last one last), all that were ever in use.

    ``declined`` are bundled ones that the reader was offered and does not want.
    """

    current: str
    previous: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()


class Registry:
    """The versions of one user.

    Parameters
    ----------
    home : Path
        The user's data folder.
    bundled : Path, optional
        Folder of the newest bundled version, beside which earlier ones may be; found in the installation where it is
        not given.
    """

    def __init__(self, home: Path, *, bundled: Path | None = None) -> None:
        self.folder = home / "models"  # of the user's own versions
        self._bundled = bundled
        self._lock = threading.RLock()
        self._check = Check()
        self._notices: list[str] = []
        self._limits: dict[str, float | None] = {}

    # -- what there is
    def versions(self) -> list[Version]:
        """Return all versions, newest first, the bundled ones last; hashes are not computed here."""
        with self._lock:
            use = self._read_use()
            found = [self._version(name, use) for name in reversed(self._names())]
            return [*(version for version in found if version is not None), *self._bundled_versions(use)]

    def get(self, name: str) -> Version:
        """Return a version whose files were checked.

        Raises
        ------
        LungSegError
            No such version, a damaged one (then it has been set aside), or one that cannot be read at present
            (:class:`Unreadable`; then it stays where it is).
        """
        with self._lock:
            use = self._read_use()
            version = self._version(name, use)
            if version is None:
                version = next((found for found in self._bundled_versions(use) if found.name == name), None)
            if version is None:
                known = ", ".join(v.name for v in self.versions())
                raise LungSegError(
                    tr("There is no model version {name}.", name=name),
                    remedy=tr("Choose one of: {names}.", names=known) if known else tr("Reinstall the program."),
                )
            try:
                problem = self._check.problem(version.folder)
            except OSError as error:
                raise _unreadable(name, error) from error
            if problem:
                if version.bundled:
                    raise LungSegError(
                        tr("The bundled model {name} is damaged: {problem}.", name=name, problem=problem),
                        remedy=tr("Reinstall the program."),
                    )
                self._set_aside(version.name, problem)
                raise LungSegError(
                    tr("The model version {name} is damaged and was set aside: {problem}.", name=name, problem=problem),
                    remedy=tr("Choose another version under Model, Versions."),
                )
            return version

    def uncertainty_limit(self, name: str) -> float | None:
        """Return beyond which uncertainty masks of a version are doubtful; None where nothing is known.

        Read once: a name is never given again, and what a card says of this does not change.
        """
        with self._lock:
            if name not in self._limits:
                own = self.folder / name if OWN_NAME.fullmatch(name) else self._bundled_folders().get(name)
                card = None if own is None else read_card(own)
                if card is None:
                    return None
                self._limits[name] = uncertainty_limit(card)
            return self._limits[name]

    def current(self) -> Version:
        """Return the version in use, its files checked.

        A damaged one is set aside and the last good one before it is used instead; :meth:`take_notices` says so. One
        that cannot be read at present stays the reader's choice, and another one is used until it can be read again.

        Raises
        ------
        LungSegError
            If not even the bundled version can be used.
        """
        with self._lock:
            use, stays = self._read_use(), False
            for place, name in enumerate((use.current, *reversed(use.previous))):
                if not name or (place and self._version(name, use) is None):
                    continue
                try:
                    version = self.get(name)
                except LungSegError as error:
                    if self._is_bundled(name):
                        raise
                    self._note(together((error.message, tr("The previous version is used."))))
                    stays = stays or isinstance(error, Unreadable)
                    continue
                return version if place == 0 or stays else self._switch(name, keep=len(use.previous) - place)
            bundled = self._require_bundled().name
            return self.get(bundled) if stays else self._switch(bundled, keep=0)

    def take_notices(self) -> list[str]:
        """Return the sentences for the reader that came up since the last call."""
        with self._lock:
            notices, self._notices = self._notices, []
        return notices

    def offered(self) -> str:
        """Return the newest bundled version where the reader has neither used nor declined it; "" for none.

        It is offered to a reader who chose another one before it came; nobody is moved to it.
        """
        with self._lock:
            use, newest = self._read_use(), self._bundled_name()
            known = use.current == newest or newest in (*use.used, *use.declined)
            return "" if known else newest

    # -- changes
    def decline(self, name: str) -> None:
        """Keep the version in use: this one is not offered again, and can be chosen at any time.

        Raises
        ------
        LungSegError
            A full disk.
        """
        with self._lock:
            use = self._read_use()
            self._write_use(replace(use, declined=_with(use.declined, name)))

    def use(self, name: str) -> Version:
        """Make a version the current one and return it.

        Raises
        ------
        LungSegError
            See :meth:`get`; the current version stays.
        """
        with self._lock:
            version = self.get(name)
            use = self._read_use()
            if use.current == name:
                return version
            previous = (*use.previous, use.current) if use.current else use.previous
            used = _with(use.used, use.current, name)
            self._write_use(replace(use, current=name, previous=previous[-50:], used=used))
            return self.get(name)

    def rollback(self) -> Version:
        """Go back to the version in use before and return it.

        Raises
        ------
        LungSegError
            If there was none before, or it cannot be read at present.
        """
        with self._lock:
            use = self._read_use()
            for place, name in reversed(list(enumerate(use.previous))):
                try:
                    self.get(name)
                except Unreadable:
                    raise
                except LungSegError as error:
                    self._note(str(error))
                    continue
                return self._switch(name, keep=place)
            if not self._is_bundled(use.current):
                return self._switch(self._require_bundled().name, keep=0)
            raise LungSegError(
                tr("There is no version before {name}.", name=use.current),
                remedy=tr("It is the one that came with the program."),
            )

    def before(self) -> str:
        """Return the name of the version that :meth:`rollback` would bring; "" for none."""
        with self._lock:
            use = self._read_use()
            known = [name for name in reversed(use.previous) if self._is_bundled(name) or self._version(name, use)]
            return known[0] if known else "" if self._is_bundled(use.current) else self._bundled_name()

    def delete(self, name: str) -> None:
        """Delete a version for good; its name is not given again.

        Raises
        ------
        LungSegError
            The bundled version, the one in use, none of this name, or a disk that does not let it go.
        """
        with self._lock:
            use = self._read_use()
            if self._is_bundled(name):
                raise LungSegError(tr("{name} came with the program.", name=name), remedy=tr("It can't be deleted."))
            if name == use.current:
                raise LungSegError(
                    tr("{name} is in use.", name=name), remedy=tr("Use another version, then delete it.")
                )
            if self._version(name, use) is None:
                raise LungSegError(
                    tr("There is no model version {name}.", name=name), remedy=tr("Open the list of versions again.")
                )
            previous = tuple(other for other in use.previous if other != name)
            self._write_use(replace(use, previous=previous, used=_with(use.used, name)))
            gone = self.folder / f".deleted-{name}-{datetime.now():%Y%m%d-%H%M%S-%f}"
            try:
                os.rename(self.folder / name, gone)
            except OSError as error:
                raise writing_failed(self.folder / name, error) from error
            shutil.rmtree(gone, ignore_errors=True)

    def note(self, name: str, words: str) -> None:
        """Write the reader's own words about a version; the bundled one has none.

        Raises
        ------
        LungSegError
            The bundled version, none of this name, a full disk.
        """
        with self._lock:
            folder = self.folder / name
            if not OWN_NAME.fullmatch(name) or (card := read_card(folder)) is None:
                raise LungSegError(
                    tr("{name} cannot have a note.", name=name), remedy=tr("Choose a version of your own.")
                )
            content = json.dumps({**card, "note": words.strip()[:2000]}, indent=2, ensure_ascii=False)
            with speaking_of(tr("The note could not be saved"), folder, again=tr("write it again")):
                atomic_write_bytes(folder / "card.json", content.encode())

    def next_name(self) -> str:
        """Return the name that the next version gets: r1, r2 …; names of damaged versions are not given again."""
        taken = [*self._names(), *self._read_use().used]
        damaged = self.folder / "damaged"
        if damaged.is_dir():
            taken += [entry.name.split("-")[0] for entry in damaged.iterdir()]
        numbers = [int(match.group(1)) for match in map(OWN_NAME.fullmatch, taken) if match]
        return f"r{max(numbers, default=0) + 1}"

    def publish(self, folder: Path, name: str | None = None, *, activate: bool) -> Version:
        """Copy a finished version folder into the registry, whole or not at all.

        Parameters
        ----------
        folder : Path
            With the three files of a version, and its graph where it was made here.
        name : str, optional
            Of the form r1, r2 …; the next free one where it is not given.
        activate : bool
            Whether it becomes the current version.

        Raises
        ------
        LungSegError
            A damaged folder, a name that is taken, a full disk; nothing has changed then.
        """
        try:
            problem = self._check.problem(folder)
        except OSError:
            problem = tr("model.safetensors cannot be read")
        if problem:
            raise LungSegError(
                tr("The new model version cannot be used: {problem}.", problem=problem), remedy=tr("Train again.")
            )
        if name is not None and not OWN_NAME.fullmatch(name):
            raise LungSegError(
                tr("{name} is not a valid version name.", name=name), remedy=tr("Use r and a number, such as r1.")
            )
        temporary: Path | None = None
        with self._lock:
            try:
                require_place(self.folder)
                self.folder.mkdir(parents=True, exist_ok=True)
                self._sweep()
                temporary = Path(tempfile.mkdtemp(prefix=".publish-", dir=self.folder))
                for file in (*FILES, *([GRAPH] if (folder / GRAPH).is_file() else [])):
                    copy_synced(folder / file, temporary / file)
                sync_folder(temporary)
                published = self._rename(temporary, name)
                sync_folder(self.folder)
            except (OSError, LungSegError) as error:
                if temporary is not None:
                    shutil.rmtree(temporary, ignore_errors=True)
                if isinstance(error, LungSegError):
                    raise
                raise writing_failed(self.folder / (name or tr("The new version")), error) from error
            return self.use(published) if activate else self.get(published)

    def _rename(self, temporary: Path, name: str | None) -> str:
        """Give the folder its name; another process may take a name in the same moment."""
        while True:
            wanted = name or self.next_name()
            target = self.folder / wanted
            if not target.exists():
                try:
                    os.chmod(temporary, 0o700 if is_private(target) else 0o755)
                    os.rename(temporary, target)
                except OSError:
                    if not target.exists():
                        raise
                else:
                    return wanted
            if name is not None:
                raise LungSegError(
                    tr("A model version {name} already exists.", name=name), remedy=tr("Choose another name.")
                )

    def _sweep(self) -> None:
        """Remove what a killed publication or deletion left behind (older than a day: another process may be at it)."""
        for entry in (*self.folder.glob(".publish-*"), *self.folder.glob(".deleted-*")):
            if datetime.now().timestamp() - entry.stat().st_mtime > 86_400:
                shutil.rmtree(entry, ignore_errors=True)

    # -- state.json
    def _read_use(self) -> _Use:
        self._require_place()
        fallback, bundled = self._bundled_name(), self._bundled_folders().keys()
        path = self.folder / "state.json"
        try:
            found: Any = json.loads(path.read_text(encoding="utf-8"))
            previous = tuple(_known(name, bundled, fallback) for name in found["previous"])
            used, declined = (tuple(map(str, names)) for names in (found["used"], found.get("declined", ())))
            return _Use(_known(found["current"], bundled, fallback), previous, _with(used), declined)
        except FileNotFoundError:
            return _Use(fallback)
        except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
            _log.warning("state.json cannot be read: %s", error)
            self._note(tr("The list of model versions was damaged; the bundled version is used."))
            use = _Use(fallback, (), tuple(self._names()))
            if isinstance(error, OSError):
                return use  # held by a scanner, or on a share that stutters: the choice is there still
            self._write_use(use)
            return use

    def _require_place(self) -> None:
        """Raise while another folder is in the place of the data folder: its versions are not this reader's."""
        try:
            require_place(self.folder)
        except FolderGone as error:
            raise LungSegError(
                tr("The model versions cannot be read: the data folder is gone."),
                remedy=tr("Restore {folder}, then try again.", folder=error.folder),
                cause=error,
            ) from error

    def _write_use(self, use: _Use) -> None:
        content = json.dumps(asdict(use), indent=2)
        with speaking_of(tr("The list of model versions could not be saved"), self.folder, again=tr("try again")):
            atomic_write_bytes(self.folder / "state.json", content.encode())

    def _switch(self, name: str, *, keep: int) -> Version:
        """Go back to a version: the first ``keep`` of the earlier ones stay behind it."""
        use = self._read_use()
        used = _with(use.used, use.current, name)
        self._write_use(replace(use, current=name, previous=use.previous[:keep], used=used))
        return self.get(name)

    def _note(self, sentence: str) -> None:
        _log.warning("%s", english(sentence))
        if sentence not in self._notices:
            self._notices.append(sentence)

    # -- folders
    def _names(self) -> list[str]:
        if not self.folder.is_dir():
            return []
        names = [entry.name for entry in self.folder.iterdir() if OWN_NAME.fullmatch(entry.name) and entry.is_dir()]
        return sorted(names, key=lambda name: int(name[1:]))

    def _version(self, name: str, use: _Use) -> Version | None:
        folder = self.folder / name
        if not OWN_NAME.fullmatch(name) or not folder.is_dir():
            return None
        state: State = "in use" if name == use.current else "earlier" if name in use.used else "candidate"
        return described(name, folder, state)

    def _bundled_versions(self, use: _Use) -> list[Version]:
        """Return those that came with the program, newest first."""
        return [
            described(name, folder, "in use" if use.current == name else "bundled")
            for name, folder in self._bundled_folders().items()
        ]

    def _bundled_folders(self) -> dict[str, Path]:
        try:
            return {folder.name: folder for folder in bundled_folders(self._require_bundled().folder)}
        except LungSegError:
            return {}

    def _require_bundled(self) -> Version:
        folder = self._bundled or bundled_folder()
        return Version(folder.name, folder, "bundled")

    def _bundled_name(self) -> str:
        try:
            return self._require_bundled().name
        except LungSegError:
            return ""

    def _is_bundled(self, name: str) -> bool:
        return not OWN_NAME.fullmatch(name)

    def _set_aside(self, name: str, problem: str) -> None:
        """Move a damaged version out of the way; it is kept for anybody who wants to look at it."""
        _log.warning("version %s is set aside: %s", name, problem)
        damaged = self.folder / "damaged"
        try:
            damaged.mkdir(exist_ok=True)
            os.rename(self.folder / name, damaged / f"{name}-{datetime.now():%Y%m%d-%H%M%S-%f}")
        except OSError as error:
            _log.warning("version %s could not be moved: %s", name, error)


class Unreadable(LungSegError):
    """A version whose files are there but cannot be read at present."""


def _unreadable(name: str, error: OSError) -> Unreadable:
    _log.warning("version %s cannot be read: %s", name, error)
    return Unreadable(
        tr("The model version {name} cannot be read at present.", name=name),
        remedy=tr("Check that its drive is connected and that you may read it, then start the program again."),
    )


def _known(name: object, bundled: Collection[str], newest: str) -> str:
    """Return the name; for the bundled version of an earlier program that is gone the newest one stands."""
    return str(name) if OWN_NAME.fullmatch(str(name)) or name in bundled else newest


def _with(used: tuple[str, ...], *names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*used, *(name for name in names if name))))
