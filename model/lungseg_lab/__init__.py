"""The laboratory: published sets in, recipes, trainings and their reports, experiments, comparisons, tables of goals.

It is not part of the reader's program, which never imports it: the command line adds its commands where it is
installed (``pip install "lungseg[lab]"``). Training and scoring need only ``lungseg_model`` and ``lungseg_sets``;
``importers`` and ``cli`` use the services of ``lungseg_gui`` as well.
"""
