"""The Qt face of the program: shows and asks, decides nothing about pixels."""
