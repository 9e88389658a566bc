"""Touches and keys before the window sees them, idle time, signals of the system."""
