"""What a painted file remembers: its plan and seed, so that a remix can take it apart again.

The memory is one compact JSON text among the file's facts. It comes back from anywhere, so it is read as untrusted
input; and it counts only while the picture still looks as it was painted, to which a coarse thumbnail testifies.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np
from PIL import Image

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.light import DAYLIGHTS
from muralist.engines.preview.casting.bonds.rings import ring_of
from muralist.engines.preview.optics.caption import PLACES
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Feature, Pin, Relation, ScenePlan, Thing, Tint
from muralist.engines.preview.props import all_props
from muralist.engines.preview.staging.instances.made import MAX_EACH

FORMAT = 1
FACT = "plan"
GRID = 5
"""Rows and columns of the thumbnail."""
LIKENESS = 16.0
"""Mean difference, of 255, up to which a picture still counts as the one painted: recompressed, but not edited."""
MAX_THINGS = 12
LEFT_OUT = frozenset({"prompt", "understood", "ignored", "said", "layouts"})
LONGEST_WORD = 80
_INK = re.compile("(?:#[0-9a-f]{6})?")
FARTHEST = 20.0
"""World units, and prop units of a cord, within which everything stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """A plan with the seed that it was painted by."""

    plan: ScenePlan
    seed: int


def remember(plan: ScenePlan, seed: int, picture: Image.Image) -> str:
    """The text to keep in the file of a picture that was painted wholly from this plan."""
    value = {"v": FORMAT, "seed": seed, "look": _thumbnail(picture), "plan": _compact(plan)}
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def recall(facts: Mapping[str, str], picture: Image.Image) -> Memory | None:
    """The memory of a file, or None where it has none, an unknown one, or looks otherwise by now."""
    try:
        value = json.loads(facts.get(f"muralist:{FACT}", ""))
        if value["v"] != FORMAT or not _alike(str(value["look"]), picture):
            return None
        plan = msgspec.convert({"prompt": "", **_expand(value["plan"])}, ScenePlan)
        seed = int(value["seed"])
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, msgspec.ValidationError):
        return None
    return Memory(plan=plan, seed=seed) if seed >= 0 and _possible(plan) else None


def subjects_of(memories: Sequence[Memory | None]) -> list[str]:
    """The first thing of every picture, or nothing where one has none."""
    words = [memory.plan.things[0].word if memory is not None and memory.plan.things else "" for memory in memories]
    return words if all(words) else []


def _thumbnail(picture: Image.Image) -> str:
    return picture.convert("RGB").resize((GRID, GRID), Image.Resampling.BOX).tobytes().hex()


def _alike(look: str, picture: Image.Image) -> bool:
    then = np.frombuffer(bytes.fromhex(look), dtype=np.uint8).astype(np.int16)
    now = np.frombuffer(bytes.fromhex(_thumbnail(picture)), dtype=np.uint8).astype(np.int16)
    return then.shape == now.shape and float(np.abs(then - now).mean()) <= LIKENESS


def _compact(value: Any) -> Any:
    """Plain data without what is default; colours as hex."""
    if isinstance(value, Tint):
        return [value.word[:LONGEST_WORD], "".join(f"{round(255 * part):02x}" for part in value.colour)]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        named = {field.name: field for field in dataclasses.fields(value)}
        return {
            name: _compact(getattr(value, name))
            for name, field in named.items()
            if name not in LEFT_OUT and getattr(value, name) != field.default
        }
    if isinstance(value, (tuple, frozenset)):
        return [_compact(each) for each in (sorted(value) if isinstance(value, frozenset) else value)]
    return value


def _expand(plan: Mapping[str, Any]) -> dict[str, Any]:
    """Undo the short spelling of colours."""
    tinted = {"colours", "filling_colours", "palette"}

    def expand(name: str, value: Any) -> Any:
        if name in tinted:
            return [{"word": word, "colour": rgb(f"#{code}")} for word, code in value]
        if isinstance(value, Mapping):
            return {key: expand(key, each) for key, each in value.items()}
        if isinstance(value, list):
            return [expand("", each) for each in value]
        return value

    return {name: expand(name, value) for name, value in plan.items() if name not in LEFT_OUT}


def _possible(plan: ScenePlan) -> bool:
    """Whether the painter knows everything in a plan, and nothing in it is beyond its measure."""
    props, count = all_props(), len(plan.things)
    return (
        plan.place in all_places()
        and plan.time in DAYLIGHTS
        and plan.caption_at in PLACES
        and not ring_of(plan.things)
        and count <= MAX_THINGS
        and len(plan.features) <= MAX_EACH
        and all(_possible_feature(feature) for feature in plan.features)
        and len(plan.pins) <= MAX_THINGS * MAX_EACH
        and all(_possible_pin(pin, count) for pin in plan.pins)
        and all(thing.prop in props and _possible_thing(thing, count) for thing in plan.things)
    )


def _possible_feature(feature: Feature) -> bool:
    return len(feature.name) <= LONGEST_WORD and len(feature.colours) <= MAX_EACH


def _possible_pin(pin: Pin, count: int) -> bool:
    near = all(-FARTHEST < part < FARTHEST for part in (pin.x, pin.y, pin.cord, pin.far, pin.cut))
    return near and 0 < pin.unit < FARTHEST and 0 <= pin.thing < count and len(pin.prop) <= LONGEST_WORD


def _possible_thing(thing: Thing, count: int) -> bool:
    relation = thing.relation or Relation(kind="beside", other=0)
    words = (thing.word, thing.variant, thing.material, thing.pattern, thing.filling, thing.filling_variant, thing.text)
    return (
        1 <= thing.count <= MAX_EACH
        and 0.2 <= thing.size <= 4
        and 0 <= thing.metres <= 1000
        and 0 <= thing.filling_count <= MAX_EACH
        and len(thing.contents) <= MAX_EACH
        and all(len(each.kind) <= LONGEST_WORD and 0 <= each.count <= MAX_EACH for each in thing.contents)
        and max(len(thing.colours), len(thing.filling_colours)) <= MAX_EACH
        and all(len(word) <= LONGEST_WORD for word in words)
        and 0 <= relation.other < count
        and -1 <= thing.towards < count
        and -1 <= relation.second < count
        and -1 <= thing.key < 1000
        and thing.seed >= -1
        and _INK.fullmatch(thing.ink) is not None
        and 0 <= thing.first <= MAX_EACH
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Repainted:
    """The plan to paint and its seed. `base` is the source (from 0) that the scene is of."""

    plan: ScenePlan
    seed: int
    base: int
    own: int = -1
    """How many of its things were the source's own, where that is not all."""
    afresh: bool = False
    """Whether all subjects find their places together, instead of what is new beside what stands."""
