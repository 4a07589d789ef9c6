"""Exact remixes: the plans of pictures that the painter made itself are taken apart, changed and painted anew."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from muralist.engines.preview.casting.bonds.rings import without_rings
from muralist.engines.preview.casting.cast import cast, standing
from muralist.engines.preview.casting.scene.where import features, resolve
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import ACTS, silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Relation, ScenePlan, Thing
from muralist.engines.preview.props.kinds import BEINGS
from muralist.engines.preview.remix.asked.added.afresh import as_read
from muralist.engines.preview.remix.asked.added.amid import WORDS, put_amid
from muralist.engines.preview.remix.asked.added.dishes import on_dishes
from muralist.engines.preview.remix.asked.added.riders import mounted
from muralist.engines.preview.remix.asked.added.seats import shared_seat
from muralist.engines.preview.remix.asked.given import directed
from muralist.engines.preview.remix.asked.removal import closed
from muralist.engines.preview.remix.asked.said import BODY, DOORS, spelt_out, unmirrored
from muralist.engines.preview.remix.asked.targets import kinds_of, same
from muralist.engines.preview.remix.edits.apply import SUCCEEDING, edited
from muralist.engines.preview.remix.kept.grounds import before_ground, ground_asked, onto_photograph
from muralist.engines.preview.remix.kept.ledges import on_ledges
from muralist.engines.preview.remix.kept.lifts import altered, as_things, holder_of, kept, lifted
from muralist.engines.preview.remix.kept.seasons import nightly, seasoned, unthawed
from muralist.engines.preview.remix.kept.sides import side_after, side_said
from muralist.engines.preview.remix.memory import MAX_THINGS, Memory, subjects_of
from muralist.engines.preview.remix.orders import JOINED, Orders, all_named, named_subjects, read_orders
from muralist.engines.preview.remix.report import on_shoulders, reported
from muralist.engines.preview.remix.unseen import MOVES, unchanged, unseen

TOGETHER = frozenset({"together", "both", "all", "two", "three"})
BESIDE = frozenset({"beside", "on", "wearing", "atop", "front"})
"""Relations of what was put somewhere at or on another."""
WATERS = frozenset({"sea", "water", "ocean", "lake", "river", "pond", "waves"})
"""What the water of any place is called."""
BODILY = frozenset({"wearing", "holding", "carrying"})
WHOLE = ("time", "weather", "season")


@dataclass(frozen=True, slots=True, kw_only=True)
class Repainted:
    """The plan to paint and its seed. `base` is the source (from 0) that the scene is of."""

    plan: ScenePlan
    seed: int
    base: int
    own: int = -1
    """How many of its things were the source's own, where that is not all."""


