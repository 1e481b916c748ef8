"""Windows and pages beside the reading view: fine-tuning, models, keys, about."""
