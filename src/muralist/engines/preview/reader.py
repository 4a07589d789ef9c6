"""Reads mentions in order: gives every noun its colours, count, size and material, and links nouns by relations."""

from __future__ import annotations

from dataclasses import dataclass, field

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.parser import MAX_COUNT, Mention
from muralist.engines.preview.plan import Tint


@dataclass(slots=True, kw_only=True)
class Draft:
    """A thing or feature while its words are being gathered; `words` are the mentions it has used up."""

    entry: Entry
    text: str
    plural: bool
    count: int = 0
    size: float = 1.0
    colours: list[Tint] = field(default_factory=list)
    material: str = ""
    pose: str = ""
    relation: tuple[str, int] | None = None
    linked: list[tuple[int, str]] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    drop: bool = False


@dataclass(slots=True, kw_only=True)
class Reading:
    """Everything gathered from the mentions, before the place is known."""

    drafts: list[Draft] = field(default_factory=list)
    loose: list[Tint] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    tables: dict[str, list[str]] = field(default_factory=dict)
    said: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)


class Reader:
    """Walks the mentions once, holding modifiers until the noun they belong to."""

    def __init__(self, words: list[Mention]) -> None:
        self.words = words
        self.out = Reading()
        self.pending: list[int] = []
        self.relation: tuple[str, int] | None = None
        self.located: int | None = None
        self.negated: int | None = None
        self.last: int | None = None

    def read(self) -> Reading:
        for index, word in enumerate(self.words):
            entry = word.entry
            if entry is None:
                if self.negated is not None:
                    self.negated = None
                continue
            match entry.kind:
                case "thing" | "feature" | "place":
                    self._noun(index, word, entry)
                case "colour" | "number" | "size" | "material":
                    self.pending.append(index)
                case "pose":
                    self._pose(index, entry)
                case "relation":
                    self._related(entry)
                case "located":
                    self.located = self.last
                case "negation":
                    self.negated = index
                case "break":
                    self._pause()
                case _:
                    self._whole(index, word, entry)
        self._flush()
        return self.out

    def _noun(self, index: int, word: Mention, entry: Entry) -> None:
        draft = Draft(entry=entry, text=word.text, plural=word.plural, words=[index])
        for at in self.pending:
            self._modify(draft, at)
        self.pending = []
        if self.negated is not None:
            draft.drop = True
            self.negated = None
        if self.relation is not None:
            kind, other = self.relation
            # "A on B": A is the one that is placed; B was read later
            if other >= 0:
                holder = self.out.drafts[other]
                holder.linked.append((len(self.out.drafts), kind))
            else:
                draft.linked.append((-other - 1, kind))
            self.relation = None
        self.out.drafts.append(draft)
        self.last = len(self.out.drafts) - 1

    def _modify(self, draft: Draft, at: int) -> None:
        entry = self.words[at].entry
        assert entry is not None
        if entry.kind == "colour":
            draft.colours.append(Tint(word=self.words[at].text, colour=rgb(entry.details["code"])))
            draft.words.append(at)
        elif entry.kind == "number":
            draft.count = min(int(entry.name), MAX_COUNT)
            draft.words.append(at)
        elif entry.kind == "size":
            draft.size = float(entry.name)
            draft.words.append(at)
        elif entry.kind == "material":
            draft.material = entry.name
            draft.words.append(-at - 1)
        elif entry.kind == "pose":
            draft.pose = entry.name
            draft.words.append(-at - 1)

    def _pose(self, index: int, entry: Entry) -> None:
        following = [word.kind for word in self.words[index + 1 : index + 3]]
        before_noun = bool(following) and (
            following[0] == "thing" or (following[0] == "colour" and "thing" in following)
        )
        if before_noun or self.last is None:
            self.pending.append(index)
            return
        draft = self.out.drafts[self.last]
        draft.pose = entry.name
        draft.words.append(-index - 1)

    def _related(self, entry: Entry) -> None:
        if not entry.details.get("after"):
            if self.last is not None:
                self.relation = (entry.name, self.last)
            return
        # Chinese names the relation after its landmark: "A 在 B 上", or "B 上的 A"
        if self.last is None:
            return
        if self.located is not None and self.located != self.last:
            self.out.drafts[self.located].linked.append((self.last, entry.name))
            self.located = None
        else:
            self.relation = (entry.name, -self.last - 1)

    def _whole(self, index: int, word: Mention, entry: Entry) -> None:
        """Words about the whole picture: an earlier word of the same kind wins, but styles and moods add up."""
        if self.negated is not None:
            self.negated = None
            self.out.used.add(index)
            return
        names = self.out.tables.setdefault(entry.kind, [])
        if entry.kind in {"time", "weather", "season"} and names and names[0] != entry.name:
            if not (entry.kind == "time" and names[0] == "day"):
                return
            names.clear()
        if entry.name not in names:
            names.append(entry.name)
        self.out.used.add(index)
        self.out.said.add(word.text.lower())
        season = entry.details.get("season")
        if season:
            self.out.tables.setdefault("season", [season])

    def _pause(self) -> None:
        self._flush()
        self.relation = self.located = self.negated = None

    def _flush(self) -> None:
        """Modifiers without a noun: colours become the palette, the rest goes unused."""
        for at in self.pending:
            entry = self.words[at].entry
            if entry is not None and entry.kind == "colour":
                self.out.loose.append(Tint(word=self.words[at].text, colour=rgb(entry.details["code"])))
        self.pending = []
