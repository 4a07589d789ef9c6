"""Words that pick one of a group that was counted before: 中間那隻, 其中一個, 最小的那朵, 另一位."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

SUBSET = "subset"
MEASURE = "[隻只個个位名匹頭头條条朵顆颗輛辆棵件把本座盞盏張张棟栋艘架]"
SIDES = {"左": "left", "右": "right", "中": "middle", "前": "front", "後": "back", "后": "back"}
SIZES = {"小": "small", "矮": "small", "大": "large", "高": "large"}
_MEMBER = re.compile(
    f"(?:(?P<among>其中)|(?P<most>最)?(?:(?P<side>左|右|中|前|後|后)(?:邊|边|側|侧|間|间|面|方|手邊|手边)?|正中間|正中间|"
    f"(?P<size>小|大|高|矮))的?)(?P<that>[那這这])?(?P<number>[一兩两三])?"
    f"(?P<measure>{MEASURE}|(?<=的)(?=是|戴|穿|拿|在))?"
)
_OTHER = re.compile(f"(?:另外?|剩下的?|其餘的?|其余的?|其他的?)(?P<number>[一兩两三四五])?(?P<measure>{MEASURE})")
_COUNTS = {"一": 1, "兩": 2, "两": 2, "三": 3, "四": 4, "五": 5}
_SHARE = re.compile(f"([一兩两三四五])({MEASURE})$")
SAYING = frozenset({"pose", "relation", "colour", "pattern", "trait", "tool", "being", "located", "size"})
"""Kinds of words that say something of a member, where a noun would be counted anew."""
NOUNS = frozenset({"thing", "place", "feature"})
DESCRIBING = frozenset({"colour", "size", "material", "pattern", "quality", "trait", "stop", "unknown"})


def member_at(run: str, position: int) -> tuple[str, Entry] | None:
    """The words for one member that begin here, with its side, size and number; None where nothing is picked."""
    found = _OTHER.match(run, position)
    if found is not None:
        return found[0], _entry(number=_COUNTS.get(found["number"] or "一", 1))
    found = _MEMBER.match(run, position)
    if found is None or found["measure"] is None:
        return None
    if found["measure"] and not (found["that"] or found["among"] or found["most"]):
        return None
    side = "middle" if found[0].startswith("正中") else SIDES.get(found["side"] or "", "")
    size = SIZES.get(found["size"] or "", "")
    if found["size"] and not found["most"] and not found["that"]:
        return None
    return found[0], _entry(number=_COUNTS.get(found["number"] or "一", 1), spot=side, size=size)


def _entry(*, number: int, spot: str = "", size: str = "") -> Entry:
    return Entry(kind=SUBSET, name=SUBSET, details={"number": number, "spot": spot, "size": size})


def members(words: list[Mention]) -> list[Mention]:
    """Shares of a group as its members, 一個拿著氣球, and no second noun for a member: 左邊那隻貓."""
    found: list[Mention] = []
    group: Mention | None = None
    for at, word in enumerate(words):
        noun = _noun_after(words, at)
        before = found[-1].kind if found else "break"
        if word.kind == SUBSET and noun is not None and not word.text.isascii():
            known = any(one.entry is not None and words[noun].entry == one.entry for one in found)
            found.append(word if known else replace(word, entry=_spot(word), others=()))
            continue
        if _repeats(words, at, found):
            continue
        share = _SHARE.search(word.text) if word.kind in {"number", "stop", "indefinite"} else None
        alone = at + 1 < len(words) and words[at + 1].kind in SAYING and noun is None and not _doer(words, at)
        if share is not None and before == "break" and group is not None and alone:
            found.append(replace(word, entry=_entry(number=_COUNTS[share[1]]), others=()))
            continue
        if word.kind == "thing" and at and _counted(words, at):
            group = word
        found.append(word)
    return found


def _doer(words: Sequence[Mention], at: int) -> bool:
    """Whether somebody else follows the deed: 一隻在睡覺的貓."""
    after = list(words[at + 1 : at + 4])
    deed = next((n for n, word in enumerate(after) if word.kind == "pose"), None)
    thing = after[deed + 1].meaning("thing") if deed is not None and deed + 1 < len(after) else None
    return thing is not None and bool(thing.details.get("poses"))


def _noun_after(words: Sequence[Mention], at: int) -> int | None:
    """The noun that is counted by the word before it, past its adjectives."""
    for number in range(at + 1, len(words)):
        if words[number].kind in NOUNS:
            return number
        if words[number].kind not in DESCRIBING:
            return None
    return None


def _repeats(words: Sequence[Mention], at: int, found: Sequence[Mention]) -> bool:
    """Whether a noun only says again whose member was just picked."""
    start = len(found) - 1
    while start > 0 and found[start].kind in DESCRIBING:
        start -= 1
    picked = start >= 0 and found[start].kind == SUBSET and not found[start].text.isascii()
    return picked and words[at].kind == "thing" and any(one.entry == words[at].entry for one in found)


def _counted(words: Sequence[Mention], at: int) -> bool:
    """Whether a noun is one of several."""
    start = at
    while start and words[start - 1].kind in DESCRIBING:
        start -= 1
    number = words[start - 1].entry if start and words[start - 1].kind == "number" else None
    return words[at].plural or (number is not None and number.name.isdigit() and int(number.name) > 1)


def _spot(word: Mention) -> Entry | None:
    side = str(word.entry.details.get("spot", "")) if word.entry is not None else ""
    return Entry(kind="spot", name=side) if side in {"left", "right"} else None


def ranked(words: list[Mention]) -> list[Mention]:
    """Put "in a row" behind those who are: 五隻鴨子在池塘裡排成一排, 排隊的孩子."""
    found = list(words)
    for at, word in enumerate(words):
        if word.kind != "spot" or word.entry is None or word.entry.name != "row" or word.text.isascii():
            continue
        nouns = [n for n in range(at) if words[n].kind == "thing" and _counted(words, n)]
        if nouns and nouns[-1] < at - 1:
            found.insert(nouns[-1] + 1, found.pop(at))
        noun = None if nouns else _noun_after(words, at)
        if noun is not None and words[noun].kind == "thing":
            found.insert(noun, found.pop(at))
    return found
