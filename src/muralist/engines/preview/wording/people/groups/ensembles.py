"""Bands and trios: one musician for each instrument that is listed, or those whom such a band usually has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

SIZES = {"duo": 2, "trio": 3, "quartet": 4, "band": 3, "quintet": 5, "ensemble": 4}
"""The words for groups of musicians, and how many they are."""
USUAL = {
    "jazz": ("saxophonist", "double bassist", "drummer", "trumpeter", "pianist"),
    "string": ("violinist", "violinist", "cellist", "violinist", "cellist"),
    "classical": ("violinist", "cellist", "flutist", "violinist", "cellist"),
    "folk": ("fiddler", "guitarist", "accordionist", "flutist", "drummer"),
    "mariachi": ("trumpeter", "guitarist", "violinist", "guitarist", "trumpeter"),
    "rock": ("guitarist", "singer", "drummer", "guitarist", "guitarist"),
}
"""Who plays in a band of that music."""
OTHERWISE = ("guitarist", "singer", "drummer", "saxophonist", "violinist")
PLAYED = {
    "guitar": "guitarist", "violin": "violinist", "drum": "drummer", "drum_kit": "drummer", "trumpet": "trumpeter",
    "saxophone": "saxophonist", "cello": "cellist", "accordion": "accordionist", "flute": "flutist",
    "microphone": "singer", "piano": "pianist",
}  # fmt: skip
"""Who plays an instrument, by its prop."""
MUSIC = frozenset({*USUAL, "music", "musical", "street", "marching", "brass", "blues", "pop", "punk", "bluegrass"})
PERFORMING = frozenset({"playing", "performing", "plays", "stage", "concert", "onstage"})
"""Words that show that a band is one of musicians."""
LISTED = 2
FAR = 14
"""Words after a band that may name its instruments."""
SAID = Entry(kind="role", name="ensemble")


def settle_ensembles(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each band of musicians as its players."""
    for at, word in enumerate(words):
        parts = word.text.lower().split()
        named = parts[-1] if parts and parts[-1] in SIZES else ""
        if not named or word.kind not in {"unknown", "number"}:
            continue
        before = [each.text.lower() for each in words[max(0, at - 2) : at]]
        music = next((each for each in (*parts[:-1], *reversed(before)) if each in MUSIC), "")
        if not music and parts == ["band"] and any(each.text.lower() in PERFORMING for each in words[at + 1 : at + 3]):
            music = "rock"
        played = [n for n in range(at + 1, min(len(words), at + 1 + FAR)) if _instrument(words[n])]
        if len(played) >= LISTED:
            return _listed(words, at, played, music)
        if music:
            return _usual(words, at, music, SIZES[named])
    return list(words)


def _instrument(word: Mention) -> str:
    thing = word.meaning("thing")
    return PLAYED.get(thing.name, "") if thing is not None else ""


def _told(words: Sequence[Mention], at: int, music: str) -> list[Mention]:
    """The words with those that name the band as shown by its players."""
    found = list(words)
    for number in range(max(0, at - 2), at + 1):
        if number == at or found[number].text.lower() == music:
            found[number] = replace(found[number], entry=SAID, others=(), article="")
    return found


def _listed(words: Sequence[Mention], at: int, played: Sequence[int], music: str) -> list[Mention]:
    found = _told(words, at, music)
    for number in played:
        player = lexicon().english[_instrument(words[number])]
        found[number] = replace(found[number], entry=player, others=(), article="a", plural=False)
    return [word for n, word in enumerate(found) if not (at < n < played[0] and word.text.lower() in {"playing", "on"})]


def _usual(words: Sequence[Mention], at: int, music: str, number: int) -> list[Mention]:
    found = _told(words, at, music)
    players = USUAL.get(music, OTHERWISE)[:number]
    own = words[at].text
    band = [Mention(text=own, entry=lexicon().english[player], article="a") for player in players]
    return [*found[:at], *band, *found[at + 1 :]]
