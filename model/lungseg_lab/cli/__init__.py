"""The laboratory's commands, which ``lungseg`` includes if the laboratory is installed."""

from __future__ import annotations

from lungseg_lab.cli import dataset, evaluate, experiment, train

COMMANDS = (evaluate, train, experiment, dataset)
