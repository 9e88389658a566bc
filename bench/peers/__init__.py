"""Peers of our benchmarks, and the rows they share."""
