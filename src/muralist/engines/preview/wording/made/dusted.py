"""What is on hands, a face or clothes is on them as flour or mud is, and is no sack beside them."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.props.kinds import BEINGS

STATES = {
    "flour": "floury", "powder": "floury", "powdered sugar": "floury", "icing sugar": "floury", "chalk": "floury",
    "chalk dust": "floury", "snow": "snowy", "frost": "snowy", "snowflakes": "snowy", "soap": "soapy", "foam": "soapy",
    "suds": "soapy", "soap suds": "soapy", "bubbles": "soapy", "shaving foam": "soapy", "paint": "painted",
    "paint splatters": "painted", "soot": "sooty", "ash": "sooty", "charcoal": "sooty", "oil": "sooty",
    "grease": "sooty", "ink": "sooty", "clay": "clayey", "mud": "muddy", "dirt": "muddy", "soil": "muddy",
    "麵粉": "floury", "面粉": "floury", "泥": "muddy", "泥巴": "muddy", "泥土": "muddy", "顏料": "painted",
    "颜料": "painted", "油漆": "painted", "泡沫": "soapy", "雪": "snowy", "雪花": "snowy", "煤灰": "sooty",
    "油污": "sooty", "陶土": "clayey", "黏土": "clayey",
}  # fmt: skip
"""Stuffs that soil somebody, and what one looks like then."""
PARTS = frozenset({"hands", "hand", "face", "cheek", "cheeks", "nose", "hair", "clothes", "apron", "arms", "fingers",
                   "beard", "shirt", "jacket", "coat", "paws", "fur", "chin", "forehead", "overalls", "sleeves",
                   "back", "shoulders", "trousers", "head"})  # fmt: skip
WHOSE = frozenset({"her", "his", "their", "its", "the", "my", "both"})
ALL_OVER = frozenset({"滿手", "满手", "滿臉", "满脸", "滿身", "满身", "沾滿", "沾满", "全身沾滿", "手上沾滿",
                      "手上沾满", "臉上沾滿", "脸上沾满"})  # fmt: skip
ON, REACH = "on", 4
SIFTED = frozenset({"dusted with", "sprinkled with", "dusted in", "coated in", "topped with"})
SUGARS = frozenset({"sugar", "powdered sugar", "icing sugar", "cinnamon sugar", "sugar powder"})
FINE = frozenset({"powdered", "icing", "fine", "white", "confectioners", "cinnamon", "a little", "some"})
"""What is sifted over a cake, and what it is called."""


def settle_dusted(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each stuff on a part of somebody as the look of who has it."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        word = words[at]
        after = _sugared(words, at) if found and found[-1].kind == "thing" else 0
        if after:
            said = " ".join(one.text for one in words[at:after])
            found.append(Mention(text=said, entry=Entry(kind="pattern", name="floury")))
            at = after
            continue
        state = STATES.get(word.text.lower(), "")
        end = _on_part(words, at) if state else 0
        whose = _being(found) if end else None
        if whose is not None:
            while found[-1].kind == "relation":
                found.pop()
            near = any(one.kind == "lens" for one in words)
            part = " ".join(one.text for one in words[at + 1 : end])
            text = word.text if near else f"{word.text} {part}"
            found.insert(whose + 1, Mention(text=text, entry=Entry(kind="pattern", name=state)))
            if near:
                # in a portrait it is seen on who is there, but not on which part
                found.append(Mention(text=part, entry=None))
            at = end
            continue
        if state and found and found[-1].text in ALL_OVER:
            over = found.pop()
            found.append(Mention(text=over.text + word.text, entry=Entry(kind="pattern", name=state)))
        else:
            found.append(word)
        at += 1
    return found


def _sugared(words: Sequence[Mention], at: int) -> int:
    """The number of the word after "dusted with powdered sugar", where that begins here, or 0: it is no sack."""
    if words[at].text.lower() not in SIFTED:
        return 0
    for number, word in enumerate(words[at + 1 : at + 1 + REACH], at + 2):
        if word.text.lower() in SUGARS:
            return number
        if word.text.lower() not in FINE:
            return 0
    return 0


def _on_part(words: Sequence[Mention], at: int) -> int:
    """The number of the word after "on her hands", where that follows, or 0."""
    rest = words[at + 1 : at + 1 + REACH]
    if not rest or rest[0].text.lower().split()[:1] != [ON]:
        return 0
    said: list[str] = []
    for number, word in enumerate(rest):
        said += word.text.lower().split()
        if said[-1] in PARTS:
            return at + 2 + number if set(said[1:-1]) <= WHOSE else 0
        if not set(said[1:]) <= WHOSE:
            return 0
    return 0


def _being(found: Sequence[Mention]) -> int | None:
    """The number of who was named last and has it: "a baker with"."""
    if not found or found[-1].kind != "relation":
        return None
    return next((at for at in range(len(found) - 1, -1, -1) if _alive(found[at])), None)


def _alive(word: Mention) -> bool:
    entry = word.entry
    known = entry is not None and entry.kind == "thing"
    return known and entry is not None and (
        entry.name in FIGURES or entry.name in BEINGS or bool(entry.details.get("poses"))
    )  # fmt: skip
