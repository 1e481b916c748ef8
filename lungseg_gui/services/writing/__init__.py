"""Writing what the program made: label maps as PNG and as DICOM SEG."""
