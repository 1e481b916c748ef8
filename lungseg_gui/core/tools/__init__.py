"""What a gesture does to the pixels of a mask."""
