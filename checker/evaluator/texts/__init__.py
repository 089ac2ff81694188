"""Rules about what stands in words: days in the cells of a table, and figures in sentences."""
