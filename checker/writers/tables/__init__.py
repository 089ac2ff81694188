"""What was read of a document's tables, so that a person or a program can hold it against the page."""
