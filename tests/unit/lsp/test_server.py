"""What an editor is answered, over standard input and output."""

from __future__ import annotations

from checker.rule_files import shipped_file
from tests.unit.lsp.conftest import MESSAGE, RULE, Editor, proof, span

NAME = "income-differs.rule"
MISTAKEN = """\
rule income-differs
  in       tables with columns incom
  expect   income = "😀 Fees" + zzz
"""


def test_mistakes_are_told_where_they_stand_as_a_file_is_opened(editor: Editor) -> None:
    assert editor.open(NAME, MISTAKEN) == [
        {
            "range": span(1, 31, 36),
            "severity": 1,
            "code": "R030",
            "source": "iccd-check",
            "message": '"incom" is not in the vocabulary\nDid you mean "income"?',
        },
        {
            "range": span(2, 32, 35),
            "severity": 1,
            "code": "R030",
            "source": "iccd-check",
            "message": '"zzz" is not in the vocabulary\n'
            'Define it ("term zzz"), or put the words of the document in quotation marks.',
        },
        {
            "range": span(0, 5, 19),
            "severity": 2,
            "code": "R101",
            "source": "iccd-check",
            "message": 'rule "income-differs" has no title\nAdd a line such as: title "One sentence for the reader"',
        },
    ]


def test_remarks_go_as_soon_as_they_are_heeded_and_come_back_when_a_file_is_saved(editor: Editor) -> None:
    assert editor.open(NAME, RULE) == []
    version = {"uri": editor.uri(NAME), "version": 2}
    editor.tell("textDocument/didChange", textDocument=version, contentChanges=[{"text": RULE.replace(", ", " ")}])
    assert [each["code"] for each in editor.diagnostics(NAME)] == ["R003"]
    editor.tell("textDocument/didChange", textDocument=version, contentChanges=[{"text": RULE}])
    assert editor.diagnostics(NAME) == []
    beside = editor.folder / "income-differs.md"
    beside.rename(editor.folder / "elsewhere.md")
    editor.tell("textDocument/didSave", textDocument=version)
    assert [each["code"] for each in editor.diagnostics(NAME)] == ["R102"]
    (editor.folder / "elsewhere.md").rename(beside)


def test_a_word_that_is_missing_is_told_behind_the_last_and_a_wrong_one_as_a_whole(editor: Editor) -> None:
    found = editor.open(NAME, RULE.replace('income, "Contributions"', "income,incom").replace(' + "Fees"', " +"))
    assert [(each["range"], each["code"]) for each in found] == [(span(2, 38, 43), "R030"), (span(3, 37, 37), "R003")]


def test_a_file_that_is_closed_is_spoken_of_no_more(editor: Editor) -> None:
    assert len(editor.open(NAME, MISTAKEN)) == 3
    editor.tell("textDocument/didClose", textDocument={"uri": editor.uri(NAME)})
    assert editor.diagnostics(NAME) == []


def test_a_term_is_completed_with_its_words(editor: Editor) -> None:
    editor.open(NAME, RULE.replace("columns income", "columns inc"))
    found = editor.at("completion", NAME, 2, 34)
    assert [each for each in found if each["label"] == "income"] == [
        {
            "label": "income",
            "kind": 6,
            "documentation": {
                "kind": "markdown",
                "value": "`income` is what heads and labels call\n\n"
                "- English: “income”, “receipts*”\n- Français: “recettes”",
            },
            "textEdit": {"range": span(2, 31, 34), "newText": "income"},
        }
    ]


def test_a_word_is_explained(editor: Editor) -> None:
    editor.open(NAME, RULE)
    said = [editor.at("hover", NAME, *place) for place in ((2, 33), (3, 4), (3, 22))]
    income = "`income` is what heads and labels call\n\n- English: “income”, “receipts*”\n- Français: “recettes”"
    assert said == [
        {"contents": {"kind": "markdown", "value": income}},
        {"contents": {"kind": "markdown", "value": "What must hold."}},
        None,
    ]


def test_one_goes_to_a_term_of_ones_own_and_to_one_that_comes_with_the_program(editor: Editor) -> None:
    editor.open(NAME, RULE.replace('"Fees"', "total"))
    shipped = shipped_file("rules/terms/totals.term")
    line = shipped.read_text("utf-8").split("\n").index("term total")
    assert [editor.at("definition", NAME, *place) for place in ((3, 12), (3, 38), (1, 14))] == [
        {"uri": editor.uri("terms/income.term"), "range": span(1, 5, 11)},
        {"uri": shipped.as_uri(), "range": span(line, 5, 10)},
        None,
    ]


def test_one_goes_to_the_rule_whose_name_it_is(editor: Editor) -> None:
    own = RULE.replace("income-differs", "column-total-differs")
    editor.open("own.rule", own)
    shipped = shipped_file("rules/tables/column-total-differs.rule")
    line = shipped.read_text("utf-8").split("\n").index("rule column-total-differs")
    found = editor.at("definition", "own.rule", 0, 8)
    editor.tell("textDocument/didClose", textDocument={"uri": editor.uri("own.rule")})
    assert found == {"uri": shipped.as_uri(), "range": span(line, 5, 25)}


def test_a_file_is_written_in_its_one_form(editor: Editor) -> None:
    editor.open(NAME, RULE.replace("title    ", "title ").replace("\n", "\r\n"))
    options = {"tabSize": 2, "insertSpaces": True}
    edits = editor.ask("textDocument/formatting", textDocument={"uri": editor.uri(NAME)}, options=options)
    assert edits == [
        {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 5, "character": 0}}, "newText": RULE}
    ]


def test_what_cannot_be_read_stays_as_it_is(editor: Editor) -> None:
    editor.open(NAME, RULE.replace('"Fees"\n', '"Fees\n'))
    options = {"tabSize": 2, "insertSpaces": True}
    assert editor.ask("textDocument/formatting", textDocument={"uri": editor.uri(NAME)}, options=options) == []


def test_a_lens_over_each_rule_runs_the_proof_beside_it(editor: Editor) -> None:
    editor.open(NAME, RULE)
    (lens,) = editor.ask("textDocument/codeLens", textDocument={"uri": editor.uri(NAME)})
    run = {"title": "run the proof", "command": "iccd-check.proof", "arguments": [editor.uri(NAME)]}
    assert lens == {"range": span(0, 0, 0), "command": run}
    editor.ask("workspace/executeCommand", command=run["command"], arguments=run["arguments"])
    assert editor.await_said("window/showMessage") == {
        "type": 3,
        "message": "income-differs.rule: 2 cases, 0 failures.",
    }


def test_a_proof_that_fails_says_what_was_found(editor: Editor) -> None:
    editor.open(NAME, RULE)
    beside = editor.folder / "income-differs.md"
    beside.write_text(proof("error: Something else."))
    editor.ask("workspace/executeCommand", command="iccd-check.proof", arguments=[editor.uri(NAME)])
    beside.write_text(proof(MESSAGE))
    assert editor.await_said("window/showMessage") == {
        "type": 1,
        "message": f"{beside}: Wrong\n    - error: Something else.\n    + {MESSAGE}\n"
        "income-differs.rule: 2 cases, 1 failure.",
    }


def test_a_rule_without_a_proof_has_no_lens(editor: Editor) -> None:
    editor.open("bare.rule", RULE.replace("income-differs", "bare"))
    found = editor.ask("textDocument/codeLens", textDocument={"uri": editor.uri("bare.rule")})
    editor.tell("textDocument/didClose", textDocument={"uri": editor.uri("bare.rule")})
    assert found == []
