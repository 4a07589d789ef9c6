"""How many tokens, and what they cost."""

import base64
import os
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muralist.core.chat.body import read_chat_body
from muralist.core.chat.model import TokenPrice
from muralist.core.chat.stream import usage_of
from muralist.core.chat.usage import Usage, estimate_input, merge_usage, read_usage
from muralist.errors import InvalidInput, MalformedBody

JUNK = (
    st.none() | st.booleans() | st.floats() | st.text(max_size=5) | st.integers() | st.lists(st.integers(), max_size=2)
)


@pytest.mark.parametrize(
    ("told", "usage"),
    [
        ({"prompt_tokens": 5, "completion_tokens": 2}, Usage(input=5, output=2)),
        ({"prompt_tokens": 5, "prompt_tokens_details": {"cached_tokens": 3}}, Usage(input=5, cached=3)),
        ({"prompt_tokens": 5, "prompt_cache_hit_tokens": 4}, Usage(input=5, cached=4)),
        ({"input_tokens": 7, "output_tokens": 1}, Usage(input=7, output=1)),
        (
            {"input_tokens": 7, "cache_read_input_tokens": 90, "cache_creation_input_tokens": 3, "output_tokens": 1},
            Usage(input=100, cached=90, output=1),
        ),
        ({"prompt_tokens": 1, "cost": 0.5}, Usage(input=1, cost=500_000)),
        ({"total_tokens": 5}, None),
        ({}, None),
    ],
)
def test_usage_is_read_from_every_dialect(told: dict[str, Any], usage: Usage | None) -> None:
    """OpenAI counts cached input within the input, Anthropic beside it."""
    assert read_usage(told) == usage


@given(
    st.dictionaries(
        st.sampled_from(["prompt_tokens", "completion_tokens", "prompt_tokens_details", "input_tokens", "cost"]), JUNK
    )
)
def test_usage_that_makes_no_sense_never_makes_a_negative_price(told: dict[str, Any]) -> None:
    """Whatever an upstream writes there, a price is at least 0, and nothing is raised."""
    usage = read_usage(told)

    assert usage is None or TokenPrice(input=5, output=7, cached_input=1).of(usage) >= 0


def test_reports_of_one_call_complete_each_other() -> None:
    """Of two reports the higher counts stand, and the later cost."""
    assert merge_usage(None, None) is None
    assert merge_usage(Usage(input=1), None) == Usage(input=1)
    assert merge_usage(Usage(input=9, cost=1), Usage(output=2, cost=3)) == Usage(input=9, output=2, cost=3)


def test_price_is_rounded_up_and_cached_input_has_its_own() -> None:
    """A started micro-dollar is paid; without a price of its own cached input costs what other input does."""
    usage = Usage(input=3, output=1, cached=2)

    assert TokenPrice(input=500_000, output=100_000).of(usage) == 2
    assert TokenPrice(input=500_000, output=100_000, cached_input=0).of(usage) == 1
    assert TokenPrice(input=1, output=1).of(Usage()) == 0


def test_estimate_counts_pictures_as_pictures() -> None:
    """Ten megabytes of base64 are some thousand tokens; ten of text are millions."""
    picture = base64.b64encode(os.urandom(7_500_000))
    text = b"many words " * 900_000

    assert 2_000 < estimate_input(b'{"messages": [{"url": "data:image/png;base64,' + picture + b'"}]}') < 60_000
    assert estimate_input(b'{"messages": "' + text + b'"}') > 3_000_000
    assert estimate_input("文字".encode() * 3_000) >= 6_000


def test_body_is_read_without_touching_it() -> None:
    """The last of a doubled field counts and is sent, so nobody can hide another model behind it."""
    body = read_chat_body(b'{"model": "cheap", "model": "dear", "x": 1.0, "stream": true}')

    assert (body.model, body.stream) == ("dear", True)
    assert body.for_upstream("up", ask_usage=False) == b'{"model":"up","x":1.0,"stream":true}'
    assert body.for_upstream("up", ask_usage=True).endswith(b',"stream_options":{"include_usage":true}}')


@pytest.mark.parametrize(
    ("fields", "model_limit", "tokens"),
    [
        ("", None, 4_096),
        ("", 1_000, 1_000),
        (', "max_tokens": 50', None, 50),
        (', "max_completion_tokens": 9000', 4_000, 4_000),
        (', "max_tokens": 50, "n": 3', None, 150),
        (', "max_tokens": -1, "n": "x"', None, 4_096),
        (', "max_output_tokens": 7', None, 7),
    ],
)
def test_reservation_covers_what_may_come_back(fields: str, model_limit: int | None, tokens: int) -> None:
    """The client's limit, never more than the model's, for each choice."""
    assert read_chat_body(f'{{"model": "m"{fields}}}'.encode()).output_limit(model_limit) == tokens


@given(st.binary(max_size=60))
def test_no_body_makes_the_reader_stumble(raw: bytes) -> None:
    """Any bytes are a body or a complaint."""
    said = ""
    try:
        said = read_chat_body(raw).model
    except (MalformedBody, InvalidInput) as error:
        said = error.message

    assert said


def test_deeply_nested_body_is_refused_or_read() -> None:
    """A tower of brackets breaks nothing."""
    with pytest.raises(MalformedBody):
        read_chat_body(b'{"model": "m", "x": ' + b"[" * 100_000 + b"}")
    assert usage_of(b"[" * 100_000) is None
