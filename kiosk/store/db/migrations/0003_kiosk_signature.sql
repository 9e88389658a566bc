-- Each entry carries the kiosk's own signature over its hash. Entries from before have none.
ALTER TABLE entry ADD COLUMN kiosk_signature BLOB;
