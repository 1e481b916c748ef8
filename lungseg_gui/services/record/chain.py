"""A line of the record as text: it holds the hash of the one before, and what names an image behind a seal.

The hash of a line covers all but ``said`` and ``salt``; these are covered by ``seal``, the hash of both. So what is
said of an image can be taken out of a line, and the chain holds as before.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import asdict
from datetime import datetime
from typing import Any, cast

from lungseg_gui.core.readings import Line, Reader, Said, What

BEGINNING = "0" * 64
_OPENED = ("said", "salt")


def text_of(line: Line, *, before: str) -> tuple[str, str]:
    """Return a line without its end, and its hash."""
    said = line.said
    assert said is not None  # a line is forgotten after it was written, not before
    facts: dict[str, Any] = {
        "n": line.number,
        "before": before,
        "when": line.when,
        "what": line.what.value,
        "reader": [line.reader.id, line.reader.name],
        "to": [line.to.id, line.to.name] if line.to is not None else None,
        "version": line.version,
    }
    opened = {"said": asdict(said), "salt": secrets.token_hex(16)}
    facts["seal"] = _seal(opened)
    facts["hash"] = _hash_of(facts)
    return _canonical({**facts, **opened}), str(facts["hash"])


def line_of(text: str) -> tuple[Line, str, str]:
    """Return a line, the hash of the one before and its own, both as it states them.

    Raises
    ------
    ValueError
        If it is not one, or was changed.
    """
    try:
        facts: Any = json.loads(text)
    except RecursionError as error:
        raise ValueError("it is not a line of the record") from error
    try:
        stated = str(facts["hash"])
        if _hash_of({name: value for name, value in facts.items() if name not in _OPENED}) != stated:
            raise ValueError("its hash does not match")
        said = facts.get("said")
        if said is not None and _seal(facts) != facts["seal"]:
            raise ValueError("its information about the image was changed")
        line = Line(
            int(facts["n"]),
            datetime.fromisoformat(facts["when"]).isoformat(timespec="seconds"),
            What(facts["what"]),
            Reader(*map(str, facts["reader"])),
            None if said is None else _said(said),
            Reader(*map(str, facts["to"])) if facts["to"] else None,
            str(facts["version"]),
        )
        return line, str(facts["before"]), stated
    except (LookupError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError("it is not a line of the record") from error


def _said(facts: dict[str, Any]) -> Said:
    height, width = facts["shape"]
    given: dict[str, Any] = {**facts, "shape": (int(height), int(width))}
    return Said(**given)


def without_image(text: str) -> str:
    """Return a line without what it says of its image; its hash stays right."""
    facts = cast("dict[str, Any]", json.loads(text))
    return _canonical({name: value for name, value in facts.items() if name not in _OPENED})


def _seal(opened: dict[str, Any]) -> str:
    return _sha256(f"{opened['salt']}\0{_canonical(opened['said'])}")


def _hash_of(facts: dict[str, Any]) -> str:
    return _sha256(_canonical({name: value for name, value in facts.items() if name != "hash"}))


def _canonical(facts: object) -> str:
    return json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
