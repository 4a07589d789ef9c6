"""Words before a noun that say its colour, number, size and stuff: gathered until it is known whose they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.links import Links
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.parser import MAX_COUNT
from muralist.engines.preview.plan import Tint

BUNCHED = frozenset({"grapes", "banana", "flowers", "carrot"})
"""What one bunch of is painted as one."""
PAIRED = ("pair", "對", "对", "雙", "双")
MOTLEY = ("#d8483c", "#f0b83e", "#3f8ac0", "#5aa865", "#a864b0", "#f08a4a")
"""The colours that "colourful" things take in turn."""


UNHUED = frozenset({"glowing", "rusty", "old", "broken", "dewy"})
"""Patterns without a colour of their own: "glowing green" is green all over."""
GROUND = Tint(word="", colour=rgb("#f3efe4"))
"""What lies under stripes when only their own colour is said."""


DESCRIBING = frozenset(
    {"colour", "number", "size", "material", "pattern", "heap", "style", "mood", "unknown", "quality"}
)
"""What may stand between an article and its noun."""


def article_of(words: Sequence[Mention], index: int) -> str:
    """The article of the phrase that ends in this noun, "a papercut deer" having one; empty without."""
    at = index
    while at and not words[at].article and words[at - 1].kind in DESCRIBING:
        at -= 1
    return words[at].article


class Modifiers:
    """Holds the modifiers that wait for their noun; `attach` gives a noun a verb that was said before it."""

    def __init__(
        self, words: Sequence[Mention], out: Reading, links: Links, attach: Callable[[Draft, int], None]
    ) -> None:
        self.words, self.out, self.links, self._attach = words, out, links, attach
        self.pending: list[int] = []
        self.meant: dict[int, Entry] = {}
        """What each waiting word means here."""

    def is_colour(self, at: int) -> bool:
        return at in self.meant and self.meant[at].kind == "colour"

    def colours(self) -> list[int]:
        """The colours that wait."""
        return [at for at in self.pending if self.is_colour(at)]

    def prints(self) -> list[int]:
        """The words for prints on cloth that wait."""
        return [at for at in self.pending if at in self.meant and self.meant[at].kind == "pattern"]

    def tint(self, at: int) -> Tint:
        return Tint(word=self.words[at].text, colour=rgb(self.meant[at].details["code"]))

    def apply(self, draft: Draft, at: int) -> None:
        """Give a noun the modifier numbered `at`."""
        word, entry = self.words[at], self.meant.get(at) or self.words[at].entry
        assert entry is not None
        match entry.kind:
            case "colour":
                draft.colours.append(Tint(word=word.text, colour=rgb(entry.details["code"])))
                draft.words.append(at)
            case "number":
                self._count(draft, at, entry)
            case "size":
                draft.size = float(entry.name)
                draft.words.append(at)
                draft.sized.append(at)
            case "material":
                draft.material = entry.name
                draft.doubtful.append((at, "material", entry.name))
            case "heap" | "pattern":
                draft.described(at, entry, word.text)
            case _ if entry.details.get("motley"):
                draft.colours += [Tint(word=word.text, colour=rgb(code)) for code in MOTLEY]
                draft.words.append(at)
            case _:
                self._attach(draft, at)

    def _count(self, draft: Draft, at: int, entry: Entry) -> None:
        text = self.words[at].text.lower()
        draft.words.append(at)
        if "bunch" in text and draft.entry.name in BUNCHED:
            draft.plural = False
        else:
            draft.count = min(int(entry.name), MAX_COUNT)
            draft.pair = any(mark in text for mark in PAIRED)
        if "盆" in text and draft.entry.name == "cactus":
            draft.poses.append("potted")

    def dealt(self, at: int, entry: Entry) -> None:
        """Give the noun before it one colour of a list."""
        target = self.out.drafts[self.links.last] if self.links.last is not None else None
        if target is not None and target.entry.kind in {"thing", "feature"} and not target.drop:
            target.colours.append(Tint(word=self.words[at].text, colour=rgb(entry.details["code"])))
            target.words.append(at)

    def flush(self, *, unknown: bool) -> None:
        """Modifiers without a noun after them: they describe the noun before, or colour the whole picture.

        `unknown` says that a word which means nothing came last, whose modifiers they are.
        """
        pending, self.pending = self.pending, []
        if not pending or (unknown and (self.links.clause or self.links.sentence)):
            return
        target = self.out.drafts[self.links.last] if self.links.last is not None else None
        kinds = {self.meant[at].kind for at in pending if at in self.meant}
        if target is not None and target.is_thing:
            counted = "number" in kinds and (target.count > 1 or target.plural)
            if counted:
                self._share_out(target, pending)
                return
            if not target.colours or "colour" not in kinds or "pattern" in kinds:
                ground = not target.colours
                for at in pending:
                    if self.words[at].kind == "heap" and self.words[at].article:
                        # "a typewriter and a stack of paper": no stack of typewriters
                        continue
                    if at not in self.meant or self.meant[at].kind != "number":
                        self.apply(target, at)
                if ground and "pattern" in kinds and len(target.colours) == 1 and target.pattern not in UNHUED:
                    # "with blue stripes": the colour is theirs
                    target.colours.insert(0, GROUND)
                return
        self.out.loose += [self.tint(at) for at in pending if self.is_colour(at)]

    def _share_out(self, target: Draft, pending: list[int]) -> None:
        """ "three balloons, two red and one blue"."""
        number = 1
        for at in pending:
            entry = self.meant.get(at)
            if entry is not None and entry.kind == "number":
                number = int(entry.name)
                target.words.append(at)
            elif entry is not None and entry.kind == "colour":
                target.colours += [self.tint(at)] * min(number, MAX_COUNT)
                target.words.append(at)
                number = 1
