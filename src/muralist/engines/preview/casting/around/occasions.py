"""Feasts: the hour and season that each is kept in, and what it brings along where the prompt names nothing of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from muralist.engines.preview.casting.amounts.goods import are_goods
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Tint
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.kinds import PORTABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """`signs` are the drawings by which a feast is known; `brings` those it gets, by word and count, without any.

    On a table of small goods it gets what `lays` names instead, which has its size. `becomes` is what a plain thing is
    at that feast, `home` the place of what has none, `paper` its backdrop.
    """

    signs: frozenset[str]
    time: str = ""
    season: str = ""
    brings: tuple[tuple[str, int], ...] = ()
    lays: tuple[tuple[str, int], ...] = ()
    becomes: tuple[tuple[str, str], ...] = ()
    home: str = ""
    paper: str = ""


OCCASIONS = {
    "christmas": Occasion(
        season="winter", signs=frozenset({"christmas_tree", "wreath", "snowman", "stocking", "sleigh", "bauble", "gift",
                                          "candy_cane", "reindeer", "gingerbread_man", "gingerbread_house"}),
        brings=(("christmas tree", 1),), lays=(("gift", 2),), becomes=(("tree", "christmas tree"),),
    ),
    "halloween": Occasion(
        time="night", signs=frozenset({"pumpkin", "ghost", "skeleton", "bat", "spider", "cauldron", "broom"}),
        brings=(("jack o lantern", 2),), becomes=(("pumpkin", "jack o lantern"),), home="porch",
    ),
    "lunarnewyear": Occasion(
        time="night", signs=frozenset({"paper_lantern", "couplets", "red_envelope", "lion_dance", "firecrackers",
                                       "eastern dragon", "chinese_knot"}),
        brings=(("red lantern", 3),), lays=(("red envelope", 2),), home="easterntown",
    ),
    "newyear": Occasion(time="night", signs=frozenset({"fireworks"}), brings=(("firework", 3),)),
    "lanternfestival": Occasion(
        time="night", signs=frozenset({"paper_lantern", "sky_lantern"}), brings=(("red lantern", 3),),
        home="easterntown",
    ),
    "midautumn": Occasion(time="night", signs=frozenset({"moon", "mooncake"}), brings=(("moon", 1),),
                          lays=(("mooncake", 2),), home="easterntown"),
    "dragonboat": Occasion(signs=frozenset({"dragon_boat", "zongzi"}), brings=(("dragon boat", 2),),
                           lays=(("zongzi", 2),)),
    "birthday": Occasion(
        signs=frozenset({"toy_balloon", "bunting"}), brings=(("bunting", 1),),
    ),
    "easter": Occasion(season="spring", signs=frozenset({"basket", "rabbit", "egg", "chick", "easter_egg"})),
    "valentine": Occasion(signs=frozenset({"heart"}), brings=(("heart", 1),), becomes=(), paper="pink"),
    "thanksgiving": Occasion(season="autumn", signs=frozenset({"turkey", "pumpkin"}), brings=(("pumpkin", 1),)),
}  # fmt: skip
"""By the name that the vocabulary gives them."""
SIGNED = frozenset({"santa", "witch", "vampire", "zombie", "roast turkey", "turkey", "egg", "skeleton", "mooncake"})
"""Words of a variant or filling by which a feast is known as well."""
AFAR = frozenset({"fireworks", "moon", "house", "castle", "broom", "bat"})
"""Things that are seen out in the open."""
RACES = frozenset({"race", "racing", "races", "比賽", "比赛", "競渡", "竞渡"})
SMALL = {"heart": 0.4, "mooncake": 0.55, "zongzi": 0.6, "gift": 0.6}
"""What a feast brings is smaller than what is named."""
PAPERS = {"pink": (0.97, 0.80, 0.84)}
TOWN = "easterntown"
FLAKES = frozenset({"snowman", "sled", "sleigh", "igloo", "skis", "snowboard", "snow_angel"})
"""Things that are there in winter only."""
COLD = frozenset({"skiing", "snowboarding", "sledding"})
"""Deeds that need snow."""
WARM = frozenset({"beach", "desert", "island", "jungle", "savanna", "underwater", "pool"})
"""Places where no snow lies because of a thing in them."""


def keep_occasions(words: list[Mention], reading: Reading) -> None:
    """Give a named feast its hour, season and things; a snowman or a sled is out in the snow."""
    for at, word in enumerate(words):
        entry = word.meaning("occasion")
        if entry is not None:
            _keep(at, word, OCCASIONS[entry.name], reading)
    _race(words, reading)
    if _cold(reading) and not {"season", "weather"} & reading.tables.keys() and not _asked(reading) & WARM:
        reading.tables["season"] = ["winter"]


def _keep(at: int, word: Mention, feast: Occasion, reading: Reading) -> None:
    known = _known(reading, feast)
    for draft in reading.drafts:
        wanted = dict(feast.becomes).get(draft.entry.name)
        if wanted is not None and draft.is_thing and not draft.entry.details.get("variant"):
            draft.entry, draft.others = lexicon().english[wanted], ()
            known = True
    hour = feast.time or ("night" if "夜" in word.text or word.text.lower().endswith((" eve", " night")) else "")
    if hour:
        reading.tables.setdefault("time", [hour])
    if feast.season and "weather" not in reading.tables:
        reading.tables.setdefault("season", [feast.season])
    laid = not known and bool(feast.lays) and are_goods(list(_there(reading)))
    if not laid:
        _place(word, feast, reading)
    if known:
        reading.used.add(at)
        return
    for name, count in feast.lays if laid else feast.brings:
        entry = lexicon().english[name]
        brought = Draft(entry=entry, text=word.text, plural=count > 1, count=count, words=[at])
        brought.size = SMALL.get(name, 1.0)
        reading.drafts.append(brought)


def _race(words: list[Mention], reading: Reading) -> None:
    """It takes two boats to race."""
    raced = [
        at
        for at, word in enumerate(words)
        if word.text.lower() in RACES or word.text.lower().endswith(" race") or word.text[:1] in {"賽", "赛"}
    ]
    for draft in _there(reading):
        if draft.entry.name == "dragon_boat" and raced and not draft.count and not draft.single:
            draft.count, draft.plural = 2, True
            reading.used.update(raced)
        if draft.entry.name == "dragon_boat" and draft.count > 1:
            _widen(reading)


def _widen(reading: Reading) -> None:
    """Long boats side by side need more water than a winding river has."""
    for draft in reading.drafts:
        if draft.entry.kind == "place" and draft.entry.name == "river":
            draft.entry = replace(draft.entry, name="lake")


def _known(reading: Reading, feast: Occasion) -> bool:
    """Whether something of the feast is named."""
    for draft in _there(reading):
        details = draft.entry.details
        said = {str(details.get("variant", "")), str(details.get("fill", "")), draft.text.lower()}
        if draft.entry.name in feast.signs or said & SIGNED:
            return True
    return False


def _place(word: Mention, feast: Occasion, reading: Reading) -> None:
    """Set the feast's own place or paper where the prompt names none and nothing in it is furniture."""
    for draft in reading.drafts:
        if draft.entry.kind == "place" and draft.entry.name == "porch" and feast.home == TOWN:
            # the door of a feast's own town
            draft.entry, draft.others = Entry(kind="place", name=TOWN), ()
    if _asked(reading) or any(draft.entry.kind == "feature" and not draft.drop for draft in reading.drafts):
        return
    things = list(_there(reading))
    if feast.paper and not any(_large(draft) for draft in things):
        wall = next(one for one in (lexicon().english["background"], *lexicon().others.get("background", ()))
                    if one.details.get("seamless"))  # fmt: skip
        tint = Tint(word=word.text, colour=PAPERS[feast.paper])
        reading.drafts.append(Draft(entry=wall, text=word.text, plural=False, colours=[tint], words=[]))
    elif feast.home and not any(_roomy(draft) for draft in things):
        reading.drafts.append(Draft(entry=Entry(kind="place", name=feast.home), text=word.text, plural=False, words=[]))


