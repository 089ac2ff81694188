"""Small changes to a source, each of which some test should notice.

A change is found in the syntax tree and made in the text, so that it is as small as a person would make it. Left alone
are what only people or type checkers read (annotations, messages of `raise`), decorators, texts, and bodies that never
run (`Protocol`, `if TYPE_CHECKING`).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from tests.mutation.source import Mutant, Source

TURNED: dict[type[ast.AST], tuple[str, str]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.And: ("and", "or"),
    ast.Or: ("or", "and"),
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "/"),
    ast.Div: ("/", "*"),
}
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}
NOTHING = {  #: what a function returns that finds nothing, by the head of its annotation
    "bool": ("True", "False"),
    "int": ("0",),
    "str": ('""',),
    "list": ("[]",),
    "tuple": ("()",),
    "dict": ("{}",),
    "set": ("set()",),
    "frozenset": ("frozenset()",),
    "Sequence": ("()",),
    "Iterable": ("()",),
    "Iterator": ("iter(())",),
}
APART = {"annotation", "returns", "decorator_list"}
NOT_RUN = {"Protocol", "abstractmethod", "overload"}
EXACT: dict[str, Callable[..., Fraction | Decimal]] = {"Fraction": Fraction, "Decimal": Decimal}
CONSTANT = re.compile(r"_?[A-Z][A-Z\d_]*")

Changes = Iterator[Mutant]


def mutants(text: str, path: str) -> list[Mutant]:
    """All changes to a module, in its order."""
    source = Source(text, path)
    return sorted({each for node in _walk(source.tree) for find in FINDERS for each in find(node, source)})


def constants(text: str, path: str) -> list[Mutant]:
    """The changes to the numbers that have names of their own in a module."""
    source = Source(text, path)
    named = [source.span(each) for each in source.tree.body if _is_named_number(each)]
    return [m for m in mutants(text, path) if any(start <= m.start < end for start, end in named)]


def is_real(mutant: Mutant, data: bytes) -> bool:
    """Whether a change compiles, and to something else."""
    try:
        return ast.dump(compile(mutant.made(data), mutant.path, "exec", ast.PyCF_ONLY_AST)) != ast.dump(ast.parse(data))
    except SyntaxError:
        return False


def _is_named_number(node: ast.stmt) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    names = [name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]
    value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
    return bool(names) and all(map(CONSTANT.fullmatch, names)) and value is not None and _is_of_numbers(value)


def _is_of_numbers(node: ast.expr) -> bool:
    """Whether a value is a number, or several."""
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return bool(node.elts) and all(map(_is_of_numbers, node.elts))
    if isinstance(node, ast.BinOp):
        return _is_of_numbers(node.left) and _is_of_numbers(node.right)
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in EXACT
    return _number(node) is not None


# Where changes are looked for


def _walk(node: ast.AST) -> Iterator[ast.AST]:
    """A node and all in it that runs and can be changed."""
    yield node
    if _number(node) is not None or _exact(node) is not None:
        return
    for field, value in ast.iter_fields(node):
        if field in APART or (field == "slice" and _end(node) is not None):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_left_alone(child):
                yield from _walk(child)


def _is_left_alone(node: ast.AST) -> bool:
    """Whether a node is a text, is read by people, or never runs."""
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        marks = [*node.decorator_list, *getattr(node, "bases", ())]
        return any(isinstance(name, ast.Name) and name.id in NOT_RUN for mark in marks for name in ast.walk(mark))
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    return isinstance(node, ast.Raise | ast.Assert | ast.JoinedStr)


# The changes, kind by kind


def _comparison(node: ast.AST, source: Source) -> Changes:
    if isinstance(node, ast.Compare):
        for (left, right), sign in zip(pairwise([node.left, *node.comparators]), node.ops, strict=True):
            old, new = TURNED[type(sign)]
            yield source.change(node, new, "comparison", source.joint(left, right, old))


def _logic(node: ast.AST, source: Source) -> Changes:
    if isinstance(node, ast.BoolOp):
        old, new = TURNED[type(node.op)]
        joints = [source.joint(left, right, old) for left, right in pairwise(node.values)]
        yield from (source.change(node, new, "and/or", joint) for joint in joints)
        if old == "or":
            yield source.change(node, "", "default dropped", (joints[-1][0], source.span(node)[1]))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        start = source.span(node)[0]
        yield source.change(node, "", "not dropped", (start, start + len("not ")))


def _branch(node: ast.AST, source: Source) -> Changes:
    """A condition that always holds, or never."""
    tests = [getattr(node, "test", None), getattr(node, "guard", None), *getattr(node, "ifs", ())]
    for test in filter(None, tests):
        old = f"({source.text(test)})"
        binds = any(isinstance(each, ast.NamedExpr) for each in ast.walk(test))
        yield source.change(test, f"{old} and False" if binds else "False", "branch")
        if not isinstance(node, ast.While):
            yield source.change(test, f"{old} or True" if binds else "True", "branch")


def _arithmetic(node: ast.AST, source: Source) -> Changes:
    """Sums and products of what may be numbers."""
    if isinstance(node, ast.BinOp) and type(node.op) in TURNED and not _is_of_texts(node):
        old, new = TURNED[type(node.op)]
        yield source.change(node, new, "arithmetic", source.joint(node.left, node.right, old))
    if isinstance(node, ast.AugAssign) and type(node.op) in TURNED and not _is_of_texts(node.value):
        old, new = (f"{sign}=" for sign in TURNED[type(node.op)])
        yield source.change(node, new, "arithmetic", source.joint(node.target, node.value, old))


def _is_of_texts(node: ast.expr) -> bool:
    """Whether a sum puts texts or lists together."""
    if isinstance(node, ast.BinOp):
        return _is_of_texts(node.left) or _is_of_texts(node.right)
    text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return text or isinstance(node, ast.JoinedStr | ast.List | ast.ListComp | ast.Tuple)


def _name(node: ast.AST, source: Source) -> Changes:
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in NAMES:
        yield source.change(node, NAMES[node.id], "min/max, any/all")


def _nothing(node: ast.AST, source: Source) -> Changes:
    """A function returns nothing, a generator leaves something out, a loop goes on."""
    if isinstance(node, ast.FunctionDef):
        annotation = source.text(node.returns) if node.returns else ""
        returned = [each.value for each in _own(node) if isinstance(each, ast.Return) and each.value]
        for new in NOTHING.get(annotation.partition("[")[0], ("None",)):
            yield from (source.change(each, new, "return") for each in returned if source.text(each) != new)
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Yield | ast.YieldFrom):
        yield source.change(node, "yield from ()", "yield dropped")
    if isinstance(node, ast.Continue | ast.Break):
        yield source.change(node, "pass", "continue, break")


def _own(function: ast.AST) -> Iterator[ast.AST]:
    """What stands in a function and in no other function within it."""
    for child in ast.iter_child_nodes(function):
        if not isinstance(child, ast.FunctionDef | ast.Lambda):
            yield child
            yield from _own(child)


def _step(node: ast.AST, source: Source) -> Changes:
    """A number moves by one, or by a tenth of it where it is a fraction; the first becomes the last."""
    number, exact, end = _number(node), _exact(node), _end(node)
    if isinstance(node, ast.Subscript) and end is not None:
        yield source.change(node.slice, {0: "-1", -1: "0"}[end], "first, last")
    elif isinstance(node, ast.expr) and isinstance(number, int):
        yield source.change(node, str(number + 1), "number up")
        yield source.change(node, str(number - 1), "number down")
    elif isinstance(node, ast.expr) and (number or exact):
        for kind, tenths in (("number up", 11), ("number down", 9)):
            moved = exact * tenths / 10 if exact else Fraction(str(number)) * tenths / 10
            plain = f"{float(moved):.12g}"
            yield source.change(node, {Fraction: _spelt, Decimal: repr}[type(moved)](moved) if exact else plain, kind)


def _spelt(value: Fraction) -> str:
    return f"Fraction({value.numerator}, {value.denominator})"


def _number(node: ast.AST) -> int | float | None:
    """The number that a literal is, with its sign."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = _number(node.operand)
        return None if inner is None else -inner
    literal = (
        isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool)
    )
    return node.value if literal else None


def _exact(node: ast.AST) -> Fraction | Decimal | None:
    """The fraction that is spelt out, as Fraction(1, 200) or Decimal("0.1")."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in EXACT):
        return None
    given = [each.value for each in node.args if isinstance(each, ast.Constant)]
    spelt = len(given) == len(node.args) and (len(given) == 2 or any(isinstance(each, str) for each in given))
    return EXACT[node.func.id](*given) if spelt else None


def _end(node: ast.AST) -> int | None:
    """0 or -1 where the first or the last of something is taken."""
    number = _number(node.slice) if isinstance(node, ast.Subscript) else None
    return number if number in (0, -1) else None


FINDERS = (_comparison, _logic, _branch, _arithmetic, _name, _nothing, _step)
