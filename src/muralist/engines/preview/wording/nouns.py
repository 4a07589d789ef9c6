"""Nouns that stand side by side in English: the last is the thing, and those before it say which.

A monstera plant is one plant, a castle tower a tower, a cherry bowl a bowl of cherries, a lavender scarf a lilac one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.ahead import MODIFIERS
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.facades import facade
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.parser import DEPICTING
from muralist.engines.preview.props import all_props
from muralist.engines.preview.wording.dealt import fused
from muralist.engines.preview.wording.people.roles import trade_of

GENERIC = frozenset({"planet", "plant", "tree", "bird", "fish", "flower", "flowers", "dog", "cat", "boat"})
"""Words that say the kind before its name: "the planet Saturn"."""
HUES = {
    "lavender": "#b9a2d8", "peach": "#f3b48f", "plum": "#6f3a5c", "lime": "#9cc63e", "lemon": "#f3dc5c",
    "rose": "#d9788c", "chocolate": "#5a3826", "honey": "#dca23a", "cherry": "#b3202c", "coffee": "#5f4333",
    "strawberry": "#dd4a56", "wheat": "#e0c48a", "pumpkin": "#dd7a28",
}  # fmt: skip
"""Things whose name before what is not eaten is its colour."""
DRAWN = frozenset({"cart", "carriage", "sled", "sleigh", "wagon", "caravan"})
"""What is drawn by the animal named before it."""
FRONTS = frozenset({"door", "window"})
APART = DEPICTING | FIGURES
"""Nouns that stay nouns before another: what shows a thing, and who has a trade."""
BETWEEN = MODIFIERS | {"unknown", "mood", "pose", "style"}
STOOD = frozenset({"on", "under", "beside", "behind", "front", "above", "over"})
GONE_TO = frozenset({"school", "market", "church", "town", "hospital"})
"""Where people go, without an article."""
FLORAL = frozenset({"basket", "bucket", "crate"})
"""What flowers stand in, besides vases."""
IN = Mention(text="in", entry=Entry(kind="relation", name="in"))
OF = Mention(text="of", entry=Entry(kind="relation", name="of"))
CLAY = Entry(kind="style", name="clay")
TOOLS = frozenset({"chalk", "charcoal", "colourpencil", "crayon", "pastel", "pencil"})
"""Styles named by what they are drawn with."""
KEEPING = frozenset({"box", "case", "set", "holder", "jar", "tin", "cup", "pot", "pouch", "mug", "tip", "sharpener"})
"""What tools are kept in."""
POT, PLANTED = "pot", frozenset({"houseplant", "cactus", "succulent", "bonsai"})
"""What plants are in that are named before it."""
EDIBLE = frozenset({"bite", "vegetable", "topping", "fruit", "bake", "drink"})


def settle_nouns(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with English compounds made one noun each."""
    found: list[Mention] = []
    for word in words:
        if word.kind == "material" and word.plural and word.text.isascii():
            # "a stack of papers" are sheets, which are nothing's stuff
            found.append(replace(word, entry=None, others=()))
            continue
        before = found[-1] if found else None
        if before is not None and not word.article and _modelled(before, word):
            found[-1:] = [replace(before, entry=CLAY, others=()), word]
            continue
        if before is None or word.article or word.kind != "thing" or not word.text.isascii():
            found.append(word)
            continue
        front = facade(before.entry, word.text) if before.kind in {"place", "thing"} else None
        if front is not None:
            joined = replace(before, text=f"{before.text} {word.text}", entry=front, others=(), plural=word.plural)
            found[-1] = joined
        elif before.kind == "place" and _landmark(found):
            # "on a garden bench" is on a bench in a garden
            found[-1:] = [replace(word, article=before.article), IN, replace(before, article="")]
        elif _drawn_with(before, word):
            # "a crayon sheep" is drawn, "a crayon box" is one for crayons
            found[-1:] = [replace(before, entry=before.meaning("style"), others=()), word]
        elif _served_in(before, word):
            # "a ramen bowl" is not empty
            found[-1] = replace(before, text=f"{before.text} {word.text}", plural=word.plural)
        elif before.kind == "thing" and _compound(found, word):
            found[-1:] = _joined(before, word)
        else:
            found.append(word)
    return found


