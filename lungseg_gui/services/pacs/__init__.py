"""The way to a PACS and back: nodes, DICOMweb and DIMSE, what was fetched, and a queue of what is sent.

pynetdicom, dicomweb-client and keyring are imported when a node is spoken to, never before.
"""

from __future__ import annotations

from lungseg_gui.services.pacs.client import Client, connect
from lungseg_gui.services.pacs.faults import SecretNeeded
from lungseg_gui.services.pacs.found import FoundStudy, Instance, Query
from lungseg_gui.services.pacs.node import Auth, Kind, Node, Retrieve, checked
from lungseg_gui.services.pacs.nodes import Nodes
from lungseg_gui.services.pacs.outbox import Item, Outbox, State
from lungseg_gui.services.pacs.secrets import Secrets
from lungseg_gui.services.pacs.store import Fetched, Store

__all__ = [
    "Auth",
    "Client",
    "Fetched",
    "FoundStudy",
    "Instance",
    "Item",
    "Kind",
    "Node",
    "Nodes",
    "Outbox",
    "Query",
    "Retrieve",
    "SecretNeeded",
    "Secrets",
    "State",
    "Store",
    "checked",
    "connect",
]
