"""A gathering that is only named, as those who make it: a wedding is a bride and a groom, a marathon five runners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """`who` comes where the prompt names nobody, `what` in any case, both as words of the vocabulary with their counts;
    `alone` comes where nothing else is named, `besides` where somebody is. `at` is its place where none is named, and
    `when` its hour. `own` are words for `what`, which then comes by them and not twice.
    """

    names: str
    who: str = ""
    what: str = ""
    alone: str = ""
    besides: str = ""
    at: str = ""
    when: str = ""
    own: str = ""


GATHERINGS = (
    Gathering(
        names="wedding ceremony, wedding party, wedding day, wedding, 結婚典禮, 结婚典礼, 婚禮, 婚礼",
        who="bride | and | groom | under | flower arch",
        besides="flower arch",
        at="park",
    ),
    Gathering(names="wedding reception, 婚宴", who="bride | and | groom", what="wedding cake", at="garden"),
    Gathering(
        names="graduation ceremony, graduation party, graduation day, graduation, commencement, 畢業典禮, 毕业典礼",
        who="3 graduate",
        at="university campus",
    ),
    Gathering(
        names="marathon, fun run, running race, foot race, relay race, city marathon, 馬拉松, 马拉松, 賽跑, 赛跑",
        who="4 runner",
        at="road",
    ),
    Gathering(
        names="bike race, bicycle race, cycling race, cycle race, tour de france, 自行車賽, "
        "自行车赛, 自行車比賽, 自行车比赛",
        who="3 cyclist",
        at="road",
    ),
    Gathering(
        names="car race, motor race, auto race, grand prix, formula 1 race, 賽車比賽, 赛车比赛",
        what="3 race car",
        at="road",
    ),
    Gathering(
        names="football match, soccer match, soccer game, football game, soccer tournament, 足球比賽, "
        "足球比赛, 足球賽, 足球赛",
        who="3 soccer player",
        at="stadium",
    ),
    Gathering(
        names="basketball game, basketball match, 籃球比賽, 篮球比赛, 籃球賽, 篮球赛",
        who="2 basketball player",
        at="basketball court",
    ),
    Gathering(
        names="tennis match, tennis game, tennis tournament, 網球比賽, 网球比赛",
        who="2 tennis player",
        at="tennis court",
    ),
    Gathering(
        names="baseball game, baseball match, softball game, 棒球比賽, 棒球比赛, 棒球賽, 棒球赛",
        who="baseball player",
        at="baseball field",
    ),
    Gathering(
        names="swim meet, swimming race, swimming competition, 游泳比賽, 游泳比赛", who="3 swimmer", at="swimming pool"
    ),
    Gathering(
        names="parade, street parade, victory parade, thanksgiving parade, holiday parade, 遊行, "
        "游行, 大遊行, 大游行, 花車遊行",
        who="2 drummer | and | 2 trumpeter",
        what="bunting",
        at="old town",
    ),
    Gathering(
        names="dance class, dance lesson, dance party, ballroom dance, 舞蹈課, 舞蹈课, 舞會, 舞会",
        who="4 dancer",
        at="dance studio",
    ),
    Gathering(
        names="ballet class, ballet lesson, ballet recital, 芭蕾課, 芭蕾课", who="3 ballerina", at="dance studio"
    ),
    Gathering(
        names="cooking class, cooking lesson, cooking show, cooking competition, 烹飪課, 烹饪课",
        who="3 chef",
        at="kitchen",
    ),
    Gathering(names="lecture, university lecture, 演講, 演讲, 講座, 讲座", who="lecturer", at="classroom"),
    Gathering(
        names="rock concert, pop concert, outdoor concert, rock show, live concert, 演唱會, 演唱会",
        who="guitarist | and | singer | and | drummer",
        at="concert stage",
    ),
    Gathering(
        names="classical concert, orchestra concert, orchestra, symphony orchestra, symphony, 交響樂團, "
        "交响乐团, 管弦樂團",
        who="2 violinist | and | cellist | and | flutist",
        at="stage",
    ),
    Gathering(
        names="talent show, open mic night, karaoke night, karaoke party, karaoke, 卡拉OK", who="singer", at="stage"
    ),
    Gathering(
        names="birthday party, birthday celebration, child's birthday party, surprise party, 生日派對, "
        "生日派对, 生日會, 生日会",
        what="bunting",
        alone="birthday cake | and | 3 toy balloon | and | 2 gift | at | room",
    ),
    Gathering(
        names="thanksgiving dinner, thanksgiving, 感恩節晚餐, 感恩节晚餐, 感恩節, 感恩节",
        alone="roast turkey | and | pumpkin | and | pie",
    ),
    Gathering(names="concert, music concert, 音樂會, 音乐会", who="singer | and | guitarist", at="concert stage"),
    Gathering(
        names="conference, tech conference, business conference, press conference, keynote, conference talk, 發布會, "
        "发布会",
        who="lecturer",
        at="stage",
    ),
    Gathering(
        names="traffic jam, rush hour, rush hour traffic, heavy traffic, 塞車, 塞车, 堵車, 堵车, 交通堵塞",
        what="8 car",
        at="road",
    ),
    Gathering(names="blood moon, lunar eclipse, total lunar eclipse, red moon, 月食, 月全食, 血月", what="red | moon"),
    Gathering(names="horse race, horse racing, 賽馬, 赛马", what="3 horse | galloping", at="running track"),
    Gathering(names="yoga class, yoga session, 瑜伽課, 瑜伽课, 瑜珈課", who="3 woman | doing yoga", at="yoga studio"),
    Gathering(names="painting class, art class, 繪畫課, 绘画课", who="2 painter", at="classroom"),
    Gathering(names="snowball fight, 打雪仗", who="2 child | throwing snowballs", at="snowfield"),
    Gathering(
        names="tea party, afternoon tea party, garden tea party, 茶會, 茶会, 下午茶會", what="tea set | and | 2 cupcake"
    ),
    Gathering(names="oktoberfest, beer festival, beer fest, 啤酒節, 啤酒节", what="2 beer | and | pretzel"),
    Gathering(names="chess tournament, chess game, chess match, 象棋比賽, 國際象棋比賽", what="chess"),
    Gathering(
        names="ramadan, eid, eid al fitr, eid mubarak, ramadan night, 開齋節, 开斋节, 齋月, 斋月",
        what="3 lantern",
    ),
    Gathering(names="diwali, deepavali, diwali night, 排燈節, 排灯节, 灯节", what="5 candle", at="porch", when="night"),
    Gathering(
        names="zoo, petting zoo, city zoo, 動物園, 动物园", what="fence", alone="giraffe | and | elephant", at="park"
    ),
    Gathering(
        names="safari, african safari, wildlife safari", alone="giraffe | and | elephant | and | zebra", at="savanna"
    ),
    Gathering(
        names="hot air balloon festival, balloon festival, balloon fiesta, 熱氣球節, 热气球节",
        what="5 hot air balloon",
        own="balloon, balloons, hot air balloons, 氣球, 气球, 熱氣球, 热气球",
    ),
    Gathering(names="kite festival, kite flying festival, 風箏節, 风筝节", what="5 kite"),
    Gathering(names="dragon dance, 舞龍, 舞龙", what="dragon dance", at="chinese street"),
    Gathering(
        names="barbecue, bbq, barbeque, cookout, barbecue party, backyard bbq, bbq party, 燒烤, 烧烤, 烤肉, 燒烤派對",
        what="barbecue grill",
        at="backyard",
    ),
    Gathering(
        names="harvest, harvest time, wheat harvest, autumn harvest, 秋收, 豐收, 丰收, 收割",
        who="farmer",
        what="tractor",
        at="wheat field",
    ),
    Gathering(names="grape harvest, wine harvest", who="farmer", what="basket of grapes", at="vineyard"),
    Gathering(
        names="harvest festival, fall festival", what="3 pumpkin | and | 2 hay bale | and | scarecrow", at="farm"
    ),
    Gathering(
        names="trick or treaters, trick or treating, trick or treat",
        who="witch",
        what="ghost | and | 2 jack o lantern",
        at="porch",
        when="night",
    ),
)
"""The narrower name stands first where two end alike."""
BY_NAME = {name.strip(): one for one in GATHERINGS for name in one.names.split(",")}
LONGEST = 4
"""Words of a name."""
OPEN = frozenset(
    {
        "unknown",
        "place",
        "pose",
        "occasion",
        "thing",
        "flavour",
        "relation",
        "genre",
        "or",
        "number",
        "style",
        "head",
        "feature",
    }
)
"""What the words of a name may mean by themselves."""


def settle_gatherings(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a gathering that is named as those who make it and what belongs to it."""
    found = list(words)
    for at in range(len(found)):
        for length in range(min(LONGEST, len(found) - at), 0, -1):
            part = found[at : at + length]
            joint = " " if part[0].text.isascii() else ""
            name = joint.join(word.text.lower() for word in part)
            one = BY_NAME.get(name) or BY_NAME.get(name.removeprefix("場").removeprefix("场"))
            if one is not None and all(word.kind in OPEN for word in part) and not _modifies(found[at + length :]):
                return _told(found, at, length, one)
    return found


