"""The view of a radiograph: pyqtgraph, the overlay on the mask, and what the hand does. It owns no pixels."""
