-- Each entry carries the kiosk's own signature over its hash. Entries from before have none.
ALTER TABLE entry ADD COLUMN kiosk_signature BLOB;

-- Paper sheets are derived from their entries when somebody asks.
DROP TABLE pen_sheet;
