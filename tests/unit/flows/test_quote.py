"""Quotes: what a call would cost, read from whatever JSON comes."""

from typing import Any

import pytest

from muralist.errors import InvalidInput
from muralist.flows.quote import quote
from muralist.testing.samples import SAMPLE_CATALOGUE


def price(model: str | None = "sample-text-to-image", **params: Any) -> int:
    """The price of a call of the sample service in micro-USD."""
    return quote(SAMPLE_CATALOGUE, service="sample", action="text_to_image", model=model, params=params).price


@pytest.mark.parametrize("nothing", [None, "", "  "])
def test_quote_counts_null_and_blank_as_absent(nothing: str | None) -> None:
    """A value that a create call drops costs what the default costs, and so does a model that is the only one."""
    assert price(output_resolution=nothing) == price() == 50_000
    assert price(model=nothing and "", output_resolution="2k") == 70_000


@pytest.mark.parametrize("value", [1, True, ["2k"], {"a": 1}, 2.5, "4k"])
def test_quote_refuses_a_value_that_has_no_price(value: object) -> None:
    """Whatever its type, the complaint names the field and the values that there are."""
    with pytest.raises(InvalidInput) as caught:
        price(output_resolution=value)

    assert caught.value.fields == {"params.output_resolution": ["must be one of 1k, 2k"]}
