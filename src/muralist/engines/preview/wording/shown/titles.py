"""A prompt that begins with its kind of picture, "gym banner, ...", "jazz concert poster": no banner stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import NOUNS, Mention
from muralist.engines.preview.wording.dealt import names_hue
from muralist.engines.preview.wording.labels import LABELS, POSTERS

TITLED = LABELS | {"header", "ad", "advert", "advertisement", "cover image", "hero image", "infographic", "slide"}
"""Names of printed and shown things that end such a title."""
OTHERS = {"icon", "logo", "sticker", "emblem", "badge", "stamp", "print", "card", "postcard"}
"""Those that are read as looks, or are things as often."""
SAYING = NOUNS | {"unknown", "occasion", "time", "season"}
"""Kinds of words that say what a poster is about."""
TIED = frozenset({"relation", "located", "says", "quote", "spot", "number", "part", "pronoun"})
"""Kinds of words that no title has: in it something stands somewhere."""
HELD = frozenset({"birthday", "happy birthday"})
"""What stands on banners that hang in rooms."""
EVENTS = {
    "concert": ("concert poster", "gig poster", "演唱會海報", "演唱会海报", "音樂會海報", "音乐会海报"),
}
"""Names of events inside names of posters."""
HUES = frozenset({"cream", "gold", "silver", "orange", "peach", "rose", "mint", "chocolate", "coffee", "lavender"})
"""Things that are colours where they follow the name of a picture."""
LONGEST = 6
"""Words of such a title."""


def settle_titles(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with that poster as a look, and what else the picture is for as nothing."""
    found = _signboards(_events(words))
    end = next((at for at, word in enumerate(found) if word.kind == "break"), len(found))
    if 1 < end <= LONGEST and _title(found[:end]):
        name = found[end - 1].text.lower()
        look = lexicon().english["poster design"] if name in POSTERS else None
        found[end - 1] = replace(found[end - 1], entry=look, others=())
        if any(word.meaning("thing") is not None for word in found[end:]):
            # "bakery poster, three croissants": what is named after it is all there is to see
            found[:end] = [_idle(word) if word.kind == "thing" else word for word in found[:end]]
    return found


def _signboards(words: list[Mention]) -> list[Mention]:
    """The mentions with the shop that a logo is for as nothing, where something is named after it."""
    end = next((at for at, word in enumerate(words) if word.kind == "break"), len(words))
    if end < 2 or words[end - 1].kind != "style" or words[end - 1].text.lower().split()[-1] not in OTHERS:
        return words
    if not any(word.kind == "thing" and not names_hue(word) and word.text.lower() not in HUES for word in words[end:]):
        return words
    if any(word.kind in TIED for word in words[:end]):
        return words
    return [_idle(word) if at < end and _housed(word) else word for at, word in enumerate(words)]


def _housed(word: Mention) -> bool:
    return word.entry is not None and (word.kind == "place" or (word.kind == "thing" and word.entry.name == "shop"))


def _idle(word: Mention) -> Mention:
    return replace(word, entry=None, others=())


def _title(clause: Sequence[Mention]) -> bool:
    """Whether a clause ends in the kind of picture, after what it is about."""
    last = clause[-1]
    if last.text.lower() not in TITLED - OTHERS or last.plural or last.article or last.kind not in {"thing", "unknown"}:
        return False
    about = clause[:-1]
    if any(word.kind in TIED or word.article == "the" or word.text.lower() in HELD for word in about):
        return False
    return any(word.kind in SAYING and word.meaning("colour") is None for word in about)


def _events(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "concert poster" as the poster of a concert, where nothing else is to see."""
    found: list[Mention] = []
    if any(word.meaning("thing") is not None for word in words):
        return list(words)
    for word in words:
        event = next((name for name, posters in EVENTS.items() if word.text.lower() in posters), "")
        if word.kind != "style" or not event:
            found.append(word)
            continue
        text = word.text if word.text.isascii() else word.text[:-2]
        first, last = text.split() if text.isascii() else (text, word.text[-2:])
        found.append(Mention(text=first, entry=lexicon().english[event], article=word.article))
        found.append(Mention(text=last, entry=lexicon().english["poster design"]))
    return found
