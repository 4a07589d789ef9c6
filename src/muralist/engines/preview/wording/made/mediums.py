"""A medium named by itself after the subject: "a cat, crayon", "a fox, bronze statue".

The word alone is a thing (crayons, a quilt) or unknown; as a clause of its own it says how the picture is made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

MEDIA = {
    "crayon": "crayon", "crayons": "crayon", "colored pencil": "colourpencil", "coloured pencil": "colourpencil",
    "colored pencils": "colourpencil", "coloured pencils": "colourpencil", "pastel": "pastel", "pastels": "pastel",
    "chalk": "chalk", "charcoal": "charcoal", "marker": "marker", "markers": "marker", "clay": "clay", "lego": "bricks",
    "legos": "bricks", "lego bricks": "bricks", "ballpoint pen": "pencil", "ballpoint": "pencil", "knitted": "knit",
    "knit": "knit", "crochet": "knit", "crocheted": "knit", "knitting": "knit", "yarn": "knit", "quilt": "patchwork",
    "patchwork": "patchwork", "quilted": "patchwork", "fabric": "patchwork", "stamp": "stamp",
    "postage stamp": "stamp", "neon sign": "neon", "porcelain": "porcelain", "thermal": "thermal",
    "negative": "negative", "picture book": "storybook", "mural": "graffiti", "stencil": "graffiti",
    "baroque": "oil", "rococo": "oil", "renaissance": "oil", "disney": "anime", "minecraft": "pixel", "70s": "vintage",
    "80s": "synthwave", "60s": "vintage", "50s": "vintage", "letterpress": "vintage", "geometric": "lowpoly",
    "outline": "lineart", "two tone": "duotone", "memphis": "bauhaus", "蜡笔": "crayon", "蠟筆": "crayon",
    "彩铅": "colourpencil", "彩色铅笔": "colourpencil", "粉笔": "chalk", "乐高": "bricks", "樂高": "bricks",
    "积木": "bricks", "積木": "bricks", "青花瓷": "porcelain", "壁画": "graffiti", "壁畫": "graffiti",
    "邮票": "stamp", "郵票": "stamp", "马克笔": "marker", "馬克筆": "marker", "水彩笔": "marker",
}  # fmt: skip
SHONE = frozenset({"neon sign"})
"""Looks that are things of a street as well."""
CARVED = frozenset({"sculpture", "statue", "carving", "figurine", "statuette"})
OF = Mention(text="of", entry=Entry(kind="relation", name="of"))


def settle_mediums(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a medium that is a clause of its own as the picture's look, or as the stuff of a statue."""
    found = list(words)
    breaks = [at for at, word in enumerate(found) if word.kind == "break"]
    if not breaks or not any(word.meaning("thing") or word.meaning("place") for word in found[: breaks[0]]):
        return found
    for start, end in zip(breaks, [*breaks[1:], len(found)], strict=True):
        clause = found[start + 1 : end]
        if not clause or len(clause) > 2:
            continue
        said = " ".join(word.text.lower() for word in clause)
        if said in MEDIA and not clause[0].article and not (said in SHONE and _in_town(found)):
            found[start + 1 : end] = [replace(_look(clause[0], said), text=said if said.isascii() else clause[0].text)]
            return found
        if said.split()[-1] in CARVED and end == len(found) and breaks.index(start) == 0:
            # "a cat, bronze statue": a bronze statue of a cat
            return [*clause, OF, *found[:start]]
    return found


def _in_town(words: Sequence[Mention]) -> bool:
    """Whether a place, an hour or a weather is named, in which such a sign hangs."""
    return any(word.kind in {"place", "time", "weather"} for word in words)


def _look(word: Mention, said: str = "") -> Mention:
    return replace(
        word, entry=Entry(kind="style", name=MEDIA.get(said or word.text.lower(), "")), others=(), plural=False
    )
