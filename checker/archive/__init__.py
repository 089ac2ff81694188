"""Many documents: an archive is checked by many processes, and its results are tables that anyone can query.

    sources.py    what is to be checked: folders, lists, packed files and addresses
    shelf.py      where results lie: a folder or an address
    rows.py       what is kept of a document, as the rows of tables
    checking.py   the process that checks, within bounds, and may die of a document
    work.py       what a worker of the cluster does: fetch, have checked, put away
    run.py        the run: documents handed out to workers, what kills them set apart
    parquet.py    the tables, made of what was put away
    questions.py  what can be asked of the tables
    verdicts.py   what people judged of the findings

It needs the extra `archive`: distributed, fsspec, pyarrow and duckdb.
"""
