"""What is connected to something is joined to it by a line with a dot at each end."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.casting.named.diagrams import of_software
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.symbols import ARROW, LINK

JOINED = frozenset({
    "connected", "connecting", "connects", "connect", "linked", "linking", "links", "synced", "syncing", "syncs",
    "sync", "paired", "wired", "networked", "interconnected", "連接", "连接", "相連", "相连", "連到", "连到",
    "連結", "连结", "連線", "连线", "同步", "連接著", "连接着", "連接到", "连接到", "同步到", "上傳到", "上传到",
    "連上", "连上", "互聯", "互联", "接到", "uploading", "downloading", "sending", "talking", "communicating",
    "upload", "uploads", "uploaded", "download", "backing", "saved", "stored", "streaming", "transferring", "上傳",
    "上传", "下載", "下载", "備份", "备份",
})  # fmt: skip
"""Words that say that things are joined."""
STRINGS = frozenset({"line", "lines", "cable", "cables", "arrow", "arrows", "wire", "wires", "dotted line",
                     "dotted lines", "dashed line", "dashed lines", "by", "線", "线", "箭頭", "箭头"})  # fmt: skip
"""Words for the line itself, which is no thing beside the others."""
ARROWS = frozenset({"arrow", "arrows", "箭頭", "箭头"})
"""Words for a line with a head."""
SENT = frozenset({"sending", "transferring", "streaming", "uploading", "downloading", "moving", "passing"})
FREIGHT = frozenset({"document", "file_folder", "letter", "picture", "envelope", "container", "crate"})
"""Words for what one gives to another, and what that is."""
SPOKEN = frozenset({"talking", "communicating"})
GROUND = "seamless"


def wire_up(words: Sequence[Mention], reading: Reading) -> None:
    """Add a line between what the prompt says is connected; machines that are stand before plain paper."""
    said = [at for at, word in enumerate(words) if word.text.lower() in JOINED]
    drafts = reading.drafts
    said = said or _between_two(words, drafts)
    if not said:
        return
    if words[said[0]].text.lower() in SPOKEN and any(one.entry.name in CLOTHED for one in drafts):
        # machines talk over wires, people do not
        return
    strung = [
        at
        for at, word in enumerate(words)
        if (at > said[0] or not word.text.isascii()) and word.text.lower() in STRINGS
    ]
    lines = [draft for draft in drafts if draft.entry.kind == "thing" and set(draft.words) & {*said, *strung}]
    ends = [number for number, draft in enumerate(drafts) if draft.is_named and draft not in lines]
    hub = _hub(drafts, ends)
    if hub is None or not all(of_software(drafts[number]) for number in ends):
        return
    for draft in lines:
        draft.drop = True
    others = [number for number in ends if number != hub] or [hub]
    headed = any(words[at].text.lower() in ARROWS for at in (*said, *strung))
    entry = Entry(kind="thing", name=LINK, details={"variant": ARROW} if headed else {})
    cargo = _cargo(words, drafts, ends, said[0], hub)
    if cargo is not None:
        others = [number for number in others if number != cargo] or others
        drafts[cargo].linked = [(hub, "between"), (others[0], "between")]
    link = Draft(entry=entry, text=words[said[0]].text, plural=False, count=1, words=[*said, *strung])
    for number in dict.fromkeys((hub, others[0])):
        link.link(number, "between")
    for one in (hub, others[0]):
        drafts[one].linked = [tie for tie in drafts[one].linked if tie[1] not in {"beside", "holding", "carrying"}]
    reading.unclaimed -= {*said, *strung}
    drafts.append(link)
    if not any(draft.entry.kind == "place" and not draft.drop for draft in drafts):
        drafts.append(Draft(entry=Entry(kind="place", name=GROUND), text=link.text, plural=False, words=[]))


def _cargo(
    words: Sequence[Mention], drafts: Sequence[Draft], ends: Sequence[int], deed: int, hub: int
) -> int | None:  # fmt: skip
    """What one sends to the other is on its way between both: "a cloud sending files to a laptop"."""
    if words[deed].text.lower() not in SENT or len(ends) != 3:
        return None
    middle = [number for number in ends if number != hub and drafts[number].entry.name in FREIGHT]
    first = [number for number in middle if deed < min(drafts[number].words)]
    last = max(ends, key=lambda number: min(drafts[number].words))
    return first[0] if first and first[0] != last else None


def _between_two(words: Sequence[Mention], drafts: Sequence[Draft]) -> list[int]:
    """Where an arrow is named beside two machines alone: it leads from the one to the other."""
    named = [at for at, word in enumerate(words) if word.text.lower() in ARROWS and word.kind == "thing"]
    ends = [draft for draft in drafts if draft.is_named and not set(draft.words) & set(named)]
    alone = len(ends) == 2 and all(one.count <= 1 and not one.plural and of_software(one) for one in ends)
    return named[:1] if alone else []


def _hub(drafts: Sequence[Draft], ends: Sequence[int]) -> int | None:
    """The one to which the others lead: the first that is one, or several of one kind that are joined to each other."""
    if not ends:
        return None
    if len(ends) == 1:
        only = drafts[ends[0]]
        return ends[0] if only.count > 1 or only.plural else None
    single = [number for number in ends if drafts[number].count <= 1 and not drafts[number].plural]
    return single[0] if single else ends[0]
