"""docs/reference/models.md: every model with its prices, sizes and inputs."""

from muralist.bootstrap.catalogue import load_catalogue
from muralist.core.catalogue.model import Model, ParamSpec

from .markdown import code, document, table

INTRODUCTION = """\
Prices are US cents a picture, charged when the picture is done; a failed task costs nothing. What a model takes,
paints and costs is one file in `src/muralist/models/`; it also drives validation, quotes and the OpenAPI document."""


def page() -> str:
    """The page."""
    models = list(load_catalogue())
    overview = table(
        ("Model", "Service", "Action", "Price"),
        ((code(model.id), code(model.service), code(model.action.value), _prices(model)) for model in models),
    )
    return document("Models", INTRODUCTION, overview, *(_section(model) for model in models))


def _prices(model: Model) -> str:
    return ", ".join(f"{step} {cents}¢" for step, cents in model.price.cents.items())


def _section(model: Model) -> str:
    sizes = table(
        ("Resolution", "Sizes in pixels"),
        (
            (step, ", ".join(f"{ratio} {width}x{height}" for ratio, (width, height) in sizes.items()))
            for step, sizes in model.sizes.items()
        ),
    )
    inputs = table(
        ("Input", "Type", "Bounds", "Default", "Meaning"),
        (
            (code(name), spec.kind.value, _bounds(spec), _default(spec), spec.description)
            for name, spec in model.params.items()
        ),
    )
    head = f"## {model.id}, {model.action.value}\n\n{model.title}. {model.summary}"
    rules = "".join(
        f"\n\nWith `{rule.when}`, `{rule.param}` must be at most {rule.maximum} {rule.reason}." for rule in model.rules
    )
    return f"{head}\n\n{sizes}\n\n{inputs}{rules}"


def _default(spec: ParamSpec) -> str:
    if spec.default is None:
        return "required" if spec.required else ""
    return code(str(spec.default).lower() if isinstance(spec.default, bool) else spec.default)


def _bounds(spec: ParamSpec) -> str:
    if spec.choices:
        return ", ".join(spec.choices)
    for low, high, what in (
        (spec.minimum, spec.maximum, ""),
        (spec.min_length, spec.max_length, " characters"),
        (spec.min_items, spec.max_items, " items"),
    ):
        if high is not None:
            return f"at most {high}{what}" if low is None else f"{low} to {high}{what}"
    return ""
