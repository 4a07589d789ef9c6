"""The label of goods is on them: "a candle with a blank label", "honey jar label mockup". Lettering is no sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

LABELS = frozenset({"label", "labels", "tag label"})
LABELLED = frozenset({
    "jar", "jar_candle", "candle", "bottle", "pump_bottle", "can", "tin", "glass", "perfume", "dropper_bottle",
    "wine_bottle", "champagne_bottle", "tube", "cream_jar", "beer", "water_bottle", "flask", "spray_bottle", "pot",
    "coffee_bag", "pouch", "jam",
})  # fmt: skip
"""Goods that are drawn with a label, or with a face for one."""
MOCKUPS = frozenset({"mockup", "mock up", "mockups", "packaging"})
BETWEEN = frozenset({"unknown", "colour", "material", "size", "quality", "mood"})
FURTHEST = 5
LETTERING = frozenset({"lettering", "letters", "handwriting", "typography", "script", "calligraphy", "font", "type"})


def settle_labelled(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with labels as parts of the goods that bear them, and lettering after a text as nothing."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        host = next((n for n in range(len(found) - 1, -1, -1) if found[n].kind in {"thing", "break"}), -1)
        if word.text.lower() in LABELS and host >= 0 and _labelled(found[host]) and len(found) - host <= FURTHEST:
            between = [one for one in found[host + 1 :] if one.text.lower() not in MOCKUPS]
            if not between or _with(between):
                text = " ".join(one.text for one in (*found[host:], word))
                found[host:] = [_bearing(replace(found[host], text=text))]
                continue
        if word.text.lower() in MOCKUPS and at and word.kind in {"unknown", "thing"} and words[at - 1].kind == "thing":
            found.append(replace(word, entry=Entry(kind="quality", name="mockup"), others=()))
            continue
        found.append(word)
    return _unlettered(found)


def _labelled(word: Mention) -> bool:
    return word.entry is not None and word.entry.name in LABELLED


def _bearing(word: Mention) -> Mention:
    """The goods with a label also where they are drawn without one."""
    if word.entry is None or word.entry.name != "jar" or word.entry.details.get("variant"):
        return word
    details = {**word.entry.details, "variant": "labelled"}
    return replace(word, entry=replace(word.entry, details=details))


def _with(between: Sequence[Mention]) -> bool:
    """Whether these words say that what is before them has what comes after."""
    has = between[0].kind == "relation" and between[0].entry is not None and between[0].entry.name == "holding"
    return has and all(word.kind in BETWEEN for word in between[1:])


def _unlettered(words: list[Mention]) -> list[Mention]:
    """The mentions without the sign that "in hand lettering" would be."""
    found = list(words)
    for at, word in enumerate(words):
        if word.kind != "quote":
            continue
        for end in range(at + 1, min(at + 1 + FURTHEST, len(words))):
            if words[end].kind == "ink":
                break
            if words[end].text.lower() in LETTERING and words[at + 1].text.lower() in {"in", "with"}:
                found[at + 1] = replace(words[at + 1], entry=Entry(kind="stop", name="stop"), others=())
                found[end] = replace(words[end], entry=None, others=(), plural=False)
                break
            if words[end].kind in {"break", "thing", "place", "quote"}:
                break
    return found
