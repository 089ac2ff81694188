"""The rules: what an author wrote in rule files (grammars/rule.lark) becomes rules that the evaluator can apply."""

from checker.rulebook.loading import load, looked_through, parse, shipped, with_shipped, written

__all__ = ["load", "looked_through", "parse", "shipped", "with_shipped", "written"]
