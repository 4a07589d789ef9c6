"""Reads mentions in order: gives every noun its colours, count, size and pose, and links nouns by relations."""

from __future__ import annotations

from muralist.engines.preview.grammar.ahead import CHAINED, MODIFIERS, before_noun, leads_noun
from muralist.engines.preview.grammar.beasts import counted_before, of_unknown, unknown_object, worn_next
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED, add_implied, as_used, doer_of, reads_alone, worn_before
from muralist.engines.preview.grammar.links import Links
from muralist.engines.preview.grammar.modifiers import Modifiers
from muralist.engines.preview.grammar.nouns.meanings import THINGS, known, meaning, new_draft
from muralist.engines.preview.grammar.ownership import Parts
from muralist.engines.preview.grammar.people import Portrait, cut_to_length, deed_before
from muralist.engines.preview.grammar.verbs import HELD, Verbs
from muralist.engines.preview.grammar.whole import Whole
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import NOUNS, Mention
from muralist.engines.preview.mending.again import again, named_again
from muralist.engines.preview.wording.dealt import HUE, fused
from muralist.engines.preview.wording.made.inks import INK, ink_code, inks_of

PLACED = frozenset({"on", "in", "over", "under", "behind", "front", "beside", "above"})
"""Relations that a clause of its own says of its own subject."""
ENDED = frozenset({"on top"})
"""Relations that need no landmark after them."""


