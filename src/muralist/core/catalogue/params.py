"""Checks the body of a create request against a model and turns it into `Params`."""

import difflib
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from muralist.core.catalogue.model import Model, ParamKind, ParamSpec
from muralist.errors import InvalidInput

MAX_LABELS = 16
MAX_LABEL_NAME = 64
MAX_LABEL_VALUE = 512
MAX_URL = 8192

_NAMED = frozenset(
    {
        "prompt",
        "aspect_ratio",
        "output_resolution",
        "seed",
        "output_format",
        "metadata",
        "callback_url",
        "source_image_urls",
        "source_image_url",
    }
)


class Params(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The checked inputs of a task. `sources` holds URLs as given, or `file:<id>` for this server's own files."""

    prompt: str
    aspect_ratio: str
    output_format: str
    output_resolution: str | None = None
    sources: tuple[str, ...] = ()
    seed: int | None = None
    callback_url: str | None = None
    metadata: dict[str, str] = {}
    options: dict[str, str | int | bool] = {}


def check_params(model: Model, body: Mapping[str, Any]) -> Params:
    """Check every field and report all complaints together.

    A field that is null or a blank string counts as absent, as RunAPI's clients drop such fields before sending.

    Raises:
        InvalidInput: `fields` maps each faulty field to its complaints; the nearest known name is suggested.
    """
    complaints: dict[str, list[str]] = {}
    values: dict[str, Any] = {}
    sources = model.sources_param
    for name, value in body.items():
        if name == "model" or value is None or (isinstance(value, str) and not value.strip()):
            continue
        spec = model.params.get(name)
        if spec is None:
            complaints[name] = [_unknown(model, name)]
            continue
        faults = _faults(spec, value, source_fault if name == sources else url_fault)
        if faults:
            complaints[name] = faults
        else:
            values[name] = value
    for name, spec in model.params.items():
        if name in complaints or name in values:
            continue
        if spec.required:
            complaints[name] = ["is required"]
        elif spec.default is not None:
            values[name] = spec.default
    for rule in model.rules:
        if rule.when in values and isinstance(values.get(rule.param), int) and values[rule.param] > rule.maximum:
            complaints.setdefault(rule.param, []).append(f"must be at most {rule.maximum} {rule.reason}")
    if complaints:
        raise InvalidInput.of(complaints)
    return _params(model, values)


def _params(model: Model, values: Mapping[str, Any]) -> Params:
    sources = values.get("source_image_urls") or ([values["source_image_url"]] if "source_image_url" in values else [])
    return Params(
        prompt=values["prompt"],
        aspect_ratio=values.get("aspect_ratio") or next(iter(model.sizes[model.resolution(None)])),
        output_format=values["output_format"],
        output_resolution=values.get("output_resolution"),
        sources=tuple(sources),
        seed=values.get("seed"),
        callback_url=values.get("callback_url"),
        metadata=values.get("metadata", {}),
        options={name: value for name, value in values.items() if name not in _NAMED},
    )


def _unknown(model: Model, name: str) -> str:
    if name in model.forbidden:
        return f"is not accepted by {model.id}"
    near = difflib.get_close_matches(name, model.params, n=1, cutoff=0.5)
    hint = f"; did you mean {near[0]!r}?" if near else f"; known fields: model, {', '.join(model.params)}"
    return f"is not a field of {model.id}{hint}"


def url_fault(value: object) -> str | None:
    """What is wrong with the form of an address, as a phrase that follows its name; None when nothing is."""
    if not isinstance(value, str):
        return "must be a URL string"
    if len(value) > MAX_URL:
        return f"must have at most {MAX_URL} characters"
    if not value.isprintable() or " " in value:
        return "must be a URL without spaces or control characters"
    if not value.lower().startswith(("http://", "https://")):
        return "must be an absolute http or https URL"
    return None


def source_fault(value: object) -> str | None:
    """As `url_fault`, of a source: bytes and data URLs pass, since only decoding tells whether they are pictures."""
    return None if is_inline(value) else url_fault(value)


def is_inline(source: object) -> bool:
    """Whether a source is the picture itself: bytes that came with the request, or a data URL."""
    return isinstance(source, bytes) or (isinstance(source, str) and source[:5].lower() == "data:")


def _faults(spec: ParamSpec, value: object, address_fault: Callable[[object], str | None]) -> list[str]:
    if spec.kind is ParamKind.URLS:
        return _urls(spec, value, address_fault)
    fault = address_fault(value) if spec.kind is ParamKind.URL else _CHECKS[spec.kind](spec, value)
    return [fault] if fault else []


def _text(spec: ParamSpec, value: object) -> str | None:
    if not isinstance(value, str):
        return "must be a string"
    if "\x00" in value:
        return "must not contain NUL characters"
    try:
        value.encode()
    except UnicodeEncodeError:
        return "must be valid Unicode"
    if spec.min_length is not None and len(value.strip()) < spec.min_length:
        return f"must have at least {spec.min_length} characters"
    if spec.max_length is not None and len(value) > spec.max_length:
        return f"must have at most {spec.max_length} characters, has {len(value)}"
    return None


def _choice(spec: ParamSpec, value: object) -> str | None:
    if isinstance(value, str) and value in spec.choices:
        return None
    return f"must be one of {', '.join(spec.choices)}"


def _integer(spec: ParamSpec, value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return "must be an integer"
    low, high = spec.minimum, spec.maximum
    if (low is not None and value < low) or (high is not None and value > high):
        return f"must be {low}" if low == high else f"must be from {low} to {high}"
    return None


def _boolean(_: ParamSpec, value: object) -> str | None:
    return None if isinstance(value, bool) else "must be true or false"


def _urls(spec: ParamSpec, value: object, address_fault: Callable[[object], str | None]) -> list[str]:
    """The fault of the list, or those of all its items by their places."""
    if not isinstance(value, list):
        return ["must be an array of URLs"]
    low, high = spec.min_items or 0, spec.max_items
    if len(value) < low or (high is not None and len(value) > high):
        wanted = f"exactly {low} URL" if low == high else f"{low} to {high} URLs"
        return [f"must name {wanted}, names {len(value)}"]
    return [f"[{index}] {fault}" for index, item in enumerate(value) if (fault := address_fault(item))]


def _labels(_: ParamSpec, value: object) -> str | None:
    if not isinstance(value, dict):
        return "must be an object of strings"
    if len(value) > MAX_LABELS:
        return f"must have at most {MAX_LABELS} entries"
    for name, text in value.items():
        if not isinstance(text, str):
            return f"[{name!r}] must be a string"
        if not 0 < len(name) <= MAX_LABEL_NAME or len(text) > MAX_LABEL_VALUE:
            return f"names have 1 to {MAX_LABEL_NAME} characters and values at most {MAX_LABEL_VALUE}"
    return None


_CHECKS: Mapping[ParamKind, Callable[[ParamSpec, object], str | None]] = {
    ParamKind.TEXT: _text,
    ParamKind.CHOICE: _choice,
    ParamKind.INTEGER: _integer,
    ParamKind.BOOLEAN: _boolean,
    ParamKind.LABELS: _labels,
}
