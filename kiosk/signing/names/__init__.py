"""Names as people type and publish them: cleaning, likeness, order, the public line."""
