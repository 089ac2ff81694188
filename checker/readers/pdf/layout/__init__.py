"""From what a page prints to how it is set: lines, running heads, columns of text, blocks.

Knows of tables and of running text only what both need: how a line stands to columns (`alignment`, `crossing`), tables
side by side (`side_by_side`), the body of a page (`running_heads`). Stands on `page`.
"""
