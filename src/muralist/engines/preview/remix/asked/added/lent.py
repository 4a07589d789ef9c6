"""What another picture lends by name: the raincoat that somebody is to wear, the sky, and all subjects together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.memory import Memory, Repainted

CLOTHES = frozenset({"apparel", "tshirt", "sweater", "gloves"})
"""Clothes that lie or hang by themselves, and that a figure's look has when they are worn."""
_N = r"(?:image|picture|photo)\s*#?\s*(?P<{0}>[1-8])"
_GARMENT = re.compile(
    rf"\b(?:the|that|this)\s+(?P<x>[\w-]+(?:\s+[\w-]+)?)\s+(?:from|of|in)\s+{_N.format('n')}", re.IGNORECASE
)
_GARMENT_ZH = re.compile("[圖图]片?\\s*(?P<n>[1-8])的?(?P<x>[^，。的穿戴在到给給]+?)(?=$|[，。]|穿)")
_WEARS = re.compile(r"\b(?:wear|wears|wearing|dress|dressed|put on)\b|穿", re.IGNORECASE)
_OWN = re.compile(rf"\s+(?:in|of|from)\s+{_N.format('m')}|[圖图]片?\s*(?P<z>[1-8])的?", re.IGNORECASE)
_LIT = r"(?:sky|weather|light(?:ing)?|time of day|atmosphere)"
_SKY = re.compile(
    rf"\b(?:use|take|put|apply|copy|give|match)\s+(?:it\s+)?the\s+(?:same\s+)?{_LIT}\s+(?:of|from|in|as(?:\s+in)?)\s+{_N.format('a')}(?:\s+(?:in|on|to|for|into|onto|over|above)"
    rf"\s+(?:the\s+[\w ]+?\s+(?:of|in|from)\s+)?{_N.format('b')})?"
    rf"|\breplace\s+the\s+(?:sky|weather)\s+(?:of|in)\s+{_N.format('c')}\s+(?:with|by)\s+(?:the\s+(?:sky|weather|one)\s+(?:of|from|in)\s+)?"
    rf"{_N.format('d')}"
    "|(?:把|將|将|用)?[圖图]片?\\s*(?P<e>[1-8])的?(?:天空|天气|天氣)(?:換成|换成|改成|替換成|替换成|換為|换为)[圖图]片?\\s*(?P<f>[1-8])的?(?:天空|天气|天氣)?"
    "|(?:用|把|將|将)[圖图]片?\\s*(?P<g>[1-8])的?(?:天空|天气|天氣)(?:放到|用到|用在|換到|换到|替換|替换|加到|給|给)[圖图]片?\\s*(?P<h>[1-8])(?:的?(?:天空|天气|天氣))?(?:上|裡|里|中)?",
    re.IGNORECASE,
)
_LIGHT_ZH = re.compile(
    "(?:用|按照?|照|套用)[圖图]片?\\s*(?P<g>[1-8])的?(?:光線|光线|光照|光影|光|天色|時間|时间|氛圍|氛围)"
)
_WEATHER = re.compile(r"\bweather\b|天气|天氣", re.IGNORECASE)
SKIES = frozenset({"sky", "clouds", "stars", "moon", "sun", "milky way", "aurora", "rainbow", "shooting star",
                   "full moon", "crescent"})  # fmt: skip
"""Features of a place that are of its sky."""


def clothed(prompt: str, memories: Sequence[Memory | None]) -> tuple[str, int] | None:
    """The order to the wearer's own picture with the clothes told by what they are, and that picture (from 0)."""
    if _WEARS.search(prompt) is None or len(memories) < 2:
        return None
    for pattern in (_GARMENT, _GARMENT_ZH):
        for found in pattern.finditer(prompt):
            number = int(found["n"]) - 1
            memory = memories[number] if number < len(memories) else None
            things = () if memory is None else memory.plan.things
            named = {word.entry.name for word in mentions(found["x"]) if word.entry is not None}
            for thing in things:
                same = thing.word.lower().split()[-1] == found["x"].lower().split()[-1] or (
                    not thing.word.isascii() and (found["x"] in thing.word or thing.word in found["x"]))  # fmt: skip
                if thing.prop in CLOTHES and (same or thing.prop in named):
                    said = dict.fromkeys(tint.word for tint in thing.colours)
                    tones = "".join(f"{word} " if word.isascii() else word for word in said)
                    article = "a " if thing.word.isascii() else ""
                    told_so = f"{prompt[: found.start()]}{article}{tones}{thing.word}{prompt[found.end() :]}"
                    own = _OWN.search(told_so)
                    base = int(own["m"] or own["z"]) - 1 if own else next(n for n in range(8) if n != number)
                    bare = _OWN.sub("", told_so)
                    known = base != number and base < len(memories) and memories[base] is not None
                    return (bare, base) if known else None
    return None


def under_sky(prompt: str, memories: Sequence[Memory | None]) -> tuple[Repainted, set[str]] | None:
    """One painted picture under the sky of another: its hour, its weather and what is up there; and its words."""
    found = _SKY.search(prompt) or _LIGHT_ZH.search(prompt)
    if found is None or len(memories) < 2:
        return None
    said = found.groupdict()
    lender = int(next(said[name] for name in "adfg" if said.get(name))) - 1
    own = next((said[name] for name in "bceh" if said.get(name)), None)
    base = int(own) - 1 if own else next(n for n in range(len(memories)) if n != lender)
    if lender == base or not (0 <= lender < len(memories) and 0 <= base < len(memories)):
        return None
    sky, scene = memories[lender], memories[base]
    if sky is None or scene is None:
        return None
    words = {word.text for word in mentions(found[0]) if not silent(word)}
    if _WEATHER.search(found[0]):
        # its weather alone: the hour stays
        changed = replace(scene.plan, weather=sky.plan.weather, season=sky.plan.season or scene.plan.season,
                          understood=(), ignored=())  # fmt: skip
        return Repainted(plan=changed, seed=scene.seed, base=base), words
    return Repainted(plan=_changed(scene.plan, sky.plan), seed=scene.seed, base=base), words


def _changed(plan: ScenePlan, sky: ScenePlan) -> ScenePlan:
    features = tuple(one for one in plan.features if one.name not in SKIES)
    features += tuple(one for one in sky.features if one.name in SKIES)
    return replace(plan, time=sky.time, weather=sky.weather, features=features, understood=(), ignored=())
