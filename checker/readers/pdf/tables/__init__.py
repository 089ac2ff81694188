"""From the lines and rules of pages to tables (`building`), and what may be said against them.

Regions are found (`regions`), freed of what is not theirs (`trimming`), parted into columns (`columns`), read into
heads and rows (`heads`, `rows`), and joined over pages (`parts`). Stands on `layout` and `page`, and is a stranger to
`text`.
"""
