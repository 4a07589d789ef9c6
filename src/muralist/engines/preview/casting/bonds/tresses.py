"""Hair that is brushed, cut and braided: one's own with a raised hand, another's on a chair before the hands."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

HAIR = ("hair", "頭髮", "头发", "長髮", "长发", "辮子", "辫子", "馬尾", "马尾")
"""Ends of the words for it."""
OWN = frozenset({"brushing", "combing", "brushes", "combs", "梳", "梳著", "梳着", "在梳", "梳頭", "梳头", "梳理"})
"""What one does to one's own hair with a brush."""
HAIRWORK = OWN | {"braiding", "cutting", "trimming", "styling", "drying", "washing", "plaiting", "braids", "cuts",
                  "剪", "編", "编", "扎", "紮", "綁", "绑", "吹", "洗"}  # fmt: skip
FOR = frozenset({"給", "给", "替", "幫", "帮", "為", "为"})
"""Words before whose hair it is."""
COMBING, CAPED = "combing", "caped"
HAIRCUTS, STYLED = ("haircut", "hair cut"), ("styled", "done", "braided", "dried", "washed")
DONE = (*HAIRCUTS, "cut", "trimmed", *STYLED)
"""What is done to somebody's hair."""
CUT = frozenset({"cutting", "trimming", "cuts", "剪"})
"""What takes scissors."""
FAR = 6
"""Words from the deed to the hair."""


def dress_hair(words: Sequence[Mention], reading: Reading) -> None:
    """Seat whose hair another does; raise the hand of who does their own."""
    people = [draft for draft in reading.drafts if draft.entry.kind == "thing" and draft.entry.name in CLOTHED
              and not draft.drop and draft.words]  # fmt: skip
    if _passive(words, reading, people):
        return
    at = next((n for n, word in enumerate(words) if word.text.lower() in HAIRWORK), None)
    if at is None or not people or not (_hair(words, at) or words[at].text.startswith("梳")):
        return
    first, last = min(people[0].words), min(people[-1].words)
    served = any(word.text in FOR for word in words[first:last])
    if len(people) == 2 and first < last and (first < at < last or (served and last < at)):
        _serve(reading, people[0], people[1], "snipping" if words[at].text.lower() in CUT else "coiffing")
        reading.used.add(at)
        reading.used.update(n for n in range(first, last) if words[n].text in FOR)
    elif len(people) == 1 and words[at].text.lower() in OWN and not people[0].poses:
        people[0].poses.append(COMBING)
        reading.used.add(at)


def _passive(words: Sequence[Mention], reading: Reading, people: Sequence[Draft]) -> bool:
    """ "A man having his hair cut by a barber", "a barber giving a man a haircut": whether two are joined so."""
    said = {word.text.lower(): n for n, word in enumerate(words)}
    at = next((said[text] for text in DONE if text in said), None)
    if len(people) != 2 or at is None or not (words[at].text.lower() in HAIRCUTS or _hair(words, at - 2 - 1)):
        return False
    first, last = people
    by = any(word.text.lower() in {"by", "from", "at"} for word in words[at : min(last.words)])
    doer, client = (last, first) if by else (first, last)
    _serve(reading, doer, client, "coiffing" if words[at].text.lower() in STYLED else "snipping")
    reading.used.update(n for n, word in enumerate(words) if n == at or word.text.lower().endswith(HAIR)
                        or word.text.lower() in {"giving", "having", "getting"})  # fmt: skip
    return True


def _hair(words: Sequence[Mention], at: int) -> bool:
    return any(word.text.lower().endswith(HAIR) for word in words[at + 1 : at + 1 + FAR])


def _serve(reading: Reading, doer: Draft, client: Draft, deed: str) -> None:
    """The client on a chair under a cloth, the other behind it."""
    numbers = {id(draft): n for n, draft in enumerate(reading.drafts)}
    for one in (doer, client):
        one.linked = [link for link in one.linked if link[0] not in {numbers[id(doer)], numbers[id(client)]}]
    reading.drafts.append(Draft(entry=lexicon().english["chair"], text="chair", plural=False, single=True))
    doer.poses, client.poses = [deed], ["sitting"]
    client.traits += [CAPED] if deed == "snipping" else []
    client.link(len(reading.drafts) - 1, "on")
    doer.link(numbers[id(client)], "facing")
