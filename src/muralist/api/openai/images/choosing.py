"""Which model a request for pictures means, and which size of it."""

from collections.abc import Iterable

from muralist.core.catalogue.image_options import DEFAULT_MODEL, ImageOptions
from muralist.core.catalogue.model import Action, Model
from muralist.core.catalogue.registry import Catalogue, nearest_model
from muralist.errors import NOTHING_CREATED, InvalidInput, ModelNotFound

MAX_SHOWN = 100
"""Characters of a stranger's name that a message repeats."""


def choose_model(
    catalogue: Catalogue, options: ImageOptions, *, name: str | None, quality: str | None, sources: int | None
) -> Model:
    """The model of a request; `sources` is how many pictures it edits, None where it paints from words.

    A name is that of a line (`flux-2-pro`) or of one of its models, whatever its action, since the endpoint says that;
    or it is an alias. Quality moves an alias to another line, unless that one takes fewer pictures than came.

    Raises:
        ModelNotFound: no such model, or none that edits.
        InvalidInput: more pictures than the model takes.
    """
    asked = (name or DEFAULT_MODEL).strip()
    target = options.aliases.get(asked)
    line = _line(catalogue, target or asked) or _line(catalogue, (target or asked).rpartition("/")[2])
    if line is None:
        raise _not_found(catalogue, options, asked)
    model = _of_line(catalogue, line, sources)
    if target is not None and quality is not None and quality in options.qualities:
        finer = _line(catalogue, options.qualities[quality])
        other = None if finer is None else _of_line(catalogue, finer, sources)
        if other is not None and other.max_sources >= (sources or 0):
            model = other
    if model is None:
        raise _not_found(catalogue, options, asked)
    if (sources or 0) > model.max_sources:
        raise InvalidInput.of({"image": [f"names {sources} pictures; {model.line} takes at most {model.max_sources}"]})
    return model


def line_names(catalogue: Iterable[Model]) -> list[str]:
    """The lines of the catalogue, each once: the model names that these calls are documented with."""
    return list(dict.fromkeys(model.line for model in catalogue))


def _line(catalogue: Catalogue, name: str) -> str | None:
    return next((model.line for model in catalogue if name in (model.line, model.id)), None)


def _of_line(catalogue: Catalogue, line: str, sources: int | None) -> Model | None:
    """The model of a line that the endpoint needs: of the editing action where there is one, else one with sources."""
    models = [model for model in catalogue if model.line == line]
    if sources is None:
        return next((model for model in models if model.action is Action.TEXT_TO_IMAGE), None)
    editing = [model for model in models if model.sources_param is not None]
    return next((model for model in editing if model.action is Action.REMIX_IMAGE), editing[0] if editing else None)


def _not_found(catalogue: Catalogue, options: ImageOptions, asked: str) -> ModelNotFound:
    known = [*line_names(catalogue), *options.aliases]
    near = nearest_model(asked, known)
    hint = "" if near is None else f" Did you mean {near!r}?"
    return ModelNotFound(
        f"{asked[:MAX_SHOWN]!r} is not an image model of this server.{hint} Known here: {', '.join(known)}. "
        f"{NOTHING_CREATED}",
        param="model",
    )
