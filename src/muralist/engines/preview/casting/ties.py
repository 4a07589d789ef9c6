"""Relations as they are painted: which of a thing's relations counts, and how it shows."""

from __future__ import annotations

from muralist.engines.preview.casting.folk.paws import SET_DOWN
from muralist.engines.preview.casting.scene.where import HEAVENS
from muralist.engines.preview.casting.surfaces import POTTED
from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.hung import hung_relation
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.plan import Relation
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.kinds import BEINGS, ENCLOSING, WEARABLE
from muralist.engines.preview.staging.contact.rims import RIMS
from muralist.engines.preview.staging.inside.hollows import CLOSED, hollow_of
from muralist.engines.preview.staging.instances.natural import sized

RELATED = ("riding", "atop", "between", "on", "in", "at", "around", "under", "front", "behind", "left", "right",
           "above", "over", "following", "beside")  # fmt: skip
"""Which relation of a thing counts when it has several."""
HAD = frozenset({"carrying", "biting", "wearing", "holding", "flying"})
"""What "a girl with a red hat" wears rather than carries."""
UPRIGHT = frozenset({"person", "child", "robot"})
WILD = frozenset({"turtle", "seal", "dolphin", "kangaroo", "crocodile", "snake", "octopus", "monkey", "tyrannosaur"})
UNWIELDY = 0.45
"""Metres from which several of a thing, or one of those animals, are beside whoever is said to be with them."""
"""Who holds the umbrella that they are under."""
FLATS = frozenset({"tray", "picnic_blanket"})
"""What has things on it that it is said to come with: "a tray with a teapot"."""
CUTLERY = frozenset({"fork", "knife", "spoon", "chopsticks", "napkin"})
"""What lies beside a dish that comes with it."""
TABLEWARE = 0.6
"""Metres: lower things that are at a table are on it."""
TOO_LARGE = 4.0
"""How many times higher than its landmark a thing may be and still stand on it."""


def relation_of(drafts: list[Draft], index: int, numbers: dict[int, int]) -> Relation | None:
    """The relation of one draft to another that is painted; `numbers` gives the things' numbers in the plan."""
    return (
        hung_relation(drafts, index, numbers)
        or _sheltering(drafts, index, numbers)
        or _hatted(drafts, index, numbers)
        or _flown(drafts, index, numbers)
        or _own(drafts, index, numbers)
        or _had(drafts, index, numbers)
    )


def _hatted(drafts: list[Draft], index: int, numbers: dict[int, int]) -> Relation | None:
    """A puppy in a hat wears it."""
    if drafts[index].entry.name not in WEARABLE:
        return None
    inside = [n for n, draft in enumerate(drafts) if (index, "in") in draft.linked and _alive(draft) and n in numbers]
    return Relation(kind="wearing", other=numbers[inside[0]]) if inside else None


def _alive(draft: Draft) -> bool:
    return bool(draft.entry.details.get("poses")) or draft.entry.name in BEINGS | UPRIGHT


def _flown(drafts: list[Draft], index: int, numbers: dict[int, int]) -> Relation | None:
    """A kite near people is on somebody's string, whatever the verb."""
    if drafts[index].entry.name != "kite":
        return None
    people = [n for n, draft in enumerate(drafts) if draft.entry.name in UPRIGHT and n in numbers]
    own = [n for n in people if any(other == index and kind in HAD for other, kind in drafts[n].linked)]
    flyer = next(iter([*own, *people]), None)
    return None if flyer is None else Relation(kind="flying", other=numbers[flyer])


def _sheltering(drafts: list[Draft], index: int, numbers: dict[int, int]) -> Relation | None:
    """Somebody under an umbrella holds it."""
    if drafts[index].entry.name != "umbrella":
        return None
    below = [n for n, draft in enumerate(drafts) if (index, "under") in draft.linked and draft.entry.name in UPRIGHT]
    return Relation(kind="carrying", other=numbers[below[0]]) if below and below[0] in numbers else None


def towards_of(drafts: list[Draft], index: int, numbers: dict[int, int]) -> int:
    """The thing that a draft looks at or goes after; -1, none."""
    for other, kind in drafts[index].linked:
        if kind in {"facing", "following"} and other in numbers:
            return numbers[other]
    return -1


def _own(drafts: list[Draft], index: int, numbers: dict[int, int]) -> Relation | None:
    own = [
        ("at" if kind == "carrying" and drafts[other].entry.name == "piano" else kind, other)
        for other, kind in drafts[index].linked
        if other in numbers and kind != "holding"
    ]
    if _alive(drafts[index]):
        own = [(kind, other) for kind, other in own if kind != "in" or drafts[other].entry.name not in WEARABLE]
    if drafts[index].entry.name in UPRIGHT:
        own = [(kind, other) for kind, other in own if (kind, drafts[other].entry.name) != ("under", "umbrella")]
    for kind in RELATED:
        others = [other for k, other in own if k == kind]
        if not others:
            continue
        second = numbers[others[1]] if kind == "between" and len(others) > 1 else -1
        seen = _as_seen(kind, drafts[index], drafts[others[0]], second)
        if seen:
            return Relation(kind=seen, other=numbers[others[0]], second=second)
    return None


