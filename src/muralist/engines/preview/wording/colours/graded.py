"""Backgrounds of nothing but colour: "abstract background, pink and orange gradient" is paper in those colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import BREAK, Mention
from muralist.engines.preview.wording.dealt import HUE

GRADED = frozenset({"gradient", "gradients", "ombre", "漸層", "渐变", "漸變", "渐层"})
GROUNDS = frozenset({"background", "backdrop", "wallpaper", "背景", "底圖", "底图"})
SLIDES = frozenset({"background", "deck", "template", "presentation", "cover", "layout", "design"})
"""What a slide of a talk is said with."""
BARE, MARKED = "abstract", frozenset({"mesh", "lines"})
"""The place of nothing, and what plain paper may have on it."""
FRUITS = {"peach": "#fbc3a0", "apricot": "#f8b878", "coral": "#f7856a", "mint": "#a8dfc4", "plum": "#7a3f66",
          "lavender": "#b9a6dc", "rose": "#e8a0b0", "lilac": "#c3a6d8", "cream": "#f6ecd2", "lemon": "#f6e27a",
          "violet": "#8a5cc8", "salmon": "#f59a84", "teal": "#2f9a98"}  # fmt: skip
"""Colours that are named as fruits and flowers are."""
THIN = frozenset({"thin", "fine", "delicate", "slim"})
OPAQUE = frozenset({"thing", "person", "child", "place", "quote", "relation"})
"""Kinds of words by which there is more to see than colour."""


def settle_graded(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the colours of such a background on its paper."""
    found = [_presented(words, at) for at in range(len(words))]
    graded = [at for at, word in enumerate(found) if word.text.lower() in GRADED]
    for at in graded:
        if _colours_before(found, at) and found[at].kind == "unknown":
            found[at] = replace(found[at], entry=lexicon().english["gradient background"], others=())
    if any(_marked(word) for word in found):
        found = [_fine(_quiet(word)) for word in found]
    if any(_opaque(word) for word in found):
        return found
    hues = [at for at, word in enumerate(found) if _hue(word) is not None and not _of_mark(found, at)]
    grounds = [at for at, word in enumerate(found) if _ground(word)]
    if not hues or not (grounds or graded) or not (graded or any(_marked(found[at]) for at in grounds)):
        return found
    name = "gradient background" if graded else "background"
    last = next((found[at].text for at in (*graded, *reversed(grounds))), "")
    paper = Mention(text=last, entry=lexicon().english[name])
    gone = {*hues, *graded, *(at for at in grounds if not _marked(found[at]))}
    rest = [
        _quiet(word) if word.kind != "thing" else replace(word, entry=None, others=())
        for at, word in enumerate(found)
        if at not in gone and word.kind != "joining"
    ]
    joined = [replace(found[at], entry=_hue(found[at]), others=()) for at in hues]
    return [*rest, BREAK, *joined, paper]


def _presented(words: Sequence[Mention], at: int) -> Mention:
    """A slide of a talk is none of a playground."""
    word = words[at]
    if word.text.lower() in {"slide", "slides"} and at + 1 < len(words) and words[at + 1].text.lower() in SLIDES:
        return replace(word, entry=None, others=())
    return word


def _colours_before(words: list[Mention], at: int) -> int:
    """Read what stands before "gradient" as colours: "pink and orange gradient". Answers how many there are."""
    count = 0
    for before in range(at - 1, -1, -1):
        entry = _hue(words[before]) or _fruity(words[before])
        if entry is None:
            if words[before].kind != "joining" and words[before].text.lower() != "to":
                return count
            words[before] = replace(words[before], entry=Entry(kind="joining", name="joining"), others=())
            continue
        count += 1
        words[before] = replace(words[before], entry=entry, others=())
    return count


def _opaque(word: Mention) -> bool:
    """Whether it is something to see besides colour; a banner names the picture itself."""
    named = word.entry is not None and word.entry.name not in {BARE, "sign"}
    return word.kind in OPAQUE and named


def _fine(word: Mention) -> Mention:
    """Such lines are thin anyway."""
    return replace(word, entry=Entry(kind="quality", name="thin"), others=()) if word.text.lower() in THIN else word


def _hue(word: Mention) -> Entry | None:
    return word.meaning("colour") or word.meaning(HUE)


def _fruity(word: Mention) -> Entry | None:
    """The colour that a fruit or a plant lends its name to: "violet to peach"."""
    if word.kind not in {"thing", "flavour", "feature", "unknown"} or word.article or word.plural:
        return None
    name, book = word.text.lower(), lexicon().english
    found = (book.get(f"{name} {ending}") for ending in ("colored", "coloured", "pink", "purple", "orange", "green"))
    entry = next((one for one in found if one is not None and one.kind == "colour"), None)
    return Entry(kind="colour", name=name, details={"code": FRUITS[name]}) if name in FRUITS else entry


def _marked(word: Mention) -> bool:
    return word.entry is not None and word.entry.name in MARKED


def _ground(word: Mention) -> bool:
    entry = word.meaning("feature")
    paper = entry is not None and bool(entry.details.get("seamless"))
    return paper or _marked(word) or (word.text.lower() in GROUNDS and word.kind in {"unknown", "spot"})


def _of_mark(words: Sequence[Mention], at: int) -> bool:
    """Whether a colour is that of lines which it stands before."""
    following = next((word for word in words[at + 1 :] if _hue(word) is None and word.kind != "joining"), None)
    return following is not None and following.entry is not None and following.entry.name == "lines"


def _quiet(word: Mention) -> Mention:
    """Nothing of a place is abstract then."""
    abstract = word.kind == "place" and word.entry is not None and word.entry.name == BARE
    return replace(word, entry=Entry(kind="quality", name=BARE), others=()) if abstract else word
