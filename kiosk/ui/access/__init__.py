"""Reading aids, languages, measures of the screen, the voice."""
