"""Music by its kind, "jazz night": where nobody plays it yet, somebody with its instrument does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import BREAK, Mention

PLAYERS = {
    "jazz": "saxophonist", "blues": "saxophonist", "rock": "guitarist", "country music": "guitarist",
    "classical": "violinist", "symphony": "violinist", "orchestra": "violinist", "karaoke": "singer",
    "爵士": "saxophonist", "爵士樂": "saxophonist", "爵士乐": "saxophonist", "爵士夜": "saxophonist",
    "搖滾": "guitarist", "摇滚": "guitarist", "交響樂": "violinist", "交响乐": "violinist",
}  # fmt: skip
"""Kinds of music, and who plays them."""
SHOWS = frozenset({"night", "festival", "poster", "flyer", "event", "party", "club", "gig", "live", "evening", "jam",
                   "concert", "concert poster", "music festival", "band", "cover", "album cover", "show", "music",
                   "演唱會", "演唱会", "音樂會", "音乐会", "海報", "海报", "之夜", "音樂節", "音乐节",
                   "演出"})  # fmt: skip
"""Words beside which such a word is one of music."""
TAUGHT = frozenset({"class", "classes", "studio", "course", "retreat", "workshop", "poster", "session", "flyer",
                    "課程", "课程", "海報", "海报", "課", "课", "館", "馆", "班"})  # fmt: skip
LESSONS = dict.fromkeys(("yoga", "meditation", "瑜伽", "瑜珈"), TAUGHT)
"""Deeds that are taught, and the words beside which nobody needs to be named."""
PRINTS = frozenset({"poster", "vintage", "artdeco", "minimal"})
"""Looks of posters."""
CONTESTS = frozenset({"race", "races", "rally", "show", "fair", "exhibition", "repair", "rental", "club", "tour",
                      "tournament", "sale", "week", "day"})  # fmt: skip
"""What is named for a thing that it is about."""
NEAR = 3
"""Words after it among which one of those is looked for."""


def settle_genres(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a kind of music as who plays it, where the prompt names nobody and no instrument."""
    words = _contests(words)
    if any(_played(word) for word in words):
        return list(words)
    found = list(words)
    for at, word in enumerate(words):
        player = PLAYERS.get(word.text.lower())
        after = [one.text.lower() for one in words[at + 1 : at + 1 + NEAR]]
        if player and word.kind in {"unknown", "thing", "mood", "style", "feature"} and SHOWS & set(after):
            found[at] = replace(word, entry=lexicon().english[player], others=(), article="a")
            break
        if word.kind == "pose" and word.text.lower() in LESSONS and LESSONS[word.text.lower()] & set(after):
            # a poster of a yoga class shows somebody who does it
            found.insert(at, replace(word, entry=lexicon().english["woman"], others=(), article="a"))
            break
    return found


def _contests(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with what a race or a show is of as a thing, where a poster tells of it and shows nothing else."""
    printed = any(word.entry is not None and word.entry.name in PRINTS for word in words)
    if not printed or any(word.meaning("thing") is not None for word in words):
        return list(words)
    found: list[Mention] = []
    for at, word in enumerate(words):
        known = lexicon().english.get(word.text.lower()) if word.entry is None else None
        after = words[at + 1].text.lower() if at + 1 < len(words) else ""
        if known is not None and known.kind == "thing" and after in CONTESTS:
            # the two are no one noun any more
            found += [replace(word, entry=known, article="a"), BREAK]
        else:
            found.append(word)
    return found


def _played(word: Mention) -> bool:
    """Whether somebody is there, or something to play on."""
    thing = word.meaning("thing")
    return thing is not None and (bool(thing.details.get("poses")) or thing.name in INSTRUMENTS)


INSTRUMENTS = frozenset({"guitar", "violin", "trumpet", "drum", "drums", "piano", "saxophone", "cello", "microphone",
                         "accordion", "flute", "harp", "banjo", "drum_kit", "record"})  # fmt: skip
"""Drawings of what music is played on."""
