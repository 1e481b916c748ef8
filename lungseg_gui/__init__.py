"""lungseg: segment the lungs on chest radiographs, correct, and train the model. For research, not a medical device."""

__version__ = "0.1.0"
