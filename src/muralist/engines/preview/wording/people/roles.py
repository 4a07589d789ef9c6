"""Animals in the parts of people: a fox in a hoodie, an octopus chef, a bear mascot stand upright and have hands.

The noun of such an animal becomes that of a figure with its head and coat, so that clothes, tools, deeds and seats
are read of it as they are of people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from muralist.engines.preview.lexicon import Entry, lexicon, plain
from muralist.engines.preview.lexicon.mention import Mention, silent
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.figure.kin.kinds import ANY, DYED, MIXED, PREFIX, Kin, kind_of
from muralist.engines.preview.wording.people.groups.broods import in_broods
from muralist.engines.preview.wording.scenes.surf import settle_surf

FIGURES = frozenset({"person", "child", "astronaut"})
UPRIGHT = frozenset({
    "mascot", "mascots", "anthropomorphic", "humanoid", "upright", "humanlike", "human-like", "吉祥物", "擬人", "拟人",
    "擬人化", "拟人化", "直立",
})  # fmt: skip
"""Words that say that an animal stands as people do."""
PERSONAS = frozenset({"character", "characters", "mascot", "mascots", "角色", "人物", "吉祥物"})
"""Who is no other being than the animal named before."""
WORN = frozenset({"wearing", "in", "dressed", "with", "holding"})
PETS = frozenset({"cat", "dog", "shiba", "corgi"})
"""Who wears a sweater on four legs."""
CLOTHES = frozenset({"dress", "gown", "skirt", "coat", "trench", "jacket", "raincoat", "suit", "tuxedo", "hoodie",
                     "shirt", "tee", "robe", "qipao", "uniform", "overalls", "swimsuit", "shorts", "trousers",
                     "pyjamas", "labcoat",
                     "cloak", "tutu", "spacesuit", "armour", "wetsuit", "sweater", "apron"})  # fmt: skip
DEEDS = frozenset({"dancing", "cooking", "preparing", "stirring", "icing", "kneading", "painting", "fiddling",
                   "strumming", "drumming", "singing", "skateboarding", "skiing", "skating", "snowboarding",
                   "surfing", "gardening", "watering",
                   "sweeping", "knitting", "cycling", "scooting", "photographing", "phoning", "writing", "boxing",
                   "sparring", "saxing", "harping", "bowing", "meditating", "chopping", "juggling", "plying",
                   "working", "ballet", "hugging", "toasting", "typing", "pouring", "blowing",
                   "handheld", "handshake"})  # fmt: skip
"""Deeds that need hands."""
BOARDED = frozenset({"skateboarding", "skiing", "skating", "snowboarding", "surfing"})
"""What pets are shown to do on four legs."""
MUSIC = frozenset({"guitar", "violin", "trumpet", "drum", "drums", "piano", "saxophone", "cello", "accordion", "flute",
                   "harp", "banjo", "ukulele", "microphone", "drum_kit", "keyboard", "chess"})  # fmt: skip
EMBRACED = frozenset({"bear", "polar", "panda", "lion", "tiger", "monkey", "gorilla"})
"""Who stands up when people hug them; smaller ones are taken in the arms."""
DARK = "#3a3634"
"""The coat of a breed that is black."""
HANDS = frozenset({"hand", "paw", "手", "小手", "大手", "爪子", "手手"})
LEADING = frozenset({"牽", "牵", "牽著", "牵着", "拉著", "拉着", "牽起", "牵起"})
IN_ARMS = frozenset({"抱", "抱著", "抱着", "摟著", "搂着"})
PLAYED = frozenset({"carrying", "playing"})
PLAYING = frozenset({"playing", "plays", "strumming", "彈", "弹", "拉", "吹", "演奏", "打"})
MOUNTS = frozenset({"motorcycle", "bicycle", "scooter", "skateboard", "tricycle"})
FISHERS = frozenset({"bear", "polar", "otter", "penguin", "duck"})
"""Who fishes as in nature."""
RAFTERS = frozenset({"otter"})
"""Who holds paws afloat, as in nature."""
BURDENED = frozenset({"horse", "cow", "elephant", "sheep", "deer", "pig"})
DISHES = frozenset({"noodles", "noodle", "ramen", "rice", "soup", "spaghetti", "pasta", "麵", "面", "麵條", "面条",
                    "拉麵", "拉面", "飯", "饭", "米飯", "米饭", "湯", "汤"})  # fmt: skip
BOARDS = frozenset({"skateboard"})
"""What pets ride on four legs; pedals and bars need feet and hands."""
ROLE = "role"
"""The kind of words that only say what an animal is: its trade, its colour."""
AT_LARGE = frozenset({"animals", "critters", "creatures", "forest animals", "woodland animals", "動物", "动物",
                      "小動物", "小动物", "動物們", "动物们"})  # fmt: skip
"""Animals of no kind named."""
DISGUISES = frozenset({"costume", "outfit", "clothes", "uniform", "apron", "suit", "attire", "costumes", "outfits",
                       "armour", "armor", "gear", "robe", "robes", "dress"})  # fmt: skip
"""What trades are shown by when another wears it."""
DRINKS = ("tea", "coffee", "茶", "咖啡")
FAR = 9
"""Words after an animal in which its clothes are looked for."""
BEHIND = 5
"""As FAR, before it: 穿西裝的狐狸."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What an animal is made: its kind, the row of the trade it follows, and the words that these take in."""

    kin: Kin
    trade: Entry | None
    first: int
    last: int
    pelt: str


