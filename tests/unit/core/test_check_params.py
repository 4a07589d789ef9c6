"""Checking the body of a create request."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muralist.core.catalogue.model import Action, Model
from muralist.core.catalogue.params import Params, check_params
from muralist.core.catalogue.registry import read_catalogue
from muralist.errors import InvalidInput

from .documents import EVERY_MODEL, LINE

CATALOGUE = read_catalogue({"toy.toml": LINE}, EVERY_MODEL)
PAINT = CATALOGUE.get("toy-text-to-image", Action.TEXT_TO_IMAGE)
REMIX = CATALOGUE.get("toy-remix-image", Action.REMIX_IMAGE)


def complaints(model: Model, **body: Any) -> dict[str, list[str]]:
    """The complaints about a body."""
    with pytest.raises(InvalidInput) as refusal:
        check_params(model, body)
    return refusal.value.fields


def test_a_short_body_gets_the_defaults() -> None:
    """Only the prompt is needed; the rest comes from the model's file."""
    assert check_params(PAINT, {"model": "toy-text-to-image", "prompt": "a cat"}) == Params(
        prompt="a cat", aspect_ratio="1:1", output_format="png", output_resolution="1k"
    )


def test_a_full_body_is_kept() -> None:
    """Every input lands where it belongs; those a model adds are its options."""
    body = {
        "prompt": "  a cat ",
        "aspect_ratio": "3:4",
        "output_format": "webp",
        "output_resolution": "2k",
        "seed": 0,
        "callback_url": "https://example.com/hook",
        "metadata": {"order": "42"},
        "steps": 20,
        "enhance": False,
    }
    assert check_params(PAINT, body) == Params(
        prompt="  a cat ",
        aspect_ratio="3:4",
        output_format="webp",
        output_resolution="2k",
        seed=0,
        callback_url="https://example.com/hook",
        metadata={"order": "42"},
        options={"steps": 20, "enhance": False},
    )


@pytest.mark.parametrize("nothing", [None, "", "   "])
def test_null_and_blank_count_as_absent(nothing: object) -> None:
    """Such fields get their default, and a required one is missed."""
    assert check_params(PAINT, {"prompt": "a cat", "aspect_ratio": nothing}).aspect_ratio == "1:1"
    assert complaints(PAINT, prompt=nothing) == {"prompt": ["is required"]}


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("prompt", 5, "must be a string"),
        ("prompt", "ab", "at least 3"),
        ("prompt", " ab ", "at least 3"),
        ("prompt", "x" * 101, "at most 100 characters, has 101"),
        ("prompt", "a\x00bc", "NUL"),
        ("prompt", "abc\ud800", "valid Unicode"),
        ("aspect_ratio", "5:4", "must be one of 1:1, 3:4"),
        ("aspect_ratio", 1, "must be one of"),
        ("seed", 1.0, "must be an integer"),
        ("seed", True, "must be an integer"),
        ("seed", "7", "must be an integer"),
        ("seed", -1, "must be from 0 to 4294967295"),
        ("seed", 10**40, "must be from 0"),
        ("enhance", 1, "must be true or false"),
        ("callback_url", ["https://a"], "must be a URL string"),
        ("callback_url", "example.com", "absolute http or https"),
        ("callback_url", "ftp://example.com", "absolute http or https"),
        ("callback_url", "https://a b", "without spaces"),
        ("callback_url", "https://a\nb", "without spaces or control"),
        ("callback_url", "https://" + "a" * 9000, "at most 8192"),
        ("metadata", [], "must be an object of strings"),
        ("metadata", {"a": 1}, "must be a string"),
        ("metadata", {"": "x"}, "1 to 64"),
        ("metadata", {"a": "x" * 513}, "at most 512"),
        ("metadata", {str(n): "x" for n in range(17)}, "at most 16"),
    ],
)
def test_each_kind_of_input_has_its_complaint(field: str, value: object, complaint: str) -> None:
    """A value of the wrong type or out of bounds is refused by name, and the message says nothing was charged."""
    with pytest.raises(InvalidInput) as refusal:
        check_params(PAINT, {"prompt": "a cat", field: value})
    assert list(refusal.value.fields) == [field]
    assert complaint in refusal.value.fields[field][0]
    assert refusal.value.param == field
    assert "not charged" in refusal.value.message


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        (None, "is required"),
        ("https://a", "must be an array"),
        ([], "must name 1 to 3 URLs, names 0"),
        (["https://a"] * 4, "names 4"),
        (["https://a", "nope"], "[1] must be an absolute"),
    ],
)
def test_source_urls_are_counted_and_checked(value: object, complaint: str) -> None:
    """A remix needs its sources, as many as the model takes, each an address."""
    assert complaint in complaints(REMIX, prompt="a cat", source_image_urls=value)["source_image_urls"][0]


