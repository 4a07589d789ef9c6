"""What a prompt says of people: how their hair is, what they wear and work with, and whether they look away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from muralist.engines.preview.grammar.ahead import CHAINED, before_noun
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.links import Links
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props

HAIR = {"red": "b8522c", "orange": "d0703a", "yellow": "e6c06a", "gold": "e0b764", "brown": "6b4430",
        "black": "2a2322", "white": "ecebe6",
        "grey": "c9c8c6", "silver": "d2d3d6", "cream": "ecd9a8"}  # fmt: skip
"""What the names of colours mean for hair."""
DISTANT = frozenset(
    {
        "moon",
        "planet",
        "sun",
        "fireworks",
        "mountain",
        "waterfall",
        "ship",
        "lighthouse",
        "castle",
        "balloon",
        "windmill",
    }
)
"""Things that are looked at from afar, with one's back to the viewer."""
NEAR = {"jumping": "running", "playing": "running", "lying": "sleeping", "kneeling": "sitting", "diving": "swimming"}
"""What a prop that cannot take a pose shows instead, if it can."""
LONG, SHORT = 1.5, 0.7
HEMMED, WORN_BY = frozenset({"coat", "trench", "raincoat", "dress", "skirt"}), frozenset({"person", "child"})
"""Garments that are long or short, and whose hem shows it."""
DEEDS = frozenset({"wearing", "carrying", "riding"})
FAR = 6
PUSHED = frozenset({"pushing", "pushes", "推", "推著", "推着"})
HAD = ("with ", "wearing ", "carrying ", "in ")
"""How phrases begin that say what somebody just named has."""
OWNED = Entry(kind="source", name="")
"""The meaning of words that change nothing."""
WORN = frozenset({"hat", "scarf", "spectacles", "gloves", "backpack", "crown"})
"""Things that may be listed between what somebody wears and who it is."""
HAVING = frozenset({"holding", "carrying", "wearing", "riding", "on", "in", "at"})
"""Relations by which a figure has a tool or clothes that are also things of their own."""


def figure_before(links: Links) -> int | None:
    """The figure that a word about people describes: the last one of the clause, else of the sentence."""
    for number in (*reversed(links.clause), *reversed(links.sentence)):
        if links.drafts[number].entry.details.get("prop") in CLOTHED:
            return number
    return None


def poses_taken(entry: Entry | None) -> frozenset[str]:
    """The poses that a noun's row lists and those that its prop can take."""
    if entry is None or entry.kind != "thing":
        return frozenset()
    listed = frozenset(pose.strip() for pose in str(entry.details.get("poses", "")).split(",") if pose.strip())
    return listed | all_props()[entry.name].poses


def can_pose(entry: Entry | None, pose: str) -> bool:
    """Whether a noun can take a pose, or one that stands for it."""
    taken = poses_taken(entry)
    return pose in taken or NEAR.get(pose, "") in taken or (pose == "watching" and "away" in taken)


def trait_words(entry: Entry, colours: Sequence[Entry], sizes: Sequence[float]) -> list[str]:
    """The words of a variant for a trait with the colours and sizes before it: "long red hair"."""
    words = entry.name.split()
    hair = entry.name == "hair" or bool(entry.details.get("hair")) or entry.name.startswith("hair:")
    code = ""
    if colours:
        code = str(colours[-1].details["code"]).lstrip("#")
        code = HAIR.get(colours[-1].name, code) if hair or words[0] == "beard" else code
    if hair:
        words = [word for word in words if word != "hair"] + ([f"hair:{code}"] if code else [])
        words += ["long"] if any(size >= LONG for size in sizes) and "long" not in words else []
        words += ["crop"] if any(size <= SHORT for size in sizes) else []
    elif code and entry.details.get("noun"):
        words[0] = f"{words[0]}:{code}"
    if words[:1] and words[0].startswith("beard") and any(size >= LONG for size in sizes):
        words.append("longbeard")
    return words


