"""What a game is played with and where: the ball of who plays basketball is no beach ball, and there is a hoop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

BALLS = {"籃": "basketball", "篮": "basketball", "basketball": "basketball", "排球": "volleyball",
         "volleyball": "volleyball", "tennis": "tennis", "網球": "tennis", "网球": "tennis", "snowball": "snowball",
         "雪仗": "snowball"}  # fmt: skip
"""Parts of words for games, and the ball of each."""
THROWING, CATCHING = "throwing", "cheering"
SNOWBALL = "snowball"
COURTS = {"basketball": "basketball court", "tennis": "tennis court", "volleyball": "volleyball court",
          SNOWBALL: "snowy field"}  # fmt: skip
"""Where each is played when the prompt names no place."""
HOOP, GROUNDS = "basketball hoop", frozenset({"ballcourt"})
"""What basketball needs, and the grounds that have it."""
MERGED = Entry(kind="merged", name="")
LOW = 2.2
"""Metres: a hoop that leaves the players large enough."""
HIT = frozenset({"打", "拍", "投"})
PLAYERS = frozenset({"person", "child", "astronaut", "robot"})
HOUSED = frozenset({"place", "feature"})


def settle_games(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Note on everybody who throws a ball which one it is; one of those who play has it."""
    games = _hit(words, drafts)
    for draft in list(drafts):
        for at, kind, name in draft.doubtful:
            if kind != "pose" or name != THROWING:
                continue
            found = [ball for part, ball in BALLS.items() if part in words[at].text.lower()]
            draft.traits += [ball for ball in found if ball not in draft.traits]
            if found and games and SNOWBALL not in found:
                # of snowballs everybody has one
                _catch(draft)
            games += found
    if games:
        _give_court(drafts, games[0])


def _hit(words: Sequence[Mention], drafts: list[Draft]) -> list[str]:
    """打籃球 in two words: whoever is named before has that ball, and those with them play as well."""
    for at, word in enumerate(words[:-1]):
        if word.text not in HIT:
            continue
        ball = next((n for n, draft in enumerate(drafts) if at + 1 in draft.words and draft.entry.name == "ball"), None)
        player = next((draft for draft in reversed(drafts) if draft.words and min(draft.words) < at
                       and draft.entry.name in PLAYERS and not draft.poses), None)  # fmt: skip
        game = str(drafts[ball].entry.details.get("variant", "")) if ball is not None else ""
        if ball is None or player is None or game not in COURTS:
            continue
        player.words += drafts[ball].words
        drafts[ball].entry, drafts[ball].linked, drafts[ball].words = MERGED, [], []
        player.poses = [THROWING]
        player.doubtful.append((at, "pose", THROWING))
        variant = str(player.entry.details.get("variant", ""))
        player.entry = replace(player.entry, details={**player.entry.details, "variant": f"{variant} {game}".strip()})
        return [game]
    return []


def _catch(draft: Draft) -> None:
    """Play with whoever has the ball, the arms up for it."""
    draft.poses = [CATCHING if pose == THROWING else pose for pose in draft.poses]
    draft.doubtful = [(at, kind, CATCHING if (kind, name) == ("pose", THROWING) else name)
                      for at, kind, name in draft.doubtful]  # fmt: skip


def _give_court(drafts: list[Draft], game: str) -> None:
    places = [draft for draft in drafts if draft.entry.kind in HOUSED and not draft.drop]
    if not places:
        court = lexicon().english.get(COURTS[game])
        if court is not None and court.kind == "place":
            drafts.append(Draft(entry=court, text=COURTS[game], plural=False, single=True))
            return
    hooped = any(draft.entry.name in {*GROUNDS, "basketball_hoop"} for draft in drafts)
    if game == "basketball" and not hooped:
        hoop = lexicon().english[HOOP]
        low = replace(hoop, details={**hoop.details, "metres": LOW})
        drafts.append(Draft(entry=low, text=HOOP, plural=False, single=True))