def _large(draft: Draft) -> bool:
    """Whether it is no keepsake, but somebody or something out of doors."""
    return draft.entry.name in {"person", "child"} or all_props()[draft.entry.name].size > 1.0


def _roomy(draft: Draft) -> bool:
    """Whether a feast's own place is not where this is: furniture, food, a witch in the air, a house."""
    if draft.entry.name in PORTABLE:
        return False
    if draft.entry.name in AFAR or any(kind == "riding" for _, kind in draft.linked):
        return True
    prop = all_props()[draft.entry.name]
    home = str(draft.entry.details.get("home") or prop.home)
    return home in {"studio", "kitchen"} or (prop.size > 1.0 and prop.home in {"livingroom", "lake", "sea"})


def _there(reading: Reading) -> Iterator[Draft]:
    return (draft for draft in reading.drafts if draft.is_thing)


def _asked(reading: Reading) -> set[str]:
    """The places that the prompt names."""
    places = all_places()
    return {draft.entry.name for draft in reading.drafts
            if draft.entry.kind == "place" and not draft.drop and draft.entry.name in places}  # fmt: skip


def _cold(reading: Reading) -> bool:
    """Whether something is there that needs snow, and not only as a toy or a picture of it."""
    return any(
        (draft.entry.name in FLAKES or COLD & set(draft.poses)) and not draft.entry.details.get("metres")
        for draft in _there(reading)
    )
