"""Who does it in Chinese: several where the word ends in 們, and somebody where only a pronoun is named: 她在跳舞."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.hanzi.bodies import is_living
from muralist.engines.preview.hanzi.naming import is_person
from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

WHO = {"他": "男人", "她": "女人", "我": "路人", "你": "路人", "他们": "人們", "她们": "女人們", "我们": "人們"}
"""Pronouns in simplified script, and the word for who is painted."""
PLAYED, PINWHEEL = frozenset("拿吹玩举转持"), "pinwheel"
HOLDING = frozenset({"抱", "抱着", "抱著", "抱起", "怀抱"})
YOUNG = frozenset({"孩子", "小孩", "儿子", "女儿", "孙子", "孙女", "小女孩", "小男孩", "外孙", "弟弟", "妹妹"})
"""Children in simplified script who are small enough to be held in the arms."""
MEAL = "吃饭"
FEASTS = frozenset({"occasion", "season", "time", "feature"})
"""Kinds of words before a verb of eating that tell when it is."""
PAIRED = frozenset({"握手", "擁抱", "拥抱", "接吻", "吵架", "下棋", "結婚", "结婚", "牽手", "牵手"})
"""Deeds of two."""


def subjects(words: list[Mention]) -> list[Mention]:
    """The mentions with a pronoun that begins the prompt as somebody, and those before 們 as several."""
    found = [replace(word, plural=True) if _several(word) else word for word in words]
    found = [_toy(_held(_done(found, at), found[:at]), found[:at]) for at in range(len(found))]
    if not found or any(map(is_living, found)):
        return _dining(found)
    if folded(found[0].text) not in WHO:
        return _eaters(found)
    told = look_up(WHO[folded(found[0].text)])[1]
    if told is None or all(word.kind in {"unknown", "pronoun"} for word in found):
        return found
    both = any(word.text.removeprefix("在") in PAIRED for word in found)
    entry = replace(told, details={**told.details, "number": 2}) if both else told
    found[0] = replace(found[0], entry=entry, others=(), plural=both or folded(found[0].text).endswith("们"))
    return found


def _eaters(words: list[Mention]) -> list[Mention]:
    """Who eats where nobody is named: a family at a feast, 端午節吃粽子, and else somebody, 吃火鍋."""
    for at, word in enumerate(words[:-1]):
        if folded(word.text) != "吃" or word.kind != "pose" or words[at + 1].kind != "thing":
            continue
        feast = any(one.kind in FEASTS for one in words[:at])
        if at and not feast:
            break
        food = words[at + 1].entry
        served = food is not None and "filling" in food.details
        told = look_up("一家人" if feast and served else "路人")[1]
        return [*words[:at], replace(word, entry=told, others=()), *words[at:]]
    return words


def _dining(words: list[Mention]) -> list[Mention]:
    """People who have a meal have rice before them: 一家人吃飯."""
    for at, word in enumerate(words):
        meal = word.kind == "pose" and folded(word.text).endswith(MEAL) and at and any(map(is_person, words[:at]))
        if meal and (at + 1 == len(words) or words[at + 1].kind != "thing"):
            eat = replace(word, text=word.text[:-1], entry=look_up("吃")[1], others=lexicon().others.get("吃", ()))
            rice = Mention(text=word.text[-1:], entry=look_up("白飯")[1])
            return [*words[:at], eat, rice, *words[at + 1 :]]
    return words


def _several(word: Mention) -> bool:
    return is_person(word) and word.text.endswith(("們", "们"))


def _done(words: list[Mention], at: int) -> Mention:
    """What somebody does, where the word behind them is a thing as well: 女孩跳繩."""
    deed = words[at].meaning("pose")
    if not at or words[at].kind != "thing" or deed is None or not is_person(words[at - 1]) or is_person(words[at]):
        return words[at]
    return replace(words[at], entry=deed, others=())


def _toy(word: Mention, before: list[Mention]) -> Mention:
    """The 風車 that somebody holds or blows at is no mill."""
    held = any(folded(one.text[:1]) in PLAYED for one in before) and any(map(is_person, before))
    toy = lexicon().english[PINWHEEL] if folded(word.text) == "风车" and held else word.entry
    return replace(word, entry=toy)


def _held(word: Mention, before: list[Mention]) -> Mention:
    """A child in somebody's arms is a small one: 媽媽抱著孩子."""
    if word.entry is None or word.entry.name != "child" or folded(word.text) not in YOUNG or len(before) < 2:
        return word
    hands = next((one for one in reversed(before) if one.kind not in {"stop", "indefinite", "number"}), before[0])
    if folded(hands.text) not in HOLDING or not any(map(is_person, before)):
        return word
    details = {**word.entry.details, "variant": "baby"}
    return replace(word, entry=replace(word.entry, details=details), others=())
