"""The catalogue: all models, found by the name and the action that a request carries."""

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from muralist.core.catalogue.model import (
    AUTO,
    MAX_SIDE,
    MIN_SIDE,
    SIDE_STEP,
    Action,
    Model,
    ParamKind,
    ParamSpec,
    Price,
    Rule,
    Size,
    Tier,
)
from muralist.errors import ConfigurationError, InvalidInput

MAX_SHOWN = 100
"""Characters of a stranger's name that a message repeats."""


class _ActionFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    model: str
    summary: str
    example: str
    params: dict[str, ParamSpec] = {}
    forbidden: tuple[str, ...] = ()


class _LineFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    line: str
    title: str
    service: str
    tier: Tier
    price: Price
    sizes: dict[str, dict[str, Size]]
    actions: dict[Action, _ActionFile]
    params: dict[str, ParamSpec] = {}
    rules: tuple[Rule, ...] = ()


class _EveryModelFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    params: dict[str, ParamSpec]


class Catalogue:
    """All models of this server, in the order of their files. Immutable."""

    def __init__(self, models: Iterable[Model]) -> None:
        self._models = {(model.id, model.action): model for model in models}

    def __iter__(self) -> Iterator[Model]:
        return iter(self._models.values())

    def get(self, model_id: str, action: Action, service: str | None = None) -> Model:
        """The model of a request.

        Raises:
            InvalidInput: no such model, or one of another action or service; the message says which to use.
        """
        model = self._models.get((model_id, action))
        if model is not None and service in (None, model.service):
            return model
        raise InvalidInput.of({"model": [self._explain(model_id, action, service)]})

    def names(self, action: Action | None = None, service: str | None = None) -> list[str]:
        """Model ids of an action and a service, each once."""
        found = {m.id: None for m in self if action in (None, m.action) and service in (None, m.service)}
        return list(found)

    def _explain(self, model_id: str, action: Action, service: str | None) -> str:
        names = self.names(action, service)
        elsewhere = [m for m in self if m.id == model_id]
        if elsewhere:
            other = elsewhere[0]
            return (
                f"{model_id!r} is not offered here: it belongs to service {other.service!r}, action "
                f"{other.action.value!r} (POST /api/v1/{other.service}/{other.action.value}). "
                f"Here you can use {', '.join(names)}"
            )
        near = nearest_model(model_id, names)
        hint = "." if near is None else f"; did you mean {near!r}?"
        return f"{model_id[:MAX_SHOWN]!r} is not a model of this server{hint} Known here: {', '.join(names)}"


def nearest_model(wanted: str, names: Iterable[str]) -> str | None:
    """The name that was probably meant, None when none is alike.

    That is the first one that goes on where `wanted` stops, or the longest that stops where `wanted` goes on, else the
    most alike of those that share its beginning for longest. Marks and capitals do not count.
    """
    plain = _plain(wanted[:MAX_SHOWN])
    known: dict[str, str] = {}
    for name in names:
        known.setdefault(_plain(name), name)
    longer = [each for each in known if plain and each.startswith(plain)]
    shorter = [each for each in known if plain.startswith(each)]
    if longer or shorter:
        return known[longer[0] if longer else max(shorter, key=len)]
    alike = difflib.get_close_matches(plain, known, n=len(known) or 1)
    return known[max(alike, key=lambda each: _shared(plain, each))] if alike else None


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _plain(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def read_catalogue(files: Mapping[str, Mapping[str, Any]], every_model: Mapping[str, Any]) -> Catalogue:
    """Build the catalogue from parsed TOML documents.

    Args:
        files: one document a model line, by file name.
        every_model: the inputs that each model takes unless its own file says otherwise.

    Raises:
        ConfigurationError: all faults of all files at once.
    """
    faults: list[str] = []
    models: list[Model] = []
    shared: Mapping[str, ParamSpec] = {}
    try:
        shared = msgspec.convert(every_model, _EveryModelFile).params
    except msgspec.ValidationError as error:
        faults.append(f"models/every-model.toml: {error}")
    for name, document in files.items():
        try:
            line = msgspec.convert(document, _LineFile)
        except msgspec.ValidationError as error:
            faults.append(f"models/{name}: {error}")
            continue
        for action, part in line.actions.items():
            model = _join(line, action, part, shared)
            faults += [f"models/{name}: {action.value}: {fault}" for fault in _faults(model)]
            models.append(model)
    counted = Counter((model.id, model.action) for model in models)
    faults += [
        f"models: {name!r} with the action {action.value!r} is described {number} times"
        for (name, action), number in counted.items()
        if number > 1
    ]
    if faults:
        raise ConfigurationError(faults)
    return Catalogue(models)


def _join(line: _LineFile, action: Action, part: _ActionFile, shared: Mapping[str, ParamSpec]) -> Model:
    params = {**line.params, **part.params}
    params |= {name: spec for name, spec in shared.items() if name not in params}
    return Model(
        id=part.model,
        line=line.line,
        title=line.title,
        service=line.service,
        action=action,
        tier=line.tier,
        summary=part.summary,
        params=params,
        forbidden=part.forbidden,
        rules=line.rules,
        price=line.price,
        sizes=line.sizes,
        example=part.example,
    )


def _faults(model: Model) -> Iterator[str]:
    """What a type check cannot see: names and values that must agree with each other."""
    if "prompt" not in model.params:
        yield "a model needs the input 'prompt'"
    key = model.price.key
    if key is not None and set(model.price.cents) != set(model.params[key].choices if key in model.params else ()):
        yield f"price.cents must name each choice of {key!r} once"
    if key is None and len(model.price.cents) != 1:
        yield "price.cents of a flat price has exactly one entry"
    ratios = model.params.get("aspect_ratio")
    for ratio in ratios.choices if ratios else ():
        yield from (
            f"sizes.{resolution} lacks the ratio {ratio!r}"
            for resolution, table in model.sizes.items()
            if ratio not in table and ratio != AUTO
        )
    for resolution, table in model.sizes.items():
        yield from (
            f"sizes.{resolution}.{ratio} is {width}x{height}; sides are multiples of {SIDE_STEP} "
            f"from {MIN_SIDE} to {MAX_SIDE}"
            for ratio, (width, height) in table.items()
            if any(side % SIDE_STEP or not MIN_SIDE <= side <= MAX_SIDE for side in (width, height))
        )
    for name, spec in model.params.items():
        if spec.kind is ParamKind.CHOICE and not spec.choices:
            yield f"params.{name} is a choice without choices"
        if spec.default is not None and spec.choices and spec.default not in spec.choices:
            yield f"params.{name}.default is not one of its choices"
    yield from (f"rules name an unknown input {rule.param!r}" for rule in model.rules if rule.param not in model.params)
