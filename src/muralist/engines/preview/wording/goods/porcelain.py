"""Blue-and-white porcelain before a cup or bowl is how that is painted, and no vase beside it: 青花瓷茶杯."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.bluewhite import PAINTED

NAMES = frozenset({"青花瓷", "青花", "青花瓷器"})
WARES = frozenset({"mug", "bowl", "plate", "teapot", "vase"})
SPELT = ("blue", "and", "white")
CHINA = frozenset({"porcelain", "china", "ceramic"})


def settle_porcelain(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such wares as one thing each."""
    found = list(words)
    for at in range(len(found) - 1, -1, -1):
        length = _named(found, at)
        ware = found[at + length] if length and at + length < len(found) else None
        thing = ware.meaning("thing") if ware is not None else None
        if ware is None or thing is None or thing.name not in WARES:
            continue
        entry = replace(thing, details={**thing.details, "material": PAINTED})
        text = "".join(word.text for word in found[at : at + length + 1])
        if ware.text.isascii():
            text = " ".join(word.text for word in found[at : at + length + 1])
        found[at : at + length + 1] = [replace(ware, text=text, entry=entry, others=(), article=found[at].article)]
    return found


def _named(words: Sequence[Mention], at: int) -> int:
    """How many mentions from here name the porcelain; 0, none."""
    if words[at].text in NAMES or (words[at].text == "青" and _flower(words, at + 1)):
        return 1 if words[at].text != "青" else 2
    spelt = tuple(word.text.lower() for word in words[at : at + 3])
    if spelt != SPELT:
        return 0
    after = words[at + 3].text.lower() if at + 3 < len(words) else ""
    if after in CHINA:
        return 4
    # "porcelain bowl" may be one word of the vocabulary
    return 3 if after.split(" ")[0] in CHINA else 0


def _flower(words: Sequence[Mention], at: int) -> bool:
    return at < len(words) and words[at].text == "花" and look_up("花")[1] is not None