def in_roles(words: Sequence[Mention]) -> list[Mention]:
    """The mentions, with animals that do and wear what people do made figures."""
    words = settle_surf(words)
    words = in_broods(words)
    found: list[Mention] = []
    at = 0
    while at < len(words):
        part = _part(words, at)
        if part is None:
            found.append(words[at])
            at += 1
            continue
        del found[len(found) - (at - part.first) :]
        found += [
            _figure(words, at, part) if number == at else _taken_in(words[number])
            for number in range(part.first, part.last + 1)
        ]
        at = part.last + 1
    if not any(word.kind == ROLE or _in_part(word) for word in found):
        return found
    return [_taken_in(word) if word.entry is None and plain(word.text) in UPRIGHT else word for word in found]


def _in_part(word: Mention) -> bool:
    """Whether a mention is an animal made a figure."""
    return word.entry is not None and PREFIX in str(word.entry.details.get("variant", ""))


def _animal(word: Mention) -> Kin | None:
    entry = word.meaning("thing")
    if entry is None and word.text.lower() in AT_LARGE:
        return ANY
    if entry is None or word.entry is not entry:
        return None
    return kind_of(entry.name, str(entry.details.get("variant", "")))


def _part(words: Sequence[Mention], at: int) -> _Part | None:
    kin = _animal(words[at])
    if kin is None:
        return None
    first, last, trade = at, at, None
    if at + 1 < len(words):
        after = words[at + 1]
        if plain(after.text) in PERSONAS:
            last = at + 1
        elif trade_of(after) and not after.article and not words[at].plural:
            trade, last = after.entry, at + 1
    if trade is None and at and trade_of(words[at - 1]) and not words[at].article and not words[at - 1].plural:
        trade, first = words[at - 1].entry, at - 1
    if trade is None and last == at:
        trade, last = _disguise(words, at)
    if trade is None and last == at and not _behaves(words, at, kin):
        return None
    own = words[at].entry
    pelt = DARK if own is not None and "black" in str(own.details.get("variant", "")).split() else ""
    colour = words[first - 1].entry if first else None
    if colour is not None and colour.kind == "colour":
        first -= 1
        pelt = str(colour.details.get("code", ""))
    return _Part(kin, trade, first, last, pelt)


def _disguise(words: Sequence[Mention], at: int) -> tuple[Entry | None, int]:
    """The trade whose clothes an animal has on, "in a chef's apron", "dressed as a pirate"; and their last word."""
    rest = words[at + 1 : at + 6]
    if len(rest) < 2 or rest[0].entry is None:
        return None, at
    likeness = rest[0].kind == "likeness"
    if not likeness and (rest[0].kind != "relation" or rest[0].entry.name not in WORN):
        return None, at
    named = rest[1] if rest[1].entry is not None else replace(rest[1], entry=lexicon().english.get(plain(rest[1].text)))
    if not trade_of(named):
        return None, at
    last = 2 if len(rest) > 2 and rest[2].text == "'s" else 1
    clothed = len(rest) > last + 1 and (plain(rest[last + 1].text) in DISGUISES or rest[last + 1].kind == "garment")
    if not likeness and not clothed:
        return None, at
    return named.entry, at + 1 + last + (1 if clothed else 0)


