"""Lists of sources are told by their headings and by what only entries have."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.structure.bibliography import is_entry, listed
from tests.drafts import draft


@pytest.mark.parametrize(
    "heading", ["References", "Bibliographie", "Referencias", "Список литературы", "参考文献", "المراجع"]
)
def test_what_stands_under_a_heading_of_sources_is_listed(heading: str) -> None:
    found = draft(
        f"# Wells\n\nSome 12 were dug.\n\n## {heading}\n\nWells of the north, 24 tales.\n\n## End\n\nAll 12.\n"
    )
    language = next(each for each in LANGUAGES.values() if heading in each.citing.sources)
    assert listed(found.document, language) == {1}


@pytest.mark.parametrize(
    "entry",
    [
        "Mbeki R, Okafor J. Maize under compost: 24 trials. Field Crops. 2018;24(3):113–25.",
        "Lunz, H. (1998). Gas in 12 mines. Journal of Coal 35, pp. 83 – 115.",
        "12. Aslam K, Birungi T et al. Reflex testing of 345 patients. doi: 10.1000/jtt.",
    ],
)
def test_an_entry_shows_itself(entry: str) -> None:
    assert is_entry(entry)


@pytest.mark.parametrize(
    "text",
    [
        "The mandate was set by the Council in its resolution 1990 (2011) and by 2802 (2025).",
        "Of the 45 wells, 12 were dug in 2023 (see https://wells.example).",
        "The ratio was 24:12 in the north.",
    ],
)
def test_what_tells_something_is_no_entry(text: str) -> None:
    assert not is_entry(text)


def test_no_figure_of_an_entry_is_mentioned() -> None:
    found = draft(
        "# Wells\n\nSome 12 wells were dug.\n\nMbeki R. Compost: 24 trials. Field Crops. 2018;24(3):113–25.\n"
    )
    assert [len(each) for each in found.mentions] == [1, 0]
