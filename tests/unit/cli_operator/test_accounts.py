"""`muralist accounts`."""

import pytest


def test_accounts_create_makes_an_account_with_its_first_credit(operator):
    """`create` answers with the new account and what it may spend."""
    made = operator.json("accounts", "create", "studio", "--credit-cents", "250")

    assert made["name"] == "studio"
    assert (made["balance_cents"], made["held_cents"], made["spent_total_cents"], made["keys"]) == (250, 0, 0, 0)
    assert made["unlimited"] is False
    assert operator.json("accounts", "show", "studio") == made


def test_accounts_create_refuses_a_name_that_is_taken(operator):
    """A second account of the same name is a fault of kind 4, and the first keeps its credit."""
    operator.json("accounts", "create", "studio", "--credit-cents", "250")

    again = operator.run("accounts", "create", "studio", "--credit-cents", "1")

    assert again.exit_code == 4
    assert "name_taken" in again.stderr
    assert operator.json("accounts", "show", "studio")["balance_cents"] == 250


@pytest.mark.parametrize("name", ["", " ", "a b", "-x", "a/b", "é", "x" * 65, "a\nb"])
def test_accounts_create_refuses_a_name_that_would_trip_others(operator, name):
    """Names are letters, digits and a few marks; nothing is made of another one."""
    refused = operator.run("accounts", "create", "--", name) if name.startswith("-") else None
    refused = refused or operator.run("accounts", "create", name)

    assert refused.exit_code == 4
    assert not operator.data.exists()


def test_accounts_credit_adds_and_takes_back(operator):
    """Credit adds up; a negative amount takes some back."""
    operator.json("accounts", "create", "studio")

    assert operator.json("accounts", "credit", "studio", "--cents", "500")["balance_cents"] == 500
    assert operator.json("accounts", "credit", "studio", "--cents", "-200")["balance_cents"] == 300


def test_accounts_credit_refuses_to_take_more_than_there_is(operator):
    """The wallet does not go below zero: exit code 3 and nothing changed."""
    operator.json("accounts", "create", "studio", "--credit-cents", "5")

    refused = operator.run("accounts", "credit", "studio", "--cents", "-6")

    assert refused.exit_code == 3
    assert "insufficient_credits" in refused.stderr
    assert operator.json("accounts", "show", "studio")["balance_cents"] == 5


@pytest.mark.parametrize("cents", ["0", "1.5", "much", "99999999999999"])
def test_accounts_credit_refuses_an_amount_that_cannot_be_right(operator, cents):
    """Nothing, fractions, words and absurd sums are usage faults."""
    operator.json("accounts", "create", "studio")

    assert operator.run("accounts", "credit", "studio", "--cents", cents).exit_code == 4


def test_accounts_show_names_the_accounts_there_are_when_one_is_missing(operator):
    """A mistyped name is answered with the known ones."""
    operator.json("accounts", "create", "studio")

    missing = operator.run("accounts", "show", "studoi")

    assert missing.exit_code == 4
    assert "no_such_account" in missing.stderr
    assert "studio" in missing.stderr


def test_accounts_list_shows_all_for_people_and_programs(operator):
    """Both forms of the list have every account."""
    operator.json("accounts", "create", "one", "--credit-cents", "1234")
    operator.json("accounts", "create", "two", "--unlimited")

    listed = operator.json("accounts", "list")["accounts"]
    printed = operator.run("accounts", "list").stdout

    assert [(each["name"], each["unlimited"]) for each in listed] == [("one", False), ("two", True)]
    assert "$12.34" in printed
    assert "unlimited" in printed


def test_accounts_refuse_a_data_folder_that_is_not_there(operator):
    """Looking at a mistyped folder makes none."""
    refused = operator.run("accounts", "list")

    assert refused.exit_code == 4
    assert "There is no data folder" in refused.stderr
    assert not operator.data.exists()


def test_accounts_create_speaks_plainly_without_json(operator):
    """People are told what was made and what comes next."""
    printed = operator.run("accounts", "create", "studio", "--credit-cents", "700").stdout

    assert "Made the account studio." in printed
    assert "$7.00" in printed
    assert f"Next: muralist keys create --account studio --data {operator.data}" in printed