def _served_in(before: Mention, word: Mention) -> bool:
    """Whether the second noun is only the dish that the food before it comes in anyway."""
    food, dish = before.meaning("thing"), word.meaning("thing")
    if food is None or dish is None or before.kind != "thing" or food.name != dish.name:
        return False
    return bool(food.details.get("filling")) and not dish.details.get("filling") and not dish.details.get("variant")


def _modelled(before: Mention, word: Mention) -> bool:
    """Whether a being is said to be of clay, as films are made: "a clay fox", but not "a clay pot"."""
    clay = before.kind == "material" and before.entry is not None and before.entry.name == "clay"
    return clay and word.kind == "thing" and word.entry is not None and bool(word.entry.details.get("poses"))


def _drawn_with(before: Mention, word: Mention) -> bool:
    """Whether a drawing tool says how the thing after it is drawn."""
    style = before.meaning("style")
    tool = style is not None and style.name in TOOLS and before.meaning("thing") is not None and not before.plural
    return bool(tool) and word.text.lower().split()[-1] not in KEEPING


def _landmark(found: Sequence[Mention]) -> bool:
    """Whether a relation is about to name a place that only says which thing is meant."""
    for number, word in enumerate(reversed(found)):
        if number and word.kind == "relation":
            return not fused(found[-1]) and word.entry is not None and word.entry.name in STOOD
        if number and word.kind not in BETWEEN:
            return False
    return False


def _compound(found: Sequence[Mention], word: Mention) -> bool:
    """Whether the last of the mentions only says which thing the word after it is."""
    before = found[-1]
    if before.plural or not before.text.isascii() or before.entry is None or word.entry is None:
        return False
    if any(word.meaning(kind) or before.meaning(kind) for kind in ("colour", "material", "pose", "part")):
        return False
    if (before.entry.name in APART and not _trades(before, word)) or word.text.split()[0].endswith("ing"):
        # "a chef penguin", "a lion statue", "a dragon breathing fire"
        return False
    if word.entry.name in FRONTS:
        # "a bakery door" is one in its front
        return False
    if word.plural and before.entry.details.get("poses"):
        # "a boy plants a tree"
        return False
    if word.text.lower() in GONE_TO and _carried(found):
        # "carrying a bag to school": where it is carried is not what it is of
        return False
    return word.text.lower() not in DRAWN and _determined(found)


def _carried(found: Sequence[Mention]) -> bool:
    """Whether the last thing is what somebody carries, by its own article."""
    held = next((word for word in reversed(found[:-1]) if word.kind not in BETWEEN), None)
    entry = held.entry if held is not None and held.kind == "relation" else None
    return bool(found[-1].article) and entry is not None and entry.name == "carrying"


def _trades(before: Mention, word: Mention) -> bool:
    """Whether a trade says whose kind of thing is meant: a cowboy boot, a pirate flag."""
    living = word.entry is not None and (bool(word.entry.details.get("poses")) or word.entry.name in FIGURES)
    return not living and trade_of(before)


def _determined(found: Sequence[Mention]) -> bool:
    """Whether an article, number or relation opens the phrase: a bare list of nouns is no compound."""
    for word in reversed(found):
        if word.article or word.kind in {"number", "relation"}:
            return True
        if word.kind == "break" and word.text == ",":
            # "owl, moon, pine branch": within a list by commas each phrase is one
            return True
        if word is not found[-1] and word.kind not in BETWEEN:
            return False
    return False


def _joined(before: Mention, word: Mention) -> list[Mention]:
    first, last = before.entry, word.entry
    assert first is not None
    assert last is not None
    if first.name == last.name:
        named = last if before.text.lower() in GENERIC or "variant" not in first.details else first
        text = f"{before.text} {word.text}"
        return [replace(word, text=text, entry=named, article=before.article, others=())]
    if last.name == POT and first.name in PLANTED:
        # "fern pots" are ferns in pots
        return [before, word]
    fills = str(first.details.get("fills", ""))
    if fills and (fills in all_props()[last.name].holds or (fills == "flower" and last.name in FLORAL)):
        return [replace(word, article=before.article), OF, replace(before, article="", plural=True)]
    hue = HUES.get(before.text.lower())
    if hue and last.details.get("fills") not in EDIBLE and not last.details.get("takes"):
        colour = Entry(kind="colour", name=before.text, details={"code": hue})
        return [replace(before, entry=colour, others=()), word]
    return [replace(before, entry=None, others=(), plural=False), word]
