"""A drone's picture of land is seen from straight above, where only land, its roads and waters are named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

AERIAL, FROM_ABOVE = "aerial", "top-down"
WILD = frozenset({
    "city", "oldcity", "island", "beach", "sea", "cliff", "forest", "jungle", "bamboo", "mountains", "river", "lake",
    "road", "wheatfield", "vineyard", "lavender", "terraces", "farm", "meadow", "cornfield", "rapefield", "tulips",
    "hilltop", "surf",
})  # fmt: skip
"""Places that can be seen from the air."""
VIEWS: tuple[tuple[str, frozenset[str]], ...] = (
    ("aerial city", frozenset({"city"})),
    ("aerial island", frozenset({"island"})),
    ("aerial coast", frozenset({"beach", "sea", "cliff", "surf"})),
    ("aerial fields", frozenset({"wheatfield", "vineyard", "lavender", "terraces", "farm", "meadow", "cornfield",
                                 "rapefield", "tulips", "hilltop"})),
    ("aerial woods", frozenset({"forest", "jungle", "bamboo", "mountains", "river", "lake", "road"})),
)  # fmt: skip
"""The views, the first that shows one of the places named is taken."""
SHOWN = {
    "forest": "trees", "jungle": "trees", "bamboo": "trees", "mountains": "mountains", "river": "stream",
    "lake": "lake", "road": "road", "beach": "sand", "sea": "sea", "surf": "waves", "cliff": "rocks", "meadow": "grass",
    "hilltop": "hills", "city": "skyline", "wheatfield": "wheat", "cornfield": "wheat", "rapefield": "wheat",
    "vineyard": "vines", "lavender": "lavender", "terraces": "green", "farm": "grass",
}  # fmt: skip
"""What each place is there, seen from above."""
THINGS = {
    "car": "cars", "truck": "cars", "bus": "cars", "road": "road", "boat": "boats", "ship": "boats", "river": "stream",
    "tree": "trees", "rock": "rocks", "house": "skyline", "mountain": "mountains", "yacht": "boats",
    "umbrella": "parasols", "needle": "skyline",
}  # fmt: skip
"""Things that are drawn from above there."""
ROCKY = frozenset({"rocky", "rock", "cliffs", "cliff", "rugged"})
WATER = frozenset({"water", "waters", "clear water", "ocean water", "sea water", "海水"})
PLAIN = frozenset({"dense", "thick", "lush", "winding", "curvy", "curving", "serpentine"})
"""What woods and roads are there anyway."""
SHOWS = Entry(kind="role", name="aerial")


def settle_aerials(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a view as the place, and what lies in it as its features."""
    at = next((n for n, word in enumerate(words) if word.kind == "lens" and word.entry is not None
               and word.entry.name in {AERIAL, FROM_ABOVE}), -1)  # fmt: skip
    if at < 0:
        return list(words)
    said = words[at].entry
    lands = [word.meaning("place") for word in words]
    named = [land.name for land in lands if land is not None and land.name in WILD]
    view = next((name for name, shows in VIEWS if shows & set(named)), "")
    others = any(_stands(word) for word in words)
    if not view or others:
        # nothing else is drawn from the air, so the word is not claimed
        plain = said is not None and said.name == AERIAL
        return [replace(word, entry=None, others=()) if n == at and plain else word for n, word in enumerate(words)]
    found = [_seen(word, view) for word in words]
    found[at] = replace(words[at], entry=Entry(kind="place", name=view), others=())
    return found


def _stands(word: Mention) -> bool:
    """Whether a word is somebody, or a thing that is not drawn from above."""
    thing = word.meaning("thing")
    place = word.meaning("place")
    if place is not None and place.name not in WILD and thing is None:
        return True
    if word.text.lower() in WATER:
        return False
    return thing is not None and thing.name not in THINGS and (place is None or place.name not in WILD)


def _seen(word: Mention, view: str) -> Mention:
    """A word as what it is from above."""
    thing, place = word.meaning("thing"), word.meaning("place")
    name = ""
    if word.text.lower() in WATER:
        return replace(word, entry=Entry(kind="feature", name="lake" if view == "aerial woods" else "sea"), others=())
    if word.text.lower() in PLAIN:
        return replace(word, entry=SHOWS, others=())
    if place is not None and place.name in WILD:
        own = place.name in dict(VIEWS)[view]
        name = SHOWN.get(place.name, "")
        if place.name == "cliff" or (own and ROCKY & set(word.text.lower().split())):
            name = "rocks"
        if not name:
            return replace(word, entry=Entry(kind="place", name=view), others=())
    elif thing is not None:
        name = THINGS[thing.name]
    return replace(word, entry=Entry(kind="feature", name=name), others=()) if name else word
