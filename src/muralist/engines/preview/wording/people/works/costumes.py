"""Who is dressed as somebody: a girl dressed as a witch has a witch's clothes, children in costumes one each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon, plain
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.wording.people.roles import DISGUISES, trade_of

PEOPLE, SEXES = frozenset({"person", "child"}), frozenset({"man", "woman", "boy", "girl", "old"})
IN_CLOTHES = frozenset({"in", "wearing", "holding"})
COSTUMES = frozenset({"costume", "costumes", "fancy dress", "halloween costumes"})
USUAL = (("girl", "witch"), ("boy", "pirate"), ("child", "superhero"), ("girl", "princess"), ("boy", "wizard"))
"""Whom children in costumes nobody describes are dressed as."""
FEW, MOST, NEAR = 3, 5, 3
SHOWN = Entry(kind="role", name="costume")


def settle_costumes(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with people in their costumes."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        word = words[at]
        if not _plain_person(word):
            found.append(word)
            at += 1
            continue
        role, last = _dressed_as(words, at)
        end = _costumed(words, at) if role is None else 0
        if role is not None:
            found.append(replace(word, entry=_in_role(word, role), others=()))
            found += [replace(words[n], entry=SHOWN, others=(), article="") for n in range(at + 1, last + 1)]
            at = last + 1
        elif end and word.plural:
            _count_out(found, word)
            found += [replace(words[n], entry=SHOWN, others=(), article="") for n in range(at + 1, end + 1)
                      if words[n].kind in {"unknown", "garment"}]  # fmt: skip
            at = end + 1
        else:
            found.append(word)
            at += 1
    return found


def _plain_person(word: Mention) -> bool:
    thing = word.meaning("thing")
    return thing is not None and thing.name in PEOPLE and word.text.isascii() and not trade_of(word)


def _dressed_as(words: Sequence[Mention], at: int) -> tuple[Entry | None, int]:
    """Whose clothes somebody has on, and the last word that says so."""
    rest = words[at + 1 : at + 4]
    if len(rest) < 2 or rest[0].entry is None:
        return None, at
    likeness = rest[0].kind == "likeness"
    if not likeness and (rest[0].kind != "relation" or rest[0].entry.name not in IN_CLOTHES):
        return None, at
    named = rest[1] if rest[1].entry is not None else replace(rest[1], entry=lexicon().english.get(plain(rest[1].text)))
    if not trade_of(named) or named.entry is None:
        return None, at
    clothed = len(rest) > 2 and (plain(rest[2].text) in DISGUISES or rest[2].kind == "garment")
    return (named.entry, at + 2 + clothed) if likeness or clothed else (None, at)


def _in_role(word: Mention, role: Entry) -> Entry:
    """The person's own age and sex, in the clothes of the role."""
    own = word.meaning("thing")
    assert own is not None
    sex = [each for each in str(own.details.get("variant", "")).split() if each in SEXES]
    clothes = [each for each in str(role.details.get("variant", "")).split() if each not in SEXES]
    details = {**own.details, "variant": " ".join((*sex, *clothes))}
    return replace(own, details=details)


def _costumed(words: Sequence[Mention], at: int) -> int:
    """Where "in costumes" ends after the people at a word, or 0."""
    for number in range(at + 1, min(len(words), at + 1 + NEAR + 4)):
        if plain(words[number].text) in COSTUMES:
            before = words[max(at + 1, number - NEAR) : number]
            tied = any(each.entry is not None and each.kind == "relation" and each.entry.name in IN_CLOTHES
                       for each in before)  # fmt: skip
            return number if tied else 0
        if words[number].kind == "thing" or (words[number].kind == "break" and words[number].text == "."):
            return 0
    return 0


def _count_out(found: list[Mention], word: Mention) -> None:
    """Put one person in a costume for each of several; their number is what is seen."""
    count = FEW
    if found and found[-1].kind == "number" and found[-1].entry is not None:
        count = min(MOST, int(found[-1].entry.name))
        found[-1] = replace(found[-1], entry=SHOWN, others=())
    grown = word.meaning("thing")
    for sex, role in USUAL[:count]:
        one = lexicon().english[sex]
        if grown is not None and grown.name == "person":
            grown_sex = {"girl": "woman", "boy": "man"}.get(sex, "")
            one = replace(one, name="person", details={**one.details, "prop": "person", "variant": grown_sex})
        one = replace(one, details={**one.details, "home": "street"})
        dressed = _in_role(Mention(text=word.text, entry=one), lexicon().english[role])
        found.append(Mention(text=word.text, entry=dressed, article="a"))
