"""`iccd-check lsp`: rule files in an editor."""

from __future__ import annotations

import click

from checker.cli.extras import needs_extra


@click.command()
@needs_extra("lsp")
def lsp() -> None:
    """Help an editor with rule files, by the Language Server Protocol on standard input and output.

    Editors start this by themselves: it tells mistakes as they are written, completes terms, checks and clauses,
    explains them, and runs proofs.
    """
    from checker.lsp.server import serve

    serve()
