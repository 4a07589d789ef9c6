"""Pictures of software: words that mean a sign there, "a lightning icon", and a cloud that is a thing by machines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.named.emblems import emblematic
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.lists import by_word
from muralist.engines.preview.lexicon.mention import BREAK, Mention
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.symbols import ICONIC, MACHINES, SETS
from muralist.engines.preview.wording.dealt import names_hue

GROUND = "seamless"
COMPUTING = frozenset({
    "upload", "uploading", "uploads", "download", "downloading", "sync", "syncing", "synced", "backup", "back up",
    "data", "storage", "computing", "api", "hosting", "migration", "migrating", "deploy", "deploying", "connected",
    "上傳", "上传", "下載", "下载", "同步", "備份", "备份", "儲存", "存储", "計算", "计算", "上传文件到",
})  # fmt: skip
"""Words that say so by themselves."""
NAMED = frozenset({"雲端", "云端"})
"""Words for the cloud of computing that elsewhere mean the height of clouds."""
SIGNS = by_word("signs", "signs")
"""Words, and by what an icon shows them."""


PLAIN = {
    "eye": "eye icon",
    "flame": "flame icon",
    "flames": "flame icon",
    "button": "submit button",
    "barrier": "road barrier",
}
NATURE = frozenset({"forest", "burning", "fireplace", "campfire", "dragon", "candle", "cat", "shirt", "dress", "coat"})
"""Words that paint nothing alone as a rule, and words beside which they mean something else."""
HELPING = frozenset({"speech_bubble", "headphones", "magnifier", "clipboard", "question_mark", "light_bulb"})
"""What a robot that helps has beside machines."""
PAGES = ("onboarding", "empty state", "error state", "docs ", "documentation", "spot illustration", "空狀態", "空状态",
         "引導頁", "引导页", "文檔插圖", "文档插图")  # fmt: skip
"""How words begin that call a picture one of an application or its documents."""
BOXES, FREIGHT = frozenset({"container", "containers"}), frozenset({
    "whale", "ship", "docker", "crane", "cargo", "truck", "port", "harbor", "harbour", "stack", "stacked", "server",
    "kubernetes", "microservices", "connected", "freight", "train", "shipping"})  # fmt: skip
"""Words for steel boxes, and words beside which they are those."""
STARS, FEW = frozenset({"star", "stars", "gold stars", "星", "星星"}), frozenset({"1", "2", "3", "4", "5"})
"""Words for stars, and how many are counted one by one."""


def settle_signs(words: Sequence[Mention]) -> list[Mention]:
    """The mentions of icons, each word with the sign of it."""
    if not _of_icons(words):
        return _plainly(_counted_stars(words))
    found = list(words)
    for at, word in enumerate(words):
        sign = SIGNS.get(word.text.lower())
        following = words[at + 1].kind if at + 1 < len(words) else "break"
        if sign is None or (word.kind == "thing" and word.text.lower() not in {"person", "flame", "fire", "star"}):
            continue
        if word.kind == "unknown" and following == "thing":
            # it says which one: "a download arrow", "a mail box"
            if word.text.lower() in {"download", "upload"}:
                found[at + 1] = _as(words[at + 1], sign)
                found[at] = replace(word, entry=Entry(kind="quality", name=word.text), others=())
            continue
        found[at] = _as(word, sign)
    return _uncounted(found)


def _counted_stars(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "three stars" beside things as stars of metal or paper, for nobody counts those of the sky."""
    found = list(words)
    if not any(word.kind == "thing" for word in words):
        return found
    for at, word in enumerate(words[1:], start=1):
        number = words[at - 1].entry
        if word.text.lower() in STARS and number is not None and number.kind == "number" and number.name in FEW:
            found[at] = replace(_as(word, "star icon"), plural=number.name != "1")
    return found


