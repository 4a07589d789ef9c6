"""Plain paper behind things: a coloured one stays whatever is named with it; an app's icon is a rounded tile of it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Feature, Tint
from muralist.engines.preview.scenery.built.graphics import TILE

SHAPES = frozenset(
    {"方形", "正方形", "方塊", "方块", "矩形", "square", "circle", "squares", "corner", "corners", "rectangle"}
)
ROUNDED = frozenset({"rounded", "round", "圓角", "圆角"})
WHOLE = frozenset({"圓角方形", "圆角方形", "圓角正方形", "圆角正方形", "圓角矩形", "圆角矩形"})
"""Both in one word."""
APPS = ("app icon", "app logo", "應用圖標", "应用图标", "應用圖示", "app圖示", "app图标", "app圖標", "應用程式圖示")
ROOFS = frozenset({"屋頂", "屋顶", "roof", "rooftop"})
ROOFED = frozenset({"house", "barn", "castle", "temple", "shop", "school", "church", "temple_hall", "pagoda", "kennel"})


def settle_papers(words: list[Mention], reading: Reading) -> None:
    """Read "rounded square" as the shape of an icon, and the roof of a house that is there as no terrace."""
    houses = any(draft.entry.kind == "thing" and draft.entry.name in ROOFED and not draft.drop
                 for draft in reading.drafts)  # fmt: skip
    for draft in reading.drafts:
        text = draft.text.lower()
        if draft.entry.kind != "place" or draft.drop:
            continue
        roof = houses and draft.entry.name == "rooftop" and text in ROOFS
        if roof or (text in SHAPES and _rounded(words, draft)):
            draft.entry, draft.others = Entry(kind="merged", name=draft.text), ()
            reading.used.update(draft.words)


def _rounded(words: Sequence[Mention], draft: Draft) -> bool:
    at = min(draft.words, default=0)
    return at > 0 and words[at - 1].text.lower() in ROUNDED


def coloured_paper(draft: Draft) -> bool:
    """Whether it is a backdrop in a colour that the prompt names."""
    return bool(draft.entry.details.get("seamless")) and bool(draft.colours) and not draft.drop


def tiled(words: Sequence[Mention], reading: Reading) -> list[Feature]:
    """The rounded tile of an app's icon, if one is asked for; marks the words that it shows."""
    texts = [word.text.lower() for word in words]
    shaped = {at + step for at, text in enumerate(texts[:-1]) for step in (0, 1)
              if text in ROUNDED and texts[at + 1] in SHAPES}  # fmt: skip
    shaped |= {at for at, text in enumerate(texts) if text in WHOLE}
    if not shaped and not any(text.startswith(APPS) for text in texts):
        return []
    reading.used |= shaped
    hued = [at for at in range(len(words)) if at + 1 in shaped and at not in shaped and words[at].meaning("colour")]
    reading.used.update(hued)
    return [Feature(name=TILE, colours=tuple(_tint(words[at]) for at in hued[:1]))]


def _tint(word: Mention) -> Tint:
    colour = word.meaning("colour")
    return Tint(word=word.text, colour=rgb(str(colour.details["code"]) if colour is not None else "#ffffff"))