def trade_of(word: Mention) -> bool:
    """Whether a word names people by what they do, rather than as a man, a girl or a friend."""
    entry = word.entry
    if entry is None or entry.kind != "thing" or entry.name not in FIGURES:
        return False
    if entry.name == "astronaut":
        return True
    from muralist.engines.preview.props.figure.wardrobe import COSTUMES

    return bool(set(str(entry.details.get("variant", "")).split()) & (COSTUMES.keys() - {"baby"}))


def _behaves(words: Sequence[Mention], at: int, kin: Kin) -> bool:
    """Whether an animal is said to stand upright, to be clothed as people are or to do what needs hands."""
    clause = _clause(words, at)
    if _own_pet(words, at, kin):
        return False
    if any(plain(words[i].text) in UPRIGHT or words[i].text in UPRIGHT for i in clause if abs(i - at) <= 2):
        return True
    if any(_embraces(words[i]) for i in clause if i < at):
        return kin.name in EMBRACED or not _led(words, at)
    if any(word.text.lower() in HANDS for word in words[at + 1 : at + 4]) and any(_holds(words[i]) for i in range(at)):
        # "a girl holding a bear's hand"
        return True
    if _led(words, at):
        # "a man walking his dog in a suit" wears it himself
        return False
    after = [i for i in clause if i > at]
    if any(_clothes(words, i, kin) for i in after):
        return True
    if any(_cultured(words[i]) for i in after) or _superhero([words[i] for i in after]):
        return True
    able = DEEDS - BOARDED if kin.name in PETS else DEEDS - {"handheld"} if kin.name in RAFTERS else DEEDS
    if any((pose := words[i].meaning("pose")) is not None and pose.name in able for i in after):
        return True
    if any(_angles(words[i], kin) or _pushes(words[i], kin) for i in after) or _dines([words[i] for i in after]):
        return True
    if _plays([words[i] for i in clause], MOUNTS - BOARDS if kin.name in PETS else MOUNTS):
        return True
    before = [i for i in clause if i < at]
    return any(_clothes(words, i, kin) and words[i].text and not words[i].text.isascii() for i in before)


def _holds(word: Mention) -> bool:
    """Whether a word says that something is held or led by the hand."""
    relation = word.meaning("relation")
    held = relation is not None and relation.name == "carrying" and word.text != "'s"
    return held or word.text in LEADING


def _embraces(word: Mention) -> bool:
    """Whether a word says that somebody is hugged."""
    pose = word.meaning("pose")
    return (pose is not None and pose.name == "hugging") or word.text in IN_ARMS


def _cultured(word: Mention) -> bool:
    """Whether tea or coffee is drunk, which is done from a cup."""
    text = word.text.lower()
    return word.meaning("pose") is not None and any(drink in text for drink in DRINKS)


def _angles(word: Mention, kin: Kin) -> bool:
    """Whether fish are caught with a rod, and not with the mouth or the paws."""
    pose, by_mouth = word.meaning("pose"), word.text.lower().startswith(("catch", "捕", "抓", "捉"))
    return pose is not None and pose.name == "fishing" and not by_mouth and kin.name not in FISHERS


def _pushes(word: Mention, kin: Kin) -> bool:
    """Whether something is pushed with the paws; beasts of burden pull and push as they are."""
    pose = word.meaning("pose")
    pushed = pose is not None and pose.name == "pushing" and word.text.lower().startswith(("push", "推"))
    return pushed and kin.name not in BURDENED


def _dines(after: Sequence[Mention]) -> bool:
    """Whether a dish is eaten, which takes a bowl and chopsticks, or a plate."""
    eats = any((pose := word.meaning("pose")) is not None and pose.name == "eating" for word in after)
    return eats and any(plain(word.text) in DISHES or word.text in DISHES for word in after)


def _superhero(after: Sequence[Mention]) -> bool:
    """Whether somebody flies in a cape."""
    names = {entry.name for word in after for entry in (word.entry, *word.others) if entry is not None}
    return {"cape", "flying"} <= names


def _led(words: Sequence[Mention], at: int) -> bool:
    """Whether a person was named before the animal, without a pause."""
    for word in reversed(words[:at]):
        if word.kind in {"break", "joining"}:
            # "a girl and a bear having tea": both do
            return False
        thing = word.meaning("thing")
        if thing is not None and word.entry is thing and thing.name in FIGURES:
            return True
    return False


