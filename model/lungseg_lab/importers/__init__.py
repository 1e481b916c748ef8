"""Published sets of radiographs with lung masks, brought into nnU-Net's layout, checked, and fetched.

The services do not import each other: what decodes an image is handed in by who joins them (``lungseg dataset``).
"""

from __future__ import annotations
