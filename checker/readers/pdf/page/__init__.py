"""From bytes to what is printed on each page: words, rules, uprights, tags, in points from the top left corner.

A file is opened (`opening`) and looked over (`preflight`). A sound one is left to pdfium (`sound`), any other is read
with its structure, on pdfplumber's page model (`structured`). Each page ends as an `Ink` (`ink`). Knows no other room.
"""
