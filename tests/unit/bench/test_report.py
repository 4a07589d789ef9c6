"""Targets and tables of the benchmark's report."""

from pathlib import Path

import pytest
from bench.report import BEGIN, END, Table, as_text, write_docs
from bench.results import Cell, Creates, Peer, Results, Series
from bench.stats import spread
from bench.targets import judge, times_the_peer


def cell(connections: int, per_second: float, cpu_us: float, *, p50_ms: float = 1.0, taken: float = 0.0) -> Cell:
    return Cell(
        connections=connections,
        per_second=spread([per_second]),
        p50_ms=p50_ms,
        p99_ms=5.0,
        cpu_us=cpu_us,
        failures=0,
        generator_busy=0.3,
        taken=taken,
    )


def results(*, creates: float = 5_000.0) -> Results:
    """A run with creates and a peer."""
    return Results(
        machine="2 vCPU virtual machine",
        python="3.11.7",
        version="0.1.0",
        effort="full",
        creates=Creates(
            series=Series(name="durable creates", cells=[cell(1, 900, 400.0), cell(64, creates, 200.0)]), rss_mib=60.0
        ),
        peer=Peer(
            name="the proxy",
            ready_seconds=10.0,
            rss_mib=340.0,
            series=Series(name="images", cells=[cell(1, 60, 14_000.0), cell(64, 70, 16_000.0)]),
        ),
    )


def test_ratio_is_taken_to_the_best_of_the_peer() -> None:
    """Our CPU a create at 64 connections stands beside the least that the peer needs at any number of them."""
    assert times_the_peer(results()) == pytest.approx(70.0)


def test_targets_say_met_missed_and_not_measured() -> None:
    """A target that was reached, one that was not, and one that the run left out are told apart."""
    judged = {target.name: target.met for target in judge(results(creates=3_999.0))}

    assert judged["durable creates a second, 64 connections, one core"] is False
    assert judged["create p50 at 1 connection"] is True
    assert judged["muralist --help"] is None


def test_report_names_the_caveat_of_the_peer() -> None:
    """The comparison is never shown without what is different about the two."""
    text = " ".join(as_text(results()).split())

    assert "70 times as many" in text
    assert "The two do different work" in text
    assert "MISSED" not in text


def test_report_says_why_the_peer_is_missing() -> None:
    """A peer that could not be installed is a line in the report."""
    found = results()
    found.peer = Peer(name="the proxy", skipped="pip could not install it: no network")

    assert "pip could not install it: no network" in as_text(found)


def test_report_says_when_others_took_the_core() -> None:
    """Figures of a busy machine are shown as such."""
    found = results()
    found.polls = [Series(name="polls of pending tasks", cells=[cell(64, 9_000, 90.0, taken=0.4)])]

    assert "Other processes took up to 40% of the server's core" in " ".join(as_text(found).split())


def test_docs_are_replaced_between_the_marks_only(tmp_path: Path) -> None:
    """Writing twice leaves the text around the results as it was, and the results once."""
    page = tmp_path / "benchmarks.md"
    page.write_text(f"# Before\n\n{BEGIN}\nold\n{END}\n\nafter\n", encoding="utf-8")

    write_docs(results(), page)
    once = page.read_text(encoding="utf-8")
    write_docs(results(), page)

    assert page.read_text(encoding="utf-8") == once
    assert once.startswith(f"# Before\n\n{BEGIN}\n")
    assert once.endswith(f"{END}\n\nafter\n")
    assert "old" not in once
    assert "| durable creates | 64 | 5,000 |" in once


def test_docs_without_marks_are_left_alone(tmp_path: Path) -> None:
    """A page without a place for results is an error, and stays as it is."""
    page = tmp_path / "benchmarks.md"
    page.write_text("# Before\n", encoding="utf-8")

    with pytest.raises(ValueError, match="no place for results"):
        write_docs(results(), page)
    assert page.read_text(encoding="utf-8") == "# Before\n"


def test_table_lines_up_its_columns() -> None:
    """In a terminal the first column is flush left and figures are flush right."""
    lines = Table(title="T", columns=("what", "n"), rows=[("a", "1"), ("bcdef", "100")]).text().splitlines()

    assert lines[2:] == ["what     n", "----------", "a        1", "bcdef  100"]
