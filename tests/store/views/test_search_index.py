"""What people are found by, taken in behind a watermark: an answer never lacks anybody."""

from __future__ import annotations

import random
import secrets

import pytest
from sqlcipher3 import dbapi2

from kiosk.signing import codes
from kiosk.signing.entries.ledger_entry import erased
from kiosk.signing.names.folding import search_words
from kiosk.signing.names.matching import likeness_key
from kiosk.signing.signature import Life, Review
from kiosk.store import Store
from kiosk.store.db import database
from kiosk.store.erasure import erase
from kiosk.store.views import derived, search_index

NAMES = ("Alma Sample", "SAMPLE, Alma", "Bruno Sample", "Bo Örnek", "Alma Örnek")
TYPED = ("a", "alma", "sam", "sample al", "örn", "bruno", "o", "nobody")


def held(store) -> dict[str, list]:
    """All that the three indexes hold."""
    with store._database.writer().begin() as transaction:
        cursor = transaction.connection.connection.cursor()
        cursor.execute("CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, words, row)")
        tables = {"temp.held": "term, doc", "codes": "*", "likely": "*"}
        rows = {
            table: cursor.execute(
                f"SELECT {columns} FROM {table} ORDER BY 1, 2"  # noqa: S608
            ).fetchall()
            for table, columns in tables.items()
        }
        cursor.execute("DROP TABLE temp.held")
    return rows


def borders(store) -> set[str]:
    """The words of the search index that stand where one of its pages ends."""
    with store._database.reading() as connection:
        terms = connection.exec_driver_sql("SELECT term FROM words_idx").scalars().all()
    return {bytes(term)[1:].decode() if isinstance(term, bytes) else term[1:] for term in terms}


def watermark(store) -> int:
    with store._database.reading() as connection:
        return search_index.watermark(connection)


def take_in(store, rows: int) -> None:
    if rows:
        search_index.index_all(store._database, rows)


def words_of(one) -> tuple[str, ...]:
    return search_words(one.name, one.role, one.organisation)


def look_at_every_row(store, typed: str) -> list[int]:
    begun = search_words(typed)
    return [
        one.number
        for one in store.signatures()
        if all(any(word.startswith(start) for word in words_of(one)) for start in begun)
    ]


@pytest.mark.parametrize("taken_in", [0, 1, 3, 5])
def test_everybody_is_found_wherever_the_watermark_is(store, sample, taken_in):
    secret = [codes.new_withdrawal_code() for _ in NAMES]
    for name, code in zip(NAMES, secret, strict=True):
        store.record(sample(name=name, role="", organisation="", withdrawal=codes.digest(code)))
    take_in(store, taken_in)
    assert watermark(store) == taken_in
    for typed in TYPED:
        assert [one.number for one in store.search(typed)] == look_at_every_row(store, typed)
    assert [store.find_code(code).number for code in secret] == [1, 2, 3, 4, 5]
    assert store.find_code(codes.new_withdrawal_code()) is None
    assert [(p.one.number, p.other.number) for p in store.duplicates()] == [(1, 2)]
    assert [one.number for one in store.search("alma", 2)] == [1, 2]


def test_any_history_gives_the_indexes_that_a_rebuild_gives(store, sample):
    chance = random.Random(23)
    ids = []
    for _ in range(150):
        act = chance.choice(("sign", "sign", "correct", "strike", "withdraw", "undo", "take in"))
        whose = store.find(chance.choice(ids)) if ids else None
        if act == "sign" or whose is None:
            new = sample(name=chance.choice(NAMES), withdrawal=secrets.token_bytes(32))
            ids.append(store.record(new).id)
        elif act == "take in":
            take_in(store, chance.randrange(8))
        elif act == "undo":
            store.undo()
        elif whose.life is Life.LIVE and act == "correct":
            store.correct(whose.id, name=chance.choice(NAMES), role="", organisation="")
        elif whose.life is Life.LIVE:
            getattr(store, act)(whose.id)
    store.erase(*ids[::9])
    for typed in TYPED:
        found = [one.number for one in store.search(typed, 500)]
        assert found == look_at_every_row(store, typed)
    search_index.index_all(store._database)
    before = held(store)
    assert all(before.values())
    assert len(before["likely"]) == sum(
        1
        for one in store.signatures()
        if one.life is Life.LIVE
        and one.review is not Review.STRUCK
        and likeness_key(one.name, one.organisation)
    )
    store.rebuild()
    assert watermark(store) == 0
    search_index.index_all(store._database)
    assert held(store) == before


def test_maintaining_and_closing_index_everybody(tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        assert watermark(store) == 0
        store.maintain()
        assert watermark(store) == 1
        store.record(sample())
        store.record(sample())
    with Store.read(tmp_path, "sample") as reader:
        assert watermark(reader) == 3


def test_a_long_tail_is_taken_in_before_the_answer_and_a_reader_does_without(
    store, sample, tmp_path, monkeypatch
):
    monkeypatch.setattr(search_index, "MANY", 3)
    for name in NAMES:
        store.record(sample(name=name))
    with Store.read(tmp_path, "sample") as reader:
        assert len(reader.search("alma")) == 3
        assert len(reader.duplicates()) == 1
        assert watermark(reader) == 0
    assert len(store.search("alma")) == 3
    assert watermark(store) == 5


def test_a_full_disk_makes_answers_slower_and_no_poorer(store, sample, monkeypatch):
    people = [sample(name=f"Alma {secrets.token_hex(40)}", number=n) for n in range(1, 201)]
    with store._database.writer().begin() as transaction:
        for one in people:
            derived.add(transaction.connection, store.kiosk, one, one.number, None)
    monkeypatch.setattr(search_index, "MANY", 3)
    store.checkpoint()

    def small(path, mode, **how) -> dbapi2.Connection:
        connection = connect(path, mode, **how)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}")
        return connection

    connect = database.connect
    monkeypatch.setattr(database, "connect", small)
    store._database.drop()
    assert len(store.search("alma", 500)) == 200
    assert watermark(store) == 0, "the disk must have been full"
    store._database.drop()
    monkeypatch.undo()
    store.maintain()
    assert watermark(store) == 200
    assert len(store.search("alma", 500)) == 200


def test_no_erased_word_is_left_where_pages_of_the_index_part(store, sample):
    people = [sample(name=f"Alma Quill{n:05}", number=n) for n in range(1, 1501)]
    with store._database.writer().begin() as transaction:
        for one in people:
            derived.add(transaction.connection, store.kiosk, one, one.number, None)
        search_index.index_next(transaction.connection, 2000)
    gone = [one for one in people if one.number % 2 == 0 or one.number % 3 == 0]
    assert any(one.name.split()[1].lower() in borders(store) for one in gone)
    with store._database.writer().begin() as transaction:
        for one in gone:
            left = erased(one.id, one.number, signed_at=one.signed_at)
            derived.change(transaction.connection, left)
    erase.scrub(store._database, lambda _: None, ())
    assert not any(one.name.split()[1].lower() in borders(store) for one in gone)
    kept = [one.number for one in people if one not in gone]
    assert [one.number for one in store.search("quill", 2000)] == kept


def test_of_an_erased_one_nothing_is_left_in_the_indexes(store, sample):
    early = store.record(sample(withdrawal=secrets.token_bytes(32)))
    store.maintain()
    late = store.record(sample(withdrawal=secrets.token_bytes(32)))
    assert all(held(store).values())
    assert not store.residue().is_nothing
    store.erase(early.id, late.id)
    search_index.index_all(store._database)
    assert not any(held(store).values())
    assert store.residue().is_nothing
