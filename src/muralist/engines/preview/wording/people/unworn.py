"""Clothes that nobody wears: "a red dress" by itself is a dress on a hanger, not what somebody has on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.props.figure.kin.kinds import kind_of
from muralist.engines.preview.wording.people.roles import FIGURES as WEARERS

SHOWN = {
    "dress": "dress", "gown": "gown", "skirt": "skirt", "coat": "coat", "trench": "coat", "jacket": "jacket",
    "raincoat": "raincoat", "suit": "suit", "tuxedo": "suit", "hoodie": "hoodie", "shirt": "shirt", "robe": "robe",
    "trousers": "trousers", "shorts": "shorts", "cloak": "coat", "uniform": "suit", "labcoat": "coat",
    "sweater": "sweater", "jacket denim": "jacket", "jacket leather": "jacket", "tutu": "skirt", "qipao": "qipao",
    "tee": "tee", "swimsuit": "swimsuit", "overalls": "overalls", "pyjamas": "pyjamas", "wetsuit": "wetsuit",
    "apron": "apron",
}  # fmt: skip
"""The cut that each garment is shown in, by its name in the vocabulary."""
NAMED = {"tank top": "tank", "漢服": "hanfu", "汉服": "hanfu", "hanfu": "hanfu"}
"""Words of a garment with a cut of their own."""
LOOSE = {"gloves": "glove", "斗笠": "bamboo hat", "竹笠": "bamboo hat", "斗笠帽": "bamboo hat"}
"""Words for what people have about them, and the thing where nobody does."""
CLOTHES = frozenset({"衣服", "clothes"})
"""Words for clothes of no kind, which are shown as a folded pile where nothing else is spoken of."""
LEGS = frozenset({"trousers", "shorts", "overalls", "pyjamas"})
"""What a pair is one of."""
WORN = frozenset({"wearing", "dressed", "穿", "穿著", "穿着", "身穿", "戴", "戴著", "戴着"})
SOMEBODY = frozenset({"she", "he", "they", "her", "his", "him", "model", "someone", "somebody", "portrait", "lady",
                      "他", "她", "他們", "她們", "他们", "她们", "模特", "肖像", "人像"})  # fmt: skip
HANGING = frozenset({"hanger", "coat hanger", "clothes hanger", "wooden hanger", "hangers"})
HANGERS = frozenset({"衣架", "木衣架", "晾衣架"})
"""What clothes are drawn with anyway."""


def settle_unworn(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with clothes as things, where nobody is there to wear them."""
    if any(_wearer(word) for word in words):
        return list(words)
    words = _knitted(words)
    found = [_thing(words, at) for at in range(len(words))]
    shown = any(after is not before for before, after in zip(words, found, strict=True))
    return _hung(found) if shown else found


def _knitted(words: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions with sweaters as clothes, which are shown on a hanger."""
    worn = Entry(kind="garment", name="sweater")
    return [replace(word, entry=worn, others=()) if (thing := word.meaning("thing")) is not None
            and thing.name == "sweater" else word for word in words]  # fmt: skip


def _wearer(word: Mention) -> bool:
    entry = word.meaning("thing")
    if word.text.lower() in WORN | SOMEBODY:
        return True
    if entry is None:
        return False
    living = bool(entry.details.get("poses")) or entry.name in FIGURES | WEARERS | {"robot", "snowman", "scarecrow"}
    return living or kind_of(entry.name, str(entry.details.get("variant", ""))) is not None


def _thing(words: Sequence[Mention], at: int) -> Mention:
    word = words[at]
    if word.text.lower() in CLOTHES and not any(one.meaning("thing") or one.kind == "place" for one in words):
        counted = any(one.kind == "number" for one in words)
        shirts = Entry(kind="thing", name="apparel", details={"prop": "apparel", "variant": "shirt"})
        return replace(word, entry=shirts if counted else lexicon().english["folded clothes"], others=())
    if word.kind == "trait" and word.text.lower() in LOOSE:
        return replace(word, entry=lexicon().english[LOOSE[word.text.lower()]], others=())
    apron = word.kind == "trait" and word.entry is not None and word.entry.name == "apron"
    if (word.kind != "garment" and not apron) or word.entry is None or word.entry.name not in SHOWN:
        return word
    cut = NAMED.get(word.text.lower(), SHOWN[word.entry.name])
    details = {"prop": "apparel", "variant": cut, "pair": cut in LEGS}
    return replace(word, entry=Entry(kind="thing", name="apparel", details=details), others=())


def _hung(words: list[Mention]) -> list[Mention]:
    """The mentions without the hanger that the clothes are shown on anyway."""
    found: list[Mention] = []
    for word in words:
        if word.text in HANGERS and found and found[-1].kind == "located":
            found[-1:] = [replace(word, entry=Entry(kind="quality", name="hanger"), others=())]
        elif word.text in HANGERS and not found:
            # 衣架上掛著一件襯衫
            found.append(replace(word, entry=Entry(kind="quality", name="hanger"), others=()))
        elif found and found[-1].text in HANGERS and word.kind == "relation":
            continue
        elif word.text.lower() in HANGING and found and found[-1].kind == "relation":
            found[-1] = replace(found[-1], text="on", entry=Entry(kind="quality", name="hung"))
            found.append(replace(word, entry=Entry(kind="quality", name="hanger"), others=()))
        else:
            found.append(word)
    return found
