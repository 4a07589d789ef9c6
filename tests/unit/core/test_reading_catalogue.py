"""The catalogue: what its files say, what is wrong with them, and how a model is found."""

from copy import deepcopy
from typing import Any

import pytest

from muralist.core.catalogue.model import AUTO, Action, Price
from muralist.core.catalogue.registry import Catalogue, nearest_model, read_catalogue
from muralist.core.money.usd import from_cents
from muralist.errors import ConfigurationError, InvalidInput

from .documents import EVERY_MODEL, LINE


@pytest.fixture
def catalogue() -> Catalogue:
    """Two models of one line."""
    return read_catalogue({"toy.toml": LINE}, EVERY_MODEL)


def changed(**changes: Any) -> dict[str, Any]:
    """The line's document with top-level changes."""
    return {**deepcopy(LINE), **changes}


def test_each_action_is_a_model(catalogue: Catalogue) -> None:
    """A model joins its action's part, its line and what all models share; the nearest of them wins."""
    paint, remix = catalogue
    assert [model.id for model in (paint, remix)] == ["toy-text-to-image", "toy-remix-image"]
    assert (paint.line, paint.service, paint.tier, paint.forbidden) == ("toy", "toys", "flex", ("output_count",))
    assert list(paint.params)[:2] == ["output_resolution", "aspect_ratio"]
    assert {"prompt", "seed", "metadata"} <= set(paint.params)
    assert remix.params["aspect_ratio"].default == AUTO
    assert (paint.max_sources, remix.max_sources) == (0, 3)
    assert (paint.sources_param, remix.sources_param) == (None, "source_image_urls")


def test_a_model_is_found_by_name_action_and_service(catalogue: Catalogue) -> None:
    """The same name is found with its service, without one, and listed once."""
    paint = catalogue.get("toy-text-to-image", Action.TEXT_TO_IMAGE)
    assert catalogue.get("toy-text-to-image", Action.TEXT_TO_IMAGE, "toys") is paint
    assert catalogue.names() == ["toy-text-to-image", "toy-remix-image"]
    assert catalogue.names(Action.REMIX_IMAGE, "toys") == ["toy-remix-image"]
    assert catalogue.names(service="other") == []


@pytest.mark.parametrize(
    ("name", "action", "service", "hint"),
    [
        ("toy-text-to-imag", Action.TEXT_TO_IMAGE, None, "did you mean 'toy-text-to-image'?"),
        ("gpt", Action.TEXT_TO_IMAGE, None, "Known here: toy-text-to-image"),
        ("toy-text-to-image", Action.REMIX_IMAGE, None, "POST /api/v1/toys/text_to_image"),
        ("toy-text-to-image", Action.TEXT_TO_IMAGE, "flux_2", "belongs to service 'toys'"),
    ],
)
def test_a_wrong_model_name_is_explained(
    catalogue: Catalogue, name: str, action: Action, service: str | None, hint: str
) -> None:
    """The refusal names the field and says what would work."""
    with pytest.raises(InvalidInput) as refusal:
        catalogue.get(name, action, service)
    assert refusal.value.param == "model"
    assert hint in refusal.value.message


def test_sizes_follow_ratio_and_resolution(catalogue: Catalogue) -> None:
    """Pixels come from the table; without a resolution from its first step; a source gets the nearest ratio."""
    paint, _ = catalogue
    assert (paint.size("3:4", "2k"), paint.size("3:4", None)) == ((192, 256), (96, 128))
    assert paint.nearest_size((300, 410), "2k") == ("3:4", (192, 256))
    assert paint.nearest_size((500, 490), None) == ("1:1", (64, 64))
    assert paint.nearest_size((4000, 10), None) == ("1:1", (64, 64))


def test_prices_are_flat_or_by_an_input() -> None:
    """A flat price ignores what it is asked for."""
    assert Price(cents={"flat": 10}).of(None) == Price(cents={"flat": 10}).of("2k") == from_cents(10)
    assert Price(cents={"1k": 3, "2k": 4}, key="output_resolution").of("2k") == from_cents(4)


