-- Names are folded by one table now, with œ ð þ ħ ŋ in it. What was folded before is removed; the
-- program indexes all signatures again from the watermark, which is 0 without its row in `meta`.
INSERT INTO words(words) VALUES('delete-all');
DELETE FROM codes;
DELETE FROM likely;
DELETE FROM meta WHERE key = 'found_upto';

-- The words that stand in the search index. A view of `words`, which stores nothing of its own.
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row);
