"""Tells cheaply whether anything was committed since a row was read."""

import asyncio
import sqlite3


class Revision:
    """The number of the database's state, as a reading connection sees it; it moves with every commit of anybody.

    It is asked for at most once in a turn of the event loop: all requests that came in together are answered from the
    same state, which is not older than the youngest of them. Whoever waits for a commit wakes in a later turn.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._number = -1
        self._asked = False

    def current(self) -> int:
        """The number now. Call on the event loop.

        PRAGMA data_version moves on a connection when another connection, of this or another process, has committed.
        """
        if not self._asked:
            [(self._number,)] = self._connection.execute("PRAGMA data_version").fetchall()
            self._asked = True
            asyncio.get_running_loop().call_soon(self._ask_again)
        return self._number

    def _ask_again(self) -> None:
        self._asked = False
