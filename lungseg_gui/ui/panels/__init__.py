"""The panels beside the picture: worklist at the left, dock at the right."""
