"""The words of each language that tie the figures of a sentence to each other. Data, no code."""
