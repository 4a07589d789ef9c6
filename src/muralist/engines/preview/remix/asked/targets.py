"""What a noun of an order speaks of in a plan: a thing, what fills one, what somebody wears, or a part of the place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from muralist.engines.preview.casting.scene.interiors import CUPBOARDS
from muralist.engines.preview.casting.scene.interiors import OWN as INTERIOR
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.props.kindred import KINDRED
from muralist.engines.preview.reader import Reader
from muralist.engines.preview.scenery.fixtures import FIXTURES

THING, FILLING, GARMENT, PART, OWN = "thing", "filling", "garment", "part", "own"
PERSONAL = frozenset({"him", "her", "he", "she", "他", "她"})
ANYTHING = frozenset({"it", "this", "that", "它", "牠", "this picture"})
SEVERAL = frozenset({"them", "they", "它們", "它们", "牠們"})
WHOLE = frozenset({"time", "weather", "season", "mood", "style", "light", "lens", "layout"})
BORNE = frozenset({"wearing", "carrying", "holding", "biting", "flying"})
"""Relations of what belongs to somebody."""
TOKENS = {"spectacles": ("glasses", "sunglasses"), "hat": ("hat-brim", "hat-top"), "cap": ("hat-cap",),
          "crown": ("hat-crown",), "beanie": ("hat-beanie",)}  # fmt: skip
"""What things that are worn are called in the look of a figure."""
OUTFITS = frozenset({"dress", "coat", "shirt", "sweater", "jacket", "raincoat", "hoodie", "kimono", "suit", "gown"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """`kind` says what it is: a thing numbered `index`, a filling of it, its garment, a `part` of the place that is a
    feature of that name, or something of the place's own dressing that goes by any of `names`.
    """

    kind: str
    index: int = -1
    name: str = ""
    names: tuple[str, ...] = ()


def find(phrase: str, plan: ScenePlan) -> Target | None:
    """What the phrase speaks of, or None where nothing in the plan answers to it."""
    words = mentions(phrase)
    drafts = Reader(words).read().drafts
    shown = [(index, thing) for index, thing in enumerate(plan.things) if not thing.hidden]
    bare = phrase.strip().lower()
    if bare in PERSONAL:
        return next((Target(kind=THING, index=i) for i, thing in shown if thing.prop in CLOTHED), _only(shown))
    if bare in ANYTHING:
        return _only(shown)
    if bare in SEVERAL:
        return _several(shown)
    garment = _garment(words, shown)
    if garment is not None:
        return garment
    for draft in drafts:
        found = (
            _served(draft, shown)
            or _thing(draft, shown)
            or _filling(draft, shown)
            or _called(draft, shown)
            or _part(draft, plan)
        )
        if found is not None:
            return found
    return _named(bare, shown)


def of_the_whole(value: str) -> bool:
    """Whether what a picture is to become is an hour, a season or a look of it: "a night scene with a moon"."""
    kinds = (word.kind for word in mentions(value))
    return next((kind in WHOLE for kind in kinds if kind in WHOLE or kind == "thing"), False)


def _only(shown: Sequence[tuple[int, Thing]]) -> Target | None:
    """What "it" is: the first that is nobody's own, also where it sits on another."""
    roots = [index for index, thing in shown if thing.relation is None or thing.relation.kind not in BORNE]
    return Target(kind=THING, index=roots[0]) if roots else None


def _several(shown: Sequence[tuple[int, Thing]]) -> Target | None:
    """What "them" are: things of which there are several, else the flowers of a vase, else what "it" is."""
    for index, thing in shown:
        if thing.count > 1:
            return Target(kind=THING, index=index)
        if thing.prop == "vase" and thing.filling:
            return Target(kind=FILLING, index=index)
    return _only(shown)


def _garment(words: Sequence[Mention], shown: Sequence[tuple[int, Thing]]) -> Target | None:
    """The dress of "her red dress": what a figure's variant says that it wears."""
    people = [(index, thing) for index, thing in shown if thing.prop in CLOTHED]
    named = {word.text.lower() for word in words}
    owner = next(((i, t) for i, t in people if t.word.lower().split()[-1] in named), people[0] if people else None)
    if owner is None:
        return None
    for word in words:
        thing = word.meaning("thing")
        if thing is not None and thing.name in CLOTHED:
            continue
        worn = word.meaning("garment") or word.meaning("trait") or word.meaning("part")
        if worn is not None and (word.meaning("thing") is None or _wears(owner[1], word.text)):
            return Target(kind=GARMENT, index=owner[0], name=word.text.lower())
        if _wears(owner[1], word.text):
            return Target(kind=GARMENT, index=owner[0], name=word.text.lower())
        token = _token(owner[1], word)
        if token:
            return Target(kind=GARMENT, index=owner[0], name=token)
    return None


def _token(thing: Thing, word: Mention) -> str:
    """The word of a figure's look for what it wears and a noun names: 眼鏡 are its "glasses"."""
    named = word.meaning("thing")
    if named is None or word.text.isascii():
        return ""
    tokens = [token.partition(":")[0] for token in thing.variant.split()]
    meant = TOKENS.get(named.name, (named.name,))
    return next((token for token in tokens if token in meant), "")


def _wears(thing: Thing, text: str) -> bool:
    return text.lower() in {token.partition(":")[0] for token in thing.variant.split()}


