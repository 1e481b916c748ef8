"""lungseg: segment the lungs on chest radiographs, correct, and teach the model. For research, not a medical device."""

__version__ = "0.1.0"
