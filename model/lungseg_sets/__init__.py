"""Sets of cases on disk: tables, folders, splits, masks and files that are written whole.

The floor below ``lungseg_model``, ``lungseg_lab`` and the services of ``lungseg_gui``. numpy and OpenCV; no torch, no
Qt. Label map values everywhere: 0 background, 1 the patient's right lung, 2 left lung.
"""
