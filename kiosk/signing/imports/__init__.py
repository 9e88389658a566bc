"""Lines of a file that become signatures: what they say, how they are recorded and found again."""
