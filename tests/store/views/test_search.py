"""Search as you type over a real ledger: what is found, what no longer is, and the rebuild."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.signing.names.folding import search_words
from kiosk.store.views import derived, search, search_index


def words_of(store) -> list[tuple[str, int]]:
    """Every word of the index and how many signatures have it."""
    with store._database.writer().begin() as transaction:
        cursor = transaction.connection.connection.cursor()
        cursor.execute("CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, words, row)")
        rows = cursor.execute("SELECT term, doc FROM held").fetchall()
        cursor.execute("DROP TABLE temp.held")
    return rows


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("q", [1]),
        ("quill", [1]),
        ("QUILL al", [1]),
        ("ñan", [2]),
        ("nandu", [2]),
        ("editor", [1, 2]),
        ("editor bru", [2]),
        ("invented", [1, 2, 3, 4]),
        ("o'sa", [3]),
        ("osample", [3]),
        ("明", [4]),
        ("李小明", [4]),
        ("сам", [5]),
        ("nobody", []),
        ("quill bruno", []),
        ("", []),
        ("  ", []),
        ("\"'*:^(-", []),
        ("quill AND bruno", []),
    ],
)
def test_who_is_found_while_typing(store, sample, typed, found):
    people = [
        ("Alma Quillfeather", "editor"),
        ("Bruno Ñandúflor", "editor"),
        ("Casimir O’Sample", ""),
        ("李小明", ""),
    ]
    for name, role in people:
        store.record(sample(name=name, role=role, organisation="Invented Pictures"))
    store.record(sample(name="Самара Образец", role="", organisation=""))
    assert [one.number for one in store.search(typed)] == found


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("leboeuf", "Zoé Lebœuf"),
        ("LEBŒUF", "Zoé Lebœuf"),
        ("sigurdsson", "Jón Sigurðsson"),
        ("thora", "Þóra Ħenaŋ"),
        ("henan", "Þóra Ħenaŋ"),
        ("oster luk", "Łukasz Øster"),
        ("kaawa", "Keola Kaʻawa"),
        ("ka'awa", "Keola Kaʻawa"),
    ],
)
@pytest.mark.parametrize("taken_in", [0, 9])
def test_letters_that_no_key_has_are_found_without_them(store, sample, typed, name, taken_in):
    names = ("Zoé Lebœuf", "Jón Sigurðsson", "Þóra Ħenaŋ", "Łukasz Øster", "Keola Kaʻawa")
    for each in names:
        store.record(sample(name=each, role="", organisation=""))
    search_index.index_all(store._database, taken_in or None)
    assert [one.name for one in store.search(typed)] == [name]


SLIPS = [
    ("leboef", ["Zoé Lebœuf"]),  # one too few
    ("lebboeuf", ["Zoé Lebœuf"]),  # one too many
    ("sigurdssen", ["Jón Sigurðsson"]),  # another one
    ("sigrudsson jo", ["Jón Sigurðsson"]),  # two that changed places
    ("jno sigurdsson", []),  # a short word has none
    ("tohra", ["Þóra Oak"]),
    ("sigutds", ["Jón Sigurðsson"]),  # while it is typed
    ("edittor thora", ["Þóra Oak"]),
    ("xleboef", []),  # two slips
    ("leboef edtor", []),  # two slips in two words
    ("oak", ["Þóra Oak"]),
    ("oka", []),
    ("李小月", []),
    ('"\'*:^(- leboxx"', []),
]


@pytest.mark.parametrize(("typed", "names"), SLIPS)
@pytest.mark.parametrize("taken_in", [0, 2, 4])
def test_one_slip_of_typing_is_found(store, sample, typed, names, taken_in):
    for name in ("Zoé Lebœuf", "Jón Sigurðsson", "Þóra Oak", "李小明"):
        store.record(sample(name=name, role="editor", organisation=""))
    if taken_in:
        search_index.index_all(store._database, taken_in)
    found = store.search(typed) or store.near(typed)
    assert [one.name for one in found] == names


def test_a_whole_word_with_a_slip_comes_before_what_only_begins_so(store, sample):
    for name in ("Ana Lamplight", "Bo Lampe", "Cy Lamprey"):
        store.record(sample(name=name, role="", organisation=""))
    store.maintain()
    assert [one.name for one in store.near("lamqe")] == ["Bo Lampe"]
    assert [one.name for one in store.near("lamqli")] == ["Ana Lamplight"]


def test_who_is_erased_is_found_by_no_slip(store, sample):
    one = store.record(sample(name="Alma Quillfeather", role="", organisation=""))
    store.maintain()
    assert len(store.near("quilfeather")) == 1
    store.erase(one.id)
    assert store.near("quilfeather") == []


def test_no_more_than_asked_for_in_the_order_they_signed(store, sample):
    for _ in range(30):
        store.record(sample())
    assert [one.number for one in store.search("sample", 7)] == list(range(1, 8))
    assert len(store.search("sample")) == 20


def test_the_index_follows_every_change(store, sample):
    one = store.record(sample(name="Alma Quillfeather", role="", organisation=""))
    store.correct(one.id, name="Alma Featherquill", role="", organisation="Sample House")
    assert store.search("quillf") == []
    assert store.search("house feather") == [store.find(one.id)]
    store.undo()
    assert [found.name for found in store.search("quillf")] == ["Alma Quillfeather"]
    store.maintain()
    store.withdraw(one.id)
    assert len(store.search("alma")) == 1
    store.erase(one.id)
    assert store.search("alma") == []
    assert words_of(store) == []


def test_a_failed_record_leaves_no_words(store, sample):
    one = store.record(sample(name="Alma Quillfeather"))
    store.record(sample(id=one.id, name="Other Person"))
    assert store.search("other") == []


def test_a_rebuild_makes_the_same_index(store, sample):
    for number in range(40):
        one = store.record(sample(name=f"Sample{number} Person{number % 7}"))
        if number % 3 == 0:
            store.correct(one.id, name=f"Fixed{number} Person", role="", organisation="")
        if number % 5 == 0:
            store.erase(one.id)
    search_index.index_all(store._database)
    before = words_of(store)
    assert before
    store.rebuild()
    search_index.index_all(store._database)
    assert words_of(store) == before
    assert store.verify().is_sound


NAMES = st.lists(
    st.text(st.sampled_from("ab ćжд明'-"), min_size=1, max_size=9), min_size=1, max_size=8
)


@settings(
    max_examples=settings().max_examples * 3 // 10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(NAMES, st.text(st.sampled_from("ab ćжд明'-"), max_size=5), st.integers(0, 8))
def test_what_is_found_is_what_a_look_at_every_row_finds(store, sample, names, typed, taken_in):
    with store._database.writer().begin() as transaction:
        derived.clear(transaction.connection)
        rows = [
            (store.kiosk, sample(name=name, role="", organisation="", number=number))
            for number, name in enumerate(names, 1)
        ]
        for kiosk, one in rows:
            derived.add(transaction.connection, kiosk, one, one.number, None)
        search_index.index_next(transaction.connection, taken_in)
    begun = search_words(typed)
    wanted = [
        signature.number
        for _, signature in rows
        if begun
        and all(any(word.startswith(b) for word in search_words(signature.name)) for b in begun)
    ]
    assert [one.number for one in store.search(typed)] == wanted


@pytest.mark.parametrize("most", [1, 20, 1000])
def test_words_of_many_and_of_few_are_found_however_few_rows_are_read(
    store, sample, monkeypatch, most
):
    """By the first letters of the words, or as they were typed: nobody is missing or too many."""
    monkeypatch.setattr(search, "_ROWS_READ", most)
    chance = random.Random(5)
    for number in range(200):
        house = chance.choice(["Sample Films", "Sample Filings", "Filo House"])
        store.record(sample(name=f"Person{number}", role="", organisation=house))
    store.maintain()
    everybody = list(store.signatures())
    films = [s for s in everybody if s.organisation == "Sample Films"]
    assert store.search("films", 500) == films
    assert store.search("films", 3) == films[:3]
    assert [s.name for s in store.search("person17 filin samp", 500)] == [
        s.name
        for s in everybody
        if s.name.startswith("Person17") and s.organisation == "Sample Filings"
    ]
