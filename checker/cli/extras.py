"""Commands that take more packages than the program itself, which extras bring."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from importlib.util import find_spec
from typing import Any

from checker.errors import CheckerError

EXTRAS = {
    "archive": ("distributed", "duckdb", "fsspec", "pyarrow"),
    "lsp": ("pygls",),
    "web": ("python_multipart", "starlette", "uvicorn"),
}  #: what each extra brings


def needs_extra(extra: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Have a command say what to install where it lacks a package."""

    def needing(command: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(command)
        def helped(*args: Any, **more: Any) -> Any:
            if not all(map(find_spec, EXTRAS[extra])):
                raise CheckerError(f"this takes more packages: pip install 'iccd-check[{extra}]' brings them.")
            return command(*args, **more)

        return helped

    return needing