def _had(drafts: list[Draft], index: int, numbers: dict[int, int]) -> Relation | None:
    """ "A with B" ties B to A: it is worn, carried, on A's top, or a living thing beside it."""
    for holder, draft in enumerate(drafts):
        for other, kind in draft.linked:
            if other != index or holder not in numbers or kind not in HAD:
                continue
            if (kind == "carrying" and drafts[index].entry.name == "piano") or drafts[index].spot == "back":
                # what is in the background is had by nobody
                continue
            return Relation(kind=_had_how(kind, draft, drafts[index]), other=numbers[holder])
    return None


TOPS, BLOOMS = (
    frozenset({"table", "desk", "nightstand", "piano", "cabinet"}),
    frozenset({"flowers", "hydrangea", "orchid"}),
)
"""What is laid with flowers, and what of those is then in a vase on it however high it grows."""


def _had_how(kind: str, holder: Draft, draft: Draft) -> str:
    if kind == "flying" and draft.entry.name != "kite":
        return "above"
    if kind != "holding":
        return kind
    if _alive(draft):
        return "beside"
    alive = _alive(holder)
    if draft.entry.name in WEARABLE and alive:
        return "wearing"
    if holder.entry.name in RIMS:
        return "in"
    host = all_props()[holder.entry.name]
    if draft.entry.name in CUTLERY or (draft.entry.details.get("fills") and holder.entry.details.get("filling")):
        return "beside"
    if holder.entry.name in FLATS or (holder.entry.name in TOPS and draft.entry.name in BLOOMS):
        return "on"
    if draft.entry.name in ENCLOSING and host.size > 2:
        return "front"
    size = all_props()[draft.entry.name].size
    if size >= UNWIELDY and (draft.plural or draft.count > 1 or draft.entry.name in WILD):
        # nobody has three beehives or a sea turtle in the hands
        return "beside"
    if not alive:
        return "on" if size < host.size and (host.perch is not None or host.stands == "water") else "beside"
    if draft.entry.name in SET_DOWN and holder.entry.name not in UPRIGHT:
        return "beside"
    # an umbrella is as large as its holder needs it
    return "carrying" if size < 2 * host.size or draft.entry.name == "umbrella" else "beside"


def _metres(draft: Draft) -> float:
    return sized(metres_of(draft.entry), draft.size)


def _inside(draft: Draft, host: Draft) -> str:
    """How one shows that is in a vessel or a building; "" where it is neither."""
    if hollow_of(host.entry.name) is not None and _metres(draft) <= _metres(host):
        return "in"
    if host.entry.name in CLOSED and all_props()[draft.entry.name].stands == "ground":
        return "front"
    return "beside" if all_props()[host.entry.name].holds else ""


def _as_seen(kind: str, draft: Draft, host: Draft, second: int) -> str:
    """How a relation shows: a windmill "in tulips" stands behind them; nothing is beside the moon."""
    props = all_props()
    prop = props[draft.entry.name]
    if host.entry.name in HEAVENS and kind not in {"on", "front"}:
        return ""
    if draft.entry.name in HEAVENS and kind not in {"above", "behind", "over"}:
        return ""
    if kind == "in" and host.entry.name in RIMS:
        return "in"
    if kind == "in" and (inside := _inside(draft, host)):
        return inside
    if kind == "around":
        return "at" if host.entry.name in {"table", "piano"} else "around"
    if (
        kind in {"on", "in"}
        and _metres(host) * TOO_LARGE < _metres(draft)
        and draft.entry.name not in POTTED
        and (host.entry.name != "wire")
    ):
        return "behind"
    if kind == "in" and host.entry.name in {"flowers", "reeds"} and alive(draft):
        # they grow all around it
        return ""
    if kind == "at" and host.entry.name == "table" and not _alive(draft) and prop.size < TABLEWARE:
        # "having tea at a table": the cup is on it
        return "on"
    if kind == "at":
        return "at" if host.entry.name in {"table", "piano", "food_stall"} else "beside"
    if kind == "over":
        return "above" if prop.stands == "sky" or "flying" in draft.poses else "front"
    several = host.plural or host.count > 1 or int(host.entry.details.get("group", 1)) > 1 or host.pair
    if kind == "between" and second < 0 and not several:
        return "beside"
    return kind
