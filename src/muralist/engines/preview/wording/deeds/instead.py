"""Deeds said in other words than the vocabulary has them: who takes a bath is in the tub, who sleds rides a sled, who
roasts marshmallows sits by a fire, a house on fire has flames on its roof.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import BREAK, FIGURES, Mention

TAKING, BATHS = frozenset({"taking", "having", "takes", "enjoying"}), frozenset({"bath", "bubble bath", "baths"})
SLEDDING = frozenset({"sledding", "sleds", "sledging", "tobogganing", "滑雪橇", "玩雪橇"})
SHOOTING, HOOPS = frozenset({"shooting", "shoots"}), frozenset({"basketball", "hoops", "basketballs", "basket"})
BASKETBALL = "playing basketball"
TRIMS = frozenset({"decorating", "trimming", "decorates", "裝飾", "装饰", "佈置", "布置"})
FILMS, SEEING = frozenset({"movie", "film", "movies"}), frozenset({"watching", "watches", "seeing"})
KNOCKS = frozenset({"knocking", "knocks", "banging", "pounding"})
BURNING = frozenset(
    {"burning", "blazing", "flaming", "燃燒的", "燃烧的", "著火的", "着火的", "燃燒", "燃烧", "著火", "着火"}
)
BUILT = frozenset({"house", "barn", "castle", "tower", "cottage", "church", "school", "shop", "skyscraper", "villa",
                   "windmill", "factory", "hut", "temple"})  # fmt: skip
"""What has a roof for flames."""
PUTTING = frozenset({"putting", "fighting", "extinguishing", "puts", "battling"})
SPRAYING, DOUSED = frozenset({"spraying", "sprays"}), frozenset({"water", "hose"})
LISTENING, HEARD = frozenset({"listening", "listens", "listening to"}), frozenset({"music", "song", "songs", "podcast"})
LISTENED_ZH = frozenset({"聽音樂", "听音乐", "在聽音樂", "在听音乐", "聽歌", "听歌"})
CARRYING, GROCERIES = frozenset({"carrying", "holding", "carries", "with", "bringing"}), frozenset({"groceries"})
TEAM = frozenset({"band"})
IN, ON, RIDING = (Entry(kind="relation", name=name) for name in ("in", "on", "riding"))
SWIMMING = frozenset({"swimming", "swims", "游泳", "在游泳"})
HATCHING, EGGS = frozenset({"hatching", "hatches", "hatching from", "hatching out of", "孵化", "破殼", "破壳"}), frozenset(
    {"egg", "an egg", "its egg", "eggshell", "shell"})  # fmt: skip
HATCHLINGS = frozenset(
    {"chick", "duck", "turtle", "dragon", "bird", "crocodile", "penguin", "tyrannosaur", "snake", "chicken"}
)
WALKERS = frozenset({"dog", "cat", "horse", "elephant", "lion", "deer", "cow", "pig", "fox", "buffalo"})
"""Animals that wade where they are said to swim."""
STOP, SHOWN, TOUCH = (
    Entry(kind="stop", name="stop"),
    Entry(kind="role", name="object"),
    Entry(kind="pose", name="building"),
)
SNOWY = "snowfield"
NEAR = 4


def settle_instead(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such deeds in words that are known."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        word, text = words[at], words[at].text.lower()
        after = words[at + 1] if at + 1 < len(words) else None
        follows = after.text.lower() if after is not None else ""
        person = _person(found)
        if text in TAKING and follows in BATHS and person is not None:
            found.append(replace(word, entry=IN, others=()))
        elif text in SHOOTING and follows in HOOPS | {"a"} and person is not None and _hoops(words[at + 1 : at + 3]):
            found.append(replace(word, text=BASKETBALL, entry=lexicon().english[BASKETBALL], others=()))
            at = next(n for n in range(at + 1, at + 3) if words[n].text.lower() in HOOPS)
        elif text in SLEDDING and person is not None:
            found[person] = _at(found[person], SNOWY)
            found += [replace(word, entry=RIDING, others=()), _thing("sled", word.text)]
        elif text in TRIMS and person is not None and _named(words[at + 1 : at + 4], "christmas_tree"):
            found.append(replace(word, entry=TOUCH, others=()))
        elif text in FILMS and found and found[-1].text.lower() in SEEING:
            found += [Mention(text="in", entry=IN), replace(word, entry=lexicon().english["cinema"])]
        elif text in KNOCKS and follows in {"on", "at"} and person is not None:
            found.append(replace(word, entry=TOUCH, others=()))
            at += 1
        elif text in BURNING and after is not None and _built(after):
            found += [replace(after, article=word.article or after.article), *_blaze(word, after)]
            at += 1
        elif text in BURNING and found and _built(found[-1]):
            found += _blaze(word, found[-1])
        elif text == "on" and follows in {"fire", "flames"} and found and _built(found[-1]) and after is not None:
            found += _blaze(after, found[-1])
            at += 1
        elif text in SWIMMING and _walker(found[-1:]) and not any(one.kind == "place" for one in words):
            found += [Mention(text=word.text, entry=IN), replace(_thing("lake", word.text))]
        elif text in HATCHING and found and (hatched := _hatchling(found[-1])) is not None:
            egg = next((n for n in range(at + 1, min(len(words), at + NEAR)) if words[n].text.lower() in EGGS), None)
            found[-1] = hatched
            found += [
                replace(one, entry=SHOWN, others=(), article="")
                for one in (word, *(words[egg : egg + 1] if egg else ()))
            ]
            at = egg or at
        elif person is not None and (moved := _firefight(words, at)):
            more, at = moved
            found += more
        elif person is not None and (moved := _listen(words, at)):
            more, at = moved
            found += more
        elif text in GROCERIES and found and found[-1].text.lower() in CARRYING:
            found.append(_thing("grocery bag", word.text))
        else:
            found.append(word)
        at += 1
    return found


def _walker(found: Sequence[Mention]) -> bool:
    """Whether an animal that is not at home in the water was named last."""
    thing = found[-1].meaning("thing") if found else None
    return thing is not None and thing.name in WALKERS


def _hatchling(word: Mention) -> Mention | None:
    """The animal in its broken egg."""
    thing = word.meaning("thing")
    if thing is None or thing.name not in HATCHLINGS or word.plural:
        return None
    details = {**thing.details, "variant": f"{thing.name} {thing.details.get('variant', '')}".strip(), "poses": ""}
    return replace(word, entry=Entry(kind="thing", name="hatchling", details=details), others=())


def _named(words: Sequence[Mention], name: str) -> bool:
    return any(word.entry is not None and word.entry.name == name for word in words)


def _hoops(words: Sequence[Mention]) -> bool:
    return any(word.text.lower() in HOOPS for word in words)


def _person(found: Sequence[Mention]) -> int | None:
    return next((n for n in reversed(range(len(found))) if (thing := found[n].meaning("thing")) is not None
                 and thing.name in FIGURES), None)  # fmt: skip


def _at(word: Mention, home: str) -> Mention:
    thing = word.meaning("thing")
    if thing is None or thing is not word.entry:
        return word
    return replace(word, entry=replace(thing, details={**thing.details, "home": home}))


def _thing(name: str, text: str) -> Mention:
    return Mention(text=text, entry=lexicon().english[name], article="a")


def _built(word: Mention) -> bool:
    return word.kind == "thing" and word.entry is not None and word.entry.name in BUILT and not word.plural


def _blaze(word: Mention, host: Mention) -> list[Mention]:
    """Flames on what was named."""
    return [BREAK, _thing("blaze", word.text), Mention(text="on", entry=ON), replace(host, article="the")]


def _firefight(words: Sequence[Mention], at: int) -> tuple[list[Mention], int] | None:
    """Who fights a fire has a hose; the fire is there. With the number of the last word taken."""
    text = words[at].text.lower()
    ahead = range(at + 1, min(len(words), at + NEAR))
    fire = next((n for n in ahead if words[n].text.lower() in {"fire", "flames", "blaze"}), None)
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
