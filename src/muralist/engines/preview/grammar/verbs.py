"""Verbs of a prompt: who does them, and what they are done to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from muralist.engines.preview.grammar.ahead import before_noun, object_follows
from muralist.engines.preview.grammar.beasts import holder_of
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.links import Links
from muralist.engines.preview.grammar.people import can_pose, looks_afar
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

FLOWN = "flying"
"""The relation of who flies something to what is flown."""
MUTUAL = ("handheld", "handshake", "hugging")
"""Deeds that all do who are named together."""
MOVING = frozenset({"flying", "fly", "flies", "walking", "walks", "running", "放", "飛", "飞"})
"""Words of moving that may have an object: a kite is flown, a dog walked."""
HELD, PENDING = "held", "pending"
"""How a verb waits for its noun: behind a landmark that is named first, or right before it."""
THINGS = frozenset({"thing"})


class Verbs:
    """Gives verbs to the nouns that do them; `settle` ends the modifiers that wait for a noun."""

    def __init__(self, words: Sequence[Mention], out: Reading, links: Links, settle: Callable[[], None]) -> None:
        self.words, self.out, self.links, self._settle = words, out, links, settle

    def attach(self, draft: Draft, at: int) -> None:
        """Note a pose on a noun; whether it is shown is known later."""
        entry = self.words[at].meaning("pose") or self.words[at].entry
        assert entry is not None
        draft.poses.append(entry.name)
        draft.doubtful.append((at, "pose", entry.name))

    def take(self, index: int) -> str:
        """A verb was read; returns how it waits for a noun that is still to come, if it does."""
        following = self.words[index + 1].kind if index + 1 < len(self.words) else "break"
        if self.links.last is None or self.links.ahead:
            return HELD if following == "located" else PENDING
        if self._transitive(index):
            return ""
        targets = self._doers(index)
        able = any(self._can(number, index) for number in targets)
        if before_noun(self.words, index, frozenset({"colour", "size", "pose", "material"}), THINGS):
            noun = next(word.meaning("thing") for word in self.words[index + 1 :] if word.meaning("thing"))
            if not able or can_pose(noun, self._deed(index)):
                return PENDING
        self._settle()
        moving = self.words[index].text.lower() in MOVING and object_follows(self.words, index)
        if moving and (self._deed(index) == FLOWN or not able):
            # done to what follows: "flying a red kite"
            self.links.related(FLOWN)
            return HELD
        for number in targets:
            self._do(number, index)
        return ""

    def _do(self, number: int, index: int) -> None:
        if self._deed(index) == "watching" and not looks_afar(self.words, index):
            # whoever looks at a thing close by is turned to it anyway
            self.out.drafts[number].words.append(index)
        else:
            self.attach(self.out.drafts[number], index)

    def _transitive(self, index: int) -> bool:
        """ "Eating an apple", "playing the guitar": done, and done to what follows; whether it is so."""
        relation = self.words[index].meaning("relation")
        if relation is None or not object_follows(self.words, index) or self.links.last is None:
            return False
        self._settle()
        targets = self.links.targets() or [self.links.last]
        for number in targets if any(self._can(n, index) for n in targets) else self.links.clause[:1]:
            if self._can(number, index):
                self._do(number, index)
        self.links.related(relation.name)
        return True

    def _doers(self, index: int) -> list[int]:
        """Who does it: the nouns just before, else those of the clause that can."""
        targets = self.links.targets() or self.links.all_listed() or [n for n in (self.links.last,) if n is not None]
        able = [number for number in self.links.clause if self._can(number, index)]
        if not self.words[index].text.isascii():
            targets = [n for n in holder_of(self.links, targets) if n in able] or targets
        if self._deed(index) in MUTUAL:
            return able or targets
        if not any(self._can(number, index) for number in targets):
            # "a boy with a dog on the beach, walking": who can
            drafts = self.out.drafts
            return [number for number in able if drafts[number].linked == drafts[able[0]].linked] or targets
        return targets

    def _deed(self, index: int) -> str:
        entry = self.words[index].meaning("pose")
        return entry.name if entry is not None else ""

    def _can(self, number: int, index: int) -> bool:
        """Whether a noun can take the pose."""
        noun: Entry = self.out.drafts[number].entry
        return can_pose(noun, self._deed(index))
