"""What the characters of a word for somebody tell of their age and sex: 老師傅 is an old man, 茶館老闆娘 a woman."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.hanzi.naming import is_person
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

PERSON = "person"
WOMEN = ("女", "婆", "奶", "嬷", "姥", "姑", "姐", "嫂", "婶", "姨", "妈", "娘", "妇", "妃", "媪", "妪")
MEN = ("男", "爷", "伯", "叔", "公", "翁", "叟", "兄", "哥", "汉", "夫", "爸", "父", "舅", "郎", "师傅", "大爷", "先生",
       "小伙", "侠客", "樵", "僧", "老爷子")  # fmt: skip
"""Last characters in simplified script that say who is a woman and who a man."""
AGED = ("奶奶", "爷爷", "婆婆", "姥姥", "姥爷", "翁", "叟", "老太", "阿嬷", "阿公", "阿婆", "长者")
YOUNG = ("老师", "老板", "老公", "老婆", "老外", "老乡", "老百姓", "老大", "老弟", "老哥", "老总", "少爷", "姑爷")
"""Words that begin with "old" and say nothing of age, in simplified script."""
MASTER = "老师傅"
SEXES = frozenset({"man", "woman", "boy", "girl"})


def aged(words: list[Mention]) -> list[Mention]:
    """The mentions with the age and the sex that the characters of words for grown people tell."""
    return [_aged(word) if is_person(word) and not word.text.isascii() else word for word in words]


def _aged(word: Mention) -> Mention:
    entry = word.meaning("thing")
    if entry is None or entry.name != PERSON or entry is not word.entry or entry.details.get("group"):
        return word
    known = str(entry.details.get("variant", "")).split()
    told = [*_told(folded(word.text), known), *known]
    return word if told == known else replace(word, entry=_with(entry, told))


def _told(text: str, known: list[str]) -> list[str]:
    found: list[str] = []
    if _old(text) and not {"old", "young"} & set(known):
        found.append("old")
    sex = _sex(text)
    if sex and not SEXES & set(known):
        found.append(sex)
    return found


def _old(text: str) -> bool:
    named = text.startswith("老") and len(text) > 1
    if named and text.startswith(YOUNG) and not text.startswith(MASTER):
        return False
    return named or any(part in text for part in AGED)


def _sex(text: str) -> str:
    if "女" in text or text.endswith(WOMEN):
        return "woman"
    return "man" if "男" in text or MASTER[1:] in text or text.endswith(MEN) else ""


def _with(entry: Entry, said: list[str]) -> Entry:
    return replace(entry, details={**entry.details, "variant": " ".join(said)})
