"""From bytes to what is printed on each page: words, rules, uprights, tags, in points from the top left corner.

A file is opened (`opening`) and looked over (`preflight`, `object_table`). pdfium reads its pages (`pdfium`, `runs`),
and where there is a sign of damage, its structure says which of them are whole (`structured`, which also has
pdfplumber's own pages).
Each page ends as an `Ink` (`ink`). Knows no other room.
"""
