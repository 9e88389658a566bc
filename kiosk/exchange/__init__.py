"""Exports for other people and other programs: iterables in and out, no store, no window."""
