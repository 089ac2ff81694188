"""Changes that add up as the amounts beside them do."""

from __future__ import annotations

from tests.sentences import slips

FUEL = (
    "For fuel, $741,900 is proposed, an increase of {}, owing to vans ($463,000, an increase of $12,000), "
    "planes ($170,200, an increase of $20,500) and boilers ($108,700, a decrease of $5,500)."
)


def test_changes_beside_amounts_that_add_up_add_up_too() -> None:
    assert slips(FUEL.format("$14,500")) == [
        "reads $14,500; $12,000 + $20,500 - $5,500 = $27,000 ($12,500 too little)."
    ]
    assert slips(FUEL.format("$27,000")) == []


def test_nothing_is_said_of_changes_where_the_amounts_do_not_add_up() -> None:
    assert slips(FUEL.format("$14,500").replace("$108,700", "$118,200")) == []