def _own_pet(words: Sequence[Mention], at: int, kin: Kin) -> bool:
    """Whether somebody is named with a pet of theirs, which keeps them company: "a boy and his dog fishing"."""
    joint = at - 2 if at and words[at - 1].kind == "pronoun" else at - 1
    single = not words[at].plural and words[at].article != "a"
    if kin.name not in PETS or joint < 1 or not single or words[joint].kind != "joining":
        return False
    return any((one := word.meaning("thing")) is not None and one.name in FIGURES
               for word in words[max(0, joint - 3) : joint])  # fmt: skip


def _clause(words: Sequence[Mention], at: int) -> list[int]:
    """The words about an animal: up to a pause or another being."""
    found = [at]
    for step, far in ((1, FAR), (-1, BEHIND)):
        for i in range(at + step, at + step * (far + 1), step):
            if not 0 <= i < len(words) or (_ends(words[i], step) and not _joins(words, i, step)):
                break
            found.append(i)
    return sorted(found)


def _joins(words: Sequence[Mention], at: int, step: int) -> bool:
    """Whether an animal is listed with the one before it: "a rabbit and a bear in sweaters"."""
    return step > 0 and at > 0 and words[at - 1].kind == "joining" and _animal(words[at]) is not None


def _ends(word: Mention, step: int) -> bool:
    if word.kind == "break":
        return True
    thing = word.meaning("thing")
    being = thing is not None and word.entry is thing and (thing.name in FIGURES or bool(thing.details.get("poses")))
    return being or (step < 0 and word.kind == "place")


def _clothes(words: Sequence[Mention], at: int, kin: Kin) -> bool:
    """Whether a word names what people wear, and is worn."""
    word = words[at]
    garment = word.meaning("garment") or word.meaning("trait")
    if garment is None or garment.name.split()[0] not in CLOTHES:
        return False
    if garment.name == "sweater" and kin.name in PETS:
        return False
    related = [words[i] for i in range(max(0, at - 4), at) if words[i].kind == "relation"]
    return bool(related) and related[-1].entry is not None and related[-1].entry.name in WORN | PLAYED


def _plays(clause: Sequence[Mention], mounts: frozenset[str]) -> bool:
    """Whether an instrument or a game is played, or something driven."""
    names = {thing.name for word in clause if (thing := word.meaning("thing")) is not None}
    if names & mounts and any(word.entry is not None and word.entry.name == "riding" for word in clause):
        return True
    return bool(names & MUSIC) and any(word.text.lower().split()[0] in PLAYING for word in clause if word.text)


def _taken_in(word: Mention) -> Mention:
    """A word that only says what the animal is."""
    kind = "stop" if silent(word) else ROLE
    return replace(word, entry=Entry(kind=kind, name=word.text), others=(), article="")


def role_words(words: Sequence[Mention]) -> set[int]:
    """The words that say what an animal is, which its figure shows."""
    return {at for at, word in enumerate(words) if word.kind == ROLE}


def _figure(words: Sequence[Mention], at: int, part: _Part) -> Mention:
    """The mention of a figure in place of the animal's, with the words that it takes in."""
    beast = words[at]
    trade, entry = part.trade, beast.entry
    large = beast.text.lower() in AT_LARGE
    variant = [PREFIX + (MIXED if large else part.kin.name)]
    home = "meadow" if large or entry is None else str(entry.details.get("home", "")) or all_props()[entry.name].home
    if part.pelt:
        variant.append(f"{DYED}:{part.pelt.lstrip('#')}")
    if trade is not None and trade.name == "astronaut":
        variant += ["spacesuit", "bubble"]
    elif trade is not None:
        variant += [word for word in str(trade.details.get("variant", "")).split() if word not in {"woman", "old"}]
        home = str(trade.details.get("home", "")) or home
    details = {"prop": "person", "variant": " ".join(variant), "home": home, "poses": "standing, walking",
               "metres": part.kin.metres}  # fmt: skip
    return replace(
        beast, entry=Entry(kind="thing", name="person", details=details), others=(),
        article=words[part.first].article or beast.article, plural=words[part.last].plural or large,
    )  # fmt: skip
