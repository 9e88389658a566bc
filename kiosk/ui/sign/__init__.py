"""The attendee's pages: letter, fields, choices, ink, thanks."""
