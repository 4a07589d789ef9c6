"""Things in the shape of others: a cloud shaped like a rabbit, a cake in the shape of a dinosaur, 兔子形狀的雲."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon, plain, singulars
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.wording.made.stuffs import FORMING, unformed

LIKE, SHAPED = "shaped like", "shaped"
FORMS: dict[str, tuple[str, float]] = {
    "cloud": ("clouds", 0.0), "smoke": ("smoke", 0.0), "flame": ("fire", 0.0), "bush": ("leaves", 1.6),
    "hedge": ("leaves", 1.8), "shrub": ("leaves", 1.6), "topiary": ("leaves", 1.8), "tree": ("leaves", 2.6),
    "cookie": ("gingerbread", 0.09), "biscuit": ("gingerbread", 0.09), "gingerbread": ("gingerbread", 0.12),
    "cake": ("cake", 0.26), "birthday cake": ("cake", 0.28), "cupcake": ("cake", 0.10), "balloon": ("jelly", 0.5),
    "rock": ("stone", 1.6), "stone": ("stone", 0.8), "boulder": ("stone", 1.8), "mountain": ("stone", 60.0),
    "pillow": ("cloth", 0.42), "cushion": ("cloth", 0.42), "chocolate": ("chocolate", 0.10), "soap": ("wax", 0.08),
    "candle": ("wax", 0.18), "ice": ("ice", 0.5), "ice cube": ("ice", 0.06), "pancake": ("dough", 0.2),
    "bread": ("dough", 0.22), "candy": ("jelly", 0.06), "lollipop": ("jelly", 0.12), "lamp": ("light", 0.36),
    "light": ("light", 0.4), "night light": ("light", 0.2),  "necklace": ("gold", 0.05),
    "pendant": ("gold", 0.05), "brooch": ("gold", 0.05), "ring": ("gold", 0.04), "earring": ("gold", 0.04),
    "butter": ("wax", 0.1), "cheese": ("cheese", 0.12), "wave": ("water", 2.0), "splash": ("water", 0.4),
    "云": ("clouds", 0.0), "云朵": ("clouds", 0.0), "白云": ("clouds", 0.0), "饼干": ("gingerbread", 0.09),
    "蛋糕": ("cake", 0.26), "气球": ("jelly", 0.5), "石头": ("stone", 1.2), "岩石": ("stone", 1.6),
    "抱枕": ("cloth", 0.42), "枕头": ("cloth", 0.42), "巧克力": ("chocolate", 0.10), "灌木": ("leaves", 1.6),
    "台灯": ("light", 0.36), "灯": ("light", 0.36), "树篱": ("leaves", 1.8), "香皂": ("wax", 0.08),
    "蜡烛": ("wax", 0.18), "项链": ("gold", 0.05), "面包": ("dough", 0.22),
}  # fmt: skip
"""What a thing of one kind is of when it has the shape of another, and how high it is; 0 for as high as a cloud."""
HIGH = 4.0
LANDS = frozenset({"island", "lake", "pool", "pond"})
"""What is drawn in the shape of a heart."""
SIGNS = {"heart": "heart", "star": "star icon", "moon": "crescent moon", "心": "heart", "爱心": "heart",
         "心形": "heart", "星星": "star icon", "爱": "heart"}  # fmt: skip
"""Shapes that are drawn as signs."""
DROPPED = frozenset({"clouds", "smoke", "fire"})


def settle_shaped(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a phrase as one noun: the other's shape, of the stuff and size of the thing."""
    found = list(words)
    at = 0
    while at < len(found):
        entry = found[at].meaning(FORMING)
        if entry is not None and entry.name == LIKE:
            found = _like(found, at)
        elif entry is not None and entry.name == SHAPED:
            found = _shaped(found, at)
        at += 1
    return found


def form_of(text: str) -> tuple[str, float] | None:
    """The stuff and height of a kind of thing that is made in many shapes."""
    head, _, last = plain(text).rpartition(" ")
    for single in singulars(last):
        form = FORMS.get(folded(f"{head} {single}".strip()))
        if form is not None:
            return form
    return None


def shape_of(word: Mention) -> Entry | None:
    """The thing whose shape it is."""
    for single in singulars(plain(word.text)):
        if folded(single) in SIGNS:
            return lexicon().english[SIGNS[folded(single)]]
    return word.meaning("thing")


def _merged(kind: Mention, shape: Entry, form: tuple[str, float], text: str) -> Mention:
    stuff, metres = form
    details = {key: value for key, value in shape.details.items() if key != "poses"}
    details |= {"material": stuff, "metres": metres or HIGH}
    if metres < 1.0:
        details["home"] = "studio" if metres else "meadow"
    return Mention(text=text, entry=Entry(kind="thing", name=shape.name, details=details), plural=kind.plural,
                   article=kind.article)  # fmt: skip


def _like(words: list[Mention], at: int) -> list[Mention]:
    """ "A cloud shaped like a rabbit"."""
    kind = words[at - 1] if at else None
    form = form_of(kind.text) if kind is not None else None
    for end in range(at + 1, min(at + 4, len(words))):
        shape = shape_of(words[end])
        if shape is not None and kind is not None and shape.name == "heart" and kind.text.lower() in LANDS:
            text = " ".join(word.text for word in (kind, words[at], words[end]))
            land = lexicon().english[f"heart shaped {kind.text.lower()}"]
            return [*words[: at - 1], replace(kind, text=text, entry=land, others=()), *words[end + 1 :]]
        if shape is not None and form is not None and kind is not None and words[end].kind != "break":
            tints = [word for word in words[at + 1 : end] if word.meaning("colour") is not None]
            text = " ".join(word.text for word in (kind, words[at], words[end]))
            return [*words[: at - 1], *tints, _merged(kind, shape, form, text), *words[end + 1 :]]
        if words[end].kind in {"break", "relation"}:
            break
    return [*words[:at], *unformed(words[at]), *words[at + 1 :]]


def _headed(words: Sequence[Mention], at: int) -> bool:
    """Whether a noun follows."""
    return any(word.meaning("thing") is not None for word in words[at + 1 : at + 3])


def _shaped(words: list[Mention], at: int) -> list[Mention]:
    """ "A heart-shaped cookie", 兔子形狀的雲."""
    shape = shape_of(words[at - 1]) if at else None
    end = at + 1
    while end < len(words) and words[end].kind in {"colour", "size", "unknown"} and form_of(words[end].text) is None:
        end += 1
    form = form_of(words[end].text) if end < len(words) and not words[end].article else None
    if shape is None or form is None:
        if at and not words[at].text.isascii() and words[at - 1].meaning("thing") is not None and _headed(words, at):
            # 大象形狀的茶壺: there is no elephant
            idle = replace(words[at - 1], text=words[at - 1].text + words[at].text, entry=None, others=())
            return [*words[: at - 1], idle, *words[at + 1 :]]
        return [*words[:at], *(unformed(words[at]) or [replace(words[at], entry=None, others=())]), *words[at + 1 :]]
    gap = " " if words[end].text.isascii() else ""
    kind = replace(words[end], article=words[at - 1].article)
    text = gap.join(word.text for word in (words[at - 1], words[at], words[end]))
    return [*words[: at - 1], *words[at + 1 : end], _merged(kind, shape, form, text), *words[end + 1 :]]
