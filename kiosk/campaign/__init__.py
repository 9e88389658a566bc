"""Campaign folders: the letter, its languages, its consent texts, its look, its addresses."""
