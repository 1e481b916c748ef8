"""What the program does to files, models and processes; no Qt."""
