"""Work grows in step with what is read: twice as much takes little more than twice as many steps.

Steps are counted, not seconds: calls of functions, of Python's own too, so that a test says the same on any machine.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from math import log2
from random import Random

import pytest

from checker import api
from checker.rulebook import parse
from tests.pages import page as drawn
from checker.readers.pdf.reading import document_of
