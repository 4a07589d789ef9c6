"""The scene plan: what the painter understood of a prompt, as plain values that can be printed and compared."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.brushes.colour import Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Tint:
    """A colour with the word it came from."""

    word: str
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """`kind` (on, in, under, beside, left, right, front, behind, above) of the thing numbered `other`."""

    kind: str
    other: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One entity of the prompt, painted `count` times. `size` multiplies its natural size."""

    prop: str
    word: str
    variant: str = ""
    count: int = 1
    size: float = 1.0
    colours: tuple[Tint, ...] = ()
    material: str = ""
    filling: str = ""
    filling_variant: str = ""
    filling_colours: tuple[Tint, ...] = ()
    filling_count: int = 0
    relation: Relation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """Something the place itself shows: moon, clouds, window light, tablecloth."""

    name: str
    colours: tuple[Tint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenePlan:
    """Everything the painter needs, besides size and seed.

    `understood` and `ignored` partition the content words of the prompt; stop words are in neither.
    """

    prompt: str
    place: str
    things: tuple[Thing, ...] = ()
    features: tuple[Feature, ...] = ()
    time: str = "day"
    weather: str = "clear"
    season: str = ""
    styles: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    palette: tuple[Tint, ...] = ()
    layouts: tuple[str, ...] = ()
    said: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    understood: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    def feature(self, name: str) -> Feature | None:
        """The feature of that name, if the prompt asked for it."""
        return next((feature for feature in self.features if feature.name == name), None)
