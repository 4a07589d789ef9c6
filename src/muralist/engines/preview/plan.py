"""The scene plan: what the painter understood of a prompt, as plain values that can be printed and compared."""

from __future__ import annotations

from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.colour import Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Tint:
    """A colour with the word it came from."""

    word: str
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """How a thing stands to the thing numbered `other`, and for "between" also to the one numbered `second`.

    `kind` is on, in, under, beside, left, right, front, behind, above, between or riding; a thing that hangs is hanging
    from another, or has a relation wall or ceiling to itself, there over the `second`; wearing, carrying and flying
    are said of what is worn, carried or flown on a string, by `other`, and biting of what is in its mouth. What is
    around another rings it, what is following it goes after it, and what is atop it balances there, whatever the sizes.
    """

    kind: str
    other: int
    second: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One kind of what a thing holds or has on top: `count` of it, or 0 for as much as fits."""

    kind: str
    count: int = 0
    colours: tuple[Tint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One entity of the prompt, painted `count` times. `size` multiplies its natural height, which is `metres`, or
    where that is 0 the prop's own.

    Several `colours` of one instance are its parts; several instances take them in turn. `pattern` is how its surface
    looks, `pose` a word of the vocabulary's poses, `spot` its place in the frame (left, right, front, ..., or row),
    `text` a quoted word to letter on it, in the colour `ink` ("#rrggbb") if one is said; `towards` is the number of
    the thing that it looks at or goes after, its own when several of it look at each other. `key` and `seed`, unless
    -1, keep the look it had in an earlier picture, where it was the thing of that number, and where its instances were
    counted from `first`. A `hidden` one was taken out of a picture: its room stays free, unpainted.
    A `turned` one faces the other way; a `vivid` one keeps its colours in a black and white picture.
    """

    prop: str
    word: str
    variant: str = ""
    count: int = 1
    size: float = 1.0
    metres: float = 0.0
    colours: tuple[Tint, ...] = ()
    material: str = ""
    pattern: str = ""
    filling: str = ""
    filling_variant: str = ""
    filling_colours: tuple[Tint, ...] = ()
    filling_count: int = 0
    contents: tuple[Content, ...] = ()
    relation: Relation | None = None
    text: str = ""
    ink: str = ""
    pose: str = ""
    spot: str = ""
    towards: int = -1
    key: int = -1
    seed: int = -1
    first: int = 0
    hidden: bool = False
    turned: bool = False
    vivid: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """Something the place itself shows: moon, clouds, window light, tablecloth.

    `size` is that of "huge waves", `alone` says that it is one: "a shooting star".
    """

    name: str
    colours: tuple[Tint, ...] = ()
    size: float = 1.0
    alone: bool = False


LENT, LENT_SPAN = 600, 16
"""Keys from which what takes another's place looks as in the picture it came from, and how many there are for each."""


def look_key(key: int) -> int:
    """The number that a thing's look depends on: the one of its own picture, also where it takes another's place."""
    return (key - LENT) % LENT_SPAN if key >= LENT else key


LETTER_BAND = "letter band"
"""The feature that is a band of colour behind the words over the whole picture."""
LETTER_INK = "letter ink"
"""The feature that is the colour said of the words over the whole picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """Where the instance `number` of a thing stood in an earlier picture, in the terms of a placement.

    `prop` is the drawing's name; "" says that another thing has taken its place and keeps only the foot.
    """

    thing: int
    x: float
    y: float
    unit: float
    prop: str = ""
    number: int = 0
    flip: bool = False
    far: float = 0.0
    cord: float = 0.0
    cut: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenePlan:
    """Everything the painter needs, besides size and seed.

    `caption` is a text lettered over the whole picture, as on a poster, where `caption_at` says: "" (where it is
    calmest), middle, or top, bottom, left, right and pairs of them. `lights` names lights besides the hour's own
    (window, golden, rim, candle); `lens` is "", close-up, portrait, wide, bokeh or top-down. `understood` and `ignored`
    partition the content words of the prompt; stop words are in neither. A `kept` scene is an earlier picture's: what
    has a pin stays where it was, and what has none is new in it. A `mirrored` one is turned left to right when done.
    `composed` are the styles that the scenery of a restyled picture was first laid out for, and keeps its shapes by.
    """

    prompt: str
    place: str
    things: tuple[Thing, ...] = ()
    features: tuple[Feature, ...] = ()
    time: str = "day"
    weather: str = "clear"
    season: str = ""
    lights: tuple[str, ...] = ()
    lens: str = ""
    styles: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    palette: tuple[Tint, ...] = ()
    layouts: tuple[str, ...] = ()
    caption: str = ""
    caption_at: str = ""
    said: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    understood: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    mirrored: bool = False
    kept: bool = False
    composed: tuple[str, ...] | None = None
    pins: tuple[Pin, ...] = ()

    def exchanged(self, index: int, thing: Thing) -> ScenePlan:
        """The plan with another thing at a number."""
        return replace(self, things=(*self.things[:index], thing, *self.things[index + 1 :]))

    def feature(self, name: str) -> Feature | None:
        """The feature of that name, if the prompt asked for it."""
        return next((feature for feature in self.features if feature.name == name), None)
