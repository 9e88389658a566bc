"""Touches and keys before the window sees them, and idle time."""
