"""`iccd-check config show FILE`: all that applies to a file, and where it is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

CONFIG = """\
fail-on = "warning"
rules = ["ours"]
exclude = ["old/*"]
baseline = "known.json"
cache = ".kept"
require-checked = 60
seconds = 900
severity = {balance-differs = "off"}

[[set]]
document = "ICCD/*"
severity = {balance-differs = "error"}

[[waive]]
rule = "share-differs"
reason = "As agreed"
until = 2027-01-31
until-changed = "3,509.3"

[[waive]]
fingerprint = "00000000000000aa"
document = "A/80/*"
reason = "Printed so"
"""


def test_all_that_applies_is_shown(go: Callable[..., Result]) -> None:
    Path("ours").mkdir()
    Path("ours/a.rule").write_text("rule own\n  in tables with columns approved, spent\n  expect approved = spent\n")
    Path("iccd-check.toml").write_text(CONFIG)
    here = Path.cwd()
    assert go("config", "show", "draft.docx").stdout.splitlines() == [
        f"configuration    {here}/iccd-check.toml",
        "fail-on          warning",
        "require-checked  60 %",
        "baseline         known.json",
        "cache            .kept",
        "limits           900 seconds, 1,024 MiB",
        f"rules            {here}/ours",
        "exclude          old/*",
        "severity         balance-differs: off",
        "severity         balance-differs: error, in ICCD/*",
        "waiver           share-differs in *, until 2027-01-31 or 3,509.3 changes: As agreed",
        "waiver           00000000000000aa in A/80/*: Printed so",
    ]


def test_without_a_configuration_the_usual_is_shown(go: Callable[..., Result]) -> None:
    assert go("config", "show", "draft.docx", "--no-config").stdout.splitlines() == [
        "configuration    none",
        "fail-on          error",
        "require-checked  0 %",
        "baseline         none",
        "cache            none",
        "limits           600 seconds, 1,024 MiB",
    ]
