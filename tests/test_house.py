"""The house is kept: tools are silent, sizes and layers hold, and what the documents say of the program is true.

A `console` block in a document is run: each line that begins with "$ iccd-check" is called in a folder that holds the
samples and the files that the document's other blocks spell out ("```rule our-rules/a.rule"), and what is printed must
be what the block shows. A line "[…]" stands for lines that are left out.
"""

from __future__ import annotations

import ast
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from statistics import median, quantiles

import click
import grimp
import pytest
from click.testing import CliRunner
from lark import Lark
from msgspec import Struct
from msgspec.structs import asdict

from checker.cli import OTHERS, main
from checker.cli.check import check
from checker.data import data_folder
from checker.languages import LANGUAGES
from checker.model.rule import Severity
from checker.rule_files import texts_of
from checker.rulebook import load, shipped

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "checker").rglob("*.py"))
EXACT = (
    "model",
    "quantities",
    "relations",
    "understand",
    "evaluator",
    "rulebook",
)  #: the rooms in which no number passes through a float
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LEFT_OUT = "[…]"
BOUNDED = (
    "checks",
    "evaluator",
    "quantities",
    "readers",
    "relations",
    "understand",
)  #: the rooms whose named numbers say where they come from
NUMBERS = (int, float)
DOORS = (
    "__main__.py",
    "api.py",
    "archive",
    "cli",
    "data.py",
    "kept.py",
    "lsp",
    "proofs.py",
    "rule_files.py",
    "sharing.py",
    "web",
    "workers.py",
)  #: where files are read and written, or pipes; all else is given what it needs and gives what it makes
OPENING = {"read_bytes", "read_text", "write_bytes", "write_text"}  #: what a path is told
MIRRORED = (
    ".",
    "archive",
    "checks",
    "cli",
    "evaluator",
    "languages",
    "lsp",
    "model",
    "quantities",
    "readers",
    "relations",
    "rulebook",
    "understand",
    "web",
    "writers",
)  #: the rooms whose tests stand where their modules do; "." is for the modules that stand in no room

_BLOCK = re.compile(r"^```(?P<language>\w*)(?: (?P<file>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")
#: Given by a format, a standard or arithmetic; a bound of work, or of a message; argued in a decision; set by eye on
#: real documents and never counted; or nobody knows.
_ORIGIN = re.compile(r"#.*\[(?:given|cost|wording|corpus|unknown|decision (?P<decision>\d{4}))\]$")
_OUTSIDE = re.compile(r"(glob|importlib\.resources|os|shutil|socket|subprocess|tempfile)(\.|$)|pathlib(\.Path)?$")
_LINK = re.compile(r"\]\((?!\w+:)([^)#\s]+)")