def same(draft: Draft, thing: Thing) -> bool:
    """Whether a noun speaks of a thing: the same prop and, where both tell, the same kind of it."""
    if draft.entry.kind not in {"thing", "feature"}:
        return False
    if draft.text.lower() == thing.word.lower():
        return True
    kind = str(draft.entry.details.get("variant", "")).split()
    own = thing.variant.split()
    last = thing.word.lower().split()[-1:]
    if (
        draft.entry.kind == "thing"
        and draft.text.isascii()
        and len(thing.word.split()) > 1
        and " of " not in thing.word
        and last == [draft.text.lower()]
    ):
        # the blanket of a picnic blanket
        return True
    return draft.entry.name == thing.prop and (not kind or not own or set(kind) <= set(own))


def _thing(draft: Draft, shown: Sequence[tuple[int, Thing]]) -> Target | None:
    every = [(index, thing) for index, thing in shown if same(draft, thing) or _meant(draft, thing)]
    if not every:
        return None
    tones = {tint.word for tint in draft.colours}
    best = next((i for i, thing in every if tones & {tint.word for tint in thing.colours}), every[0][0])
    return Target(kind=THING, index=best)


def _meant(draft: Draft, thing: Thing) -> bool:
    """Whether another meaning of the noun is that thing: the sofa of a room, the moon of a sky."""
    return any(entry.kind == "thing" and entry.name == thing.prop for entry in draft.others)


def _filling(draft: Draft, shown: Sequence[tuple[int, Thing]]) -> Target | None:
    for index, thing in shown:
        if draft.entry.name == "flowers" and thing.prop == "vase" and thing.filling:
            kind = str(draft.entry.details.get("variant", ""))
            if not kind or kind == "mixed" or not thing.filling_variant or kind in thing.filling_variant:
                return Target(kind=FILLING, index=index)
        kinds = set(kinds_of(draft.entry))
        inside = {content.kind for content in thing.contents} | ({thing.filling} if thing.filling else set())
        if kinds & inside:
            return Target(kind=FILLING, index=index, name=next(iter(sorted(kinds & inside))))
        if "mixed" in kinds and thing.contents:
            return Target(kind=FILLING, index=index)
    return None


def _served(draft: Draft, shown: Sequence[tuple[int, Thing]]) -> Target | None:
    """The spaghetti of a plate that was named itself: the plate stays when they go."""
    kinds = set(kinds_of(draft.entry)) - {draft.entry.name}
    for index, thing in shown:
        vessel = thing.prop == draft.entry.name and thing.word.lower() != draft.text.lower()
        if vessel and thing.filling and kinds & set(thing.filling.split("+")):
            return Target(kind=FILLING, index=index)
    return None


def kinds_of(entry: Entry) -> list[str]:
    """The kinds of contents that a noun can be."""
    details = entry.details
    own = str(details.get("fill") or details.get("filling") or details.get("variant") or "")
    if not own and entry.name == "fruit":
        own = "mixed"
    return [*own.split("+"), entry.name] if own else [entry.name]


def _part(draft: Draft, plan: ScenePlan) -> Target | None:
    entries = (draft.entry, *draft.others)
    place = all_places()[plan.place]
    for entry in entries:
        if entry.kind == "feature" and (plan.feature(entry.name) or entry.name in place.features):
            return Target(kind=PART, name=entry.name, names=tuple(each.name for each in entries))
    if draft.entry.kind == "place":
        return None
    built = INTERIOR.get((plan.place, draft.entry.name), "")
    if built in place.features and (built != "cupboards" or draft.text.lower().startswith(CUPBOARDS)):
        # the cabinets of a kitchen
        return Target(kind=PART, name=built, names=(built, draft.entry.name))
    for fixture in FIXTURES.get(plan.place, ()):
        if fixture.tinted and fixture.prop == draft.entry.name:
            # the curtains of a bedroom
            return Target(kind=PART, name=fixture.feature, names=(fixture.feature, fixture.prop))
    return Target(kind=OWN, names=tuple(each.name for each in entries if each.kind in {"thing", "feature"}))


def _called(draft: Draft, shown: Sequence[tuple[int, Thing]]) -> Target | None:
    """The hot air balloon of "the balloon": the last word of what a thing is called."""
    last = draft.text.lower().split()[-1:]
    if draft.entry.kind == "thing" and not draft.text.isascii() and len(draft.text) > 1:
        # 一塊蛋糕 is that 蛋糕
        return next((Target(kind=THING, index=i) for i, thing in shown if thing.word.endswith(draft.text)), None)
    if draft.entry.kind != "thing" or not last or not last[0].isascii():
        return None
    stem = last[0].removesuffix("s")
    own = [index for index, thing in shown if thing.word.lower().removesuffix("s").split()[-1:] == [stem]]
    # the bookshelf of "the shelf"
    own += [index for index, thing in shown if len(stem) > 3 and thing.word.lower().removesuffix("s").endswith(stem)]
    return Target(kind=THING, index=own[0]) if own else None


def _named(bare: str, shown: Sequence[tuple[int, Thing]]) -> Target | None:
    """ "The animal", "the flowers": a word for many kinds, where one of them is there."""
    last = bare.split()[-1:] or [""]
    for index, thing in shown:
        if thing.word.lower().split()[-1:] == last or thing.prop in KINDRED.get(last[0].rstrip("s"), ()):
            return Target(kind=THING, index=index)
    return None


def strange(phrase: str) -> bool:
    """Whether a phrase names something that no word of the vocabulary stands for."""
    return any(word.entry is None for word in mentions(phrase))
