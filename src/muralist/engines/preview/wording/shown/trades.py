"""A poster or banner of which only trade and words are said shows what the trade is about: "pizzeria poster"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import BREAK, NOUNS, Mention

ABOUT = {
    "barber": "scissors", "hairdresser": "scissors", "baker": "bread", "photographer": "camera", "plumber": "wrench",
    "mechanic": "wrench", "carpenter": "hammer", "gardener": "watering can", "tailor": "scissors",
        "coffee": "cup of coffee",
    "chocolate shop": "chocolate bar", "wine": "bottle of red wine",
    "pizzeria": "pizza", "pizza place": "pizza", "bakery": "bread", "patisserie": "cake", "cake shop": "cake",
    "airline": "airplane", "airlines": "airplane", "travel agency": "airplane", "real estate": "house",
        "estate": "house",
    "realtor": "house", "jewellery": "diamond ring", "jewelry": "diamond ring", "jewellery shop": "diamond ring",
    "jewelry store": "diamond ring", "florist": "bouquet", "flower shop": "bouquet", "hair salon": "scissors",
    "barber shop": "scissors", "barbershop": "scissors", "salon": "scissors", "dentist": "tooth",
        "dental clinic": "tooth",
    "dental": "tooth", "coffee shop": "cup of coffee", "cafe": "cup of coffee", "tea house": "teapot",
    "tea shop": "teapot", "ice cream shop": "ice cream cone", "ice cream parlor": "ice cream cone",
    "burger joint": "burger", "burger restaurant": "burger", "sushi bar": "sushi", "sushi restaurant": "sushi",
    "ramen shop": "ramen", "bookstore": "stack of books", "bookshop": "stack of books", "book fair": "stack of books",
    "pet shop": "dog", "pet store": "dog", "vet": "dog", "toy store": "teddy bear", "toy shop": "teddy bear",
    "music school": "guitar", "piano lessons": "piano", "guitar lessons": "guitar", "bike shop": "bicycle",
    "car dealership": "car", "car dealer": "car", "shoe store": "sneaker", "shoe shop": "sneaker", "sneaker": "sneaker",
    "fashion": "handbag", "boutique": "handbag", "optician": "glasses", "pharmacy": "bottle of pills",
        "laundry": "washing machine",
    "film festival": "clapperboard", "movie": "clapperboard", "cinema": "clapperboard", "photography": "camera",
    "winery": "bottle of red wine", "wine bar": "glass of red wine", "brewery": "pint of beer",
        "beer festival": "pint of beer",
    "bank": "piggy bank", "insurance": "umbrella", "back to school": "backpack", "school": "backpack",
    "furniture": "armchair", "furniture store": "armchair", "perfume": "perfume bottle", "cosmetics": "lipstick",
    "makeup": "lipstick", "skincare": "jar of face cream", "spa": "candle", "chess club": "chess king",
    "比薩店": "比薩", "披萨店": "披萨", "麵包店": "麵包", "面包店": "面包", "蛋糕店": "蛋糕", "花店": "花束",
    "書店": "書", "书店": "书", "牙醫診所": "牙齒", "牙科": "牙齿", "理髮店": "剪刀", "理发店": "剪刀",
    "咖啡館": "咖啡", "咖啡馆": "咖啡", "咖啡店": "咖啡", "奶茶店": "奶茶", "茶館": "茶壺", "茶馆": "茶壶",
    "寵物店": "小狗", "宠物店": "小狗",
}  # fmt: skip
"""Trades, and the thing that stands for each."""
LONGEST = 3
"""Words of a trade."""


def settle_trades(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the trade's thing in place of its name, where words are lettered and nothing is shown."""
    found = list(words)
    if not any(word.kind == "quote" for word in words) or any(_shown(word) for word in words):
        return found
    for at in range(len(found)):
        for length in range(min(LONGEST, len(found) - at), 0, -1):
            part = found[at : at + length]
            name = " ".join(word.text.lower() for word in part)
            thing = _thing(ABOUT.get(name, ""))
            if thing is not None and all(word.kind in {"unknown", "place", "stop"} for word in part):
                found[at : at + length] = [replace(part[0], text=name, entry=thing.entry, others=(), article="a")]
                return found
    return _titled(found)


def _titled(words: list[Mention]) -> list[Mention]:
    """The mentions with what a travel poster is headed with: "Paris", "Visit Japan"."""
    if any(word.kind == "place" for word in words) or not any(word.kind == "style" for word in words):
        return words
    for word in words:
        name = word.text.lower().removeprefix("visit ").removeprefix("welcome to ").removeprefix("i love ")
        entry = lexicon().english.get(name) if word.kind == "quote" else None
        if entry is not None and entry.kind in {"thing", "place"} and word.text[:1].isupper():
            return [*words, BREAK, Mention(text=name, entry=entry, article="the")]
    return words


def _shown(word: Mention) -> bool:
    """Whether it is something to paint besides a place."""
    return word.kind in NOUNS - {"place"} and word.kind != "quote"


def _thing(name: str) -> Mention | None:
    entry = lexicon().english.get(name) if name.isascii() else None
    if not name.isascii() and name:
        from muralist.engines.preview.hanzi.scripts import look_up

        entry = look_up(name)[1]
    return None if entry is None or entry.kind != "thing" else Mention(text=name, entry=entry)
