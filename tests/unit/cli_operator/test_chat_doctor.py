"""`muralist doctor` on chat upstreams."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.upstreams.chat import ChatStandIn
from tests.upstreams.standin import KEY

Set = Callable[[str, str], None]


def chat_findings(operator: Any) -> list[tuple[str, str, str]]:
    """State, detail and mend of the findings on chat."""
    import json

    report = json.loads(operator.run("doctor", "--json").stdout)
    return [
        (each["state"], each["detail"], each["mend"]) for each in report["findings"] if each["check"].startswith("chat")
    ]


def test_doctor_says_that_chat_is_not_set_up(operator, no_settings_around: Set):
    """Without an upstream all is well, and the setting is named; the echo is called what it is."""
    no_settings_around("MURALIST_PORT", "0")

    [(state, detail, mend)] = chat_findings(operator)
    no_settings_around("MURALIST_CHAT_ECHO", "true")
    [(_, echo, _)] = chat_findings(operator)

    assert state == "ok"
    assert "503" in detail
    assert "MURALIST_CHAT_BASE_URL" in mend
    assert "not a language model" in echo


@pytest.mark.parametrize(
    ("models", "key", "named", "state", "said"),
    [
        ([{"id": "a"}, {"id": "b"}], KEY, "", "ok", "offers 2 models"),
        ([{"id": "talker"}], KEY, "talkr", "warning", "did you mean talker?"),
        (404, KEY, "a,b", "ok", "2 are named"),
        (404, KEY, "", "fault", "lists no models"),
        ([], "wrong", "", "fault", "401"),
    ],
)
def test_doctor_looks_at_an_upstream(
    operator, no_settings_around: Set, models: Any, key: str, named: str, state: str, said: str
):
    """The address, the key and the names of the models are checked without a call that costs."""
    no_settings_around("MURALIST_PORT", "0")
    with ChatStandIn(models=models) as upstream:
        no_settings_around("MURALIST_CHAT_BASE_URL", upstream.base_url)
        no_settings_around("MURALIST_CHAT_API_KEY", key)
        no_settings_around("MURALIST_CHAT_MODELS", named)

        [found] = chat_findings(operator)

        assert found[0] == state
        assert said in found[1]
        assert key not in str(found)
        assert {seen.method for seen in upstream.seen} == {"GET"}


def test_doctor_finds_an_upstream_that_is_not_there_and_settings_that_do_nothing(operator, no_settings_around: Set):
    """Both are faults with a way to mend them."""
    no_settings_around("MURALIST_PORT", "0")
    no_settings_around("MURALIST_CHAT_API_KEY", KEY)
    [alone] = chat_findings(operator)
    no_settings_around("MURALIST_CHAT_BASE_URL", "http://127.0.0.1:9/v1")
    [silent] = chat_findings(operator)

    assert (alone[0], silent[0]) == ("fault", "fault")
    assert "MURALIST_CHAT_BASE_URL" in alone[1]
    assert "no connection could be made" in silent[1]
