"""Reading aids, languages, screen calibration, the voice."""
