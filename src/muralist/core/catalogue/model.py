"""What a model takes, paints and costs: the catalogue's values, read from `models/*.toml`.

One file describes a model line (`flux-2-pro`); each of its actions is a `Model` of its own
(`flux-2-pro-text-to-image`), because that is the name that a request carries.
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from muralist.core.money.usd import MicroUSD, from_cents

AUTO = "auto"
"""The aspect ratio that follows the first source picture."""

Size = tuple[int, int]
"""Width and height in pixels."""

MIN_SIDE = 64
MAX_SIDE = 4_096
SIDE_STEP = 16
"""Sides are multiples of this: the models' image encoders work on blocks of 16 pixels."""


class Action(StrEnum):
    """What a request asks for."""

    TEXT_TO_IMAGE = "text_to_image"
    REMIX_IMAGE = "remix_image"


class Tier(StrEnum):
    """How fine a model paints, from the quickest to the finest."""

    KLEIN = "klein"
    PRO = "pro"
    FLEX = "flex"
    MAX = "max"


class ParamKind(StrEnum):
    """The types of input that a model file may name."""

    TEXT = "text"
    CHOICE = "choice"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    URL = "url"
    URLS = "urls"
    LABELS = "labels"


class ParamSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One input: its type, bounds and default. Bounds are inclusive; lengths count characters."""

    kind: ParamKind
    description: str
    required: bool = False
    default: str | int | bool | None = None
    choices: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None


class Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A bound that holds only while another input is given."""

    when: str
    param: str
    maximum: int
    reason: str


class Price(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Cents a picture: one flat price, or one for each value of the input named `key`."""

    cents: Mapping[str, int]
    key: str | None = None

    def of(self, value: str | None) -> MicroUSD:
        """The price in micro-USD for a value of the key."""
        if self.key is None:
            return from_cents(next(iter(self.cents.values())))
        return from_cents(self.cents[value or next(iter(self.cents))])


class Model(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the catalogue, as requests name it."""

    id: str
    line: str
    title: str
    service: str
    action: Action
    tier: Tier
    summary: str
    params: Mapping[str, ParamSpec]
    forbidden: tuple[str, ...]
    rules: tuple[Rule, ...]
    price: Price
    sizes: Mapping[str, Mapping[str, Size]]
    example: str

    @property
    def sources_param(self) -> str | None:
        """The input that carries source pictures, if the model takes any."""
        return next((name for name in ("source_image_urls", "source_image_url") if name in self.params), None)

    @property
    def max_sources(self) -> int:
        """How many source pictures a request may name."""
        name = self.sources_param
        if name is None:
            return 0
        return self.params[name].max_items or 1

    def resolution(self, given: str | None) -> str:
        """The resolution step of a request: the one given, else the model's first."""
        return given or next(iter(self.sizes))

    def size(self, ratio: str, resolution: str | None) -> Size:
        """Pixels of a named aspect ratio."""
        return self.sizes[self.resolution(resolution)][ratio]

    def nearest_size(self, source: Size, resolution: str | None) -> tuple[str, Size]:
        """The ratio we sell that is closest to a source picture's, and its pixels."""
        wanted = source[0] / source[1]

        def distance(item: tuple[str, Size]) -> float:
            have = item[1][0] / item[1][1]
            return max(have, wanted) / min(have, wanted)

        return min(self.sizes[self.resolution(resolution)].items(), key=distance)
