"""The lung U-Net: pre-processing, network, training, evaluation and prediction.

Nothing in this package imports ``lungseg_gui``; arrays cross the boundary, types do not.
Label map values everywhere: 0 background, 1 the patient's right lung, 2 left lung.
"""

from __future__ import annotations

__version__ = "2.1"
