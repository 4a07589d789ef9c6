"""How the load generator reads answers."""

import pytest
from bench.connection import Connection, UnreadableAnswer, content_length

ANSWER = b'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nCONTENT-LENGTH:  7\r\nX-A: b\r\n\r\n{"a":1}'


class Heard:
    """Collects what a connection tells."""

    def __init__(self) -> None:
        self.answers: list[tuple[int, bytes]] = []
        self.lost = 0
        self.connection = Connection(self._answered, self._lost)

    def _answered(self, connection: Connection, status: int, body: bytes) -> None:
        assert connection is self.connection
        self.answers.append((status, body))

    def _lost(self, connection: Connection) -> None:
        self.lost += 1


def test_connection_reads_an_answer_cut_anywhere() -> None:
    """Wherever the network cuts an answer in two, it is told once and whole."""
    for cut in range(len(ANSWER) + 1):
        heard = Heard()

        heard.connection.data_received(ANSWER[:cut])
        heard.connection.data_received(ANSWER[cut:])

        assert heard.answers == [(201, b'{"a":1}')], cut


def test_connection_reads_one_answer_after_the_other() -> None:
    """Nothing of an answer is left over for the next one."""
    heard = Heard()

    heard.connection.data_received(ANSWER)
    heard.connection.data_received(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")

    assert heard.answers == [(201, b'{"a":1}'), (404, b"")]


def test_connection_gives_up_an_answer_without_length() -> None:
    """An answer whose end cannot be known becomes a fault instead of a hang."""
    heard = Heard()

    heard.connection.data_received(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")

    assert isinstance(heard.connection.fault, UnreadableAnswer)
    assert heard.answers == []


def test_content_length_is_found_at_the_end_of_a_head() -> None:
    """The last header has no line end behind it."""
    assert content_length(b"HTTP/1.1 200 OK\r\ncontent-length: 12") == 12


def test_content_length_is_not_found_inside_another_header() -> None:
    """A header whose name only ends alike is another header."""
    with pytest.raises(UnreadableAnswer):
        content_length(b"HTTP/1.1 200 OK\r\nx-content-length: 12")
