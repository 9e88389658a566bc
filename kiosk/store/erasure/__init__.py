"""Erasing for good: what goes, what is left, and the proof in writing."""
