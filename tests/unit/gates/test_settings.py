"""What a configuration says, and what of it applies to a document."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from checker.errors import GateError
from checker.gates.settings import RuleSet, Settings, ensure_known, parsed, share_checked, suited
from checker.gates.waivers import Waiver
from checker.model.document import Document, Masthead
from checker.model.report import Coverage
from checker.model.rule import Rulebook, Severity
from checker.rulebook import shipped

TEXT = """\
fail-on = "warning"
rules = ["our-rules"]
exclude = ["old/*"]
baseline = "known.json"
require-checked = 60
cache = ".kept"
seconds = 900
memory = 2048

[severity]
balance-differs = "warning"
"decimals-*" = "off"

[[set]]
document = "ICCD/*"
severity = {balance-differs = "error"}

[[waive]]
rule = "share-differs"
document = "A/80/*"
place = "paragraph 7"
reason = "As agreed"
until = 2027-01-31
until-changed = "3,509.3"
"""


def test_a_configuration_is_read_whole() -> None:
    assert parsed(TEXT, "iccd-check.toml") == Settings(
        "iccd-check.toml",
        "warning",
        ("our-rules",),
        ("old/*",),
        "known.json",
        60,
        ".kept",
        900,
        2048,
        {"balance-differs": "warning", "decimals-*": "off"},
        (RuleSet("ICCD/*", {"balance-differs": "error"}),),
        (Waiver("As agreed", "share-differs", "A/80/*", "paragraph 7", None, date(2027, 1, 31), "3,509.3"),),
    )


def test_a_table_of_a_pyproject_is_a_configuration_and_the_rest_of_it_is_not() -> None:
    assert parsed('[tool.iccd-check]\nfail-on = "never"\n', "pyproject.toml") == Settings("pyproject.toml", "never")
    assert parsed('[project]\nname = "iccd-check"\n', "pyproject.toml") is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fail-on = ", "a.toml cannot be read: Invalid value (at end of document)."),
        (
            f"require-checked = {'9' * 4301}",
            "a.toml cannot be read: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 "
            "digits; use sys.set_int_max_str_digits() to increase the limit.",
        ),
        ('\nfail_on = "error"\n', "a.toml:2: “fail_on” is not known; did you mean “fail-on”?"),
        ('fail-on = "eror"\n', "a.toml:1: “fail-on” is “eror”, which is none of error, warning, note, never."),
        (
            "\nrequire-checked = 200\n",
            "a.toml:2: “require-checked” is 200, and should be a whole number from 0 to 100.",
        ),
        ('rules = "ours"\n', "a.toml:1: “rules” is “ours”, and should be a list of files and folders of rules."),
        (
            '[severity]\nbalance-differs = "fatal"\n',
            "a.toml:2: “severity.balance-differs” is “fatal”, which is none of error, warning, note, off.",
        ),
        (
            '[[waive]]\nrule = "a"\nreason = "b"\n\n[[waive]]\nrule = "c"\n',
            "a.toml:5: “waive” has no “reason”.",
        ),
        (
            '[[waive]]\nrule = "a"\nreason = " "\n',
            "a.toml:3: “waive.reason” is “ ”, and should be a sentence that says why.",
        ),
        (
            '[[waive]]\nrule = "a"\nreason = "b"\nuntil-changed = 3509.3\n',
            "a.toml:4: “waive.until-changed” is 3509.3, and should be the figure as it is printed, such as “3,509.3”.",
        ),
        (
            '[[waive]]\nrule = "a"\nreason = "b"\nuntil = "soon"\n',
            "a.toml: Invalid RFC3339 encoded date - at `$.waive[0].until`.",
        ),
    ],
)
def test_a_mistake_in_a_configuration_is_said_with_its_line(text: str, message: str) -> None:
    with pytest.raises(GateError) as error:
        parsed(text, "a.toml")
    assert str(error.value) == message


@pytest.mark.parametrize(
    "text",
    [
        '[severity]\nbalance-difers = "off"\n',
        '[[set]]\ndocument = "*"\nseverity = {balance-difers = "off"}\n',
        '[[waive]]\nreason = "b"\nrule = "balance-difers"\n',
    ],
)
def test_a_rule_that_there_is_not_is_said(text: str) -> None:
    settings = parsed(text, "a.toml") or Settings()
    line = text[: text.index("balance")].count("\n") + 1
    with pytest.raises(GateError) as error:
        ensure_known(settings, [rule.id for rule in shipped().rules], text)
    message = f"a.toml:{line}: the rule “balance-difers” is not known; did you mean “balance-differs”?"
    assert str(error.value) == message


def severities(settings: Settings, symbol: str) -> dict[str, Severity]:
    document = Document("a.docx", masthead=Masthead(symbol))
    names = ("balance-differs", "decimals-differ", "share-differs")
    rulebook = Rulebook(tuple(rule for rule in shipped().rules if rule.id in names), {})
    return {rule.id: rule.severity for rule in suited(rulebook, settings, document).rules}


def test_rules_get_the_severity_that_is_said_last_and_what_is_off_goes() -> None:
    settings = parsed(TEXT, "a.toml") or Settings()
    usual = {rule.id: rule.severity for rule in shipped().rules}
    assert severities(settings, "A/80/700") == {
        "balance-differs": Severity.WARNING,
        "share-differs": usual["share-differs"],
    }
    assert severities(settings, "ICCD/CRIC(20)/3")["balance-differs"] is Severity.ERROR


def test_paths_are_left_out_by_their_patterns() -> None:
    settings = Settings(exclude=("old/*", "*.bak.docx"))
    assert [path for path in ("old/a.pdf", "new/a.pdf", "new/b.bak.docx") if settings.excludes(path)] == [
        "old/a.pdf",
        "new/b.bak.docx",
    ]


@pytest.mark.parametrize(("related", "read", "share"), [(0, 0, 0), (1, 3, 33), (2, 3, 66), (3, 3, 100)])
def test_the_share_checked_is_rounded_down(related: int, read: int, share: int) -> None:
    assert share_checked(replace(Coverage(), figures_related=related, figures_read=read)) == share
