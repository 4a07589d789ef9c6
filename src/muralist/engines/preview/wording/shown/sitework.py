"""Scenes of websites that one word names: an interview is two people at a table, a car that charges has its charger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import BREAK, FIGURES, Mention

INTERVIEWS = frozenset({"interview", "job interview", "面試", "面试"})
TEAM = "project team"
CHARGED = frozenset({"car", "sports_car", "motorcycle", "bus", "truck"})
CHARGING = frozenset({"charging", "being charged", "recharging", "充電", "充电", "在充電", "在充电"})
BREAKS = frozenset({"coffee", "tea"})
PODCAST = "podcast"
SIGNING, PAPERS = (
    frozenset({"signing", "signs", "簽", "签", "簽署", "签署"}),
    frozenset({"document", "letter", "certificate"}),
)
WRITTEN = Entry(kind="role", name="hands")
"""What the drawing of somebody who writes shows by itself."""
COSMETICS = frozenset({"lipstick", "nail_polish", "compact", "perfume", "cream_jar", "brushes"})
"""Goods beside which a mirror is one for the handbag."""
HAND = frozenset({"a hand", "hand", "the hand", "one hand"})
HOLDS = frozenset(
    {"holding", "holds", "with", "carrying", "giving", "putting", "dropping", "holding up", "writing", "typing"}
)
WAVES, STARS = frozenset({"挥手", "揮手"}), frozenset({"star", "a star", "the star", "星星", "星"})
GRASPED = frozenset({"reaching", "reaching for", "catching", "grabbing", "picking", "ladder", "摘", "梯子"})
"""Words beside which a star is one to get hold of, and not those of the night."""
SPAS, STONES = frozenset({"spa", "massage", "wellness", "水療", "水疗", "按摩"}), frozenset({"stones", "石頭", "石头"})
CHARGER = "charging station"


def settle_sitework(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the two of an interview that names nobody, and with the charger of a car that is charging."""
    found = list(words)
    things = [thing.name for word in words if (thing := word.meaning("thing")) is not None]
    peopled = any(name in FIGURES for name in things)
    said = {word.text.lower() for word in words}
    spa = any(word.text.lower() in SPAS for word in words)
    for at, word in enumerate(words):
        text = word.text.lower()
        if text == "mirror" and word.meaning("thing") is not None and COSMETICS & {*things} and not peopled:
            found[at] = replace(word, entry=lexicon().english["compact mirror"], others=())
            break
        thing = word.meaning("thing")
        if text in HAND and thing is not None and thing.name == "hand_sign" and HOLDS & said:
            # one that holds something is no sign
            found[at] = Mention(text="hand", entry=None, article="a")
            continue
        if text in WAVES and peopled and word.kind == "thing":
            found[at] = replace(word, entry=lexicon().english["waving"], others=())
            continue
        if text in STARS and not word.plural and GRASPED & said:
            found[at] = replace(word, entry=lexicon().english["gold star"], others=(), article="a")
            continue
        if spa and text in STONES:
            found[at] = replace(word, entry=lexicon().english["spa stones"], others=())
            break
        if text in INTERVIEWS and word.entry is None and not peopled:
            team = lexicon().english[TEAM]
            pair = replace(team, details={**team.details, "group": 2})
            found[at] = replace(word, entry=pair, others=(), plural=False)
            break
        if text in SIGNING and peopled and _signed(words, at):
            found[at] = replace(word, entry=lexicon().english["writing"], others=())
            found[at + 1] = replace(words[at + 1], entry=WRITTEN, others=(), article="")
            break
        if text == "break" and at and words[at - 1].text.lower() in BREAKS and peopled:
            drinking = lexicon().english["drinking"]
            found[at - 1 : at + 1] = [Mention(text=f"{words[at - 1].text} {word.text}", entry=drinking)]
            break
        if text == PODCAST and at and words[at - 1].text.lower() in {"recording", "filming", "录制", "錄製"}:
            # nobody films it: it is spoken into a microphone
            found[at - 1] = replace(words[at - 1], entry=None, others=())
            found[at] = replace(word, entry=lexicon().english["microphone"], others=(), article="a")
            break
        car = any(name in CHARGED for name in things)
        if text in CHARGING and word.meaning("thing") is None and car and "charger" not in things:
            charger = replace(word, entry=lexicon().english[CHARGER], others=(), article="a")
            found[at : at + 1] = [BREAK, charger, BREAK]
            break
    return found


def _signed(words: Sequence[Mention], at: int) -> bool:
    """Whether a paper follows that can be signed."""
    thing = words[at + 1].meaning("thing") if at + 1 < len(words) else None
    return thing is not None and thing.name in PAPERS
