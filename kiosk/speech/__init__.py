"""Voices of the system the kiosk runs on; what is said and when is the window's."""
