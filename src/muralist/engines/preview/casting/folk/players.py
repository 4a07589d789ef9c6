"""Who plays a board game sits at its table, face to face over the board."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon

GAMES = frozenset({"chess", "board_game", "playing_cards", "mahjong"})
PEOPLE = frozenset({"person", "child"})
PLAYING = frozenset({"playing", "sitting", "seated", "facing"})


def seat_players(drafts: list[Draft]) -> None:
    """Bring the table, and set the players at it and the board on it."""
    boards = [n for n, draft in enumerate(drafts)
              if draft.entry.kind == "thing" and draft.entry.name in GAMES and not draft.drop
              and (draft.entry.name != "chess" or not draft.entry.details.get("variant"))]  # fmt: skip
    people = [n for n, draft in enumerate(drafts)
              if draft.entry.name in PEOPLE and not draft.drop and set(draft.poses) <= PLAYING]  # fmt: skip
    if len(boards) != 1 or not people:
        return
    board = drafts[boards[0]]
    tables = [n for n, draft in enumerate(drafts) if draft.entry.kind == "thing" and draft.entry.name == "table"]
    table = tables[0] if tables else len(drafts)
    if not tables:
        drafts.append(Draft(entry=lexicon().english["table"], text="table", plural=False, single=True))
    board.linked = [link for link in board.linked if link[0] not in people]
    board.link(table, "on")
    for number in people:
        player = drafts[number]
        player.words += [at for at, kind, name in player.doubtful if kind == "pose" and name in PLAYING]
        player.poses = ["sitting"]
        player.linked = [link for link in player.linked if link[0] not in {boards[0], number}]
        player.link(table, "at")
