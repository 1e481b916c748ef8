"""The laboratory: published sets in, recipes, trainings and their reports, experiments, comparisons, tables of goals.

It is no part of the reader's program, which never imports it: the command line takes its commands in where it is
installed (``pip install "lungseg[lab]"``). What trains and scores needs ``lungseg_model`` and ``lungseg_sets`` alone;
``importers`` and ``cli`` use the services of ``lungseg_gui`` as well.
"""
