"""Marks on a PDF: where they stand (`sheet`), what they are (`marks`, `annotations`), how it grows (`increment`)."""