def deed_before(words: Sequence[Mention], index: int) -> list[int]:
    """The "wearing", "holding" or "riding" that a word of clothes or tools follows, if any."""
    for at in range(index - 1, max(-1, index - FAR), -1):
        entry = words[at].entry
        if entry is not None and entry.name in DEEDS:
            return [at]
        if words[at].kind in {"thing", "break"}:
            break
    return []


def looks_afar(words: Sequence[Mention], index: int) -> bool:
    """Whether what is looked at is a view rather than a thing close by."""
    for following in words[index + 1 : index + 1 + FAR]:
        if following.kind == "break" or (following.kind == "pose" and following.text):
            break
        thing = following.meaning("thing")
        if following.meaning("place") is not None or following.meaning("feature") is not None:
            return True
        if thing is not None:
            return thing.name in DISTANT
    return True


def _goes_to_a_thing(words: Sequence[Mention], index: int) -> bool:
    """Whether the noun after a Chinese trait wears nothing, so that it is no one to come: 背著書包走路去學校."""
    thing = next((found for word in words[index + 1 :] if (found := word.meaning("thing")) is not None), None)
    dressed = thing is not None and thing.details.get("prop") in CLOTHED
    return not words[index].text.isascii() and not dressed


def _on_the_way(draft: Draft) -> bool:
    """Whether a Chinese noun is a thing that whoever is still to come has or does something with."""
    lifeless = draft.entry.kind == "thing" and not draft.entry.details.get("poses")
    return lifeless and not draft.text.isascii()