def _modifies(rest: Sequence[Mention]) -> bool:
    """Whether another noun follows at once, which the name only describes: "a parade float", "a wedding invitation"."""
    return (
        bool(rest)
        and not rest[0].article
        and (rest[0].kind in {"thing", "unknown", "style", "genre"} or rest[0].text.lower() == "of")
    )


def _told(words: list[Mention], at: int, length: int, one: Gathering) -> list[Mention]:
    """The words with those of one gathering in place of its name."""
    rest = [*words[:at], *words[at + length :]]
    text = (" " if words[at].text.isascii() else "").join(word.text for word in words[at : at + length])
    if any(word.text.lower() in _own(one) for word in rest):
        # its name only says which ones the words after it mean
        told = replace(words[at], text=text, entry=Entry(kind="quality", name="occasion"), others=())
        own = [_which(word, one) for word in words]
        return [*own[:at], told, *own[at + length :]]
    somebody = bool(_people(rest))
    placed = any(word.kind == "place" for word in rest)
    bare = not any(word.kind == "thing" and word.meaning("thing") not in _people(rest) for word in rest)
    phrases = [part for part in (one.besides if somebody else one.who, one.alone if bare else "", one.what) if part]
    shown = _mentions(" | and | ".join(phrases), text)
    if shown and one.at and not placed:
        shown += [_mention("at", text), _mention(one.at, text, article="a")]
    if not shown:
        return words
    if one.when:
        shown.append(_mention(one.when, text))
    return [*words[:at], *shown, *words[at + length :]]


