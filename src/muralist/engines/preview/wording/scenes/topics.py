"""What a picture is about stands for it where nothing else is to be seen: "blog header about remote work"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.wording.labels import LABELS
from muralist.engines.preview.wording.shown.trades import ABOUT

TOPICS = {
    "remote work": "remote worker", "remote working": "remote worker", "working remotely": "remote worker",
    "home office": "remote worker", "working from home": "remote worker", "freelancing": "remote worker",
    "cooking": "cooking pot", "recipe": "cooking pot", "recipes": "cooking pot", "baking": "bread",
    "sale": "sale tag", "big sale": "sale tag", "discount": "sale tag", "discounts": "sale tag",
    "clearance": "sale tag", "special offer": "sale tag", "black friday": "sale tag", "cyber monday": "sale tag",
    "shopping": "shopping bag", "online shopping": "shopping bag", "e commerce": "shopping cart",
    "ecommerce": "shopping cart", "gaming": "game controller", "travel": "suitcase", "travelling": "suitcase",
    "photography": "camera", "podcasting": "microphone", "fitness": "dumbbell", "workout": "dumbbell",
    "finance": "piggy bank", "personal finance": "piggy bank", "saving money": "piggy bank", "savings": "piggy bank",
    "budgeting": "piggy bank", "investing": "bar chart", "analytics": "bar chart", "statistics": "bar chart",
    "data analysis": "bar chart", "productivity": "checklist", "task management": "checklist",
    "project management": "kanban board", "cybersecurity": "padlock", "cyber security": "padlock",
    "privacy": "padlock", "data privacy": "padlock", "data protection": "padlock", "marketing": "megaphone",
    "digital marketing": "megaphone", "advertising": "megaphone", "healthcare": "stethoscope",
    "health care": "stethoscope",
    "medicine": "stethoscope", "science": "microscope", "research": "microscope", "chemistry": "beaker",
    "news": "newspaper", "startup": "rocket", "startups": "rocket", "product launch": "rocket",
    "artificial intelligence": "robot", "machine learning": "robot", "chatbot": "robot", "chatbots": "robot",
    "shipping": "delivery truck", "delivery": "delivery truck", "logistics": "delivery truck",
    "gardening": "watering can", "carpentry": "hammer", "sewing": "sewing machine", "knitting": "ball of yarn",
    "literature": "stack of books", "programming": "laptop", "coding": "laptop", "web development": "laptop",
    "software development": "laptop", "web design": "laptop", "cycling": "bicycle", "e learning": "laptop",
    "online learning": "laptop", "voting": "ballot box", "recruitment": "briefcase", "careers": "briefcase",
    "促銷": "sale tag", "促销": "sale tag", "打折": "sale tag", "特價": "sale tag", "特价": "sale tag",
    "購物": "shopping bag", "购物": "shopping bag", "旅行": "suitcase", "攝影": "camera", "摄影": "camera",
    "健身": "dumbbell",
    "理財": "piggy bank", "理财": "piggy bank", "人工智能": "robot", "人工智慧": "robot",
    "物流": "delivery truck", "編程": "laptop", "编程": "laptop",
    "遠程辦公": "remote worker", "远程办公": "remote worker",
}  # fmt: skip
"""Topics, and what they are known by."""
KNOWN_BY = {**ABOUT, **TOPICS}
SEASONS = {
    "summer": "sunglasses",
    "winter": "snowflake",
    "autumn": "maple leaf",
    "fall": "maple leaf",
    "spring": "tulip",
}
"""Seasons beside such a topic, and what they are known by."""
PICTURES = LABELS | {"header", "remote"}
"""Words that name the picture itself, or are no thing in a topic."""
LONGEST = 2
"""Words of a topic."""


def settle_topics(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with what the topic is known by in its place, where no thing is named."""
    if any(word.kind in {"thing", "place", "quote"} and word.text.lower() not in PICTURES for word in words):
        return list(words)
    found = [part for word in words for part in _apart(word)]
    for at, length in _spans(found):
        part = found[at : at + length]
        name = " ".join(word.text.lower() for word in part)
        thing = _thing(KNOWN_BY.get(name, ""))
        if thing is not None:
            found[at : at + length] = [replace(part[0], text=name, entry=thing, others=(), article="a")]
            return [_beside(word) for word in found]
    return list(words)


def _beside(word: Mention) -> Mention:
    """A season as the thing that it is known by, and what the picture is printed on as nothing."""
    if word.kind == "season":
        thing = _thing(SEASONS.get(word.text.lower(), ""))
        return word if thing is None else replace(word, entry=thing, others=(), article="a")
    printed = word.kind == "thing" and word.text.lower() in LABELS
    return replace(word, entry=None, others=()) if printed else word


def _spans(words: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Where topics may stand, the longest first."""
    for length in range(LONGEST, 0, -1):
        for at in range(len(words) - length + 1):
            yield at, length


def _apart(word: Mention) -> list[Mention]:
    """The words of a purpose one by one, where a topic is among them: "for a gardening course"."""
    said = word.text.split()
    parts = {*said, *(" ".join(pair) for pair in pairwise(said))}
    if word.kind != "unknown" or len(said) < 2 or not parts & KNOWN_BY.keys():
        return [word]
    book = lexicon().english
    entries = (entry if (entry := book.get(part)) is not None and entry.kind == "season" else None for part in said)
    return [replace(word, text=part, entry=entry) for part, entry in zip(said, entries, strict=True)]


def _thing(name: str) -> Entry | None:
    entry = lexicon().english.get(name)
    return entry if entry is not None and entry.kind == "thing" else None