def repaint(prompt: str, memories: Sequence[Memory | None], figures: Collection[int] = ()) -> Repainted | None:
    """The changed plan, or None where the prompt asks for nothing that needs one, or the scene is a photograph.

    `figures` are the sources (from 0) that are cut-outs and so no scene.
    """
    grounded = _grounded(prompt, memories, figures)
    if grounded is not None or onto_photograph(prompt, memories) is not None:
        return grounded
    asked, prompt = (
        prompt,
        named_subjects(JOINED.sub(" ", prompt) if len(memories) > 1 else prompt, subjects_of(memories)),
    )
    together = asked != prompt
    prompt, into = directed(prompt, len(memories))
    if len(memories) == 1 and memories[0] is not None:
        prompt = spelt_out(unmirrored(prompt) if memories[0].plan.mirrored else prompt, memories[0].plan)
    orders = _attributed(read_orders(prompt), memories)
    base = into - 1 if into and into - 1 not in figures else _base(orders, len(memories), figures)
    if base is None or not any(memories):
        return None
    known = memories[base]
    if known is None:
        return None
    before = tuple(kept(thing, index, known.seed) for index, thing in enumerate(known.plan.things))
    parts = edited(prompt, replace(known.plan, things=before, kept=False, pins=()), known.seed)
    later = _attributed(read_orders(parts.rest), memories)
    if len(memories) - len(figures) > 1 and not parts.changed and not _asks(later):
        return None
    scene = _Scene(later, memories, base, replace(known, plan=parts.plan))
    found = scene.changed(prompt)
    done = parts.done | (set(found.plan.understood) - parts.undone)
    if unchanged(found.plan, known.plan) and "palette" not in found.plan.layouts:
        return replace(found, plan=reported(found.plan, asked, set(), parts.undone))
    done -= unseen(known.plan, found.plan, prompt, found.seed)
    if found.plan.place != known.plan.place:
        done |= {word.text for word in mentions(asked) if word.kind == "spot"}
    if any(new.spot != old.spot for new, old in zip(found.plan.things, known.plan.things, strict=False)):
        done |= {word.text for word in mentions(asked) if word.text.lower() in MOVES}
    if {thing.relation.kind for thing in found.plan.things[len(known.plan.things) :] if thing.relation} & BESIDE:
        done |= {word.text for word in mentions(asked) if word.text.lower() in DOORS | BODY}
        done |= on_shoulders(asked, found.plan, len(known.plan.things))
    if together and found.plan.things:
        done |= {word.text for word in mentions(asked) if word.text.lower() in TOGETHER or word.plural}
        done |= {word.text for word in mentions(all_named(asked))}
    return replace(found, plan=reported(found.plan, asked, done, parts.undone))


def _grounded(prompt: str, memories: Sequence[Memory | None], figures: Collection[int]) -> Repainted | None:
    """The scene of one picture with the subject of another; what else is asked for changes that scene."""
    asked = ground_asked(prompt, len(memories))
    found = None if asked is None or figures else before_ground(asked, memories)
    if asked is None or found is None:
        return None
    scene = memories[asked.ground]
    assert scene is not None
    plan, own = found
    rest = prompt.replace(asked.text, " ").strip(" ,.;\uff0c\u3002")
    done = {word.text for word in mentions(asked.text)}
    if rest:
        more = repaint(rest, [replace(scene, plan=plan)])
        if more is not None:
            plan, done = more.plan, done | set(more.plan.understood)
    return Repainted(plan=reported(plan, prompt, done, set()), seed=scene.seed, base=asked.ground, own=own)


def _attributed(orders: Orders, memories: Sequence[Memory | None]) -> Orders:
    """Nouns that only one of several pictures answers to are of that picture: "the dog and the cat"."""
    if len(memories) < 2:
        return orders
    for number, draft in enumerate(orders.reading.drafts):
        definite = any(orders.words[at].article == "the" for at in draft.words)
        if number in orders.source_of or not definite or draft.entry.kind != "thing":
            continue
        showing = [source for source, memory in enumerate(memories, 1) if memory and lifted(draft, memory)]
        if len(showing) == 1:
            orders.source_of[number] = showing[0]
    return orders


def donated(prompt: str, memories: Sequence[Memory | None]) -> tuple[list[Thing], set[int]]:
    """Things that the prompt takes out of painted pictures to put them on a photograph, and those sources (from 0)."""
    onto = onto_photograph(prompt, memories)
    if onto is not None:
        return onto[0], {onto[1]}
    orders = read_orders(prompt)
    found, givers = [], set()
    for number, source in orders.source_of.items():
        memory = memories[source - 1] if source <= len(memories) else None
        draft = orders.reading.drafts[number]
        taken = lifted(draft, memory) if memory is not None and draft.entry.kind == "thing" else None
        if taken is not None:
            found.append(taken)
            givers.add(source - 1)
    return found, givers


def _asks(orders: Orders) -> bool:
    """Whether the prompt names anything to put together, rather than only how to lay the pictures out."""
    return bool(orders.source_of or orders.verb or orders.replaced or orders.background)


