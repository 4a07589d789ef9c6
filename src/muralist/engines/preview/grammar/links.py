"""Relations between the nouns of a prompt: "a cat and a dog on a sofa", "beside it", 書上的貓."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.meant.referents import FIGURES, actor, before, holder, owners, spoken_of

DEEDS = frozenset({"carrying", "biting", "wearing", "flying", "facing", "following", "riding"})
"""Relations that somebody does: "a boy on a bench reading a book" is not about the bench."""
TURNED = {"followed": "following", "surrounded": "around"}
"""Passive relations, and what the noun after them does to the one before: "a duck followed by ducklings"."""
STUCK = frozenset({"cake"})
"""What has no inside, so that what is put into it is on it."""
UNFRONTED = frozenset({"holding", "of"})
"""Relations that do not name a landmark when a sentence begins with them."""


class Links:
    """Ties drafts together as nouns and relation words come by.

    `clause` holds the nouns since the last pause, `sentence` those since the last full stop, `group` those joined by
    "and" that a relation takes together. Numbers are positions in `drafts`.
    """

    def __init__(self, drafts: list[Draft]) -> None:
        self.drafts = drafts
        self.clause: list[int] = []
        self.sentence: list[int] = []
        self.group: list[int] = []
        self.joined = False
        self.located: list[int] = []
        self._relation: tuple[str, list[int]] | None = None
        self._awaiting: tuple[str, int] | None = None
        self._fronted = ""
        self._also: list[int] = []
        self._outer: tuple[str, int] | None = None
        """The landmark before a deed whose doer comes last: 房子前穿紅裙的女孩."""
        self._onto: tuple[str, int] | None = None
        """Where the next landmark is: 樹下的長椅."""
        self._subject: int | None = None
        self._held = self._listed = False
        """Whether "with" has its first noun, and whether a list with "and" in it has ended at a comma."""

    @property
    def last(self) -> int | None:
        """The noun read last in this sentence."""
        return self.clause[-1] if self.clause else self.sentence[-1] if self.sentence else None

    @property
    def about(self) -> int:
        """What the sentence is about: its first noun that is not only a landmark."""
        return self._subject if self._subject is not None else self.sentence[0]

    @property
    def ahead(self) -> bool:
        """Whether a landmark has just been named and its subject is still to come: "on the table sits"."""
        return self._awaiting is not None and self.clause[-1:] == [self._awaiting[1]]

    @property
    def coming(self) -> bool:
        """Whether the subject of what is being read is still to come."""
        return self.ahead or bool(self._fronted)

    @property
    def waiting(self) -> str:
        """The relation that waits for its landmark, if any."""
        return self._relation[0] if self._relation is not None else ""

    @property
    def dressing(self) -> bool:
        """Whether what is worn is being named."""
        return self.waiting == "wearing" or self._fronted == "wearing"

    def join(self) -> None:
        """ "And": what follows goes with what was named before."""
        self.joined, self._listed = True, False

    def all_listed(self) -> list[int]:
        """Those whom a clause after a list goes on about: "a cat and a dog, sitting on a sofa"."""
        ends = self.group[-1:] == self.sentence[-1:]
        listed = self._listed and not self.clause and ends and self.group[:1] == [self.about]
        had = {other for number in self.group for other, _ in self.drafts[number].linked}
        alike = len({bool(self.drafts[number].entry.details.get("poses")) for number in self.group}) == 1
        return list(self.group) if listed and alike and had.isdisjoint(self.group) else []

    def targets(self) -> list[int]:
        """The nouns that a verb or spot after them is about."""
        if self.located:
            return list(self.located)
        if self.clause and self.joined and self.clause[-1] in self.group:
            return list(self.group)
        return self.clause[-1:]

    def noun(self, number: int) -> None:
        """A noun was read: tie it to the relation that was waiting for it."""
        if self._listed:
            # "a river and a bridge, a man on a bicycle": he alone is on it
            self.group, self.joined, self._listed = [], False, False
        if self._onto is not None:
            self.drafts[number].link(self._onto[1], self._onto[0])
            self._onto = None
        elif not self._place(number):
            self.group = [*self.group, number]
        self.clause.append(number)
        self.sentence.append(number)
        if self._subject is None and (self._awaiting is None or self._awaiting[1] != number):
            self._subject = number

    def _place(self, number: int) -> bool:
        if self._fronted:
            self._awaiting, self._fronted = (self._fronted, number), ""
            self.group, self.joined = [], False
            return True
        if self._awaiting is not None and self._awaiting[1] != number:
            self._find(number)
            return False
        if self._relation is None:
            return False
        kind, subjects = self._relation
        if kind in TURNED:
            self.drafts[number].link(subjects[0], TURNED[kind])
            self.group = [number]
            return True
        if kind == "holding" and self.joined and self._held and self._another(number, subjects):
            self._relation, self.group = None, []
            return False
        for subject in subjects:
            if subject != number:
                self.drafts[subject].link(number, "holding" if kind == "of" else kind)
        if kind == "between" and sum(1 for _, k in self.drafts[subjects[0]].linked if k == "between") < 2:
            return True
        if kind == "of":
            # it holds one noun; what was listed before goes on
            self._relation = None
            return True
        if kind == "holding":
            # what follows "with A and B" is held as well
            if self.joined and not self._held:
                self._relation = None
                return False
            self._held = True
            return True
        self._relation, self.group = None, []
        self.joined = False
        return True

    def _another(self, number: int, owners: list[int]) -> bool:
        """Whether somebody is no more of what another has: "a boy with a balloon and a girl with a kite"."""
        lasts = self.drafts[self.clause[-1]].entry.name if self.clause else ""
        mates = [self.drafts[owner].entry.name in FIGURES for owner in owners]
        return all(mates) and self.drafts[number].entry.name in FIGURES and lasts not in FIGURES

    def _find(self, number: int) -> None:
        """What was said before its subject is tied to it."""
        assert self._awaiting is not None
        kind, landmark = self._awaiting
        if kind in DEEDS and self.joined and not self.drafts[number].entry.details.get("poses"):
            # 戴著帽子和眼鏡的爺爺 wears both
            self._also.append(number)
            self.joined = False
            return
        for other in (landmark, *self._also):
            self.drafts[number].link(other, kind)
        self._also = []
        if kind in DEEDS:
            self._awaiting, self._outer = self._outer, None
            if self._awaiting is not None:
                self.drafts[number].link(self._awaiting[1], self._awaiting[0])

    def related(self, kind: str) -> None:
        """An English relation word: its landmark follows."""
        if kind == "following" and self._awaiting is not None and not self.clause:
            # 後面跟著一隻狗: who follows comes last
            self._awaiting = (kind, self._awaiting[1])
            return
        ahead = self.ahead and kind not in UNFRONTED
        self._awaiting = None
        if not self.sentence or ahead:
            self._fronted = "" if kind in UNFRONTED else kind
        elif not self.clause:
            self._relation = (kind, self.all_listed() or [self.about])
        else:
            together = self.joined and self.clause[-1] in self.group
            held_by = holder(self.drafts, self.clause, self.clause[-1])
            # "a kitchen with a cat on a chair": no kitchen is on a chair
            last = self.clause[-1] if held_by is None or self.drafts[held_by].entry.kind == "place" else held_by
            if kind in DEEDS:
                doer = actor(self.drafts, self.clause)
                together = self.joined and doer in self.group
                able = bool(self.drafts[doer].entry.details.get("poses"))
                doers = [n for n in self.group if not able or self.drafts[n].entry.details.get("poses")]
                self._relation = (kind, doers if together else [doer])
            elif kind in {"of", "holding"}:
                havers = owners(self.drafts, self.clause) if kind == "holding" else [self.clause[-1]]
                self._relation, self._held = (kind, havers), False
                if kind == "of":
                    return
            else:
                together = self.joined and last in self.group
                self._relation = (kind, list(self.group) if together else [last])
        self.joined = False

    def fronted(self, kind: str) -> None:
        """A deed was read whose object comes next, and then who does it: 撐著紅傘的女人."""
        self._outer = self._awaiting or self._outer
        self._fronted, self._relation, self._awaiting = kind, None, None
        self.group, self.joined = [], False

    def forget(self) -> None:
        """The landmark of the last relation is not known."""
        self._relation, self._fronted = None, ""

    def mutual(self) -> None:
        """ "Facing each other": all that were just named together; one noun of several faces itself."""
        if self._relation is not None and self._relation[0] != "facing":
            self._relation = None
            return
        self._relation = None
        together = list(self.group) if len(self.group) > 1 else self.clause[-1:] or self.sentence[-1:]
        for one, number in enumerate(together):
            self.drafts[number].link(together[(one + 1) % len(together)], "facing")

    def related_before(self, kind: str, *, onto: bool = False) -> str:
        """A Chinese relation word, after its landmark: "A 在 B 上" or "B 上的 A".

        Returns the side of the frame that it means when there is no landmark. `onto` says that the landmark is that of
        the next noun, which comes before a relation of its own.
        """
        landmark = self.clause[-1] if self.clause else None
        if onto and landmark is not None and self.located and landmark not in self.located:
            self._onto = (kind, landmark)
            return ""
        side = kind if kind in {"left", "right"} else ""
        if self.located:
            subjects, self.located = self.located, []
            if landmark is None or landmark in subjects:
                for subject in subjects if side else ():
                    self.drafts[subject].spot = side
                return ""
            for subject in subjects:
                for other in self.clause[-2:] if kind == "between" else (landmark,):
                    if other != subject:
                        self.drafts[subject].link(other, kind)
            self._relation, self.group, self.joined = None, [], False
            return ""
        self.group, self.joined = [], False
        if landmark is not None:
            self._awaiting = (kind, landmark)
            if self._subject == landmark:
                self._subject = None
        elif side:
            return side
        elif self.sentence:
            self._awaiting = (kind, self.about)
        return ""

    def led(self, kind: str) -> None:
        """A clause begins with a verb that says what the noun before has: 一個籃子,裝著橙子."""
        if self.clause or not self.sentence or self.drafts[self.sentence[-1]].entry.details.get("poses"):
            return
        upon = kind == "in" and self.drafts[self.sentence[-1]].entry.name in STUCK
        self._awaiting, self.group, self.joined = ("on" if upon else kind, self.sentence[-1]), [], False

    def dressed(self, *, more: bool = False) -> None:
        """A garment was read: the "in" or "wearing" before it is done with, unless `more` is listed."""
        if self._fronted and self._outer is not None:
            self._awaiting, self._outer = self._outer, None
        self._fronted = ""
        self._relation = self._relation if more else None

    def locate(self) -> None:
        """在: what was read before will be placed by what follows."""
        self.located = self.targets() or ([self.about] if self.sentence else [])
        held_by = holder(self.drafts, self.clause, self.located[-1]) if self.located else None
        if held_by is not None:
            # 女孩拿著氣球站在橋上: the girl stands there
            self.located = [held_by]

    def pronoun(self) -> None:
        """ "beside it": what was spoken of before."""
        if self._relation is not None:
            (kind, subjects), self._relation = self._relation, None
            if kind == "between" and self._between():
                return
            if len(subjects) > 1 and not set(self.sentence) - set(subjects):
                # "a table and a cat under it": only the last of them is
                subjects = subjects[-1:]
            held = [other for other, k in self.drafts[subjects[0]].linked if k == "holding"]
            earlier = [number for number in self.sentence if number not in subjects] or before(self.drafts, subjects)
            if self.clause and held:
                # "a red door and a fence around it": no door is around a house
                for number in held[-1:] if kind == "around" else held:
                    self.drafts[number].link(subjects[0], kind)
            elif self.clause and earlier:
                for subject in subjects:
                    self.drafts[subject].link(spoken_of(self.drafts, kind, earlier), kind)
            elif self.sentence:
                self._awaiting = (kind, self.about)
        elif self._fronted and self.drafts:
            self._awaiting = (self._fronted, (before(self.drafts, []) or [len(self.drafts) - 1])[0])
            self._fronted = ""

    def _between(self) -> bool:
        """ "Under a tree with a lantern between them": between those that the sentence is about, not the tree."""
        last = self.last
        earlier = [number for number in self.sentence if number != last]
        if last is None or not earlier:
            return False
        first = self.drafts[earlier[0]]
        several = first.count > 1 or first.plural
        if not several and len(earlier) < 2:
            return False
        for one in self.drafts:
            one.linked = [link for link in one.linked if link != (last, "holding")]
        for other in earlier[: 1 if several else 2]:
            self.drafts[last].link(other, "between")
        return True

    def resume(self, numbers: list[int]) -> None:
        """A sentence begins with a pronoun: it goes on about those."""
        if numbers:
            self.clause, self.sentence, self.group = list(numbers), list(numbers), list(numbers)
            self._subject, self.joined = numbers[-1], len(numbers) > 1

    def pause(self, *, full: bool) -> None:
        """A comma ends a clause, a full stop a sentence."""
        if self._relation is not None and self._relation[0] != "between":
            self._dangling()
            self._relation = None
        self._awaiting = None if self.clause and not (len(self.clause) == 1 and self._fresh()) else self._awaiting
        self.located, self._also, self._outer = [], [], None
        self._listed = self.joined and bool(self.clause)
        self.clause = []
        if full:
            self.sentence, self.group, self.joined = [], [], False
            self._fronted, self._relation, self._awaiting, self._subject = "", None, None, None

    def ended(self) -> None:
        """ "With a cat on top and": the landmark is who has it, and no noun after it."""
        if self._relation is not None:
            self._dangling()
            self._relation = None

    def _dangling(self) -> None:
        """ "A shelf with a cat on top": the landmark is who has it."""
        assert self._relation is not None
        kind, subjects = self._relation
        held = [number for number, how in self.drafts[subjects[0]].linked if how == "holding"]
        if kind in {"on", "in"} and self.clause and self.clause[-1] in held:
            self.drafts[self.clause[-1]].link(subjects[0], kind)

    def _fresh(self) -> bool:
        """Whether the clause only names the landmark: "on the table, a cat"."""
        return self._awaiting is not None and self._awaiting[1] == self.clause[0]
