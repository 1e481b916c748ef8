"""A scripted day of reading, with a picture of every screen."""
