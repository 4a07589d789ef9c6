"""Drinks and what they are in: iced ones and those in a glass are in a glass, a smoothie in a jar is one thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.casting.food.savours import FLAVOURS, SWEETS
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon, plain
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint

COLD = frozenset({"iced", "ice", "ice cubes", "ice cube", "ice cold", "chilled", "冰", "冰塊", "冰块", "加冰", "冰的"})
ALSO_COLD = {
    "matcha": "iced matcha", "latte": "iced latte", "cappuccino": "iced latte", "mocha": "iced mocha",
    "coffee": "iced coffee", "espresso": "iced coffee", "tea": "iced tea", "green tea": "iced green tea",
    "cocoa": "iced mocha",
}  # fmt: skip
"""Drinks of a mug, and what they are in a glass."""
MERGED = "merged"
"""The kind of a noun that has become part of another."""
BITES = frozenset({"macaron", "popsicle", "mochi", "cupcake", "doughnut", "scoop", "cake slice", "muffin", "lollipop"})
BOWLS = frozenset({"bowl", "plate"})
JAR, BOTTLE = "jar", "bottle"
BOTTLED = {
    "milk": "#f6f0e4", "water": "#b7dbe8", "juice": "#f2992e", "lemonade": "#f3e08a", "iced tea": "#b8682a",
    "cola": "#5a3020", "smoothie": "#e87a9a", "iced coffee": "#8a5a3a", "rose wine": "#f0a0a0",
}  # fmt: skip
"""What may be seen through a bottle, by the glass it would be in."""
COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "2": 2, "3": 3, "4": 4}
LISTED = frozenset({"break", "joining"})


def settle_drinks(words: Sequence[Mention], reading: Reading) -> None:
    """Pour each drink into what it is said to be in, and give a list of flavours to the sweet that has them."""
    drafts = reading.drafts
    cold = {at for at, word in enumerate(words) if word.text.lower() in COLD}
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.entry.details.get("fills") != "drink" or draft.drop:
            continue
        vessel = _vessel(drafts, number)
        fill = str(draft.entry.details.get("fill", ""))
        if fill in ALSO_COLD and (cold or draft.material == "glass" or (vessel and vessel.entry.name == "glass")):
            details = {key: value for key, value in draft.entry.details.items() if key not in {"filling", "steams"}}
            details |= {"variant": ALSO_COLD[fill], "fill": ALSO_COLD[fill]}
            draft.entry = replace(draft.entry, name="glass", details=details)
            reading.used |= {at for at, _, name in draft.doubtful if name == "glass"}
            draft.material = ""
        if draft.entry.name == "glass":
            reading.used |= cold
            if vessel is not None and vessel.entry.name == JAR:
                _merge(drafts, draft, vessel)
            elif vessel is not None and vessel.entry.name == BOTTLE and not vessel.entry.details.get("variant"):
                _bottle(drafts, draft, vessel)
    _share_flavours(words, drafts)
    for number in range(len(drafts)):
        _scooped(words, drafts, number)


def _vessel(drafts: Sequence[Draft], number: int) -> Draft | None:
    """What holds the drink of that number."""
    for other, vessel in enumerate(drafts):
        held = (other, "in") in drafts[number].linked or (number, "holding") in vessel.linked
        if held and vessel.entry.kind == "thing" and vessel.entry.name in {"glass", JAR, BOTTLE} and not vessel.drop:
            return vessel
    return None


def _merge(drafts: Sequence[Draft], drink: Draft, vessel: Draft) -> None:
    """The jar is what the drink is in, and no thing besides."""
    number = next(n for n, one in enumerate(drafts) if one is vessel)
    own = next(n for n, one in enumerate(drafts) if one is drink)
    variant = f"{drink.entry.details.get('variant', 'water')} {JAR}"
    drink.entry = replace(drink.entry, details={**drink.entry.details, "variant": variant})
    drink.words += vessel.words
    drink.count, drink.plural, drink.single = vessel.count, vessel.plural, vessel.single
    for one in drafts:
        one.linked = [(own if other == number else other, kind) for other, kind in one.linked if one is not vessel]
    drink.linked = [*(link for link in drink.linked if link[0] != own),
                    *(link for link in vessel.linked if link[0] != own)]  # fmt: skip
    vessel.entry, vessel.others, vessel.linked, vessel.words = Entry(kind=MERGED, name=vessel.text), (), [], []


def _bottle(drafts: Sequence[Draft], drink: Draft, vessel: Draft) -> None:
    """A bottle of a drink is filled with it; of wine it is the plain one."""
    kind = str(drink.entry.details.get("variant", ""))
    if kind not in BOTTLED:
        return
    number = next(n for n, one in enumerate(drafts) if one is drink)
    details = {**vessel.entry.details, "variant": "milk" if kind == "milk" else "water"}
    vessel.entry, vessel.material = replace(vessel.entry, details=details), ""
    tint = drink.colours or [Tint(word=drink.text, colour=rgb(BOTTLED[kind]))]
    vessel.colours = vessel.colours or ([] if kind in {"milk", "water"} else list(tint))
    vessel.words += drink.words
    for one in drafts:
        one.linked = [link for link in one.linked if link[0] != number]
    drink.entry, drink.others, drink.linked, drink.words = Entry(kind=MERGED, name=drink.text), (), [], []


def _share_flavours(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """ "Strawberry, chocolate and pistachio ice cream" has three colours; the flavours are no things."""
    for _number, sweet in enumerate(drafts):
        if sweet.entry.kind != "thing" or sweet.entry.name not in SWEETS | {"morsel"} or not sweet.words:
            continue
        # "coffee and a chocolate cake" are two things
        before = [] if words[min(sweet.words)].article else _flavours(words, min(sweet.words))
        if not before:
            continue
        text = plain(sweet.text)
        last = next((name for name in FLAVOURS if text.startswith(name) and text != name), "")
        if sweet.entry.name == "morsel" and not last and sweet.entry.details.get("fill") not in BITES:
            continue
        named = [*(plain(words[at].text) for at in before), *([last] if last else [])]
        if last:
            bare = lexicon().english.get(text.removeprefix(last).strip())
            sweet.entry = bare if bare is not None and bare.kind == "thing" else sweet.entry
        # a flavour that is a colour word as well, as mint is, has been read as the colour
        read = [] if last else sweet.colours
        sweet.colours = [*(Tint(word=name, colour=rgb(FLAVOURS[name])) for name in named), *read]
        if (sweet.plural or not sweet.single) and sweet.count < len(sweet.colours):
            sweet.count = len(sweet.colours)
        _take(drafts, sweet, before)


def _take(drafts: Sequence[Draft], sweet: Draft, before: Sequence[int]) -> None:
    """The flavours are understood with their sweet, and are nothing by themselves."""
    sweet.words += before
    for one in drafts:
        if one is not sweet and set(one.words) & set(before):
            one.entry, one.others, one.linked, one.words = Entry(kind=MERGED, name=one.text), (), [], []


def _flavours(words: Sequence[Mention], start: int) -> list[int]:
    """Where the flavours right before a sweet are, with nothing but commas and "and" between."""
    found: list[int] = []
    for at in range(start - 1, -1, -1):
        word = words[at]
        if plain(word.text) in FLAVOURS and not word.article and not word.plural:
            found.insert(0, at)
        elif word.kind not in LISTED or word.text == ".":
            break
    return found


def _scooped(words: Sequence[Mention], drafts: Sequence[Draft], number: int) -> None:
    """Ice cream in a bowl, or called scoops without a cone, is scoops in it."""
    sweet = drafts[number]
    if sweet.entry.name == "ice_cream" and any(
        one.entry.name in BOWLS and ((n, "in") in sweet.linked or (number, "holding") in one.linked)
        for n, one in enumerate(drafts)
    ):
        details = {"variant": "scoop", "fills": "bite", "fill": "scoop", "takes": "tint"}
        sweet.entry = Entry(kind="thing", name="morsel", details=details)
        said = [word.text.lower().split()[0] for word in words if word.text.lower().endswith(("scoops", "scoop"))]
        sweet.count = sweet.count or next((COUNTS[first] for first in said if first in COUNTS), 0)