def _own(one: Gathering) -> set[str]:
    return {word.strip() for word in one.own.split(",")} - {""}


def _which(word: Mention, one: Gathering) -> Mention:
    """A word for what a gathering is of, as that: a balloon at a balloon festival is ridden in."""
    if word.text.lower() not in _own(one):
        return word
    return replace(word, entry=lexicon().english[one.what.split(" ", 1)[1]], others=())


def _people(words: Sequence[Mention]) -> list[Entry]:
    return [thing for word in words if (thing := word.meaning("thing")) is not None and thing.name in FIGURES]


def _mentions(phrase: str, text: str) -> list[Mention]:
    found: list[Mention] = []
    for word in phrase.split(" | ") if phrase else ():
        count, _, noun = word.partition(" ")
        if count.isdigit():
            number = Entry(kind="number", name=count)
            found += [Mention(text=text, entry=number), replace(_mention(noun, text), plural=True)]
        else:
            # the article stands before the colour: "a red moon"
            coloured = bool(found) and found[-1].kind == "colour"
            found.append(_mention(word, text, article="" if coloured else "a"))
    return found


def _mention(word: str, text: str, article: str = "") -> Mention:
    """A word of the vocabulary that is reported as the gathering's name."""
    entry = lexicon().english.get(word)
    silent = entry is not None and entry.kind in {"joining", "relation"}
    return Mention(text=word if silent else text, entry=entry, article=article if not silent else "",
                   others=lexicon().others.get(word, ()))  # fmt: skip
