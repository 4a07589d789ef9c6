"""What is gathered about the nouns of a prompt while it is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.plan import Tint

PILED = 6
"""How many a pile is."""

EACH = "each"
"""The trait of what everybody has one of: books that are held so are no pile."""
PLURAL_COUNT = 3
"""How many a plural without a number is."""


@dataclass(slots=True, kw_only=True)
class Draft:
    """A thing, feature or place while its words are being gathered.

    `words` are mentions that count as understood with it; `doubtful` those that do so only when the prop shows them,
    each with its kind and name. `linked` are (draft, relation) pairs; `others` are further meanings of the noun;
    `aloft` says that it is over a place or in the sky, `single` that an article makes it one, `pair` that it was
    counted as a pair. `traits` are words of a figure's variant: its hair, hat and clothes. `pattern` is how its
    surface looks, `tints` the colours of its parts by their number, `sized` the words of its size.
    """

    entry: Entry
    text: str
    plural: bool
    count: int = 0
    size: float = 1.0
    colours: list[Tint] = field(default_factory=list)
    material: str = ""
    poses: list[str] = field(default_factory=list)
    spot: str = ""
    quote: str = ""
    ink: str = ""
    others: tuple[Entry, ...] = ()
    linked: list[tuple[int, str]] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    doubtful: list[tuple[int, str, str]] = field(default_factory=list)
    traits: list[str] = field(default_factory=list)
    """Words of a figure's variant: its hair, hat and clothes."""
    drop: bool = False
    aloft: bool = False
    single: bool = False
    pair: bool = False
    pattern: str = ""
    tints: dict[int, Tint] = field(default_factory=dict)
    sized: list[int] = field(default_factory=list)

    @property
    def is_thing(self) -> bool:
        """Whether it is a thing of the picture, not a part of the place and not dropped."""
        return self.entry.kind == "thing" and not self.drop

    @property
    def is_named(self) -> bool:
        """Whether it is a thing of the picture that words of the prompt name, not one that another implies."""
        return self.is_thing and bool(self.words)

    def described(self, at: int, entry: Entry, text: str) -> None:
        """Take the word numbered `at` that says how it lies (in a pile) or how its surface looks."""
        if entry.kind == "heap":
            self.spot, self.count = entry.name, self.count or PILED
            self.words.append(at)
        else:
            self.pattern = entry.name
            codes = str(entry.details.get("tones", "")).split(",")
            self.colours += [Tint(word=text, colour=rgb(code.strip())) for code in codes if code.strip()]
            self.doubtful.append((at, "pattern", entry.name))

    def link(self, other: int, kind: str) -> None:
        """Note a relation to another draft, once."""
        if (other, kind) not in self.linked:
            self.linked.append((other, kind))


def things(drafts: Iterable[Draft]) -> Iterator[tuple[int, Draft]]:
    """The things of the picture with their numbers, in the order of the prompt; also while some are dropped."""
    return ((number, draft) for number, draft in enumerate(drafts) if draft.is_thing)


@dataclass(slots=True, kw_only=True)
class Reading:
    """Everything gathered from the mentions, before the place is known.

    `loose` are colours of the whole picture, `tables` the names of words about all of it by kind, `used` the mentions
    understood so far, `unclaimed` those that nothing shows whatever else is read of them, `absent` what the prompt
    does not want.
    """

    drafts: list[Draft] = field(default_factory=list)
    loose: list[Tint] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    unclaimed: set[int] = field(default_factory=set)
    tables: dict[str, list[str]] = field(default_factory=dict)
    said: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)
