"""The relations that were found between the figures of a document's tables, and what speaks for each."""
