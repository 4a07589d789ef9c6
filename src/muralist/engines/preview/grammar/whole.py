"""Words about the whole picture: its hour, weather and season, its style and mood, its colours."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.grammar.links import Links
from muralist.engines.preview.grammar.modifiers import Modifiers
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

AGREEING = tuple({"day", other} for other in ("dawn", "golden")) + tuple(
    {"golden", other} for other in ("dawn", "sunset", "dusk")
)
"""Hours that are one: the first that is named is painted."""
GLOWING = frozenset({"dawn", "golden", "sunset", "dusk"})


class Whole:
    """Notes words about the whole picture in the tables of the reading."""

    def __init__(self, words: Sequence[Mention], out: Reading, links: Links, mods: Modifiers) -> None:
        self.words, self.out, self.links, self.mods = words, out, links, mods

    def note(self, index: int, entry: Entry) -> None:
        """An earlier word of the same kind wins, but styles and moods add up."""
        names = self.out.tables.setdefault(entry.kind, [])
        if entry.kind in {"time", "weather", "season"} and names and names[0] != entry.name:
            if entry.kind == "time" and {entry.name, names[0]} in AGREEING:
                # "morning sunlight" is no contradiction
                self.out.used.add(index)
            if not (entry.kind == "time" and names[0] == "day"):
                return
            names.clear()
        if entry.name not in names:
            names.append(entry.name)
        self.out.used.add(index)
        self.out.said.add(self.words[index].text.lower())
        for kind in ("season", "time", "weather"):
            # a snowy night is both
            if kind != entry.kind and entry.details.get(kind):
                self.out.tables.setdefault(kind, [entry.details[kind]])
        if entry.details.get("light"):
            # the light that an hour or a look brings joins those that are named
            self.out.tables.setdefault("light", []).append(entry.details["light"])

    def unwanted(self, index: int, entry: Entry) -> None:
        """ "No rain"."""
        self.out.used.add(index)
        self.out.absent.add(entry.name)

    def palette(self, index: int) -> None:
        """ "an orange and teal palette": the colours before the word are the picture's."""
        following = [word.kind for word in self.words[index + 1 : index + 3]]
        if not self.mods.pending and "source" in following:
            self.out.tables.setdefault("layout", []).append("palette")
            self.out.used.add(index)
            return
        self.out.loose += [self.mods.tint(at) for at in self.mods.colours()]
        if self.mods.pending:
            self.out.tables.setdefault("palette", []).append(str(index))
        self.mods.pending = []

    def sky_colours(self, entry: Entry) -> None:
        """ "An orange sunset" is the colour that a sunset is anyway; no other hour takes one, and no thing does."""
        for at in self.mods.colours():
            red, _, blue = rgb(self.mods.meant[at].details["code"])
            if entry.name in GLOWING and red > blue:
                self.out.used.add(at)
            self.mods.pending.remove(at)
        self.links.forget()
