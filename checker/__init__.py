"""iccd-check reads a United Nations report and says where its figures contradict each other.

What a Python program needs of it is here: `check_file("report.pdf")` gives a Report (docs/python.md).
"""

from checker.api import check, check_file, read_document, rules
from checker.errors import CheckerError, DocumentError, RuleError
from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Coverage, Evidence, Finding, Report
from checker.model.rule import Rulebook, Severity
from checker.readers import Means
from checker.version import __version__

__all__ = [
    "CheckerError",
    "Coverage",
    "Document",
    "DocumentError",
    "Evidence",
    "Finding",
    "Means",
    "Place",
    "Report",
    "RuleError",
    "Rulebook",
    "Severity",
    "__version__",
    "check",
    "check_file",
    "read_document",
    "rules",
]
