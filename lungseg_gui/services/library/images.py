"""Identities in SQL: their parts in one table, everything else by their key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lungseg_gui.core.identity import Identity

Step = tuple[str, Sequence[object]]


def known(identity: Identity) -> Step:
    """Return what notes the parts of an identity."""
    height, width = identity.shape
    values = (identity.key, identity.uid, height, width, identity.digest, identity.patient)
    names = "identity, uid, height, width, digest, patient"
    return f"INSERT OR IGNORE INTO images ({names}) VALUES (?, ?, ?, ?, ?, ?)", values


def identity_of(parts: Sequence[object]) -> Identity | None:
    """Return the identity of uid, height, width, digest and patient; None where the row has none."""
    uid, height, width, digest, patient = parts
    if uid is None:
        return None
    return Identity(str(uid), (int(str(height)), int(str(width))), str(digest), str(patient))


def put(identity: Identity, values: Mapping[str, object]) -> Step:
    """Return what writes columns of a review and leaves the others as they are; a WHERE may follow."""
    names = ", ".join(values)
    places = ", ".join("?" * len(values))
    changes = ", ".join(f"{name} = excluded.{name}" for name in values)
    insert = f"INSERT INTO reviews (identity, {names}) VALUES (?, {places})"
    return f"{insert} ON CONFLICT (identity) DO UPDATE SET {changes}", (identity.key, *values.values())
