"""What the program itself says around a report, in the language of its reader: a table of words for each language.

Phrases stand in the program in English, "{} page|{} pages" where they count, and in `<code>/interface.toml` beside each
what stands for it, one form for each that the language has. `{}` are the values in their order, `{0}` one of them. What
rules say, and the places that they name, stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from checker.data import sources
from checker.errors import CheckerError

MANY = (11, 100)  #: of the two last digits: what Arabic counts in a form of its own [given]
TEENS = (11, 15)  #: of the two last digits: what Russian counts as many, whatever the last one is [given]


class Interface(Struct, frozen=True):
    """What is said in a language, by what is said in English; English itself has no table."""

    code: str = "en"
    phrases: Mapping[str, str | list[str]] = {}
    thousands: str = ","

    def __call__(self, phrase: str, *values: object) -> str:
        """A phrase with its values; the first number chooses among the forms of one that counts."""
        said = self.phrases.get(phrase, phrase.split("|") if "|" in phrase else phrase)
        if not isinstance(said, str):
            count = next((value for value in values if isinstance(value, int)), 0)
            said = said[_FORMS[self.code](count)]
        return said.format(*map(self._set, values)) if values else said

    def _set(self, value: object) -> str:
        return f"{value:,}".replace(",", self.thousands) if isinstance(value, int) else str(value)


def _of_russian(count: int) -> int:
    if count % 10 == 1 and count % 100 != TEENS[0]:
        return 0
    return 1 if 1 < count % 10 < 5 and not TEENS[0] <= count % 100 < TEENS[1] else 2


def _of_arabic(count: int) -> int:
    if count < 3:
        return count
    return 3 if 2 < count % 100 < MANY[0] else 4 if MANY[0] <= count % 100 < MANY[1] else 5


#: Which form counts a number, in the order of the table. [given]
_FORMS: Mapping[str, Callable[[int], int]] = {
    "ar": _of_arabic,
    "en": lambda count: int(count != 1),
    "es": lambda count: int(count != 1),
    "fr": lambda count: int(count > 1),
    "ru": _of_russian,
    "zh": lambda _: 0,
}
#: How many forms each has. [given]
FORMS = {"ar": 6, "en": 2, "es": 2, "fr": 2, "ru": 3, "zh": 1}

ENGLISH = Interface()


def interface(code: str) -> Interface:
    """What is said in a language; raises CheckerError where nobody has filled its table."""
    if code == ENGLISH.code:
        return ENGLISH
    text = sources(f"languages/{code}/interface.toml").decode() if code in _FORMS else ""
    if not text:
        raise CheckerError(f"there are no words of the interface in “{code}” yet: see CONTRIBUTING.md")
    import tomllib  # English, the most frequent, does without

    table = tomllib.loads(text)
    return Interface(code, table["phrases"], table["thousands"])


def spoken(environment: Mapping[str, str]) -> str:
    """The language that the environment asks for, if its table is filled; otherwise English."""
    asked = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name))), "")
    return asked[:2] if sources(f"languages/{asked[:2]}/interface.toml") and asked[:2] in _FORMS else ENGLISH.code
