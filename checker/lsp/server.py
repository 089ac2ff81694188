"""What an editor asks about rule files, and the answers."""

from __future__ import annotations

from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from checker.errors import RuleError
from checker.lsp.completion import completions
from checker.lsp.cursor import clause_at, place, stretch
from checker.lsp.manual import meaning
from checker.lsp.workbench import Workbench, is_proved
from checker.rulebook.form import formed
from checker.rulebook.sheet import RuleSheet, begins
from checker.version import __version__

RUN = "iccd-check.proof"  #: the command behind the lens


class RuleServer(LanguageServer):
    """A server with the rule files of its editor's workspace."""

    def __init__(self) -> None:
        """Begin without any file."""
        super().__init__("iccd-check", __version__)
        self.bench = Workbench()

    def sheet(self, uri: str) -> RuleSheet:
        """A file as it stands in the editor."""
        document = self.workspace.get_text_document(uri)
        return RuleSheet.of(document.source, document.path)

    def folders(self) -> set[str]:
        """The folders of the workspace; without any, those of the open files."""
        given = {self.workspace.root_path, *map(to_fs_path, self.workspace.folders)}
        parents = {str(Path(each.path).parent) for each in self.workspace.text_documents.values()}
        return {each for each in given if each} or parents

    def tell(self) -> None:
        """Tell what is wrong in the open files."""
        sheets = {each.uri: self.sheet(each.uri) for each in self.workspace.text_documents.values()}
        said = self.bench.take({sheet.path: sheet.text for sheet in sheets.values()})
        for uri, sheet in sheets.items():
            found = [self.diagnostic(sheet, each) for each in said if each.path == sheet.path]
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found))

    def diagnostic(self, sheet: RuleSheet, said: RuleError) -> types.Diagnostic:
        """A mistake or remark, at the word that it is about."""
        clause = clause_at(sheet, said.line, said.column)
        ends = [said.column + 1, *(each.end_column or 0 for each in clause[-1:])]
        return types.Diagnostic(
            stretch(sheet, said.line, said.column, max(ends), self.workspace.position_codec),
            "\n".join(filter(None, [said.message, said.hint])),
            types.DiagnosticSeverity[said.severity.capitalize()],
            said.code,
            source="iccd-check",
        )


def opened(server: RuleServer, params: types.DidOpenTextDocumentParams | types.DidSaveTextDocumentParams) -> None:
    """A file was opened or saved."""
    server.bench.look(server.folders())
    server.tell()


def changed(server: RuleServer, params: types.DidChangeTextDocumentParams) -> None:
    """A file was changed."""
    server.tell()


def closed(server: RuleServer, params: types.DidCloseTextDocumentParams) -> None:
    """A file was closed: it is spoken of no more."""
    server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(params.text_document.uri, []))
    server.tell()


def complete(server: RuleServer, params: types.CompletionParams) -> list[types.CompletionItem]:
    """What may be written here?"""
    sheet, codec = server.sheet(params.text_document.uri), server.workspace.position_codec
    return completions(sheet, *place(sheet, params.position, codec), server.bench.rulebook.terms, codec)


def hover(server: RuleServer, params: types.HoverParams) -> types.Hover | None:
    """What does this word mean?"""
    sheet = server.sheet(params.text_document.uri)
    clause = clause_at(sheet, *place(sheet, params.position, server.workspace.position_codec))
    said = meaning(clause, server.bench.rulebook.terms) if clause else ""
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, said)) if said else None


def definition(server: RuleServer, params: types.DefinitionParams) -> types.Location | None:
    """Where is this term or rule defined?"""
    sheet, codec = server.sheet(params.text_document.uri), server.workspace.position_codec
    clause = clause_at(sheet, *place(sheet, params.position, codec))
    if not clause or not (found := server.bench.home(clause)):
        return None
    home, line = found
    start = home.text.split("\n")[line - 1].index(clause[-1]) + 1
    return types.Location(
        from_fs_path(home.path) or home.path, stretch(home, line, start, start + len(clause[-1]), codec)
    )


def formatting(server: RuleServer, params: types.DocumentFormattingParams) -> list[types.TextEdit]:
    """The file in its one form; nothing where it cannot be read."""
    sheet = server.sheet(params.text_document.uri)
    whole = types.Range(types.Position(0, 0), types.Position(sheet.text.count("\n") + 1, 0))
    try:
        return [types.TextEdit(whole, formed(sheet))]
    except RuleError:
        return []


def lenses(server: RuleServer, params: types.CodeLensParams) -> list[types.CodeLens]:
    """A lens over each rule that has a proof beside it."""
    uri = params.text_document.uri
    sheet, codec = server.sheet(uri), server.workspace.position_codec
    run = types.Command("run the proof", RUN, arguments=[uri])
    lines = enumerate(sheet.text.split("\n") if is_proved(sheet.path) else [], 1)
    return [types.CodeLens(stretch(sheet, line, 1, 1, codec), run) for line, text in lines if begins(text, {"rule"})]


def prove(server: RuleServer, uri: str) -> None:
    """Run the proof beside a file, and say in a message whether it holds."""
    holds, said = server.bench.proof(server.sheet(uri).path)
    kind = types.MessageType.Info if holds else types.MessageType.Error
    server.window_show_message(types.ShowMessageParams(kind, said))


def serve() -> None:
    """Answer an editor on standard input and output, until it ends."""
    server = RuleServer()
    server.feature(types.TEXT_DOCUMENT_DID_OPEN)(opened)
    server.feature(types.TEXT_DOCUMENT_DID_SAVE)(opened)
    server.feature(types.TEXT_DOCUMENT_DID_CHANGE)(changed)
    server.feature(types.TEXT_DOCUMENT_DID_CLOSE)(closed)
    server.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=[" ", '"']))(complete)
    server.feature(types.TEXT_DOCUMENT_HOVER)(hover)
    server.feature(types.TEXT_DOCUMENT_DEFINITION)(definition)
    server.feature(types.TEXT_DOCUMENT_FORMATTING)(formatting)
    server.feature(types.TEXT_DOCUMENT_CODE_LENS)(lenses)
    server.command(RUN)(prove)
    server.start_io()
