"""Students at school are children: 老師和學生在教室, and several beside a teacher where nobody counts them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.naming import is_person
from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

STUDENTS = frozenset({"学生", "同学", "同学们", "学生们", "男学生", "女学生"})
SCHOOL = ("教室", "老师", "上课", "放学", "上学", "黑板", "课本", "讲台", "小学", "班级", "下课")
"""Words in simplified script that tell of a school for children."""
GROWN = ("大学", "高中", "毕业")
PUPIL = "小學生"
COUNTING = frozenset({"number", "indefinite", "subset"})


def pupils(words: list[Mention]) -> list[Mention]:
    """The mentions with such students as pupils."""
    said = [folded(word.text) for word in words]
    school = any(mark in text for text in said for mark in SCHOOL)
    if not school or any(mark in text for text in said for mark in GROWN):
        return words
    child = look_up(PUPIL)[1]
    assert child is not None
    found = list(words)
    others = sum(map(is_person, words)) > 1
    for at, word in enumerate(words):
        if said[at] in STUDENTS and word.kind == "thing":
            entry = replace(child, details={**child.details, "variant": _variant(said[at], child.details)})
            found[at] = replace(
                word, entry=entry, others=(), plural=word.plural or (others and not _counted(words, at))
            )
    return found


def _variant(text: str, details: Mapping[str, object]) -> str:
    sex = {"男": "boy", "女": "girl"}.get(text[0], "")
    return " ".join(part for part in (str(details.get("variant", "")), sex) if part)


def _counted(words: Sequence[Mention], at: int) -> bool:
    while at and words[at - 1].kind in {"unknown", "size", "quality", "trait", "stop", "colour"}:
        at -= 1
    return at > 0 and words[at - 1].kind in COUNTING
