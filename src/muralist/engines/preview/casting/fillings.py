"""What fills what, or lies on top of it: flowers a vase, fruit a bowl, coffee a mug, meatballs a plate of spaghetti."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.plan import Content, Tint
from muralist.engines.preview.props import all_props

BOWLS = frozenset({"bowl", "glass", "vase"})
SERVING = frozenset(
    {
        "plate",
        "bowl",
        "board",
        "tray",
        "steamer",
        "pan",
        "pot",
        "basket",
        "jar",
        "morsel",
        "cake",
        "pizza",
        "mug",
        "glass",
        "ice_cream",
    }
)
"""Props that show each kind of what they hold by itself."""
DISHED = {
    "mushroom": "mushroom",
    "fish": "fish",
    "shrimp": "shrimp",
    "lobster": "lobster",
    "chicken": "chicken",
    "duck": "chicken",
}
"""Living things that are food on a plate, and the food that they are there."""
BAKED = "bake"
"""What is eaten beside a dish rather than in it: "soup with bread"."""


def name_fishbowls(drafts: list[Draft]) -> None:
    """A bowl, glass or vase that a fish is in is a fishbowl."""
    tank = lexicon().english["fishbowl"]
    for draft in drafts:
        for other, kind in draft.linked:
            for holder, inner, inside in (
                (drafts[other], draft, kind == "in"),
                (draft, drafts[other], kind == "holding"),
            ):
                if inside and inner.entry.name in {"fish", "fancy fish"} and holder.entry.name in BOWLS:
                    holder.entry = tank
    for draft in drafts:
        if draft.entry.name == tank.name and draft.material == "glass":
            # it is of glass anyway
            draft.material = ""


def bouquet(draft: Draft, inner: Draft) -> bool:
    """Whether a bunch of flowers is said to be of certain flowers."""
    return draft.entry.name == "flowers" == inner.entry.name and draft is not inner


def name_bouquets(drafts: list[Draft]) -> None:
    """ "A bouquet of red roses" is one bunch, of roses."""
    for draft in drafts:
        for other, kind in draft.linked:
            inner = drafts[other]
            if kind == "holding" and bouquet(draft, inner):
                draft.entry, draft.single = inner.entry, False
                draft.words += inner.words
                draft.colours = draft.colours or list(inner.colours)


def fillings(drafts: list[Draft]) -> dict[int, list[int]]:
    """Holder to contents: "vase of roses", "an apple and a pear in a bowl", "spaghetti with meatballs on a plate"."""
    direct = _direct(drafts)
    for holder, inners in direct.items():
        _list_on(drafts, direct, holder, inners)
    inner = {number for inners in direct.values() for number in inners}
    return {holder: _all_inside(direct, holder, frozenset()) for holder in direct if holder not in inner}


def _direct(drafts: list[Draft]) -> dict[int, list[int]]:
    filled: dict[int, list[int]] = {}
    taken: set[int] = set()
    for index, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.drop:
            continue
        for other, kind in draft.linked:
            for holder, inner in ((index, other), (other, index)):
                a, b = drafts[holder], drafts[inner]
                if a.entry.kind != "thing" or b.entry.kind != "thing" or holder == inner or b.drop or inner in taken:
                    continue
                inside = kind == "holding" if holder == index else kind in {"in", "on"}
                if inside and _fits(a, b) and holder not in filled.get(inner, ()):
                    filled.setdefault(holder, []).append(inner)
                    taken.add(inner)
    for holder, inners in filled.items():
        if drafts[holder].entry.name == "bowl" and any(drafts[n].entry.details.get("filling") for n in inners):
            inners[:] = [n for n in inners if fills(drafts[n]) != BAKED]
    return filled


def _fits(holder: Draft, inner: Draft) -> bool:
    dish = holder.entry.name in SERVING
    kind = "bite" if dish and inner.entry.name in DISHED else fills(inner)
    if holder.entry.name == "basket" and inner.entry.name in {"chicken", "duck"}:
        # a hen in a basket is alive
        return False
    if kind == BAKED and (holder.entry.name == "bowl" and holder.entry.details.get("filling")):
        return False
    return kind in all_props()[holder.entry.name].holds


def fills(inner: Draft) -> str:
    """What kind of filling it can be."""
    return str(inner.entry.details.get("fills", ""))


def _list_on(drafts: list[Draft], direct: dict[int, list[int]], holder: int, inners: list[int]) -> None:
    """What a list goes on with after a comma or "and": "with two apples, one banana and grapes"."""
    if drafts[holder].entry.name not in SERVING or not any((n, "holding") in drafts[holder].linked for n in inners):
        return
    elsewhere = {number for numbers in direct.values() for number in numbers} | set(direct)
    landmarks = {other for draft in drafts for other, _ in draft.linked}
    last = max(inners)
    for number in range(last + 1, len(drafts)):
        draft, before = drafts[number], drafts[last]
        alike = draft.entry.kind == "thing" and _fits(drafts[holder], draft)
        counted = before.single or before.count > 0
        own = [link for link in draft.linked if link not in drafts[holder].linked]
        if not alike or draft.drop or own or number in elsewhere | landmarks or (draft.single and not counted):
            return
        inners.append(number)
        last = number


def _all_inside(direct: dict[int, list[int]], holder: int, seen: frozenset[int]) -> list[int]:
    """Everything in a holder, what its contents bear right after them."""
    found: list[int] = []
    for inner in direct.get(holder, []):
        if inner not in seen:
            found += [inner, *_all_inside(direct, inner, seen | {holder})]
    return found


def contents(drafts: list[Draft]) -> set[int]:
    """Every draft that fills another."""
    return {inner for inners in fillings(drafts).values() for inner in inners}


def served(draft: Draft, inners: list[Draft]) -> tuple[Content, ...]:
    """What a holder shows, kind by kind: first what its own word brings, then what it was said to hold."""
    from muralist.engines.preview.props.larder import FOODS
    from muralist.engines.preview.props.portions import shared_out

    beside = str(draft.entry.details.get("with", ""))
    flavour = DISHED.get(beside, beside)
    if draft.entry.name not in SERVING or not (inners or flavour in FOODS):
        return ()
    every = [inner for inner in inners if _kinds(inner) != ["mixed"]]
    shown = every or inners
    extra = [Content(kind=flavour)] if flavour in FOODS else []
    own = str(draft.entry.details.get("filling", ""))
    found = [Content(kind=kind, colours=tints(draft)) for kind in own.split("+") if kind in FOODS]
    for inner in shown:
        kinds = [kind for kind in _kinds(inner) if kind in FOODS or kind == "mixed"]
        shares = shared_out(amount(inner), len(kinds))
        found += [Content(kind=kind, count=share, colours=tints(inner))
                  for kind, share in zip(kinds, shares, strict=False)]  # fmt: skip
    return _once((*found, *extra))


def _once(portions: tuple[Content, ...]) -> tuple[Content, ...]:
    """Each kind once, or once in every colour: ramen "with noodles" has them already, red and green apples are both."""
    kinds: dict[tuple[str, tuple[Tint, ...]], Content] = {}
    for each in portions:
        alike = [
            key for key, one in kinds.items() if key[0] == each.kind and not (one.count and one.colours != each.colours)
        ]
        before = kinds.get(alike[0]) if alike else None
        if before is None or (not before.colours and not before.count):
            kinds[alike[0] if alike else (each.kind, each.colours)] = each
    return tuple(kinds.values())


def _kinds(inner: Draft) -> list[str]:
    details = inner.entry.details
    if inner.entry.name in DISHED:
        return [DISHED[inner.entry.name]]
    return str(details.get("fill") or details.get("filling") or details.get("variant") or "mixed").split("+")


def tints(draft: Draft) -> tuple[Tint, ...]:
    """The colours said of it, or those of its row: a crow is black unless the prompt says otherwise."""
    codes = str(draft.entry.details.get("tones", "")).split(",")
    own = tuple(Tint(word=draft.text, colour=rgb(code.strip())) for code in codes if code.strip())
    return tuple(draft.colours) or own


SERVED_ON = frozenset({"plate", "platter", "board", "tray", "dish", "assorted", "set", "box", "bowl", "basket"})
"""Words of a food's name that say that there are several pieces."""


def amount(inner: Draft) -> int:
    """How many of it lie there: as said, one of "a strawberry", else 0, as many as fit."""
    if inner.count:
        return inner.count
    text = inner.text.lower()
    if any(word in SERVED_ON for word in text.split()):
        # "a plate of sushi": the article is the plate's
        return 0
    return 1 if inner.single or text.startswith("half") else 0
