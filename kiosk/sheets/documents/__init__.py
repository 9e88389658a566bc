"""The documents, one a file: sheets, letter, poster, cards, reports."""
