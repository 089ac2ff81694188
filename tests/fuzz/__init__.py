"""Documents that are damaged in many ways, by chance but the same each time, and what comes of each.

mutants.py   from a sound document to damaged ones
trying.py    what came of a damaged document, held against what came of the sound one
__main__.py  `python -m tests.fuzz`
"""
