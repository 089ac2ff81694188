"""What stands outside the tables: masthead, contents, headings, paragraphs, footnotes (`outside_tables`).

Stands on `layout` and `page`, and is a stranger to `tables`.
"""