class Reader:
    """Walks the mentions once, holding modifiers until the noun they belong to."""

    def __init__(self, words: list[Mention]) -> None:
        self.words = words
        self.out = Reading()
        self.links = Links(self.out.drafts)
        self.held: list[int] = []
        """Verbs and spots that wait for their noun."""
        self.side = ""
        """The side of the frame that the next noun belongs to."""
        self.quote: int | None = None
        self.garments: list[int] = []
        self.dyed: list[int] = []
        self.early: list[int] = []
        """Numbers of a noun that is still to come, after what it wears."""
        self.portrait = Portrait(words, self.out, self.links)
        self.verbs = Verbs(words, self.out, self.links, self._settle_modifiers)
        self.mods = Modifiers(words, self.out, self.links, self.verbs.attach)
        self.whole = Whole(words, self.out, self.links, self.mods)
        self.negated = False
        self.being = False
        self.was_unknown = False
        self.likened = self.stray = False
        """Whether a likeness is being read, and whether the clause speaks of something that is not known."""
        self.verb = ""
        """The last relation word."""
        self.parts = Parts(self.links)

    def read(self) -> Reading:
        for index, word in enumerate(self.words):
            self._take(index, word)
        self.mods.flush(unknown=self.was_unknown)
        self.links.pause(full=True)
        return self.out

    def _take(self, index: int, word: Mention) -> None:
        entry = meaning(self.words, index, self.links, self.parts, self.portrait, being=self.being)
        if self.likened:
            # "shaped like a castle" is no castle
            if entry is not None and entry.kind in NOUNS:
                self.likened, self.mods.pending = False, []
                return
            self.likened = entry is None or entry.kind in MODIFIERS | {"quality", "mood", "pose"}
            if self.likened:
                return
        self.stray = entry is None or (self.stray and entry.kind != "break") or entry.kind in {"mood", "light"}
        if entry is None:
            self.negated = False
            if not word.text.isascii():
                self._nameless(index)
            # "black and fluffy": an adjective, not the noun that the colour waits for
            self.was_unknown = not (self.mods.pending and index and self.words[index - 1].kind == "joining")
            return
        if word.article and self.was_unknown:
            # the relation was to a noun that is not known: "in armour fighting a dragon"
            self.links.forget()
        if self.was_unknown and (fused(word) or entry.kind == "spot"):
            # "a blue frisbee in the park": neither frisbee nor blue is painted, least of all the park
            self.mods.pending = []
        if word.article and self.mods.pending and not self._same_phrase(index):
            self.mods.flush(unknown=self.was_unknown)
        if entry.kind in NOUNS:
            self._noun(index, word, entry)
        elif entry.kind in MODIFIERS or (
            entry.details.get("motley") and before_noun(self.words, index, CHAINED, THINGS)
        ):
            self.mods.pending.append(index)
            self.mods.meant[index] = entry
        elif not self._steered(index, entry) and not self._described(index, entry):
            self._about_all(index, entry)
        self.was_unknown = False

    def _nameless(self, index: int) -> None:
        """A Chinese word that is not known: what somebody holds or wears, if its place says so, is not painted."""
        if unknown_object(self.words, index, self.links.waiting):
            self.links.forget()
        if self.links.dressing and not worn_next(self.words, index):
            # its colour is nobody's: 戴著紅色圍巾的狐狸
            self.mods.pending = []
            self.links.forget()

    def _described(self, index: int, entry: Entry) -> bool:
        """Words about a noun beside it: verbs, clothes, spots of the frame, lettering; whether it was one."""
        match entry.kind:
            case "pose":
                self._wait(self.verbs.take(index), index)
            case "garment":
                self._garment(index)
            case "trait" | "tool" | "lapped":
                self.mods.pending = self.portrait.describe(index, entry, self.mods.pending, self.mods.meant)
            case "spot":
                self._placed(index, entry)
            case "quote":
                self._quoted(index)
            case "part" | "hue":
                self._part(index, entry)
            case "palette":
                self.whole.palette(index)
            case "layout" if entry.name == "palette" and self.mods.pending:
                self.whole.palette(index)
            case "says":
                if self.words[index].text.lower().startswith("with "):
                    # "with the words "Happy birthday" and five candles": both are had
                    self.links.related("holding")
                self.negated = self.negated and self._listed(index)
            case "quality":
                self.negated = self.negated and self._listed(index)
            case _:
                return entry.kind in {"source", "along", INK}
        return True

    def _listed(self, index: int) -> bool:
        """Whether the list goes on after a word: "no text, watermark or people"."""
        return index + 1 < len(self.words) and self.words[index + 1].kind in {"or", "joining", "quality", "says"}

    def _steered(self, index: int, entry: Entry) -> bool:
        """Words that say how nouns belong together; whether it was one."""
        match entry.kind:
            case "relation":
                self._related(index, entry)
            case "located":
                self._settle_modifiers()
                self.links.locate()
            case "negation" | "likeness":
                self._settle_modifiers()
                self.negated, self.likened = entry.kind == "negation" or self.negated, entry.kind == "likeness"
            case "or" | "joining":
                if self.was_unknown:
                    self.mods.pending = []
                if entry.kind == "joining":
                    self.links.join()
            case "again":
                self._pause(full=True)
                self.links.resume(again(self.out.drafts, self.words[index].text))
            case "pronoun" | "mutual" | "subset":
                self._spoken_of(index, entry)
            case "being":
                self.being = True
            case "break":
                self._pause(full=entry.name == ".")
            case _:
                return False
        return True

    def _related(self, index: int, entry: Entry) -> None:
        """A relation word or a deed with an object."""
        self.early = counted_before(self.words, self.mods.pending, self.links, entry) or self.early
        self._settle_modifiers()
        self.verb = self.words[index].text.lower()
        if reads_alone(self.words, index, self.links) or of_unknown(self.words, index, entry):
            return
        if entry.details.get("led"):
            self.links.led(entry.name)
        elif entry.details.get("ahead"):
            self.links.fronted(entry.name)
        elif entry.details.get("after"):
            self.side = self.links.related_before(entry.name, onto="onto" in entry.details) or self.side
        elif self.stray and not self.links.clause and self.links.sentence and entry.name in PLACED:
            # "a cabin, smoke rising over the trees": it is the smoke that is there
            self.links.forget()
        else:
            self.links.related(entry.name)
            following = self.words[index + 1].kind if index + 1 < len(self.words) else "break"
            if self.verb in ENDED and following in {"joining", "break", "relation"}:
                self.links.ended()

    def _spoken_of(self, index: int, entry: Entry) -> None:
        """ "Beside it", "facing each other"; but "it" after a quoted word is what bears it: "with "HELLO" on it"."""
        if entry.kind == "mutual":
            self.links.mutual()
        elif index > 1 and self.words[index - 2].kind in {"quote", "unknown"}:
            self.links.forget()
        else:
            self.links.pronoun()

    def _same_phrase(self, index: int) -> bool:
        """Whether the article before this word continues a list of modifiers: "a red, a blue and a green balloon"."""
        word = self.words[index]
        listed = word.kind in MODIFIERS and word.article == "a" and not self.was_unknown
        return listed and bool(self.mods.colours())

    def _dressed(self, draft: Draft) -> list[int]:
        """The words of clothes for a noun; past what somebody rides or plays they wait: 穿白襯衫騎自行車的男孩."""
        clothed = draft.entry.details.get("prop") in CLOTHED
        if self.dyed and not clothed and draft.entry.kind == "thing" and not draft.entry.details.get("poses"):
            return []
        self.mods.pending += [at for at in self.dyed if at not in self.mods.pending] if clothed else []
        garments, self.garments, self.dyed = self.garments, [], []
        return garments

    def _noun(self, index: int, word: Mention, entry: Entry) -> None:
        number = self._numbered(index, entry)
        draft = self.out.drafts[number]
        self.parts.noun(draft)
        garments = self._dressed(draft)
        articles = [at for at in self.mods.pending if self.words[at].article == "a" and self.mods.is_colour(at)]
        if entry.kind != "thing":
            self.held += [at for at in self.mods.pending if self.words[at].kind == "pose"]
            self.mods.pending = [at for at in self.mods.pending if self.words[at].kind != "pose"]
        for at in self.mods.pending:
            self.mods.apply(draft, at)
        if entry.details.get("poses"):
            for at in self.early:
                self.mods.apply(draft, at)
            self.early = []
        before = self.words[index - 1] if index and self.words[index - 1].entry is None else word
        articles_said = {word.article, before.article, *(self.words[at].article for at in self.mods.pending)}
        draft.single = not draft.plural and "a" in articles_said
        if len(articles) > 1 and not draft.count:
            draft.count = len(articles)
        draft.words += garments
        self.portrait.begin(draft)
        self.mods.pending = []
        for at in self.held if entry.kind == "thing" else ():
            self.verbs.attach(draft, at)
        if self.quote is not None and not self.links.sentence:
            self._letter(draft, self.quote)
            self.quote = None
        draft.spot, self.side = self.side or draft.spot, ""
        self.held = self.held if entry.kind != "thing" else []
        if self.negated:
            draft.drop = True
            following = self.words[index + 1].kind if index + 1 < len(self.words) else "break"
            self.negated = following in {"or", "joining"}
            return
        if entry.details.get("prop") in CLOTHED and self.links.waiting in {"in", "wearing"}:
            # "a girl in a blue dress and a boy": nobody is in a boy
            self.links.dressed()
        if entry.details.get("held") and self.links.last is not None:
            # a verb with its object inside: 看書
            doer_of(self.links).link(number, "carrying")
            return
        self.links.noun(number)
        as_used(self.out.drafts, self.links, number, word.text, self.verb)

    def _numbered(self, index: int, entry: Entry) -> int:
        """The number of the draft that a noun speaks of: one read earlier, or a new one."""
        drafts = self.out.drafts
        number = None if self.mods.pending else named_again(drafts, self.words, index, entry)
        if number is None:
            number = known(drafts, self.words, index, entry, self.mods.pending)
        if number is None:
            number = len(drafts)
            drafts.append(new_draft(self.words, index, entry))
            add_implied(self.words, index, drafts, number)
        return number

    def _wait(self, where: str, index: int) -> None:
        """Keep a verb for a noun that is still to come, if it is for one."""
        if where:
            (self.held if where == HELD else self.mods.pending).append(index)

    def _garment(self, index: int) -> None:
        """ "a woman in a red dress": the colour is the figure's."""
        last = self.links.last
        person = self.portrait.dress(index)
        if last is None or self.links.coming:
            self.links.dressed()
            self.garments += [*worn_before(self.words, index), *deed_before(self.words, index), index]
            if not self.words[index].text.isascii():
                self.dyed += [*self.mods.colours(), *self.mods.prints()]
                self.mods.pending = [at for at in self.mods.pending if at not in self.dyed]
            return
        draft = self.out.drafts[last if person is None else person]
        if draft.entry.details.get("prop") in CLOTHED:
            for at in (*self.mods.colours(), *self.mods.prints()):
                self.mods.apply(draft, at)
            draft.words.append(index)
            draft.words += worn_before(self.words, index)
            draft.words += cut_to_length(draft, self.words, self.mods.pending, index)
        more = index + 1 < len(self.words) and self.words[index + 1].kind == "joining"
        self.links.dressed(more=more)
        self.mods.pending = []

    def _part(self, index: int, entry: Entry) -> None:
        if entry.kind == HUE:
            self.mods.dealt(index, entry)
            return
        tints, self.mods.pending = [(at, self.mods.tint(at)) for at in self.mods.colours()], []
        self.parts.named(index, entry, tints, self.words[index + 1 : index + 2])

    def _placed(self, index: int, entry: Entry) -> None:
        """A spot of the frame belongs to the noun before it, or at the start of a clause to the one after it."""
        self.out.used.add(index)
        targets = self.links.targets()
        following = self.words[index + 1].kind if index + 1 < len(self.words) else "break"
        if targets and following != "being" and not leads_noun(self.words, index):
            for number in targets:
                self.out.drafts[number].spot = entry.name
            self.links.located, self.links.group, self.links.joined = [], [], False
        else:
            self.side = entry.name

    def _quoted(self, index: int) -> None:
        last = self.links.last
        if last is not None and not self.out.drafts[last].quote:
            self._letter(self.out.drafts[last], index)
        else:
            self.quote = index

    def _letter(self, draft: Draft, at: int) -> None:
        draft.quote = self.words[at].text
        draft.doubtful.append((at, "quote", self.words[at].text))
        inks = inks_of(self.words, at)
        # told as shown where the words are
        draft.doubtful += [(one, "quote", self.words[at].text) for one in inks]
        draft.ink = next((code for one in inks if (code := ink_code(self.words[one]))), draft.ink)

    def _about_all(self, index: int, entry: Entry) -> None:
        if entry.kind == "time":
            self.whole.sky_colours(entry)
        if self.negated:
            self.negated = False
            self.whole.unwanted(index, entry)
        else:
            self.whole.note(index, entry)

    def _pause(self, *, full: bool) -> None:
        if full or not self._more_modifiers():
            self.mods.flush(unknown=self.was_unknown)
        self.negated = self.being = False
        self.side = ""
        self.links.pause(full=full)

    def _more_modifiers(self) -> bool:
        """Whether the modifiers before a comma wait for a noun after it: "a big, red balloon"."""
        if not self.mods.pending or self.was_unknown:
            return False
        at = self.mods.pending[-1]
        if self.words[at].article == "a" and self.mods.is_colour(at):
            return True
        return not self.being and before_noun(self.words, at, CHAINED | {"break"})

    def _settle_modifiers(self) -> None:
        """A relation begins: modifiers whose noun was not known are nobody's, the others describe the noun before."""
        if self.was_unknown:
            self.mods.pending = []
        if self.mods.pending:
            self.mods.flush(unknown=self.was_unknown)
