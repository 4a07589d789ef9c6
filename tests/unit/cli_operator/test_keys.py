"""`muralist keys` and `muralist callback-secret`."""

import base64
import sqlite3
from contextlib import closing

import pytest


@pytest.fixture(autouse=True)
def studio(operator) -> None:
    """There is an account to make keys for."""
    operator.json("accounts", "create", "studio")


def test_keys_create_prints_the_key_once(operator):
    """The key is in this answer and in no list."""
    made = operator.json("keys", "create", "--account", "studio", "--name", "laptop")

    assert set(made) == {"key", "id", "account", "models"}
    assert made["account"] == "studio"
    assert made["key"].startswith("runapi_")
    listed = operator.json("keys", "list")["keys"]
    assert [(key["id"], key["name"], key["enabled"]) for key in listed] == [(made["id"], "laptop", True)]
    assert made["key"] not in operator.run("keys", "list").stdout
    assert made["key"] not in str(listed)
    assert listed[0]["mask"][-4:] == made["key"][-4:]


def test_keys_are_not_in_the_data_folder(operator):
    """Only a digest is stored: no file of the data folder contains the key."""
    key = operator.json("keys", "create", "--account", "studio")["key"]

    for path in operator.data.rglob("*"):
        assert not path.is_file() or key.encode() not in path.read_bytes()
    with closing(sqlite3.connect(operator.data / "muralist.db")) as connection:
        assert key not in "\n".join(connection.iterdump())


def test_keys_create_refuses_an_account_that_is_not_there(operator):
    """No key without an account."""
    refused = operator.run("keys", "create", "--account", "nobody")

    assert refused.exit_code == 4
    assert operator.json("keys", "list")["keys"] == []


def test_keys_list_can_be_narrowed_to_an_account(operator):
    """`--account` shows the keys of one account."""
    operator.json("accounts", "create", "other")
    operator.json("keys", "create", "--account", "studio")
    wanted = operator.json("keys", "create", "--account", "other")["id"]

    assert [key["id"] for key in operator.json("keys", "list", "--account", "other")["keys"]] == [wanted]


def test_keys_disable_switches_a_key_off(operator):
    """A disabled key stays in the list and is shown as such; doing it again changes nothing."""
    made = operator.json("keys", "create", "--account", "studio")

    first = operator.json("keys", "disable", str(made["id"]))
    again = operator.json("keys", "disable", str(made["id"]))

    assert first == again
    assert first["enabled"] is False
    assert "disabled" in operator.run("keys", "list").stdout
    assert operator.json("accounts", "show", "studio")["keys"] == 0


@pytest.mark.parametrize("key_id", ["99", "abc"])
def test_keys_disable_refuses_an_id_that_is_not_there(operator, key_id):
    """Unknown ids are faults of kind 4."""
    assert operator.run("keys", "disable", key_id).exit_code == 4


def test_callback_secret_is_shown_and_rotated(operator):
    """`show` prints the secret in force; `rotate` replaces it with another base64 secret of 32 bytes."""
    before = operator.json("callback-secret", "show", "--account", "studio")

    after = operator.json("callback-secret", "rotate", "--account", "studio")

    assert set(before) == set(after) == {"account", "secret"}
    assert before["secret"] != after["secret"]
    assert len(base64.b64decode(after["secret"], validate=True)) == 32
    assert operator.json("callback-secret", "show", "--account", "studio") == after


def test_callback_secret_refuses_an_account_that_is_not_there(operator):
    """There is no secret without an account."""
    assert operator.run("callback-secret", "show", "--account", "nobody").exit_code == 4


def test_keys_create_limits_a_key_to_models(operator):
    """The limit is printed, listed and stored; without one a key is for all models."""
    limited = operator.json("keys", "create", "--account", "studio", "--models", "gpt-5, flux-2-*,gpt-5")
    free = operator.json("keys", "create", "--account", "studio")

    listed = {key["id"]: key["models"] for key in operator.json("keys", "list")["keys"]}
    assert listed == {limited["id"]: ["gpt-5", "flux-2-*"], free["id"]: []}
    assert "gpt-5, flux-2-*" in operator.run("keys", "list").stdout


@pytest.mark.parametrize("models", ["", " , ", "two words", "né"])
def test_keys_create_refuses_an_empty_limit(operator, models):
    """A list that names no model, or what no model is called, makes no key."""
    refused = operator.run("keys", "create", "--account", "studio", "--models", models)

    assert refused.exit_code != 0
    assert operator.json("keys", "list")["keys"] == []