@pytest.mark.parametrize(
    ("document", "fault"),
    [
        (changed(price={"key": "output_resolution", "cents": {"1k": 3}}), "must name each choice"),
        (changed(price={"key": "size", "cents": {"1k": 3}}), "must name each choice of 'size'"),
        (changed(price={"cents": {"1k": 3, "2k": 4}}), "exactly one entry"),
        (changed(sizes={"1k": {"1:1": [64, 64]}}), "sizes.1k lacks the ratio '3:4'"),
        (changed(rules=[{"when": "enhance", "param": "nope", "maximum": 1, "reason": "r"}]), "unknown input 'nope'"),
        (changed(params={"x": {"kind": "choice", "description": "d"}}), "choice without choices"),
        (
            changed(params={"x": {"kind": "choice", "description": "d", "choices": ["a"], "default": "b"}}),
            "params.x.default is not one of its choices",
        ),
        (changed(params={"x": {"kind": "colour", "description": "d"}}), "colour"),
        (changed(surprise=1), "surprise"),
        (changed(tier="mega"), "Invalid enum value 'mega' - at `$.tier`"),
        (changed(sizes={**LINE["sizes"], "4k": {"1:1": [4112, 64], "3:4": [64, 64]}}), "sizes.4k.1:1 is 4112x64"),
        (changed(sizes={**LINE["sizes"], "4k": {"1:1": [64, 64], "3:4": [48, 64]}}), "sizes.4k.3:4 is 48x64"),
        (
            changed(sizes={**LINE["sizes"], "4k": {"1:1": [64, 64], "3:4": [100, 64]}}),
            "multiples of 16 from 64 to 4096",
        ),
        (changed(actions={"dance": {"model": "m", "summary": "s", "example": "e"}}), "dance"),
    ],
)
def test_faults_of_a_file_are_told_with_its_name(document: dict[str, Any], fault: str) -> None:
    """A file that cannot work stops the start, and the message says where to look."""
    with pytest.raises(ConfigurationError, match=r"models/broken\.toml") as refusal:
        read_catalogue({"good.toml": LINE, "broken.toml": document}, EVERY_MODEL)
    assert any(fault in each for each in refusal.value.faults)


def test_faults_of_all_files_come_together() -> None:
    """One start tells everything that is wrong."""
    documents = {"a.toml": changed(surprise=1), "b.toml": changed(price={"cents": {}})}
    with pytest.raises(ConfigurationError) as refusal:
        read_catalogue(documents, EVERY_MODEL)
    assert {each.split(":")[0] for each in refusal.value.faults} == {"models/a.toml", "models/b.toml"}


def test_a_fault_of_the_shared_inputs_comes_with_those_of_other_files() -> None:
    """every-model.toml is read like any other file, and hides no fault of another one."""
    with pytest.raises(ConfigurationError) as refusal:
        read_catalogue({"a.toml": changed(surprise=1), "b.toml": changed(price={"cents": {}})}, {"params": 1})
    assert [each.split(":")[0] for each in refusal.value.faults][:2] == ["models/every-model.toml", "models/a.toml"]
    assert any(each.startswith("models/b.toml") for each in refusal.value.faults)


def test_a_model_that_two_files_describe_is_a_fault() -> None:
    """The second one would hide the first."""
    with pytest.raises(ConfigurationError) as refusal:
        read_catalogue({"a.toml": LINE, "b.toml": LINE}, EVERY_MODEL)
    assert refusal.value.faults[0] == (
        "models: 'toy-text-to-image' with the action 'text_to_image' is described 2 times"
    )


FLUX = ("flux-2-flex-text-to-image", "flux-2-klein", "flux-2-pro-text-to-image", "flux-2-pro-remix-image")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("flux-2-pro", "flux-2-pro-text-to-image"),
        ("FLUX.2 [pro]", "flux-2-pro-text-to-image"),
        ("flux-2-pro-remix", "flux-2-pro-remix-image"),
        ("flux-2-klein-text-to-image", "flux-2-klein"),
        ("flux-2-prp-text-to-image", "flux-2-pro-text-to-image"),
        ("flux-2-fle-text-to-image", "flux-2-flex-text-to-image"),
        ("gpt-image-1", None),
        ("", None),
        ("???", None),
    ],
)
def test_the_nearest_model_begins_in_the_same_way(wanted: str, found: str | None) -> None:
    """A name cut short or gone on with is completed; otherwise the beginning counts more than the rest."""
    assert nearest_model(wanted, FLUX) == found


def test_a_wrong_model_name_is_explained_in_sentences(catalogue: Catalogue) -> None:
    """Each sentence ends with one mark, with a hint and without, and a long name is not repeated whole."""
    with pytest.raises(InvalidInput) as plain:
        catalogue.get("nope" * 100, Action.TEXT_TO_IMAGE)
    with pytest.raises(InvalidInput) as hinted:
        catalogue.get("toy", Action.TEXT_TO_IMAGE)

    assert plain.value.message == (
        f"model '{'nope' * 25}' is not a model of this server. Known here: toy-text-to-image. Nothing was created and "
        "you were not charged."
    )
    assert hinted.value.message == (
        "model 'toy' is not a model of this server; did you mean 'toy-text-to-image'? Known here: toy-text-to-image. "
        "Nothing was created and you were not charged."
    )


def test_a_model_without_a_prompt_is_a_fault() -> None:
    """Every model is asked in words."""
    without = {"params": {name: spec for name, spec in EVERY_MODEL["params"].items() if name != "prompt"}}
    with pytest.raises(ConfigurationError, match="needs the input 'prompt'"):
        read_catalogue({"toy.toml": LINE}, without)