def text_of(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def code_in(name: str) -> str:
    """All that a document sets as code: its blocks and its spans."""
    text = text_of(name)
    return "\n".join([*(block["text"] for block in _BLOCK.finditer(text)), *_SPAN.findall(_BLOCK.sub("", text))])


def said(word: str, code: str) -> bool:
    """Whether a word stands by itself in code."""
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", code) is not None


# The tools


@pytest.mark.parametrize("command", ["ruff check .", "mypy", "lint-imports"])
def test_the_tool_has_nothing_to_say(command: str) -> None:
    tool, *arguments = command.split()
    beside = shutil.which(tool, path=str(Path(sys.executable).parent)) or tool
    result = subprocess.run([beside, *arguments], check=False, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


# Sizes and habits of the code


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def function_lengths() -> list[int]:
    functions = (node for path in MODULES for node in ast.walk(tree_of(path)) if isinstance(node, ast.FunctionDef))
    return [(node.end_lineno or node.lineno) - node.lineno + 1 for node in functions]


def places(suspects: Iterable[tuple[Path, ast.AST]]) -> list[str]:
    return [f"{named(path)}:{getattr(node, 'lineno', 1)}" for path, node in suspects]


def test_functions_are_small() -> None:
    lengths = function_lengths()
    assert median(lengths) <= 8
    assert quantiles(lengths, n=10)[-1] <= 16


def test_no_module_swells() -> None:
    sizes = {named(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: size for name, size in sizes.items() if size > 280} == {}


def test_no_folder_swells() -> None:
    sizes = Counter(named(path.parent) for path in MODULES)
    assert {name: size for name, size in sizes.items() if size > 32} == {}


def _remembers(node: ast.AST) -> bool:
    names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    return bool(names & {"cache", "lru_cache"})


def _remembering() -> Iterator[tuple[Path, ast.FunctionDef]]:
    """The functions that remember what they gave."""
    functions = ((path, n) for path in MODULES for n in ast.walk(tree_of(path)) if isinstance(n, ast.FunctionDef))
    return ((path, node) for path, node in functions if any(map(_remembers, node.decorator_list)))


def test_few_functions_remember_and_none_a_document() -> None:
    """What is worked out of a document is a value of its Analysis; functions remember what texts say."""
    found = list(_remembering())
    assert len(found) <= 26
    given = [
        (path, node, ast.unparse(each.annotation)) for path, node in found for each in node.args.args if each.annotation
    ]
    kept = {"str", "str | None", "bool", "bool | None", "Decimal", "Language", "Calendar", "Citing", "tuple[str, ...]"}
    assert [
        f"{place}: {kind}" for path, node, kind in given if kind not in kept for place in places([(path, node)])
    ] == []


def test_no_module_imports_itself_by_a_detour() -> None:
    graph = grimp.build_graph("checker", cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        pytest.fail(f"an import cycle: {' > '.join(error.args[1])}")


def _is_float(node: ast.AST) -> bool:
    literal = isinstance(node, ast.Constant) and isinstance(node.value, float)
    return literal or _calls(node, "float")


def _calls(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def test_no_number_passes_through_a_float() -> None:
    exact = [path for path in MODULES if path.relative_to(ROOT / "checker").parts[0] in EXACT]
    exact.remove(ROOT / "checker" / "model" / "place.py")  # points on a page are geometry
    assert places((path, node) for path in exact for node in ast.walk(tree_of(path)) if _is_float(node)) == []


def test_only_the_command_line_prints() -> None:
    silent = [path for path in MODULES if path.parent.name != "cli"]
    assert places((path, node) for path in silent for node in ast.walk(tree_of(path)) if _calls(node, "print")) == []


def _imports(node: ast.AST) -> set[str]:
    """The packages that a statement imports from."""
    if isinstance(node, ast.ImportFrom):
        return {(node.module or "").partition(".")[0]}
    return {each.name.partition(".")[0] for each in node.names} if isinstance(node, ast.Import) else set()


def test_nothing_is_unpickled_but_what_a_process_sends_another() -> None:
    pickling = {"pickle", "_pickle", "shelve", "marshal", "dill", "joblib"}
    found = {path for path in MODULES for node in ast.walk(tree_of(path)) if _imports(node) & pickling}
    assert sorted(map(named, found)) == ["checker/sharing.py", "checker/workers.py"]


def _imported(node: ast.AST) -> set[str]:
    """What a statement imports, by its whole name."""
    if isinstance(node, ast.ImportFrom):
        return {f"{node.module}.{each.name}" for each in node.names}
    return {each.name for each in node.names} if isinstance(node, ast.Import) else set()


def _goes_outside(node: ast.AST) -> bool:
    """Whether something is imported that reaches files, or a file is opened, read or written."""
    told = isinstance(node, ast.Attribute) and node.attr in OPENING
    return told or _calls(node, "open") or any(map(_OUTSIDE.match, _imported(node)))


def test_files_are_read_and_written_at_the_doors_only() -> None:
    going = {path for path in MODULES for node in ast.walk(tree_of(path)) if _goes_outside(node)}
    assert sorted({path.relative_to(ROOT / "checker").parts[0] for path in going}) == list(DOORS)


def _catches_all(node: ast.AST) -> bool:
    if not isinstance(node, ast.ExceptHandler):
        return False
    caught = {name.id for name in ast.walk(node.type) if isinstance(name, ast.Name)} if node.type else {"Exception"}
    return bool(caught & {"Exception", "BaseException"})


def test_a_bug_is_caught_in_one_place() -> None:
    caught = ((path, node) for path in MODULES for node in ast.walk(tree_of(path)) if _catches_all(node))
    assert [place.split(":")[0] for place in places(caught)] == ["checker/outcome.py"]


def _is_bound(node: ast.stmt) -> bool:
    """Whether a statement of a module gives a name to a number."""
    if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
        return False
    named = [each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)]
    numbers = [each for each in ast.walk(node.value) if isinstance(each, ast.Constant) and type(each.value) in NUMBERS]
    return bool(numbers) and all(name.lstrip("_").isupper() for name in named) and not _compiles(node.value)


def _compiles(node: ast.expr) -> bool:
    return any(isinstance(each, ast.Attribute) and each.attr == "compile" for each in ast.walk(node))


def _says_origin(path: Path, node: ast.stmt) -> bool:
    """Whether the comment behind a bound or above it ends in where it comes from."""
    lines = path.read_text("utf-8").splitlines()
    last = node.end_lineno or node.lineno
    origin = next(
        (found for line in (lines[last - 1], lines[node.lineno - 2]) if (found := _ORIGIN.search(line))), None
    )
    number = origin and origin["decision"]
    return origin is not None and (not number or any((ROOT / "docs/decisions").glob(f"{number}-*.md")))


def test_every_bound_of_a_belief_says_where_it_comes_from() -> None:
    bounded = [path for path in MODULES if path.relative_to(ROOT / "checker").parts[0] in BOUNDED]
    bounds = ((path, node) for path in bounded for node in tree_of(path).body if _is_bound(node))
    assert places((path, node) for path, node in bounds if not _says_origin(path, node)) == []


def test_the_folders_that_the_program_reads_travel_in_the_wheel() -> None:
    sources = "".join(path.read_text("utf-8") for path in MODULES)
    read = set(re.findall(r'data_folder\("(\w+)"\)', sources))
    included = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert read == {"rules", "grammars"}
    assert included == {folder: f"checker/_data/{folder}" for folder in read}


def test_what_builds_the_wheel_is_what_the_program_runs_with() -> None:
    backend, *needed = PYPROJECT["build-system"]["requires"]
    assert backend in PYPROJECT["project"]["optional-dependencies"]["dev"]
    assert [each for each in needed if each not in PYPROJECT["project"]["dependencies"]] == []


@pytest.mark.parametrize("path", sorted((ROOT / "rules").rglob("*.rule")), ids=named)
def test_a_rule_file_holds_one_rule_of_its_name_and_a_proof_lies_beside_it(path: Path) -> None:
    assert [rule.id for rule in load(texts_of([path])).rules] == [path.stem]
    assert path.with_suffix(".md").is_file()


# Where the tests stand


def _files(folder: str, room: str, name: str) -> list[Path]:
    """The files of a room and of the folders in it; of ".", those that stand in no room."""
    within = ROOT / folder / room
    return sorted(within.glob(name) if room == "." else within.rglob(name))


def _tests_of(module: Path) -> Path:
    """Where the tests of a module stand; those of a folder itself bear its name."""
    name = module.parent.name if module.stem == "__init__" else module.stem
    return ROOT / "tests/unit" / module.relative_to(ROOT / "checker").with_name(f"test_{name}.py")


def _does_something(module: Path) -> bool:
    """Whether a module has a function or a method, and is more than the front of a folder."""
    has = any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree_of(module)))
    return has and module.stem != "__init__"


@pytest.mark.parametrize("room", MIRRORED)
def test_a_module_has_its_tests_in_a_file_of_its_name(room: str) -> None:
    modules = filter(_does_something, _files("checker", room, "*.py"))
    assert [named(module) for module in modules if not _tests_of(module).is_file()] == []


@pytest.mark.parametrize("room", MIRRORED)
def test_a_file_of_tests_stands_where_its_module_does(room: str) -> None:
    mirrored = {_tests_of(module) for module in _files("checker", room, "*.py")}
    assert [named(tests) for tests in _files("tests/unit", room, "test_*.py") if tests not in mirrored] == []


# What the documents say


def test_the_readme_and_ci_run_the_tests_with_the_same_command() -> None:
    *_, command = text_of(".ci/run").splitlines()
    assert command.endswith("/pytest -n auto")
    assert command in [line for block in _BLOCK.finditer(text_of("README.md")) for line in block["text"].splitlines()]


def test_the_changelog_speaks_of_this_version() -> None:
    assert f"## {main_version()}" in text_of("CHANGELOG.md")


def main_version() -> str:
    return CliRunner().invoke(main, ["--version"]).output.split()[-1]


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_a_link_leads_to_a_file(path: Path) -> None:
    links = _LINK.findall(_BLOCK.sub("", path.read_text("utf-8")))
    assert [link for link in links if not (path.parent / link).exists()] == []


def _commands() -> dict[str, click.Command]:
    context = click.Context(main)
    commands = {name: command for name in OTHERS if (command := main.get_command(context, name))}
    groups = {name: group for name, group in commands.items() if isinstance(group, click.Group)}
    under = {f"{name} {each}": command for name, group in groups.items() for each, command in group.commands.items()}
    return {"": check, **commands, **under}


@pytest.mark.parametrize(("name", "command"), _commands().items())
def test_the_user_guide_names_the_command_and_all_that_it_can_be_told(name: str, command: click.Command) -> None:
    code = code_in("docs/user-guide.md")
    options = [parameter for parameter in command.params if isinstance(parameter, click.Option)]
    words = [word for option in options for word in (*option.opts, *getattr(option.type, "choices", ()))]
    assert f"iccd-check {name}".strip() in code
    assert [word for word in words if not said(word, code)] == []


def test_the_rule_guide_names_every_word_of_the_rule_language() -> None:
    grammar = Lark((data_folder("grammars") / "rule.lark").read_text("utf-8"), parser="lalr")
    words = [terminal.pattern.value for terminal in grammar.terminals if terminal.pattern.type == "str"]
    code = code_in("docs/rule-guide.md")
    assert [word for word in [*filter(str.isalpha, words), *Severity] if not said(word, code)] == []


def test_the_rule_guide_names_every_term_of_the_vocabulary() -> None:
    code = code_in("docs/rule-guide.md")
    assert [term for term in shipped().terms if not said(term, code)] == []


def test_the_picture_of_the_architecture_shows_the_layers_that_are_kept() -> None:
    layers = PYPROJECT["tool"]["importlinter"]["contracts"][0]["layers"]
    picture = text_of("docs/architecture.md")
    assert " > ".join(layers).replace("(", "").replace(")", "") in picture
    rooms = [path.stem for path in (ROOT / "checker").iterdir() if not path.name.startswith(("_", "py."))]
    assert [room for room in rooms if f"`{room}" not in picture] == []


def _shown(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Each command of a block with what the block shows below it."""
    starts = [index for index, line in enumerate(lines) if line.startswith("$ ")]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield lines[start].removeprefix("$ "), "\n".join(lines[start + 1 : end]).strip("\n")


def _agrees(shown: str, printed: str) -> bool:
    """Whether a text is what is shown, but for the lines left out."""
    lines = (r"(?:.*\n)*?" if line == LEFT_OUT else re.escape(line) + r"\n" for line in shown.splitlines())
    return re.fullmatch("".join(lines), printed + "\n") is not None


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_the_program_prints_what_the_document_shows(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("samples").symlink_to(ROOT / "samples")
    for block in _BLOCK.finditer(path.read_text("utf-8")):
        if block["file"]:
            Path(block["file"]).parent.mkdir(parents=True, exist_ok=True)
            Path(block["file"]).write_text(block["text"], "utf-8")
        for line, shown in _shown(block["text"].splitlines()) if block["language"] == "console" else ():
            program, *arguments = shlex.split(line)
            assert program == "iccd-check", f"only the program itself is run, not: {line}"
            printed = CliRunner().invoke(main, arguments, prog_name="iccd-check").output.strip("\n")
            stale = [part for part in shown.splitlines() if part not in (LEFT_OUT, *printed.splitlines())]
            assert _agrees(shown, printed), f"{line}\n\nno longer printed: {stale}\n\nprinted:\n{printed}"


# The words of the languages


def _words_of(value: object) -> Iterator[str]:
    """All words of a language's value, without case."""
    if isinstance(value, str):
        yield value.strip().casefold()
    elif isinstance(value, Mapping):
        yield from (word for key, each in value.items() for word in _words_of(each if type(each) is tuple else key))
    elif isinstance(value, tuple):
        yield from (word for each in value for word in _words_of(each))
    elif isinstance(value, Struct):
        yield from (word for name, each in asdict(value).items() if name not in NO_WORDS for word in _words_of(each))


NO_WORDS = {
    "code",
    "name",
    "forms",
    "grades",
    "inflections",
    "currencies",
    "acronyms",
}  #: fields that hold signs and expressions
#: What English says, or formats call things, that another language has too; what drafts and symbols are made of.
SHARED = {
    "al",
    "aux",
    "del",
    "en",
    "es",
    "md",
    "meta",
    "no",
    "once",
    "page",
    "part",
    "point",
    "points",
    "re",
    "session",
}
_SYNTAX = re.compile(r"\(\?P?[<=]\w*>?|\{\w+\}?|\(\w+(?:\|\w+)+\)|\(\?[a-z-]+:|\\[A-Za-z]|\[[^\]]*\]")


def _texts(path: Path) -> Iterator[tuple[ast.Constant, bool]]:
    """The strings of a module that are no docstrings, and whether each is part of an expression for documents."""
    tree, reads = tree_of(path), "writers" not in path.parts  # which look only at what the program itself says
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re."))
    sought = {id(node) for call in calls for given in call.args[:1] for node in ast.walk(given)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node, reads and (id(node) in sought or re.search(r"\(\?|\\[sdbwW]", node.value) is not None)


def _is_foreign(text: str) -> bool:
    """Whether a text has a letter that is not Latin; those that are only raised are."""
    return any(sign.isalpha() and not LETTER.match(unicodedata.name(sign, "LATIN")) for sign in text)


LETTER = re.compile("LATIN|MODIFIER|FEMININE|MASCULINE|SUPERSCRIPT|LINEAR B SYLLABLE B008")  #: where XML goes on


def test_the_words_of_a_language_stand_in_languages_only() -> None:
    """Expressions hold no word of any language; other texts, which are English, none of another."""
    words = {code: set(_words_of(language)) - SHARED for code, language in LANGUAGES.items()}
    every, english = set().union(*words.values()), words["en"]
    found = []
    for path in (path for path in MODULES if "languages" not in path.parts):
        for node, sought in _texts(path):
            text = str(node.value)
            parts = re.findall(r"[^\W\d_]+", _SYNTAX.sub(" ", text)) if sought else [text.strip()]
            said = {part.casefold() for part in parts if len(part) > 1 and not part.isdigit()} & (
                every if sought else every - english
            )
            found += [(path, node, text)] if said or _is_foreign(text) else []
    assert [f"{place}: {text}" for path, node, text in found for place in places([(path, node)])] == []


# The nouns


WAY = (
    *("readers/pdf/page", "readers/pdf/layout", "readers/pdf/tables", "readers/pdf/text", "readers/pdf", "readers"),
    *("quantities", "understand", "relations", "analysis", "checks", "evaluator", "model", "api"),
)  #: the rooms through which a document goes, those within a room before it
HOMONYMS = 5  #: names that stand for several classes, `Options` aside
_ENTRY = re.compile(r"^\| `(\w+)` \| `([\w/]+)` \| (\S.*\.) \|$", re.MULTILINE)


def _path_of(module: str) -> str:
    return module.removeprefix("checker.").replace(".", "/")


def _room_of(module: str) -> str | None:
    path = _path_of(module)
    return next((room for room in WAY if path == room or path.startswith(f"{room}/")), None)


@cache
def _trees() -> dict[str, ast.Module]:
    """All modules by the names that they are imported by."""
    dotted = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in MODULES}
    return {name.removesuffix(".__init__"): tree_of(path) for name, path in dotted.items()}


def _definition(module: str, name: str) -> tuple[str, ast.stmt] | None:
    """Where a name of a module is defined, and how; None where that is not in this program."""
    for node in _trees()[module].body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name == name:
            return module, node
        if isinstance(node, ast.ImportFrom) and node.module in _trees() and name in {each.name for each in node.names}:
            return _definition(node.module, name)
    return None


def _asked_for() -> Iterator[tuple[str, ast.FunctionDef]]:
    """The functions that one room of the way imports from another, with the modules that define them."""
    for module in filter(_room_of, _trees()):
        for node in ast.walk(_trees()[module]):
            if isinstance(node, ast.ImportFrom) and node.module in _trees():
                for found in (_definition(node.module, each.name) for each in node.names):
                    if (
                        found
                        and isinstance(found[1], ast.FunctionDef)
                        and _room_of(found[0])
                        not in (
                            None,
                            _room_of(module),
                        )
                    ):
                        yield found[0], found[1]


def _given_and_got(function: ast.FunctionDef) -> Iterator[str]:
    """The names in the signature of a function."""
    arguments = (*function.args.args, *function.args.kwonlyargs)
    for annotation in (*(each.annotation for each in arguments), function.returns):
        yield from (node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)) if annotation else ()


def test_the_glossary_has_every_class_that_goes_from_room_to_room() -> None:
    listed = [(name, place) for name, place, _ in _ENTRY.findall(text_of("docs/glossary.md"))]
    asked = {
        (name, _path_of(found[0]))
        for module, function in _asked_for()
        for name in _given_and_got(function)
        if not name.startswith("_") and (found := _definition(module, name)) and isinstance(found[1], ast.ClassDef)
    }
    assert sorted(each for each in asked if _room_of(f"checker.{each[1]}") and each not in listed) == []
    assert len(set(listed)) == len(listed) <= 75
    for name, place in listed:
        found = _definition("checker." + place.replace("/", "."), name)
        assert found and isinstance(found[1], ast.ClassDef), f"{place} has no class {name}"


def test_few_names_stand_for_several_classes() -> None:
    classes = (node for path in MODULES for node in tree_of(path).body if isinstance(node, ast.ClassDef))
    names = Counter(node.name for node in classes if not node.name.startswith("_"))
    assert len([name for name, count in names.items() if count > 1 and name != "Options"]) <= HOMONYMS
