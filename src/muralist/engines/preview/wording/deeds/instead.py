"""Deeds said in other words than the vocabulary has them: who takes a bath is in the tub, who sleds rides a sled, who
fights a fire has a hose, an animal that hatches is in its egg.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

TAKING, BATHS = frozenset({"taking", "having", "takes", "enjoying"}), frozenset({"bath", "bubble bath", "baths"})
SLEDDING = frozenset({"sledding", "sleds", "sledging", "tobogganing", "滑雪橇", "玩雪橇"})
SHOOTING, HOOPS = frozenset({"shooting", "shoots"}), frozenset({"basketball", "hoops", "basketballs", "basket"})
BASKETBALL = "playing basketball"
TRIMS = frozenset({"decorating", "trimming", "decorates", "裝飾", "装饰", "佈置", "布置"})
FILMS, SEEING = frozenset({"movie", "film", "movies"}), frozenset({"watching", "watches", "seeing"})
DONE_TO = {**dict.fromkeys(("洗車", "洗车", "修車", "修车", "修理汽車", "修理汽车"), "car"),
           **dict.fromkeys(("敲門", "敲门"), "door")}  # fmt: skip
"""Chinese deeds in whose word is what they are done to."""
CLIMBED, CLIMBS = frozenset({"爬樹", "爬树", "在爬樹", "在爬树"}), Entry(kind="pose", name="climbing")
DRINKING, GLASSES = frozenset({"drinking water", "drinks water"}), frozenset({"glass", "a glass", "cup", "a cup"})
"""What a person does is no kind of water; and what it is drunk from."""
HELD = Entry(kind="relation", name="carrying")
KNOCKS = frozenset({"knocking", "knocks", "banging", "pounding"})
PUTTING = frozenset({"putting", "fighting", "extinguishing", "puts", "battling"})
FIRES = frozenset({"fire", "flames", "blaze", "a fire", "the fire"})
SPRAYING, DOUSED = frozenset({"spraying", "sprays"}), frozenset({"water", "hose"})
LISTENING, HEARD = frozenset({"listening", "listens", "listening to"}), frozenset({"music", "song", "songs", "podcast"})
LISTENED_ZH = frozenset({"聽音樂", "听音乐", "在聽音樂", "在听音乐", "聽歌", "听歌"})
CARRYING, GROCERIES = frozenset({"carrying", "holding", "carries", "with", "bringing"}), frozenset({"groceries"})
IN, RIDING = (Entry(kind="relation", name=name) for name in ("in", "riding"))
SWIMMING = frozenset({"swimming", "swims", "游泳", "在游泳"})
FLEEING = frozenset({"running", "fleeing", "escaping", "runs", "running away", "flees", "escapes"})
"""What one does "from" whoever is named next: that one comes after."""
HATCHING = frozenset({"hatching", "hatches", "hatching from", "hatching out of", "孵化", "破殼", "破壳"})
EGGS = frozenset({"egg", "an egg", "its egg", "eggshell", "shell"})
HATCHLINGS = frozenset(
    {"chick", "duck", "turtle", "dragon", "bird", "crocodile", "penguin", "tyrannosaur", "snake", "chicken"}
)
WALKERS = frozenset({"dog", "cat", "horse", "elephant", "lion", "deer", "cow", "pig", "fox", "buffalo"})
"""Animals that wade where they are said to swim."""
SHOWN, TOUCH = Entry(kind="role", name="object"), Entry(kind="pose", name="building")
RUNNING = Entry(kind="pose", name="running")
SNOWY = "snowfield"
NEAR = 4


Step = tuple[list[Mention], int]
"""What stands for some words, and the number of the last of them."""


def settle_instead(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such deeds in words that are known."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        person = _person(found)
        step = _of_beasts(words, at, found)
        if step is None and person is not None:
            step = (
                _at_home(words, at)
                or _outdoors(words, at, found, person)
                or _firefight(words, at)
                or _listen(words, at)
            )
        more, at = step if step is not None else ([words[at]], at)
        found += more
        at += 1
    return found


def _text(words: Sequence[Mention], at: int) -> str:
    return words[at].text.lower() if at < len(words) else ""


def _at_home(words: Sequence[Mention], at: int) -> Step | None:
    """Baths, doors, Christmas trees, films and shopping."""
    word, text, follows = words[at], _text(words, at), _text(words, at + 1)
    if text in TAKING and follows in BATHS:
        return [replace(word, entry=IN, others=())], at
    if text in DRINKING:
        glass = next((n for n in (at + 1, at + 2) if _text(words, n) in GLASSES), at)
        return [
            replace(word, entry=lexicon().english["drinking"], others=(HELD,)),
            _thing("glass of water", word.text),
        ], glass
    if text in TRIMS and _named(words[at + 1 : at + 4], "christmas_tree"):
        return [replace(word, entry=TOUCH, others=())], at
    if text in FILMS and at and _text(words, at - 1) in SEEING:
        return [Mention(text="in", entry=IN), replace(word, entry=lexicon().english["cinema"])], at
    if text in KNOCKS and follows in {"on", "at"}:
        return [replace(word, entry=TOUCH, others=())], at + 1
    if text in GROCERIES and at and _text(words, at - 1) in CARRYING:
        return [_thing("grocery bag", word.text)], at
    return None


def _outdoors(words: Sequence[Mention], at: int, found: list[Mention], person: int) -> Step | None:
    """Sleds, and balls that are shot at a hoop."""
    word, text = words[at], _text(words, at)
    if (done := DONE_TO.get(text)) is not None:
        return [replace(word, entry=TOUCH, others=()), _thing(done, word.text)], at
    if text in SHOOTING and (hoop := next((n for n in (at + 1, at + 2) if _text(words, n) in HOOPS), 0)):
        return [replace(word, text=BASKETBALL, entry=lexicon().english[BASKETBALL], others=())], hoop
    if text in SLEDDING:
        found[person] = _settled(found[person], SNOWY)
        return [replace(word, entry=RIDING, others=()), _thing("sled", word.text)], at
    return None


def _of_beasts(words: Sequence[Mention], at: int, found: list[Mention]) -> Step | None:
    """Animals that swim though they live on land, and those that hatch."""
    word, text = words[at], _text(words, at)
    if text in SWIMMING and _walker(found[-1:]) and not any(one.kind == "place" for one in words):
        return [Mention(text=word.text, entry=IN), _thing("lake", word.text)], at
    climber = next((one for one in reversed(found) if one.kind != "located"), None)
    if text in CLIMBED and climber is not None and climber.kind == "thing":
        up = Mention(text="on", entry=Entry(kind="relation", name="on"))
        return [replace(word, entry=CLIMBS, others=()), up, _thing("tree", word.text)], at
    if text in FLEEING and _living(words[at + 1 : at + 2]) and _living(found[-1:]) and words[at + 1].article:
        chased = Mention(text="chased by", entry=replace(lexicon().english["chased by"], details={"implied": True}))
        return [replace(word, entry=RUNNING, others=()), chased], at
    if text in HATCHING and found and (hatched := _hatchling(found[-1])) is not None:
        egg = next((n for n in range(at + 1, min(len(words), at + NEAR)) if _text(words, n) in EGGS), at)
        found[-1] = hatched
        return [replace(one, entry=SHOWN, others=(), article="") for one in {at: word, egg: words[egg]}.values()], egg
    return None


def _walker(found: Sequence[Mention]) -> bool:
    """Whether an animal that is not at home in the water was named last."""
    thing = found[-1].meaning("thing") if found else None
    return thing is not None and thing.name in WALKERS


def _living(words: Sequence[Mention]) -> bool:
    """Whether it is somebody, or an animal."""
    return any(
        word.kind == "thing" and word.entry is not None and bool(word.entry.details.get("poses")) for word in words
    )


def _hatchling(word: Mention) -> Mention | None:
    """The animal in its broken egg."""
    thing = word.meaning("thing")
    if thing is None or thing.name not in HATCHLINGS or word.plural:
        return None
    details = {**thing.details, "variant": f"{thing.name} {thing.details.get('variant', '')}".strip(), "poses": ""}
    return replace(word, entry=Entry(kind="thing", name="hatchling", details=details), others=())


def _named(words: Sequence[Mention], name: str) -> bool:
    return any(word.entry is not None and word.entry.name == name for word in words)


def _person(found: Sequence[Mention]) -> int | None:
    return next((n for n in reversed(range(len(found))) if (thing := found[n].meaning("thing")) is not None
                 and thing.name in FIGURES), None)  # fmt: skip


def _settled(word: Mention, home: str) -> Mention:
    thing = word.meaning("thing")
    if thing is None or thing is not word.entry:
        return word
    return replace(word, entry=replace(thing, details={**thing.details, "home": home}))


def _thing(name: str, text: str) -> Mention:
    return Mention(text=text, entry=lexicon().english[name], article="a")


def _firefight(words: Sequence[Mention], at: int) -> tuple[list[Mention], int] | None:
    """Who fights a fire has a hose; the fire is there. With the number of the last word taken."""
    text = words[at].text.lower()
    ahead = range(at + 1, min(len(words), at + NEAR))
    fire = next((n for n in ahead if words[n].text.lower() in FIRES), None)
    hose = Mention(text=words[at].text, entry=Entry(kind="trait", name="hose"))
    if text in PUTTING and fire is not None:
        return [hose, Mention(text="beside", entry=Entry(kind="relation", name="beside")),
                _thing("blaze", words[fire].text)], fire  # fmt: skip
    wet = next((n for n in ahead if words[n].text.lower() in DOUSED), None)
    if text in SPRAYING and wet is not None:
        return [hose, replace(words[wet], entry=SHOWN, others=(), article="")], wet
    return None


def _listen(words: Sequence[Mention], at: int) -> tuple[list[Mention], int] | None:
    """Who listens to music has headphones on, unless they are named."""
    text = words[at].text.lower()
    if any(
        word.text.lower() in {"headphones", "radio", "earphones", "record player", "耳機", "耳机"} for word in words
    ):
        return None
    worn = Entry(kind="trait", name="headphones")
    if text in LISTENED_ZH:
        return [replace(words[at], entry=worn, others=())], at
    heard = next((n for n in range(at + 1, min(len(words), at + NEAR)) if words[n].text.lower() in HEARD), None)
    if text in LISTENING and heard is not None:
        return [
            replace(words[at], entry=worn, others=()),
            replace(words[heard], entry=SHOWN, others=(), article=""),
        ], heard
    return None