def _base(orders: Orders, count: int, figures: Collection[int]) -> int | None:
    """The source whose scene is kept: whose place is named, or that of a landmark, or one that gives nothing."""
    drafts, source_of = orders.reading.drafts, orders.source_of
    places = [source for number, source in orders.source_of.items() if drafts[number].entry.kind != "thing"]
    if orders.background and not orders.replaced and not places and len(orders.background) == 1:
        places = list(orders.background)
    landmarks = {other for draft in drafts for other, _ in draft.linked}
    hosts = [source for number, source in orders.source_of.items() if number in landmarks]
    givers = set(orders.source_of.values())
    others = [source for source in range(1, count + 1) if source not in givers]
    wearers = [source_of[n] for n, draft in enumerate(drafts) if n in source_of and _acts(draft)]
    for source in (*places, *wearers, *hosts, *others, 1):
        if 1 <= source <= count and source - 1 not in figures:
            return source - 1
    return None


def _acts(draft: Draft) -> bool:
    """Whether somebody wears or holds a thing: the scene is then theirs."""
    return draft.entry.name in BEINGS | {"person", "child"} and any(kind in BODILY for _, kind in draft.linked)


class _Scene:
    """A plan on its way to another one."""

    def __init__(self, orders: Orders, memories: Sequence[Memory | None], base: int, known: Memory) -> None:
        self.orders, self.memories, self.base = orders, memories, base
        self.known = known
        self.drafts = orders.reading.drafts
        self.things: list[Thing | None] = [
            kept(thing, index, known.seed) for index, thing in enumerate(known.plan.things)
        ]
        self.used = set(orders.used)
        self.spot_of: dict[int, int] = {}
        landmarks = {other for draft in self.drafts for other, _ in draft.linked}
        self.spoken = landmarks | set(orders.source_of)
        """Drafts that speak of what is there already, also after "put"."""

    def changed(self, prompt: str) -> Repainted:
        """Apply every order."""
        plan, seed = self._placed()
        place = all_places()[plan.place]
        as_things(self.drafts, self.known.plan.things)
        resolve(self.orders.reading, place)
        moved = plan.place != self.known.plan.place
        shown = {each.name: each for each in plan.features if not moved or each.name in place.features}
        for feature in features(self.orders.reading, place):
            if feature.colours or feature.name not in shown:
                # "on the beach" leaves its sea turquoise
                shown[feature.name] = feature
        for name in self.orders.reading.absent:
            shown.pop(name, None)
        plan = replace(plan, features=tuple(shown.values()), absent=plan.absent | self.orders.reading.absent)
        new, standing_for = cast(self.orders.reading, place)
        new = as_read(new, prompt)
        plan = nightly(plan, self.known.plan, self.orders.reading.tables, new)
        numbers = standing(self.drafts)
        plan, new, hosts = on_ledges(plan, self.known, self.orders, numbers, new)
        self.used.update(at for number in hosts for at in self.drafts[number].words)
        for number in range(len(self.drafts)):
            if self._leaves(number):
                self._remove(number)
                # the place does not show one of its own instead
                plan = replace(plan, absent=plan.absent | {self.drafts[number].entry.name})
        for number, thing in zip(numbers, new, strict=True):
            if self.orders.verb.get(number) == "remove" or number in hosts:
                continue
            self._take(number, self._sided(number, thing))
        self._link(numbers, new)
        self.used |= self.orders.reading.used
        known = len(self.known.plan.things)
        self.things = put_amid(mounted(on_dishes(self.things, known), known), self.known.plan.things, prompt)
        things = tuple(without_rings(closed(self.things)))
        inside = {content.kind for thing in things for content in thing.contents}
        inside |= {kind for thing in things for kind in (thing.filling, thing.filling_variant)}
        for draft in standing_for:
            if inside & set(kinds_of(draft.entry)):
                # "a bowl of oranges": shown in what holds it
                self.used.update(draft.words)
        return Repainted(plan=self._honest(replace(plan, things=things, prompt=prompt)), seed=seed, base=self.base)

    def _placed(self) -> tuple[ScenePlan, int]:
        """The plan with the place, hour, weather and look that the prompt asks for."""
        plan, seed = self.known.plan, self.known.seed
        tables = self.orders.reading.tables
        backgrounds = [source for source in self.orders.background if source - 1 != self.base]
        other = self.memories[backgrounds[-1] - 1] if backgrounds and backgrounds[-1] <= len(self.memories) else None
        if other is not None:
            things = plan.things
            plan, seed = replace(other.plan, things=things), other.seed
            self.used.update(i for i, word in enumerate(self.orders.words) if word.kind == "spot")
        places = [
            number
            for number, draft in enumerate(self.drafts)
            if draft.entry.kind == "place" and not draft.drop and draft.entry.name in all_places()
        ]
        for number in places[:1]:
            draft = self.drafts[number]
            if not self._here(draft, plan.place) and number not in self.orders.source_of:
                seed = self.known.seed
                season = str(draft.entry.details.get("season", "")) or plan.season
                plan = replace(plan, place=draft.entry.name, features=(), season=season)
                if all_places()[plan.place].indoor:
                    plan = replace(plan, weather="clear")
            self.used.update(draft.words)
        plan = seasoned(unthawed(plan, self.known.plan, tables), tables, self.orders.words)
        for kind in WHOLE:
            if tables.get(kind):
                plan = replace(plan, **{kind: tables[kind][0]})  # type: ignore[arg-type]
        for kind, name in (("style", "styles"), ("mood", "moods"), ("light", "lights")):
            if tables.get(kind):
                plan = replace(plan, **{name: tuple(tables[kind])})  # type: ignore[arg-type]
        if tables.get("lens"):
            plan = replace(plan, lens=tables["lens"][0])
        if self.orders.reading.loose and "palette" in tables:
            plan = replace(plan, palette=tuple(self.orders.reading.loose))
        return plan, seed

    def _here(self, draft: Draft, place: str) -> bool:
        """Whether a noun means the place of the picture: "the beach" is a tropical beach, if the picture shows one."""
        named = all_places().get(draft.entry.name)
        if named is None or draft.entry.name == place:
            return True
        definite = any(self.orders.words[at].article == "the" for at in draft.words)
        last = draft.text.lower().split()[-1]
        shown = all_places()[place]
        part = draft.entry.name in shown.features or draft.entry.details.get("feature") in shown.features
        if definite and (part or (named.water and shown.water and draft.text.lower() in WATERS)):
            return True
        return definite and any(
            entry.kind == "place" and entry.name == place and phrase.split()[-1] == last
            for phrase, entry in lexicon().english.items()
        )

    def _leaves(self, number: int) -> bool:
        return self.orders.verb.get(number) == "remove" or number in self.orders.replaced or self.drafts[number].drop

    def _remove(self, number: int) -> None:
        """Take out what matches; a successor gets its place in the row."""
        draft = self.drafts[number]
        for index, thing in enumerate(self.things):
            if thing is not None and not thing.hidden and same(draft, thing):
                self.things[index] = None
                self.used.update(draft.words)
                if number in self.orders.replaced:
                    self.spot_of[self.orders.replaced[number]] = index

    def _take(self, number: int, thing: Thing) -> None:
        """A noun of the prompt: a thing of another picture, a change to one that is there, or something new."""
        draft = self.drafts[number]
        if number in self.orders.replaced:
            return
        source = self.orders.source_of.get(number, self.base + 1)
        memory = self.memories[source - 1] if source <= len(self.memories) else None
        if memory is not None and source - 1 != self.base:
            taken = lifted(draft, memory)
            thing = altered(taken, draft, thing) if taken is not None else thing
        elif number not in self.spot_of and (self._spoken_of(number) or self.orders.verb.get(number) != "add"):
            for index, old in enumerate(self.things):
                if old is not None and not old.hidden and same(draft, old):
                    self.things[index] = altered(old, draft, thing)
                    self.spot_of[number] = index
                    self.used.update(draft.words)
                    return
            held = holder_of(draft, self.things) if number in self.orders.source_of else -1
            if held >= 0:
                self.spot_of[number] = held
                self.used.update(draft.words)
                return
        self.used.update(draft.words)
        thing = self._likewise(draft, thing) if memory is None or source - 1 == self.base else thing
        place = self.spot_of.get(number)
        if place is not None:
            self.things[place] = replace(thing, key=SUCCEEDING + place)
        elif len([one for one in self.things if one is not None]) < MAX_THINGS:
            self.spot_of[number] = len(self.things)
            self.things.append(replace(thing, key=thing.key if thing.key >= 0 else 100 + len(self.things)))

    def _sided(self, number: int, thing: Thing) -> Thing:
        """ "In the background on the left": the side is kept of the two."""
        if not thing.spot and thing.relation is None:
            return replace(thing, spot=side_said(number, self.orders))
        if thing.spot not in {"back", "front"}:
            return thing
        return replace(thing, spot=side_after(number, self.orders) or thing.spot)

    def _likewise(self, draft: Draft, thing: Thing) -> Thing:
        """ "Two smaller balloons" beside a hot air balloon are such ones: the last word of a noun names its kind."""
        last = draft.text.lower().split()[-1].rstrip("s")
        for old in self.things:
            if old is None or old.prop == thing.prop or " " in draft.text or not last.isascii():
                continue
            words = old.word.lower().split()
            if len(words) > 1 and words[-1].rstrip("s") == last:
                return replace(thing, prop=old.prop, variant=old.variant, metres=old.metres)
        return thing

    def _spoken_of(self, number: int) -> bool:
        """Whether a noun means what is there already, also after "put": "put a saddle on the horse"."""
        return number in self.spoken or any(self.orders.words[at].article == "the" for at in self.drafts[number].words)

    def _link(self, numbers: list[int], new: list[Thing]) -> None:
        """Relations that the prompt states, between the things as they stand now."""
        for number, thing in zip(numbers, new, strict=True):
            at = self.spot_of.get(number)
            relation = thing.relation
            if at is None or relation is None or self.things[at] is None or self._answered(at, relation, new):
                continue
            other = self.spot_of.get(numbers[relation.other])
            second = self.spot_of.get(numbers[relation.second], -1) if relation.second >= 0 else -1
            now = self.things[at]
            if other is not None and other != at and now is not None:
                tie = Relation(kind=relation.kind, other=other, second=second)
                self.things[at] = shared_seat(replace(now, relation=tie), self.things)

    def _answered(self, at: int, relation: Relation, new: list[Thing]) -> bool:
        """Whether what was there is tied to something new that is tied to it: that one is put where it is."""
        back = new[relation.other].relation
        return at < len(self.known.plan.things) and back is not None and new[back.other].relation is relation

    def _honest(self, plan: ScenePlan) -> ScenePlan:
        """List the prompt's words as this remix acts on them."""
        place = all_places()[plan.place]
        words = self.orders.words
        new = plan.things[len(self.known.plan.things) :]
        ties = {thing.relation.kind for thing in new if thing.relation is not None}
        self.used.update(
            i for i, word in enumerate(words) if word.entry and word.kind == "relation" and word.entry.name in ties
        )
        if "between" in ties:
            self.used.update(i for i, word in enumerate(words) if word.text.lower() in WORDS)
        acts = {thing.relation.kind for thing in plan.things if thing.relation is not None} & ACTS
        self.used.update(i for i, word in enumerate(words) if word.entry is not None and word.entry.name in acts)
        used = {index for index in self.used if words[index].kind not in place.deaf}
        listed = [(index, word.text) for index, word in enumerate(words) if not silent(word)]
        return replace(
            plan,
            understood=tuple(dict.fromkeys(text for index, text in listed if index in used)),
            ignored=tuple(dict.fromkeys(text for index, text in listed if index not in used)),
        )
