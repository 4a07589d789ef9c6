"""The flavours of ice cream are the colours of its scoops: no strawberry lies beside the cone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.food.savours import FLAVOURS
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

ICE_CREAM, SCOOPS = "ice_cream", ("scoop", "scoops")


def settle_scoops(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the flavours of scoops as colours of the ice cream, in their order."""
    cones = [n for n, word in enumerate(words) if (thing := word.meaning("thing")) and thing.name == ICE_CREAM]
    scooped = any(word.text.lower().endswith(SCOOPS) for word in words)
    if len(cones) != 1 or not scooped or words[cones[0]].text.lower().startswith(tuple(FLAVOURS)):
        # a list whose last flavour is part of the noun is one of colours already
        return list(words)
    taken = [n for n, word in enumerate(words) if n != cones[0] and word.text.lower() in FLAVOURS and not word.article]
    colours = [
        replace(words[n], entry=Entry(kind="colour", name=words[n].text.lower(),
                                      details={"code": FLAVOURS[words[n].text.lower()]}), others=(), plural=False)
        for n in taken
    ]  # fmt: skip
    found = [word for n, word in enumerate(words) if n not in taken]
    at = found.index(words[cones[0]])
    if colours:
        # the article opens the whole phrase
        colours[0] = replace(colours[0], article=found[at].article)
        found[at] = replace(found[at], article="")
    return [*found[:at], *colours, *found[at:]]