def test_each_source_of_a_wrong_form_is_named_by_its_place() -> None:
    """One answer lists all of them, and the message reads as one sentence."""
    with pytest.raises(InvalidInput) as refusal:
        check_params(REMIX, {"prompt": "a cat", "source_image_urls": ["nope", "https://a", 7]})

    assert refusal.value.fields == {
        "source_image_urls": ["[0] must be an absolute http or https URL", "[2] must be a URL string"]
    }
    assert refusal.value.message == (
        "source_image_urls[0] must be an absolute http or https URL. 1 more fault is in errors. Nothing was created "
        "and you were not charged."
    )


def test_sources_are_kept_in_order() -> None:
    """The order of sources has a meaning."""
    urls = ["https://a/2", "HTTP://b/1"]
    assert check_params(REMIX, {"prompt": "a cat", "source_image_urls": urls}).sources == tuple(urls)


def test_unknown_fields_are_named_with_the_nearest_known_one() -> None:
    """A typing error gets a suggestion, a stranger the list of what there is, a forbidden one its own sentence."""
    found = complaints(PAINT, prompt="a cat", aspect_ration="1:1", zzz=1, output_count=2)
    assert "did you mean 'aspect_ratio'?" in found["aspect_ration"][0]
    assert "known fields: model, prompt" in found["zzz"][0].replace(
        "output_resolution, aspect_ratio, steps, enhance, ", ""
    )
    assert found["output_count"] == ["is not accepted by toy-text-to-image"]


def test_all_complaints_come_together() -> None:
    """One answer lists everything that is wrong."""
    assert set(complaints(PAINT, seed=-1, aspect_ratio="x", nope=1)) == {"seed", "aspect_ratio", "nope", "prompt"}


def test_a_rule_bounds_one_input_while_another_is_given() -> None:
    """With `enhance` given, steps go to 30 only."""
    assert check_params(PAINT, {"prompt": "a cat", "steps": 50}).options["steps"] == 50
    assert complaints(PAINT, prompt="a cat", steps=50, enhance=True) == {"steps": ["must be at most 30 with enhance"]}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=4,
)
good_values = st.sampled_from(["1:1", "3:4", "2k", "webp", "a cat", "https://a", 7, True, {"a": "b"}, ["https://a"]])
names = st.sampled_from([*PAINT.params, "source_image_urls", "model", "output_count"]) | st.text(max_size=9)
bodies = st.dictionaries(names, good_values | json_values, max_size=5)


@pytest.mark.parametrize("model", [PAINT, REMIX], ids=["paint", "remix"])
@settings(max_examples=150, deadline=None, derandomize=True)
@given(body=bodies, complete=st.booleans())
def test_arbitrary_bodies_are_accepted_or_refused_in_words(model: Model, body: dict[str, Any], complete: bool) -> None:
    """Whatever JSON comes, the answer is checked inputs that can be stored, or complaints about fields."""
    if complete:
        body = {**body, "prompt": "a cat", "source_image_urls": ["https://a"] if model is REMIX else None}
    try:
        params = check_params(model, body)
    except InvalidInput as error:
        refusal = error
    else:
        assert msgspec.json.decode(msgspec.json.encode(params), type=Params) == params
        assert len(params.prompt.strip()) >= 3
        return
    assert refusal.fields
    assert all(texts and all(texts) for texts in refusal.fields.values())
