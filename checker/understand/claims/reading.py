"""From what the grammar found in a sentence to claims: which figure is the part, the whole, the rate, the base."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec.structs import replace

from checker.grammar import Leaf, Node
from checker.model.claim import Claim, Form, Mention, Role
from checker.model.quantity import Kind
from checker.understand.claims.signs import Token
from checker.understand.claims.slips import NEEDED, is_slipped, rarity

#: A figure more than so many times as large is no part: "four helicopters (3,324 flight hours, ...)". [unknown]
MORE = 10
_FEW = 8  #: four words are what a change counts and when: "12 offices in 2021" [unknown]
_ROLES = {
    "part_rate_whole": (Role.PART, Role.RATE, Role.WHOLE),
    "part_whole_rate": (Role.PART, Role.WHOLE, Role.RATE),
    "whole_part_rate": (Role.WHOLE, Role.PART, Role.RATE),
    "rate_part_whole": (Role.RATE, Role.PART, Role.WHOLE),
}


def read(tree: Node, tokens: Sequence[Token], span: tuple[int, int]) -> Iterator[Claim]:
    """The claims of one parse; `span` holds the indices of its first token and past its last one."""
    for claim in _read(tree, tokens, span):
        if claim.form is Form.CHANGE:
            yield _completed(replace(claim, rivals=_rivals(claim, tokens)))
        else:
            yield replace(claim, rivals=_rivals(claim, tokens)) if claim.form is Form.SHARE else claim


def _rivals(claim: Claim, tokens: Sequence[Token]) -> tuple[Mention, ...]:
    """The other figures of the sentence that may be meant as well."""
    values = [mention for role, mention in claim.figures if role is not Role.RATE]
    others = (token.mention for token in tokens if token.mention and token.mention not in claim.mentions)
    return tuple(other for other in others if values and alike(other, values[0]))


def _completed(claim: Claim) -> Claim:
    """A change of a base with the figure that it leads to, where another of the sentence is that, but for a slip.

    "Obligations amounted to $N, or P per cent of the appropriation, an increase of $D compared with $B": what stands
    between hides that they belong together, and the figures show it.
    """
    delta, base = claim.one(Role.DELTA), claim.one(Role.BASE)
    if claim.one(Role.NEW) or not (delta and base):
        return claim
    sums = {new: (new, (base, delta)) if claim.sign > 0 else (base, (new, delta)) for new in claim.rivals}
    exact = [new for new, (whole, parts) in sums.items() if whole.interval.meets(parts[0].interval + delta.interval)]
    found = exact or [new for new, (whole, parts) in sums.items() if is_slipped(whole, parts)]
    needed = NEEDED + (0 if exact else len(sums).bit_length())
    if len(found) != 1 or rarity((sums[found[0]][0], *sums[found[0]][1]), slipped=not exact) < needed:
        return claim
    return replace(claim, figures=((Role.NEW, found[0]), *claim.figures))


def _read(tree: Node, tokens: Sequence[Token], span: tuple[int, int]) -> Iterator[Claim]:
    (said,) = tree.nodes
    match said.name:
        case name if name in _ROLES:
            yield from _share(list(zip(_ROLES[name], _mentions(said, tokens), strict=True)))
        case "among":
            whole, *_ = _mentions(said, tokens)
            yield from _among(whole, [_mentions(child, tokens) for child in said.nodes])
        case "shared":
            part, whole, rate, *_ = _mentions(said, tokens)
            groups = [[part, rate], *(_mentions(child, tokens) for child in said.nodes)]
            yield from _among(whole, groups if _are_all(whole, groups) else groups[:1])
        case "crossed" | "compared" as name:
            yield from _turned(said, tokens, (Role.BASE, Role.NEW) if name == "crossed" else (Role.NEW,))
        case "change":
            yield from _change(said, tokens, span[0])
        case "portion":
            whole, part = _mentions(said, tokens)
            yield from _portion(whole, part, tokens, span)


def _mentions(tree: Node, tokens: Sequence[Token]) -> list[Mention]:
    """The figures of a parse, in order."""
    return [mention for leaf in tree.leaves() if (mention := tokens[leaf.at].mention)]


def alike(*mentions: Mention) -> bool:
    """Whether figures are of one kind and currency, so that they can be added and compared."""
    return len({(mention.quantity.kind, mention.quantity.unit) for mention in mentions}) == 1


def _share(figures: list[tuple[Role, Mention]]) -> Iterator[Claim]:
    values = [mention for role, mention in figures if role is not Role.RATE]
    rate = next(mention for role, mention in figures if role is Role.RATE)
    roles = dict(figures)
    if alike(*values) and not rate.points and roles[Role.PART].value <= MORE * roles[Role.WHOLE].value:
        yield Claim(Form.SHARE, tuple(figures))


def _among(whole: Mention, groups: Sequence[Sequence[Mention]]) -> Iterator[Claim]:
    """ "Of the B staff, A (P per cent) were men and C (Q per cent) were women": shares, which may make up the whole."""
    for group in groups:
        if len(group) == 2:
            yield from _share([(Role.WHOLE, whole), (Role.PART, group[0]), (Role.RATE, group[1])])
    if len(groups) > 1 and all(len(group) == 2 for group in groups) and _is_hundred([group[1] for group in groups]):
        parts = [group[0] for group in groups]
        if alike(whole, *parts):
            yield Claim(Form.BREAKDOWN, ((Role.WHOLE, whole), *((Role.PART, part) for part in parts)))


def _are_all(whole: Mention, groups: Sequence[Sequence[Mention]]) -> bool:
    """Whether shares, or their percentages, add up: what follows "A of the B (P per cent) and" may be of another B."""
    paired = all(len(group) == 2 for group in groups)
    return paired and (
        _is_hundred([rate for _, rate in groups]) or sum(part.value for part, _ in groups) == whole.value
    )


def _is_hundred(rates: Sequence[Mention]) -> bool:
    """Whether percentages add up to a hundred, as printed."""
    slack = sum((rate.step for rate in rates), Decimal(0)) / 2
    return abs(sum((rate.value for rate in rates), Decimal(0)) - 100) <= slack


def _change(said: Node, tokens: Sequence[Token], start: int) -> Iterator[Claim]:
    """What is said of a change; the last item of an enumeration is not what changes."""
    is_item = start > 0 and tokens[start - 1].type == "_AND"
    parts = [child for child in _flat(said) if not (is_item and child.name == "subject")]
    figures = [pair for child in parts for pair in _changed(child.name, _mentions(child, tokens))]
    if not (_is_of_other(said, tokens) or _is_away(said, tokens)):
        yield from _moved(figures, _sign(said))


def _is_of_other(said: Node, tokens: Sequence[Token]) -> bool:
    """Whether more follows on a change that stands behind its figure: "from 40 to 60, a 20 per cent increase on …"."""
    *_, figure, last = said.leaves()
    mention = tokens[figure.at].mention
    return last.name in ("UP", "DOWN") and mention is not None and len(mention.after.split()) > 1


def _is_away(said: Node, tokens: Sequence[Token]) -> bool:
    """Whether more is said behind a change than what it counts, and when: "a rise of 4 owing to a rise from …"."""
    for delta, base in pairwise(_flat(said)):
        if (delta.name, base.name) == ("delta", "base"):
            behind = tokens[[leaf.at for leaf in delta.leaves()][-1] + 1]
            return behind.type in ("_GAP", "_DATED") and behind.weight > _FEW
    return False


def _turned(said: Node, tokens: Sequence[Token], roles: Sequence[Role]) -> Iterator[Claim]:
    """A change whose first figures stand before the word of change, in the order of these roles."""
    bare = (child for child in said.children if isinstance(child, Leaf))
    first = [mention for leaf in bare if (mention := tokens[leaf.at].mention)]
    changed = [pair for child in said.nodes for pair in _changed(child.name, _mentions(child, tokens))]
    yield from _moved([*zip(roles, first, strict=False), *changed], _sign(said))


def _moved(figures: list[tuple[Role, Mention]], sign: int) -> Iterator[Claim]:
    """A claim of change, where its figures can be compared and no role is filled twice."""
    roles = [role for role, _ in figures]
    values = [mention for role, mention in figures if role is not Role.RATE]
    if len(set(roles)) == len(roles) > 1 and (not values or alike(*values)):
        yield Claim(Form.CHANGE, tuple(figures), sign)


def _sign(said: Node) -> int:
    """1 for an increase, -1 for a decrease; the word nearest to the figures decides."""
    words = [leaf.name for leaf in said.leaves() if leaf.name in ("UP", "DOWN")]
    return 1 if words[-1] == "UP" else -1


def _flat(said: Node) -> Iterator[Node]:
    for child in said.nodes:
        yield from child.nodes if child.name == "turn" else (child,)


def _changed(name: str, found: list[Mention]) -> list[tuple[Role, Mention]]:
    """The roles of the figures of one part of a statement of change."""
    match name:
        case "delta" | "rate":
            return [(_measure(mention), mention) for mention in found]
        case "movement":
            return [(Role.BASE, _of_one_scale(*found)), (Role.NEW, found[1])]
        case "result":
            return list(zip((Role.NEW, Role.BASE), found, strict=False))
        case "base" | "against":
            return [(Role.BASE, found[0])]
    return [(Role.NEW, found[0])]


def _of_one_scale(base: Mention, new: Mention) -> Mention:
    """The first of two figures in the scale that only the second names: "from $5.2 to $6.8 million"."""
    one, other = base.quantity, new.quantity
    is_bare = one.scale == 1 and one.unit in (None, other.unit) and other.scale > 1
    if not is_bare or not other.value <= MORE * one.value <= MORE * MORE * other.value:
        return base
    return replace(base, quantity=replace(one, scale=other.scale, unit=other.unit, kind=other.kind))


def _measure(mention: Mention) -> Role:
    """Whether a change is given as a percentage of what it is compared with, or in its own unit."""
    is_rate = mention.quantity.kind is Kind.PERCENTAGE and not mention.points
    return Role.RATE if is_rate else Role.DELTA


def _portion(whole: Mention, part: Mention, tokens: Sequence[Token], span: tuple[int, int]) -> Iterator[Claim]:
    """ "N, of which A": of the figures before, it must be the largest that A is compared with."""
    if whole.after and tokens[span[0] + 1].type == "_WHICH":  # "one of these four" says nothing of a part
        return
    before = [token.mention for token in tokens[: span[0] + 1] if token.mention]
    same = [mention for mention in before if alike(mention, part)]
    if alike(whole, part) and same:
        yield Claim(Form.PORTION, ((Role.WHOLE, max(same, key=lambda mention: mention.value)), (Role.PART, part)))
