"""Every face of the window as a picture, in each language and theme, with the texts that have no room."""
