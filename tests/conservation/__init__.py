"""Whether each run of digits that a document prints stands in one place of what was read, and in one only.

What is printed is taken from elsewhere: of a PDF from pdftotext, of a Word file from its own markup. A run may stand in
a cell, in a paragraph, in a heading, head or caption, in a running head, or apart from the text for a reason that the
document itself gives. A run that stands nowhere is lost; one that stands in two places, or that was never printed, is
doubled.
"""
