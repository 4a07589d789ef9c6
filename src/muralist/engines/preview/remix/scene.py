"""A plan on its way to another one: every order of a prompt applied to a painted scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.air.airs import airs
from muralist.engines.preview.casting.bearing.cloths import covered
from muralist.engines.preview.casting.bearing.posts import on_posts
from muralist.engines.preview.casting.bonds.rings import without_rings
from muralist.engines.preview.casting.cast import cast, standing
from muralist.engines.preview.casting.scene.walls import OVER
from muralist.engines.preview.casting.scene.where import features, resolve
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import ACTS, silent
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Relation, ScenePlan, Thing
from muralist.engines.preview.remix.asked.added.afresh import as_read
from muralist.engines.preview.remix.asked.added.amid import WORDS, put_amid
from muralist.engines.preview.remix.asked.added.dishes import on_dishes
from muralist.engines.preview.remix.asked.added.donned import donned
from muralist.engines.preview.remix.asked.added.owned import (
    as_shown,
    missing,
    on_eaves,
    on_its_way,
    smaller_over,
    stays_here,
    take_ways,
)
from muralist.engines.preview.remix.asked.added.riders import mounted
from muralist.engines.preview.remix.asked.added.seats import shared_seat, sitting
from muralist.engines.preview.remix.asked.removal import closed
from muralist.engines.preview.remix.asked.targets import kinds_of, same
from muralist.engines.preview.remix.edits.single.succession import SUCCEEDING, lent_key
from muralist.engines.preview.remix.edits.states.frames import FRAMES
from muralist.engines.preview.remix.kept.fixtures import unmounted
from muralist.engines.preview.remix.kept.ledges import ledge_name, on_ledges
from muralist.engines.preview.remix.kept.lifts import ALONG, altered, as_things, belongings, holder_of, kept, lifted
from muralist.engines.preview.remix.kept.seasons import in_season, nightly, seasoned, unthawed, weathered
from muralist.engines.preview.remix.kept.sides import side_after, side_said
from muralist.engines.preview.remix.memory import MAX_THINGS, Memory, Repainted
from muralist.engines.preview.remix.orders import Orders
from muralist.engines.preview.scenery.air import fogs

WATERS = frozenset({"sea", "water", "ocean", "lake", "river", "pond", "waves"})
"""What the water of any place is called."""
WATERS_ZH = frozenset({"海", "海上", "海面", "海面上", "水", "水上", "水面", "水面上", "湖上", "湖面", "湖面上", "河上",
                       "河面", "河面上", "池塘", "池塘裡", "池塘里"})  # fmt: skip
WHOLE = ("time", "weather", "season")
FOGS = frozenset({fogs.THIN, fogs.LOW})
"""Features of a weather, which end with it."""


class Scene:
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
        self.along: dict[int, list[Thing]] = {}
        """What those who come from other pictures bring along."""
        take_ways(orders, all_places()[known.plan.place], known.plan.things)
        landmarks = {other for draft in self.drafts for other, _ in draft.linked}
        self.spoken = landmarks | set(orders.source_of)
        """Drafts that speak of what is there already, also after "put"."""

    def changed(self, prompt: str) -> Repainted:
        """Apply every order."""
        plan, seed = self._placed()
        if plan.season and plan.season != self.known.plan.season:
            self.things = [thing if thing is None else in_season(thing, plan.season) for thing in self.things]
        place = all_places()[plan.place]
        as_shown(self.orders, self.known.plan)
        as_things(self.drafts, self.known.plan.things)
        resolve(self.orders.reading, place)
        moved = plan.place != self.known.plan.place
        shown = {each.name: each for each in plan.features if not moved or each.name in place.features}
        for feature in features(self.orders.reading, place):
            if feature.colours or feature.name not in shown:
                # "on the beach" leaves its sea turquoise
                shown[feature.name] = feature
        for name in self.orders.reading.absent | (FOGS if self.orders.reading.tables.get("weather") else frozenset()):
            shown.pop(name, None)
        for feature in airs(self.orders.reading, self.orders.words, place, list(shown.values())):
            shown[feature.name] = feature
        plan = replace(plan, features=tuple(shown.values()), absent=plan.absent | self.orders.reading.absent)
        new, standing_for = cast(self.orders.reading, place)
        new = as_read(new, prompt)
        plan = nightly(plan, self.known.plan, self.orders.reading.tables, new)
        numbers = standing(self.drafts)
        plan, new, hosts = on_ledges(plan, self.known, self.orders, numbers, new)
        absent = missing(self.orders, self.known.plan) if plan.place == self.known.plan.place else set()
        self.used.update(at for number in hosts for at in self.drafts[number].words)
        for number in range(len(self.drafts)):
            if self._leaves(number):
                self._remove(number)
                # the place does not show one of its own instead
                plan = replace(plan, absent=plan.absent | {self.drafts[number].entry.name})
        for number, thing in zip(numbers, new, strict=True):
            if self.orders.verb.get(number) == "remove" or number in hosts | absent:
                continue
            self._take(number, self._sided(number, smaller_over(self.drafts[number], thing, absent)))
        self._link(numbers, new)
        self._bring()
        self.used |= self.orders.reading.used
        known = len(self.known.plan.things)
        self.things = put_amid(mounted(on_dishes(self.things, known), known), self.known.plan.things, prompt)
        self.things = donned(self.things, known)
        self.things = unmounted(on_eaves(self.things, known), place, all_places()[self.known.plan.place], known)
        things = tuple(without_rings(closed(self.things)))
        spread, cloth = covered(on_posts(things, place), self.drafts, place)
        things = tuple(spread)
        self.used |= cloth
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
        weathered(self.drafts, tables, plan.season)
        backgrounds = [source for source in self.orders.background if source - 1 != self.base]
        other = self.memories[backgrounds[-1] - 1] if backgrounds and backgrounds[-1] <= len(self.memories) else None
        if other is not None:
            things = plan.things
            plan, seed = replace(other.plan, things=things), other.seed
            self.used.update(i for i, word in enumerate(self.orders.words) if word.kind == "spot")
        places = [
            number
            for number, draft in enumerate(self.drafts)
            if draft.entry.kind == "place"
            and not draft.drop
            and draft.entry.name in all_places()
            and not stays_here(self.orders, number, plan.place)
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
                asked = tuple(tables[kind])
                # a frame is around whatever the picture looks like
                kept = tuple(one for one in plan.styles if one in FRAMES) if kind == "style" else ()
                plan = replace(plan, **{name: (*asked, *kept)})  # type: ignore[arg-type]
        if tables.get("lens"):
            plan = replace(plan, lens=tables["lens"][0])
        if self.orders.reading.loose and "palette" in tables:
            plan = replace(plan, palette=tuple(self.orders.reading.loose))
        return plan, seed

    def _here(self, draft: Draft, place: str) -> bool:
        """Whether a noun means the place of the picture: "the beach" is a tropical beach, if the picture shows one."""
        named = all_places().get(draft.entry.name)
        if named is None or draft.entry.name == place or (ledge_name(place, draft) and not draft.text.isascii()):
            return True
        if on_its_way(self.orders, draft, all_places()[place]):
            return True
        definite = any(self.orders.words[at].article == "the" for at in draft.words)
        last = draft.text.lower().split()[-1]
        shown = all_places()[place]
        if definite and any(thing.word.lower().split()[-1] == last for thing in self.known.plan.things):
            # the wooden pier of a pond is no harbour
            return True
        if named.water and shown.water and draft.text in WATERS_ZH:
            return True
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
        if draft.entry.kind == "place":
            return

    def _take(self, number: int, thing: Thing) -> None:
        """A noun of the prompt: a thing of another picture, a change to one that is there, or something new."""
        draft = self.drafts[number]
        if number in self.orders.replaced:
            return
        source = self.orders.source_of.get(number, self.base + 1)
        memory = self.memories[source - 1] if source <= len(self.memories) else None
        if memory is not None and source - 1 != self.base:
            taken = lifted(draft, memory)
            if taken is not None:
                self.along[number] = belongings(taken, memory)
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
            lent = memory is not None and source - 1 != self.base and thing.key >= 0
            self.things[place] = replace(thing, key=lent_key(place, thing.key) if lent else SUCCEEDING + place)
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
            if other == at and now is not None:
                # what hangs on a wall is tied to itself
                self.things[at] = replace(now, relation=replace(relation, other=at, second=second))
            elif other is not None and now is not None:
                tie = Relation(kind=relation.kind, other=other, second=second)
                placed = shared_seat(replace(now, relation=tie), self.things)
                self.things[at] = sitting(placed, self.things) if self.lent(number) else placed

    def _bring(self) -> None:
        """The ice cream of a girl of another picture comes with her, unless the order puts something in her hands."""
        for number, things in self.along.items():
            at = self.spot_of.get(number, -1)
            has = any(one is not None and one.relation is not None and one.relation.other == at
                      and one.relation.kind in ALONG for one in self.things)  # fmt: skip
            for thing in things if at >= 0 and not has else []:
                if thing.relation is not None and len(self.things) < MAX_THINGS:
                    tie = Relation(kind=thing.relation.kind, other=at)
                    self.things.append(replace(thing, relation=tie, key=100 + len(self.things)))

    def lent(self, number: int) -> bool:
        """Whether a noun is of another picture than the one that is changed."""
        return self.orders.source_of.get(number, self.base + 1) - 1 != self.base

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
        if any(thing.relation is not None and thing.relation.kind == "wall" for thing in new):
            self.used.update(i for i, word in enumerate(words) if word.entry and word.entry.name in OVER)
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
