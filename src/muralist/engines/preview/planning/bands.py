"""The band of colour that words over the whole picture lie in, where a band is asked for."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import LETTER_BAND as BAND
from muralist.engines.preview.plan import LETTER_INK, Feature, ScenePlan, Tint
from muralist.engines.preview.planning.captionplaces import said_place

BANDS = frozenset({
    "band", "strip", "stripe", "bar", "ribbon", "panel", "block", "colour band", "color band", "色带", "色帶", "横条",
    "橫條", "色条", "色條", "色块", "色塊", "条带", "條帶", "横", "橫",
})  # fmt: skip
"""Words that mean such a band where they stand beside the quoted words; of a Chinese one its measure is cut off."""
FOOT = ("bottom", "底部", "下方", "底下", "下面", "最下")
"""What says that it lies along the foot of the picture."""
STROKES = frozenset({"thin", "small", "tiny", "handwritten", "cursive"})
"""What is said of letters that they do not show."""
STEERING = Entry(kind="stop", name="stop")
NEAR = 5
"""Words between the band and what is written in it."""


def in_band(plan: ScenePlan, words: list[Mention], lettered: set[int]) -> tuple[ScenePlan, set[int]]:
    """The plan with the band that its letters lie in, if one is named near them, and the words that say so."""
    inked = _inked(words, lettered)
    if inked:
        tint = Tint(word=words[inked[0]].text, colour=rgb(str(_code(words[inked[0]]))))
        plan = replace(plan, features=(*plan.features, Feature(name=LETTER_INK, colours=(tint,))))
    for quote in sorted(lettered):
        for index in range(max(0, quote - NEAR), min(len(words), quote + NEAR + 1)):
            word = words[index]
            if word.text.lower() not in BANDS or word.kind == "thing":
                continue
            said, used = _colour(words[index - 1] if index else None), {index}
            if said is not None:
                used.add(index - 1)
            band = Feature(name=BAND, colours=(said,) if said else ())
            low = any(foot in plan.prompt.lower() for foot in FOOT)
            used |= {at for at, other in enumerate(words) if low and other.text in FOOT}
            return replace(plan, features=(*plan.features, band), caption_at="bottom" if low else "top"), used
    place, phrase = said_place(plan.prompt, plan.caption)
    for at, word in enumerate(words):
        if word.kind in {"spot", "relation"} and word.text.lower() in phrase:
            # it says where the letters are, and of nothing else where that is
            words[at] = replace(word, entry=STEERING, others=())
    return _badged(replace(plan, caption_at=place or _alone(plan))), set(inked)


def _inked(words: list[Mention], lettered: set[int]) -> list[int]:
    """The words that say in what colour the letters over the picture are: "in thick white letters"."""
    for quote in lettered:
        run = [at for at in range(quote + 1, min(len(words), quote + 2 + NEAR)) if words[at].kind == "ink"]
        hued = [at for at in run if _code(words[at])]
        if hued:
            return [*hued, *(at for at in run if at not in hued and words[at].text.lower() not in STROKES)]
    return []


def _code(word: Mention) -> str:
    return str(word.entry.details.get("code", "")) if word.entry is not None else ""


def _badged(plan: ScenePlan) -> ScenePlan:
    """A sticker of words alone is a round one, and a badge has its words around it, not on what it shows."""
    if plan.caption and not plan.things and "sticker" in plan.styles:
        return replace(plan, styles=("roundel",), caption_at="disc")
    worded = [number for number, thing in enumerate(plan.things) if thing.text]
    if "roundel" in plan.styles and not plan.caption and len(worded) == 1 and " on " not in plan.prompt:
        thing = plan.things[worded[0]]
        bare = plan.exchanged(worded[0], replace(thing, text="", ink=""))
        return replace(bare, caption=thing.text, caption_at="ring")
    return plan


def _alone(plan: ScenePlan) -> str:
    """Where words are that have a badge around them, or nothing else beside them: "" says where it is calmest."""
    if not plan.caption:
        return plan.caption_at
    if "roundel" in plan.styles:
        return "ring" if plan.things or plan.place != "seamless" else "disc"
    return "middle" if not plan.things and plan.place in {"abstract", "seamless"} else plan.caption_at


def _colour(word: Mention | None) -> Tint | None:
    if word is None or word.entry is None or word.kind != "colour":
        return None
    return Tint(word=word.text, colour=rgb(str(word.entry.details["code"])))