class Portrait:
    """Gathers what is said of figures: of the one just named, or of one that is still to come ("a bald man")."""

    def __init__(self, words: Sequence[Mention], out: Reading, links: Links) -> None:
        self.words, self.out, self.links = words, out, links
        self._coming: list[tuple[list[int], list[str]]] = []
        self._described = -1
        """The last word that described the figure before it."""

    def meaning(self, index: int) -> Entry | None:
        """What a word of several meanings is where it is about people; None where it is not."""
        word = self.words[index]
        entry = word.entry
        if entry is None:
            return None
        if entry.kind == "pronoun":
            # "with her daughter" says whose, not with whom
            whose = word.text.lower() == "her" and before_noun(self.words, index, CHAINED)
            return OWNED if whose else None
        trait = word.meaning("trait") or word.meaning("tool")
        person = figure_before(self.links) is not None
        if trait is not None and index and self.words[index - 1].text.lower() in PUSHED:
            # a wheelchair that is pushed is another's
            return None
        if trait is not None and entry.kind == "thing" and self.links.waiting in HAVING and person:
            return trait
        if entry.kind == "thing" and word.meaning("pose") is not None and person and not self.links.waiting:
            # "a grandmother knitting" does it; "a basket with her knitting" has it
            return word.meaning("pose") if word.text.lower().endswith("ing") and not word.article else None
        if word.meaning("pose") is not None and word.meaning("style") is not None:
            # "a painter painting": a deed; "a painting of a cat" is a style
            before = self.words[index - 1] if index and not word.article else None
            deed = before is not None and (before.meaning("thing") is not None or before.kind in {"garment", "trait"})
            return word.meaning("pose" if deed and person else "style")
        return None

    def begin(self, draft: Draft) -> None:
        """A noun was read: what was said before it is about it, if it is a figure."""
        if draft.entry.details.get("prop") in CLOTHED:
            for at, worn in self._coming:
                _wear(draft, worn)
                draft.words += at
        elif draft.entry.name in WORN or _on_the_way(draft):
            # 戴眼鏡和圍巾的女孩, 穿漢服彈琵琶的女子 are still to come
            return
        self._coming = []

    def describe(self, index: int, entry: Entry, pending: list[int], meant: Mapping[int, Entry]) -> list[int]:
        """A trait, a tool or a place on the body was read; returns the modifiers that still wait."""
        mods = [at for at in pending if at in meant and meant[at].kind in {"colour", "size"}]
        if entry.kind == "lapped":
            self._lapped(index)
            return []
        if entry.kind == "tool":
            return self._tool(index, entry, {at: meant[at] for at in mods})
        return self._trait(index, entry, pending, {at: meant[at] for at in mods})

    def dress(self, index: int) -> int | None:
        """A garment was read: note its cut; returns the figure that wears it, None for one to come."""
        cut = self.words[index].entry
        worn = [cut.name] if cut is not None and cut.name != "garment" else []
        person = figure_before(self.links)
        if self.links.last is None or self.links.coming:
            self._coming.append(([], worn))
            return None
        if person is not None:
            _wear(self.out.drafts[person], worn)
        return person

    def _trait(self, index: int, entry: Entry, pending: list[int], mods: Mapping[int, Entry]) -> list[int]:
        colours = [meant for meant in mods.values() if meant.kind == "colour"]
        sizes = [float(meant.name) for meant in mods.values() if meant.kind == "size"]
        noun = bool(entry.details.get("noun"))
        target = figure_before(self.links)
        between = CHAINED | {"trait", "garment"}
        ahead = before_noun(self.words, index, between, frozenset({"thing"})) and not self.links.waiting
        ahead = ahead and not (target is not None and _goes_to_a_thing(self.words, index))
        # "a student with a backpack and headphones": it is of who was named
        ahead = ahead and not (target is not None and self.words[index].text.lower().startswith(HAD))
        ahead = ahead or self.links.coming
        ahead = ahead and self._described not in {at - 1 for at in (index, *mods)}
        if target is None or ahead:
            used = list(mods) if noun else []
            worn = trait_words(entry, colours, sizes) if noun else trait_words(entry, [], [])
            self._coming.append(([index, *used, *deed_before(self.words, index)], worn))
            if self.links.coming and not self.links.ahead:
                self.links.dressed()
            return [at for at in pending if at not in used]
        sized = noun or entry.name.startswith("hair:")
        draft = self.out.drafts[target]
        _wear(draft, trait_words(entry, colours if noun else [], sizes if sized else []))
        draft.words += [index, *(mods if sized else []), *deed_before(self.words, index)]
        self._described = index
        self._goes_on(index, frozenset({"joining", "trait"}))
        return []

    def _tool(self, index: int, entry: Entry, mods: Mapping[int, Entry]) -> list[int]:
        """ "A woman with a broom": whoever has a tool does what it is for."""
        target = figure_before(self.links)
        if target is None:
            return []
        draft = self.out.drafts[target]
        for at, meant in mods.items():
            if meant.kind == "colour":
                _wear(draft, ["tool:" + str(meant.details["code"]).lstrip("#")])
                draft.words.append(at)
        still = entry.details.get("still") if self.links.waiting not in {"on", "riding"} else None
        draft.poses.append(str(still or entry.name))
        draft.words += [index, *deed_before(self.words, index)]
        self._goes_on(index, frozenset({"joining"}))
        return []

    def _lapped(self, index: int) -> None:
        """ "A pirate with a parrot on his shoulder": the thing just named is on who was named before."""
        thing, owner = self.links.last, figure_before(self.links)
        if thing is not None and owner is not None and thing != owner:
            self.out.drafts[thing].link(owner, "on")
            self.out.used.add(index)

    def _goes_on(self, index: int, kinds: frozenset[str]) -> None:
        """The relation before a trait or tool is done with, unless more is listed."""
        self.links.dressed(more=index + 1 < len(self.words) and self.words[index + 1].kind in kinds)


def _wear(draft: Draft, traits: list[str]) -> None:
    """Note traits on a figure, each once."""
    draft.traits += [trait for trait in traits if trait not in draft.traits]


def cut_to_length(draft: Draft, words: Sequence[Mention], pending: Sequence[int], index: int) -> list[int]:
    """Note on a figure how long its coat, dress or skirt is said to be; returns the words that say so."""
    cut = words[index].entry
    if cut is None or cut.name not in HEMMED or draft.entry.name not in WORN_BY:
        return []
    said = []
    for at in pending:
        size = words[at].meaning("size")
        hem = "" if size is None else "longhem" if float(size.name) >= LONG else "shorthem" if is_short(size) else ""
        if hem:
            _wear(draft, [hem])
            said.append(at)
    return said


def is_short(size: Entry) -> bool:
    """Whether a size is that of short things."""
    return float(size.name) <= SHORT
