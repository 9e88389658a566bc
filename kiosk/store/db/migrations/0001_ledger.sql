-- The ledger: entries, the signatures and pen sheets derived from them, and the search index.

CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY ("key")
) STRICT;

CREATE TABLE entry (
    id BLOB NOT NULL,
    kiosk BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    signature BLOB,
    at INTEGER NOT NULL,
    payload BLOB,
    salt BLOB,
    digest BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    CONSTRAINT entry_order UNIQUE (kiosk, sequence),
    CONSTRAINT entry_counts_from_one CHECK (sequence > 0),
    CONSTRAINT entry_salted CHECK ((payload IS NULL) = (salt IS NULL))
) STRICT;

CREATE UNIQUE INDEX entry_id ON entry (id) WHERE kind <> 'signed';
CREATE INDEX entry_signature ON entry (signature) WHERE signature IS NOT NULL;
CREATE INDEX entry_acts ON entry (kiosk, sequence)
    WHERE kind IN ('corrected', 'held', 'released', 'struck', 'distinct');
CREATE INDEX entry_distinct ON entry (id) WHERE kind = 'distinct';
CREATE INDEX entry_sheets ON entry (id)
    WHERE kind IN ('sheets printed', 'sheet out', 'sheet back', 'sheet line struck',
                   'sheet typed', 'sheet checked', 'sheet lost', 'sheet undone');

CREATE TABLE signature (
    "row" INTEGER NOT NULL,
    kiosk BLOB NOT NULL,
    number INTEGER NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    by_mark INTEGER NOT NULL,
    consents TEXT NOT NULL,
    letter_language TEXT NOT NULL,
    letter_version TEXT NOT NULL,
    event TEXT NOT NULL,
    source TEXT NOT NULL,
    how TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    withdrawal BLOB NOT NULL,
    review TEXT NOT NULL,
    reason TEXT NOT NULL,
    life TEXT NOT NULL,
    revision INTEGER NOT NULL,
    ink BLOB,
    listing TEXT NOT NULL,
    sealed BLOB,
    sheet TEXT NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY ("row"),
    CONSTRAINT signature_id UNIQUE (id),
    CONSTRAINT signature_order UNIQUE (kiosk, number)
) STRICT;

-- What is not usual alone: the tally takes all other signatures as the rest.
CREATE INDEX signature_unusual ON signature (how, life, review, reason, listing)
    WHERE (life <> 'live' OR review <> 'clear' OR reason <> ''
           OR how <> 'kiosk' OR listing <> 'public');
CREATE INDEX signature_paper ON signature (sheet, line) WHERE sheet <> '';

-- Signatures by the first 64 bits of their withdrawal code's digest.
CREATE TABLE codes (
    code INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    PRIMARY KEY (code, "row")
) WITHOUT ROWID, STRICT;

-- Possible duplicates, by 64 bits of the matching key of name and organisation.
CREATE TABLE likely (
    "match" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    PRIMARY KEY ("match", "row")
) WITHOUT ROWID, STRICT;

CREATE TABLE pen_sheet (
    number TEXT NOT NULL,
    stage TEXT NOT NULL,
    place TEXT NOT NULL,
    printed TEXT NOT NULL,
    printed_at INTEGER NOT NULL,
    out_at INTEGER,
    back_at INTEGER,
    used INTEGER NOT NULL,
    struck INTEGER NOT NULL,
    witnessed INTEGER NOT NULL,
    struck_lines TEXT NOT NULL,
    turn INTEGER NOT NULL,
    last BLOB,
    twice INTEGER NOT NULL,
    PRIMARY KEY (number)
) STRICT;

-- The search index: folded words by the `row` of their signature. It keeps no text, so whoever
-- removes a row must know its words. `secure-delete` overwrites a removed word at once.
CREATE VIRTUAL TABLE words USING fts5(
    folded, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii'
);
INSERT INTO words(words, rank) VALUES('secure-delete', 1);