def _plainly(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with an eye, a flame or a button as the thing that it is where nobody has one."""
    found = list(words)
    alive = any(word.entry is not None and word.entry.details.get("poses") for word in words)
    said = {part for word in words for part in word.text.lower().split()}
    for at, word in enumerate(words):
        text = word.text.lower()
        if text in BOXES and said & FREIGHT and word.kind == "unknown":
            found[at] = replace(_as(word, "shipping container"), plural=text.endswith("s"))
        elif text in PLAIN and not alive and word.kind in {"unknown", "part"} and not said & NATURE and (
            word.article or text == "flames"
        ):  # fmt: skip
            found[at] = _as(word, PLAIN[text])
    return found


def _of_icons(words: Sequence[Mention]) -> bool:
    return emblematic(words) or any(word.text.lower() in SETS for word in words)


def _as(word: Mention, phrase: str) -> Mention:
    entry = lexicon().english.get(phrase)
    return (
        word if entry is None else replace(word, entry=entry, others=(), plural=word.plural and word.text[-1:] == "s")
    )


def _uncounted(found: list[Mention]) -> list[Mention]:
    """The mentions with "three" of "three icons" as what the list after it shows, if it has so many."""
    for at in range(len(found) - 1):
        number, head = found[at], found[at + 1]
        if number.kind == "number" and number.entry is not None and head.text.lower() in SETS:
            listed = [word for word in found[at + 2 :] if word.kind == "thing"]
            if number.entry.name == str(len(listed)) and not any(word.kind == "number" for word in found[at + 2 :]):
                found[at] = replace(number, entry=Entry(kind="quality", name=number.text), others=())
    return found


def move_hues(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with two colours that begin a prompt at its end: "teal and coral illustration of a laptop"."""
    end = 0
    while end < len(words) and (words[end].kind in {"joining", "break"} or names_hue(words[end])):
        end += 1
    hues = [word for word in words[:end] if names_hue(word)]
    rest = list(words[end:])
    things = [word for word in rest if word.kind == "thing"]
    if len(hues) < 2 or not things or (len(things) < 2 and not rest[0].article and rest[0].kind != "quality"):
        return list(words)
    if any(names_hue(word) for word in rest) or any(word.kind == "place" for word in rest):
        return list(words)
    drawn = Mention(text="illustration", entry=Entry(kind="quality", name="illustration"))
    return [drawn, *rest, BREAK, *hues]


def settle_clouds(words: Sequence[Mention], reading: Reading) -> None:
    """Beside machines a cloud is a thing, and all of them stand before plain paper unless a place is named."""
    clouds = [draft for draft in reading.drafts if _cloud(draft)]
    if not clouds or not _computing(words, reading.drafts):
        return
    others = [draft for draft in reading.drafts if draft not in clouds and not draft.drop]
    if any(draft.entry.kind == "place" or not of_software(draft) for draft in others):
        return
    for draft in clouds:
        draft.entry, draft.others = lexicon().english["cloud icon"], ()
        draft.count, draft.plural = draft.count or 1, False
    entry = Entry(kind="place", name=GROUND)
    reading.drafts.append(Draft(entry=entry, text=clouds[0].text, plural=False, words=[]))


def count_singly(words: Sequence[Mention], reading: Reading) -> None:
    """Two gears are two of them, not two sets of several."""
    del words
    for draft in reading.drafts:
        if draft.count > 1 and draft.entry.details.get("variant") == "several" and draft.entry.kind == "thing":
            details = {key: value for key, value in draft.entry.details.items() if key not in {"variant", "mass"}}
            draft.entry, draft.plural = replace(draft.entry, details=details), True


def stand_plainly(words: Sequence[Mention], reading: Reading) -> None:
    """Pictures of an onboarding or an empty state have plain paper behind them unless a place or a sky is named."""
    asked = any(word.text.lower().startswith(PAGES) for word in words) or _helper(reading.drafts)
    if not asked or any(draft.entry.kind in {"place", "feature"} and not draft.drop for draft in reading.drafts):
        return
    reading.drafts.append(Draft(entry=Entry(kind="place", name=GROUND), text="", plural=False, words=[]))


def _helper(drafts: Sequence[Draft]) -> bool:
    """Whether a robot is with machines or bubbles alone."""
    things = {draft.entry.name for draft in drafts if draft.is_thing}
    return "robot" in things and len(things) > 1 and things <= MACHINES | HELPING | {"robot"}


def of_software(draft: Draft) -> bool:
    """Whether it is no being and no piece of a landscape, so that it may be part of a diagram."""
    if draft.entry.kind != "thing":
        return True
    name = draft.entry.name
    return name in MACHINES | ICONIC or (name in all_props() and all_props()[name].home == GROUND)


def _cloud(draft: Draft) -> bool:
    named = draft.entry.kind == "place" and draft.text.lower() in NAMED
    return not draft.drop and (named or (draft.entry.kind == "feature" and draft.entry.name == "clouds"))


def _computing(words: Sequence[Mention], drafts: Sequence[Draft]) -> bool:
    named = [draft.entry.name for draft in drafts if draft.is_thing]
    said = {part for word in words for part in (word.text.lower(), *word.text.lower().split())}
    return any(name in MACHINES for name in named) or (bool(COMPUTING & said) and not (set(named) - MACHINES))
