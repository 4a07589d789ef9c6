"""The sun that a word about the hour names: it stands in the frame, in the colour said before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Feature, Tint
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.wording.phrases.suns import SUNS

SUN = "sun"
VERBS = frozenset({
    "sun sets", "sun is setting", "sun setting", "sun going down", "sun goes down", "sun sinks", "sinking sun",
    "sun sinking", "low red sun", "sun rises", "sun rising", "斜陽", "斜阳", "殘陽", "残阳", "太陽下山", "太阳下山",
    "夕陽西下", "夕阳西下", "sunrise",
})  # fmt: skip
SMALL, LARGE = 0.7, 1.5


def named_sun(words: Sequence[Mention], reading: Reading, place: Place, shown: Sequence[Feature]) -> list[Feature]:
    """The features with the sun among them, if the hour's word names it and the place has a sky."""
    found = list(shown)
    if SUN in reading.absent:
        return found
    if SUN not in place.features:
        # where no sky is seen the hour's light is, but no disc that could have a colour
        named = {at for at, word in enumerate(words) if word.text.lower() in SUNS | VERBS}
        reading.used.difference_update(at for at, word in enumerate(words) if at + 1 in named and word.kind == "colour")
        return found
    for at, word in enumerate(words):
        if word.text.lower() in SUNS | VERBS:
            colours, size = _said_before(words, at, reading)
            own = next((n for n, one in enumerate(found) if one.name == SUN), None)
            if own is None:
                found.append(Feature(name=SUN, colours=colours, size=size, alone=True))
            elif colours and not found[own].colours:
                found[own] = replace(found[own], colours=colours)
            break
    return found


def _said_before(words: Sequence[Mention], at: int, reading: Reading) -> tuple[tuple[Tint, ...], float]:
    """The colour and the size said right before a word; both are then understood."""
    colours: list[Tint] = []
    size = 1.0
    for before in (at - 1, at - 2):
        if before < 0:
            break
        colour = words[before].meaning("colour")
        if colour is not None:
            colours.append(Tint(word=words[before].text, colour=rgb(colour.details["code"])))
        elif (entry := words[before].entry) is not None and entry.kind == "size":
            size = min(LARGE, max(SMALL, float(entry.name)))
        else:
            break
        reading.used.add(before)
    return tuple(colours), size
