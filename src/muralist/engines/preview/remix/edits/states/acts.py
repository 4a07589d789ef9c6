"""What somebody is to do: "make the cat sleep", "let him smile", "spread its wings", 让男孩跑步."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import Relation, ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.figure.moods import LAUGHING, MOODS
from muralist.engines.preview.props.kindred import SEATS
from muralist.engines.preview.remix.asked.order import ACT, Edit
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.edits.figures.outfits import noun_of
from muralist.engines.preview.remix.edits.single.outcomes import LEFT, Outcome
from muralist.engines.preview.staging.instances.kinds import LIVING

_MADE = re.compile(
    r"^(?:make|let|have|get|show)\s+(?P<who>it|him|her|them|(?:the|this|that)\s+[\w-]+(?:\s+[\w-]+){0,3}?)\s+"
    r"(?:to\s+|be\s+|look\s+|start\s+)?(?P<does>[a-z]+)"
    r"(?P<more>(?:\s+(?:up|down|away|out|(?:his|her|its|their)\s+[\w-]+|on the (?:floor|ground|grass|sand)"
    r"|(?:an?|some|the)\s+[\w -]+|coffee|tea|water|milk|ball|football|soccer|tennis|basketball|guitar|piano|music))?)"
    r"(?:\s+(?:instead|more|now))?$",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"^(?P<does>spread|open|close|shut|raise|lift|wave|fold|wag|stretch|flap)\s+(?P<whose>his|her|its|their)\s+"
    r"(?P<part>wings?|arms?|hands?|eyes?|mouth|tail|legs?)(?P<out>\s+out)?$",
    re.IGNORECASE,
)
_MADE_ZH = re.compile("^(?:让|讓|使|叫|令)(?P<rest>.{2,12})$")
_THEY_ZH = re.compile("^(?:它們|它们|牠們|他們|他们|它|牠|他|她)")
_TAIL_ZH = re.compile("(?:下來|下来|起來|起来|著|着|了|下)$")
PARTICIPLES = {"spread": "spread", "open": "open", "close": "closed", "shut": "closed", "raise": "raised",
               "lift": "raised", "stretch": "spread", "flap": "spread"}  # fmt: skip
DOUBLED = frozenset({"sit", "run", "swim", "jog", "hug", "nap", "skip", "hop", "clap", "beg", "grin", "nod", "dig"})
OTHERS = frozenset({"wear", "look", "become", "turn", "have", "be", "stay", "get", "appear", "seem", "face", "hold"})
"""Verbs that are read elsewhere."""
GLAD = frozenset(
    {"smiling", "grinning", "happy", "cheerful", "joyful", "笑", "微笑", "大笑", "笑起來", "笑起来", "開心", "开心"}
)
"""What is shown by more than the quiet smile that every face has."""


_WOKEN = re.compile(
    r"^wake\s+(?:up\s+)?(?P<who>it|him|her|them|(?:the|this|that)\s+[\w -]+?)(?:\s+up)?$", re.IGNORECASE
)


def acted(short: str, text: str) -> Edit | None:
    """The edit of an English clause that makes somebody do something."""
    woken = _WOKEN.match(short)
    if woken is not None:
        return Edit(ACT, woken["who"], "sitting|standing", text)
    if _OWN.match(short) is not None:
        return Edit(ACT, "it", _own_ways(short), text)
    found = _MADE.match(short)
    if found is None:
        return None
    does = found["does"].lower()
    more = found["more"].strip().lower()
    if _OWN.match(f"{does} {more}") is not None:
        return Edit(ACT, found["who"], _own_ways(f"{does} {more}"), text)
    gerund = does if does.endswith("ing") else _doing(does)
    if gerund in GLAD:
        return Edit(ACT, found["who"], gerund, text)
    if does in OTHERS:
        return None
    known = any(word.kind in {"pose", "trait"} or word.meaning("pose") for word in mentions(gerund))
    if not known and not _is_state(does):
        return None
    return Edit(ACT, found["who"], f"{gerund} {more}".strip() if known else f"={does}", text)


def _own_ways(deed: str) -> str:
    """How else it may be said that somebody moves a part of the body: "with its wings spread"."""
    own = _OWN.match(deed)
    assert own is not None
    whose, part = own["whose"].lower(), own["part"].lower()
    state = PARTICIPLES.get(own["does"].lower(), "")
    ways = [f"with {whose} {part} {state}"] if state else []
    return "|".join([*ways, f"{_doing(own['does'])} {whose} {part}"])


def _is_state(word: str) -> bool:
    """Whether a word says how a figure looks: sad, angry."""
    faces = (thing.variant.split() for thing in read_plan(f"a {word} boy").things)
    return word in GLAD or any(MOODS & set(tokens) for tokens in faces)


def _doing(verb: str) -> str:
    """The present participle of an English verb."""
    low = verb.lower()
    if low.endswith("ie"):
        return f"{low[:-2]}ying"
    if low.endswith("e") and not low.endswith("ee"):
        return f"{low[:-1]}ing"
    return f"{low}{low[-1]}ing" if low in DOUBLED else f"{low}ing"


def acted_chinese(short: str, text: str) -> Edit | None:
    """The edit of a Chinese clause that makes somebody do something."""
    found = _MADE_ZH.match(short)
    if found is None:
        return None
    rest = found["rest"]
    they = _THEY_ZH.match(rest)
    words = mentions(rest)
    if they is None and (len(words) < 2 or words[0].meaning("thing") is None):
        return None
    who = they[0] if they is not None else words[0].text
    does = rest[len(who) :]
    bare = _TAIL_ZH.sub("", does)
    known = bare in GLAD or any(word.meaning("pose") is not None for word in mentions(does))
    return Edit(ACT, who, does, text) if known and rest.startswith(who) else None


def act(edit: Edit, plan: ScenePlan, seed: int) -> Outcome:
    """The plan with that thing doing so, or "left" where no drawing of it shows that."""
    del seed
    target = find("it" if _THEY_ZH.match(edit.target) else edit.target, plan)
    if target is None or target.kind != THING:
        return LEFT
    old = plan.things[target.index]
    if edit.value.removeprefix("=") in GLAD and old.prop in CLOTHED:
        glad = [token for token in old.variant.split() if token not in MOODS]
        return plan.exchanged(target.index, replace(old, variant=" ".join([*glad, LAUGHING]))), set()
    plain = _first(f"a {noun_of(old)}", old) if noun_of(old).isascii() else _first(noun_of(old), old)
    for phrase in _phrases(edit, old):
        asked = read_plan(phrase)
        new = asked.things[0] if asked.things else None
        if new is None or new.prop != old.prop or _unread(asked, edit):
            continue
        changed = _doing_so(old, new, plain)
        done = _with_what(_risen(plan.exchanged(target.index, changed), target.index), target.index, asked)
        if done != plan:
            return done, set()
    return LEFT


def _with_what(plan: ScenePlan, index: int, asked: ScenePlan) -> ScenePlan:
    """The plan with what that deed is done with: the cup of who drinks, in place of what was in the hands."""
    held = [thing for thing in asked.things[1:] if _at(thing, 0, HELD)]
    if not held:
        return plan
    for number, thing in enumerate(plan.things):
        if _at(thing, index, HELD) and not thing.hidden:
            plan = plan.exchanged(number, replace(thing, hidden=True, relation=None))
    tie = Relation(kind="carrying", other=index)
    new = [replace(thing, relation=tie, key=500 + len(plan.things) + n) for n, thing in enumerate(held)]
    return replace(plan, things=(*plan.things, *new))


def instead(before: ScenePlan, outcome: Outcome, text: str) -> Outcome:
    """What becomes of a plan in which somebody takes something in hand, without what was held where that is said."""
    if outcome is None or isinstance(outcome, str) or _INSTEAD.search(text) is None:
        return outcome
    plan, missed = outcome
    for number, thing in enumerate(before.things):
        if thing.relation is not None and thing.relation.kind in HELD and plan.things[number] == thing:
            plan = plan.exchanged(number, replace(thing, hidden=True, relation=None))
    return plan, missed


_INSTEAD = re.compile(r"\binstead\b|改成|改为|改為|換成|换成", re.IGNORECASE)


def _at(thing: Thing, index: int, kinds: frozenset[str]) -> bool:
    return thing.relation is not None and thing.relation.other == index and thing.relation.kind in kinds


HELD = frozenset({"carrying", "holding"})


def _phrases(edit: Edit, old: Thing) -> Iterator[str]:
    """How that may be said of the thing alone."""
    value = edit.value
    if value.isascii():
        nouns = dict.fromkeys(name for name in (old.word, noun_of(old), old.prop) if name.isascii())
        for noun in nouns:
            if value.startswith("="):
                yield f"a {value[1:]} {noun}"
                continue
            for way in value.split("|"):
                yield f"a {noun} {way}"
                yield f"a {noun} {way.split()[0]}"
        return
    bare = _TAIL_ZH.sub("", value)
    noun = old.word if not old.word.isascii() else edit.target if _THEY_ZH.match(edit.target) is None else ""
    for said in dict.fromkeys((value, bare)):
        if noun:
            yield f"{noun}在{said}"
            yield f"{said}的{noun}"
        for word in mentions(said):
            pose = word.meaning("pose")
            if pose is not None:
                yield f"a {noun_of(old) if noun_of(old).isascii() else old.prop} {pose.name}"


def _first(phrase: str, old: Thing) -> Thing | None:
    found = read_plan(phrase).things
    return found[0] if found and found[0].prop == old.prop else None


def _unread(asked: ScenePlan, edit: Edit) -> bool:
    """Whether a reading leaves out what the thing is to do."""
    said = {word.text.lower() for word in mentions(edit.value) if not silent(word)}
    return bool({word.lower() for word in asked.ignored} & said)


def _doing_so(old: Thing, new: Thing, plain: Thing | None) -> Thing:
    """The old thing in the pose and with the face of the new one, without what its own pose brought."""
    usual = set(plain.variant.split()) if plain is not None else set()
    extra = [token for token in new.variant.split() if token not in usual]
    if not extra and not new.pose and old.pose and old.prop in LIVING:
        return old
    gone = {old.pose} if new.pose else set()
    if old.pose and new.pose:
        before = _first(f"a {noun_of(old)} {old.pose}", old) if noun_of(old).isascii() else None
        gone |= (set(before.variant.split()) if before is not None else set()) - usual
    if new.pose or set(extra) & MOODS:
        gone |= MOODS
    kept = [token for token in old.variant.split() if token not in gone and token not in extra]
    variant = " ".join([*kept, *extra])
    return replace(old, variant=variant, pose=new.pose or old.pose)


def _risen(plan: ScenePlan, index: int) -> ScenePlan:
    """The plan with who got up from a seat standing before it."""
    thing = plan.things[index]
    tie = thing.relation
    up = thing.pose in UPRIGHT and tie is not None and tie.kind in {"on", "in", "at"} and tie.other != index
    if tie is None or not up or thing.prop not in CLOTHED or plan.things[tie.other].prop not in SEATS:
        return plan
    return plan.exchanged(index, replace(thing, relation=replace(tie, kind="front")))


UPRIGHT = frozenset({"standing", "walking", "running", "dancing", "jumping", "waving", "cheering"})
"""Poses of who sits on nothing."""
