"""The claims of a document, sentence by sentence."""

from __future__ import annotations

from checker.languages import LANGUAGES
from checker.model.claim import Form
from checker.model.document import Paragraph
from checker.understand.claims import claims, claims_of, mentions_of

ENGLISH = LANGUAGES["en"]


def test_each_paragraph_has_its_own_claims() -> None:
    texts = ("Posts rose from 5 to 7.", "No figure.", "It has 7 posts, of which 5 are filled. Posts rose from 5 to 7.")
    paragraphs = [Paragraph(text) for text in texts]
    found = claims_of(paragraphs, mentions_of(paragraphs, ENGLISH), ENGLISH)
    assert [[claim.form for claim in each] for each in found] == [
        [Form.CHANGE],
        [],
        [Form.PORTION, Form.CHANGE],
    ]


def test_figures_of_two_sentences_make_no_claim() -> None:
    assert claims("It has 7 posts. Of which 5 are filled.", ENGLISH) == []


def test_one_figure_makes_no_claim() -> None:
    assert claims("Posts rose to 7.", ENGLISH) == []


def test_a_figure_with_an_open_mark_makes_a_claim_where_the_document_proves_the_mark() -> None:
    text = "Hay 1.234 puestos, de los cuales 1.235 están vacantes."
    assert claims(text, LANGUAGES["es"]) == []
    assert [claim.form for claim in claims(text, LANGUAGES["es"], ",")] == [Form.PORTION]


def test_a_paragraph_of_more_than_three_hundred_figures_is_none() -> None:
    def found(more: int) -> int:
        text = "Of the 40 posts, 10 posts, or 25 per cent, are filled." + " There were 7 posts." * more
        return len(claims(text, LANGUAGES["en"]))

    assert (found(297), found(298)) == (1, 0)


def test_pairs_that_are_all_of_their_own_sum_are_of_no_other_whole() -> None:
    after = "Of the 547 patients 97 per cent began. 204 (38 per cent) began there, 329 (62 per cent) elsewhere."
    assert [claim for claim in claims(after, ENGLISH) if claim.form in (Form.SHARE, Form.BREAKDOWN)] == []
    alone = claims("Of the 547 patients, 204 (38 per cent) began there.", ENGLISH)
    assert [claim.form for claim in alone] == [Form.SHARE]


def test_a_list_in_parentheses_that_nothing_closes_goes_on() -> None:
    text = "It has 31 posts (10 in the north, 15 in the south{}"
    assert claims(text.format(""), ENGLISH) == []
    assert [claim.form for claim in claims(text.format(" and 6 in the east)."), ENGLISH)] == [Form.BREAKDOWN]
