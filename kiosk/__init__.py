"""Pledge Kiosk: signing an open letter at an event."""

__version__ = "0.1.0"
