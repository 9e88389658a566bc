"""What documents are drawn with: measures, canvas, tables, ink, codes, lines of text."""
