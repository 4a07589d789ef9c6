"""Shoes that somebody has on are a part of the clothes: "a woman in red high heels", "a child in striped socks"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

BROWN, RUBBER = "6f4a30", "e0b03c"
WORN = {
    "heels": ("pumps", "b8322f"), "heels boots": ("boots", RUBBER), "heels boots leather": ("boots", BROWN),
    "sandal": ("sandals", "7a5434"), "sandal slipper": ("slippers", "d9a7a4"), "sneaker pair": ("shoes", "f1efe8"),
    "sneaker": ("shoes", "f1efe8"), "sock": ("socks", "d8574a"), "roller_skate pair": ("rollerskates", "f1efe8"),
    "roller_skate": ("rollerskates", "f1efe8"),
}  # fmt: skip
"""The trait that each kind of shoe is where it is worn, by drawing and variant, and its colour where none is said."""
DARK, DARK_SHOES = "3f2a20", ("loafer", "oxford", "dress shoe", "brogue", "school shoe", "leather shoe", "皮鞋")
ON_FEET = frozenset({"in", "wearing", "dressed in", "with", "wears", "穿", "穿著", "穿着", "身穿", "腳穿", "脚穿"})
CHINESE = ("穿", "腳穿", "脚穿")
BETWEEN = frozenset(
    {"colour", "size", "material", "pattern", "number", "quality", "age", "joining", "garment", "trait"}
)
"""Kinds of words that may stand between "in" and what is worn."""
IN_HAND = ("hand", "hands")
ICE = "ice skate"
ROLLING, SKATES = "roller", Entry(kind="trait", name="rollerskates", details={"noun": True})


def settle_footwear(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with shoes as what people have on, where they are said to be in them."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        trait, hue = _shoe(word)
        if trait and _worn(words, at) and not _hung(words, at):
            coloured = at and any(one.kind == "colour" for one in _before(words, at))
            name = trait if coloured else f"{trait}:{hue}"
            found = [*_unpaired(found), replace(word, entry=_trait(name), others=(), article="")]
        else:
            found.append(word)
        if word.meaning("pose") is not None and word.text.lower().startswith(ROLLING):
            found.append(Mention(text=word.text, entry=SKATES))
    return found


def _trait(name: str) -> Entry:
    return Entry(kind="trait", name=name, details={"noun": True})


def _unpaired(found: list[Mention]) -> list[Mention]:
    """The words before a shoe without the number of the pair."""
    kept = list(found)
    for at in range(len(kept) - 1, -1, -1):
        if kept[at].kind not in BETWEEN:
            break
        if kept[at].kind == "number":
            kept[at] = replace(kept[at], entry=Entry(kind="quality", name="pair"), others=())
    return kept


def _shoe(word: Mention) -> tuple[str, str]:
    """The trait of a shoe and its colour; nothing for other words."""
    thing, text = word.meaning("thing"), word.text.lower()
    if (
        thing is None
        or text.startswith(ICE)
        or not (thing.details.get("pair") or word.plural or text.endswith("s") or not text.isascii())
    ):
        return "", ""
    variant = str(thing.details.get("variant", ""))
    trait, hue = WORN.get(f"{thing.name} {variant}".strip(), ("", ""))
    if trait == "socks" and "striped" in text:
        trait = "socks-striped"
    return trait, DARK if trait == "shoes" and any(name in text for name in DARK_SHOES) else hue


def _before(words: Sequence[Mention], at: int) -> list[Mention]:
    """What describes the shoe: the words before it down to one of another kind."""
    said: list[Mention] = []
    for word in reversed(words[:at]):
        if word.kind not in BETWEEN or word.kind in {"joining", "garment", "trait"}:
            break
        said.append(word)
    return said


def _worn(words: Sequence[Mention], at: int) -> bool:
    """Whether somebody before it is said to be in it."""
    start = at - 1
    while start >= 0 and words[start].kind in BETWEEN:
        start -= 1
    if start < 0 or words[start].text.lower() not in ON_FEET:
        return False
    if words[start].text.startswith(CHINESE) and any(_somebody(word) for word in words[at + 1 : at + 4]):
        # 穿高跟鞋的女人: the wearer is still to come
        return True
    return _somebody(next((word for word in reversed(words[:start]) if word.meaning("thing") is not None), None))


def _somebody(word: Mention | None) -> bool:
    thing = word.meaning("thing") if word is not None else None
    return thing is not None and thing.name in FIGURES


def _hung(words: Sequence[Mention], at: int) -> bool:
    """Whether it is in the hand, or on something, and not on the feet."""
    return any(word.text.lower().endswith(IN_HAND) for word in words[at + 1 : at + 4])
