"""JSON schemas of create bodies, made from the same `ParamSpec`s that check them."""

from collections.abc import Mapping
from typing import Any

from muralist.api.operation import JSON, Takes
from muralist.core.catalogue.model import Action, Model, ParamKind, ParamSpec
from muralist.core.catalogue.params import MAX_LABEL_NAME, MAX_LABEL_VALUE, MAX_LABELS, MAX_URL
from muralist.core.catalogue.registry import Catalogue

LEADING_TIER = "pro"
"""Readers see the examples of this tier first."""

_URL: Mapping[str, Any] = {"type": "string", "maxLength": MAX_URL, "pattern": r"^[hH][tT][tT][pP][sS]?://[!-~]+$"}
_SOURCE: Mapping[str, Any] = {"type": "string", "pattern": r"^([hH][tT][tT][pP][sS]?://|[dD][aA][tT][aA]:)[!-~]+$"}
"""A source may be a data URL, whose length only the body limits."""


def create_body(catalogue: Catalogue, service: str | None, action: Action) -> Takes:
    """The body of one create path: the input of any of its models, told apart by `model`."""
    models = [m for m in catalogue if m.action is action and service in (None, m.service)]
    models.sort(key=lambda model: model.tier != LEADING_TIER)
    references = {model.id: f"#/components/schemas/{schema_name(model)}" for model in models}
    schema = {
        "oneOf": [{"$ref": reference} for reference in references.values()],
        "discriminator": {"propertyName": "model", "mapping": references},
    }
    return Takes(content={JSON: schema}, examples={model.id: _example(model) for model in models})


def schema_name(model: Model) -> str:
    """Name of a model's input among the document's schemas."""
    if model.id.endswith(model.action.value.replace("_", "-")):
        return model.id
    return f"{model.id}.{model.action.value}"


def model_schemas(catalogue: Catalogue) -> dict[str, Any]:
    """The input of every model, by schema name."""
    return {schema_name(model): _input(model) for model in catalogue}


def _input(model: Model) -> dict[str, Any]:
    required = [name for name, spec in model.params.items() if spec.required]
    properties = {
        name: _property(spec, _SOURCE if name == model.sources_param else _URL) for name, spec in model.params.items()
    }
    return {
        "title": schema_name(model),
        "description": f"{model.title}: {model.summary}",
        "type": "object",
        "properties": {"model": {"const": model.id, "type": "string"}, **properties},
        "required": ["model", *required],
        "additionalProperties": False,
        **_rules(model),
    }


def _rules(model: Model) -> dict[str, Any]:
    rules = [
        {
            "if": {"required": [rule.when], "properties": {rule.when: {"type": "string"}}},
            "then": {"properties": {rule.param: {"maximum": rule.maximum}}},
        }
        for rule in model.rules
    ]
    return {"allOf": rules} if rules else {}


def _property(spec: ParamSpec, address: Mapping[str, Any]) -> dict[str, Any]:
    schema = {"description": spec.description, **_typed(spec, address)}
    if spec.default is not None:
        schema["default"] = spec.default
    if not spec.required:
        schema["type"] = [schema["type"], "null"]
        if "enum" in schema:
            schema["enum"] = [*schema["enum"], None]
    return schema


def _typed(spec: ParamSpec, address: Mapping[str, Any]) -> dict[str, Any]:
    if spec.kind is ParamKind.URL:
        return dict(address)
    if spec.kind is ParamKind.URLS:
        return _urls(spec, address)
    return _KINDS[spec.kind](spec)


def _text(spec: ParamSpec) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    if spec.max_length is not None:
        schema["maxLength"] = spec.max_length
    if spec.min_length is not None:
        schema["minLength"] = spec.min_length
        # Blank edges do not count towards the length, and NUL is refused.
        middle = rf"[^\x00]{{{spec.min_length - 2},}}[^\s\x00]" if spec.min_length > 1 else ""
        schema["pattern"] = rf"^[^\S\x00]*[^\s\x00]{middle}[^\x00]*$"
    else:
        schema["pattern"] = r"^[^\x00]*$"
    return schema


def _choice(spec: ParamSpec) -> dict[str, Any]:
    return {"type": "string", "enum": list(spec.choices)}


def _integer(spec: ParamSpec) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "integer"}
    if spec.minimum is not None:
        schema["minimum"] = spec.minimum
    if spec.maximum is not None:
        schema["maximum"] = spec.maximum
    return schema


def _boolean(_: ParamSpec) -> dict[str, Any]:
    return {"type": "boolean"}


def _urls(spec: ParamSpec, address: Mapping[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "array", "items": dict(address)}
    if spec.min_items is not None:
        schema["minItems"] = spec.min_items
    if spec.max_items is not None:
        schema["maxItems"] = spec.max_items
    return schema


def _labels(_: ParamSpec) -> dict[str, Any]:
    return {
        "type": "object",
        "maxProperties": MAX_LABELS,
        "propertyNames": {"minLength": 1, "maxLength": MAX_LABEL_NAME},
        "additionalProperties": {"type": "string", "maxLength": MAX_LABEL_VALUE},
    }


_KINDS = {
    ParamKind.TEXT: _text,
    ParamKind.CHOICE: _choice,
    ParamKind.INTEGER: _integer,
    ParamKind.BOOLEAN: _boolean,
    ParamKind.LABELS: _labels,
}


def _example(model: Model) -> dict[str, Any]:
    body: dict[str, Any] = {"model": model.id, "prompt": model.example}
    ratios = model.params.get("aspect_ratio")
    if ratios is not None:
        body["aspect_ratio"] = "3:4" if "3:4" in ratios.choices else ratios.choices[0]
    resolutions = model.params.get("output_resolution")
    if resolutions is not None:
        body["output_resolution"] = resolutions.choices[-1]
    picture = "https://images.example.com/source.jpg"
    if "source_image_urls" in model.params:
        body["source_image_urls"] = [picture]
    elif model.params.get("source_image_url") is not None and model.params["source_image_url"].required:
        body["source_image_url"] = picture
    return body
